import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {spelledHead} from './mask-condition.js'
import {isScale, mask, rise, wordAt, type Masker} from './mask-shared.js'

/** «312 hộ nông dân thu nhập trên 200 triệu đồng/năm»: the class of who is counted, told by a bound of what they earn. */
export const earningBound: Masker = (host, i) => {
  const {tokens} = host
  if (!bounds.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number') return undefined
  const end = boundEnd(tokens, i + 1)
  const verb = earning.longestBefore(tokens, i)
  if (end === undefined || !verb) return undefined
  const count = numberBefore(tokens, verb.from)
  if (count === undefined) return undefined
  const earner = earners.longestAt(tokens, count + 1)
  if (!earner) return undefined
  // «Năm 2023, 15 doanh nghiệp lãi trên 200 tỷ đồng»: what they earned together
  const classes =
    income.longestBefore(tokens, i) !== undefined ||
    perEach(tokens, end) ||
    (counts.has(wordAt(tokens, count - 1)) && earnersEnd(tokens, earner.to) === verb.from)
  return classes ? mask(host, i, end, 'threshold') : undefined
}
const bounds = wordSet('trên từ dưới')
const money = wordSet('triệu tỷ tỉ')
const to = wordSet('đến tới - –')
const currency = wordSet('đồng usd')
const earning = phrases(
  'thu nhập|có thu nhập|doanh thu|có doanh thu|đạt doanh thu|cho thu nhập|thu|cho thu|thu lãi|lãi|có lãi|có mức thu nhập|lợi nhuận|có lợi nhuận|đạt lợi nhuận|đạt thu nhập',
)
const income = phrases('thu nhập|có doanh thu|có lợi nhuận|có lãi')
const earners = phrases(
  'hộ|người|gia đình|nông dân|trang trại|hội viên|đoàn viên|mô hình|sản phẩm|chủ thể|hợp tác xã|htx|doanh nghiệp|tổ hợp tác|cơ sở',
)
const counts = wordSet('có còn')
const year = fold('năm')

/** Behind the last number of the bound, «300 triệu đồng đến 500» whole; undefined where it is no money. */
function boundEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from + 1
  if (isScale(tokens, at)) at++
  if (currency.has(wordAt(tokens, at))) at++
  const ranged = to.has(wordAt(tokens, at)) && tokens[at + 1]?.kind === 'number'
  const end = ranged ? at + 2 : from + 1
  return money.has(wordAt(tokens, end)) ? end : undefined
}

/** «triệu đồng/năm», «tỷ đồng mỗi năm», «triệu đồng trở lên» */
function perEach(tokens: readonly Token[], scale: number): boolean {
  const at = currency.has(wordAt(tokens, scale + 1)) ? scale + 2 : scale + 1
  return (
    wordAt(tokens, at) === '/' ||
    rise.longestAt(tokens, at) !== undefined ||
    each.longestAt(tokens, at) !== undefined
  )
}
const each = phrases('mỗi|một năm|một tháng|một vụ|hằng năm|hàng năm|hằng tháng|hàng tháng')

/** «hộ nông dân», «hội viên nông dân» */
function earnersEnd(tokens: readonly Token[], from: number): number {
  return earners.longestAt(tokens, from)?.to ?? from
}

/** The number that stands at most seven words before token `at`, with no mark between. */
function numberBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const token = tokens[i]!
    if (token.kind === 'number' || (spelledHead(tokens, i) && token.fold !== year)) return i
    if (token.kind !== 'word') return undefined
  }
  return undefined
}
