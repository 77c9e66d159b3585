import {rateNouns} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'

/** «bốn khâu đột phá và phân công các đồng chí phụ trách»: behind the conjunction at `from - 1` begins another act. */
export function actNext({tokens, at}: MentionedSentence, from: number): boolean {
  const act = acts.longestAt(tokens, from)
  if (act) return tokens[act.to]?.kind === 'word'
  const like = nounLike.longestAt(tokens, from)
  if (!like) return false
  const next = done.longestAt(tokens, like.to)?.to ?? like.to
  if (at[next]?.kind === 'quantity') return true
  return !bodies.longestBefore(tokens, from - 1) && objects.longestAt(tokens, like.to) !== undefined
}
const acts = phrases('phân công|giao cho|triển khai|ban hành|tiếp tục|từng bước')
/** «cá nhân và tổ chức», «nghị quyết và quyết định»: nouns too, but for what is done with an object or a figure */
const nounLike = phrases('chỉ đạo|giao|yêu cầu|quyết định|tập trung|tổ chức|thường xuyên|kịp thời')
const objects = phrases(
  'các|những|nhiều|thực hiện|triển khai|chỉ đạo|lãnh đạo|kiểm tra|giám sát|rà soát|tuyên truyền|quán triệt|xử lý|giải quyết|hỗ trợ|cán bộ|cấp ủy|ủy ban|ubnd|phòng|sở|ngành',
)
const done = phrases('được|thành công|tốt|xong|trên|hơn|gần')
const bodies = phrases('cá nhân|tập thể|doanh nghiệp|đơn vị|cơ quan|hợp tác xã|htx|hộ gia đình|công ty')

/** «87% dân số và tỷ lệ hộ nghèo còn 23,6%»: the next figure's rate */
export function ratesNext(host: MentionedSentence, at: number): boolean {
  if (!rates.longestAt(host.tokens, at)) return false
  for (
    let i = at + 1;
    i < at + farthestCount && host.tokens[i] && !/^[,;:.()]$/u.test(host.tokens[i]!.fold);
    i++
  )
    if (host.at[i]?.kind === 'quantity') return true
  return false
}
const rates = phrases(rateNouns)

/** «540 m² đất và vận động thêm 22 hộ», «8 xã đạt chuẩn và kéo tỷ lệ hộ nghèo xuống 1,5%»: another act with a figure of its own */
export function countsNext(host: MentionedSentence, at: number): boolean {
  const moves = moving.longestAt(host.tokens, at)
  const acts = moves && !kept.has(host.tokens[moves.to]?.fold ?? '')
  if (!acts && !counting.longestAt(host.tokens, at)) return false
  for (let i = at + 1; i < at + farthestCount && host.tokens[i]?.kind !== 'mark'; i++)
    if (host.at[i]?.kind === 'quantity') return true
  return false
}
const farthestCount = 12
const moving = phrases('kéo|kéo giảm|hạ|đưa|nâng|giảm|tăng')
/** «giảm nghèo», «nâng cao», «tăng trưởng»: what a thing is for */
const kept = wordSet('nghèo cao cấp trưởng tầng thiểu phát đói thọ sinh hạn')
const counting = phrases(
  'vận động|xây dựng|trao|tặng|giúp|giúp đỡ|vay|được vay|cho vay|mua|mở|bán|thu|hỗ trợ|được hỗ trợ|thành lập|phát động|huy động|kết nạp|khánh thành|khởi công|hiến|bàn giao|giải quyết|xây|làm|lắp|lắp đặt|tham gia|đóng góp|ủng hộ|tiếp nhận|chăm sóc|khám|cứu trợ|sửa|sửa chữa|nâng cấp|cải tạo|trồng|trồng mới|mở rộng|nạo vét|cấp|triển khai|thực hiện|duy trì|nhân rộng|tập huấn|chuyển giao|phê duyệt',
)
