import {leaders, rateNouns} from '../lexicon/cues.js'
import {reportingVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {subjectIn} from './subject.js'
import {lastPart} from './last-part.js'
import type {Frame, Words} from './types.js'

/** Words of a figure inside brackets begin at the bracket; behind a closed bracket they begin after it. */
export function beforeBracket(
  host: MentionedSentence,
  at: number,
  depths: readonly number[],
  before: Frame | undefined,
): number {
  const start = before?.q.to ?? 0
  for (let i = at - 1; i >= start; i--) {
    const mark = host.tokens[i]!.fold
    if (mark === '(' && depths[i] === depths[at]) return i + 1
    if (mark === ')' && depths[i] === depths[at]! + 1 && before && before.depth > depths[at]!) return i + 1
  }
  return 0
}

/** «Dẫn đầu là các huyện: …»: what the items are, and they are no things counted. */
const placeKinds = phrases(
  'đảng bộ|huyện|xã|phường|địa phương|đơn vị|thành phố|tỉnh|thị xã|huyện , thành phố|huyện , thị xã , thành phố|huyện , thị xã|xã , phường|xã , thị trấn|huyện và thành phố|quận , huyện|huyện ủy|đảng bộ huyện|đảng bộ các huyện',
)

/** The words before a colon: «Trồng rừng: 1.500 ha», «tập thể: 1.102». */
export function headBefore(
  host: MentionedSentence,
  colon: number,
  start: number,
  before: Frame | undefined,
  goesOn: boolean,
): Words | null {
  let from = Math.max(start, before ? before.q.to : 0)
  for (let i = colon - 1, closed = 0; i >= from; i--) {
    const mark = host.tokens[i]!.fold
    if (mark === ')') closed++
    else if (mark === '(' && closed > 0) closed--
    else if (closed === 0 && /^[:;(]$/u.test(mark)) from = i + 1
  }
  const part = wholeNumber(host, from, colon) ?? lastPart(host, {from, to: colon}, true)
  // «Giám đốc HTX cho biết: “…”»: who says it
  if (saying.longestBefore(host.tokens, colon, start)) return null
  // «Cao nhất là xã Hải Lý nhờ nghề khai thác biển: 81,2 triệu đồng/năm»: where, and not what
  if (superlatives.longestAt(host.tokens, part.from)) return null
  const words = subjectIn(host, withoutBracket(host, part)) ?? cropOf(host, part)
  return words && goesOn && onlyPlaces(host, words) ? null : words
}

/** «Số ấp, khu vực có bí thư chi bộ đồng thời là trưởng ấp, trưởng khu vực: 311/525»: a number or a rate, over its commas up to the colon. */
function wholeNumber({tokens, at}: MentionedSentence, from: number, to: number): Words | null {
  if (!numbers.longestAt(tokens, from, to) || to - from > longestNumber) return null
  for (let i = from; i < to; i++)
    if (at[i]?.kind === 'quantity' || states.has(tokens[i]!.fold) || /^[;()]$/u.test(tokens[i]!.fold))
      return null
  return {from, to}
}
const numbers = phrases('số|tổng số|tỷ lệ|tỉ lệ')
const states = wordSet('tăng giảm đạt còn chiếm vượt trong gồm cụ nhất')
const longestNumber = 28

/** «Lúa Đông Xuân 2021-2022: diện tích …»: the crop of a season, told as a time. */
function cropOf(host: MentionedSentence, {from, to}: Words): Words | null {
  const mention = host.at[from]
  if (mention?.kind !== 'period' || mention.to !== to || !crops.longestAt(host.tokens, from)) return null
  let end = from
  while (end < to && host.tokens[end]!.kind === 'word' && host.tokens[end]!.fold !== year) end++
  return {from, to: end}
}
const crops = phrases('lúa|ngô|rau|rau màu|đậu|lạc|khoai|sắn|mía|cây')
const year = fold('năm')

const saying = phrases(reportingVerbs)
const superlatives = phrases(leaders)

/** «Một số xã có tỷ lệ hộ nghèo cao như xã A (62,3%), xã B (70,1%)»: the rate that the list is of. */
export function rateOfList(host: MentionedSentence, from: number, to: number): Words | null {
  for (let i = from; i < to; i++) {
    if (!rates.longestAt(host.tokens, i)) continue
    for (let end = i + 1; end < to; end++)
      if (listOpeners.longestAt(host.tokens, end, to)) return {from: i, to: end}
    return null
  }
  return null
}
const rates = phrases(rateNouns)
const listOpeners = phrases(
  'như|như :|gồm|gồm :|là|là :|cao như|thấp như|cao gồm|thấp gồm|cao là|thấp là|còn cao như|còn cao gồm|còn cao là|cao nhất là|thấp nhất là|cao nhất như|khá cao như|tương đối cao như|rất cao như|đạt cao như|đạt thấp như',
)

export function onlyPlaces(host: MentionedSentence, {from, to}: Words): boolean {
  return placeKinds.longestAt(host.tokens, from, to)?.to === to
}

/** «Diện tích gieo trồng (ha): lúa …», «Tổng đàn: trâu …»: the head is the indicator, the items are its things. */
export function namesItems(host: MentionedSentence, words: Words, colon: number): boolean {
  return host.tokens[colon - 1]?.fold === ')' || measured.longestAt(host.tokens, words.from) !== undefined
}
const measured = phrases(
  'diện tích|tổng diện tích|sản lượng|năng suất|tổng đàn|đàn|số lượng|tổng số|giá trị|giá|cơ cấu|tỷ lệ|kim ngạch|doanh thu|vốn|tổng vốn|nguồn vốn|kinh phí',
)

/** «Diện tích (ha)» without its bracket at the end. */
function withoutBracket(host: MentionedSentence, words: Words): Words {
  if (host.tokens[words.to - 1]?.fold !== ')') return words
  let slash = words.to
  for (let i = words.to - 2; i > words.from; i--) {
    if (host.tokens[i]!.fold === '/') slash = i
    // «(số xã đạt chuẩn/tổng số xã)»: the legend of the fractions that follow
    if (host.tokens[i]!.fold === '(')
      return slash < words.to ? {from: i + 1, to: slash} : {from: words.from, to: i}
  }
  return words
}
