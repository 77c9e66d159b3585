import {figure, otherFigure, phrase} from '../phrase/phrase.js'
import {defineRecord} from './define.js'
import {ofProjectsBehind} from './project-act-behind.js'
import {inBracketOfOther, nameInBracket} from './project-bracket.js'
import {capitalAction, onlyProposed} from './project-capital-action.js'
import {capitalMoves} from './project-capital-moves.js'
import {capitalParts} from './project-capital-parts.js'
import {
  isFormer,
  isNoCapital,
  kinOf,
  ofSite,
  amountBefore,
  measureOf,
  nameOf,
  onCompanies,
  continues,
  speaksOfProjects,
} from './project-capital.js'
import {notProjectCapital} from './other-money.js'
import {inColumns} from './project-columns.js'
import {counts} from './project-count.js'
import {countMoves} from './project-count-moves.js'
import {inflows} from './project-inflow.js'
import {disbursed} from './project-disbursed.js'
import {inList, listedItem} from './project-listed.js'
import {projectName} from './project-name.js'
import {priced} from './project-priced.js'
import {sources} from './project-source.js'

const capital = phrase`đăng ký ${figure}|đăng ký (cấp mới|mới|tăng thêm|bổ sung|rót)|FDI …3 (đăng ký|cấp mới)|rót (thêm|vào)|(mang theo|mang đến|đem theo|kéo theo|đóng góp) …1 ${figure}|đưa thêm vào|(đón|mang về|hút về) ${figure}|${figure} (từ|của|do|thuộc|đến từ) (các|những)? (lượt)? dự án|${figure} (từ|của|do|thuộc|đến từ) ${otherFigure} (lượt)? dự án|cộng thêm (là|đạt|được)? ${figure}|cam kết (rót|đầu tư)? ${figure}|thu hút|vốn|tổng mức đầu tư|mức đầu tư|tăng thêm|bổ sung|trị giá|kinh phí`

/** Projects and their capital (Luật Đầu tư 61/2020/QH14). */
export const project = defineRecord({
  type: 'project',
  theme: 'FDI',
  rules: [
    inColumns,
    ...countMoves,
    ...capitalParts,
    ...capitalMoves,
    ...sources,
    inList,
    ...counts,
    {
      name: 'project.capital',
      dimensions: ['money'],
      kinds: ['level', 'change', 'share'],
      when: [
        {where: 'around', phrase: capital},
        {where: 'around', phrase: notProjectCapital, not: true},
      ],
      build(frame, context) {
        if (isNoCapital(frame, context) || inBracketOfOther(frame)) return null
        const kin = kinOf(frame, context)
        if (!kin && (!speaksOfProjects(frame, context) || onCompanies(frame, context))) return null
        const own = {action: capitalAction(frame, kin, context), name: nameOf(frame, kin, context)}
        return {measure: measureOf(frame, kin, context), own, ...onlyProposed(own)}
      },
    },
    ...inflows,
    priced,
    disbursed,
    listedItem,
    {
      name: 'project.capital-in-brackets',
      dimensions: ['money'],
      kinds: ['level'],
      build(frame, context) {
        const anchor = frame.anchor && context.draftOf(frame.anchor)
        if (!anchor || anchor.type !== 'project') return null
        const amount = amountBefore(frame, context)
        if (
          (frame.subject && !ofSite(frame) && !isFormer(frame)) ||
          frame.noun ||
          !continues(frame, anchor, amount !== undefined)
        )
          return null
        const measure =
          anchor.measure === 'count' ? (amount?.measure ?? 'registered_capital') : anchor.measure
        const action = ofProjectsBehind(frame)
        // «Ngoài ra, còn có dự án Nhà máy B (108 triệu USD)»: another than the sentence before told of
        const name = anchor.frame.host === frame.host ? nameInBracket(frame) : projectName(frame, [])
        if (name !== null && name !== anchor.own.name) {
          const same = anchor.frame.host === frame.host ? anchor.own.action : null
          return {measure, own: {action: action ?? same, name}}
        }
        return {measure, own: action ? {...anchor.own, action} : anchor.own}
      },
    },
  ],
  hang: (_frame, anchor) => ({own: anchor.own}),
})
