/** Goals that a colon lists: «Đại hội đề ra 23 chỉ tiêu: thu nhập 65 triệu đồng; kết nạp 600 đảng viên». */
import type {Frame} from '../frames/types.js'
import {phrases} from '../text/match.js'

/** Whether the figure stands behind the colon of goals that somebody sets. */
export function isListedGoal({host: {tokens, at}, q}: Frame): boolean {
  let colon = -1
  for (let i = 0; i < q.from && colon < 0; i++) if (tokens[i]!.fold === ':') colon = i
  if (colon < 0) return false
  // «đề ra 23 chỉ tiêu đến năm 2025:»
  const last = at[colon - 1]
  const time = last?.kind === 'period' ? last.from : colon
  const end = kinds.longestBefore(tokens, time)?.from ?? time
  const goals = nouns.longestBefore(tokens, end)
  if (!goals) return false
  for (let i = Math.max(0, goals.from - farthest); i < goals.from; i++)
    if (sets.longestAt(tokens, i)) return true
  return false
}
const nouns = phrases('chỉ tiêu|mục tiêu|các chỉ tiêu|các mục tiêu|chỉ tiêu, nhiệm vụ|mục tiêu, chỉ tiêu')
const kinds = phrases(
  'chủ yếu|chính|cụ thể|cơ bản|quan trọng|chủ yếu sau|cụ thể sau|như sau|chủ yếu như sau|cụ thể như sau|sau|chủ yếu là|cụ thể là|là',
)
const sets = phrases('đề ra|đặt ra|xác định|thông qua|thống nhất|quyết nghị|quyết định|đặt|giao|ấn định')
const farthest = 8
