import {plans} from '../lexicon/cues.js'
import type {MentionedSentence, QuantityMention} from '../mentions/types.js'
import {isScale} from '../mentions/mask-shared.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Block} from '../text/types.js'
import {clauseAround} from './clause.js'
import {cueBefore} from './cue.js'
import {beforeBracket, headBefore, namesItems, onlyPlaces, rateOfList} from './head.js'
import {joinFigures} from './joined.js'
import {kindOf} from './kind.js'
import {isOfPlan} from './kind-planned.js'
import {nounEnd} from './noun.js'
import {Partitions} from './partitions.js'
import {basesInBracket, basesOfStart, corresponding, nounsAhead, shareBases, shareNouns} from './shared.js'
import {beforeAside} from './aside.js'
import {proveShares} from './share-proof.js'
import {predicates} from './stated.js'
import {estimateOf} from './estimated.js'
import {besideIn, gappedFrom, gappedOver, stemOf, wholesOfStem} from './gapped.js'
import {aroundCount, besideBracket, statedHere} from './subject-beside.js'
import {beforePurpose, behindPlan, behindStandard, behindUse} from './words-before.js'
import {goal, subjectIn} from './subject.js'
import {verbBefore} from './verb.js'
import {lastPart} from './last-part.js'
import {standardOf} from './base.js'
import type {Frame, Kind, Words} from './types.js'
import {anchorOf, sameUnit, sameNoun, goesOn} from './anchor.js'

const copula = fold('là')

/** The frames of one sentence, left to right. `previous` are the frames of the block's earlier sentences. */
export function buildFrames(
  host: MentionedSentence,
  block: Block,
  previous: Frame[],
  firstIndex: number,
): Frame[] {
  const frames: Frame[] = []
  const quantities = host.mentions
    .filter((m): m is QuantityMention => m.kind === 'quantity')
    .sort((a, b) => a.from - b.from)
  if (quantities.length === 0) return frames
  const depths = bracketDepths(host)
  const scope = new Partitions(host, depths, previous)
  let head: {words: Words; names: boolean; depth: number} | null = null
  quantities.forEach((q, k) => {
    const before = frames[k - 1]
    const next = quantities[k + 1]
    const limit = next?.from ?? host.tokens.length
    const clause = clauseAround(host, q)
    const regionFrom = Math.max(
      clause.from,
      before
        ? behindUse(before, behindStandard(host, before.noun?.to ?? behindPlan(before), q.from), q.from)
        : 0,
      beforeBracket(host, q.from, depths, before),
    )
    let region: Words = {from: Math.min(regionFrom, q.from), to: q.from}
    if (before?.noun && before.noun.to === q.from) {
      const shared = verbBefore(host, q.from, before.noun.from + 1)
      if (shared) region = {from: shared.from, to: q.from}
    }
    const colon = lastColon(host, region, depths)
    const inner: Words = {from: colon === undefined ? region.from : colon + 1, to: q.from}
    const part = lastPart(host, inner, colon !== undefined || before !== undefined || inner.from === 0)
    const near = cueBefore(host, q.from, part.from)
    const added = near?.direction === 'level' && lessBy(host, part.from, near)
    const cue = added || (near?.direction === 'contribution' && !contributes(host, near, q)) ? null : near
    const lead = (cue && beforeAside(host, inner, part.from, cue.from)) ?? {
      from: part.from,
      to: cue?.from ?? q.from,
    }
    const nounFrom = q.to + leadOfNoun(host, q)
    const verb = verbBefore(host, cue?.from ?? q.from, part.from) ?? verbBefore(host, q.from, part.from)
    const nounTo = beforeShare(
      host,
      nounFrom,
      beforePurpose(host, verb, nounFrom, nounEnd(host, nounFrom, limit), q),
    )
    const noun = nounTo > nounFrom && !isOfPlan(host, q) ? {from: nounFrom, to: nounTo} : (q.thing ?? null)
    const subject =
      cue && givesCause(host, lead)
        ? null
        : (subjectIn(host, lead) ?? aroundCount(host, before, cue) ?? statedHere(host, inner, part, cue))
    // «Trong số sản phẩm ấy, huyện A góp 17, huyện B 14»
    const gives = subject && !noun && givesOf.longestAt(host.tokens, subject.from)?.to === subject.to
    const aim = subject && noun && cue && goal.longestAt(host.tokens, subject.from)?.to === subject.to
    // «mới đạt 58,4%, chưa đạt mục tiêu 60%»: of the same
    const met = subject && goalMet.longestAt(host.tokens, subject.from)?.to === subject.to
    const frame: Frame = {
      host, block, index: firstIndex + k, q, clause,
      depth: depths[q.from]!,
      region, lead, cue,
      subject: aim || gives || met ? null : subject,
      verb,
      noun: noun && subject && isNoThing(host, q, noun) ? null : noun,
      tail: {from: q.to, to: tailEnd(host, q.to, limit, nounTo)},
      head: null, headNames: false, shared: null, anchor: null, wholes: [],
      kind: 'level', value: q.value, max: q.max, mod: q.mod, unit: q.unit, status: 'actual', base: null, standard: null, earlier: null, gapped: null, continues: false, addsUp: false, thing: [], name: '', nameFolds: [],
    } // prettier-ignore
    if (colon !== undefined) {
      const words = headBefore(
        host,
        colon,
        clause.from,
        before,
        colon + 1 < q.from && (before !== undefined || previous.length > 0),
      )
      if (!frame.subject && colon + 1 >= (cue?.from ?? q.from))
        frame.subject = noun && words && judges(host, words) ? null : words
      else if (words && frames.every(other => other.q.to > colon || other.q.to <= words.from))
        head = {words, names: namesItems(host, words, colon), depth: frame.depth}
    }
    if (head && head.depth <= frame.depth && frame.subject !== head.words) {
      frame.head = head.words
      frame.headNames = head.names && frame.depth === head.depth
    }
    if (
      !frame.subject &&
      frame.depth > 0 &&
      !frames.some(other => other.clause.from === clause.from) &&
      depths[region.from - 1] === frame.depth
    ) {
      const rate = q.dimension === 'percent' ? rateOfList(host, clause.from, region.from - 1) : null
      const to = nounEnd(host, clause.from, region.from - 1)
      if (rate ?? to > clause.from) frame.subject = rate ?? subjectIn(host, {from: clause.from, to})
      if (frame.subject && !noun && previous.length > 0 && onlyPlaces(host, frame.subject))
        frame.subject = null
    }
    const slash = q.dimension === 'ratio' ? slashIn(host, q) : undefined
    if (!frame.noun && !frame.subject && slash !== undefined) frame.noun = {from: slash.from, to: slash.to}
    scope.enter(frame, frames)
    frame.anchor = anchorOf(frame, frames, previous)
    frame.wholes = scope.wholes(frame, frames)
    if (!frame.wholes.some(({unit}) => unit === frame.unit)) frame.subject ??= besideBracket(frame, frames)
    if (!frame.anchor && !frame.subject && !noun) frame.subject = bareGrowth(frame)
    kindOf(frame, before)
    partOfMove(frame, frames)
    if (frame.kind === 'change' && frame.anchor && frame.anchor.unit !== frame.unit)
      frame.anchor = sameUnit(frame, frames) ?? frame.anchor
    if (frame.kind === 'change') frame.anchor = sameNoun(frame, frames) ?? frame.anchor
    frame.continues ||= goesOn(frame)
    frame.gapped = gappedFrom(frame, stemOf(frame, frames)) ?? gappedOver(frame, frames, previous)
    frame.gapped ??= besideIn(frame, frames)
    if (frame.gapped && frame.wholes.length === 0) frame.wholes = wholesOfStem(frame, frame.gapped)
    completedPlan(frame)
    if (frame.kind === 'level') frame.base = null
    estimateOf(frame, frames)
    frames.push(frame)
  })
  joinFigures(frames)
  shareBases(frames)
  basesOfStart(frames)
  basesInBracket(frames)
  for (const frame of frames) {
    if (!comparing.has(frame.kind)) frame.base = null
    else if (!frame.base) frame.standard = standardOf(frame)
  }
  corresponding(frames)
  shareNouns(frames)
  proveShares(frames, previous)
  nounsAhead(frames)
  return frames
}

/** «47.600 nhân khẩu, người Ê Đê chiếm 43%»: what the next figure is of stands behind the comma. */
function beforeShare({tokens, at}: MentionedSentence, from: number, to: number): number {
  if (tokens[to]?.fold !== takes || !at.slice(to + 1, to + 4).some(mention => mention?.kind === 'quantity'))
    return to
  for (let i = to - 1; i > from; i--) if (tokens[i]!.fold === ',') return i
  return to
}
const takes = fold('chiếm')

/** «Tăng trưởng năm 2016 đạt 6,21%»: of the economy, as every reader knows. */
function bareGrowth({host, cue, q}: Frame): Words | null {
  if (cue?.direction !== 'up' || q.dimension !== 'percent') return null
  const hit = growth.longestAt(host.tokens, cue.from, cue.to)
  return hit && hit.to < q.from ? {from: cue.from, to: hit.to} : null
}
const growth = phrases('tăng trưởng')

/** «giảm 97 đơn vị (gồm 74 xã; 11 phường; 12 thị trấn)»: parts of a fall are falls. */
function partOfMove(frame: Frame, frames: readonly Frame[]): void {
  const {host, q, cue, subject, depth} = frame
  if (
    frame.kind !== 'level' ||
    (cue && !comprising.has(host.tokens[cue.from]!.fold)) ||
    subject ||
    depth === 0 ||
    q.dimension !== null ||
    q.of !== null
  )
    return
  const moved = frames.findLast(one => one.depth < depth)
  if (moved?.kind !== 'change' || moved.q.dimension !== null || frame.value > Math.abs(moved.value)) return
  const end = moved.noun?.to ?? moved.q.to
  if (host.tokens[end]?.fold !== '(' || host.tokens.slice(end, q.from).some(({fold: word}) => word === ')'))
    return
  frame.kind = 'change'
  frame.anchor = null
  if (moved.value < 0) frame.value = -frame.value
}

const comprising = wordSet('gồm bao')

/** «Du lịch sôi động trở lại: 6,12 triệu lượt khách»: a label that says how it went, and not what is counted. */
function judges({tokens}: MentionedSentence, {from, to}: Words): boolean {
  for (let i = from + 1; i < to; i++) if (predicates.longestAt(tokens, i, to)) return true
  return false
}

/** «4,2 tỷ đồng mua máy móc» says what for; «thu ngân sách được 341/658 tỷ đồng dự toán tỉnh giao» whose plan the whole is. */
function isNoThing({tokens}: MentionedSentence, {dimension, of}: QuantityMention, {from}: Words): boolean {
  if (dimension === 'money' && spent.longestAt(tokens, from)) return true
  return of !== null && dimension !== null && plan.longestAt(tokens, from) !== undefined
}

const goalMet = phrases(
  ['chưa đạt', 'không đạt', 'chưa chạm', 'chưa hoàn thành']
    .flatMap(not => ['mục tiêu', 'chỉ tiêu', 'kế hoạch', 'mục tiêu kế hoạch'].map(goal => `${not} ${goal}`))
    .flatMap(words => [words, `${words} đề ra`, `${words} đặt ra`])
    .join('|'),
)
const givesOf = phrases('góp|góp mặt|đóng góp')

/** «hỗ trợ chủ thể 12,6 tỷ đồng mua máy móc»: what the money went to */
const spent = phrases('mua|mua sắm|trang bị|lắp đặt|sắm')

/** «trong đó 92% là đồng bào dân tộc thiểu số», «gồm 1.015 tỷ đồng từ ngân sách Trung ương»: how many words stand before what is counted. */
function leadOfNoun({tokens}: MentionedSentence, {from, to, dimension}: QuantityMention): number {
  if (dimension === 'percent') return tokens[to]?.fold === copula ? 1 : 0
  // «còn lại 1,5 điểm % là của nông, lâm nghiệp và thủy sản»
  if (dimension === 'points') return tokens[to]?.fold === copula && tokens[to + 1]?.fold === of ? 2 : 0
  if (dimension !== 'money' || !sources.longestAt(tokens, to)) return 0
  return listing.longestBefore(tokens, from) || spending.longestBefore(tokens, from) ? 1 : 0
}
const of = fold('của')
const sources = phrases(
  'từ ngân sách|từ nguồn|từ vốn|từ quỹ|từ các nguồn|từ nguồn vốn|là vốn|là ngân sách|là nguồn|là tiền|thuộc vốn|thuộc ngân sách|thuộc nguồn',
)

/** «dùng 1,36 tỷ đồng từ nguồn bảo vệ đất lúa» */
const spending = phrases('dùng|sử dụng|đã dùng|trích|chi|bỏ ra|dành|bố trí|lấy|cấp')
const listing = phrases('gồm|bao gồm|gồm có|trong đó|trong đó có|trong đó ,|và|;')

/** «đóng góp 3,11 điểm phần trăm», «đóng góp 40%»; «góp 41% vốn» is what one puts in */
function contributes({tokens}: MentionedSentence, {from}: Words, {dimension}: QuantityMention): boolean {
  if (dimension === 'points') return true
  return (
    (dimension === 'percent' || dimension === 'score') &&
    !(
      tokens[from]!.fold === putsIn &&
      tokens[from + 1]?.fold !== share &&
      tokens[from - 1]?.fold !== contributing
    )
  )
}
const [contributing, putsIn, share] = [fold('đóng'), fold('góp'), fold('phần')]

/** «giảm tỷ lệ hộ nghèo thêm 0,4 - 0,5%»: the verb before says what moves, and by how much. */
function lessBy({tokens}: MentionedSentence, from: number, cue: Words): boolean {
  if (tokens[cue.from]!.fold !== further || cue.to - cue.from !== 1) return false
  for (let i = from; i < cue.from; i++) if (lessens.has(tokens[i]!.fold)) return true
  return false
}
const further = fold('thêm')
const lessens = wordSet('giảm hạ')
/** what is said against a base */
const comparing: ReadonlySet<Kind> = new Set(['change', 'growth', 'index', 'multiple'])

/** «hoàn thành 100% kế hoạch xóa nhà tạm»: what the plan is of becomes the subject. */
function completedPlan(frame: Frame): void {
  const {host, cue, q, tail} = frame
  if (frame.kind !== 'plan_completion' || frame.subject || cue?.direction !== 'fulfil') return
  const hit = plan.longestAt(host.tokens, q.to)
  if (!hit || ofPlan.longestAt(host.tokens, hit.to) || host.at[hit.to]) return
  const to = nounEnd(host, hit.to, tail.to)
  if (to > hit.to) frame.subject = {from: hit.to, to}
}
const plan = phrases(plans)
const ofPlan = phrases(
  'năm|vốn|giao|đề ra|tỉnh|trung ương|hđnd|ubnd|nghị quyết|của|cả năm|quý|tháng|được|theo|huyện|đã|và|cấp trên|trên',
)

/** The counted noun inside a quotient: «bác sĩ» of «8,2 bác sĩ/vạn dân». */
function slashIn(host: MentionedSentence, q: QuantityMention): Words | undefined {
  let to = q.from
  while (to < q.to && host.tokens[to]!.fold !== '/') to++
  let from = to
  while (from > q.from && host.tokens[from - 1]!.kind === 'word') from--
  while (from < to && isScale(host.tokens, from)) from++
  return from < to ? {from, to} : undefined
}

/** How deep in brackets each token stands; unclosed brackets end with the sentence. */
function bracketDepths(host: MentionedSentence): number[] {
  let depth = 0
  return host.tokens.map(token => {
    if (token.fold === '(' || token.fold === '[') return ++depth
    if (token.fold === ')' || token.fold === ']') {
      const here = depth
      depth = Math.max(0, depth - 1)
      return here
    }
    return depth
  })
}

function lastColon(host: MentionedSentence, region: Words, depths: readonly number[]): number | undefined {
  const depth = depths[region.to] ?? 0
  for (let i = region.to - 1; i >= region.from; i--)
    if (host.tokens[i]!.fold === ':' && !host.at[i] && depths[i]! <= depth) return i
  return undefined
}

/** «…, do ảnh hưởng dịch bệnh đã giảm 42,5%»: why, not what. */
function givesCause(host: MentionedSentence, {from, to}: Words): boolean {
  let at = from
  while (at < to && host.tokens[at]!.kind === 'mark') at++
  return causes.longestAt(host.tokens, at, to) !== undefined && at > 0
}
const causes = phrases(
  'do ảnh hưởng|do tác động|do dịch|do thời tiết|do giá|do thiếu|do chịu|vì ảnh hưởng|bởi ảnh hưởng|do nhiều|do bị',
)

function tailEnd(host: MentionedSentence, from: number, limit: number, nounTo: number): number {
  for (let i = Math.max(from, nounTo); i < limit; i++)
    if (!host.at[i] && /^[,;:.()!?]$/u.test(host.tokens[i]!.fold)) return i
  return limit
}
