/** Days, months and years that are the time of no figure. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isCounted, isUnit, mask, numeric, wordAt, type Masker} from './mask-shared.js'

/** «từ năm 1000 đến 1471»: years before those that reports tell of */
export const oldYears: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== yearWord || !numeric(tokens[i], 4) || tokens[i]!.text.length < 3)
    return undefined
  const to = wordAt(tokens, i + 2) === yearWord ? i + 3 : i + 2
  if (!upTo.has(wordAt(tokens, i + 1)) || !numeric(tokens[to], 4) || tokens[to]!.text.length < 3)
    return undefined
  return Number(tokens[i]!.text) < 1900 ? mask(host, i, to + 1, 'date') : undefined
}
const yearWord = fold('năm')
const upTo = wordSet('đến tới - –')

/** «họp vào ngày 25 hằng tháng», «từ ngày 1 đến ngày 3 hằng tháng»: a day of every month */
export const monthDay: Masker = (host, i) => {
  const {tokens} = host
  const second = (at: number) => (wordAt(tokens, at) === day ? at + 1 : at)
  if (wordAt(tokens, i) !== day || !numeric(tokens[i + 1], 2)) return undefined
  let to = i + 2
  if (until.has(wordAt(tokens, to)) && numeric(tokens[second(to + 1)], 2)) to = second(to + 1) + 1
  return monthly.longestAt(tokens, to) ? mask(host, i, to, 'date') : undefined
}
const day = fold('ngày')
const until = wordSet('đến tới và -')
const monthly = phrases('hằng tháng|hàng tháng|mỗi tháng|của tháng|âm lịch')

/** «sau 36 tháng (6/2019)»: a month alone in its bracket */
export const bareMonth: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== '(' || !/^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$/u.test(tokens[i]!.text))
    return undefined
  return wordAt(tokens, i + 1) === ')' ? mask(host, i, i + 1, 'date') : undefined
}

/** «date = 20210427»: a day, written as one number */
export const compactDay: Masker = (host, i) => {
  const {tokens} = host
  if (!/^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(tokens[i]!.text)) return undefined
  return isCounted(tokens, i + 1) || isUnit(tokens, i + 1) ? undefined : mask(host, i, i + 1, 'date')
}
