/** A part takes the name of its whole, or what its whole's name heads. */
import {rateNouns} from '../lexicon/cues.js'
import {organisationHeads} from '../lexicon/organisations.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {append, isExactly, nameOf, textOf, wordFolds} from './name-words.js'
import type {Frame} from './types.js'

/** «Tổng diện tích gieo trồng 13.842,5 ha: … lạc 512 ha»: an item under a measured head takes the head. */
export function takeHead(frame: Frame): void {
  const whole = frame.wholes
    .filter(other => other.unit === frame.unit && other.kind === 'level' && other.value >= frame.value)
    .at(-1)
  if (!whole || frame.unit === null) return
  const folds = whole.nameFolds[0] === total ? whole.nameFolds.slice(1) : whole.nameFolds
  const text = whole.nameFolds[0] === total ? whole.name.split(' ').slice(1).join(' ') : whole.name
  const listed = whole.host === frame.host || (frame.block.kind === 'item' && frame.depth === 0)
  const known = listed && frame.q.dimension === 'money' ? [...heads, ...trade, ...funds] : heads
  const said = known.find(head => head.every((word, i) => folds[i] === word))
  if (
    !said ||
    own.some(head => head.every((word, i) => frame.nameFolds[i] === word)) ||
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
/** «nguồn lực xã hội hóa 12,4 tỷ đồng (doanh nghiệp 7,9 tỷ đồng, nhân dân 4,5 tỷ đồng)»: by whom */
const funds = [
  'nguồn lực',
  'nguồn vốn',
  'vốn',
  'kinh phí',
  'số tiền',
  'tiền',
  'giá trị',
  'doanh thu',
  'doanh số',
  'dư nợ',
  'thu ngân sách',
  'chi ngân sách',
  'huy động',
  'thiệt hại',
  'lương',
  'quỹ',
].map(foldWords)
/** «thu nội địa», «vốn trung ương»: a measure of its own */
const own = [
  'thu nội',
  'thu từ',
  'thu ngân',
  'thu xuất',
  'thu nhập',
  'thu tiền',
  'thu thuế',
  'thu hoạch',
  'thu mua',
  'chi',
  'vốn',
  'kim ngạch',
  'giá',
  'doanh thu',
  'doanh số',
  'tổng',
  'số',
  'xuất',
  'nhập',
  'tiền',
  'kinh phí',
  'ngân sách',
  'khu',
  'tín dụng',
].map(foldWords)

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
const rateWords = phrases(rateNouns)

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

/** «12 đại biểu, trong đó có 5 nữ»: which of those counted before */
export function sexOf({host, noun, wholes, ...frame}: Frame): string | null {
  if (!noun || !isExactly(host, noun, sexes)) return null
  const whole = wholes.findLast(({noun: said, q, kind}) => said && q.dimension === null && kind === 'level')
  return whole?.noun && whole.host === host && frame.q.dimension === null
    ? textOf(host, {from: whole.noun.from, to: Math.min(whole.noun.to, whole.noun.from + longestWhole)})
    : null
}
const sexes = phrases('nữ|nam')
const longestWhole = 4

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

/** «đón 4,7 triệu lượt khách, riêng Khu du lịch A 4,2 triệu lượt»: the place that had them is no part of what they are. */
export function countedAt(frame: Frame): boolean {
  const {host, noun, subject, wholes, q} = frame
  if (!noun || !subject || noun.to - noun.from > 1 || q.dimension !== null || frame.cue) return false
  if (!host.tokens[subject.to - 1]!.upper || !sites.longestAt(host.tokens, subject.from)) return false
  const head = host.tokens[noun.from]!.fold
  const whole = wholes.findLast(
    one => one.kind === 'level' && one.noun && one.host.tokens[one.noun.from]!.fold === head,
  )
  if (!whole || whole.host !== host || whole.value < frame.value) return false
  frame.thing = [noun]
  frame.name = whole.name
  frame.nameFolds = whole.nameFolds
  return true
}

const sites = phrases(
  'khu du lịch|bản du lịch|làng du lịch|điểm du lịch|khu di tích|di tích|quần thể|danh thắng|vườn quốc gia|khu bảo tồn|bảo tàng|chùa|đền|đình|cửa khẩu|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|kkt|cảng|nhà ga|sân bay|bệnh viện|trường|trung tâm|công ty|htx|hợp tác xã|nhà máy',
)

/** «58 đơn vị hành chính (41 xã, 17 phường)»: a commune is one. */
const units = foldWords('đơn vị hành chính')
