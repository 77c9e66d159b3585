import {counted} from '../lexicon/counted.js'
import {rateNouns} from '../lexicon/cues.js'
import {countries, measuredClasses} from '../lexicon/edges.js'
import {organisationHeads} from '../lexicon/organisations.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {verbs} from './name-act.js'
import {member} from './name-behind.js'
import {append, isExactly, nameOf, setName, textOf, wordFolds} from './name-words.js'
import type {Frame} from './types.js'

/** «2.147 mô hình (kinh tế: 812; văn hóa: 748)»: a kind of what the brackets stand behind. */
export function kindOfWhole(frame: Frame): void {
  const {host, subject, q} = frame
  const whole = frame.wholes.at(-1)
  if (!subject || !whole?.noun || whole.host !== host || q.dimension !== null || whole.depth >= frame.depth)
    return
  if (
    whole.q.dimension !== null ||
    subject.to - subject.from > longestKind ||
    host.tokens[subject.from]!.upper
  )
    return
  const level = levels.longestAt(host.tokens, subject.from)?.to === subject.to
  const labelled = host.tokens[q.from - 1]?.fold === ':' && recipients.longestAt(host.tokens, subject.from)
  if (
    !level &&
    !labelled &&
    (counts.longestAt(host.tokens, subject.from) || verbs.longestAt(host.tokens, subject.from))
  )
    return
  const said = isExactly(host, whole.noun, member) ? (whole.thing[0] ?? whole.noun) : whole.noun
  const noun = {
    from: said.from,
    to: Math.min(said.to, said.from + (said === whole.noun ? longestWhole : longestMembers)),
  }
  for (let i = noun.from + 1; i < noun.to; i++)
    if (predicates.has(host.tokens[i]!.fold) || host.tokens[i]!.kind === 'mark') noun.to = i
  setName(frame, [noun, subject])
}
const longestKind = 6
const longestWhole = 4
const longestMembers = 8
/** «(cấp tỉnh 58, cấp huyện 412, cơ sở 2.955)» */
const levels = phrases('cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cơ sở|cấp trung ương|trung ương')
const recipients = phrases('tập thể|cá nhân|gia đình|hộ gia đình')
const counts = phrases(counted.join('|'))
const predicates = new Set(foldWords('đạt được có là bị còn đã chưa'))

/** «vùng nguyên liệu trên 140 ha đạt chứng nhận hữu cơ và 270 ha đạt VietGAP»: the predicate makes the class. */
export function predicated(frame: Frame, earlier: Frame[]): boolean {
  const {host, subject, clause} = frame
  const start = behindShare(frame)
  const hit = classes.longestAt(host.tokens, start, clause.to)
  if (!hit) return false
  let to = hit.to
  while (to < clause.to && to < start + longestClass && !host.at[to] && host.tokens[to]!.kind !== 'mark') to++
  while (to > hit.to && joints.has(host.tokens[to - 1]!.fold)) to--
  const before = earlier.at(-1)
  const sibling = before?.host === host && before.unit === frame.unit ? stems.get(before) : undefined
  const own = subject && {name: textOf(host, subject), folds: wordFolds(host, subject)}
  const stem = sibling ?? own ?? stemOf(frame, earlier)
  if (!stem || stem.name === '') return false
  stems.set(frame, stem)
  const words = {from: start, to}
  frame.name = `${stem.name} ${textOf(host, words)}`
  frame.nameFolds = [...stem.folds, ...wordFolds(host, words)]
  frame.thing = [words, ...(subject ? [subject] : [])]
  return true
}
/** «74 ha (61,7%) được chứng nhận VietGAP»: behind the share in a bracket of its own. */
function behindShare({host, q}: Frame): number {
  const share = host.at[q.to + 1]
  const bracketed =
    host.tokens[q.to]?.fold === '(' && share?.kind === 'quantity' && share.dimension === 'percent'
  return bracketed && host.tokens[share.to]?.fold === ')' ? share.to + 1 : q.to
}
const classes = phrases(measuredClasses)
const longestClass = 12
const joints = new Set(['và', 'với', 'trong', 'của', 'cho', 'gồm', 'nhưng', 'còn', 'hoặc'].map(fold))
const stems = new WeakMap<Frame, {name: string; folds: string[]}>()

/** What the class is of: the thing of the figure before in the clause, or of the whole. */
function stemOf(frame: Frame, earlier: Frame[]): {name: string; folds: string[]} | null {
  const whole = frame.wholes.findLast(other => other.unit === frame.unit && other.kind === 'level')
  const before = earlier.at(-1)
  const from =
    whole ?? (before?.clause.from === frame.clause.from && before.host === frame.host ? before : null)
  return from ? (stems.get(from) ?? {name: from.name, folds: from.nameFolds}) : null
}

/** «Tổng diện tích gieo trồng 13.842,5 ha: … lạc 512 ha»: an item under a measured head takes the head. */
export function takeHead(frame: Frame): void {
  const whole = frame.wholes
    .filter(other => other.unit === frame.unit && other.kind === 'level' && other.value >= frame.value)
    .at(-1)
  if (!whole || frame.unit === null) return
  const folds = whole.nameFolds[0] === total ? whole.nameFolds.slice(1) : whole.nameFolds
  const text = whole.nameFolds[0] === total ? whole.name.split(' ').slice(1).join(' ') : whole.name
  const listed = whole.host === frame.host || (frame.block.kind === 'item' && frame.depth === 0)
  const known = listed && frame.q.dimension === 'money' ? [...heads, ...trade] : heads
  const said = known.find(head => head.every((word, i) => folds[i] === word))
  if (
    !said ||
    (own.has(frame.nameFolds[0] ?? '') && frame.nameFolds[1] !== autumn) ||
    known.some(head => head.every(word => frame.nameFolds.includes(word)))
  )
    return
  const words = folds.length <= 5 ? folds.length : said.length
  frame.name = `${text.split(' ').slice(0, words).join(' ')} ${frame.name}`
  frame.nameFolds = [...folds.slice(0, words), ...frame.nameFolds]
}
const total = fold('tổng')
const heads = ['diện tích', 'sản lượng', 'năng suất'].map(foldWords)
/** «Kim ngạch xuất khẩu đạt 1,92 tỷ USD, trong đó thủy sản 1,71 tỷ USD»: in the sentence that tells the whole */
const trade = [
  'kim ngạch xuất khẩu',
  'kim ngạch nhập khẩu',
  'giá trị xuất khẩu',
  'giá trị nhập khẩu',
  'xuất khẩu',
  'nhập khẩu',
].map(foldWords)
/** «thu đông» is a season */
const autumn = fold('đông')
/** «thu nội địa», «vốn trung ương»: a measure of its own */
const own = new Set(foldWords('thu chi vốn kim giá doanh tổng số xuất nhập tiền kinh ngân khu'))

/** «xuất khẩu sang Hàn Quốc đạt 2,5 tỷ USD; EU 890 triệu USD»: the same measure for another market. */
export function nameAbroad(frame: Frame, earlier: Frame[]): void {
  const same = earlier.findLast(
    other =>
      other.block === frame.block &&
      other.unit === frame.unit &&
      other.kind === frame.kind &&
      !sides.has(other),
  )
  sides.add(frame)
  if (!same || same.name === '') return
  const market = [2, 1, 3, 4].find(n => markets.has(same.nameFolds.slice(-n).join(' '))) ?? 0
  const words = same.name.split(' ')
  frame.name = `${words.slice(0, words.length - market).join(' ')} ${frame.name}`
  frame.nameFolds = [...same.nameFolds.slice(0, same.nameFolds.length - market), ...frame.nameFolds]
}

/** «5 địa phương có tỷ lệ giải ngân vốn cao, trong đó huyện A 41,38%»: the rate, and not the units that have it. */
export function rateOfUnits(frame: Frame): boolean {
  const {anchor, q} = frame
  if (q.dimension !== 'percent' || !anchor?.noun || anchor.q.dimension !== null) return false
  const {host, noun} = anchor
  for (let i = noun.from + 1; i < noun.to; i++) {
    if (!rateWords.longestAt(host.tokens, i) || host.tokens[i - 1]!.fold !== has) continue
    const words = {from: i, to: noun.to}
    frame.name = nameOf(host, [words])
    frame.nameFolds = wordFolds(host, words)
    return true
  }
  return false
}
const has = fold('có')

/** «giải ngân được 1.422 tỷ đồng, chia ra: Ban QLDA công trình giao thông 612 tỷ đồng; Sở A 64,9 tỷ đồng»: the same, by who does it. */
export function ofBody(frame: Frame): boolean {
  const {host, q, clause, unit, subject, cue} = frame
  const whole = frame.wholes.findLast(
    one => one.kind === 'level' && one.unit === unit && one.value >= frame.value && one.host === host,
  )
  if (!whole?.name || unit === null || !subject || cue) return false
  let from = subject.from
  while (from > clause.from && !/^[:;(]$/u.test(host.tokens[from - 1]!.fold) && !host.at[from - 1]) from--
  if (!isBody(host, from, q.from)) return false
  frame.thing = [subject]
  frame.name = whole.name
  frame.nameFolds = whole.nameFolds
  return true
}
/** «Sở Y tế», «Ban QLDA giao thông»; «phòng chống dịch», «hội phí», «trường học» are what the money is for. */
function isBody({tokens}: Frame['host'], from: number, to: number): boolean {
  const hit = bodies.longestAt(tokens, from, to)
  if (!hit) return groups.longestAt(tokens, from, to) !== undefined
  return tokens[from]!.upper && (hit.to - from > 1 || (tokens[hit.to]?.upper ?? false))
}
const bodies = phrases(`${organisationHeads}|Ban QLDA|BQLDA|Văn phòng|Trung tâm`)
const groups = phrases(
  'khối huyện|khối tỉnh|cấp huyện|cấp tỉnh|khối sở, ngành|các huyện|bộ, ngành|sở, ngành|các sở, ngành',
)

export const abroad = phrases(countries)

/** «tỷ lệ lấp đầy KCN A đã lên tới 98%, KCN B đạt 90%»: the rate that the sentence said of the first. */
export function nameSite(frame: Frame, earlier: Frame[]): void {
  const before = earlier.at(-1)
  if (before?.host !== frame.host || before.unit !== frame.unit || before.kind !== 'level') return
  const {host, subject} = before
  // «tỷ lệ này tại KCN A là 86,9%, tại KCN B 91,4%»
  if (!subject && before.continues) {
    frame.name = before.name
    frame.nameFolds = before.nameFolds
    return
  }
  if (!subject || !rateWords.longestAt(host.tokens, subject.from)) return
  let to = subject.from
  while (to < subject.to && !sites.longestAt(host.tokens, to)) to++
  const site = frame.subject!
  frame.name = nameOf(host, [{from: subject.from, to}, site])
  frame.nameFolds = [...wordFolds(host, {from: subject.from, to}), ...frame.nameFolds]
}
const rateWords = phrases(rateNouns)
export const sites = phrases('kcn|khu công nghiệp|ccn|cụm công nghiệp|kkt|khu kinh tế|khu đô thị')
const markets = new Set(countries.split('|').map(words => foldWords(words).join(' ')))
/** frames whose own words name a market alone */
const sides = new WeakSet<Frame>()

/** «60 điển hình tiêu biểu (24 tập thể, 36 cá nhân)»: parts of a named whole. */
export function completeBare(frame: Frame): void {
  const whole = frame.wholes[frame.wholes.length - 1]
  if (
    frame.depth > 0 &&
    whole &&
    whole.depth < frame.depth &&
    whole.q.dimension === null &&
    whole.nameFolds.length <= 8 &&
    !units.every((word, i) => whole.nameFolds[i] === word)
  )
    append(frame, whole.name, whole.nameFolds)
}

/** «58 mô hình giảm nghèo (nuôi dê 22 mô hình, nuôi gà 19 mô hình)»: the part says its whole's noun, and which kind before it. */
export function kindBefore(frame: Frame): void {
  const {host, noun, subject, verb, depth} = frame
  const whole = frame.wholes.at(-1)
  if (!noun || !subject || verb || !whole?.noun || whole.host !== host || depth < whole.depth) return
  // «…, chia theo lĩnh vực: kinh tế 312 mô hình»
  if (depth === whole.depth && (subject.to !== frame.q.from || noun.to - noun.from > 2)) return
  if (subject.to - subject.from > longestKind || host.tokens[subject.from]!.upper) return
  for (let i = 0; i < noun.to - noun.from; i++)
    if (host.tokens[noun.from + i]!.fold !== host.tokens[whole.noun.from + i]!.fold) return
  setName(frame, [noun, subject])
}

/** «44.600 lao động đang làm việc: KKT Dung Quất 28.150 người, các KCN 16.450 người»: of those counted before, there */
export function countedThere({host, noun, subject, wholes, q}: Frame): string | null {
  if (!noun || !subject || q.dimension !== null || !isExactly(host, noun, persons)) return null
  if (subject.to !== q.from || !sites.longestAt(host.tokens, subject.from)) return null
  const whole = wholes.findLast(({noun: said, q: one}) => said && one.dimension === null)
  return whole?.name ? whole.name : null
}
const persons = phrases('người|lao động|công nhân')

/** «12 đại biểu, trong đó có 5 nữ»: which of those counted before */
export function sexOf({host, noun, wholes, ...frame}: Frame): string | null {
  if (!noun || !isExactly(host, noun, sexes)) return null
  const whole = wholes.findLast(({noun: said, q, kind}) => said && q.dimension === null && kind === 'level')
  return whole?.noun && whole.host === host && frame.q.dimension === null
    ? textOf(host, {from: whole.noun.from, to: Math.min(whole.noun.to, whole.noun.from + longestWhole)})
    : null
}
const sexes = phrases('nữ|nam')

/** «98.700 lồng tôm hùm, trong đó thị xã A 62.300 lồng»: the part says its whole's noun in short. */
export function takeWhole(frame: Frame): void {
  const {host, noun, subject, verb, wholes} = frame
  const head = host.tokens[noun!.from]!.fold
  const counted = wholes.filter(other => other.q.dimension === null && other.kind === 'level')
  const whole =
    counted.findLast(other => other.noun && other.host.tokens[other.noun.from]!.fold === head) ??
    counted.at(-1)
  if (
    !whole?.noun ||
    (subject && frame.depth <= whole.depth) ||
    verb ||
    whole.nameFolds.length < 2 ||
    whole.nameFolds.length > longestWhole + 2
  )
    return
  if (whole.host !== host || host.tokens[whole.noun.from]!.fold !== head || whole.value < frame.value) return
  frame.name = whole.name
  frame.nameFolds = whole.nameFolds
  // «137 đợt thi đua (cấp tỉnh: 19 đợt; …)»
  if (subject) append(frame, textOf(host, subject), wordFolds(host, subject))
}

/** «58 đơn vị hành chính (41 xã, 17 phường)»: a commune is one. */
const units = foldWords('đơn vị hành chính')
