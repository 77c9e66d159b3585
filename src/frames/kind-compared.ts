/** The figure that another is compared with, alone in a bracket: «thấp hơn bình quân cả nước (4,1%)». */
import {plans} from '../lexicon/cues.js'
import {phrases} from '../text/match.js'
import type {Frame, Kind} from './types.js'

/** The percentage before, where this one says what the same comes to elsewhere or was at another time. */
export function comparedInBracket(
  {host, q, noun, subject}: Frame,
  before: Frame | undefined,
): {anchor: Frame; kind: Kind} | null {
  const {tokens} = host
  if (before?.host !== host || noun || subject) return null
  if (tokens[q.from - 1]?.fold !== '(' || tokens[q.to]?.fold !== ')') return null
  if (!compares(host, before.noun?.to ?? before.q.to, q.from - 1) && before.kind !== 'multiple') return null
  // «tăng 10,3%, gấp hơn 2 lần bình quân cả nước (5,05%)»: not the multiple itself
  const told = before.q.dimension === 'percent' ? before : before.anchor
  if (told?.host !== host || told.q.dimension !== 'percent' || told.kind === 'change')
    // «cao gấp 1,7 lần bình quân toàn tỉnh (26,57%)»: a rate, of which no figure was told before
    return before.kind === 'multiple' ? {anchor: before, kind: 'level'} : null
  return before.depth < told.depth ? null : {anchor: told, kind: told.kind}
}

/** «cao hơn …», «so với …» stands right behind the figure before, and all up to the bracket is what it is compared with. */
function compares({tokens, at}: Frame['host'], from: number, to: number): boolean {
  if (to - from > longestComparison) return false
  for (let i = from; i < to; i++) {
    if (at[i]?.kind === 'quantity' || plan.longestAt(tokens, i)) return false
    if (comparisons.longestAt(tokens, i, to)) return i - from <= 2
  }
  return false
}
const plan = phrases(plans)
const longestComparison = 12
const comparisons = phrases(
  'cao hơn|thấp hơn|nhiều hơn|ít hơn|lớn hơn|nhanh hơn|chậm hơn|vượt|hơn|kém|kém hơn|bằng|ngang|tương đương với|so với',
)
