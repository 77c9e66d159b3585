/** Subjects that stand apart from their figure: before a statement's comma, around a count, in front of a bracket. */
import {leaders} from '../lexicon/cues.js'
import {measureNouns} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {nounEnd} from './noun.js'
import {statedBefore} from './stated.js'
import {unitName} from './subject-places.js'
import {actors, opensMeasure, subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'

/** «Công nghiệp tiếp tục là động lực chính, tăng 6,54%»: no figure between the statement and what moved. */
export function statedHere(
  host: MentionedSentence,
  inner: Words,
  part: Words,
  cue: Frame['cue'],
): Words | null {
  const reaches = cue?.direction === 'level' && attained.longestAt(host.tokens, cue.from)?.to === cue.to
  if (!cue || !(reaches || moved.has(cue.direction)) || part.from <= inner.from) return null
  for (let i = part.from; i < cue.from; i++) if (!only.has(host.tokens[i]!.fold)) return null
  const leader = leads.longestAt(host.tokens, inner.from)
  // «Dẫn đầu là ngành sản xuất trang phục, tăng 18,2%»
  if (leader && leader.to < part.from - 1) return subjectIn(host, {from: leader.to, to: part.from - 1})
  const before = inner.from - 1
  if (inner.from === 0 || /^[;:]$/u.test(host.tokens[before]!.fold))
    return statedBefore(host, inner.from, part.from - 1)
  // «GRDP tăng 7,86%, công nghiệp tiếp tục là động lực, tăng 9,1%»: another statement behind the figure before
  let start = inner.from
  while (start < part.from - 1 && host.tokens[start]!.fold !== ',') start++
  return start < part.from - 1 ? statedBefore(host, start + 1, part.from - 1) : null
}
const leads = phrases(
  `${leaders}|tăng cao nhất là|tăng mạnh nhất là|giảm mạnh nhất là|giảm nhiều nhất là|tăng nhiều nhất là|nổi bật là|đáng chú ý là|kế đến là|tiếp đến là|tiếp theo là`,
)
/** «Nguồn vốn huy động tiếp tục tăng, đạt 12.400 tỷ đồng» */
const attained = phrases('đạt|ước đạt|đã đạt|đạt tới|ước tính đạt')
const moved = new Set<string>(['up', 'down', 'contribution'])
const only = wordSet('mới chỉ cũng vẫn đã ước đều lại')

/** «Tổng mức lưu chuyển hàng hóa 6 tháng, thành phố Hà Nội ước đạt 1.106 nghìn tỷ đồng»: nothing but whose it is between the measure and the figure's verb. */
export function beforePlace(
  host: MentionedSentence,
  inner: Words,
  part: Words,
  cue: Frame['cue'],
): Words | null {
  if (cue?.direction !== 'level' || part.from <= inner.from || host.tokens[part.from - 1]!.fold !== ',')
    return null
  const actor = actors.longestAt(host.tokens, part.from)?.to === cue.from
  if (part.from === cue.from || !(actor || unitName(host, part.from, cue.from) === cue.from)) return null
  let from = part.from - 1
  while (from > inner.from && host.tokens[from - 1]!.kind !== 'mark') from--
  const words = subjectIn(host, {from, to: part.from - 1})
  return words && (opensMeasure(host, words.from) || sums.longestAt(host.tokens, words.from)) ? words : null
}
const sums = phrases('tổng mức|tổng thu|tổng chi|tổng số|tổng giá trị|thu ngân sách|chi ngân sách|giá trị')

/** «Giá mít Thái cao kỷ lục, 50.000 đồng/kg», «Tỷ lệ hộ nghèo còn cao, 32,4%»: a measure, how it is, and how much. */
export function judgedHere(host: MentionedSentence, from: number, q: Words): Words | null {
  const {tokens} = host
  let comma = q.from - 1
  while (only.has(tokens[comma]?.fold ?? '')) comma--
  if (tokens[comma]?.fold !== ',') return null
  const degree = degrees.longestBefore(tokens, comma, from + 2)
  if (!degree) return null
  for (let start = degree.from - 1; start >= from; start--) {
    if (host.at[start]?.kind === 'quantity' || tokens[start]!.fold === ';' || moving.has(tokens[start]!.fold))
      return null
    if (start > from && tokens[start - 1]!.kind !== 'mark') continue
    return opensMeasure(host, start) || numbers.longestAt(tokens, start)
      ? subjectIn(host, {from: start, to: degree.from})
      : null
  }
  return null
}
const moving = wordSet('đã đang xuống lên giảm tăng duy')
const numbers = phrases('số hộ|số người|số xã|số dân')
const degrees = phrases(
  [
    '',
    'còn ',
    'rất ',
    'khá ',
    'vẫn ',
    'vẫn còn ',
    'ở mức ',
    'luôn ',
    'tương đối ',
    'quá ',
    'còn rất ',
    'còn khá ',
  ]
    .flatMap(lead =>
      ['cao', 'thấp', 'nhiều', 'lớn', 'ít', 'khá', 'tốt', 'ổn định', 'khiêm tốn'].map(word => lead + word),
    )
    .join('|') +
    '|đạt thấp|đạt cao|đạt khá|cao kỷ lục|thấp kỷ lục|cao nhất|thấp nhất|cao nhất từ trước đến nay',
)

/** «Tổng vốn 3 chương trình năm 2023 là 2.415 tỷ đồng»: the count stands inside of the subject. */
export function aroundCount(
  host: MentionedSentence,
  before: Frame | undefined,
  cue: Frame['cue'],
): Words | null {
  if (!cue || before?.host !== host || before.cue || before.q.dimension !== null || !before.noun) return null
  if (!measure.longestAt(host.tokens, before.lead.from) || before.lead.to !== before.q.from) return null
  for (let i = around.longestAt(host.tokens, before.noun.to)?.to ?? before.noun.to; i < cue.from; i++)
    if (host.at[i]?.kind !== 'period') return null
  // «Sản lượng điện của 11 nhà máy ước đạt 386,5 triệu kWh»: whose it is
  const owned = host.tokens[before.q.from - 1]!.fold === of
  return {from: before.lead.from, to: owned ? before.q.from - 1 : before.noun.to}
}
const of = fold('của')
const around = phrases(
  'trên địa bàn|trên địa bàn tỉnh|trên địa bàn huyện|trên địa bàn xã|trong tỉnh|trong huyện|của tỉnh|của huyện',
)
const measure = phrases(measureNouns)

/** «vùng cam (320 ha), vùng bưởi (150 ha) và vùng chè (210 ha)»: each in the bracket of what it measures. */
export function besideBracket({host, q, depth, noun, cue}: Frame, frames: readonly Frame[]): Words | null {
  const {tokens, at} = host
  // «cao nhất là nhóm giáo dục (tăng 0,62%)»
  const moves = cue !== null && moved.has(cue.direction) && q.dimension === 'percent'
  if (depth === 0 || noun || q.dimension === null || (cue ? !moves : q.dimension === 'percent')) return null
  const open = (cue?.from ?? q.from) - 1
  if (tokens[open]?.fold !== '(' || tokens[q.to]?.fold !== ')') return null
  const before = frames.at(-1)
  const start = before && before.host === host ? before.q.to : 0
  let from = open
  while (from > start && !opensItem.longestBefore(tokens, from, start) && !at[from - 1]) from--
  if (cue && !leads.longestBefore(tokens, from)) return null
  if (from <= start || from === open || at[from - 1] || tokens[from]!.upper) return null
  const type = areas.longestAt(tokens, from, open)
  if (type && tokens[type.to]!.upper) return null
  return nounEnd(host, from, open) === open && open - from > 1 ? {from, to: open} : null
}
const areas = phrases('xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|tp|thôn|bản|ấp|khu|khu vực|hòn')
const opensItem = phrases(',|và|;|như|gồm|là|:|với')
