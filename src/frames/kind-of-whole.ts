/** The same rate of a whole that a figure is compared with, and what the plan comes to by a later day. */
import {estimates, targets} from '../lexicon/cues.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame, Kind} from './types.js'

/** «đạt 44,7% kế hoạch, thấp hơn bình quân chung cả nước (50%)», «gấp 1,7 lần bình quân toàn tỉnh (26,57%)»: alone in the bracket of what it is compared with. */
export function sameOfWhole(
  {host, q, noun, depth}: Frame,
  before: Frame,
): {kind: Kind; falls: boolean} | null {
  const {tokens} = host
  const open = q.from - 1
  if (before.host !== host || noun || depth <= before.depth) return null
  if (tokens[open]?.fold !== '(' || tokens[q.to]?.fold !== ')') return null
  if (!wholes.longestBefore(tokens, open, before.q.to)) return null
  let compared = before.kind === 'multiple'
  for (let i = before.q.to; i < open; i++) {
    if (tokens[i]!.fold === ')' || tokens[i]!.fold === ';') return null
    compared ||= comparing.longestAt(tokens, i) !== undefined
  }
  if (!compared) return null
  const same = before.q.dimension === 'percent' && before.kind !== 'change' ? before : before.anchor
  // «gấp 1,7 lần bình quân chung toàn tỉnh (26,57%)»: of what was no figure
  if (same?.q.dimension !== 'percent')
    return before.kind === 'multiple' ? {kind: 'level', falls: false} : null
  return rates.has(same.kind) ? {kind: same.kind, falls: same.value < 0} : null
}
const rates: ReadonlySet<Kind> = new Set(['level', 'share', 'growth', 'plan_completion', 'index'])
const comparing = phrases('cao hơn|thấp hơn|hơn|kém|kém hơn|so với|bằng|tương đương|vượt|nhanh hơn|chậm hơn')
const scopes = ['cả nước', 'toàn quốc', 'toàn tỉnh', 'cả tỉnh', 'toàn huyện', 'toàn vùng', 'khu vực', 'vùng', 'tỉnh', 'huyện', 'chung'] // prettier-ignore
const wholes = phrases(
  [
    ...['bình quân', 'trung bình', 'bình quân chung', 'trung bình chung', 'mức chung', 'mặt bằng chung'].flatMap(
      mean => [mean, ...scopes.flatMap(scope => [`${mean} ${scope}`, `${mean} của ${scope}`])],
    ),
    'cả nước',
    'toàn quốc',
    'toàn tỉnh',
    'toàn huyện',
  ].join('|'),
) // prettier-ignore

/** «GRDP tăng 9,2% (cả nước tăng 6,8%)», «đạt 52% kế hoạch, trong khi bình quân cả nước đạt 47%»: the same of the whole, told beside it. */
export function besideOfWhole({host, q, noun, subject, depth}: Frame, before: Frame): boolean {
  const {tokens, at} = host
  if (before.host !== host || noun || subject || before.q.dimension !== q.dimension) return false
  if (q.dimension === null || before.q.ordinal || depth < before.depth) return false
  let i = before.q.to
  while (i < q.from && !openers.has(tokens[i]!.fold)) if (at[i++]?.kind === 'quantity') return false
  if (i >= q.from) return false
  // in a bracket alone, or behind a word that sets it against
  const bracket = tokens[i]!.fold === '('
  i++
  const set = against.longestAt(tokens, i)
  if (!bracket && !set) return false
  i = set?.to ?? i
  i = means.longestAt(tokens, i)?.to ?? i
  const whole = scopeWords.longestAt(tokens, i)
  if (!whole) return false
  for (i = whole.to; i < q.from; i++) if (!stating.has(tokens[i]!.fold) && !at[i]) return false
  return true
}
const openers = wordSet('( , ;')
const against = phrases('trong khi|trong khi đó|còn|trong lúc')
const means = phrases('bình quân|trung bình|bình quân chung|trung bình chung|mức bình quân|mức chung|bình quân của|mức bình quân của|bình quân chung của') // prettier-ignore
const scopeWords = phrases('cả nước|toàn quốc|toàn tỉnh|toàn huyện|toàn thành phố|toàn vùng|toàn ngành')
const stating = wordSet('đạt là có còn : mức ở tăng giảm chỉ được khoảng hơn gần trên dưới bình quân')

/** «đạt 76,53% kế hoạch; ước đến 31/01/2024 đạt trên 95%», «bằng 81% dự toán, ước cả năm đạt 102%»: of the same plan, by then. */
export function planByThen({host, q, subject, noun, cue, base, depth}: Frame, before: Frame): boolean {
  if (before.kind !== 'plan_completion' || before.host !== host || before.depth !== depth) return false
  if (subject || noun || base || (cue && cue.direction !== 'level' && cue.direction !== 'equal')) return false
  let told = false
  for (let i = before.q.to; i < q.from; i++) {
    if (moves.has(host.tokens[i]!.fold)) return false
    told ||= foreseen.longestAt(host.tokens, i) !== undefined
  }
  return told
}
const foreseen = phrases(`${estimates}|${targets}`)
const moves = wordSet('tăng giảm chiếm')
