/** Who did it, told in full before what was done: no part of what a figure measures. */
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import type {Words} from './types.js'

/**
 * Where the act begins in «Đoàn giám sát sẽ rà soát khoản nợ 34 tỷ đồng», «Nếu huyện đồng ý thì sẽ tăng
 * chi phí»: behind the auxiliary of the one who acts, or of what comes of a condition. `from` where nobody is said to act.
 */
export function behindActor(host: MentionedSentence, {from, to}: Words): number {
  const {tokens, at} = host
  const named = behindNamed(host, {from, to})
  if (named > from) return named
  const opened = conditions.longestAt(tokens, from) ?? actors.longestAt(tokens, from)
  if (!opened && !isName(tokens, from)) return from
  for (let i = from + 1; i < Math.min(to - 1, from + longestActor); i++) {
    if (at[i]?.kind === 'quantity' || stops.has(tokens[i]!.fold)) return from
    const hit = auxiliaries.longestAt(tokens, i, to)
    if (!hit) continue
    if (hit.to >= to || undergoes.has(tokens[hit.to]!.fold)) return from
    return hit.to
  }
  return from
}

/** «Bà Thắm kê khai quản lý thửa đất», «Chính phủ cho phép bố trí»: whoever is named, and an act right behind. */
function behindNamed({tokens, at}: MentionedSentence, {from, to}: Words): number {
  const kin = kins.longestAt(tokens, from)
  const body = bodies.longestAt(tokens, from)
  let i = body?.to ?? kin?.to ?? from
  if (!body && kin) while (i < to && tokens[i]!.upper) i++
  const next = tokens[i]
  if ((!body && i === kin?.to) || i === from || to - i < shortestAct || !next) return from
  if (next.kind !== 'word' || next.upper || at[i] || ofBody.has(next.fold)) return from
  const told = tells.longestAt(tokens, i, to)
  return told && to - told.to >= shortestAct ? told.to : i
}
/** «Bộ Tài chính đánh giá số thu …»: and what is told behind it */
const tells = phrases(
  'đánh giá|kết luận|lưu ý|lưu ý ,|nhắc đến|nhắc|nhấn mạnh|cho phép|nhất trí cho phép|đồng ý|đồng ý về việc|đồng ý cho|quyết định|phê duyệt|nói|nói đã|kiên định|kê khai',
)
const shortestAct = 2
const kinWords = 'ông|bà|anh|chị|cô|chú'
const kins = phrases(`${kinWords}|đại biểu|luật sư`)
const bodies = phrases(
  'ủy ban thường vụ quốc hội|quốc hội|chính phủ|thủ tướng|thủ tướng chính phủ|kiểm toán nhà nước|thanh tra chính phủ|tổng cục thống kê|ngân hàng nhà nước|bộ tài chính|bộ kế hoạch và đầu tư',
)
/** «Quốc hội khóa XV», «Chính phủ điện tử» */
const ofBody = wordSet('khóa điện số nước kiến của và tại ở các là có được bị này cũ vay bảo nợ')

/** «Minh Long Quảng Ngãi», «Nghệ An»: two capitals or more */
const isName = (tokens: MentionedSentence['tokens'], from: number) =>
  tokens[from]!.upper && (tokens[from + 1]?.upper ?? false)

const longestActor = 16
const stops = wordSet(', ; : ( )')
const undergoes = wordSet('được bị là có đạt do nhận chiếm')
const auxiliaries = phrases(
  'đã|sẽ|đang|vừa|vừa mới|đã tiếp tục|sẽ tiếp tục|có thể|cần phải|phải|đã phải|sẽ phải',
)
const conditions = phrases('nếu|để|nhằm|khi|sau khi|vì|do|vì vậy|chính vì vậy|trong khi')
const actors = phrases(
  `${kinWords}|em|bác|tôi|chúng tôi|chúng ta|họ|bạn|người dân|nông dân|nhân dân|bà con|bà con nông dân|vợ chồng|gia đình|các hộ|` +
    'công ty|tổng công ty|tập đoàn|ngân hàng|doanh nghiệp|các doanh nghiệp|chủ đầu tư|các chủ đầu tư|nhà đầu tư|các nhà đầu tư|đơn vị|các đơn vị|hợp tác xã|htx|' +
    'cơ quan|cơ quan chức năng|các cơ quan|lực lượng|lực lượng chức năng|bộ|các bộ|sở|các sở|ngành|các ngành|ubnd|hđnd|chính phủ|quốc hội|nhà nước|thủ tướng|bộ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|lãnh đạo|đại diện|thanh tra|công an|kiểm toán|' +
    'ban|hội|các hội|liên đoàn|đoàn|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|đảng bộ|cấp ủy|các cấp ủy|mặt trận|các địa phương|nhiều địa phương|các huyện|nhiều hộ|nhiều doanh nghiệp',
)
