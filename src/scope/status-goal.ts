/** Goals that a figure is compared with, or that were met or missed. */
import {targets} from '../lexicon/cues.js'
import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'

const target = phrases(targets)
export const comparedTo = phrases('so với|so với các|so|vượt|vượt các')

/** «thấp hơn so với mục tiêu 16 - 18%», «vượt mục tiêu 6,7%»: the goal's own figure, right behind it */
export function comparedGoal({host: {tokens, at}, q}: Frame): boolean {
  let plain = true // nothing said of it but its number
  for (let i = q.from - 1; i >= Math.max(0, q.from - nearGoal); i--) {
    if (tokens[i]!.kind === 'mark' || at[i]) return false
    if (isMet({tokens}, i)) return true
    if (reached.has(tokens[i]!.fold)) plain = false
    else if (
      plain &&
      q.from - i <= nearest &&
      ((target.longestAt(tokens, i) && comparedTo.longestBefore(tokens, i)) ||
        (goals.longestAt(tokens, i) && against.longestBefore(tokens, i)))
    )
      return true
  }
  return false
}

/** «so với chỉ tiêu 200 ha huyện đề ra» */
const against = phrases('so với|so')
const goals = phrases('chỉ tiêu|kế hoạch|mục tiêu|dự toán|quy hoạch|nghị quyết')

/** «chưa đạt mục tiêu», «đã hoàn thành chỉ tiêu đề ra»: a goal that was reached, or was not; «để đạt mục tiêu» looks ahead. */
export function isMet({tokens}: Pick<MentionedSentence, 'tokens'>, i: number): boolean {
  if (!goalWord.longestAt(tokens, i)) return false
  const hit = met.longestBefore(tokens, i)
  return hit !== undefined && !ahead.has(tokens[hit.from - 1]?.fold ?? '')
}
/** «Để GRDP cả năm tăng 8,5%, quý IV phải tăng 10,2%»: what is wanted, and what it takes; «để có vốn, ông phải vay 50 triệu» was done. */
export function isNeeded({host: {tokens, at}, clause}: Frame): boolean {
  if (!wanting.longestAt(tokens, clause.from)) return false
  for (let i = clause.from; i < clause.to; i++) if (!at[i] && needs.longestAt(tokens, i)) return true
  return false
}
const wanting = phrases('để|muốn|nếu muốn')
const needs = phrases(
  ['phải', 'cần', 'cần phải']
    .flatMap(must =>
      [
        'tăng',
        'giảm',
        'đạt',
        'tăng trưởng',
        'tăng thêm',
        'tăng tốc',
        'giải ngân',
        'hoàn thành',
        'duy trì',
        'thu hút',
        'huy động',
      ].map(act => `${must} ${act}`),
    )
    .join('|'),
)

/** «tỉnh giao các huyện giảm 430 hộ», «được giao tăng thu 20 tỷ đồng»: a move that is set, and not yet made */
export function isSetMove({host: {tokens, at}, cue, kind, clause}: Frame): boolean {
  if ((cue?.direction !== 'up' && cue?.direction !== 'down') || (kind !== 'change' && kind !== 'growth'))
    return false
  for (let i = cue.from - 1; i >= Math.max(clause.from, cue.from - longestReceiver); i--) {
    if (tokens[i]!.kind === 'mark' || at[i]?.kind === 'quantity' || done.has(tokens[i]!.fold)) return false
    if (tokens[i]!.fold === gives && !halves.has(tokens[i - 1]?.fold ?? ''))
      return receivers.longestAt(tokens, i + 1)?.to === cue.from || i + 1 === cue.from
  }
  return false
}
const gives = fold('giao')
/** «Bộ Ngoại giao», «bàn giao»: other words */
const halves = wordSet('ngoại bàn chuyển thâm')
const done = wordSet('đã thông bàn lưu dịch')
const longestReceiver = 8
const receivers = phrases(
  ['', 'các ', 'cho ', 'cho các ']
    .flatMap(lead =>
      [
        'địa phương',
        'huyện',
        'xã',
        'đơn vị',
        'huyện, thị xã, thành phố',
        'huyện, thành phố',
        'ngành',
        'xã, phường',
        'xã, thị trấn',
        'sở, ngành',
      ].map(who => `${lead}${who}`),
    )
    .join('|'),
)
const goalWord = phrases('mục tiêu|chỉ tiêu đề ra|chỉ tiêu đặt ra|mục tiêu đề ra')
const met = phrases(
  'chưa đạt|không đạt|chưa đạt được|không đạt được|đã đạt|mới đạt|chưa hoàn thành|không hoàn thành|đã hoàn thành|chưa chạm|đã chạm',
)
const ahead = wordSet('để nhằm phải cần sẽ nếu nguy khả')
const nearGoal = 9
const nearest = 6
const reached = wordSet('với đạt ước là')
