import {ordinalLeads} from '../lexicon/mask-names.js'
import {gradeVerbs, rankScopes, rankVerbs} from '../lexicon/ranks.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {nameAt} from './place-name.js'
import {closes, isCounted, uncounted, mask, numeric, roman, wordAt, type Masker} from './mask-shared.js'
import {spelledCardinal} from './spelled.js'

const leads = phrases(ordinalLeads)
const thu = fold('thứ')
const rankBefore = phrases(rankVerbs)
const rankBehind = phrases(rankScopes)
const ordinalWords = wordSet('nhất nhì hai ba tư năm sáu bảy bẩy tám chín mười')
const ascending = wordSet('gia')
const link = wordSet(', và ; -')
const rankVerb = wordSet('đứng xếp')
const grade = wordSet('hạng')
const gradeVerb = phrases(gradeVerbs)
/** how far another marker of the same list may be, in tokens */
const reach = 300
const enumerated = /^\d{1,2}$/u
const many = fold('lần')
const number = fold('số')
/** «giai đoạn 2 dự án» is a stage, «giai đoạn 5 năm» a time */
const stage = fold('đoạn')
const spans = wordSet('năm tháng quý ngày tuần - và')
const century = wordSet('kỷ lớp độ khóa')
const task = fold('vụ')
const noNumber = wordSet(
  'tổng trong con một đa chỉ hệ thừa dân kỹ doanh thông tham ẩn vô hàm biến mã thiểu quân sĩ tỷ tỉ lượng hộ trị tần phân hằng bội',
)

/** «thứ nhất», «lần thứ XIII», «kỳ họp thứ 8», «thứ 7»; ranks («đứng thứ 2 cả nước») are left for figures. */
export const nth: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.fold !== thu || ascending.has(wordAt(tokens, i - 1))) return undefined
  const token = tokens[i + 1]
  if (!token) return undefined
  const spelled = ordinalWords.has(token.fold) ? (spelledCardinal(tokens, i + 1)?.to ?? i + 2) : undefined
  const to = roman(token) || numeric(token, 3) ? i + 2 : spelled
  if (to === undefined) return undefined
  if (
    rankBefore.longestBefore(tokens, i) ||
    rankBefore.longestBefore(tokens, i - 1) ||
    rankBehind.longestAt(tokens, to)
  ) {
    if (wordAt(tokens, i - 1) !== many) return undefined
  }
  let end = to
  while (link.has(wordAt(tokens, end)) && numeric(tokens[end + 1], 2) && closes(tokens, end + 2)) end += 2
  return mask(host, wordAt(tokens, i - 1) === many && !host.at[i - 1] ? i - 1 : i, end, 'ordinal')
}

/** «TP. Tam Kỳ 5»: the word ends a unit's name; «Việt Nam Khóa 8» tells the how-manyth */
function endsUnit(tokens: readonly Token[], to: number): boolean {
  return [to - 2, to - 3].some(at => tokens[at]?.upper && nameAt(tokens, at)?.to === to)
}

const grades = phrases('hoàn thành|hoàn thành tốt|hoàn thành xuất sắc|không hoàn thành|chưa hoàn thành')

/** «đợt 1», «giai đoạn 2», «khóa XII», «hạng 3», «lớp 9», «thế kỷ 21», «số 3» where nothing countable follows */
export const step: Masker = (host, i) => {
  const {tokens} = host
  const lead = leads.longestAt(tokens, i)
  const token = lead && tokens[lead.to]
  if (!lead || !token || host.at[lead.to]) return undefined
  if (lead.to === i + 1 && tokens[i]!.upper && endsUnit(tokens, lead.to)) return undefined
  if (tokens[i - 1]?.kind === 'number' && !tokens[i]!.upper && host.at[i - 1]?.kind !== 'mask')
    return undefined
  if (tokens[i]!.fold === task && i > 0 && tokens[i - 1]!.kind === 'word' && !tokens[i]!.upper)
    return undefined
  // «hoàn thành xuất sắc nhiệm vụ 09, hoàn thành tốt nhiệm vụ 34»: how many were graded so
  if (tokens[lead.to - 1]!.fold === task && grades.longestBefore(tokens, i)) return undefined
  if (tokens[i]!.fold === number && (noNumber.has(wordAt(tokens, i - 1)) || i === 0)) return undefined
  if (!numeric(token, tokens[lead.to - 1]!.fold === number ? 6 : 2) && !roman(token)) return undefined
  if (
    rankVerb.has(wordAt(tokens, i - 1)) ||
    (grade.has(wordAt(tokens, i)) && gradeVerb.longestBefore(tokens, i)) ||
    (wordAt(tokens, lead.to + 1) === '/' && numeric(tokens[lead.to + 2], 3))
  )
    return undefined
  let to = lead.to + 1
  const next = tokens[to]
  if (next && !next.spaced && next.kind === 'word' && /^[A-ZĐa-z]$/u.test(next.text)) to++
  const sure =
    roman(token) ||
    (century.has(wordAt(tokens, lead.to - 1)) && Number(token.text) <= 21 && uncounted(tokens, to))
  const staged =
    ((wordAt(tokens, lead.to - 1) === stage && lead.to > i + 1) ||
      (wordAt(tokens, i) === many && tokens[i - 1]?.kind !== 'number' && !isCounted(tokens, to))) &&
    !spans.has(wordAt(tokens, to)) &&
    to === lead.to + 1
  if (!sure && !staged && !closes(tokens, to)) return undefined
  while (
    link.has(wordAt(tokens, to)) &&
    (numeric(tokens[to + 1], 2) || roman(tokens[to + 1])) &&
    closes(tokens, to + 2)
  )
    to += 2
  return mask(host, i, to, 'ordinal')
}

/** «ở tầng 3 trụ sở», «tại tầng 12 tòa nhà»: which floor */
export const floor: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.fold !== storey || !upOn.has(wordAt(tokens, i - 1))) return undefined
  return numeric(tokens[i + 1], 2) ? mask(host, i, i + 2, 'ordinal') : undefined
}
const storey = fold('tầng')
const upOn = wordSet('ở tại trên lên xuống từ , (')

/** «(1) …; (2) …» or «1) …» in running text: markers of a list. */
export const inlineMarker: Masker = (host, i) => {
  const {tokens} = host
  if (
    i === 0 &&
    numeric(tokens[0], 2) &&
    wordAt(tokens, 1) === '.' &&
    !tokens[1]!.spaced &&
    (!tokens[2] || tokens[2].upper)
  )
    return mask(host, 0, 2, 'list_marker')
  if (
    wordAt(tokens, i - 1) === ':' &&
    numeric(tokens[i], 2) &&
    wordAt(tokens, i + 1) === '.' &&
    !tokens[i + 1]!.spaced &&
    (tokens[i + 2]?.upper || (!tokens[i + 2] && tokens[i]!.text === '1'))
  )
    return mask(host, i, i + 2, 'list_marker')
  if (wordAt(tokens, i) !== '(' || !enumerated.test(wordAt(tokens, i + 1)) || wordAt(tokens, i + 2) !== ')')
    return undefined
  if (tokens[i + 3]?.kind !== 'word' || (i > 0 && tokens[i - 1]!.kind === 'word' && tokens[i - 1]!.upper))
    return undefined
  const value = Number(tokens[i + 1]!.text)
  if (i === 0 && tokens[3]!.upper) return mask(host, 0, 3, 'list_marker')
  if (
    value !== 1 &&
    !host.mentions.slice(-reach).some(mention => mention.kind === 'mask' && mention.reason === 'list_marker')
  )
    return undefined
  if (value === 1 && !hasSecond(tokens.slice(i, i + reach).map(token => token.fold))) return undefined
  return mask(host, i, i + 3, 'list_marker')
}

function hasSecond(words: string[]): boolean {
  return words.some((word, at) => word === '2' && words[at - 1] === '(' && words[at + 1] === ')')
}
