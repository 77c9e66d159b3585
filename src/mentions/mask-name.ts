import {namedAlways, namedPlaces, properLeads} from '../lexicon/mask-names.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {readYear} from './calendar.js'
import {nameAt} from './place-name.js'
import type {Token} from '../text/types.js'
import type {MentionedSentence} from './types.js'
import {closes, isCounted, uncounted, mask, numeric, roman, wordAt, type Masker} from './mask-shared.js'

const always = phrases(namedAlways)
const places = phrases(namedPlaces)
const proper = phrases(properLeads)
const standards = wordSet('iso tcvn qcvn haccp')
const located = phrases('phường|quận|ấp|thôn|xóm|khóm|bản|buôn|tổ dân phố|khu phố|tiểu khu|tdp|kp|ngã|khoảnh')
const link = wordSet(', và ; - , hoặc')
const sup = /^(?:k?m|dm|cm)[23]$/u

/** «Quốc lộ 6», «QL.6», «Km 45+300», «Covid-19», «ISO 9001:2015», «Quân khu 5» */
export const nameAlways: Masker = (host, i) => {
  const {tokens} = host
  const lead = always.longestAt(tokens, i)
  if (!lead) return undefined
  const dotted =
    wordAt(tokens, lead.to) === '.' ||
    (wordAt(tokens, lead.to) === '-' && !tokens[lead.to]!.spaced) ||
    wordAt(tokens, lead.to) === ':'
  const at = dotted ? lead.to + 1 : lead.to
  const token = tokens[at]
  if (!token) return undefined
  const standard = standards.has(tokens[i]!.fold)
  if (standard && token.kind === 'number') return mask(host, i, suffix(tokens, at + 1), 'standard')
  if (tokens[i]!.fold === dt && !tokens[i]!.upper) return undefined
  if (token.kind !== 'number' || !/^\d{1,4}(?:\.\d{1,2})?$/u.test(token.text)) return undefined
  if (!tokens[i]!.upper && lead.to === i + 1 && tokens[i]!.text.length <= 2 && tokens[i]!.fold !== 'km')
    return undefined
  let to = suffix(tokens, at + 1)
  if (tokens[i]!.fold === 'km' && wordAt(tokens, to) === '+')
    to = tokens[to + 1]?.kind === 'number' ? to + 2 : to
  else if (tokens[i]!.fold === 'km' && !tokens[i]!.upper) return undefined
  return mask(host, i, listEnd(tokens, to), 'name')
}
const dt = fold('đt')

/** `QL6`, `ST24`, `H5N1`, and a numeral with a capital glued on: `19B`, `5G`, `4.0` */
export const gluedName: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  if (token.kind === 'word')
    return /\d/u.test(token.text) && !sup.test(token.fold) && !sup.test(token.text)
      ? mask(host, i, codeEnd(tokens, i + 1), 'name')
      : undefined
  if (token.kind !== 'number') return undefined
  // «sầu riêng Ri6»: a name, where the tokens were split
  const name = tokens[i - 1]
  if (name?.kind === 'word' && name.upper && !token.spaced && /^\p{Lu}\p{L}{0,3}$/u.test(name.text))
    return mask(host, i, i + 1, 'name')
  if (/^[2-6]\.0$/u.test(token.text) && !isCounted(tokens, i + 1)) return mask(host, i, i + 1, 'standard')
  const next = tokens[i + 1]
  if (!next || next.spaced || next.kind !== 'word' || !/^\d{1,3}$/u.test(token.text)) return undefined
  if (/^[2-6]G$/u.test(token.text + next.text)) return mask(host, i, i + 2, 'standard')
  if (/^[A-GI-LN-ZĐ]$/u.test(next.text) || /^[A-ZĐ]\d+$/u.test(next.text)) return mask(host, i, i + 2, 'name')
  return undefined
}

/** «xã Đồi 61»: a unit of the gazetteer whose name holds a number */
export const numberedUnit: Masker = (host, i) => {
  const {tokens} = host
  const type = communes.longestAt(tokens, i)
  // «ở các xã Thạnh Mỹ, Tân Lập 2»: one of a list
  const start = type?.to ?? (inList(tokens, i) ? i : undefined)
  if (start === undefined || !tokens[start]?.upper) return undefined
  const named = nameAt(tokens, start)
  return named && tokens[named.to - 1]!.kind === 'number' ? mask(host, i, named.to, 'name') : undefined
}
const communes = phrases('xã|phường|thị trấn')
const communesListed = phrases('các xã|các phường|các xã, thị trấn|các xã, phường|gồm các xã|hai xã|ba xã')

/** Behind a comma or «và» of a list of communes by name. */
function inList(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.upper || !joints.has(wordAt(tokens, at - 1))) return false
  for (let k = at - 1; k > 0 && at - k <= longestList; k--) {
    if (communesListed.longestBefore(tokens, k + 1)) return true
    if (!tokens[k]!.upper && !joints.has(wordAt(tokens, k)) && tokens[k]!.kind !== 'number') return false
  }
  return false
}
const joints = wordSet(', và')
const longestList = 16

/** «NH01-152»: the code goes on behind a hyphen. */
function codeEnd(tokens: readonly Token[], to: number): number {
  const hyphen = tokens[to]
  const number = tokens[to + 1]
  const glued = hyphen?.fold === '-' && !hyphen.spaced && number?.kind === 'number' && !number.spaced
  return glued ? to + 2 : to
}

/** «các quận: 1, Bình Thạnh, 2, 9 và Thủ Đức»: districts by number among those by name. */
export const districtList: Masker = (host, i) => {
  const {tokens} = host
  // «quận Ninh Kiều 148, quận Cái Răng 87»: a count behind each name
  if (!numeric(tokens[i], 2) || !closes(tokens, i + 1) || tokens[i - 1]?.upper) return undefined
  for (let at = i - 1; at >= 0 && i - at < reachOfList; at--) {
    const word = wordAt(tokens, at)
    if (word === quarter) return mask(host, i, i + 1, 'name')
    if (!tokens[at]!.upper && !numeric(tokens[at], 2) && !districtLinks.has(word)) return undefined
  }
  return undefined
}
const quarter = fold('quận')
const districtLinks = wordSet(', và :')

/** «khoản 30, khoản 32 Điều này» */
export const clauseOfLaw: Masker = (host, i) => {
  const {tokens} = host
  // «khoản42 Điều này»
  if (
    numeric(tokens[i], 2) &&
    wordAt(tokens, i + 1) === article &&
    tokens[i + 1]!.upper &&
    wordAt(tokens, i + 2) === thisOne
  )
    return mask(host, i, i + 1, 'name')
  if (wordAt(tokens, i - 1) !== paragraph || !numeric(tokens[i], 2)) return undefined
  const listed = wordAt(tokens, i + 1) === ',' && wordAt(tokens, i + 2) === paragraph
  return listed || (wordAt(tokens, i + 1) === article && tokens[i + 1]!.upper)
    ? mask(host, i, i + 1, 'name')
    : undefined
}
const paragraph = fold('khoản')
const article = fold('điều')
const thisOne = fold('này')

const hamlets = wordSet('tổ xóm thôn ấp bản khóm buôn')
const unitTypes = phrases('phường|xã|thị trấn|quận|huyện|thị xã|thành phố|tp|tp.|tx.')

/** «phường 7», «Tổ 5», «khu vực III», «Vùng 4 Hải quân», «chi bộ 3» */
export const namedPlace: Masker = (host, i) => {
  const {tokens} = host
  const lead = places.longestAt(tokens, i)
  const token = lead && tokens[lead.to]
  if (!lead || !token || (tokens[i - 1]?.kind === 'number' && !tokens[i]!.upper)) return undefined
  if (i > 0 && compounds.longestAt(tokens, i - 1)?.to === i + 1) return undefined
  // «khởi công hạ tầng 02 KCN», «yêu cầu 3 KCN …»
  if (i > 0 && before.longestAt(tokens, i - 1)?.to === i + 1 && isCounted(tokens, lead.to + 1))
    return undefined
  if (!numeric(token, 3) && !roman(token)) return undefined
  // «huyện Bến Cầu 4»: no bridge
  if (tokens[i]!.upper && tokens[i - 1]?.upper && nameAt(tokens, i - 1)?.to === lead.to) return undefined
  const to = suffix(tokens, lead.to + 1)
  const sure = roman(token) || (located.longestAt(tokens, i)?.to === lead.to && uncounted(tokens, to))
  // «tổ 51 phường Minh Tân»
  const within = unitTypes.longestAt(tokens, to)
  const addressed =
    within !== undefined && (tokens[within.to]?.upper ?? false) && hamlets.has(tokens[i]!.fold)
  if (!sure && !addressed && !closes(tokens, to)) return undefined
  return mask(host, i, listEnd(tokens, to), 'name')
}

/** «Nhật Bản 96», «Vũng Tàu 17», «nông thôn 380», «kịch bản 2»: no hamlets */
const compounds = phrases(
  'nhật bản|vũng tàu|quốc phòng|dự phòng|hải phòng|mía đường|nông thôn|văn bản|cơ bản|kịch bản|tư bản|xuất bản|phiên bản|căn bản|bài bản|biên bản|ấn bản',
)

/** «ngõ xóm 97km»: a length, and no hamlet */
const measured = wordSet('km ha m2 m3 kg')
const before = phrases('hạ tầng|yêu cầu|nhu cầu')

/** A proper name that ends in a number: «thủy điện Sơn La 2», «bản Nà Si 2», «KCN Nhơn Trạch 3» */
export const properName: Masker = (host, i) => {
  const {tokens} = host
  const lead = proper.longestAt(tokens, i)
  // «thị xã Gò Công 9»: no commune
  if (!lead || (wordAt(tokens, i) === xa && wordAt(tokens, i - 1) === thi)) return undefined
  let at = lead.to
  while (
    at < tokens.length &&
    at < lead.to + 7 &&
    tokens[at]!.kind === 'word' &&
    tokens[at]!.upper &&
    !roman(tokens[at]) &&
    !host.at[at]
  )
    at++
  if (at === lead.to || !tokens[at] || host.at[at]) return undefined
  const token = tokens[at]!
  if (
    !(token.kind === 'number' && /^[1-9]\d?$/u.test(token.text)) ||
    !(admin.has(wordAt(tokens, i)) ? endsUnit : uncounted)(tokens, suffix(tokens, at + 1))
  )
    return undefined
  if (
    /^\d{2}$/u.test(token.text) ||
    (!numberedTwin(tokens, at) &&
      (listsCounts(tokens, at) || (admin.has(wordAt(tokens, i)) && wordAt(tokens, at + 1) === ',')))
  )
    return undefined
  return mask(host, at, suffix(tokens, at + 1), 'name')
}

const [thi, xa] = [fold('thị'), fold('xã')]
/** how far the twin of a numbered name may be, in tokens */
const reach = 150
const admin = wordSet('xã phường trấn')

/** «xã Hòa Tú 1 và xã Hòa Tú 2 thành xã mới» */
function endsUnit(tokens: readonly Token[], at: number): boolean {
  return closes(tokens, at) || (wordAt(tokens, at) === becomes && admin.has(wordAt(tokens, at + 1)))
}
const becomes = fold('thành')

/** The same name stands in the sentence with another number: «Hoài Ân 1, Hoài Ân 2». */
function numberedTwin(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)]
  for (let i = Math.max(2, at - reach); i < Math.min(tokens.length, at + reach); i++) {
    const token = tokens[i]!
    if (
      token.kind === 'number' &&
      token.text !== tokens[at]!.text &&
      wordAt(tokens, i - 1) === second &&
      wordAt(tokens, i - 2) === first
    )
      return true
  }
  return false
}

const typed = phrases('huyện|tp|thành phố|thị xã|tx|quận|tỉnh')

/** A numeral behind a name that the sentence also has with another numeral. */
export const twinName: Masker = (host, i) => {
  const {tokens} = host
  if (
    !/^[1-9]$/u.test(tokens[i]!.text) ||
    !tokens[i - 1]?.upper ||
    !tokens[i - 2]?.upper ||
    !uncounted(tokens, i + 1)
  )
    return undefined
  // «huyện Cao Lãnh 9, TP Cao Lãnh 7»: counts of units of one name
  if (typed.longestBefore(tokens, i - 2)) return undefined
  return numberedTwin(tokens, i) ? mask(host, i, i + 1, 'name') : undefined
}

/** The year at the end of an event's name: «Festival Huế 2022», «Tết Đinh Dậu 2017» */
export const eventYear: Masker = (host, i) => {
  const {tokens} = host
  const previous = wordAt(tokens, i - 1) === '-' ? tokens[i - 2] : tokens[i - 1]
  if (
    readYear(tokens[i]!.text) === undefined ||
    !(previous?.upper || /^(?:lần|thứ)$/u.test(previous?.text ?? '') || previous?.kind === 'number') ||
    !uncounted(tokens, i + 1)
  )
    return undefined
  return mask(host, i, i + 1, 'name')
}

/** verbs that follow a firm's name */
const acting = wordSet('với và chiếm góp cùng để vừa cũng bị có do tổ đã đang sẽ là được trúng ở tại thi làm')
const firm = phrases('công ty|xí nghiệp|tập đoàn|ctcp|cty')

/** «Công ty CP Xây dựng Công trình 545»: the firm's own number at the end of its name. */
export const firmName: Masker = (host, i) => {
  const {tokens} = host
  if (
    !numeric(tokens[i], 4) ||
    readYear(tokens[i]!.text) !== undefined ||
    // «Thủy lợi 327»
    !(tokens[i - 1]?.upper || (tokens[i - 1]?.kind === 'word' && tokens[i - 2]?.upper)) ||
    tokens[i + 1]?.fold === '-' ||
    (tokens[i + 1] &&
      tokens[i + 1]!.kind !== 'mark' &&
      !tokens[i + 1]!.upper &&
      !acting.has(tokens[i + 1]!.fold))
  )
    return undefined
  if (tokens[i + 1]?.fold === '%') return undefined
  for (let at = i - 1; at >= Math.max(0, i - 10) && tokens[at]!.kind === 'word'; at--)
    if (firm.longestAt(tokens, at) && tokens[at]!.upper) return mask(host, i, i + 1, 'name')
  return undefined
}

/** «Sa Pa 8, Bắc Hà 3»: names with counts behind, one like the other, are a list of figures. */
function listsCounts(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== ',' && wordAt(tokens, at + 1) !== ';') return false
  for (let i = at + 2; i < at + 8 && i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'number') return closes(tokens, i + 1) && !/^[1-3]$/u.test(token.text)
    if (token.kind !== 'word') return false
  }
  return false
}

/** A letter glued to the numeral belongs to it: `19B`, `1A`. */
function suffix(tokens: readonly Token[], to: number): number {
  const next = tokens[to]
  if (!next || next.spaced || next.kind !== 'word' || measured.has(next.fold)) return to
  if (/^\p{L}{1,2}$/u.test(next.text)) return to + 1
  return to
}

/** Further numerals of one list: «phường 7, 8 và 9», «quốc lộ 1, 19 và 25» */
function listEnd(tokens: readonly Token[], to: number): number {
  let end = to
  while (
    link.has(wordAt(tokens, end)) &&
    numeric(tokens[end + 1], 3) &&
    closes(tokens, suffix(tokens, end + 2))
  )
    end = suffix(tokens, end + 2)
  return end
}

/** «một số KCN như Tân Đức, Sơn Mỹ 2»: a numbered name in a list that a kind of works opens. */
export const listedName: Masker = (host, i) => {
  const {tokens} = host
  if (!/^[1-3]$/u.test(tokens[i]!.text) || !tokens[i - 1]?.upper || !uncounted(tokens, i + 1))
    return undefined
  for (let at = i - 1; at >= 0 && at > i - reachOfList; at--) {
    const lead = works.longestAt(tokens, at, i)
    if (lead) return lead.to < i ? mask(host, i, i + 1, 'name') : undefined
    // «KCN Trà Nóc 1, KCN Trà Nóc 2 và Hưng Phú 1»
    const numeral = tokens[at]!.kind === 'number' && isName(host.at[at])
    if (!tokens[at]!.upper && !numeral && !links.has(tokens[at]!.fold))
      return works.longestBefore(tokens, at + 1) || worksBefore(tokens, at, i)
        ? mask(host, i, i + 1, 'name')
        : undefined
  }
  return undefined
}
const reachOfList = 24
const isName = (mention: MentionedSentence['at'][number]) =>
  mention?.kind === 'mask' && mention.reason === 'name'

/** «Nhà máy linh kiện điện tử Hansung Vina 2 (KCN Vân Trung, …)»: the kind of works opens the phrase, some words before its name. */
function worksBefore(tokens: readonly Token[], to: number, i: number): boolean {
  if (!closes(tokens, i + 1)) return false
  for (let at = to; at >= Math.max(0, to - longestWorks); at--) {
    if (tokens[at]!.kind !== 'word') return false
    if (works.longestAt(tokens, at) && (tokens[at]!.upper || tokens[at - 1]?.fold === project)) return true
  }
  return false
}
const project = fold('án')
const longestWorks = 8
const links = wordSet(', và như ; : ( ) - –')
const works = phrases(
  'kcn|khu công nghiệp|cụm công nghiệp|ccn|nhà máy|thủy điện|dự án|khu đô thị|khu tái định cư|hồ|cầu|trạm biến áp|nhiệt điện|điện gió',
)

/** Names of communes that the document numbers: «thành lập xã Hoài Ân 1», «phường An Nhơn 5», folded and without number. */
export function numberedNames(sentences: Iterable<{tokens: readonly Token[]}>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {tokens} of sentences) {
    for (let i = 3; i < tokens.length; i++) {
      const name = numbered(tokens, i)
      const town = wordAt(tokens, i - 4) === thi
      if (name !== undefined && admin.has(wordAt(tokens, i - 3)) && !town) found.add(name)
    }
  }
  return found
}

/** «…, Hoài Ân 5, …» where the document has such a name with its type word. */
export function knownName(names: ReadonlySet<string>): Masker {
  return (host, i) => {
    const name = names.size > 0 ? numbered(host.tokens, i) : undefined
    return name !== undefined && names.has(name) ? mask(host, i, i + 1, 'name') : undefined
  }
}

function numbered(tokens: readonly Token[], i: number): string | undefined {
  const one = /^[1-9]$/u.test(tokens[i]!.text) && tokens[i - 1]?.upper && tokens[i - 2]?.upper
  return one && closes(tokens, i + 1) ? `${wordAt(tokens, i - 2)} ${wordAt(tokens, i - 1)}` : undefined
}
