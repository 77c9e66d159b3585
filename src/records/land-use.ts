import {textOf} from '../frames/name-words.js'
import type {Frame} from '../frames/types.js'
import {remainders, sums} from '../lexicon/cues.js'
import {compounds} from '../lexicon/edges.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {has, targetOf, type Draft} from './define.js'
import {clean} from './land-edges.js'

/** Wordings of a change of crop or use. */
export const conversion = phrase`chuyển (được|thêm|tiếp)? …8 (sang|thành|qua)|chuyển (toàn bộ|hết|hơn|trên|gần|khoảng)? ${figure} …12 (sang|thành|qua)|chuyển (được|thêm|tiếp)? ${figure}|${figure} …8 chuyển|chuyển đổi …4 (cây trồng|đất|diện tích|mục đích|vườn|lúa|mía|ngô|sắn)|chuyển (mục đích|cơ cấu)|chuyển (nốt|luôn|hẳn) ${figure}|đưa …3 ${figure} …8 vào (trồng|nuôi|canh tác)|chuyển đổi (được|thêm|tiếp|khoảng|trên|hơn|gần)?|(đã|tiếp tục|tiếp) chuyển|(cải tạo|thay thế|phá bỏ|đốn bỏ|chặt bỏ|chặt|phá) …2 ${figure} …8 (sang|thành|qua|để trồng)|(cải tạo|thay thế|phá bỏ) …6 (sang|thành|qua)|${figure} …8 (thay bằng|thay thế bằng|nhường (hẳn|dần|lại|luôn)? (chỗ|đất)? cho)|đưa (được|thêm)? ${figure} …10 (sang|thành|qua (trồng|nuôi|làm))|${figure} (đất|ruộng|vườn) …8 sang|${figure} …6 đào thành|${figure} …14 sang (trồng|nuôi|làm|cây|lúa|rau|màu|ngô|đất)|(lên liếp|lên luống|đốn|đốn hạ|bỏ|múc) …2 ${figure} …5 để (trồng|nuôi)|${figure} …5 (lên liếp|lên líp|lên luống|đào ao|hạ đồng) (để)? (trồng|nuôi|thả)|(lấy|dành|sử dụng|dùng) …2 ${figure} …6 để (trồng|nuôi)|(rút|đưa) …2 ${figure} …6 ra khỏi (thế|lối|cảnh|diện|vùng|lúa|mía|cây|kiểu|nếp)`
/** «rút 5.250 ha đất lúa ra khỏi thế độc canh» */
export const withdrawn = phrase`(rút|đưa) …2 ${figure} …6 ra khỏi`
/** «200 ha đất lúa chưa được chuyển đổi» */
export const unturned = phrase`${figure} …8 (chưa|không|chẳng|khó) (thể|kịp|được|bị|phải|cần|phép)? (được)? chuyển`
export const notLand = phrase`chuyển đổi (số|xanh|nghề|việc làm|tín chỉ|năng lượng|vị trí|công nghệ|IMEI|ngôn ngữ|mô hình)`

export const plantedTotal = phrase`(nâng|đưa) …8 (lên|đạt|thành)`

const switches = phrases(
  'lên liếp trồng|lên liếp để trồng|lên líp trồng|lên luống trồng|đào ao nuôi|đào ao thả|dành cho|dành trồng|vào trồng|vào nuôi|thay bằng|thay thế bằng|nhường chỗ cho|nhường đất cho|nhường cho|nhường hẳn cho|nhường hẳn chỗ cho|nhường dần cho|nhường dần chỗ cho|nhường lại cho|nhường luôn cho|để trồng|để nuôi|sang trồng|sang nuôi|sang làm|sang|qua trồng|qua nuôi|thành cây|thành ruộng|thành nương|thành rẫy|thành trang trại|thành hồ|thành đầm|thành đất|thành vườn|thành rừng|thành ao|thành vùng|thành khu',
)
const becomes = fold('thành')
/** «Sang năm 2024, …», «sang nhượng 2 ha»: no change of use */
const turns = phrases(
  'sang năm|sang tháng|sang quý|sang tuần|sang vụ|sang mùa|sang giai đoạn|sang nhiệm kỳ|sang thế kỷ|sang ngày|sang nhượng|sang tên|sang các huyện|sang huyện|sang thị trường',
)

/** Words between the use that land had and the one that it got: «… sang trồng …». */
export const switchWord = {
  longestAt(tokens: readonly Token[], at: number) {
    const hit = turns.longestAt(tokens, at) ? undefined : switches.longestAt(tokens, at)
    // «đất rừng thành đất ở»: what it became begins behind «thành»
    return hit && tokens[at]!.fold === becomes ? {...hit, to: at + 1} : hit
  },
  longestBefore: switches.longestBefore.bind(switches),
}

const landEnd = phrases(
  'đạt|tăng|nâng|đưa|giao chỉ tiêu|giao kế hoạch|giao cho|phân bổ|nhờ|với|để|theo|cho|giúp|góp phần|trong đó|gồm|bao gồm|riêng|chiếm|mang lại|đem lại|có|tại|ở|nhiều nhất là|hoàn thành|vượt|bằng|nhằm|trích|so với|được|đã|trong|trên địa bàn|vào',
)

const compound = phrases(compounds)
const valued = phrases('có giá trị|có hiệu quả|có năng suất|có thu nhập|có múi|có hạt|có củ')
const divides = phrases(', cụ thể|; cụ thể|, trong đó|; trong đó|, gồm|, bao gồm|, riêng')

type Uses = {from: string | null; to: string | null}

/** «… sang …» around the figure: the uses before and after. */
export function usesOf(frame: Frame): Uses | null {
  const {host, q, clause} = frame
  const {tokens} = host
  const end = groupEnd(frame)
  const nextFigure = host.mentions
    .filter(m => m.kind === 'quantity' && m.from >= end)
    .reduce((low, m) => Math.min(low, m.from), tokens.length)
  const own = switchesItself(frame, Math.min(clause.to, nextFigure))
  const behindTo = between(frame) && !own ? q.to : Math.min(clause.to, nextFigure)
  for (let i = q.to; i < behindTo; i++) {
    // «…; sen 10 ha), sang cây lâu năm 86,7 ha»: behind the bracket it is said of another
    if (divides.longestAt(tokens, i) || (frame.depth > 0 && tokens[i]!.fold === ')')) break
    const hit = host.at[i] ? undefined : switchWord.longestAt(tokens, i)
    if (!hit) continue
    return {
      from: clean(frame, {from: end, to: i}),
      to: clean(frame, {from: hit.to, to: listEndAt(frame, hit.to, nextFigure)}),
    }
  }
  for (let i = q.from - 1; i >= Math.max(frame.region.from, clause.from); i--) {
    if (divides.longestAt(tokens, i)) break
    // «sang cây lâu năm (486 ha cây ăn trái)»
    if (tokens[i]!.fold === '(' && frame.noun) break
    // «sang các loại cây khác: rau xanh 236 ha»: a list of what it went to
    if (tokens[i]!.fold === ':' && !switchWord.longestBefore(tokens, i)) break
    const hit = host.at[i] ? undefined : switchWord.longestAt(tokens, i)
    if (!hit || hit.to > q.from) continue
    // «1.187 ha sang cây ăn trái, 165 ha còn lại là sen»: said of the figure before
    if (host.at[i - 1]?.kind === 'quantity' && listedApart(frame, hit.to)) break
    const to = clean(frame, {from: hit.to, to: frame.cue?.from ?? q.from})
    if (to === null) continue
    return {from: clean(frame, {from: leftAt(frame, i), to: i}), to}
  }
  return null
}

/** «62 ha hồ tiêu sang cây ăn quả và 26 ha đất lúa sang rau màu»: joined to the figure before, with a change of its own behind. */
function switchesItself({host, q}: Frame, limit: number): boolean {
  const {tokens, at} = host
  if (switchWord.longestAt(tokens, q.to)) return true
  const joint = tokens[q.from - 1]?.fold
  if (joint !== and && joint !== ',' && joint !== ';') return false
  for (
    let i = q.to;
    i < limit && (!at[i] || at[i]!.kind === 'mask') && !/^[,;:()]$/u.test(tokens[i]!.fold);
    i++
  )
    if (switchWord.longestAt(tokens, i)) return true
  return false
}

function listedApart({host, q}: Frame, from: number): boolean {
  return host.tokens.slice(from, q.from).some(({fold: word}) => word === ',' || word === ';' || word === and)
}

/** Where the words of the use that was left begin: «đất lúa nhiễm mặn ở các xã A, B và C chuyển sang …» over the places' commas. */
function leftAt({host, lead, region}: Frame, to: number): number {
  const from = Math.max(lead.from, to - longestUse)
  if (!host.tokens[from]!.upper || from === region.from) return from
  let start = from
  while (start > region.from && host.at[start - 1]?.kind !== 'period' && host.tokens[start - 1]!.fold !== ':')
    start--
  while (start < to && host.tokens[start]!.kind === 'mark') start++
  return start
}
const longestUse = 10

/** «đưa 85, 61,5 và 40 ha đất lúa vào trồng rau»: behind the last of the figures that stand together. */
function groupEnd({host, q}: Frame): number {
  let end = q.to
  for (;;) {
    const next = host.at[end + 1]
    if (
      next?.kind !== 'quantity' ||
      (!/^[,;]$/u.test(host.tokens[end]!.fold) && host.tokens[end]!.fold !== and)
    )
      return end
    end = next.to
  }
}
const and = fold('và')

/** «sang lúa - tôm lần lượt là 74; 51,5 và 32,8 ha»: nothing but a joint between two areas of one change. */
export function joinedUses({host, q, noun}: Frame, drafts: readonly Draft[]): Uses | null {
  const before = drafts.at(-1)
  if (before?.type !== 'land_conversion' || before.frame.host !== host) return null
  const from = before.frame.q.to
  // «chuyển 120, 100 và 80 ha lúa sang cam»: the unit and the noun are said at the last
  if (noun && from > before.frame.q.figureFrom + 1) return null
  const joined = q.from - from === 1 || inAll.longestAt(host.tokens, from)?.to === q.from
  return joined ? (before.own as unknown as Uses) : null
}

const inAll = phrases(
  sums
    .split('|')
    .flatMap(words => [`, ${words}`, `, ${words} là`])
    .join('|'),
)

/** «… sang ngô 71 ha, sang rau màu 48,5 ha»: the change stands before the figure. */
export function between(frame: Frame): boolean {
  for (let i = frame.lead.from; i < frame.q.from; i++)
    if (!frame.host.at[i] && switchWord.longestAt(frame.host.tokens, i)) return true
  return false
}

/** «sang cây ăn quả (41,5 ha), mắc ca (37 ha), cây dược liệu (18 ha)»: over the brackets that say how much of each. */
export function listEndAt(frame: Frame, from: number, limit: number): number {
  const {host, clause} = frame
  let end = landEndAt(frame, from, limit)
  for (;;) {
    const amount = host.at[end + 1]
    const joint = amount?.kind === 'quantity' && amount.dimension === 'area' ? amount.to + 1 : undefined
    if (joint === undefined || host.tokens[end]!.fold !== '(' || host.tokens[joint - 1]?.fold !== ')')
      return end
    const word = host.tokens[joint]?.fold
    if (joint >= clause.to - 1 || (word !== ',' && word !== and)) return end
    const next = landEndAt(frame, joint + 1, clause.to)
    if (next === joint + 1 || next - joint > longestMember || host.tokens[next]?.fold !== '(') return end
    end = next
  }
}

function landEndAt(frame: Frame, from: number, limit: number): number {
  const {host} = frame
  for (let i = from; i < limit; i++) {
    const token = host.tokens[i]!
    if (host.at[i] && host.at[i]!.kind !== 'mask') return i
    if (/^[.;:!?()]$/u.test(token.fold)) return i
    if (
      i > from &&
      landEnd.longestAt(host.tokens, i) &&
      !compound.longestAt(host.tokens, i - 1) &&
      !valued.longestAt(host.tokens, i)
    )
      return i
    if (token.fold === ',' && !member(frame, i + 1, limit)) return i
  }
  return limit
}

const longestMember = 8
const rest = phrases(remainders)

/** «…, ai cũng bảo dại», «…, bà con rất phấn khởi»: of someone, and no crop */
const anew = phrases(
  'ai|ai cũng|ai nấy|người|người dân|nhiều người|nhiều hộ|có người|có hộ|mọi người|bà con|nông dân|dân|ông|bà|anh|chị|họ|nhà nhà|nhà nào|gia đình|vợ chồng|hàng xóm|xóm giềng|chính quyền|cán bộ|huyện|xã|tỉnh|mỗi|mỗi năm|mỗi vụ|đến nay|nay|giờ|bây giờ|sau|sau đó|trước|từ đó|nhưng|song|còn|nên|vì|do|thì|mà|lúc đầu|ban đầu|không|chưa|rồi|thu nhập|lợi nhuận|lãi|doanh thu|giá trị|cho thu|cho lãi|cuộc sống|đời sống|liên kết|bán|bao tiêu|ký|ký kết|cung cấp|cung ứng|tiêu thụ|hợp đồng|phục vụ|tạo|giúp|mở ra',
)

/** After a comma: another crop of the list, short and without a statement of its own. */
function member(frame: Frame, from: number, limit: number): boolean {
  const {host} = frame
  if (landEnd.longestAt(host.tokens, from) || rest.longestAt(host.tokens, from) || host.at[from]) return false
  if (anew.longestAt(host.tokens, from)) return false
  for (let i = from; i <= from + longestMember; i++) {
    if (i >= host.tokens.length) return true
    if (i >= limit) return false
    if (
      /^[.;,:()]$/u.test(host.tokens[i]!.fold) ||
      (landEnd.longestAt(host.tokens, i) && !compound.longestAt(host.tokens, i - 1))
    )
      return true
  }
  return false
}

/** «Chuyển đổi cơ cấu cây trồng trên đất lúa: toàn huyện chuyển được …»: the land that the head names. */
export function headUse(frame: Frame): string | null {
  const match = find(
    phrase`(trên|chuyển đổi) (đất lúa|đất trồng lúa|đất dốc|đất màu|đất mía)`,
    targetOf(frame, {from: 0, to: frame.q.from}),
  )
  if (!match) return null
  const from = match.from + (frame.host.tokens[match.from]!.fold === changes ? 2 : 1)
  return textOf(frame.host, {from, to: match.to})
}
const changes = fold('chuyển')

/** «diện tích lúa chuyển đổi lên tới 7.052 ha» */
export function convertedCrop(frame: Frame): string | null {
  if (!frame.subject) return null
  const {from, to} = frame.subject
  const {tokens} = frame.host
  const head = areaOf.longestAt(tokens, from)?.to ?? from
  let end = head
  while (end < to && !turned.longestAt(tokens, end)) end++
  return head > from && end < to && end > head ? clean(frame, {from: head, to: end}) : null
}
const areaOf = phrases('diện tích|tổng diện tích')
const turned = phrases('chuyển đổi|được chuyển đổi|đã chuyển đổi')

/** «dừng sản xuất 540 ha lúa, trong đó chuyển 212 ha sang đậu xanh»: what stood on the land of which this is a part. */
export function stoodOn(frame: Frame): string | null {
  const whole = frame.wholes.at(-1)
  if (whole?.host !== frame.host || whole.q.dimension !== 'area' || !whole.noun) return null
  return standing.longestAt(frame.host.tokens, whole.noun.from) ? clean(whole, whole.noun) : null
}
const standing = phrases(
  'lúa|đất lúa|đất trồng lúa|mía|đất mía|ngô|bắp|sắn|cà phê|hồ tiêu|điều|đất màu|đất trồng',
)

const overturned = phrase`${figure} (đất|diện tích|lúa|vườn|ruộng) …8 (đã|được) chuyển đổi`
const intoWhat = phrases(
  'sang|thành|qua|để|cơ cấu|cơ cấu cây trồng|cây trồng|mục đích|trong|theo|trồng|nuôi|từ|ở|tại|trên|và',
)

/** «92,5 ha đất lúa được chuyển đổi»: it ends there, or says into what or when; «chuyển đổi giống», «cho 500 hộ» tell of another change. */
export function turnedOver(frame: Frame): boolean {
  const {tokens, at} = frame.host
  const hit =
    has(frame, 'around', overturned) ?? (opensAll(frame) ? has(frame, 'clause', overturned) : undefined)
  if (!hit) return false
  for (let i = frame.q.to; i < hit.to; i++) if (tokens[i]!.fold === forWhom) return false
  const next = tokens[hit.to]
  return (
    next?.kind !== 'word' || at[hit.to]?.kind === 'period' || intoWhat.longestAt(tokens, hit.to) !== undefined
  )
}
const forWhom = fold('cho')
/** «Trong 640 ha đất mía, đất mì được chuyển đổi, …» */
const opensAll = ({host, q}: Frame) => amongst.has(host.tokens[q.from - 1]?.fold ?? '')
const amongst = wordSet('trong số')

/** The figure is the new total of a crop, not the area converted. */
export function nearer(frame: Frame): boolean {
  const raise = has(frame, 'around', plantedTotal)
  return raise !== undefined || !has(frame, 'around', phrase`chuyển`)
}
