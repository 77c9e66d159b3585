import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isoDay} from './calendar.js'
import {closes, uncounted} from './mask-shared.js'
import {dayAt, type Day} from './period-day.js'
import {unknown, word, yearForMonth, type Found, type Source} from './period-types.js'

const lead = phrases(
  'ngày|các ngày|trong ngày|vào ngày|trong các ngày|hai ngày|trong hai ngày|2 ngày|trong 2 ngày|trong 3 ngày|3 ngày|sáng|chiều|tối|trưa|đêm|hôm|rạng sáng|sáng ngày|chiều ngày|tối ngày|đêm ngày|trưa ngày|sáng sớm ngày|ngày mùng|ngày mồng|mùng|mồng|dịp|các dịp|đợt|các đợt|lễ|nghỉ lễ|dịp lễ|từ ngày',
)
const today = phrases(
  ['hôm', 'sáng', 'chiều', 'trưa', 'tối', 'đêm'].flatMap(part => [`${part} nay`, `${part} qua`]).join('|') +
    '|ngày mai|sáng mai|ngày giao dịch|ngày hôm nay|ngày hôm qua|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|thời điểm|phiên|hạn chót|thời hạn|kỳ hạn|hết hạn|đến hạn',
)
const joins = wordSet('- , và đến')
const dated = wordSet('nay này qua tuần ngày mai trước hai ba tư năm sáu bảy nhật tháng')
const year = fold('năm')
const day = fold('ngày')
const hour = fold('giờ')
const since = fold('từ')

/** «ngày 15/5/2016», «Sáng 27/9/2019», «ngày 23/2», «ngày 5-7/8/2024», «28 tháng 12 năm 2020», `15/5/2016` */
export function dateAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const led = today.longestAt(tokens, i) ?? lead.longestAt(tokens, i)
  const at = led?.to ?? i
  if (tokens[at]?.kind !== 'number') return undefined
  const found = dayAt(tokens, at)
  // «hết hôm nay 30.6, …», and not «hôm nay 3-5 hộ»
  if (led && today.longestAt(tokens, i)?.to === at && found?.year === null && !uncounted(tokens, found.to))
    return undefined
  if (found && (found.year !== null || led)) return resolved(source, found, found, at)
  // «lúc 17 giờ 7/7», «trong ba ngày, từ 5-7/9»
  if (found && !led && word(source, i - 1) === hour && tokens[i]!.text.includes('/'))
    return resolved(source, found, found, i)
  if (!led && word(source, i - 1) === since && tokens[i + 2]?.text.includes('/') && closes(tokens, i + 3))
    return daysOfOneMonth(source, i)
  if (!led) return found && bracketed(source, found, i) ? resolved(source, found, found, i) : undefined
  return daysOfOneMonth(source, at) ?? dayAlone(source, at)
}

/** A day without a year that nothing leads: in brackets, or behind a comma in them. */
function bracketed(source: Source, found: Day, i: number): boolean {
  const {tokens} = source
  if (found.year !== null || word(source, i - 1) !== '(' || word(source, found.to) !== ')') return false
  return tokens[i]!.text.includes('/') || dated.has(word(source, i - 2))
}

/** The day or days as an interval, the year from the document's date where unsaid. */
function resolved(source: Source, first: Day, last: Day, i: number): Found {
  const guessed = last.year ?? yearForMonth(source, last.month, i - 1)
  const of = {form: 'date', relative: last.year === null, to: last.to} as const
  if (guessed === null) return {...unknown, ...of, yearless: true}
  const start =
    isoDay(first.year ?? (first.month > last.month ? guessed - 1 : guessed), first.month, first.day) ?? null
  const end = isoDay(guessed, last.month, last.day) ?? null
  return {start, end, ...of, yearless: last.year === null}
}

/** «5, 6 và 7/8», «5-7/8», «3 đến 5/10/2024» behind «ngày» */
function daysOfOneMonth(source: Source, at: number): Found | undefined {
  const {tokens} = source
  let i = at
  for (let count = 0; count < 8 && /^\d{1,2}$/u.test(tokens[i]?.text ?? ''); count++) {
    const next = joins.has(word(source, i + 1)) ? i + 2 : i + 1
    const from = word(source, next) === day ? next + 1 : next
    const last = next > i + 1 ? dayAt(tokens, from) : undefined
    const first = Number(tokens[at]!.text)
    if (
      last &&
      isoDay(last.year ?? 2000, last.month, first) &&
      (word(source, from + 1) !== '-' || tokens[from]!.text.length > 2 || last.day === first + 1)
    ) {
      return resolved(source, {...last, day: first}, last, at)
    }
    if (next === i + 1) return undefined
    i = from
  }
  return undefined
}

/** «ngày 30», «sáng 5», «các ngày 12, 13 và 14» with no month: claimed, their dates unknown. */
function dayAlone(source: Source, at: number): Found | undefined {
  if (!dayLead.has(word(source, at - 1)) || rates.has(word(source, at - 2)) || !isDay(source, at))
    return undefined
  let to = at + 1
  while (joins.has(word(source, to)) && isDay(source, to + 1)) to += 2
  return {...unknown, to, form: 'date', relative: true}
}
const dayLead = wordSet('ngày sáng chiều tối đêm trưa hôm mùng mồng')
/** «mỗi ngày 5 ca»: a rate */
const rates = wordSet('mỗi một hằng hàng quân')

/** A numeral up to 31 that counts nothing. */
function isDay(source: Source, at: number): boolean {
  const text = source.tokens[at]?.text ?? ''
  if (!/^\d{1,2}$/u.test(text) || Number(text) < 1 || Number(text) > 31) return false
  const next = word(source, at + 1)
  return next === hang || next === year || closes(source.tokens, at + 1)
}
const hang = fold('hàng')
