/** «Cần Thơ khởi động dự án chợ nổi 260 tỷ đồng»: what a project costs, said right behind it as headlines do. */
import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {phrases, wordSet} from '../text/match.js'
import {has, type Rule} from './define.js'
import {capitalAction} from './project-capital-action.js'
import {projectName} from './project-name.js'

/** Nothing but what the project is stands between its word and the figure; who acts on it, or the clause, begins before. */
function pricedBefore({host, q, clause, cue, noun, depth}: Frame): boolean {
  if (cue || noun) return false
  const {tokens, at} = host
  for (let i = q.from - 1; i >= Math.max(clause.from, q.from - longestProject); i--) {
    const head = heads.longestAt(tokens, i, q.from)
    if (head) {
      const opens = i === clause.from || tokens[i - 1]!.kind === 'mark' || depth > 0
      return opens || acts.longestBefore(tokens, i) !== undefined
    }
    if (tokens[i]!.kind === 'mark' || at[i]?.kind === 'quantity' || verbs.has(tokens[i]!.fold)) return false
  }
  return false
}
const longestProject = 10
const heads = phrases('dự án|siêu dự án|đại dự án')
const acts = phrases(
  'khởi động|khởi công|triển khai|đầu tư|phê duyệt|duyệt|ký|cam kết đầu tư|thanh tra|xây dựng|động thổ|khánh thành|hoàn thành|thực hiện|chấp thuận|thu hồi|tiếp nhận|trao|làm',
)
const verbs = wordSet(
  'thiếu cần vượt nợ lỗ vay mất bán mua thu chi trả phạt hỗ cho do bởi để lãng đội bị được có với là còn tăng giảm trị vốn giá kinh phí hết tiêu sinh cho đạt nộp dành',
)
const currencies = new Set(['VND', 'USD'])
const otherMoney = phrase`nợ|giải ngân|bố trí|lãng phí|thất thoát|sai phạm|sai sót|thua lỗ|tạm ứng|ứng vốn|vay|bồi thường|doanh thu|lợi nhuận`
const otherProjects = phrase`dự án (luật|phim|khoa học|nghiên cứu|hỗ trợ|tài trợ|ODA|giảm nghèo|khuyến nông)`

export const priced: Rule = {
  name: 'project.priced',
  dimensions: ['money'],
  kinds: ['level'],
  when: [
    {where: 'before', phrase: phrase`dự án`},
    {where: 'clause', phrase: otherMoney, not: true},
    {where: 'before', phrase: otherProjects, not: true},
  ],
  build(frame, context) {
    // «Số tiền chậm trả của 3 dự án: Dự án gạch Sông Phan 31 tỷ đồng»: a part of something else
    if (frame.wholes.length > 0 || !currencies.has(frame.unit ?? '') || !pricedBefore(frame)) return null
    const own = {action: capitalAction(frame, undefined, context), name: projectName(frame, [])}
    return has(frame, 'behind', phrase`vốn|cho vay`) ? null : {measure: 'total_investment', own}
  },
}
