/** Lists whose head says that each item has two figures: «Theo KCN (số dự án; vốn đăng ký, triệu USD): A 11; 268,4 - B 3; 41,3». */
import type {Frame} from '../frames/types.js'
import {find, phrase} from '../phrase/phrase.js'
import {targetOf, wholeDraft, type Rule} from './define.js'
import {splitOf} from './project-act-next.js'

const columns = phrase`(số|tổng số) (lượt)? dự án`
const registered = phrase`đăng ký|FDI|cấp mới|tăng thêm|điều chỉnh`

/** The words of the bracket that names the figures of each item, where the list behind its colon holds this one. */
function headOf({host, q}: Frame) {
  const {tokens} = host
  for (let colon = q.from - 1; colon > 1; colon--) {
    if (tokens[colon]!.fold !== ':' || tokens[colon - 1]!.fold !== ')') continue
    let open = colon - 1
    while (open > 0 && tokens[open]!.fold !== '(') open--
    return {from: open, to: colon}
  }
  return null
}

export const inColumns: Rule = {
  name: 'project.in-columns',
  dimensions: ['count', 'money'],
  kinds: ['level'],
  build(frame, context) {
    const head = frame.noun ? null : headOf(frame)
    const words = head && targetOf(frame, head)
    if (!words || !columns.matchAt(words, words.from + 1)) return null
    const whole = wholeDraft(frame, context, 'project', 'count') ?? splitOf(frame, context)
    const own = {action: (whole?.own.action as string | null | undefined) ?? null, name: null}
    if (frame.q.dimension === null) return {measure: 'count', own}
    return {measure: find(registered, words) ? 'registered_capital' : 'total_investment', own}
  },
}
