import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {opensMeasure, skipTimes} from './subject.js'
import {comma} from './subject-aside.js'
import type {Words} from './types.js'

/**
 * «Tổng vốn thu hút, kể cả vốn tăng thêm, đạt 12 triệu USD»: nothing but the cue stands behind the last comma at
 * `from`; what it is said of stands before the asides.
 */
export function beforeAside(host: MentionedSentence, region: Words, from: number, cue: number): Words | null {
  const {tokens} = host
  let own = skipTimes(host, from)
  // «Diện tích sâm của huyện, sau bao mùa nhân giống, đã lên 1.650 ha»
  while (own < cue && tenses.has(tokens[own]!.fold)) own++
  if (own !== cue) {
    if (tokens[cue - 1]?.fold !== comma || !opensMeasure(host, own)) return null
    const to = beforeMove(host, own, cue - 1)
    return to < cue - 1 ? {from, to} : null
  }
  for (let to = from - 1; to > region.from;) {
    if (tokens[to]!.fold !== comma) return null
    let start = to
    while (start > region.from && tokens[start - 1]!.fold !== comma) start--
    const first = skipTimes(host, start)
    const judged = start === region.from ? degree.longestBefore(tokens, to, first) : undefined
    // «Giải ngân vốn sự nghiệp chậm, mới đạt 48,9% kế hoạch»
    if (judged && judged.from - first >= 2) return {from: start, to: judged.from}
    if (first < to && opensMeasure(host, first)) return {from: start, to: beforeMove(host, first, to)}
    // «…, cộng cả các kênh cấp mới, tăng thêm và góp vốn, mua cổ phần, lên tới 19,22 tỷ USD»: an aside with commas of its own
    const opened = openedBefore(host, region.from, start)
    if (opened !== undefined) {
      to = opened
      continue
    }
    if (!(first >= to || asides.longestAt(tokens, first)) || start === region.from) return null
    to = start - 1
  }
  return null
}

/** The comma at which an inclusive aside opened, at most three commas before. */
function openedBefore({tokens, at}: MentionedSentence, from: number, before: number): number | undefined {
  let commas = 0
  for (let i = before - 1; i > from && commas < 4; i--) {
    if (at[i]?.kind === 'quantity' || /^[;:.()]$/u.test(tokens[i]!.fold)) return undefined
    if (tokens[i]!.fold !== comma) continue
    commas++
    if (inclusive.longestAt(tokens, i + 1)) return i
  }
  return undefined
}
const tenses = wordSet('đã cũng vẫn chỉ mới')
const including = 'cộng cả|kể cả|tính cả|bao gồm cả|gồm cả|tính gộp cả|tính luôn cả|gộp cả'
const inclusive = phrases(including)

/** «Quy mô GDP ngày càng lớn, gấp 6,1 lần»: without what is said of it. */
function beforeMove({tokens}: MentionedSentence, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (moving.longestAt(tokens, i) && tokens[i - 1]!.fold !== added) return i
  return to
}
const added = fold('gia')
const moving = phrases(
  'ngày càng|tiếp tục|đã|đang|vẫn|cũng|luôn|tăng|tăng trưởng|giảm|tương đối|sẽ|chưa|tuy|chậm|rất chậm|khá chậm|còn chậm|thấp|còn thấp|rất thấp|khá cao|cao|khả quan|khá|đạt thấp|đạt khá|đạt cao',
)

/** how well it goes */
const degree = phrases(
  'chậm|rất chậm|khá chậm|còn chậm|quá chậm|thấp|còn thấp|rất thấp|đạt thấp|còn rất thấp|đạt khá|đạt cao|khá cao|rất cao|còn hạn chế|đạt kết quả thấp|chưa đạt|chưa đạt kế hoạch|không đạt|không đạt kế hoạch|đạt tiến độ|vượt tiến độ|tăng cao|tăng mạnh|giảm mạnh|giảm sâu|tăng khá|khả quan',
)
const asides = phrases(
  `${including}|theo|không kể|chưa kể|không tính|chưa tính|không bao gồm|nhất là|đặc biệt là|tính chung|so với|qua|sau|nhờ|dù|mặc dù|tuy|trước`,
)
