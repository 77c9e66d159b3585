/** Verbs before a count of projects that tell of something else than what was done to them. */
import {isGivenBy} from '../frames/giver.js'
import type {Frame} from '../frames/types.js'
import {find, phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {targetOf} from './define.js'
import {isClosedBefore, isOfLand, isPurpose} from './project-verb.js'

/** The verb there tells of something else. */
export function isOther(frame: Frame, action: string, at: number): boolean {
  if (isClosedBefore(frame, at) || isPurpose(frame, at)) return true
  if (action === 'revoked') return isOfLand(frame, at)
  // «đề xuất thanh tra 60 dự án»: what is to be done with them
  if (action === 'proposed' && checking.longestAt(frame.host.tokens, at + 2)) return true
  return action === 'proposed' && isGivenBy(frame.host, at) && isApproved(frame)
}

const checking = phrases(
  'thanh tra|kiểm tra|kiểm toán|rà soát|xử lý|dừng|tạm dừng|giãn tiến độ|chấm dứt|hủy bỏ|thu hồi|đình chỉ|tháo gỡ|gia hạn',
)

/** «Có 11 dự án do nhà đầu tư đề xuất», and not «khởi công 5 dự án do …», «đã phê duyệt 17 dự án, trong đó …»: nothing else is said to be done. */
export function stillAsked(frame: Frame): boolean {
  const {host, q} = frame
  const lead = host.tokens[q.from - 1]
  if (lead?.kind === 'word' && !asksFor.longestBefore(host.tokens, q.from)) return false
  return !isApproved(frame)
}

const approved = phrase`phê duyệt|chấp thuận|cấp phép|cấp giấy|thông qua|khởi công|hoàn thành|triển khai`

function isApproved(frame: Frame): boolean {
  return find(approved, targetOf(frame, {from: 0, to: frame.q.from})) !== undefined
}
const asksFor = phrases(
  'có|còn|có thêm|thêm|tiếp nhận|nhận|nhận được|gồm|trong đó|và|là|với|xem xét|thẩm định|nghiên cứu|tổng hợp|rà soát|lấy ý kiến|khảo sát|trình',
)
