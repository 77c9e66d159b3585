/** Where in a subject the measure is named: «hợp tác xã có trang trại diện tích» is told by its area. */
import {growthHeads, rateNouns} from '../lexicon/cues.js'
import {measureNouns} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
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
  const last = lastMeasure(host, from, to)
  return last === from ? measureOfTale(host, from, to) : last
}

/**
 * «Các đại biểu thảo luận về giải pháp để thực hiện cho được mục tiêu tăng trưởng GDP»: of what is told at length the
 * measure, behind the last that is done; «… ra quyết định thu hồi số tiền»: one that says nothing alone, with the words
 * since.
 */
function measureOfTale({tokens, at}: MentionedSentence, from: number, to: number): number {
  const measureAt = (i: number) =>
    aims.longestAt(tokens, i, to) ?? measures.longestAt(tokens, i, to) ?? rates.longestAt(tokens, i, to)
  if (to - from < longestSubject || measureAt(from) || sums.has(tokens[from]!.fold)) return from
  let done = to - 2
  while (done > from && !(acts.longestAt(tokens, done) && !at[done])) done--
  if (done <= from) return from
  const start = acts.longestAt(tokens, done)!.to
  for (let i = start; i < to - 1; i++) {
    const hit = measureAt(i)
    if (!hit || judged.has(tokens[i - 1]!.fold) || degrees.has(tokens[hit.to]?.fold ?? '')) continue
    if (hit.to === to)
      return to - start <= longestSubject && start < i && !apart.has(tokens[start]!.fold) ? start : i
    return tokens[i - 1]!.fold === rate && i - 1 >= start ? i - 1 : i
  }
  return from
}
const apart = wordSet('với từ cho tại ở về')
const sums = wordSet('tổng số nguồn vốn mức')
const degrees = wordSet('cao thấp lớn nhỏ')
const rate = fold('mức')
const longestSubject = 9
const acts = phrases(
  'đã|đang|sẽ|được|được phép|phải|cần|để|nâng|đưa|giao|xin|trình|tiến hành|thực hiện|triển khai|khởi công|đồng ý|chấp thuận|phê duyệt|quyết định|quyết toán|yêu cầu|thảo luận|hưởng|làm tăng|làm giảm|bố trí|điều chỉnh|duy trì|đối với|lo lắng|quyết tâm|hạch toán|trích|xây dựng|xây|tiếp tục',
)
const aims = phrases(
  'mục tiêu tăng trưởng|chỉ tiêu tăng trưởng|tốc độ tăng trưởng|mức tăng trưởng|tổng số thu|tổng số chi|tổng mức đầu tư|tổng vốn đầu tư|mức đầu tư|kế hoạch vốn|nguồn thu|thu ngân sách|chi ngân sách|gdp bình quân đầu người|grdp bình quân đầu người|tỷ suất|tổng thu|tổng chi',
)

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
const judged = wordSet('định đấu đánh thẩm phá')
const growths = phrases(growthHeads)
/** «theo giá so sánh 2010»: how it is valued, not what is measured */
const prices = phrases('giá so sánh|giá hiện hành|giá cố định|giá thực tế|giá gốc|giá năm gốc')
const carriers = phrases(
  'với|có|đạt|ở|cần|chịu|theo|vào|thu được|cho|mang lại|đem lại|ước|chỉ|ước chỉ|giữ|giữ được|trả|chào|báo|chốt|đẩy|khi|lúc|vì|do|bởi|dù|nhưng|song|còn|nên',
)
