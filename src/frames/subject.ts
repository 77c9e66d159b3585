import {againstPlans, partitions} from '../lexicon/cues.js'
import {connectives, indicatorHeads, resultVerbs, tellingVerbs} from '../lexicon/edges.js'
import {extentWords} from '../lexicon/extents.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {behindActor} from './subject-actor.js'
import {beforeSince, behindAside, behindKind, comma, inClosedBracket, pastBracket} from './subject-aside.js'
import {saysExtent} from './subject-extent.js'
import {measureIn, measures, rates} from './subject-measure.js'
import {behindDateline, unitName, withoutPlace, withoutSites} from './subject-places.js'
import type {Words} from './types.js'

export const connective = phrases(connectives)
export const partition = phrases(partitions)
export const verbs = phrases(resultVerbs)
const protectedHeads = phrases(indicatorHeads)
const back = fold('hồi')
export const pronouns = phrases(
  ['con số', 'số', 'kết quả', 'tỷ lệ', 'mức', 'thành tích', 'thành quả']
    .flatMap(thing => ['này', 'ấy', 'đó', 'trên', 'kia'].map(which => `${thing} ${which}`))
    .join('|') + '|kết quả cả năm|kết quả thực hiện|kết quả đạt được',
)
export const actors = phrases(
  'toàn tỉnh|toàn huyện|toàn xã|toàn thành phố|toàn thị xã|cả tỉnh|cả huyện|cả xã|cả nước|huyện|tỉnh|xã|thành phố|thị xã|địa phương|trên địa bàn|trên địa bàn tỉnh|trên địa bàn huyện|' +
    'mặt trận tổ quốc|mặt trận tổ quốc các cấp|mttq các cấp|mttq|các cấp công đoàn|các cấp hội|các cấp ủy|các tổ chức tín dụng|tổ chức tín dụng|các ngân hàng thương mại|ngân hàng thương mại|các chi nhánh ngân hàng|trong tỉnh|trong huyện|toàn vùng|toàn ngành|toàn quốc|trong năm|trong tháng|trong quý|trong kỳ',
)

/**
 * The noun phrase in `lead` that names what the figure behind it measures: connectives, places in force, times and
 * brackets taken off at both ends. Null where only verbs or nothing stand there.
 */
export function subjectIn(host: MentionedSentence, lead: Words): Words | null {
  const {tokens} = host
  if (closesLast(host, lead)) return null
  let {from} = lead
  let to = beforeSince(host, lead)
  if (from === 0) from = behindDateline(host, to)
  for (let changed = true; changed && from < to;) {
    changed = false
    const mention = host.at[from]
    if (
      mention &&
      mention.from >= lead.from &&
      (mention.kind === 'period' ||
        (mention.kind === 'mask' && (mention.reason === 'date' || mention.reason === 'period')))
    ) {
      from = mention.to
      changed = true
      continue
    }
    if (tokens[from]!.kind === 'mark' && tokens[from]!.fold !== '"') {
      from++
      changed = true
      continue
    }
    // «… hộ hồi đầu năm xuống còn»
    if (tokens[from]!.fold === back && host.at[from + 1]?.kind === 'period') {
      from++
      changed = true
      continue
    }
    // «tỉnh này thu ngân sách đạt 5.700 tỷ đồng»
    if (tokens[from]!.fold === thisOne && from > lead.from && tokens[from - 1]!.fold !== number) {
      from++
      changed = true
      continue
    }
    const head = protectedHeads.longestAt(tokens, from, to)
    // «như vậy» is longer than «như»
    if (head && (connective.longestAt(tokens, from, to)?.to ?? 0) <= head.to) break
    const aside = behindAside(tokens, from, to)
    if (aside > from) {
      from = aside
      changed = true
      continue
    }
    const pronoun = pronouns.longestAt(tokens, from, to)
    if (pronoun) {
      from = pronoun.to
      changed = true
      continue
    }
    const unit = unitName(host, from, to)
    if (unit > from) {
      from = unit
      changed = true
      continue
    }
    const actor = actorAt(tokens, from, to)
    const joint = partition.longestAt(tokens, from, to) ?? connective.longestAt(tokens, from, to)
    // «cả nước», and not «cả» alone; «toàn» of «toàn tỉnh Cà Mau»
    const longer = actor && joint && actor.to > joint.to && tokens[from]!.fold !== allOf
    const hit = longer ? actor : (joint ?? actor)
    if (hit && !(keeps(tokens, from) && hit.to === from + 1 && hit.to < to)) {
      from = tokens[hit.to - 1]!.fold === by ? behindKind(tokens, hit.to, to) : hit.to
      changed = true
    }
  }
  if (ranksPlace(host, from, to)) return null
  for (let changed = true; changed && from < to;) {
    changed = false
    const mention = host.at[to - 1]
    if (mention && (mention.kind === 'period' || mention.kind === 'quantity')) {
      to = Math.max(from, mention.from)
      changed = true
      continue
    }
    const sited = withoutPlace(host, from, to)
    if (sited < to) {
      to = sited
      changed = true
      continue
    }
    const token = tokens[to - 1]!
    // «tổng số mô hình đang duy trì lên 1.145»: which of them
    const lasting = token.fold === going ? lasts.longestAt(tokens, to) : undefined
    if (lasting) {
      to = lasting.to
      break
    }
    // «Doanh nghiệp bám sát 12 chỉ tiêu»: a plain verb, and what is counted behind it
    if (counts(host.at[lead.to]) && pursuits.longestBefore(tokens, to, from)) return null
    const closing = ends.longestBefore(tokens, to, from)
    const named = closing && tokens[to - 1]!.upper && closing.from > from
    if (closing && !named && !(closing.from === from && tokens[from]!.fold === arising)) {
      to = closing.from
      changed = true
      continue
    }
    if (
      (token.kind === 'mark' && token.fold !== '"') ||
      (to - from > 1 && saysExtent(host, to - 1, lead.to)) ||
      (trailing.has(token.fold) && !whole.longestBefore(tokens, to, from))
    ) {
      to--
      changed = true
    }
  }
  for (let i = to - 2; i > from; i--) {
    const hit = causatives.longestAt(tokens, i, to)
    const so = tokens[i]!.fold === therefore && !grows.has(tokens[i - 1]!.fold) ? {to: i + 1} : hit
    if (so && so.to < to && !host.at[i]) {
      from = so.to
      break
    }
  }
  for (let i = to - 2; i >= from; i--) {
    const hit = told.longestAt(tokens, i, to)
    // «thông tin và truyền thông»: a field
    if (hit && hit.to < to && !host.at[i] && tokens[hit.to]!.fold !== and)
      return subjectIn(host, {from: hit.to, to})
  }
  // «kỷ luật 02 tổ chức bằng hình thức khiển trách và 26 đảng viên»: how it was done to those before
  if (tokens[lead.to - 1]?.fold === and && inFormOf.longestAt(tokens, lead.from)) return null
  if (inClosedBracket(tokens, lead, from, to)) return null
  from = pastBracket(host, from, to)
  to = withoutSites(host, from, to)
  const at = measureIn(host, {from, to})
  const act = at > from || counts(host.at[lead.to]) ? from : behindActor(host, {from, to})
  if (act > from && !opensMeasure(host, from)) return subjectIn(host, {from: act, to})
  // «góp phần đưa 54 hộ thoát nghèo»: what it leads to stands behind
  if (causatives.longestAt(tokens, at, to)?.to === to) return null
  // «đã được thay bằng cây trồng khác, bằng 98,4% chỉ tiêu»: the end of what was told before
  if (
    equal.longestAt(tokens, at, to) &&
    tokens[at - 1]?.fold !== plain &&
    !diplomas.has(tokens[at + 1]?.fold ?? '')
  )
    return null
  // «thu ngân sách so với dự toán đạt 78,5%»: what it is compared with is no part of its name
  for (let i = at + 2; i < to; i++)
    // «Kinh phí bố trí cho khu vực để trồng rừng là …»: what it is for is no part of it either
    if (
      citesAt(host, i) ||
      compared.longestAt(tokens, i, to) ||
      ((purposes.has(tokens[i]!.fold) || whenever.longestAt(tokens, i, to)) && opensMeasure(host, at))
    )
      return {from: at, to: i}
  // «địa bàn tỉnh Thái Bình (cũ) 73.906 ha»: no thing
  if (to - at === 1 && onlyWhich.has(tokens[at]!.fold)) return null
  if (to - at === 1 && extents.has(tokens[at]!.fold) && saidRightBefore(tokens, at)) return null
  return from < to ? {from: at, to} : null
}
/** «Phú Tân ít nhất với 8»: which place, and nothing that is counted */
function ranksPlace(host: MentionedSentence, from: number, to: number): boolean {
  let end = to
  while (end > from && trailing.has(host.tokens[end - 1]!.fold)) end--
  const most = superlatives.longestBefore(host.tokens, end, from)
  return most !== undefined && (most.from === from || unitName(host, from, most.from) === most.from)
}
const superlatives = phrases(
  'ít nhất|nhiều nhất|cao nhất|thấp nhất|lớn nhất|nhỏ nhất|ít hơn cả|nhiều hơn cả|chót bảng|cuối bảng|đầu bảng|đứng đầu|đứng cuối|đứng chót',
)

/** «30 triệu đồng/sản phẩm đối với hạng 4 sao và 15 triệu đồng/sản phẩm …»: all of it is said of the amount before. */
function closesLast({tokens, at}: MentionedSentence, {from, to}: Words): boolean {
  const before = at[from - 1]
  if (before?.kind !== 'quantity' || before.dimension === null) return false
  if (!joints.has(tokens[to - 1]?.fold ?? '')) return false
  return forWhom.longestAt(tokens, from, to) !== undefined && !tokens.slice(from, to - 1).some(isComma)
}
const joints = wordSet(', và ;')
const forWhom = phrases('đối với|dành cho|cho|áp dụng cho|áp dụng đối với')
const isComma = ({fold: word}: Token) => word === comma

/** «58 cụm công nghiệp rộng 1.535 ha», «58 cụm công nghiệp (CCN) rộng …»: what is so wide stands right before, or before its short form. */
function saidRightBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.fold !== ')') return before?.kind === 'word'
  return tokens[at - 3]?.fold === '(' && tokens[at - 2]!.upper
}
const compared = phrases(againstPlans)
const purposes = wordSet('để nhằm')
const whenever = phrases('sau khi|trước khi|kể từ khi|từ khi')
/** «Mức hỗ trợ cây giống theo Nghị quyết số 09/2021/NQ-HĐND»: by which paper */
const citesAt = ({tokens, at}: MentionedSentence, i: number) =>
  tokens[i]!.fold === by && at[i + 1]?.kind === 'reference'
const onlyWhich = wordSet('cũ thuộc của')
const extents = wordSet(Object.values(extentWords).join(' '))

const and = fold('và')
const by = fold('theo')
/** «Ông X cho biết tổng sản phẩm …», «… đặt mục tiêu doanh thu»: what is told comes behind the verb. */
const told = phrases(tellingVerbs)

const inFormOf = phrases('bằng hình thức|với hình thức|bằng các hình thức|với các hình thức')
const equal = phrases('bằng')
/** «Đồng bằng sông Cửu Long» */
const plain = fold('đồng')
/** «bằng cấp», «bằng khen», «bằng lái» */
const diplomas = new Set(['cấp', 'khen', 'lái', 'chứng', 'sáng', 'nghề', 'đại', 'độc', 'tốt'].map(fold))
/** «Mục tiêu đến năm 2025 là trên 80% số xã …»: it is a goal, and says not of what */
export const goal = phrases(
  ['', ' chung', ' phấn đấu', ' cụ thể', ' đề ra', ' đặt ra']
    .flatMap(kind =>
      ['', ' cả nước', ' toàn tỉnh', ' toàn huyện', ' của tỉnh', ' của huyện', ' của cả nước'].map(
        whose => `mục tiêu${kind}${whose}`,
      ),
    )
    .join('|'),
)

/** «phong trào … đã góp phần đưa GRDP tăng»: what is moved comes behind the verb. */
const causatives = phrases(
  'góp phần để|góp phần giúp|nhờ đó giúp|đưa|góp phần đưa|góp phần nâng|khiến|thúc đẩy|làm cho|giúp cho|thì sẽ|thì sẽ phát sinh|thì có thể',
)

/** «Được mùa nên sản lượng đạt …»: what came of it; but «trở nên», «làm nên» */
const therefore = fold('nên')
const grows = wordSet('trở làm tạo dựng gây xây thành lập cũng không')

/** «toàn tỉnh», and not the first half of «Tỉnh ủy». */
function actorAt(tokens: readonly Token[], from: number, to: number): {to: number} | undefined {
  const hit = actors.longestAt(tokens, from, to)
  return hit && (halves.has(tokens[hit.to]?.fold ?? '') || classed.longestAt(tokens, hit.to))
    ? undefined
    : hit
}

/** «xã đạt chuẩn nông thôn mới» is a class of communes, none that acts. */
const classed = phrases(
  'đạt chuẩn|nông thôn mới|ntm|đặc biệt khó khăn|nghèo|kiểu mẫu|nâng cao|điểm|về đích|cán đích|biên giới',
)
const allOf = fold('toàn')
const halves = new Set(['ủy', 'đoàn', 'đội'].map(fold))

/** «Trung Quốc bám sát, 438,2 triệu USD»: it comes next */
const pursued = 'theo sát|bám sát|theo sát sau|bám đuổi'
const pursuits = phrases(pursued)

/** «…, A và B lần lượt là»: no part of the name */
export const ends = phrases(
  `${pursued}|` +
    'phải|cũng phải|cần phải|đều phải|buộc phải|thì phải|chỉ cần|dự báo|được dự báo|tiếp tục|vẫn tiếp tục|tiếp tục duy trì|tiếp tục duy trì đà|duy trì đà|giữ đà|vỏn vẹn|chỉ vỏn vẹn|vẻn vẹn|chỉ vẻn vẹn|theo sau|xếp sau|đứng sau|xếp kế|đứng kế|xếp kế sau|xếp ngay sau|đứng ngay sau|bỏ xa|bỏ khá xa|dừng|dừng lại|theo giá so sánh|theo giá hiện hành|theo giá cố định|theo giá thực tế|tính theo giá so sánh|tính theo giá hiện hành|lần lượt|lần lượt góp|lần lượt đóng góp|lần lượt có|lần lượt có thêm|lần lượt đón|tương ứng|phổ biến|loanh quanh|dao động|xoay quanh|tiêu tốn|ngốn|ngốn hết|từng|từng tụt|tụt|tụt xuống|chạm|chạm mốc|có lúc|rớt|rớt xuống|có lúc rớt|xảy ra|phát sinh|diễn ra|chỉ giải ngân|mới giải ngân|dự kiến|đã phát triển|lần đầu|lần đầu tiên|đều|mang về|đem về|có khả năng|có thể|có khả năng sẽ|đi được|mới đi được|chỉ đi được|mang về được',
)

function counts(mention: MentionedSentence['at'][number]): boolean {
  return mention?.kind === 'quantity' && mention.dimension === null
}

/** «tái nghèo 118 hộ, phát sinh mới 641 hộ»: it says which */
const arising = fold('phát')
const going = fold('đang')
const lasts = phrases('duy trì')
const [thisOne, number] = [fold('này'), fold('số')]

/** Words that end like a cue and are none: «chứng chỉ». */
const whole = phrases(
  'bồi thường|bình thường|thông thường|nông thôn mới|đổi mới|công nghệ mới|kết nạp mới|phát sinh mới|thành lập mới|cấp mới|trồng mới|xây mới|xây dựng mới|làm mới|mở mới|lắp mới|lắp đặt mới|mua mới|mua sắm mới|đóng mới|tuyển mới|tuyển dụng mới|đào tạo mới|thả mới|khai hoang mới|phục hóa mới|chứng chỉ|mặt bằng|công bằng|đồng bằng|địa chỉ|cơ sở|của chung|thị trường trên|nói trên|nêu trên|kể trên',
)
const trailing = new Set(
  'ước được đã đang là đạt còn có cho với của và bình chỉ mới gần khoảng trên từ đến ở tại các những bằng hiện khi thì sẽ cũng ước luôn thường vẫn'
    .split(' ')
    .filter(word => word !== 'bình')
    .map(fold),
)

/** «toàn …» and «các …» may open a name of their own where more follows: only whole connectives go. */
function keeps(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.fold === cac || compounds.longestAt(tokens, at) !== undefined
}
const compounds = phrases('hạ tầng|hạ lưu|hạ du|chỉ đạo|cho thuê')
const cac = fold('từng')

export function opensMeasure({tokens}: MentionedSentence, at: number): boolean {
  return rates.longestAt(tokens, at) !== undefined || measures.longestAt(tokens, at) !== undefined
}

export function skipTimes(host: MentionedSentence, at: number): number {
  let i = at
  while (host.at[i]?.kind === 'period' || host.tokens[i]?.kind === 'mark') i++
  return i
}
