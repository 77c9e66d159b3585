import {termWords} from '../lexicon/cues.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import {months, monthOf, readYear, yearOf, years} from './calendar.js'
import {span} from './period-year.js'
import {unknown, word, type Found, type Source} from './period-types.js'
import {spelledCardinal} from './spelled.js'

const year = fold('năm')
const month = fold('tháng')
const nowPhrases = phrases(
  'đến nay|tới nay|tính đến nay|cho đến nay|cho tới nay|tính tới nay|đến hiện nay|đến thời điểm này|đến thời điểm hiện nay|đến thời điểm hiện tại|' +
    'tính đến thời điểm này|tính đến thời điểm hiện nay|tính đến thời điểm hiện tại|đến hiện tại|tính đến hiện tại|tính đến hiện nay|đến giờ|đến bây giờ|đến lúc này|' +
    'hiện nay|hiện tại|thời điểm này|thời điểm hiện tại|thời điểm hiện nay|tại thời điểm này|ở thời điểm hiện tại|hiện giờ|lũy kế đến nay|đến ngày hôm nay|đến hôm nay',
)
const current = fold('hiện')
const currentBefore = wordSet('thực thể phát xuất biểu tái ẩn hiển diện')
const currentBehind = wordSet(
  'lần khoảng nhận đỡ gồm duy quản sở dẫn đứng giữ xếp nắm cung khai đóng canh gieo sản bán thuê liên nuôi trồng hoạt triển lưu sử chăn có đang đã toàn còn cả tỉnh huyện xã thành trên mới vẫn do là đạt cũng chỉ ở tại chiếm được , trong rộng các mỗi không chưa số quy tập phụ làm tạo thu phục vận chế tiêu đón ký kinh mở đầu giao cần phân áp tham tiếp hỗ vay dư bao lên nằm neo tăng giảm',
)
const opensWith = wordSet(', : ;')
/** «Hiện trạng», «Hiện thực hóa»: no time */
const currentWhole = wordSet('trạng tượng thực hành vật đại diện hữu thân tại')
/** «hiện diện tích …», «hiện thực phẩm có …»: a word of its own */
const others = wordSet('tích phẩm đơn')
const today = fold('nay')
const todayBefore = wordSet(
  'hôm sáng chiều tối đêm năm hiện đến tới ngày xưa lâu bữa trưa tháng vụ kỳ đợt từ khuya quý tuần mùa lần xuân thu hè đông trước dịp hồi trở và',
)
const todayBehind = wordSet('là thuộc mai gọi đổi được')
const backBefore = phrases(
  'trong|sau|qua|trải qua|suốt|trong suốt|trong vòng|sau gần|sau hơn|qua gần|qua hơn|trong gần|trong hơn|trong khoảng|gần|hơn|trong cả',
)
const backBehind = new PhraseTable<true>(
  ['qua', 'vừa qua', 'gần đây', 'gần nhất', 'trở lại đây', 'lại đây', 'nay', 'gần đây nhất'].map(
    tail => [tail, true] as const,
  ),
)
const approximate = phrases('hơn|gần|khoảng|trên|cả|suốt|vòng')
const counter = wordSet('trong sau qua trải suốt')
const never = phrases(
  'liền|liên tiếp|liên tục|tuổi|một lần|trở lên|tù|tới|tiếp theo|nữa|trước|trước đây|trước đó|kinh nghiệm|kể từ|ngày|sau|đầu|cuối|trở xuống|lại|mỗi|đó|đổ|cho thu hoạch|cho thu|cho quả|cho trái|trồng|nuôi|chăm sóc|thả nuôi|ra trái|ra quả',
)
const same = phrases('cùng kỳ|ck|cùng thời điểm|cùng thời gian|cùng vụ|cùng tháng|cùng quý|cùng giai đoạn')
const lastYear = phrases(
  'năm trước|năm ngoái|năm trước đó|năm qua|của năm trước|của năm ngoái|năm liền trước|năm liền kề',
)
const previous = phrases(
  'nhiệm kỳ trước|nhiệm kỳ trước đó|nhiệm kỳ liền trước|tháng trước|tháng trước đó|quý trước|quý trước đó|kỳ trước|quý liền trước|tháng liền trước',
)

/** The document's date behind «đến nay», «hiện nay», «hiện», «nay». */
export function nowAt(source: Source, i: number): Found | undefined {
  const hit = nowPhrases.longestAt(source.tokens, i)
  const end =
    hit?.to ??
    (current === word(source, i) && isCurrent(source, i)
      ? i + 1
      : today === word(source, i) && isToday(source, i)
        ? i + 1
        : undefined)
  return end === undefined
    ? undefined
    : {start: null, end: source.date, to: end, form: 'until', relative: true}
}

/** «trong nhiệm kỳ», «toàn nhiệm kỳ», «nhiệm kỳ qua»: the term that the report is on. */
export function termAt(source: Source, i: number): Found | undefined {
  const hit = terms.longestAt(source.tokens, i)
  const next = source.tokens[hit?.to ?? i]
  if (!hit || next?.kind === 'number') return undefined
  // «trong kỳ họp», «trong kỳ thi»: no stretch of time
  if (word(source, hit.to - 1) === stretch && (next?.kind !== 'word' || meeting.has(next.fold)))
    return undefined
  return {...unknown, to: hit.to, form: 'span', relative: true}
}
const terms = phrases(`${termWords}|trong kỳ`)
const stretch = fold('kỳ')
const meeting = wordSet('họp thi nghỉ quy kế đại tuyển này trước sau tới qua vọng công bầu hạn')

function isCurrent(source: Source, i: number): boolean {
  return (
    !(currentBefore.has(word(source, i - 1)) && !endsName(source, i - 1)) &&
    (currentBehind.has(word(source, i + 1)) ||
      // «…, hiện 9 sản phẩm đã lên 4 sao», «…: hiện thu hút 5 dự án»
      ((i === 0 || opensWith.has(word(source, i - 1))) &&
        (!currentWhole.has(word(source, i + 1)) || others.has(word(source, i + 2))))) &&
    !(source.tokens[i]!.upper && i > 0 && source.tokens[i - 1]!.upper)
  )
}

/** «Ngọc Hiển hiện có …»: the syllable before ends a name. */
function endsName({tokens}: Source, i: number): boolean {
  return tokens[i]!.upper && (tokens[i - 1]?.upper ?? false)
}

function isToday(source: Source, i: number): boolean {
  const next = source.tokens[i + 1]
  if (
    !next ||
    (source.tokens[i]!.upper && i > 0 && source.tokens[i - 1]!.kind === 'word') ||
    todayBefore.has(word(source, i - 1)) ||
    todayBehind.has(next.fold)
  )
    return false
  return i === 0 || next.kind === 'word' || next.fold === ','
}

/** «5 năm qua», «trong 5 năm (2016 - 2020)», «sau gần 10 năm», «3 tháng qua»: counted back from the document's date. */
export function backAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const lead = backBefore.longestAt(tokens, i)
  let at = lead?.to ?? i
  if (at === i) at = approximate.longestAt(tokens, i)?.to ?? i
  const count = countAt(source, at)
  if (!count) return undefined
  const unit = word(source, count.to)
  if (unit !== year && unit !== month) return undefined
  let end = count.to + 1
  if (word(source, end) === '(') {
    const inner = span(source, word(source, end + 1) === from ? end + 2 : end + 1)
    if (inner && word(source, inner.to) === ')') return {...inner, to: inner.to + 1}
  }
  const named = unit === year ? span(source, end) : undefined
  if (named) return named
  const tail = backBehind.longestAt(tokens, end)
  if (tail) end = tail.to
  else if (
    !lead ||
    !leadsBack(source, i, lead.to) ||
    never.longestAt(tokens, end) ||
    unit === month ||
    duration(source, end)
  )
    return undefined
  // «Chín tháng qua», said in September or October: those of the year
  const sofar = unit === month && source.date !== null && !lead ? count.value : 0
  const since = source.date === null ? -1 : monthOf(source.date) - sofar
  if (sofar >= 2 && since >= 0 && since <= 1) {
    const of = yearOf(source.date!)
    return {start: months(of, 1).start, end: months(of, sofar).end, to: end, form: 'span', relative: true}
  }
  return {
    ...back(source, unit === year ? count.value : 0, unit === month ? count.value : 0),
    to: end,
    form: 'span',
    relative: true,
  }
}
const from = fold('từ')

function leadsBack(source: Source, i: number, to: number): boolean {
  for (let at = i; at < to; at++) if (counter.has(word(source, at))) return true
  return false
}

/** «sau 3 năm sử dụng», «trong 5 năm kể từ ngày …»: how long something lasts. */
function duration(source: Source, end: number): boolean {
  return lasting.has(word(source, end))
}
const lasting = wordSet('sử công làm việc sống chung kể mới tù thử bảo một thì là vay không /')

function countAt(source: Source, i: number): {value: number; to: number} | undefined {
  const token = source.tokens[i]
  if (token?.kind === 'number')
    return /^\d{1,2}$/u.test(token.text) && Number(token.text) > 0
      ? {value: Number(token.text), to: i + 1}
      : undefined
  return token?.kind === 'word' ? spelledCardinal(source.tokens, i) : undefined
}

function back(source: Source, yearCount: number, monthCount: number) {
  if (source.date === null) return unknown
  const total = yearOf(source.date) * 12 + monthOf(source.date) - 1 - yearCount * 12 - monthCount
  const start = months(Math.floor(total / 12), (total % 12) + 1).start
  return {start, end: source.date}
}

/** «bằng 101,2% CK», «so CK»: «cùng kỳ» in short; elsewhere the letters stand for other things. */
function isShortSame(tokens: Source['tokens'], i: number): boolean {
  return tokens[i]!.text === 'CK' && shortBefore.has(tokens[i - 1]?.fold ?? '')
}
const shortBefore = wordSet('so với % bằng')

/** «cùng kỳ (năm trước | năm 2022)», «tháng trước»: the period in force, shifted. */
export function sameAt(source: Source, i: number, inForce: number | null): Found | undefined {
  const {tokens} = source
  const hit = same.longestAt(tokens, i) ?? (isShortSame(tokens, i) ? {to: i + 1} : undefined)
  if (!hit) {
    const earlier = previous.longestAt(tokens, i)
    return earlier ? {...unknown, to: earlier.to, form: 'span', relative: true} : undefined
  }
  const tail = lastYear.longestAt(tokens, hit.to)
  if (tail) return {...unknown, to: tail.to, form: 'same', relative: true, shift: -1}
  const named = word(source, hit.to) === year ? hit.to + 1 : hit.to
  // «cùng giai đoạn 2016 - 2020»: those years themselves
  if (readYear(tokens[named]?.text) !== undefined && readYear(tokens[named + 2]?.text) !== undefined) {
    if (dashes.has(tokens[named + 1]!.text)) return undefined
  }
  const found = readYear(tokens[named]?.text)
  if (
    found === undefined ||
    (named === hit.to && tokens[named + 1]?.kind === 'word' && !behindYear.has(tokens[named + 1]!.fold))
  ) {
    return {...unknown, to: hit.to, form: 'same', relative: true, shift: -1}
  }
  const lean = inForce ?? source.year
  const shift = lean === null ? -1 : found - lean
  const likely = inForce === null && shift === -2 ? -1 : shift
  if (likely > -1) return {...years(found), to: named + 1, form: 'same', relative: false, shift: -1}
  return {...unknown, to: named + 1, form: 'same', relative: false, shift: likely, named: found}
}
/** «cùng kỳ 2016 tăng 4,2%»: the year, and not so many of something */
const behindYear = wordSet('và tăng giảm đạt là chỉ chiếm')
const dashes = new Set(['-', '–', '—'])
