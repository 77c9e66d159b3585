/** Where in a subject the measure is named: «hợp tác xã có trang trại diện tích» is told by its area. */
import {growthHeads, rateNouns} from '../lexicon/cues.js'
import {measureNouns} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import type {Words} from './types.js'

export const measures = phrases(measureNouns)
/** «tỷ lệ bí thư chi bộ là trưởng xóm, tổ trưởng tổ dân phố đạt 71,3%»: a rate without its figure is not over. */
export const rates = phrases(rateNouns)

/** «12 hồ sơ với tổng số tiền …», «đường bay có chiều dài …»: the measure is named last, at its own noun. */
export function measureIn(host: MentionedSentence, {from, to}: Words): number {
  const worth = worths.longestBefore(host.tokens, to, from)
  if (worth) return worth.from
  // «vụ cháy kho phế liệu thiệt hại 700 triệu đồng»
  const lost = losses.longestBefore(host.tokens, to, from)
  if (lost && lost.from - from > 1 && events.longestAt(host.tokens, from)) return lost.from
  for (let i = to - 2; i > from; i--) {
    if (host.at[i]) return from
    const lead = carriers.longestAt(host.tokens, i, to)
    if (!lead || lead.to >= to || prices.longestAt(host.tokens, lead.to, to)) continue
    if (measures.longestAt(host.tokens, lead.to, to) ?? growths.longestAt(host.tokens, lead.to, to))
      return lead.to
  }
  return lastMeasure(host, from, to)
}

const losses = phrases('thiệt hại|ước thiệt hại|tổng thiệt hại|gây thiệt hại|tổn thất')
const events = phrases(
  'vụ|vụ cháy|cơn bão|bão|bão số|đợt|trận|trận lũ|mưa lũ|mưa bão|lũ|lũ lụt|lốc|dông lốc|thiên tai|hỏa hoạn|sạt lở',
)

/** «tặng 20 xe đạp cho học sinh nghèo trị giá 40 triệu đồng»: of what was given, and not of who got it */
export const worths = phrases('trị giá|tổng trị giá|tổng giá trị|trị giá mỗi suất|trị giá mỗi phần')

/** «Gia đình ông Quý còn có trang trại diện tích»: the measure stands last, behind the thing that it is of. */
function lastMeasure({tokens, at}: MentionedSentence, from: number, to: number): number {
  const measure = measures.longestBefore(tokens, to, from)
  if (!measure || to - from < farLead || judged.has(tokens[measure.from - 1]?.fold ?? '')) return from
  for (let i = measure.from; i > from && measure.from - i <= longestThing; i--) {
    if (at[i] || tokens[i]!.kind === 'mark') return from
    const lead = holders.longestBefore(tokens, i, from)
    if (lead && !notHeld.has(tokens[i]!.fold)) return i
  }
  return from
}
const farLead = 7
const longestThing = 5
const holders = phrases('có|còn có|với|trên|gồm')
const notHeld = wordSet('thể khả hoàn nhu')
/** «định giá», «đánh giá» */
const judged = wordSet('định đấu đánh thẩm')
const growths = phrases(growthHeads)
/** «theo giá so sánh 2010»: how it is valued, not what is measured */
const prices = phrases('giá so sánh|giá hiện hành|giá cố định|giá thực tế|giá gốc|giá năm gốc')
const carriers = phrases(
  'với|có|đạt|ở|cần|chịu|theo|vào|thu được|cho|mang lại|đem lại|ước|chỉ|ước chỉ|giữ|giữ được|trả|chào|báo|chốt|đẩy|khi|lúc|vì|do|bởi|dù|nhưng|song|còn|nên',
)
