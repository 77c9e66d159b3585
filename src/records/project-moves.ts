import {phrase} from '../phrase/phrase.js'
import {has, type Rule} from './define.js'
import {actionOf, capitalAction} from './project-action.js'
import {kinOf} from './project-capital.js'

const count = phrase`(số|số lượng|tổng số) (lượt)? dự án`
const capital = phrase`(số|tổng|tổng số)? vốn …2 (đăng ký|FDI|thu hút|cấp mới)|vốn đăng ký|vốn FDI`
const bare = phrase`về (tổng|số|tổng số)? vốn`

/** «số dự án tăng 157%, tổng vốn đăng ký tăng 438%», «gấp 3,1 lần về vốn»: projects and their capital, as they move. */
export const moves: Rule[] = [
  {
    name: 'project.count-moves',
    dimensions: ['percent', 'times'],
    kinds: ['growth', 'index', 'multiple', 'plan_completion'],
    when: [{where: 'subject', phrase: count, first: true}],
    build: (frame, context) =>
      frame.subject ? {measure: 'count', own: {action: actionOf(frame, context), name: null}} : null,
  },
  {
    name: 'project.capital-moves',
    dimensions: ['percent', 'times'],
    kinds: ['growth', 'index', 'multiple', 'plan_completion'],
    build(frame, context) {
      const kin = kinOf(frame, context)
      const named = frame.subject ? has(frame, 'subject', capital) : has(frame, 'after', bare)
      if (!kin || !named || kin.frame.block !== frame.block) return null
      return {
        measure: kin.measure === 'count' ? 'registered_capital' : kin.measure,
        own: {action: capitalAction(frame, kin, context), name: null},
      }
    },
  },
]
