/** Names that are the ends of a route, and no places that something is said of. */
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {isRefused} from './place-refused.js'

/** «đường Quy Nhơn – Nhơn Hội», «tuyến Hà Giang - Bắc Quang»: the far end of a route; «đoạn Cam Lộ (Quảng Trị)»: where an end is. */
export function endsRoute(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.fold === '(' && tokens[i - 2]?.upper) return roadBefore(tokens, i - 1)
  if (!/^[-–—]$/u.test(tokens[i - 1]?.fold ?? '')) return false
  for (let start = i - 2; start >= 0 && tokens[start]!.upper && i - start < 9; start--)
    if (isRefused(tokens, start)) return true
  return roadBefore(tokens, i - 1)
}

/** «đoạn Đồng Mỏ (Lạng Sơn) - Bố Hạ (Bắc Giang)»: back over names, dashes and brackets to what they are the ends of. */
function roadBefore(tokens: readonly Token[], end: number): boolean {
  let start = end
  while (
    start > 0 &&
    end - start < longestRoad &&
    (tokens[start - 1]!.upper || joins.has(tokens[start - 1]!.fold))
  )
    start--
  while (start < end && !tokens[start]!.upper) start++
  return start < end && roads.longestBefore(tokens, start) !== undefined
}
const longestRoad = 12
const roads = phrases(
  'đường|đường sắt|đường sắt đô thị|đsđt|metro|đoạn|quốc lộ|cao tốc|đường cao tốc|tuyến|dự án|cầu|hành lang|từ',
)
const joins = wordSet('- – — ( ) , và')

/** «đoạn Lào Cai - Yên Bái và TP. Huế - Đông Hà»: the near end, told with its type or behind another route. */
export function startsRoute(tokens: readonly Token[], from: number, to: number): boolean {
  return dashes.has(tokens[to]?.fold ?? '') && (tokens[to + 1]?.upper ?? false) && roadBefore(tokens, from)
}
const dashes = wordSet('- – —')
