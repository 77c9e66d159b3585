/** Codes that tell one thing from another: a version, a lot, a plate, an identifier, the day that a street is named for. */
import {phrases, wordSet} from '../text/match.js'
import {closes, mask, wordAt, type Masker} from './mask-shared.js'

/** «phiên bản 2.7L», «Civic 1.5 L», «PCI DSS phiên bản 3.2» */
export const version: Masker = (host, i) => {
  const {tokens} = host
  const litres = tokens[i + 1]?.text === 'L' ? i + 2 : i + 1
  if (!/^\d{1,2}\.\d{1,2}$/u.test(tokens[i]!.text)) return undefined
  const named = versions.longestBefore(tokens, i) || (litres > i + 1 && tokens[i - 1]?.upper)
  return named ? mask(host, i, tokens[i + 1]?.text === 'G' ? i + 2 : litres, 'name') : undefined
}
const versions = phrases('phiên bản|phiên bản mới')

/** «lô 5.1», «11 lô đất (có ký hiệu 3-5; 3-8; 4-12)»: codes of plots, and the next of their list */
export const plotCode: Masker = (host, i) => {
  const {tokens} = host
  const first = codeEnd(tokens, i)
  if (first === undefined || !plots.longestBefore(tokens, i)) return undefined
  let to = first
  for (;;) {
    const next = lists.has(wordAt(tokens, to)) ? codeEnd(tokens, to + 1) : undefined
    if (next === undefined) return mask(host, i, to, 'name')
    to = next
  }
}
const plots = phrases('ký hiệu|ký hiệu là|lô|lô đất|lô đất số|lô đất ký hiệu|ô đất|thửa|thửa đất|thửa đất số')
const lists = wordSet('; , và')

/** `5.1`, `3-12` */
function codeEnd(tokens: Parameters<typeof wordAt>[0], i: number): number | undefined {
  if (/^\d{1,2}\.\d{1,2}$/u.test(tokens[i]?.text ?? '')) return i + 1
  const plain = (at: number) => /^\d{1,2}$/u.test(tokens[at]?.text ?? '')
  return plain(i) && wordAt(tokens, i + 1) === '-' && plain(i + 2) ? i + 3 : undefined
}

/** «biển kiểm soát 77A-062.15»: a vehicle's plate */
export const plate: Masker = (host, i) => {
  const {tokens} = host
  const lead = plates.longestAt(tokens, i)
  if (!lead) return undefined
  let to = wordAt(tokens, lead.to) === ':' ? lead.to + 1 : lead.to
  const from = to
  while (to < tokens.length && to - from < longestPlate && /^[\p{Lu}\d.-]+$/u.test(tokens[to]!.text)) to++
  return tokens.slice(from, to).some(({text}) => /\d/u.test(text))
    ? mask(host, lead.to, to, 'name')
    : undefined
}
const plates = phrases('bks|biển kiểm soát|biển số|biển số xe|biển số đăng ký|mang biển số')
const longestPlate = 6

/** «news_business_071»: an identifier's */
export const identifier: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== '_' || tokens[i]!.spaced || tokens[i]!.kind !== 'number') return undefined
  return mask(host, i, i + 1, 'name')
}

/** «đường 2/9», «công viên 29/3»: named for a day */
export const dayName: Masker = (host, i) => {
  const {tokens} = host
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/u.exec(tokens[i]!.text) ?? []
  // «số trường 8/9 đạt chuẩn» may be a fraction
  if (!day || Number(day) > 31 || Number(month) > 12) return undefined
  if (Number(day) <= Number(month) && !memorial.has(tokens[i]!.text)) return undefined
  if (!namedForDays.longestBefore(tokens, i) || !closes(tokens, i + 1)) return undefined
  return mask(host, i, i + 1, 'name')
}
const namedForDays = phrases(
  'đường|tuyến đường|phố|công viên|quảng trường|bệnh viện|nhà văn hóa|sân vận động|trường|trường thpt|trường thcs|trường tiểu học|nông trường|lâm trường|rạp|cầu',
)
/** Quốc khánh and other days that places are named for, where the digits read as a fraction as well */
const memorial = new Set(['2/9', '02/9', '2/4', '1/5', '01/5'])

/** «tại hẻm 428 quốc lộ 1A», «dự án 1152 - 1154 đường Láng»: houses and alleys of a road */
export const houseNumber: Masker = (host, i) => {
  const {tokens} = host
  const plain = (at: number) => /^\d{1,4}$/u.test(tokens[at]?.text ?? '')
  if (!plain(i)) return undefined
  const pair = wordAt(tokens, i + 1) === '-' && plain(i + 2)
  const to = pair ? i + 3 : i + 1
  if (!pair && !alleys.longestBefore(tokens, i)) return undefined
  const road = roads.longestAt(tokens, to)
  const named =
    road &&
    (tokens[road.to]?.upper || tokens[road.to]?.kind === 'number' || /\d/u.test(tokens[road.to]?.text ?? ''))
  return named ? mask(host, i, to, 'address') : undefined
}
const alleys = phrases('hẻm|ngõ|ngách|kiệt|số nhà|nhà số')
const roads = phrases('quốc lộ|tỉnh lộ|đường|phố|hương lộ|đại lộ')
