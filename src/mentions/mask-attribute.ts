import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {mask, numeric, rise, uncounted, wordAt, type Masker} from './mask-shared.js'
import {spelledCardinal} from './spelled.js'

const star = fold('sao')
const partyAge = phrases('năm tuổi đảng|năm tuổi Đảng')
const badge = phrases('huy hiệu|huy hiệu đảng')
const running = phrases('liền|liên tiếp|liên tục')
const to = wordSet('đến lên tới - và , hoặc')

/** «4 sao», «3 - 4 sao», «từ 3 sao trở lên», «từ 3 sao lên 4 sao»: a rank of the thing counted. */
export const stars: Masker = (host, i) => {
  const {tokens} = host
  const number = starNumber(host.tokens, i)
  if (!number) return undefined
  let end = number
  const listed =
    to.has(wordAt(tokens, end)) &&
    !(wordAt(tokens, end) === ',' && (wordAt(tokens, i - 1) === ':' || tokens[i]!.text.startsWith('0')))
  if (listed && starNumber(tokens, end + 1) && wordAt(tokens, starNumber(tokens, end + 1)!) === star)
    end = starNumber(tokens, end + 1)!
  if (wordAt(tokens, end) !== star) return undefined
  const tail = rise.longestAt(tokens, end + 1)
  return mask(host, i, tail?.to ?? end + 1, tail ? 'threshold' : 'attribute')
}

function starNumber(tokens: Parameters<typeof numeric>[0][], i: number): number | undefined {
  const token = tokens[i]
  if (!token) return undefined
  if (token.kind === 'number') return /^0?[1-7]$/u.test(token.text) ? i + 1 : undefined
  return token.kind === 'word' && starWords.has(token.fold) ? i + 1 : undefined
}
const starWords = wordSet('một hai ba bốn năm sáu')

/** «75 năm tuổi Đảng», «huy hiệu 60 năm», «5 năm liền»: a quality of who is counted. */
export const tenure: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  const count =
    token.kind === 'number' ? (numeric(token, 2) ? i + 1 : undefined) : spelledCardinal(tokens, i)?.to
  if (count === undefined) return undefined
  const party = partyAge.longestAt(tokens, count)
  if (party) return mask(host, i, party.to, 'attribute')
  if (wordAt(tokens, count) === year) {
    const run = running.longestAt(tokens, count + 1)
    if (run) return mask(host, i, run.to, 'attribute')
    if (badge.longestBefore(tokens, i)) return mask(host, i, count + 1, 'attribute')
  }
  return token.kind === 'number' &&
    (to.has(wordAt(tokens, count)) || wordAt(tokens, count) === ';') &&
    listLeadsTo(tokens, count + 1, wordAt(tokens, i - 1) === ',' && host.at[i - 2]?.kind === 'mask')
    ? mask(host, i, i + 1, 'attribute')
    : undefined
}
/** «… 75 năm tuổi Đảng 18 đồng chí, còn lại 40, 45, 50 năm» */
function aboutBadges(tokens: Parameters<typeof partyAge.longestAt>[0], at: number): boolean {
  for (let i = 0; i < at; i++) if (partyAge.longestAt(tokens, i) ?? badge.longestAt(tokens, i)) return true
  return false
}

/** The rest of «40, 45, 50 năm tuổi Đảng» */
function listLeadsTo(tokens: Parameters<typeof partyAge.longestAt>[0], at: number, listed: boolean): boolean {
  let i = at
  for (let count = 0; count < 8 && numeric(tokens[i], 2); count++) {
    if (partyAge.longestAt(tokens, i + 1)) return true
    if ((listed || count > 0) && wordAt(tokens, i + 1) === year && aboutBadges(tokens, at)) return true
    // «60 năm 05, 55 năm 17, 30 năm 35»: a count behind each
    if (!to.has(wordAt(tokens, i + 1)) && wordAt(tokens, i + 1) !== ';') return false
    i += 2
  }
  return false
}
const year = fold('năm')

/** «doanh nghiệp 100% vốn nước ngoài»: a legal form (Luật Đầu tư 61/2020/QH14), and no share of a total. */
export const wholly: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.text !== '100' || wordAt(tokens, i + 1) !== '%') return undefined
  // «muốn đầu tư 100% vốn», «dưới hình thức 100% vốn»
  const alone = forms.longestBefore(tokens, i) !== undefined && wordAt(tokens, i + 2) === capital
  if (shares.has(wordAt(tokens, i - 1)) || !(alone || owned.longestAt(tokens, i + 2))) return undefined
  return mask(host, i, i + 2, 'attribute')
}
const forms = phrases('muốn đầu tư|được đầu tư|hình thức|theo hình thức|dạng')
const capital = fold('vốn')
const shares = wordSet('chiếm đạt tới')
const owned = phrases('vốn nước ngoài|vốn đầu tư nước ngoài|vốn fdi|vốn ngoại|vốn của nước ngoài')

/** «thương binh hạng 2/4»: classes of disability (Pháp lệnh Ưu đãi người có công 02/2020/UBTVQH14) */
export const invalidClass: Masker = (host, i) => {
  const {tokens} = host
  if (!/^[1-4]\/4$/u.test(tokens[i]!.text) || !invalids.longestBefore(tokens, i)) return undefined
  return mask(host, i, i + 1, 'attribute')
}
const invalids = phrases(
  'thương binh|thương binh hạng|thương binh loại|bệnh binh|bệnh binh hạng|hạng thương tật',
)

/** «mít Thái loại 1 rớt giá», «định danh điện tử mức 2 cho …»: a grade behind what it is of; «ở mức 2 triệu» is none */
export const grade: Masker = (host, i) => {
  const {tokens} = host
  if (!grades.has(wordAt(tokens, i)) || !/^[1-5]$/u.test(tokens[i + 1]?.text ?? '')) return undefined
  const before = tokens[i - 1]
  if (before?.kind !== 'word' || notGraded.has(before.fold) || host.at[i - 1]?.kind === 'quantity')
    return undefined
  return uncounted(tokens, i + 2) ? mask(host, i, i + 2, 'attribute') : undefined
}
const grades = wordSet('loại hạng mức')
const notGraded = wordSet(
  'ở đạt giữ lên xuống còn trên dưới từ tới đến về vượt qua quanh có xếp đứng các mỗi theo hơn bằng thành tăng giảm',
)
