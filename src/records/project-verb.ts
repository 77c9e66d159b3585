/** Verbs that tell of something else than what was done to the projects at hand. */
import type {Frame} from '../frames/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'

/** «đề nghị Chính phủ chấp thuận bổ sung 10.000 tỷ đồng», «trình Thủ tướng chấp thuận dự án A»: asked for, and not given */
export function isAsked({host: {tokens}, clause}: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(clause.from, at - farthestAsking); i--) {
    if (given.has(tokens[i]!.fold)) return false
    const hit = asking.longestAt(tokens, i)
    if (hit) return tokens[i]!.fold !== submit || !ofNouns.has(tokens[i - 1]?.fold ?? '')
  }
  return false
}
const asking = phrases('đề nghị|kiến nghị|xin|trình xin|trình')
/** «đã trình và được chấp thuận» */
const given = wordSet('được')
const submit = fold('trình')
/** «công trình», «chương trình» */
const ofNouns = wordSet('công chương quá lộ giáo tờ quy hành')
const farthestAsking = 8

/** «chấp thuận tại Quyết định số 1300 (bổ sung, điều chỉnh tại Quyết định số 99)»: told in a bracket that is over */
export function isClosedBefore({host, q}: Frame, at: number): boolean {
  let depth = 0
  for (let i = at; i < q.from; i++) {
    if (host.tokens[i]!.fold === '(') depth++
    else if (host.tokens[i]!.fold === ')' && --depth < 0) return true
  }
  return false
}

/** «bổ sung 17.995 tỷ đồng nhằm đưa các dự án hoàn thành đúng tiến độ»: what the money is for */
export function isPurpose({host, q}: Frame, at: number): boolean {
  for (let i = at - 1; i >= q.to; i--) if (purposes.has(host.tokens[i]!.fold)) return true
  return false
}
const purposes = wordSet('nhằm để')

/** «thu hồi 45,6 ha đất phục vụ 18 dự án»: land is taken, not the projects' licence. */
export function isOfLand({host, q}: Frame, at: number): boolean {
  for (let i = at; i < q.from; i++)
    if (host.at[i]?.kind === 'quantity' || host.tokens[i]!.fold === land) return true
  return false
}
const land = fold('đất')
