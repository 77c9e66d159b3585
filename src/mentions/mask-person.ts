import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {closes, mask, numeric, wordAt, type Masker} from './mask-shared.js'
import {readYear} from './calendar.js'

const age = fold('tuổi')
const ageLead = wordSet('từ dưới trên hơn gần đủ khoảng ngoài độ')
const rise = phrases('trở lên|trở xuống')
const born = phrases('sn|sinh năm|s.n|sinh ngày|sinh')
const clock = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?$/u
const hour = wordSet('giờ')
const hourGlued = new Set(['h', 'H', 'g'])
const timeBehind = wordSet('ngày sáng chiều tối cùng hôm đêm trưa kém đúng , . - đến')
const timeBefore = wordSet('lúc vào từ đến hồi khoảng trước sau hơn , tới đúng')
const phoneLead = phrases(
  'đt|điện thoại|hotline|sđt|tel|fax|số điện thoại|đường dây nóng|tổng đài|zalo|liên hệ|di động|máy lẻ',
)
/** lines of few digits: «tổng đài 1022», «đường dây nóng 115» */
const shortLines = phrases('hotline|đường dây nóng|tổng đài')
const street = wordSet('đường phố ngõ ngách hẻm kiệt tổ khu đại lộ')
const house = phrases('số nhà|nhà số|số')
const addressLead = wordSet('tại ở nhà chỉ : trụ sở , là (')

/** «52 tuổi», «từ 18 đến 35 tuổi», «SN 1955», «sinh năm 1955» */
export const ageMask: Masker = (host, i) => {
  const {tokens} = host
  const birth = born.longestAt(tokens, i)
  if (birth) {
    const at = wordAt(tokens, birth.to) === ':' ? birth.to + 1 : birth.to
    if (readYear(tokens[at]?.text) !== undefined) return mask(host, i, at + 1, 'age')
  }
  if (
    wordAt(tokens, i) === age &&
    numeric(tokens[i + 1], 2) &&
    tokens[i - 1]?.kind !== 'number' &&
    closes(tokens, i + 2)
  )
    return mask(host, i, wordAt(tokens, i + 2) === '-' && numeric(tokens[i + 3], 2) ? i + 4 : i + 2, 'age')
  if (tokens[i]!.kind !== 'number') return undefined
  let to = i + 1
  const range = wordAt(tokens, to) === '-' || wordAt(tokens, to) === den ? numeric(tokens[to + 1], 3) : false
  if (wordAt(tokens, to) === age && range) return undefined
  if (range) to += 2
  if (range && agesFollow(tokens, to)) {
    const led = ageLead.has(wordAt(tokens, i - 1)) && !host.at[i - 1]
    return mask(host, led ? i - 1 : i, to, 'age')
  }
  if (!range && wordAt(tokens, to) === ',' && numeric(tokens[to + 1], 3) && wordAt(tokens, to + 2) === age)
    return mask(host, i, i + 1, 'age')
  if (wordAt(tokens, to) !== age || wordAt(tokens, to + 1) === dang) return undefined
  const tail = rise.longestAt(tokens, to + 1)
  let start = i
  while (start > 0 && ageLead.has(wordAt(tokens, start - 1)) && !host.at[start - 1]) start--
  return mask(host, start, tail?.to ?? to + 1, 'age')
}

/** «18 - 40 và 41 - 60 tuổi»: the word for age stands at the last of the ranges. */
function agesFollow(tokens: readonly Token[], at: number): boolean {
  let i = at
  for (let count = 0; count < 5 && rangeJoins.has(wordAt(tokens, i)); count++) {
    i += wordAt(tokens, i + 1) === from ? 2 : 1
    if (!numeric(tokens[i], 2) || !rangeDash.has(wordAt(tokens, i + 1)) || !numeric(tokens[i + 2], 2))
      return false
    i += 3
    if (wordAt(tokens, i) === age) return true
  }
  return false
}
const from = fold('từ')
const rangeJoins = wordSet('và , ; hoặc')
const rangeDash = wordSet('- đến')
const den = fold('đến')
const dang = fold('đảng')

/** `8h30`, «8 giờ 30», `09:30`, `10:47 GMT+7`, «19h ngày» */
export const clockMask: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  if (token.fold === 'gmt' && wordAt(tokens, i + 1) === '+' && tokens[i + 2])
    return mask(host, i, i + 3, 'time')
  if (token.kind !== 'number') return undefined
  if (clock.test(token.text) && token.text.includes(':')) return mask(host, i, i + 1, 'time')
  if (!/^(?:[01]?\d|2[0-4])$/u.test(token.text)) return undefined
  const next = tokens[i + 1]
  if (!next) return undefined
  if (hourGlued.has(next.text) && (!next.spaced || numeric(tokens[i + 2], 2))) {
    const minutes = numeric(tokens[i + 2], 2) && !tokens[i + 2]!.spaced
    return mask(host, i, minutes ? (wordAt(tokens, i + 3) === "'" ? i + 4 : i + 3) : i + 2, 'time')
  }
  if (!hour.has(next.fold)) return undefined
  // «7 giờ kém 10»
  if (wordAt(tokens, i + 2) === lacking && numeric(tokens[i + 3], 2))
    return mask(host, i, wordAt(tokens, i + 4) === minute ? i + 5 : i + 4, 'time')
  if (numeric(tokens[i + 2], 2))
    return mask(host, i, wordAt(tokens, i + 3) === minute ? i + 4 : i + 3, 'time')
  if (
    (tokens[i + 2]?.kind === 'word' && timeBehind.has(wordAt(tokens, i + 2))) ||
    timeBefore.has(wordAt(tokens, i - 1))
  )
    return mask(host, i, i + 2, 'time')
  return undefined
}
const minute = fold('phút')
const lacking = fold('kém')

/** «vào lúc 16.35 chiều»: a time of day with a point */
export const pointedClock: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== when || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(tokens[i]!.text))
    return undefined
  return mask(host, i, i + 1, 'time')
}
const when = fold('lúc')

/** «(0212) 3852.xxx», `0912.345.678`, `0912345678`, «ĐT: …», `1900 1234` */
export const phoneMask: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  const lead = phoneLead.longestAt(tokens, i)
  if (lead) {
    const at = [':', '.'].includes(wordAt(tokens, lead.to)) ? lead.to + 1 : lead.to
    const first = wordAt(tokens, at) === '(' ? at + 1 : at
    const short = shortLines.longestAt(tokens, i) && /^1\d{2,4}$/u.test(tokens[first]?.text ?? '')
    if (tokens[first]?.kind === 'number' && (short || phoneStart(tokens[first]!)))
      return mask(host, i, phoneEnd(tokens, at), 'telephone')
    return undefined
  }
  if (
    token.fold === '(' &&
    tokens[i + 1]?.kind === 'number' &&
    /^0\d{2,4}$/u.test(tokens[i + 1]!.text) &&
    wordAt(tokens, i + 2) === ')' &&
    tokens[i + 3]?.kind === 'number'
  ) {
    return mask(host, i, phoneEnd(tokens, i), 'telephone')
  }
  if (token.kind !== 'number') return undefined
  if (/^0\d{8,10}$/u.test(token.text) || /^0\d{2,4}(?:\.\d{2,7}){1,4}$/u.test(token.text))
    return mask(host, i, phoneEnd(tokens, i), 'telephone')
  if (/^1[89]00(?:\.?\d{4,6})$/u.test(token.text)) return mask(host, i, i + 1, 'telephone')
  if (/^0\d{2,3}$/u.test(token.text) && numeric(tokens[i + 1], 4) && numeric(tokens[i + 2], 4))
    return mask(host, i, phoneEnd(tokens, i), 'telephone')
  return undefined
}

function phoneStart(token: Token): boolean {
  return /^(?:0|1[89]00|\+?84)/u.test(token.text) || token.text.replace(/\D/gu, '').length >= 7
}

function phoneEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < tokens.length && to < at + 10) {
    const token = tokens[to]!
    const joins = ['(', ')', '-', '.'].includes(token.fold) && tokens[to + 1]?.kind === 'number'
    if (token.kind !== 'number' && !joins && !(token.kind === 'word' && /^x+$/u.test(token.fold))) break
    to++
  }
  return to
}

const roads = wordSet('đường phố')
const sited = wordSet('ở tại')

/** «số 12 đường Lê Duẩn», «số nhà 24», «12/5 Nguyễn Huệ» behind «tại» */
export const addressMask: Masker = (host, i) => {
  const {tokens} = host
  const lead = house.longestAt(tokens, i)
  if (lead) {
    const token = tokens[lead.to]
    if (token?.kind !== 'number' || !/^\d{1,4}(?:\/\d{1,4}){0,3}$/u.test(token.text)) return undefined
    let to = lead.to + 1
    const glued = tokens[to]
    if (glued && !glued.spaced && glued.kind === 'word' && glued.text.length === 1) to++
    const next = tokens[to]
    const far = wordAt(tokens, to) === ',' ? to + 1 : to
    if (
      lead.to > i + 1 ||
      street.has(wordAt(tokens, far)) ||
      (next?.upper && tokens[to + 1]?.upper && addressLead.has(wordAt(tokens, i - 1)))
    )
      return mask(host, i, to, 'address')
    return undefined
  }
  const token = tokens[i]!
  if (numeric(token, 4) && titled(tokens[i + 1]) && titled(tokens[i + 2]) && isStreet(tokens, i))
    return mask(host, i, i + 1, 'address')
  // «ở 11 đường Linh Giang»
  if (
    numeric(token, 3) &&
    roads.has(wordAt(tokens, i + 1)) &&
    tokens[i + 2]?.upper &&
    sited.has(wordAt(tokens, i - 1))
  )
    return mask(host, i, i + 1, 'address')
  if (token.kind !== 'number' || !/^\d{1,3}\/\d{1,3}(?:\/\d{1,3})?$/u.test(token.text)) return undefined
  const next = tokens[i + 1]
  return next?.upper &&
    tokens[i + 2]?.upper &&
    addressLead.has(wordAt(tokens, i - 1)) &&
    wordAt(tokens, i - 1) !== ','
    ? mask(host, i, i + 1, 'address')
    : undefined
}

function titled(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.upper &&
    (token.text.length === 1 || token.text !== token.text.toUpperCase())
  )
}

/** A name of two words or more behind, and before or behind it another sign of an address. */
function isStreet(tokens: readonly Token[], i: number): boolean {
  let to = i + 1
  while (titled(tokens[to])) to++
  if (
    ['quận', 'phường', 'tp', 'p.', 'q.', 'thành'].includes(tokens[to + 1]?.text.toLowerCase() ?? '') &&
    wordAt(tokens, to) === ','
  )
    return true
  if (wordAt(tokens, to) === ',' && numeric(tokens[to + 1], 4) && titled(tokens[to + 2])) return true
  if (wordAt(tokens, i - 1) === ',' && titled(tokens[i - 2]) && listedBefore(tokens, i)) return true
  return plot.longestBefore(tokens, i) !== undefined
}

/** «…, 106 Trần Phú, 37 Lê Lợi»: a number and a name stand before, too. */
function listedBefore(tokens: readonly Token[], i: number): boolean {
  let at = i - 2
  while (at > 0 && titled(tokens[at])) at--
  return numeric(tokens[at], 4)
}
const plot = phrases(
  'địa chỉ|đất vàng|khu đất|tòa nhà|căn nhà|ngôi nhà|hẻm|nhà hàng|trụ sở|tại|căn nhà số|trung tâm hội nghị|khách sạn|hội trường|nhà khách|nhà văn hóa|cung văn hóa|trung tâm văn hóa|siêu thị',
)
