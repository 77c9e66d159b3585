import {monthNames, quarterNames} from '../lexicon/months.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import {monthOf, months, quarter, readYear, yearOf} from './calendar.js'
import {unknown, word, yearForMonth, type Found, type Source} from './period-types.js'
import {spelledCardinal} from './spelled.js'

const ordinal = fold('số')
const month = fold('tháng')
const year = fold('năm')
const named = new PhraseTable(monthNames)
const quarters = new PhraseTable(quarterNames)
const quarterLead = wordSet('quý')
const inside = wordSet('trong vào')
const all = fold('cả')
const yearBack = new PhraseTable<number>([['năm nay', 0], ['năm ngoái', -1], ['năm rồi', -1], ['năm trước', -1], ['năm sau', 1]]) // prettier-ignore
const joins = wordSet('và - , đến')
const firstOf = phrases('đầu năm|đầu của năm|đầu')
const lastOf = phrases('cuối năm|cuối của năm|còn lại của năm|còn lại năm')
const monthNow = wordSet('này')
const numeralMonth = /^(?:0?[1-9]|1[0-2])$/u
const monthYear = /^(0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)$/u

/** The year written behind a month or quarter: `/2019`, `-2019`, «năm 2019», «năm nay». */
function yearBehind(
  source: Source,
  at: number,
): {year: number | null; to: number; relative: boolean} | undefined {
  const {tokens} = source
  const lead = word(source, at)
  if (lead === year || lead === '/' || lead === '-') {
    const found = readYear(tokens[at + 1]?.text)
    if (found !== undefined && !(lead === '-' && word(source, at + 2) === '-'))
      return {year: found, to: at + 2, relative: false}
  }
  if (lead === '(' && readYear(tokens[at + 1]?.text) !== undefined && word(source, at + 2) === ')') {
    return {year: readYear(tokens[at + 1]!.text)!, to: at + 3, relative: false}
  }
  const back = yearBack.longestAt(tokens, at)
  if (back) return {year: source.year === null ? null : source.year + back.value, to: back.to, relative: true}
  const direct = readYear(tokens[at]?.text)
  return direct === undefined ? undefined : {year: direct, to: at + 1, relative: false}
}

/** «tháng 8/2019», «tháng 9», «tháng 3 năm 2025», «trong tháng», «tháng 1 và tháng 2/2024» */
export function monthAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const led = inside.has(word(source, i)) && word(source, i + 1) === month
  const at = led ? i + 1 : i
  if (word(source, at) !== month || word(source, i - 1) === '/') return undefined
  const next = tokens[at + 1]
  const joined = next?.kind === 'number' ? monthYear.exec(next.text) : null
  if (joined)
    return (
      monthsOfYears(source, at + 1) ?? {
        ...months(Number(joined[2]), Number(joined[1])),
        to: at + 2,
        form: 'span',
        relative: false,
      }
    )
  const numeral =
    next?.kind === 'number' && numeralMonth.test(next.text)
      ? {value: Number(next.text), to: at + 2}
      : monthInWords(source, at + 1)
  if (!numeral) {
    const now = monthNow.has(word(source, at + 1))
    if ((!led && !now) || tokens[i - 1]?.kind === 'number' || source.taken(at)) return undefined
    if (!now && tokens[at + 1]?.kind === 'word' && notMonth.has(word(source, at + 1))) return undefined
    const interval = runningMonth(source, now)
    return {...interval, to: now ? at + 2 : at + 1, form: 'span', relative: true}
  }
  const range = monthRange(source, numeral) ?? monthPair(source, numeral)
  if (range) return range
  const of = yearBehind(source, numeral.to)
  if (of)
    return {
      ...(of.year === null ? unknown : months(of.year, numeral.value)),
      to: of.to,
      form: 'span',
      relative: of.relative,
    }
  const guessed = yearForMonth(source, numeral.value, i)
  const interval = guessed === null ? unknown : months(guessed, numeral.value)
  return {...interval, to: numeral.to, form: 'span', relative: true, yearless: true}
}

/** «(5/2021 - 5/2024)», «tháng 5/2021 đến tháng 5/2024»: from a month of one year to a month of the same or another. */
function monthsOfYears(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const first = monthYear.exec(tokens[i]?.text ?? '')
  if (!first || !rangeJoins.has(word(source, i + 1))) return undefined
  const at = word(source, i + 2) === month ? i + 3 : i + 2
  const last = monthYear.exec(tokens[at]?.text ?? '')
  if (!last) return undefined
  const span = months(Number(first[2]), Number(first[1]), Number(last[1]), Number(last[2]))
  return span.start! < span.end!
    ? {...span, to: at + 1, form: 'span', relative: false, closed: true}
    : undefined
}
const rangeJoins = wordSet('- – đến tới')

/** «từ 04/1976», «(12/2022)»: month and year in digits alone, padded or led by a word of time. */
export function monthDigitsAt(source: Source, i: number): Found | undefined {
  const range = monthsOfYears(source, i)
  if (range) return range
  const token = source.tokens[i]
  const digits = token?.kind === 'number' ? /^(0[1-9]|1[0-2])\/((?:19|20)\d\d)$/u.exec(token.text) : null
  if (!digits || (token!.text.startsWith('1') && !timeLead.has(word(source, i - 1)))) return undefined
  return {...months(Number(digits[2]), Number(digits[1])), to: i + 1, form: 'span', relative: false}
}
const timeLead = wordSet('từ đến tới vào hết trong trước sau cuối đầu (')

/** The month in which the report is dated, or the one just over where it is dated in the first days. */
function runningMonth(source: Source, now: boolean) {
  if (source.date === null) return unknown
  const year = yearOf(source.date)
  const number = monthOf(source.date)
  if (now || Number(source.date.slice(8)) > 10) return months(year, number)
  return number === 1 ? months(year - 1, 12) : months(year, number - 1)
}
/** «trong tháng ấy»: the one told before */
const notMonth = wordSet('liên đầu cuối qua tuổi ấy đó')

/** «tháng 1-6/2024», «tháng 1 đến tháng 6/2024» is the caller's */
function monthRange(source: Source, first: {value: number; to: number}): Found | undefined {
  const {tokens} = source
  if (word(source, first.to) !== '-') return undefined
  const text = tokens[first.to + 1]?.text ?? ''
  const joined = monthYear.exec(text)
  const last = joined ? Number(joined[1]) : numeralMonth.test(text) ? Number(text) : 0
  if (last <= first.value) return undefined
  const of = joined
    ? {year: Number(joined[2]), to: first.to + 2, relative: false}
    : yearBehind(source, first.to + 2)
  const yearNumber = of ? of.year : source.year
  const interval = yearNumber === null ? unknown : months(yearNumber, first.value, last)
  return {...interval, to: of?.to ?? first.to + 2, form: 'span', relative: !of || of.relative}
}

/** «tháng 5 và 6», «tháng 11 và 12 năm 2023»: two months in a row, where the second numeral counts nothing. */
function monthPair(source: Source, first: {value: number; to: number}): Found | undefined {
  const {tokens} = source
  const text = tokens[first.to + 1]?.text ?? ''
  if (word(source, first.to) !== and || !numeralMonth.test(text) || Number(text) !== first.value + 1)
    return undefined
  const of = yearBehind(source, first.to + 2)
  const next = tokens[first.to + 2]
  if (!of && next && (next.kind !== 'mark' || /^[%/-]$/u.test(next.fold))) return undefined
  const yearNumber = of ? of.year : source.year
  const interval = yearNumber === null ? unknown : months(yearNumber, first.value, Number(text))
  return {...interval, to: of?.to ?? first.to + 2, form: 'span', relative: !of || of.relative}
}
const and = fold('và')

/** Words for a month only where a year, a mark or a verb follows: «tháng năm» is May, «tháng năm 2024» is not. */
function monthInWords(source: Source, at: number): {value: number; to: number} | undefined {
  const hit = named.longestAt(source.tokens, at)
  if (!hit) return undefined
  if (
    word(source, at) === year &&
    (source.tokens[at + 1]?.kind === 'number' || yearBack.longestAt(source.tokens, at))
  )
    return undefined
  return {value: hit.value, to: hit.to}
}

/** «quý I/2024», «quý 1-2026», «quý I và quý II», «quý này» */
export function quarterAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const led = (inside.has(word(source, i)) || word(source, i) === all) && quarterLead.has(word(source, i + 1))
  const at = led ? i + 1 : i
  if (!quarterLead.has(word(source, at)) || word(source, i - 1) === '/') return undefined
  const joined = /^([1-4])[/.]((?:19|20)\d\d)$/u.exec(tokens[at + 1]?.text ?? '')
  if (joined)
    return {...quarter(Number(joined[2]), Number(joined[1])), to: at + 2, form: 'span', relative: false}
  const first = quarters.longestAt(tokens, at + 1)
  // «trong quý», «cộng dồn cả quý»
  if (!first) return led ? {...unknown, to: at + 1, form: 'span', relative: true} : undefined
  let end = first.to
  let last = first.value
  if (joins.has(word(source, end))) {
    const behind = quarterLead.has(word(source, end + 1)) ? end + 2 : end + 1
    const second = quarters.longestAt(tokens, behind)
    const sure = quarterLead.has(word(source, end + 1)) || /^[ivIV]+$/u.test(tokens[behind]?.text ?? '')
    if (second && sure && second.value > first.value) {
      last = second.value
      end = second.to
    }
  }
  const of = yearBehind(source, end)
  const yearNumber = of ? of.year : yearForMonth(source, first.value * 3, i)
  const interval = yearNumber === null ? unknown : months(yearNumber, first.value * 3 - 2, last * 3)
  return {...interval, to: of?.to ?? end, form: 'span', relative: !of || of.relative, yearless: !of}
}

/** A count of months or quarters, in digits or words. */
function countAt(source: Source, i: number): {value: number; to: number} | undefined {
  const token = source.tokens[i]
  if (token?.kind === 'number')
    return numeralMonth.test(token.text) ? {value: Number(token.text), to: i + 1} : undefined
  return spelledCardinal(source.tokens, i)
}

const stretches = wordSet(
  'khóa học gian hạn vòng sau hơn gần khoảng mỗi cứ dưới trên từ tù phạt thai ngắn được mất cách tới cả mới nhất kéo trước là đã suốt thiểu đa quá cần cho ít tròn chỉ kỳ tập sinh và dài đủ',
)
const notPart = wordSet('tuổi liên liền tới nữa trở kể sau một là tù lương để rưỡi trước và qua gần / nay')

const half = wordSet('nửa')

/** «phấn đấu thu ngân sách 6 tháng đầu năm đạt trên 52% dự toán»: to come */
function planned({tokens}: Source, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (plan.longestAt(tokens, i)) return true
  return false
}
const plan = phrases('phấn đấu|dự kiến|mục tiêu|kế hoạch|sẽ|đặt ra|đề ra')

function dayOfYear({tokens}: Source, at: number): boolean {
  return (
    numeralMonth.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.fold === ',' &&
    readYear(tokens[at + 2]?.text) !== undefined
  )
}

/** «Chín tháng, …», «xuất khẩu chín tháng đạt …», said in September or October: those of the year. */
function isJustOver({tokens, date}: Source, size: number, at: number, behind: number): boolean {
  const since = date === null ? -1 : monthOf(date) - size
  if (since !== 0 && since !== 1) return false
  const next = tokens[behind]
  if (!next || next.kind === 'mark') return at === 0 || tokens[at - 1]!.kind === 'mark'
  return told.has(next.fold)
}
const copula = fold('là')
const told = wordSet('là đạt ước tăng giảm của toàn cả ghi thu')

/** «trong ba tháng còn lại», said in September or October: the last of the year. */
function remaining({tokens, date}: Source, size: number, behind: number): {to: number} | undefined {
  const left = date === null ? -1 : 12 - monthOf(date)
  return left === size || left + 1 === size ? theRest.longestAt(tokens, behind) : undefined
}
const theRest = phrases('còn lại|cuối cùng')

/** «9 tháng đầu năm 2023», «6 tháng cuối năm», «11 tháng năm 2022», «GRDP 9 tháng», «nửa đầu năm» */
export function partYearAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const at = inside.has(word(source, i)) ? i + 1 : i
  const halved = half.has(word(source, at))
  // «trong tháng đầu năm»: the first
  const single =
    inside.has(word(source, i)) && word(source, at) === month && firstOf.longestAt(tokens, at + 1)
  const count = halved ? {value: 6, to: at} : single ? {value: 1, to: at} : countAt(source, at)
  if (!count || count.value > 12) return undefined
  // «bão số 4 tháng 9/2024»
  if (at === i && word(source, i - 1) === ordinal) return undefined
  const quarterly = quarterLead.has(word(source, count.to)) && count.value <= 4
  if (!quarterly && !halved && word(source, count.to) !== month) return undefined
  // «Thứ Sáu, 10 tháng 11, 2023»: a day
  if (!quarterly && !halved && dayOfYear(source, count.to + 1)) return undefined
  const size = quarterly ? count.value * 3 : count.value
  const behind = count.to + 1
  const last = lastOf.longestAt(tokens, behind) ?? remaining(source, size, behind)
  const first = last ? undefined : firstOf.longestAt(tokens, behind)
  let end = (last ?? first)?.to ?? behind
  if (halved && word(source, end - 1) !== year) return undefined
  let of = yearBehind(source, end)
  if (first && word(source, end - 1) === year && !of) {
    const back = yearBack.longestAt(tokens, end - 1)
    if (back) of = {year: source.year === null ? null : source.year + back.value, to: back.to, relative: true}
    const direct = readYear(tokens[end]?.text)
    if (direct !== undefined) of = {year: direct, to: end + 1, relative: false}
  } else if (last && !of) {
    const back = yearBack.longestAt(tokens, end - 1)
    if (back) of = {year: source.year === null ? null : source.year + back.value, to: back.to, relative: true}
  }
  if (!last && !first && !of) {
    if (quarterly || size < 2) return undefined
    const justOver = isJustOver(source, size, i, behind)
    if (tokens[at]!.kind !== 'number' && !justOver) return undefined
    const measures = notPart.has(word(source, behind)) && !(justOver && word(source, behind) === copula)
    if (stretches.has(word(source, at - 1)) || measures) return undefined
    if (at === i && tokens[i - 1]?.kind === 'mark' && word(source, i - 1) === '/') return undefined
    if (at !== i) return undefined
    // «tước giấy phép 3-5 tháng»: how long
    if (word(source, i - 1) === '-' && tokens[i - 2]?.kind === 'number') return undefined
  }
  end = of?.to ?? end
  let yearNumber = of ? of.year : source.year
  const over = source.date !== null && size > monthOf(source.date) + 1
  if (!of && yearNumber !== null && !last && over && !planned(source, i)) yearNumber--
  const interval =
    yearNumber === null ? unknown : last ? months(yearNumber, 13 - size, 12) : months(yearNumber, 1, size)
  return {...interval, to: end, form: 'span', relative: !of || of.relative}
}
