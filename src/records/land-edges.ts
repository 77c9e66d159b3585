import {textOf} from '../frames/name-words.js'
import type {Frame, Words} from '../frames/types.js'
import {nextInLine, remainders} from '../lexicon/cues.js'
import {phrases, wordSet} from '../text/match.js'

const plain = phrases('trồng|nuôi|các|đất trồng|diện tích')

const leadJunk = phrases(
  'chuyển đổi|chuyển|vĩnh viễn|tạm thời|đã|được|tiếp tục|ha|,|:|-|từ|và|cả|gồm|bao gồm|trong đó|trong đó có|thêm|tiếp|diện tích|tổng|cơ cấu|là|nữa|sang|nghiêng hẳn về|nghiêng về|chủ yếu|chủ yếu là|tập trung vào|phần lớn|phần lớn là|trở lại|trồng trở lại|quay lại|nhiều nhất|nhiều nhất là|kế đến là|kế đến|tiếp đến là|tiếp đến|tiếp theo là|sau đó là|"|' +
    nextInLine,
)

const tailJunk = phrases(
  'này|này sẽ|sẽ|sẽ được|nói trên|chiếm nhiều nhất|chiếm nhiều nhất với|nhiều nhất với|nhiều nhất|chiếm|với|là|chuyển đổi|chuyển|được|đã|và|để|đành|đành phải|buộc phải|phải|lần lượt|lần lượt là|tương ứng|nữa|chuyển hẳn|chuyển luôn|chuyển dần|chuyển hết|chuyển nốt|được chuyển hẳn|hẳn|luôn|dần',
)
/** what stands behind the use and is no part of it */
const behind = phrases(
  ', chủ yếu|, chủ yếu là|, nhất là|, phần lớn là|, đặc biệt là|lớn nhất|nhiều nhất|cao nhất|ít nhất|mạnh nhất|dẫn đầu|đứng đầu|trên đất dốc|trên đất đồi|trên đất cao|trên nương|trên đồi|trên sườn đồi|ven|dọc|cạnh|gần|ra khỏi|được lên liếp|lên liếp|được cải tạo|được san gạt|đề ra|giao|được chuyển|được chuyển đổi|được cấp|được phép|được cho phép|được ubnd|đã được|tại địa bàn|trên địa bàn|ở các xã|tại các xã|ở xã|tại xã|ở huyện|tại huyện|ở các huyện|tại các huyện|tại thị xã|ở thị xã|tại thị trấn|ở thị trấn|tại tỉnh|ở tỉnh|của xã|của các xã|của huyện|của các huyện|của thị xã|của thị trấn|của thành phố|của tỉnh|của phường',
)
const remains = phrases(remainders)
const bodies = phrases('huyện|tỉnh|xã|thành phố|thị xã|hđnd|ubnd|hđnd tỉnh|hđnd huyện|nghị quyết|trên')
const allKinds = phrases('các loại|nuôi trồng|nuôi thủy sản')

export function clean(frame: Frame, words: Words): string | null {
  const {host} = frame
  let {from, to} = words
  for (;;) {
    const hit =
      leadJunk.longestAt(host.tokens, from, to) ?? (to - from > 2 ? plainAt(host, from, to) : undefined)
    if (!hit || hit.to > to) break
    from = hit.to
  }
  for (let i = from + 1; i < to; i++) if (behind.longestAt(host.tokens, i)) to = i
  while (
    to > from &&
    (host.tokens[to - 1]!.kind === 'mark' || tailJunk.longestBefore(host.tokens, to, from))
  ) {
    to = host.tokens[to - 1]!.kind === 'mark' ? to - 1 : tailJunk.longestBefore(host.tokens, to, from)!.from
  }
  // «so với chỉ tiêu 200 ha huyện đề ra»: who set it
  const body = bodies.longestAt(host.tokens, from)?.to === to
  const text = from < to && !body ? textOf(host, {from, to}) : ''
  return text === '' || remains.longestAt(host.tokens, from)?.to === to ? null : text
}

function plainAt(host: Frame['host'], from: number, to: number) {
  return allKinds.longestAt(host.tokens, from, to) ? undefined : plain.longestAt(host.tokens, from, from + 1)
}

/** «đất lúa, nương ngô kém hiệu quả»: the noun, and over a comma what shares its judgement */
export function withItsLike(host: Frame['host'], {from, to}: Words): Words {
  if (host.tokens[to]?.fold !== ',') return {from, to}
  let end = to + 1
  while (
    end < host.tokens.length &&
    host.tokens[end]!.kind === 'word' &&
    !host.at[end] &&
    end - to <= longestLike
  )
    end++
  // «đất mía, đất mì được chuyển đổi»
  const again = host.tokens[to + 1]?.fold === host.tokens[from]!.fold
  if (again) end = turned(host, to + 1, end)
  return again || qualities.longestBefore(host.tokens, end, to + 1) ? {from, to: end} : {from, to}
}
function turned({tokens}: Frame['host'], from: number, to: number): number {
  for (let i = from; i < to; i++) if (turns.has(tokens[i]!.fold)) return i
  return to
}
const turns = wordSet('được đã bị')
const longestLike = 8
const qualities = phrases(
  'kém hiệu quả|hiệu quả thấp|không hiệu quả|bạc màu|thiếu nước|nhiễm mặn|nhiễm phèn|già cỗi|năng suất thấp|kém chất lượng|kém năng suất|bị nhiễm mặn',
)
