/** What a figure takes from the words before the colon or the bracket that it stands behind. */
import type {MentionedSentence} from '../mentions/types.js'
import {headBefore, namesItems, onlyPlaces, rateOfList} from './head.js'
import {phrases} from '../text/match.js'
import {nounEnd} from './noun.js'
import {predicates} from './stated.js'
import {opensMeasure, skipTimes, subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'

/** Words before a colon, for the figures behind it that stand no less deep in brackets. */
export interface ListHead {
  words: Words
  names: boolean
  depth: number
}

/**
 * Gives `frame` its subject or its head from before the colon, if there is one, and returns the head in force behind it.
 * `inForce` is that of the figures before, which are `frames`; `first` says that the block begins with this sentence.
 */
export function underHead(
  frame: Frame,
  colon: number | undefined,
  frames: readonly Frame[],
  first: boolean,
  inForce: ListHead | null,
): ListHead | null {
  const {host, q, cue, clause, noun} = frame
  let head = inForce
  if (colon !== undefined) {
    const before = frames.at(-1)
    const words = headBefore(
      host,
      colon,
      clause.from,
      before,
      colon + 1 < q.from && (before !== undefined || !first),
    )
    if (!frame.subject && colon + 1 >= (cue?.from ?? q.from))
      frame.subject = noun && words && judges(host, words) ? null : words
    else if (words && frames.every(other => other.q.to > colon || other.q.to <= words.from))
      head = {words, names: namesItems(host, words, colon), depth: frame.depth}
  }
  if (head && head.depth <= frame.depth && frame.subject !== head.words) {
    frame.head = head.words
    frame.headNames = head.names && frame.depth === head.depth
  }
  return head
}

/** «Lao động qua đào tạo (huyện A 62%, huyện B 58%)»: the first figure of a bracket is of what stands before it. */
export function beforeItsBracket(
  frame: Frame,
  frames: readonly Frame[],
  depths: readonly number[],
  first: boolean,
): void {
  const {host, q, clause, region, depth} = frame
  if (
    frame.subject ||
    depth === 0 ||
    frames.some(other => other.clause.from === clause.from) ||
    depths[region.from - 1] !== depth
  )
    return
  const rate = q.dimension === 'percent' ? rateOfList(host, clause.from, region.from - 1) : null
  const words = rate ?? toldLast(host, clause.from, region.from - 1)
  if (words) frame.subject = rate ?? subjectIn(host, words)
  if (frame.subject && !frame.noun && !first && onlyPlaces(host, frame.subject)) frame.subject = null
}

/** «Công tác khám bệnh được chú trọng, số dân tham gia BHYT tăng nhanh (70%)»: the measure that opens the last part, else the noun at the head. */
function toldLast(host: MentionedSentence, from: number, bracket: number): Words | null {
  const {tokens} = host
  for (let i = bracket - 1; i > from; i--) {
    if (tokens[i]!.fold !== ',') continue
    const start = skipTimes(host, i + 1)
    if (!opensMeasure(host, start) && !numbers.longestAt(tokens, start)) break
    const end = nounEnd(host, start, bracket)
    const to = degrees.longestBefore(tokens, end, start)?.from ?? end
    if (to > start + 1) return {from: start, to}
  }
  const to = nounEnd(host, from, bracket)
  return to > from ? {from, to} : null
}
const numbers = phrases('số|tổng số|tỷ lệ|tỉ lệ')
const degrees = phrases(
  'cao|khá cao|rất cao|còn cao|thấp|khá thấp|rất thấp|còn thấp|lớn|khá lớn|rất lớn|quá thấp|quá cao|quá lớn',
)

/** «Du lịch sôi động trở lại: 6,12 triệu lượt khách»: a label that says how it went, and not what is counted. */
function judges({tokens}: MentionedSentence, {from, to}: Words): boolean {
  for (let i = from + 1; i < to; i++) if (predicates.longestAt(tokens, i, to)) return true
  return false
}
