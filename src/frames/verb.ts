/** The act that stands right before a figure. */
import {damageVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {verbs} from './subject.js'
import type {Words} from './types.js'

const damages = phrases(damageVerbs)
const cho = fold('cho')
/** «tạo việc làm cho 6.800 lao động»: what they got says which they are */
const services = phrases(
  'tạo việc làm|tạo việc làm mới|giải quyết việc làm|giải quyết việc làm mới|giới thiệu việc làm|tạo thêm việc làm|đào tạo nghề|dạy nghề|truyền nghề|cấp thẻ bảo hiểm y tế|cấp thẻ bhyt',
)

/** «hỗ trợ giống cho 45 hộ»: what is given to them says which they are too */
const giving = phrases(
  'hỗ trợ|cấp phát|cấp|tập huấn|bàn giao|chuyển giao|khám bệnh|khám|phát|chi trả|vay vốn|tư vấn',
)
const longestGift = 7

function plainWords(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (host.at[i] || host.tokens[i]!.kind !== 'word') return false
  return true
}

const [job, doing] = foldWords('việc làm')
const people = new Set(foldWords('người chết bị thương em cháu'))
/** no «việc làm» and no «làm 6 người chết» */
function isMaking({tokens, at}: MentionedSentence, i: number): boolean {
  const behind = at[i + 1]?.to ?? i + 1
  return tokens[i - 1]?.fold !== job && !people.has(tokens[behind]?.fold ?? '')
}

/** «đang giải quyết 284 hồ sơ»: not yet what the verb brings about */
const unfinished = phrases(
  'đang giải quyết|chưa giải quyết|đang xử lý|chưa xử lý|đang điều tra|đang xem xét|đang thẩm định|đang thi công|chưa thực hiện',
)

/** «thi hành kỷ luật bằng hình thức khiển trách 2 đảng viên»: the form that the act took stands between. */
function inForm(host: MentionedSentence, end: number, start: number): Words | undefined {
  for (let i = end - 1; i >= Math.max(start, end - longestForm); i--) {
    if (host.at[i] || host.tokens[i]!.kind !== 'word') return undefined
    const hit = forms.longestAt(host.tokens, i, end) && verbs.longestBefore(host.tokens, i, start)
    if (hit) return {from: hit.from, to: end}
  }
  return undefined
}
const forms = phrases('bằng hình thức|với hình thức|dưới hình thức|theo hình thức')
const longestForm = 6

/** The result verb that ends right before token `end`: «hiến», «trồng mới», «kết nạp». */
export function verbBefore(host: MentionedSentence, end: number, start: number): Words | null {
  const hit = verbs.longestBefore(host.tokens, end, start) ?? damages.longestBefore(host.tokens, end, start)
  if (hit && host.tokens[hit.from]!.fold === doing && hit.from + 1 === end && !isMaking(host, hit.from))
    return null
  const formed = hit ? undefined : inForm(host, end, start)
  if (formed) return formed
  if (hit) return {from: unfinished.longestBefore(host.tokens, end, start)?.from ?? hit.from, to: end}
  if (host.tokens[end - 1]?.fold !== cho) return null
  const given = services.longestBefore(host.tokens, end - 1, start)
  if (given) return {from: given.from, to: end}
  for (let i = Math.max(start, end - 1 - longestGift); i < end - 1; i++)
    if (!host.at[i] && giving.longestAt(host.tokens, i, end - 1) && plainWords(host, i, end))
      return {from: i, to: end}
  return null
}
