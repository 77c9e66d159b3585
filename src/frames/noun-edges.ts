/** Words at which a noun phrase ends, or that cannot end it. */
import {breaks, classPredicates, compounds, conjunctions, prepositions} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'

export const preposition = phrases(prepositions)
export const breaking = phrases(breaks)
export const compound = phrases(compounds)
export const conjunctionSet = new Set(conjunctions.split('|').flatMap(foldWords))
const predicateSet = new Set(classPredicates.split('|').flatMap(foldWords))
const dat = foldWords('đạt')[0]!
const danglers = new Set(foldWords('của thuộc do và có được là đã cùng gồm với các những hơn vẫn'))

/** «11 vụ tai nạn làm 6 người chết» */
const [job, causing] = foldWords('việc làm')

/** A word that cannot end a noun phrase. */
export function dangling(host: MentionedSentence, i: number, at: number): boolean {
  const {fold} = host.tokens[i]!
  if (fold === causing) return host.at[i + 1]?.kind === 'quantity' && host.tokens[i - 1]?.fold !== job
  return danglers.has(fold) || (predicateSet.has(fold) && !(fold === dat && i > at))
}

/** No noun phrase begins here. */
export function startsOther(host: MentionedSentence, i: number): boolean {
  const {tokens} = host
  if (compound.longestAt(tokens, i)) return false
  const {fold} = tokens[i]!
  return (
    never.longestAt(tokens, i) !== undefined ||
    // «tăng từ 7.065 m² thành 24.415 m²»
    (fold === becoming && host.at[i + 1]?.kind === 'quantity') ||
    predicateSet.has(fold) ||
    conjunctionSet.has(fold) ||
    fold === cua ||
    breaking.longestAt(tokens, i) !== undefined ||
    preposition.longestAt(tokens, i) !== undefined
  )
}
/** said of the amount, and no thing */
const becoming = foldWords('thành')[0]!
const never = phrases(
  'gây chú ý|gây ấn tượng|gây tiếng vang|vẫn vướng|nữa|đầu tiên|cuối cùng|vẫn|vẫn đang|chỉ có|chỉ còn',
)
const cua = foldWords('của')[0]!

const averages = phrases('bình quân|trung bình|tỷ lệ|mức')

/** «đạt», «được», «là» and the like make the class unless a figure follows: «xã đạt chuẩn», but «diện tích đạt 40 ha». */
export function predicates(host: MentionedSentence, i: number): boolean {
  if (!predicateSet.has(host.tokens[i]!.fold)) return false
  const filler = averages.longestAt(host.tokens, i + 1)
  if (filler && host.at[filler.to]?.kind === 'quantity') return false
  const next = host.at[i + 1]
  return next === undefined ? host.tokens[i + 1] !== undefined : next.kind === 'mask'
}
