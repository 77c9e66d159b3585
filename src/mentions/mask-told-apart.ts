/** Numbers that tell one of a kind from the others: a version, a lot, a street named for a day, a class of invalids. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isForeign} from '../text/foreign.js'
import {closes, mask, uncounted, wordAt, type Masker} from './mask-shared.js'
import {nameAt} from './place-name.js'

/** «phiên bản 2.7L», «Civic 1.5 L», «PCI DSS phiên bản 3.2» */
export const version: Masker = (host, i) => {
  const {tokens} = host
  const litres = tokens[i + 1]?.text === 'L' ? i + 2 : i + 1
  if (!/^\d{1,2}\.\d{1,2}$/u.test(tokens[i]!.text)) return undefined
  const named =
    versions.longestBefore(tokens, i) ?? (litres > i + 1 && tokens[i - 1]?.upper ? true : undefined)
  return named ? mask(host, i, tokens[i + 1]?.text === 'G' ? i + 2 : litres, 'name') : undefined
}
const versions = phrases('phiên bản|phiên bản mới|bản')

/** «thương binh hạng 2/4»: classes of disability (Pháp lệnh Ưu đãi người có công 02/2020/UBTVQH14) */
export const invalidClass: Masker = (host, i) => {
  const {tokens} = host
  if (!/^[1-4]\/4$/u.test(tokens[i]!.text) || !invalids.longestBefore(tokens, i)) return undefined
  return mask(host, i, i + 1, 'attribute')
}
const invalids = phrases(
  'thương binh|thương binh hạng|thương binh loại|bệnh binh|bệnh binh hạng|hạng thương tật',
)

/** «vào lúc 16.35 chiều»: a time of day with a point */
export const pointedClock: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== when || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(tokens[i]!.text))
    return undefined
  return mask(host, i, i + 1, 'time')
}
const when = fold('lúc')

/** «đường 2/9», «công viên 29/3»: named for a day */
export const dayName: Masker = (host, i) => {
  const {tokens} = host
  if (!/^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/u.test(tokens[i]!.text)) return undefined
  if (!namedForDays.longestBefore(tokens, i) || !closes(tokens, i + 1)) return undefined
  return mask(host, i, i + 1, 'name')
}
const namedForDays = phrases(
  'đường|tuyến đường|phố|công viên|quảng trường|bệnh viện|nhà văn hóa|sân vận động|trường|trường thpt|trường thcs|trường tiểu học|nông trường|lâm trường|rạp|cầu',
)

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

/** «news_business_071»: an identifier's */
export const identifier: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== '_' || tokens[i]!.spaced || tokens[i]!.kind !== 'number') return undefined
  return mask(host, i, i + 1, 'name')
}

/** «điều 12 luật Đất đai», «khoản 1 Nghị định …»: an article of a law */
export const articleOf: Masker = (host, i) => {
  const {tokens} = host
  if (!articles.longestBefore(tokens, i) || !/^\d{1,3}$/u.test(tokens[i]!.text)) return undefined
  return laws.longestAt(tokens, i + 1) ? mask(host, i, i + 1, 'reference') : undefined
}
const articles = phrases('điều|khoản|điểm|mục')
const laws = phrases('luật|bộ luật|nghị định|thông tư|hiến pháp|pháp lệnh|quyết định')

/** «Chi cục Hải quan cảng Sài Gòn khu vực 1 phát hiện …»: an office of one of several areas */
export const areaOffice: Masker = (host, i) => {
  const {tokens} = host
  if (!/^(?:\d{1,2}|[IVX]{1,4})$/u.test(tokens[i]!.text) || !area.longestBefore(tokens, i)) return undefined
  if (!uncounted(tokens, i + 1)) return undefined
  for (let at = i - 2; at >= Math.max(0, i - longestOffice); at--)
    if (offices.longestAt(tokens, at) && tokens[at]!.upper) return mask(host, i, i + 1, 'name')
  return undefined
}
const area = phrases('khu vực')
const offices = phrases('chi cục|cục|kho bạc|ngân hàng|trung tâm|kiểm toán|hải quan|thuế|thanh tra')
const longestOffice = 12

/** «Công ty cổ phần Tư vấn xây dựng điện 3; Công ty cổ phần Tư vấn xây dựng điện 4»: firms told apart by their number */
export const twinFirm: Masker = (host, i) => {
  const {tokens} = host
  if (i < 3 || !/^[1-9]$/u.test(tokens[i]!.text) || !closes(tokens, i + 1)) return undefined
  let at = i - 1
  while (at > i - longestOffice && at > 0 && tokens[at]!.kind === 'word' && !company.longestAt(tokens, at))
    at--
  if (!company.longestAt(tokens, at) || !tokens[at]!.upper) return undefined
  const name = tokens.slice(i - 3, i).map(({fold: word}) => word)
  const again = (k: number) => name.every((word, n) => wordAt(tokens, k - 3 + n) === word)
  for (let k = Math.max(3, i - farthestTwin); k < Math.min(tokens.length, i + farthestTwin); k++)
    if (k !== i && /^[1-9]$/u.test(tokens[k]!.text) && again(k)) return mask(host, i, i + 1, 'name')
  return undefined
}
const company = phrases('công ty|tổng công ty|xí nghiệp|nhà máy')
const farthestTwin = 40

/** «Công ty cổ phần 79»: a firm whose name is a number */
export const firmNumber: Masker = (host, i) => {
  const {tokens} = host
  if (!/^\d{1,3}$/u.test(tokens[i]!.text) || !firms.longestBefore(tokens, i)) return undefined
  return uncounted(tokens, i + 1) ? mask(host, i, i + 1, 'name') : undefined
}
const firms = phrases(
  'công ty cổ phần|công ty cp|công ty tnhh|ctcp|công ty xây dựng|công ty cổ phần xây dựng',
)

/** «những năm 80 - 90»: decades */
export const decades: Masker = (host, i) => {
  const {tokens} = host
  if (!decade(tokens, i) || !eras.longestBefore(tokens, i)) return undefined
  const to = wordAt(tokens, i + 1) === '-' && decade(tokens, i + 2) ? i + 3 : i + 1
  return closes(tokens, to) || to > i + 1 ? mask(host, i, to, 'period') : undefined
}
const eras = phrases('những năm|thập niên|thập kỷ|các thập niên|các thập kỷ')
const decade = (tokens: Parameters<typeof wordAt>[0], i: number) => /^[3-9]0$/u.test(tokens[i]?.text ?? '')

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

/** «Nghị định 49 đưa ra nhiều điểm mới», «Nghị định 15 và 30»: papers by their number alone */
export const paper: Masker = (host, i) => {
  const {tokens} = host
  const lead = papers.longestAt(tokens, i)
  if (!lead || tokens[i - 1]?.kind === 'number') return undefined
  if (!/^\d{1,4}$/u.test(tokens[lead.to]?.text ?? '') || !uncounted(tokens, lead.to + 1)) return undefined
  const to = lead.to + 1
  const next =
    lists.has(wordAt(tokens, to)) &&
    /^\d{1,4}$/u.test(tokens[to + 1]?.text ?? '') &&
    uncounted(tokens, to + 2)
  return mask(host, i, next ? to + 2 : to, 'reference')
}
/** «các Nghị định 15 và 30»: the next paper by its number */
export const nextPaper: Masker = (host, i) => {
  const {tokens} = host
  if (!/^\d{1,4}$/u.test(tokens[i]!.text) || host.at[i - 2]?.kind !== 'reference') return undefined
  if (wordAt(tokens, i - 1) !== and || !/^\d{1,4}$/u.test(tokens[i - 2]!.text) || !uncounted(tokens, i + 1))
    return undefined
  return mask(host, i, i + 1, 'reference')
}
const and = fold('và')
const papers = phrases('nghị định|nghị quyết|thông tư|chỉ thị|quyết định|công văn|pháp lệnh')

/** «Handico 6 chiếm 30%», «Licogi 13 đang đàm phán»: a name that is no Vietnamese word, and its number */
export const brand: Masker = (host, i) => {
  const {tokens} = host
  const name = tokens[i - 1]
  if (!/^\d{1,2}$/u.test(tokens[i]!.text) || !name?.upper || !isForeign(name.text)) return undefined
  if (nameAt(tokens, i - 1) || !closes(tokens, i + 1)) return undefined
  const next = tokens[i + 1]
  return next?.kind === 'word' && !next.upper ? mask(host, i, i + 1, 'name') : undefined
}
