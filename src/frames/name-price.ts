/** What a price is paid for. */
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame, Words} from './types.js'

/** «giá bán sỉ là 60.000 đồng/kg cá dưa gang và 55.000 đồng/kg cá lồ ồ»: what is paid stands before, once, and for what behind. */
export function priceOf(frame: Frame, before: Frame | undefined): Words | null {
  const {host, subject, noun, unit, clause, q} = frame
  if (!noun || !unit?.includes('/') || q.dimension !== 'money') return null
  const last = before && priced.get(before)
  const own =
    subject && prices.longestAt(host.tokens, subject.from)
      ? subject
      : last && before.host === host && before.clause.from === clause.from && before.unit === unit && !subject
        ? last
        : null
  if (own) priced.set(frame, own)
  // «Giá thuê đất 120 USD/m² đất công nghiệp»
  const again = own && host.tokens[own.to - 1]!.fold === host.tokens[noun.from]!.fold
  return again ? {from: own.from, to: own.to - 1} : own
}
export const prices = phrases(
  'giá|mức giá|đơn giá|phí|mức phí|lệ phí|học phí|mức học phí|tiền công|lương|mức lương|mức hỗ trợ|mức thu|mức đóng|tiền thuê|mức thưởng|mức phạt',
)
/** what was paid for the figures that are told so */
const priced = new WeakMap<Frame, Words>()

/** who sells */
export const people = phrases(
  'hộ|người|bà con|nông dân|hội viên|thành viên|xã viên|ngư dân|gia đình|thương lái',
)

/** «bao tiêu gương sen cho 120 hộ»: what was traded, told before `end`. */
export function tradedBefore(host: MentionedSentence, end: number): Words | null {
  for (let i = end - 1; i > 0 && end - i <= farTrade; i--) {
    const verb = trades.longestBefore(host.tokens, i)
    if (!verb) continue
    let to = i
    while (
      to < end &&
      host.tokens[to]!.kind === 'word' &&
      !host.at[to] &&
      !receiving.has(host.tokens[to]!.fold)
    )
      to++
    return to > i && to - i <= longestThing ? {from: i, to} : null
  }
  return null
}
const farTrade = 14
const trades = phrases('bao tiêu|thu mua|mua|bán|tiêu thụ|bao tiêu sản phẩm')
const receiving = wordSet('cho của với giá từ')
const longestThing = 6
