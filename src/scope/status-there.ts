/** Figures of what there is already, whatever is planned or asked for with them. */
import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'

/** «có 104 dự án kêu gọi đến năm 2015 và định hướng đến năm 2020, trong đó, 24 dự án …»: parts of what there is. */
export function ofWhatIs(host: MentionedSentence, cue: number, {wholes, region, value}: Frame): boolean {
  const whole = wholes.at(-1)
  if (!whole || whole.value < value) return false
  return whole.host === host && whole.status !== 'target' && whole.q.to <= cue && cue < region.from
}

/** «9 sản phẩm đề nghị công nhận 4 sao, 46 sản phẩm đạt 3 sao»: asked for the first alone. */
export function askedApart({tokens, at}: MentionedSentence, cue: number, {q}: Frame): boolean {
  if (!asking.has(tokens[cue]!.fold)) return false
  let behind = false
  for (let i = cue - 1; i >= 0 && !/^[,;:.]$/u.test(tokens[i]!.fold); i--)
    behind ||= at[i]?.kind === 'quantity'
  if (!behind) return false
  for (let i = cue; i < q.from; i++) {
    if (tokens[i]!.fold === ',') return true
    if (at[i]?.kind === 'quantity') return false
  }
  return false
}
export const asking = wordSet('đề kiến')

/** Such a figure, a part of one, or the next of a list that it opens: «đối với 724 tập thể, 22 cá nhân». */
export function isThere(
  host: MentionedSentence,
  cue: number,
  frame: Frame,
  before: Frame | undefined,
  there: Set<Frame>,
): boolean {
  const joined = before && there.has(before) && frame.q.from - (before.noun?.to ?? before.q.to) === 1
  if (!joined && !frame.wholes.some(whole => there.has(whole)) && !ofExisting(host, cue, frame)) return false
  there.add(frame)
  return true
}

/** «kiến nghị đình chỉ thi công 60 dự án», «sẽ tuyên truyền cho toàn bộ 251 hộ», «giảm phí của 27 dự án»: there already, whatever is to be done with them. */
function ofExisting({tokens}: MentionedSentence, cue: number, {q, noun}: Frame): boolean {
  if (q.dimension !== null || !noun || goal.has(tokens[cue]!.fold)) return false
  const hit = existing.longestBefore(tokens, q.from)
  return hit !== undefined && hit.from > cue
}
const existing = phrases(
  'của|đối với|toàn bộ|tất cả|thanh tra|kiểm toán|đình chỉ|tạm đình chỉ|đình chỉ thi công|tạm dừng|tạm dừng thi công|dừng thi công|rà soát|xử lý dứt điểm|cơ cấu lại|tái cơ cấu|tháo gỡ cho|tháo gỡ khó khăn cho',
)

/** «phấn đấu …», «mục tiêu …»: what is aimed at has no number yet */
export const goal = wordSet('phấn mục chỉ đặt quyết kế')
export const doneWord = wordSet('đã')
