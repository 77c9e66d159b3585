/** The subject of a statement without a figure that a move follows behind a comma. */
import type {MentionedSentence} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import {subjectIn} from './subject.js'
import type {Words} from './types.js'

/**
 * «Khu vực dịch vụ phục hồi mạnh, tăng 6,54%»: of the words from `from` to the comma at `comma` the subject of the
 * statement that stands right before the comma; null where no noun phrase with a predicate behind it is found, or where
 * the statement points back («Kết quả đó rất đáng mừng, tăng 6%»).
 */
export function statedBefore(host: MentionedSentence, from: number, comma: number): Words | null {
  const {tokens} = host
  for (let end = comma; end > from;) {
    let start = end
    while (start > from && !(tokens[start - 1]!.fold === ',' && !host.at[start - 1])) start--
    const words = subjectIn(host, {from: start, to: end})
    if (words && back.longestAt(tokens, words.from)) return null
    const said = words && predicateIn(host, words)
    if (!words || said === undefined || said === null) return null
    if (said > words.from) return said - words.from <= longest ? {from: words.from, to: said} : null
    // «…, giữ vai trò chủ lực, tăng 6%»: another predicate of the same subject
    end = start - 1
  }
  return null
}
const longest = 9

/** Where the first predicate stands in the words. */
function predicateIn({tokens, at}: MentionedSentence, {from, to}: Words): number | undefined {
  for (let i = from; i < to; i++) {
    if (at[i]?.kind === 'quantity') return undefined
    // «tốc độ tăng trưởng khá tốt»: the measure
    if (predicates.longestAt(tokens, i, to) && !measures.longestBefore(tokens, i, from)) return i
  }
  return undefined
}

const measures = phrases('tốc độ|mức|nhịp độ|đà')

/** What is said of a branch of the economy without a figure. */
export const predicates = phrases(
  'thì|tuy|mặc dù|tiếp tục|vẫn|cũng|đã|đang|là|trở thành|phục hồi|hồi phục|phát triển mạnh|phát triển khá|phát triển tốt|phát triển ổn định|phát triển nhanh|phát triển theo|' +
    'gặp|giữ|giữ vững|duy trì|sôi động|khởi sắc|ổn định|đóng vai trò|diễn ra|được|bị|khẳng định|vượt|bứt phá|' +
    'tăng trưởng khá|tăng trưởng tốt|tăng trưởng cao|tăng trưởng ổn định|tăng trưởng mạnh|tăng mạnh|giảm mạnh|giảm sâu|tăng cao|tăng khá|tăng nhẹ|giảm nhẹ|' +
    'lấy lại|phát huy|đi vào|có nhiều|có bước|có xu hướng|có sự|có mức|chuyển biến|khá|rất|nhộn nhịp|trầm lắng|chững lại|sụt giảm|suy giảm|thuận lợi|khó khăn|có hiệu quả|đạt hiệu quả|đạt kết quả|đạt nhiều|có nhiều khởi sắc|tăng nhanh|tăng đều|dẫn đầu|nổi lên|nổi bật|chịu|không',
)

/**
 * «Diện tích cây ăn quả không ngừng được mở rộng, đạt 12.400 ha»: the subject that ends at a comma before the figure's
 * verb, without how it went; a predicate that makes the class («số hộ được vay») stays.
 */
export function withoutHow({tokens}: MentionedSentence, {from, to}: Words): Words {
  for (let i = from + 2; i < to; i++)
    if (how.longestAt(tokens, i, to) && !tokens.slice(i, to).some(({fold: word}) => word === ','))
      return {from, to: i}
  return {from, to}
}
const good =
  'mở rộng|nâng lên|nâng cao|cải thiện|quan tâm|đẩy mạnh|duy trì|củng cố|bảo đảm|đảm bảo|tăng cường|chú trọng|tập trung'
const how = phrases(
  'tiếp tục|vẫn|cũng|không ngừng|ngày càng|liên tục|từng bước|duy trì ổn định|duy trì|ổn định|phục hồi|hồi phục|khởi sắc|sôi động|chuyển biến|bứt phá|thuận lợi|khá ổn định|tương đối ổn định|đạt thấp|đạt cao|đạt khá|còn thấp|còn cao|khá thấp|khá cao|rất thấp|rất cao|' +
    'phát triển mạnh|phát triển khá|phát triển tốt|phát triển ổn định|phát triển nhanh|tăng trưởng khá|tăng trưởng tốt|tăng trưởng cao|tăng trưởng ổn định|tăng trưởng mạnh|có bước|có xu hướng|có chuyển biến|có nhiều|' +
    good
      .split('|')
      .flatMap(verb => ['được', 'đã được', 'luôn được', 'tiếp tục được'].map(voice => `${voice} ${verb}`))
      .join('|'),
)

/** What points to the figure before, or gives a reason. */
const back = phrases(
  'thị trường|tình hình|đời sống|chất lượng|hiệu quả|nhu cầu|sức mua|giá cả|đây|điều|điều này|việc|kết quả|con số|mức|mức này|số|như vậy|so|nhờ|do|vì|bởi|với|tuy|tuy nhiên|trong|để|nếu|khi|theo|qua|từ|tỷ lệ này|nhưng|song|đó|này|có|người|ai|sự',
)
