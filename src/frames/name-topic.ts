/** What a generic measure («năng suất», «trị giá») is of: told in its head, beside it, or by the figure before. */
import {genericIndicators} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {headCore} from './name-head.js'
import {append, isExactly, textOf, wordFolds, wordsOf} from './name-words.js'
import {subjectIn} from './subject.js'
import {worths} from './subject-measure.js'
import type {Frame, Words} from './types.js'

/** «Diện tích gieo trồng lúa 320 ha, năng suất …»: the yield is the crop's */
export const cropActs = 'gieo trồng|gieo sạ|gieo cấy|xuống giống|thu hoạch'
const sowing = cropActs.split('|').map(words => foldWords(words))

const frequency = phrases('hằng năm|hàng năm|mỗi năm|cả năm|cả tỉnh|toàn tỉnh|toàn huyện|ước|cả vụ|bình quân')

/** The generic indicator with its time and place taken off: «sản lượng năm 2022» is «sản lượng». */
export function subjectCore(host: MentionedSentence, subject: Words): Words {
  let {to} = subject
  for (;;) {
    const often = frequency.longestBefore(host.tokens, to, subject.from)
    if (to > subject.from && host.at[to - 1]) to--
    else if (often) to = often.from
    else break
  }
  return {from: subject.from, to}
}

/** «Gió sông thổi vào huyện A mang theo tham vọng lớn nhất tỉnh: …»: a statement, and no thing */
const tellsMuch = ({from, to}: Words) => to - from > longestHead
const longestHead = 9

/** «năng suất 54,6 tạ/ha» behind «Cây lúa:»: the thing comes from the head or from the figure before. */
export function addTopic(frame: Frame, earlier: Frame[]): void {
  const subject = frame.subject!
  // «Cây lâu năm: diện tích sầu riêng 5.947 ha …, trong đó 2.815 ha cho thu hoạch với sản lượng hơn 58.000 tấn»
  const sibling = frame.head && earlier.findLast(other => measuresThing(other, frame))
  if (sibling) {
    const thing = withoutGeneric(sibling)
    return append(frame, thing.name, thing.folds)
  }
  const topic =
    frame.head && !frame.headNames && !isSector(frame) && !tellsMuch(frame.head) ? frame.head : null
  if (topic) {
    const core = headCore(frame.host, topic)
    return append(frame, textOf(frame.host, core), wordFolds(frame.host, core))
  }
  const attached = subject.from > frame.lead.from && frame.host.tokens[subject.from - 1]!.kind === 'word'
  if (attached && worths.longestAt(frame.host.tokens, subject.from)?.to === subject.to)
    return addWorth(frame, earlier)
  const owner = ownerOf(frame)
  if (owner)
    return append(
      frame,
      textOf(frame.host, owner),
      wordsOf(frame.host, owner).flatMap(word => (word.word ? [word.fold] : [])),
    )
  // «toàn bộ chuối xuất được công ty canh tác trên diện tích 200 ha»: another thing is told of, at length
  if (
    frame.subject &&
    frame.subject.from - frame.lead.from > longestOwner + 1 &&
    !frame.host.tokens.slice(frame.lead.from, frame.subject.from).some(({kind}) => kind === 'mark')
  )
    return
  const before = [...earlier].reverse().find(
    other =>
      other.block === frame.block &&
      other.name !== '' &&
      other.kind === 'level' &&
      other.q.dimension !== 'money' &&
      (other.host === frame.host || other.wholes.length === 0) &&
      !genericSet.has(other.nameFolds.join(' ')) &&
      !sowing.some(
        verb =>
          verb.length === other.nameFolds.length && verb.every((word, i) => other.nameFolds[i] === word),
      ) &&
      // «820 ha sầu riêng, gồm 300 ha trồng thuần và 520 ha trồng xen; sản lượng …»: of all
      !(other.wholes.length > 0 && ways.has(other.nameFolds[0] ?? '')) &&
      other.depth <= frame.depth,
  )
  // «kinh tế tăng trưởng 9,14%, quy mô đạt 169,1 nghìn tỷ đồng»: of what moved right before
  const moved = earlier.at(-1)
  if (moved?.host === frame.host && moved.kind === 'growth' && moved.subject && before?.host !== frame.host)
    return append(frame, moved.name, moved.nameFolds)
  if (!before) return
  const came = cropThatCame(frame, before)
  if (came) return append(frame, textOf(frame.host, came), wordFolds(frame.host, came))
  const seller =
    before.noun && before.host === frame.host && people.longestAt(before.host.tokens, before.noun.from)
  if (seller && prices.longestAt(frame.host.tokens, subject.from)) {
    const traded = tradedBefore(frame.host, before.q.from)
    if (traded) append(frame, textOf(frame.host, traded), wordFolds(frame.host, traded))
    return
  }
  const thing = withoutGeneric(before)
  const said = thing.folds.findIndex((word, i) => i > 1 && predicates.has(word))
  // «24 mã số vùng trồng sầu riêng được cấp, với tổng diện tích 1.138 ha»: what was counted, without what was done to it
  const words = thing.name.split(' ')
  const to = said > 0 && thing.folds.length === words.length ? said : words.length
  // «412 doanh nghiệp đăng ký thành lập mới trong tháng …, tổng vốn điều lệ 2.964 tỷ đồng»
  if (frame.q.dimension === 'money' && to > longestOwner) return
  append(frame, words.slice(0, to).join(' '), thing.folds.slice(0, to))
}

/** «đưa 38 ha lúa vào trồng bắp sinh khối, năng suất 45 tấn/ha»: of what came in the place of what was counted. */
function cropThatCame({host, subject}: Frame, before: Frame): Words | null {
  if (before.host !== host || before.q.dimension !== 'area') return null
  for (let i = before.q.to; i < subject!.from; i++) {
    const hit = turning.longestAt(host.tokens, i)
    if (!hit) continue
    let to = hit.to
    while (to < subject!.from && host.tokens[to]!.kind === 'word' && !host.at[to]) to++
    return to > hit.to && to - hit.to <= longestOwner ? {from: hit.to, to} : null
  }
  return null
}
const turning = phrases(
  'sang trồng|sang nuôi|vào trồng|vào nuôi|chuyển sang trồng|chuyển sang nuôi|để trồng|để nuôi|thay bằng',
)

const ways = wordSet('trồng nuôi thả canh chuyên xen')

/** «giá bán sỉ là 60.000 đồng/kg cá dưa gang và 55.000 đồng/kg cá lồ ồ»: what is paid stands before, once, and for what behind. */
export function priceOf(frame: Frame, before: Frame | undefined): Words | null {
  const {host, subject, noun, unit, clause, q} = frame
  if (!noun || !unit?.includes('/') || q.dimension !== 'money') return null
  const last = before && priced.get(before)
  const own =
    subject && prices.longestAt(host.tokens, subject.from)
      ? subject
      : last && before.host === host && before.clause.from === clause.from && before.unit === unit && !subject
        ? last
        : null
  if (own) priced.set(frame, own)
  // «Giá thuê đất 120 USD/m² đất công nghiệp»
  const again = own && host.tokens[own.to - 1]!.fold === host.tokens[noun.from]!.fold
  return again ? {from: own.from, to: own.to - 1} : own
}
const prices = phrases(
  'giá|mức giá|đơn giá|phí|mức phí|lệ phí|học phí|mức học phí|tiền công|lương|mức lương|mức hỗ trợ|mức thu|mức đóng|tiền thuê|mức thưởng|mức phạt',
)
/** what was paid for the figures that are told so */
const priced = new WeakMap<Frame, Words>()

/** «bảo hiểm xã hội bắt buộc 52.460 người, tự nguyện 14.212 người»: of a pair the second is said in short. */
export function addPair(frame: Frame, earlier: Frame[]): void {
  const before = earlier.at(-1)
  const pair = pairs.get(frame.nameFolds.join(' '))
  if (!pair || before?.host !== frame.host || before.clause.from !== frame.clause.from) return
  const folds = before.nameFolds
  if (folds.slice(-pair.length).join(' ') !== pair.join(' ') || folds.length === pair.length) return
  const head = before.name.split(' ').slice(0, folds.length - pair.length)
  if (before.name.split(' ').length !== folds.length) return
  frame.name = `${head.join(' ')} ${frame.name}`
  frame.nameFolds = [...folds.slice(0, -pair.length), ...frame.nameFolds]
}
const pairs = new Map(
  [
    ['tự nguyện', 'bắt buộc'],
    ['ngoài nước', 'trong nước'],
    ['quốc tế', 'trong nước'],
    ['quốc tế', 'nội địa'],
    ['dài hạn', 'ngắn hạn'],
    ['trung, dài hạn', 'ngắn hạn'],
  ].map(([short, full]) => [foldWords(short!).join(' '), foldWords(full!)] as const),
)

/** «Trồng trọt: gieo sạ 47.126 ha lúa, năng suất 71,4 tạ/ha»: a field of the economy is no crop. */
function isSector({host, head}: Frame): boolean {
  return head !== null && isExactly(host, head, fields)
}
const fields = phrases(
  'trồng trọt|chăn nuôi|nông nghiệp|lâm nghiệp|thủy sản|sản xuất nông nghiệp|về trồng trọt|về chăn nuôi|về nông nghiệp|về lâm nghiệp|về thủy sản|về sản xuất nông nghiệp|lĩnh vực trồng trọt|lĩnh vực chăn nuôi|ngành trồng trọt|ngành chăn nuôi|nông , lâm , thủy sản|kinh tế|về kinh tế|diêm nghiệp|an sinh xã hội|văn hóa|xã hội|văn hóa - xã hội|giáo dục|y tế|công nghiệp|thương mại|dịch vụ|du lịch|giao thông|quốc phòng|an ninh|môi trường|tài chính|ngân hàng|đầu tư|xây dựng|việc làm|nhà ở|hạ tầng|tín dụng',
)

/** «diện tích sầu riêng 5.947 ha»: a generic measure and its thing, said behind the head that both stand under. */
function measuresThing(other: Frame, {host, head}: Frame): boolean {
  const {subject, nameFolds} = other
  if (other.host !== host || !subject || subject.from < head!.to || other.kind !== 'level') return false
  const generic = [1, 2, 3].find(n => genericSet.has(nameFolds.slice(0, n).join(' ')))
  return generic !== undefined && nameFolds.length > generic
}

/** «tặng 20 xe đạp cho học sinh nghèo trị giá 40 triệu đồng»: of what was given, and not of who got it. */
function addWorth(frame: Frame, earlier: Frame[]): void {
  const {host, lead} = frame
  const before = earlier.at(-1)
  const counted = before?.host === host && before.noun && before.q.dimension === null ? before : undefined
  if (counted && getting.longestAt(host.tokens, lead.from))
    return append(frame, counted.name, counted.nameFolds)
  const owner = givenIn(frame) ?? ownerOf(frame)
  if (!owner) return
  const words = wordsOf(host, owner).filter(({word}) => word)
  append(
    frame,
    textOf(host, owner),
    words.map(({fold: word}) => word),
  )
}
const getting = phrases('cho|tặng|để|dành cho|dành tặng|với|đến')

/** «được hỗ trợ máy cày trị giá 25 triệu đồng»: what was given; null where it was counted before. */
function givenIn({host, lead, subject}: Frame): Words | null {
  const to = subject!.from
  for (let i = to - 1; i > lead.from; i--) {
    if (host.at[i] || host.tokens[i]!.kind === 'mark') return null
    const verb = gives.longestBefore(host.tokens, i, lead.from)
    if (verb && to - i <= longestOwner) return {from: i, to}
  }
  return null
}
const gives = phrases(
  'hỗ trợ|tặng|trao|trao tặng|nhận|nhận được|nhận thưởng|thưởng|được thưởng|ủng hộ|cấp|mua|mua sắm|trang bị|bàn giao',
)

/** «Căn hộ này có giá 3 tỷ đồng»: what the measure is of stands before the word that carries it. */
function ownerOf({host, lead, subject}: Frame): Words | null {
  if (!subject || subject.from <= lead.from) return null
  let to = lead.from
  while (to < subject.from && !carriers.has(host.tokens[to]!.fold)) to++
  const owner = subjectIn(host, {from: lead.from, to})
  // «bao tiêu gương sen cho 120 hộ với giá 24.000 đồng/kg»: the price of what is bought, and not of who sells
  if (owner && people.longestAt(host.tokens, owner.from) && prices.longestAt(host.tokens, subject.from))
    return tradedBefore(host, owner.from)
  const words = owner ? owner.to - owner.from : 0
  return words >= 2 && words <= longestOwner ? owner : null
}
const longestOwner = 6
const people = phrases('hộ|người|bà con|nông dân|hội viên|thành viên|xã viên|ngư dân|gia đình|thương lái')

function tradedBefore(host: MentionedSentence, end: number): Words | null {
  for (let i = end - 1; i > 0 && end - i <= farTrade; i--) {
    const verb = trades.longestBefore(host.tokens, i)
    if (!verb) continue
    let to = i
    while (
      to < end &&
      host.tokens[to]!.kind === 'word' &&
      !host.at[to] &&
      !receiving.has(host.tokens[to]!.fold)
    )
      to++
    return to > i && to - i <= longestOwner ? {from: i, to} : null
  }
  return null
}
const farTrade = 14
const trades = phrases('bao tiêu|thu mua|mua|bán|tiêu thụ|bao tiêu sản phẩm')
const receiving = wordSet('cho của với giá từ')
const carriers = new Set(['có', 'với', 'đạt', 'chịu', 'cần', 'theo', 'là'].map(fold))

function withoutGeneric(frame: Frame): {name: string; folds: string[]} {
  const parts = frame.name.split(' ')
  // «Năng suất lúa bình quân 61,5 tạ/ha, sản lượng …»: the mean is of the yield alone
  const mean = frame.nameFolds.length - average.length
  const isMean =
    parts.length === frame.nameFolds.length && average.every((word, i) => frame.nameFolds[mean + i] === word)
  if (isMean) parts.length = mean
  const nameFolds = frame.nameFolds.slice(0, parts.length)
  const planted = (skip: number) =>
    nameFolds.length === parts.length
      ? sowing.find(verb => verb.every((word, i) => nameFolds[skip + i] === word))
      : undefined
  for (let n = Math.min(4, parts.length - 1); n > 0; n--) {
    const head = parts.slice(0, n).join(' ')
    if (genericSet.has(foldWords(head).join(' '))) {
      const skip = n + (planted(n)?.length ?? 0)
      return {name: parts.slice(skip).join(' '), folds: nameFolds.slice(skip)}
    }
  }
  // «gieo sạ 47.126 ha lúa, năng suất …»: the yield of what was sown
  const written = foldWords(parts.join(' '))
  const act = sowing.find(verb => verb.every((word, i) => written[i] === word))
  if (!act || act.length >= parts.length) return {name: parts.join(' '), folds: nameFolds}
  return {name: parts.slice(act.length).join(' '), folds: written.slice(act.length)}
}
const average = foldWords('bình quân')
const predicates = wordSet('được đã bị đang')
const genericSet = new Set(genericIndicators.split('|').map(words => foldWords(words).join(' ')))
