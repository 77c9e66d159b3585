import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {Found} from './period-types.js'

const fillers = wordSet(
  'ước tính thời điểm mức của bình quân kết quả trung thực hiện số liệu con những cả bằng vụ',
)
const against = fold('với')
const than = fold('hơn')
const so = fold('so')
const measures = wordSet('lần % đôi rưỡi')
const comparing = wordSet('gấp bằng tăng giảm cao thấp vượt nhiều ít')
const cues = wordSet('so với bằng gấp tăng giảm hơn % lần kém vượt cao thấp')
const ends = wordSet('; . :')

/** Whether the period at `from` is what something is compared with: «so với năm 2015», «gấp 2 lần năm 2017». */
export function isBase(
  source: {tokens: readonly Token[]},
  from: number,
  found: Pick<Found, 'form'>,
): boolean {
  const {tokens} = source
  let at = from - 1
  for (let skipped = 0; skipped < 4 && at >= 0 && fillers.has(tokens[at]!.fold); skipped++) at--
  const before = tokens[at]?.fold ?? ''
  if (before === against) return tokens[at - 1]?.fold === so || tokens[at - 1]?.fold === compare
  if (before === so || before === than || againstThing(tokens, from)) return true
  if (found.form === 'same') return within(tokens, from, 12, cues)
  return measures.has(before) && at === from - 1 && before !== '%'
    ? within(tokens, from, 7, comparing)
    : before === '%' && within(tokens, from, 5, equals)
}
/** «so với sản lượng của năm 2018», «so với vụ vải năm 2018»: a thing of that time, and no plan for it */
function againstThing(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i <= longestThing; i--) {
    if (tokens[i]!.kind !== 'word' || plans.has(tokens[i]!.fold)) return false
    if (tokens[i]!.fold === against && tokens[i - 1]!.fold === so) return true
  }
  return false
}
const longestThing = 6
const plans = wordSet('hoạch tiêu toán quyết định cầu thuận và đã đang sẽ đến từ là')

const compare = fold('sánh')
const equals = wordSet('bằng gấp')

function within(tokens: readonly Token[], from: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (ends.has(tokens[i]!.fold)) return false
    if (words.has(tokens[i]!.fold)) return true
  }
  return false
}
