import {countedNouns} from './counted-nouns.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isCounted, mask, numeric, rise, wordAt, type Masker} from './mask-shared.js'
import {spelledCardinal} from './spelled.js'
import {wordsIn} from './types.js'

const criteria = fold('tiêu')
const criteria2 = fold('chí')
const none = phrases(
  'không còn|không có|chưa có|không để|không chấp thuận|không thu hút|không tiếp nhận|không cấp phép|không xem xét|không bố trí',
)
const barred = phrases(
  'không chấp thuận|không thu hút|không tiếp nhận|không cấp phép|không xem xét|không bố trí|không còn|không để|không cấp mới',
)
export const limits = wordSet('dưới trên')
const bounds = wordSet('dưới trên từ hơn đạt tối thiểu đa quá')
const ends = wordSet('; : .')

/** «đạt từ 70 điểm trở lên»: the score that makes the class */
export const scoreBound: Masker = (host, i) => {
  const {tokens} = host
  if (!fromWord.has(wordAt(tokens, i)) || !numeric(tokens[i + 1], 3) || wordAt(tokens, i + 2) !== points)
    return undefined
  // «chi bộ loại trung bình (dưới 70 điểm)»: which scores make the class
  if (wordAt(tokens, i - 1) === '(' && wordAt(tokens, i + 3) === ')' && classes.has(wordAt(tokens, i - 2)))
    return mask(host, i, i + 3, 'threshold')
  const tail =
    rise.longestAt(tokens, i + 3) ?? below.longestAt(tokens, i + 3) ?? onlyThen.longestAt(tokens, i + 3)
  return tail ? mask(host, i, tail.to, 'threshold') : undefined
}
export const fromWord = wordSet('từ dưới trên')
const points = fold('điểm')
/** the last words of «loại tốt», «trung bình», «xuất sắc» */
const classes = wordSet('tốt khá giỏi bình yếu kém sắc')
const onlyThen = phrases('mới')
const below = phrases('đến dưới')

const shareOfUnits = phrases('% số xã|% xã|% tổng số xã|% số thôn|% thôn')

/** «hướng dẫn các địa phương thực hiện 19 tiêu chí nông thôn mới»: the whole set (Quyết định 318/QĐ-TTg), whoever meets it */
export const wholeSet: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.text !== allCriteria || wordAt(tokens, i + 1) !== criteria) return undefined
  if (wordAt(tokens, i + 2) !== criteria2 || !guided.longestBefore(tokens, i)) return undefined
  return mask(host, i, i + 1, 'threshold')
}
const allCriteria = '19'
const guided = phrases('thực hiện|triển khai|hướng dẫn|theo|về|rà soát|bộ|giúp hoàn thành|trong')

/** «17 xã đạt dưới 10 tiêu chí», «không còn xã dưới 5 tiêu chí»: the class of what is counted. */
export const criteriaBound: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  if (token.kind !== 'number' || host.at[i]) return undefined
  let end = i + 1
  const ranged = (wordAt(tokens, end) === '-' || wordAt(tokens, end) === den) && numeric(tokens[end + 1], 2)
  if (ranged) end += 2
  if (
    wordAt(tokens, end) !== criteria ||
    wordAt(tokens, end + 1) !== criteria2 ||
    wordAt(tokens, end + 2) === '/'
  )
    return undefined
  let from = i
  while (from > 0 && bounds.has(wordAt(tokens, from - 1)) && !host.at[from - 1]) from--
  const all = /^\d+\/\d+$/u.test(token.text)
  const bounded = ranged || all || i - from > (wordAt(tokens, i - 1) === dat ? 1 : 0)
  // «22% số xã đạt 19 tiêu chí»: which communes
  if (wordAt(tokens, i - 1) === dat && shareOfUnits.longestBefore(tokens, i - 1))
    return mask(host, i, end, 'threshold')
  const denied = deniedBefore(tokens, from)
  if (
    !denied &&
    !(
      bounded &&
      (countedBefore(tokens, from) || (limits.has(wordAt(tokens, from)) && unitBefore(tokens, from)))
    )
  )
    return undefined
  return mask(host, wordAt(tokens, from) === dat ? from + 1 : from, end, 'threshold')
}
const den = fold('đến')
const dat = fold('đạt')

/** «số xã dưới 10 tiêu chí»: the bound says which communes. */
function unitBefore(tokens: Parameters<typeof countedNouns.longestAt>[0], at: number): boolean {
  return units.longestBefore(tokens, at) !== undefined
}
const units = phrases('xã|xã đạt|thôn|huyện|xã còn|xã đạt được')

/** «49 xã» right before, at most three words between; `listed`: «12 xã, thị trấn», too. */
export function countedBefore(
  tokens: Parameters<typeof countedNouns.longestAt>[0],
  at: number,
  listed = false,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const token = tokens[i]!
    // «Từ một xã có tỷ lệ hộ nghèo trên 60%»: the one that is told of
    if (token.fold === one && oneOf.has(wordAt(tokens, i - 1))) return false
    if (token.kind === 'number' || spelledHead(tokens, i))
      return countedNouns.longestAt(tokens, i + 1) !== undefined
    // «8/12 xã, thị trấn có tỷ lệ hộ nghèo trên 50%»
    if (token.kind !== 'word' && !(listed && token.fold === ',' && kinds.has(wordAt(tokens, i + 1))))
      return false
  }
  return false
}
const one = fold('một')
const oneOf = wordSet('từ là vốn như')
const kinds = wordSet('xã phường thị huyện thành quận thôn bản ấp buôn làng xóm khóm')

/** A cardinal in words with a counted noun behind. */
export function spelledHead(tokens: Parameters<typeof countedNouns.longestAt>[0], i: number): boolean {
  return spelledCardinal(tokens, i) !== undefined && countedNouns.longestAt(tokens, i + 1) !== undefined
}

function deniedBefore(
  tokens: Parameters<typeof countedNouns.longestAt>[0],
  at: number,
  denial = none,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (ends.has(wordAt(tokens, i)) || tokens[i]!.kind === 'number') return false
    if (denial.longestAt(tokens, i)) return true
  }
  return false
}

/** «không chấp thuận dự án có suất đầu tư dưới 5 triệu USD/ha»: what is refused, not what is. */
export const refused: Masker = (host, i) => {
  const {tokens} = host
  if (!limits.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number' || !deniedBefore(tokens, i, barred))
    return undefined
  // «Không để đất trống, huyện chuyển trên 1.745 ha»: another statement
  for (let at = i - 1; at >= 0 && !barred.longestAt(tokens, at); at--)
    if (wordAt(tokens, at) === ',') return undefined
  return mask(host, i, i + 2, 'threshold')
}

/** «đất mía năng suất thấp (dưới 50 tấn/ha)»: what the word before the bracket means. */
export const meantBy: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i - 1]?.fold !== '(' || !limits.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number')
    return undefined
  if (!degrees.has(wordAt(tokens, i - 2))) return undefined
  for (let to = i + 2; to < i + 8 && to < tokens.length; to++)
    if (wordAt(tokens, to) === ')') return mask(host, i, to, 'threshold')
  return undefined
}
const degrees = wordSet('thấp cao nhỏ lớn kém ít')

/** «không ít doanh nghiệp chế biến tôm có dưới 50 lao động», «ở vùng có tầng đất mỏng dưới 70cm»: which of them */
export const vagueBound: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i) !== under || tokens[i + 1]?.kind !== 'number') return undefined
  if (!staff.has(wordAt(tokens, i + 2)) || moving.longestBefore(tokens, i)) return undefined
  for (let at = i - 1; at >= Math.max(0, i - 14); at--) {
    if (tokens[at]!.kind === 'number' || ends.has(wordAt(tokens, at))) return undefined
    if (vague.longestAt(tokens, at)) return mask(host, i, i + 2, 'threshold')
  }
  return undefined
}
const staff = wordSet('lao người cm m thành con')
const vague = phrases('một số|không ít|nhiều|phần lớn|đa số|những|vùng có|nơi có')

/** «vườn dưới 0,5 ha khó cơ giới hóa», «không có đơn vị dưới 50 điểm»: which of them */
export const belowBound: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i) !== under || tokens[i + 1]?.kind !== 'number') return undefined
  // «còn 4 chi bộ sinh hoạt chuyên đề dưới 04 lần/năm»
  if (countedBefore(tokens, i) && !moving.longestBefore(tokens, i)) return mask(host, i, i + 2, 'threshold')
  if (!classed.has(wordAt(tokens, i - 1))) return undefined
  return tokens[i - 2]?.kind === 'number' ? undefined : mask(host, i, i + 2, 'threshold')
}
const moving = phrases('xuống|còn|xuống còn|giảm còn|là|chỉ')
const classed = wordSet('vườn thửa vị trường hộ')

/** «4 chủ đầu tư giải ngân dưới 10%», «11 chỉ tiêu đạt từ 50% kế hoạch trở lên»: the class of what is counted. */
export const classBound: Masker = (host, i) => {
  const {tokens} = host
  if (!fromWord.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number' || wordAt(tokens, i + 2) !== '%')
    return undefined
  const verb = reaching.longestBefore(tokens, i)
  if (!verb || !numberBefore(tokens, verb.from)) return undefined
  const tail = riseWithin(tokens, i + 3, 5)
  const aims = aim.longestBefore(tokens, verb.from) !== undefined
  if (wordAt(tokens, i) !== under && tail === undefined && !aims) return undefined
  return mask(host, i, tail ?? i + 3, 'threshold')
}
/** «17 chủ đầu tư»: a number that counts something, at most three words before. */
function numberBefore(tokens: Parameters<typeof countedNouns.longestAt>[0], at: number): boolean {
  if (countedBefore(tokens, at, true)) return true
  let i = at - 1
  while (i > at - 5 && tokens[i]?.kind === 'word') i--
  return tokens[i]?.kind === 'number' && i < at - 1 && !isCounted(tokens, i + 1)
}
const reaching = phrases('đạt|giải ngân|hoàn thành|đạt được|giải ngân đạt|có')
export const under = fold('dưới')
const aim = phrases('chỉ tiêu|nhiệm vụ')

/** «là hộ có thu nhập từ 1,5 triệu đồng/tháng trở xuống», «tàu cá có chiều dài từ 15 m trở lên», «ở nơi có dưới 5 đảng viên» */
export const havingBound: Masker = (host, i) => {
  const {tokens} = host
  if (!fromWord.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number') return undefined
  const scope = limits.has(wordAt(tokens, i)) && nowhere.longestBefore(tokens, i)
  if (scope) return mask(host, i, i + 2, 'threshold')
  const tail = riseWithin(tokens, i + 2, 8)
  if (tail === undefined) return undefined
  for (let at = i - 1; at >= Math.max(0, i - 12); at--) {
    if (ends.has(wordAt(tokens, at)) || tokens[at]!.kind === 'number') return undefined
    const hit = defined.longestAt(tokens, at)
    if (hit) return each.has(wordAt(tokens, at - 1)) ? undefined : mask(host, i, tail, 'threshold')
  }
  return undefined
}
const nowhere = phrases('có suất đầu tư|nơi có|những nơi có|ở nơi có|chi bộ có')
const defined = phrases(
  'là hộ có|là những hộ có|là người có|hộ có thu nhập|tàu có|tàu cá có|tàu cá|phương tiện có|người có thu nhập|và thiếu hụt|thiếu hụt|hộ gia đình có|hộ nuôi|hộ chăn nuôi|trang trại nuôi|thửa đất có|diện tích tối thiểu',
)
const each = wordSet('mỗi đấu 100%')

/** «… trở lên» at most so many tokens on, with no mark between. */
function riseWithin(
  tokens: Parameters<typeof rise.longestAt>[0],
  from: number,
  most: number,
): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + most); i++) {
    const hit = rise.longestAt(tokens, i)
    if (hit) return hit.to
    if (/^[,;.:()]$/u.test(wordAt(tokens, i)) || tokens[i]!.kind === 'number') return undefined
  }
  return undefined
}

/** «1.060 ha thiệt hại trên 70%», «312 ha bị thiệt hại từ 30 - 70%»: the class of damage (Nghị định 02/2017/NĐ-CP). */
export const damageBound: Masker = (host, i) => {
  const {tokens} = host
  if (!bounds.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number') return undefined
  const hit = damage.longestBefore(tokens, i)
  if (!hit || !hectaresBefore(tokens, hit.from)) return undefined
  let end = i + 2
  if (wordAt(tokens, end) === '%') end++
  if (/^(?:-|–|đến)$/u.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'number') end += 2
  if (wordAt(tokens, end) === '%') end++
  return wordAt(tokens, end - 1) === '%' ? mask(host, i, end, 'threshold') : undefined
}
const damage = phrases('thiệt hại|bị thiệt hại|mức độ thiệt hại|bị nhiễm|nhiễm bệnh|với mức độ')

function hectaresBefore(tokens: Parameters<typeof damage.longestAt>[0], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 8); i--)
    if (wordAt(tokens, i) === 'ha' && tokens[i - 1]!.kind === 'number') return true
  return false
}

/** «Điều kiện bắt buộc là …, vốn giải ngân đạt trên 1 tỷ USD thì nhà đầu tư mới được …»: what would have to be */
export const required: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number' || !wordsIn(host).has(so)) return undefined
  const end = Math.min(tokens.length, i + longestCondition)
  let then = i + 1
  while (then < end && wordAt(tokens, then) !== so) then++
  let only = then + 1
  while (only < Math.min(end, then + longestActor) && !onlySo.longestAt(tokens, only)) only++
  if (then >= end || !onlySo.longestAt(tokens, only)) return undefined
  for (let at = i - 1; at >= Math.max(0, i - longestCondition); at--)
    if (condition.longestAt(tokens, at)) return mask(host, i, i + 1, 'threshold')
  return undefined
}
const condition = phrases('điều kiện|phải')
const so = fold('thì')
const onlySo = phrases('mới được|mới có thể|mới đủ|mới chính thức|mới cho phép|mới xem xét')
const longestActor = 8
const longestCondition = 48

/** «chưa đủ 100% trường đạt chuẩn», «chưa có ít nhất 1 trường»: what is wanting, no figure of what is. */
export const wanting: Masker = (host, i) => {
  const {tokens} = host
  const hit = wants.longestAt(tokens, i)
  if (!hit || tokens[hit.to]?.kind !== 'number') return undefined
  return mask(host, i, wordAt(tokens, hit.to + 1) === '%' ? hit.to + 2 : hit.to + 1, 'threshold')
}
const wants = phrases('chưa đủ|chưa đạt|chưa có ít nhất|chưa đạt đủ|không đủ|chưa có đủ|không đạt')

/** «Dưới 5 triệu USD/ha thì xin mời cân nhắc lại», «Trường hợp có giá trị dưới 30 tỷ đồng thì …»: a rule's bound */
export const ifThen: Masker = (host, i) => {
  const {tokens} = host
  if (!limits.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number' || !wordsIn(host).has(so))
    return undefined
  const opens = i === 0 || openers.has(wordAt(tokens, i - 1))
  if (!opens && !supposed(tokens, i)) return undefined
  for (let at = i + 2; at < Math.min(tokens.length, i + (opens ? longestBound : longestCondition)); at++) {
    // «Nếu trước năm 2010 tổn thất trên 10% thì nay còn 7,47%»: how it was, and no condition
    if (wordAt(tokens, at) === so)
      return nowadays.longestAt(tokens, at + 1) ? undefined : mask(host, i, i + 2, 'threshold')
    if (opens && (wordAt(tokens, at) === ',' || tokens[at]!.kind === 'number')) return undefined
  }
  return undefined
}
const openers = wordSet('" ; : ,')
const longestBound = 10
const nowadays = phrases('nay|đến nay|hiện|hiện nay|đến năm|năm|sang năm')

/** «trường hợp», «nếu» before, in the same clause */
function supposed(tokens: Parameters<typeof wordAt>[0], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - longestCondition); at--) {
    if (wordAt(tokens, at) === so) return false
    if (supposing.longestAt(tokens, at)) return true
  }
  return false
}
const supposing = phrases('trường hợp|nếu')

/** «chưa có xã nào dưới ngưỡng 30%», «6 nơi chưa chạm ngưỡng 65%»: a mark that is set */
export const underMark: Masker = (host, i) => {
  const {tokens} = host
  const missed = marksMissed.longestAt(tokens, i)
  const hit = missed ?? marksSet.longestAt(tokens, i)
  if (!hit || tokens[hit.to]?.kind !== 'number' || !(missed || noneThere(tokens, i))) return undefined
  return mask(host, i, wordAt(tokens, hit.to + 1) === '%' ? hit.to + 2 : hit.to + 1, 'threshold')
}
const marksMissed = phrases(
  ['chưa', 'không', 'chưa thể', 'khó']
    .flatMap(not =>
      ['chạm', 'qua', 'đạt', 'tới', 'vượt', 'đạt được', 'vượt qua'].map(act => `${not} ${act} ngưỡng`),
    )
    .join('|'),
)
const marksSet = phrases('dưới ngưỡng|trên ngưỡng|dưới mức|trên mức|dưới|trên|vượt')
const noneOf = phrases('không có|không còn|chưa có|không')

/** «không có … nào» in the same clause */
function noneThere(tokens: Parameters<typeof wordAt>[0], to: number): boolean {
  if (wordAt(tokens, to - 1) !== any) return false
  for (let at = to - 2; at >= Math.max(0, to - 10) && tokens[at]!.kind === 'word'; at--)
    if (noneOf.longestAt(tokens, at)) return true
  return false
}
const any = fold('nào')

/** «đất có độ dốc từ 25° trở lên», «nghiêng 30°»: how steep */
export const slope: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number') return undefined
  if (wordAt(tokens, i + 1) === '°') return mask(host, i, i + 2, 'threshold')
  return steep.longestBefore(tokens, i) ? mask(host, i, i + 1, 'threshold') : undefined
}
const steep = phrases('độ dốc|độ dốc từ|độ dốc trên|độ dốc dưới|độ dốc hơn|độ dốc đến|độ dốc khoảng')
