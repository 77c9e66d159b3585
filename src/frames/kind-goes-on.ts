/** A figure that goes on with the move or the level of the figure before it. */
import {comparisons, nextInLine} from '../lexicon/cues.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame} from './types.js'
import {and, rateAt} from './kind-words.js'

/** «tăng 3.268 ha (1,52%)»: the same move in per cent. */
export function inShort({host, q, cue, noun, depth}: Frame, before: Frame): boolean {
  if (before.kind !== 'change' || before.host !== host || noun !== null) return false
  if (before.q.dimension === 'percent' || before.q.dimension === 'points') return false
  if (depth > before.depth) return cue === null && host.tokens[q.from - 1]?.fold === '('
  // «tăng 452 tỷ đồng, tương đương 13,1% so với năm 2021»
  const from = before.noun?.to ?? before.q.to
  return (
    cue !== null &&
    corresponds.longestAt(host.tokens, cue.from) !== undefined &&
    cue.from - from <= 1 &&
    before.cue?.direction !== 'over'
  )
}
const corresponds = phrases('tương đương|tương ứng|tức')

/** «so với cùng kỳ giảm 12 vụ, 05 người chết»: behind a comparison that opened the clause, one move of several counts. */
export function movesOn({host, q, cue, subject, verb, noun, clause, depth}: Frame, before: Frame): boolean {
  if (cue || subject || verb || !noun || q.dimension !== null || before.kind !== 'change') return false
  if (before.host !== host || before.clause.from !== clause.from || before.depth !== depth || !before.base)
    return false
  const from = before.noun?.to ?? before.q.to
  return before.base.to <= before.q.from && q.from - from === 1 && host.tokens[from]!.fold === ','
}

/** «giảm lần lượt 0,46 và 0,52 điểm phần trăm»: one move of two things, nothing but a joint between. */
export function pairsWith({host, q, cue, subject}: Frame, before: Frame): boolean {
  if (cue || subject || before.kind !== 'change' || before.host !== host) return false
  if (before.q.dimension !== q.dimension || q.from - before.q.to !== 1) return false
  return joints.has(host.tokens[before.q.to]!.fold)
}
export const joints = wordSet(', và')

/** Right behind a growth with a subject of its own, one comma between, and no rate. */
export function gapsMove(frame: Frame, before: Frame): boolean {
  const {host, subject, depth, clause} = frame
  if (before.kind !== 'growth' || before.host !== host || before.depth !== depth || !before.subject)
    return false
  if (before.clause.from !== clause.from || rateAt(frame) || before.base) return false
  const joint = host.tokens[before.q.to]?.fold
  if ((joint !== ',' && joint !== and) || subject!.from - before.q.to > 2) return false
  const words = host.tokens.slice(subject!.from, subject!.to)
  return words.length <= longestSector && !words.some(token => rateWords.has(token.fold))
}
const longestSector = 6
const rateWords = wordSet('lạm phát lãi tức suất tỷ lệ')

/** «tăng 1,1% về năng suất và 0,8% về sản lượng»: one move of two things, each named behind. */
export function sameMove({host, q, cue}: Frame, before: Frame): boolean {
  if (cue || (before.kind !== 'growth' && before.kind !== 'index') || before.host !== host) return false
  if (q.dimension !== 'percent' || host.tokens[q.from - 1]?.fold !== and) return false
  return host.tokens[q.to]?.fold === about && host.tokens[before.q.to]?.fold === about
}
const about = fold('về')

/** «tăng trưởng đàn bò lần lượt đạt 3,46% năm 2021 và 2,87% năm 2022»: one growth at two times, nothing but the joint between. */
export function atOtherTime({host, q, cue, subject, noun}: Frame, before: Frame): boolean {
  if (cue || subject || noun || before.kind !== 'growth' || before.host !== host) return false
  if (before.q.dimension !== 'percent' || !joints.has(host.tokens[q.from - 1]?.fold ?? '')) return false
  const then = host.at[before.q.to]
  const now = host.at[q.to]
  return then?.kind === 'period' && now?.kind === 'period' && then.to === q.from - 1 && !then.base
}

/** «thủy sản tăng trưởng 3,4% trong năm nay và dự kiến đạt mức 4,1% vào năm sau»: the same growth, reached at another time. */
export function reachesNext({host, q, cue, subject, noun}: Frame, before: Frame): boolean {
  if (cue?.direction !== 'level' || subject || noun || before.kind !== 'growth' || before.host !== host)
    return false
  if (before.q.dimension !== 'percent' || host.at[before.q.to]?.kind !== 'period') return false
  const from = host.at[before.q.to]!.to
  return host.tokens.slice(from, q.from).every((token, i) => host.at[from + i] ?? reaching.has(token.fold))
}
const reaching = wordSet(', và dự kiến sẽ có thể đạt con số mức khoảng')

/** «tăng 3,27% so với tháng trước và 12,05% so với cùng kỳ», «giảm 12 vụ so với quý I và 31 vụ so với cùng kỳ»: one move against two times. */
export function againstOther(frame: Frame, before: Frame): boolean {
  const {host, q, cue, noun} = frame
  if (cue || before.host !== host || before.q.dimension !== q.dimension || before.base === null) return false
  if (before.kind !== 'growth' && before.kind !== 'change') return false
  if (noun && !(before.noun && host.tokens[noun.from]!.fold === host.tokens[before.noun.from]!.fold))
    return false
  const joint = q.from - 1
  if (!joints.has(host.tokens[joint]?.fold ?? '') || before.base.to !== joint) return false
  return comparison.longestAt(host.tokens, noun?.to ?? q.to) !== undefined
}
const comparison = phrases(comparisons)

/** «Xã A giảm mạnh nhất với 9,3%, tiếp đến là xã B (8,1%), xã C (7,6%)»: the next places of a list, each alone in its bracket. */
export function nextInList({host, q, cue, depth}: Frame, before: Frame): boolean {
  if (cue || before.kind !== 'growth' || before.host !== host || before.q.dimension !== 'percent')
    return false
  const {tokens} = host
  if (depth === 0 || tokens[q.from - 1]?.fold !== '(' || tokens[q.to]?.fold !== ')') return false
  let i = before.q.to
  while (tokens[i]?.kind === 'mark') i++
  const next = followed.longestAt(tokens, i)
  if (!next && before.depth !== depth) return false
  for (i = next?.to ?? i; i < q.from - 1; i++)
    if (!tokens[i]!.upper && !unitWords.has(tokens[i]!.fold)) return false
  return true
}
const followed = phrases(nextInLine)
const unitWords = wordSet('các huyện xã phường thị trấn thành phố tỉnh và')
