/** «vốn đăng ký tăng 438%», «gấp 3,1 lần về vốn», «thứ 8/63 về vốn FDI»: capital, as it moves and ranks. */
import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {has, type Rule} from './define.js'
import {capitalAction} from './project-capital-action.js'
import {kinOf} from './project-capital.js'

const capital = phrase`(số|tổng|tổng số)? vốn …2 (đăng ký|FDI|thu hút|cấp mới)|vốn đăng ký|vốn FDI`
const bare = phrase`về (tổng|số|tổng số)? vốn`

/** A rank in what was registered, or in what was spent: «Về giải ngân vốn FDI, tỉnh xếp thứ 5». */
function ranked(frame: Frame, where: 'before' | 'behind') {
  const measure = has(frame, where, spent) ? 'implemented_capital' : 'registered_capital'
  return {measure, own: {action: null, name: null}}
}
const spent = phrase`(giải ngân|thực hiện) (tổng)? (số)? vốn|vốn (đầu tư)? …2 (giải ngân|thực hiện)`

export const capitalMoves: Rule[] = [
  {
    // «đứng thứ 8/63 tỉnh, thành phố về vốn FDI đăng ký»
    name: 'project.capital-rank',
    kinds: ['rank'],
    ordinals: true,
    when: [
      {
        where: 'behind',
        phrase: phrase`về (giải ngân|thực hiện)? (tổng)? (số)? vốn …2 (FDI|đăng ký|nước ngoài)|về thu hút (vốn)? (FDI|đầu tư)`,
      },
    ],
    build: frame => (has(frame, 'behind', phrase`về …6 (vốn|FDI)`) ? ranked(frame, 'behind') : null),
  },
  {
    // «Xét riêng vốn FDI đăng ký, tỉnh xếp thứ 27/63», «Về vốn đăng ký, Quảng Nam xếp thứ 31/56»
    name: 'project.capital-rank-of',
    kinds: ['rank'],
    ordinals: true,
    when: [{where: 'before', phrase: phrase`(xét|tính|riêng|về) …3 vốn …2 (đăng ký|FDI|nước ngoài)`}],
    build: frame => ranked(frame, 'before'),
  },
  {
    // «vốn thực hiện của khu vực FDI tăng ít nhất 10%»
    name: 'project.implemented-moves',
    dimensions: ['percent', 'times'],
    kinds: ['growth', 'index', 'multiple', 'plan_completion'],
    when: [
      {
        where: 'subject',
        phrase: phrase`vốn (đầu tư)? (thực hiện|giải ngân) …4 (FDI|dự án)|vốn FDI (thực hiện|giải ngân)`,
      },
    ],
    build: frame =>
      frame.subject ? {measure: 'implemented_capital', own: {action: null, name: null}} : null,
  },
  {
    name: 'project.capital-moves',
    dimensions: ['percent', 'times'],
    kinds: ['growth', 'index', 'multiple', 'plan_completion'],
    build(frame, context) {
      const kin = kinOf(frame, context)
      // «84 dự án, tổng vốn 12.540 tỷ đồng; giảm 9 dự án nhưng vốn tăng 11,6%»
      const alone =
        kin?.frame.host === frame.host &&
        has(frame, 'subject', phrase`(tổng)? (số)? vốn (lại)?`)?.to === frame.subject?.to
      const named = frame.subject ? (has(frame, 'subject', capital) ?? alone) : has(frame, 'after', bare)
      if (!kin || !named || kin.frame.block !== frame.block) return null
      return {
        measure: kin.measure === 'count' ? 'registered_capital' : kin.measure,
        own: {action: capitalAction(frame, kin, context), name: null},
      }
    },
  },
]
