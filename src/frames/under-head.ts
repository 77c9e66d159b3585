/** What a figure takes from the words before the colon or the bracket that it stands behind. */
import type {MentionedSentence} from '../mentions/types.js'
import {headBefore, namesItems, onlyPlaces, rateOfList} from './head.js'
import {nounEnd} from './noun.js'
import {predicates} from './stated.js'
import {subjectIn} from './subject.js'
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
  const to = nounEnd(host, clause.from, region.from - 1)
  if (rate ?? to > clause.from) frame.subject = rate ?? subjectIn(host, {from: clause.from, to})
  if (frame.subject && !frame.noun && !first && onlyPlaces(host, frame.subject)) frame.subject = null
}

/** «Du lịch sôi động trở lại: 6,12 triệu lượt khách»: a label that says how it went, and not what is counted. */
function judges({tokens}: MentionedSentence, {from, to}: Words): boolean {
  for (let i = from + 1; i < to; i++) if (predicates.longestAt(tokens, i, to)) return true
  return false
}
