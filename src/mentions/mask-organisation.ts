/** Organisations that a number tells from others of the name: «Handico 6», «Công ty cổ phần 79», «Hải quan khu vực 1». */
import {isForeign} from '../text/foreign.js'
import {phrases} from '../text/match.js'
import {closes, mask, uncounted, wordAt, type Masker} from './mask-shared.js'
import {nameAt} from './place-name.js'

/** «Handico 6 chiếm 30%», «Licogi 13 đang đàm phán»: a name that is no Vietnamese word, and its number */
export const brand: Masker = (host, i) => {
  const {tokens} = host
  const name = tokens[i - 1]
  if (!/^\d{1,2}$/u.test(tokens[i]!.text) || !name?.upper || !isForeign(name.text)) return undefined
  if (nameAt(tokens, i - 1) || !closes(tokens, i + 1)) return undefined
  const next = tokens[i + 1]
  if (next?.kind === 'word') return next.upper ? undefined : mask(host, i, i + 1, 'name')
  // «thương hiệu LICOGI 14.», and not «Samsung 3, LG 2.»
  const alone = !tokens.slice(Math.max(0, i - farthestCount), i).some(token => token.digits)
  return alone && /^[.)]$/u.test(next?.fold ?? '.') ? mask(host, i, i + 1, 'name') : undefined
}

const farthestCount = 8

/** «Công ty cổ phần 79»: a firm whose name is a number */
export const firmNumber: Masker = (host, i) => {
  const {tokens} = host
  if (!/^\d{1,3}$/u.test(tokens[i]!.text) || !firms.longestBefore(tokens, i)) return undefined
  return uncounted(tokens, i + 1) ? mask(host, i, i + 1, 'name') : undefined
}
const firms = phrases(
  'công ty cổ phần|công ty cp|công ty tnhh|ctcp|công ty xây dựng|công ty cổ phần xây dựng',
)

/** «Công ty cổ phần Tư vấn cầu đường 3; Công ty cổ phần Tư vấn cầu đường 4»: firms told apart by their number */
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
