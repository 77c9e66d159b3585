import {phrase} from '../phrase/phrase.js'
import {has, targetOf, type Rule} from './define.js'
import {actionOf, capitalAction} from './project-action.js'
import {kinOf, onCompanies, speaksOfProjects} from './project-capital.js'

const count = phrase`(số|số lượng|tổng số) (lượt)? dự án`
const capital = phrase`(số|tổng|tổng số)? vốn …2 (đăng ký|FDI|thu hút|cấp mới)|vốn đăng ký|vốn FDI`
const bare = phrase`về (tổng|số|tổng số)? vốn`

const ofCapital = phrase`(tổng)? (số)? vốn …2 (cấp mới|đăng ký|FDI|thu hút|nước ngoài)`

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
    // «công nghiệp chế biến chiếm 88,5% vốn cấp mới»
    name: 'project.capital-share',
    dimensions: ['percent'],
    kinds: ['share'],
    build(frame, context) {
      const {noun, subject} = frame
      if (!noun || !subject || !ofCapital.matchAt(targetOf(frame, noun), noun.from)) return null
      if (onCompanies(frame, context) || (!kinOf(frame, context) && !speaksOfProjects(frame, context)))
        return null
      return {
        measure: 'registered_capital',
        own: {action: capitalAction(frame, undefined, context), name: null},
      }
    },
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
      const named = frame.subject ? has(frame, 'subject', capital) : has(frame, 'after', bare)
      if (!kin || !named || kin.frame.block !== frame.block) return null
      return {
        measure: kin.measure === 'count' ? 'registered_capital' : kin.measure,
        own: {action: capitalAction(frame, kin, context), name: null},
      }
    },
  },
]
