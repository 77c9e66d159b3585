/** Names that an earlier figure of the sentence has said in full. */
import {phrases} from '../text/match.js'
import {isRunningTotal} from './partition-items.js'
import {isExactly} from './name-words.js'
import type {Frame} from './types.js'

/** Take the name of an earlier figure where the frame's own words only point to it. */
export function namedAgain(frame: Frame, earlier: readonly Frame[]): boolean {
  const same = totalled(frame, earlier) ?? elsewhere(frame, earlier) ?? ofOneFirm(frame, earlier)
  if (!same?.name) return false
  frame.thing = frame.noun ? [frame.noun] : same.host === frame.host ? same.thing : []
  frame.name = same.name
  frame.nameFolds = same.nameFolds
  return true
}

/** «thêm 9 trường đạt chuẩn quốc gia, lũy kế 198/348 trường»: all of them by then, told by the bare noun. */
function totalled(frame: Frame, earlier: readonly Frame[]): Frame | undefined {
  const {host, noun, subject, q, kind} = frame
  if (!noun || noun.to - noun.from > 1 || kind !== 'level' || q.dimension !== null) return undefined
  if (subject && !isExactly(host, subject, sums)) return undefined
  if (!isRunningTotal(frame) && !sofar.longestBefore(host.tokens, q.from)) return undefined
  const head = host.tokens[noun.from]!.fold
  const last = earlier.findLast(one => one.kind === 'level' && one.q.dimension === null && one.host === host)
  if (!last?.noun || last.noun.to - last.noun.from < 2) return undefined
  return host.tokens[last.noun.from]!.fold === head ? last : undefined
}
const sums = phrases(
  'tổng số|số|lũy kế|tổng cộng|tổng|nâng tổng số|đưa tổng số|nâng số|đưa số|nâng tổng|đưa tổng',
)
const sofar = phrases(
  'lũy kế|lũy kế đạt|lũy kế có|lũy kế là|lũy kế đến nay|lũy kế đến nay có|tổng cộng|tổng cộng có|cộng dồn|cộng dồn có',
)

/** «năng suất đạt 60 tạ/ha, có nơi đạt 75 tạ/ha», «tăng 15%, cá biệt có nơi tăng gấp đôi»: the same, somewhere. */
function elsewhere(frame: Frame, earlier: readonly Frame[]): Frame | undefined {
  const {host, noun, subject, kind, q} = frame
  if (!subject || (noun && q.dimension === null) || !isExactly(host, subject, somewhere)) return undefined
  return earlier.findLast(
    one =>
      one.host === host &&
      one.depth <= frame.depth &&
      (kind === 'level'
        ? one.kind === kind && one.unit === frame.unit
        : moves.has(one.kind) && moves.has(kind)),
  )
}
/** «Doanh thu của các chủ thể tăng 20 - 30%, riêng HTX Mường Động tăng gấp đôi»: the same of one of them. */
function ofOneFirm({host, subject, kind, noun}: Frame, earlier: readonly Frame[]): Frame | undefined {
  if (!subject || noun || !moves.has(kind) || !apart.longestBefore(host.tokens, subject.from))
    return undefined
  const firm = firms.longestAt(host.tokens, subject.from)
  if (!firm || !host.tokens.slice(firm.to, subject.to).every(({upper}) => upper)) return undefined
  return earlier.findLast(one => one.host === host && moves.has(one.kind) && one.subject !== null)
}
const apart = phrases('riêng|trong đó|trong đó có|cá biệt|cá biệt có|đặc biệt')
const firms = phrases(
  'htx|hợp tác xã|công ty|công ty tnhh|công ty cổ phần|tổ hợp tác|doanh nghiệp|cơ sở|chủ thể',
)
const moves: ReadonlySet<Frame['kind']> = new Set(['growth', 'multiple', 'index'])
const somewhere = phrases(
  'nơi|có nơi|nhiều nơi|một số nơi|có chỗ|chỗ|có vùng|có lúc|có thời điểm|thời điểm|cá biệt|cá biệt có nơi|có năm|có vụ|vụ|có hộ|có xã|có huyện|có địa phương|địa phương',
)
