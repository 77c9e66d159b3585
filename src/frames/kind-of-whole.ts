/** The same rate of a whole that a figure is compared with, and what the plan comes to by a later day. */
import {estimates, targets} from '../lexicon/cues.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame} from './types.js'

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
