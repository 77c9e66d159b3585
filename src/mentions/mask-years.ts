/** Years that no figure is: the next of a list, those that a number of years counts, those of a quarter, of long ago. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {readYear} from './calendar.js'
import {closes, mask, numeric, wordAt, type Masker} from './mask-shared.js'
import {spelledCardinal} from './spelled.js'

/** «trong hai năm 2015 và 2016», «năm 1987, 1993, 2001, 2003» */
export const yearList: Masker = (host, i) => {
  const {tokens} = host
  if (readYear(tokens[i]!.text) === undefined || wordAt(tokens, i - 1) !== year) return undefined
  const counted = tokens[i - 2]?.kind === 'number' || spelledCardinal(tokens, i - 2) !== undefined
  let to = i + 1
  while (
    joins.has(wordAt(tokens, to)) &&
    readYear(tokens[to + 1]?.text) !== undefined &&
    closes(tokens, to + 2)
  )
    to += 2
  return counted || to > i + 3 ? mask(host, i, to, 'period') : undefined
}
const year = fold('năm')
const joins = wordSet(', và ;')

/** «Q4/2016», «T12/2016» */
export const quarterYear: Masker = (host, i) => {
  const {tokens} = host
  if (readYear(tokens[i]!.text) === undefined || wordAt(tokens, i - 1) !== '/') return undefined
  return /^[QT]\d{1,2}$/u.test(tokens[i - 2]?.text ?? '') ? mask(host, i, i + 1, 'period') : undefined
}

/** «diễn ra vào năm 713, …»: a year of three digits */
export const ancientYear: Masker = (host, i) => {
  const {tokens} = host
  if (!/^[1-9]\d\d$/u.test(tokens[i]!.text) || wordAt(tokens, i - 1) !== year) return undefined
  return dated.has(wordAt(tokens, i - 2)) && closes(tokens, i + 1) ? mask(host, i, i + 1, 'date') : undefined
}
const dated = wordSet('vào đến từ')

/** «từ 7-8 tháng», «tước giấy phép 3-5 tháng»: a stretch of time, its first number as well */
export const stretch: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 2) || wordAt(tokens, i + 1) !== '-' || !numeric(tokens[i + 2], 2)) return undefined
  const unit = wordAt(tokens, i + 3)
  if (!times.has(unit) || readYear(tokens[i + 4]?.text) !== undefined || numeric(tokens[i + 4], 2))
    return undefined
  return Number(tokens[i]!.text) < Number(tokens[i + 2]!.text) ? mask(host, i, i + 4, 'period') : undefined
}
const times = wordSet('tháng tuần ngày giờ phút')

/** «từ tháng 10-2004 đến 1-2010», «tạm ứng vốn đợt 1-2019»: a month of a year, nothing between */
export const monthOfYear: Masker = (host, i) => {
  const {tokens} = host
  if (!/^(?:0?[1-9]|1[0-2])$/u.test(tokens[i]!.text) || wordAt(tokens, i + 1) !== '-') return undefined
  if (tokens[i + 1]!.spaced || tokens[i + 2]?.spaced || readYear(tokens[i + 2]?.text) === undefined)
    return undefined
  return closes(tokens, i + 3) ? mask(host, i, i + 3, 'date') : undefined
}

/** «đến ngày 28 tháng Chạp»: a day of the lunar year */
export const lunarDay: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 2) || wordAt(tokens, i + 1) !== month || !lunar.has(wordAt(tokens, i + 2)))
    return undefined
  return mask(host, i, i + 1, 'date')
}
const month = fold('tháng')
const lunar = wordSet('giêng chạp')

/** «những năm 80 - 90»: decades */
export const decades: Masker = (host, i) => {
  const {tokens} = host
  if (!decade(tokens, i) || !eras.longestBefore(tokens, i)) return undefined
  const to = wordAt(tokens, i + 1) === '-' && decade(tokens, i + 2) ? i + 3 : i + 1
  return closes(tokens, to) || to > i + 1 ? mask(host, i, to, 'period') : undefined
}
const eras = phrases('những năm|thập niên|thập kỷ|các thập niên|các thập kỷ')
const decade = (tokens: Parameters<typeof wordAt>[0], i: number) => /^[3-9]0$/u.test(tokens[i]?.text ?? '')

/** «Luật Đất đai năm 1987, 1993, 2001, 2003»: the next years behind one that is told */
export const nextYear: Masker = (host, i) => {
  const {tokens, at} = host
  if (readYear(tokens[i]!.text) === undefined || !joins.has(wordAt(tokens, i - 1))) return undefined
  if (readYear(tokens[i - 2]?.text) === undefined || !at[i - 2] || at[i - 2]!.kind === 'quantity')
    return undefined
  return closes(tokens, i + 1) ? mask(host, i, i + 1, 'period') : undefined
}

/** «vào các tháng 3, 7, 11»: the next months behind one that is told */
export const nextMonth: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 2) || !joins.has(wordAt(tokens, i - 1)) || !closes(tokens, i + 1)) return undefined
  let from = i - 2
  while (numeric(tokens[from], 2) && joins.has(wordAt(tokens, from - 1))) from -= 2
  const months = wordAt(tokens, from - 1) === month && several.has(wordAt(tokens, from - 2))
  return months && Number(tokens[i]!.text) <= 12 ? mask(host, i, i + 1, 'period') : undefined
}
const several = wordSet('các những')
