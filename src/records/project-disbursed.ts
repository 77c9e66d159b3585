import {figure, phrase} from '../phrase/phrase.js'
import {has, type Rule} from './define.js'
import {notProjectCapital, otherMoney} from './other-money.js'
import {isCondition, kinOf, onForeign} from './project-capital.js'
import {projectName} from './project-name.js'
import {projectTold} from './project-told.js'

/** «Các doanh nghiệp FDI đã đưa vào thực hiện 4,6 tỷ USD» */
const byFirms = phrase`(doanh nghiệp|nhà đầu tư|dự án|khối) …2 (FDI|nước ngoài) …4 (đưa vào thực hiện|giải ngân) …3 ${figure}|khối (ngoại|nội|FDI|DDI|trong nước) …4 (đưa vào thực hiện|giải ngân|thực hiện) …3 ${figure}`

/** «Đến nay, chủ đầu tư đã giải ngân hơn 38.000 tỷ đồng», in a paragraph on its project */
const byInvestor = phrase`chủ đầu tư …4 giải ngân …3 ${figure}`

/** What was spent of a project's capital: «vốn thực hiện của các dự án ngoài ngân sách ước đạt 5.870 tỷ đồng». */
export const disbursed: Rule = {
  name: 'project.disbursed',
  dimensions: ['money'],
  kinds: ['level'],
  when: [
    {
      where: 'around',
      phrase: phrase`giải ngân|vốn (đầu tư|FDI)? thực hiện|đưa vào thực hiện|khối …3 thực hiện`,
    },
    {where: 'around', phrase: phrase`vốn (đầu tư)? (công|sự nghiệp|ngân sách)`, not: true},
    // «Ban Quản lý dự án ngành giao thông giải ngân 691,7 tỷ đồng»: of all that it manages
    {where: 'around', phrase: phrase`ban (quản lý|QL) (các)? dự án|ban QLDA|BQLDA`, not: true},
  ],
  build(frame, context) {
    const named =
      !isCondition(frame) &&
      (has(frame, 'around', phrase`dự án …12 giải ngân|giải ngân …4 dự án`) ??
        has(frame, 'subject', phrase`vốn (đầu tư)? thực hiện …2 của …2 dự án`) ??
        (has(frame, 'clause', byInvestor) && kinOf(frame, context)))
    // «Dòng vốn giải ngân khả quan hơn, đạt gần 410 triệu USD»
    const flow =
      onForeign(context) &&
      (has(frame, 'clause', phrase`(dòng)? vốn …3 (giải ngân|thực hiện)`) ?? has(frame, 'clause', byFirms)) &&
      !has(frame, 'around', notProjectCapital) &&
      !has(frame, 'around', otherMoney)
    if (
      !named &&
      !flow &&
      (!has(frame, 'around', phrase`giải ngân`) || kinOf(frame, context)?.frame.host !== frame.host)
    )
      return null
    return {
      measure: 'implemented_capital',
      own: {action: null, name: projectName(frame, context.drafts) ?? projectTold(frame, context)},
    }
  },
}
