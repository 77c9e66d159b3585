import {estimates, plans} from '../lexicon/cues.js'
import {measureNouns} from '../lexicon/edges.js'
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
import {nounEnd} from './noun.js'
import {Partitions} from './partitions.js'
import {corresponding, isJoined, nounsAhead, shareBases, shareNouns} from './shared.js'
import {beforeAside} from './aside.js'
import {predicates, statedBefore} from './stated.js'
import {goal, subjectIn} from './subject.js'
import {verbBefore} from './verb.js'
import {lastPart} from './last-part.js'
import {standardAt, standardOf} from './base.js'
import type {Frame, Kind, Words} from './types.js'
import {anchorOf, sameUnit, sameNoun, goesOn} from './anchor.js'

const estimate = phrases(estimates)
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
    const cue = added
      ? null
      : near?.direction === 'contribution' &&
          q.dimension !== 'percent' &&
          q.dimension !== 'points' &&
          q.dimension !== 'score'
        ? null
        : near
    const lead = (cue && beforeAside(host, inner, part.from, cue.from)) ?? {
      from: part.from,
      to: cue?.from ?? q.from,
    }
    // «trong đó 92% là đồng bào dân tộc thiểu số»
    const nounFrom = q.dimension === 'percent' && host.tokens[q.to]?.fold === copula ? q.to + 1 : q.to
    const verb = verbBefore(host, cue?.from ?? q.from, part.from) ?? verbBefore(host, q.from, part.from)
    const nounTo = beforePurpose(host, verb, nounFrom, nounEnd(host, nounFrom, limit), q)
    const noun = nounTo > nounFrom ? {from: nounFrom, to: nounTo} : (q.thing ?? null)
    const subject =
      cue && givesCause(host, lead)
        ? null
        : (subjectIn(host, lead) ?? aroundCount(host, before, cue) ?? statedHere(host, inner, part, cue))
    // «Trong số sản phẩm ấy, huyện A góp 17, huyện B 14»
    const gives = subject && !noun && givesOf.longestAt(host.tokens, subject.from)?.to === subject.to
    const aim = subject && noun && cue && goal.longestAt(host.tokens, subject.from)?.to === subject.to
    const frame: Frame = {
      host, block, index: firstIndex + k, q, clause,
      depth: depths[q.from]!,
      region, lead, cue,
      subject: aim || gives ? null : subject,
      verb,
      noun: noun && subject && q.dimension === 'money' && spent.longestAt(host.tokens, noun.from) ? null : noun,
      tail: {from: q.to, to: tailEnd(host, q.to, limit, nounTo)},
      head: null, headNames: false, shared: null, anchor: null, wholes: [],
      kind: 'level', value: q.value, max: q.max, mod: q.mod, unit: q.unit, status: 'actual', base: null, standard: null, earlier: null, gapped: null, continues: false, thing: [], name: '', nameFolds: [],
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
    kindOf(frame, before)
    if (frame.kind === 'change' && frame.anchor && frame.anchor.unit !== frame.unit)
      frame.anchor = sameUnit(frame, frames) ?? frame.anchor
    if (frame.kind === 'change') frame.anchor = sameNoun(frame, frames) ?? frame.anchor
    frame.continues ||= goesOn(frame)
    frame.gapped = gappedFrom(
      frame,
      before && before.depth > frame.depth ? frames.findLast(other => other.depth <= frame.depth) : before,
    )
    frame.gapped ??= besideIn(frame, frames)
    if (frame.gapped && frame.wholes.length === 0) frame.wholes = frame.gapped.wholes
    completedPlan(frame)
    if (frame.kind === 'level') frame.base = null
    estimateOf(frame, frames)
    frames.push(frame)
  })
  joinFigures(frames)
  shareBases(frames)
  for (const frame of frames) {
    if (!comparing.has(frame.kind)) frame.base = null
    else if (!frame.base) frame.standard = standardOf(frame)
  }
  corresponding(frames)
  shareNouns(frames)
  nounsAhead(frames)
  return frames
}

/** «Du lịch sôi động trở lại: 6,12 triệu lượt khách»: a label that says how it went, and not what is counted. */
function judges({tokens}: MentionedSentence, {from, to}: Words): boolean {
  for (let i = from + 1; i < to; i++) if (predicates.longestAt(tokens, i, to)) return true
  return false
}

const givesOf = phrases('góp|góp mặt|đóng góp')

/** «hiến 3,2 ha đất làm đường», «góp 4.500 ngày công xây trường»: what it was given for is no part of what was given. */
function beforePurpose(
  {tokens}: MentionedSentence,
  verb: Words | null,
  from: number,
  to: number,
  {dimension}: QuantityMention,
): number {
  if (!verb || dimension === 'percent' || !gifts.longestAt(tokens, verb.from)) return to
  for (let i = from; i < to; i++) if (purposes.longestAt(tokens, i) && (i > from || to - i > 1)) return i
  return to
}
const gifts = phrases('hiến|hiến tặng|đóng góp|góp|ủng hộ|huy động|vận động|quyên góp')
const purposes = phrases(
  'làm đường|làm nhà|làm mới|làm giao thông|xây|xây dựng|mở đường|mở rộng|nâng cấp|sửa chữa|sửa sang|dựng|tu sửa|tu bổ|bê tông hóa|bê tông hoá|cứng hóa|cải tạo|kiên cố hóa|lắp đặt|giúp|giúp đỡ|thắp sáng|chỉnh trang',
)

/** «hỗ trợ chủ thể 12,6 tỷ đồng mua máy móc»: what the money went to */
const spent = phrases('mua|mua sắm|trang bị|lắp đặt|sắm')

/** «Công nghiệp tiếp tục là động lực chính, tăng 6,54%»: no figure between the statement and what moved. */
function statedHere(host: MentionedSentence, inner: Words, part: Words, cue: Frame['cue']): Words | null {
  if (!cue || !moved.has(cue.direction) || part.from <= inner.from) return null
  for (let i = part.from; i < cue.from; i++) if (!only.has(host.tokens[i]!.fold)) return null
  const leader = leads.longestAt(host.tokens, inner.from)
  // «Dẫn đầu là ngành sản xuất trang phục, tăng 18,2%»
  if (leader && leader.to < part.from - 1) return subjectIn(host, {from: leader.to, to: part.from - 1})
  const before = inner.from - 1
  const opens = inner.from === 0 || /^[;:]$/u.test(host.tokens[before]!.fold)
  return opens ? statedBefore(host, inner.from, part.from - 1) : null
}
/** «giảm tỷ lệ hộ nghèo thêm 0,4 - 0,5%»: the verb before says what moves, and by how much. */
function lessBy({tokens}: MentionedSentence, from: number, cue: Words): boolean {
  if (tokens[cue.from]!.fold !== further || cue.to - cue.from !== 1) return false
  for (let i = from; i < cue.from; i++) if (lessens.has(tokens[i]!.fold)) return true
  return false
}
const leads = phrases(
  'dẫn đầu là|đứng đầu là|cao nhất là|tăng cao nhất là|tăng mạnh nhất là|giảm mạnh nhất là|giảm nhiều nhất là|tăng nhiều nhất là|nổi bật là|đáng chú ý là|nhiều nhất là|lớn nhất là|thấp nhất là|ít nhất là|kế đến là|tiếp đến là|tiếp theo là',
)
const further = fold('thêm')
const lessens = wordSet('giảm hạ')
const moved = new Set<string>(['up', 'down', 'contribution'])
const only = wordSet('chỉ cũng vẫn đã ước đều lại')

/** «Tổng vốn 3 chương trình năm 2023 là 2.415 tỷ đồng»: the count stands inside of the subject. */
function aroundCount(host: MentionedSentence, before: Frame | undefined, cue: Frame['cue']): Words | null {
  if (!cue || before?.host !== host || before.cue || before.q.dimension !== null || !before.noun) return null
  if (!measure.longestAt(host.tokens, before.lead.from) || before.lead.to !== before.q.from) return null
  for (let i = before.noun.to; i < cue.from; i++) if (host.at[i]?.kind !== 'period') return null
  return {from: before.lead.from, to: before.noun.to}
}
const measure = phrases(measureNouns)

/** «1,2 ha vườn tạp sang trồng nhãn, thu hoạch 18 tấn»: what the land became belongs to the figure before. */
function behindUse({host}: Frame, from: number, to: number): number {
  if (host.tokens[from]?.fold !== into) return from
  for (let i = from; i < to; i++) if (host.tokens[i]!.fold === ',') return i
  return from
}
const into = fold('sang')

/** «vượt 62 đảng viên so với chỉ tiêu, tương đương 108,3%»: what the figure before is compared with belongs to it. */
function behindStandard(host: MentionedSentence, from: number, to: number): number {
  const standard = standardAt(host, from)
  return standard && host.tokens[standard.to]?.fold === ',' && standard.to < to ? standard.to : from
}

/** «bằng 108,5% so với kế hoạch và tăng …»: what the figure before is per cent of belongs to it. */
function behindPlan({host, q}: Frame): number {
  if (q.dimension !== 'percent') return q.to
  return plan.longestAt(host.tokens, q.to)?.to ?? standardAt(host, q.to)?.to ?? q.to
}

/** «huyện Việt Yên 19 dự án, huyện Yên Dũng 8»: the noun stands at the figure before. */
function gappedFrom(frame: Frame, before: Frame | undefined): Frame | null {
  if (
    !before ||
    frame.q.dimension !== null ||
    frame.q.ordinal ||
    frame.noun ||
    frame.subject ||
    (frame.cue && !onlyHas(frame)) ||
    frame.kind !== 'level'
  )
    return null
  if (
    before.q.dimension !== null ||
    before.depth !== frame.depth ||
    before.kind !== 'level' ||
    (frame.region.to - frame.region.from < 2 && !ownBracket(frame, before))
  )
    return null
  const listed =
    before.noun === null &&
    before.depth > 0 &&
    (ownBracket(frame, before) || before.subject === null) &&
    before.anchor !== null
  const headed = before.noun === null && underColon(before) && frame.clause.from === before.clause.from
  return before.gapped ?? (before.noun || listed || headed ? before : null)
}

/** «huyện A dẫn đầu với 21 sản phẩm, bỏ khá xa huyện B (17)»: of the same thing, in the bracket of another's name. */
function besideIn(
  {host, q, depth, wholes, noun, subject, cue, clause}: Frame,
  frames: readonly Frame[],
): Frame | null {
  const {tokens} = host
  if (depth === 0 || wholes.length > 0 || noun || subject || cue || q.dimension !== null) return null
  if (tokens[q.from - 1]?.fold !== '(' || tokens[q.to]?.fold !== ')' || !tokens[q.from - 2]?.upper)
    return null
  const said = frames.findLast(frame => frame.depth < depth && frame.clause.from === clause.from)
  return said?.noun && said.kind === 'level' && said.q.dimension === null ? said : null
}

/** «vùng cam (320 ha), vùng bưởi (150 ha) và vùng chè (210 ha)»: each in the bracket of what it measures. */
function besideBracket({host, q, depth, noun, cue}: Frame, frames: readonly Frame[]): Words | null {
  const {tokens, at} = host
  // «cao nhất là nhóm giáo dục (tăng 0,62%)»
  const moves = cue !== null && moved.has(cue.direction) && q.dimension === 'percent'
  if (depth === 0 || noun || q.dimension === null || (cue ? !moves : q.dimension === 'percent')) return null
  const open = (cue?.from ?? q.from) - 1
  if (tokens[open]?.fold !== '(' || tokens[q.to]?.fold !== ')') return null
  const before = frames.at(-1)
  const start = before && before.host === host ? before.q.to : 0
  let from = open
  while (from > start && !opensItem.longestBefore(tokens, from, start) && !at[from - 1]) from--
  if (cue && !leads.longestBefore(tokens, from)) return null
  if (from <= start || from === open || at[from - 1] || tokens[from]!.upper) return null
  const type = areas.longestAt(tokens, from, open)
  if (type && tokens[type.to]!.upper) return null
  return nounEnd(host, from, open) === open && open - from > 1 ? {from, to: open} : null
}
const areas = phrases('xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|tp|thôn|bản|ấp|khu|khu vực|hòn')
const opensItem = phrases(',|và|;|như|gồm|là|:|với')

/** what is said against a base */
const comparing: ReadonlySet<Kind> = new Set(['change', 'growth', 'index', 'multiple'])

/** «huyện A có 19 dự án, huyện B có 8»: nothing is said behind the figure. */
function onlyHas({host, q, cue}: Frame): boolean {
  const next = host.tokens[q.to]
  const ends = !next || next.fold === joint || /^[,;.)]$/u.test(next.fold)
  return ends && cue !== null && cue.to === q.from && has.longestAt(host.tokens, cue.from)?.to === cue.to
}
const has = phrases('có|với|được|đạt|là|cũng có|chỉ có|đạt được')
const joint = fold('và')

/** «Số sản phẩm OCOP theo địa bàn: huyện A 17, huyện B 21» */
function underColon({host, head, subject, cue}: Frame): boolean {
  return head !== null && subject === null && cue === null && !onlyPlaces(host, head)
}

/** «thành phố A (412), huyện B (268)»: each alone in a bracket of its own, in one list. */
function ownBracket({host, q, depth, clause}: Frame, before: Frame): boolean {
  if (depth === 0 || before.clause.from !== clause.from || host.tokens[q.from - 1]?.fold !== '(') return false
  const {fold: behind} = host.tokens[q.to] ?? {}
  if (behind !== ')' && behind !== ',' && behind !== ';') return false
  for (let i = before.q.to; i < q.from - 1; i++) if (host.tokens[i]!.fold === ')') return true
  return false
}

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

function estimateOf(frame: Frame, frames: Frame[]): void {
  const {host} = frame
  for (let i = frame.lead.from; i < frame.q.from; i++) {
    if (estimate.longestAt(host.tokens, i, frame.q.from)) frame.status = 'estimate'
  }
  // «Ước cả năm 2023, sản lượng đạt …»: it governs the clause
  if (estimate.longestAt(host.tokens, frame.clause.from)) frame.status = 'estimate'
  // «ước đạt 2,3 triệu tấn và 1 tỷ USD, tăng 1,6% về khối lượng»: joined to an estimate, or hung on it
  const before = frames.at(-1)
  if (
    frame.status === 'actual' &&
    before?.status === 'estimate' &&
    before.clause.from === frame.clause.from &&
    before.depth === frame.depth &&
    (frame.kind === 'level' ? isJoined(frame, before) : !frame.subject || frame.subject.from >= frame.q.to)
  )
    frame.status = 'estimate'
  if (
    frame.status === 'actual' &&
    frame.kind !== 'level' &&
    frame.anchor?.status === 'estimate' &&
    frames.includes(frame.anchor)
  )
    frame.status = 'estimate'
  if (
    frame.status === 'actual' &&
    frame.wholes.some(
      whole => whole.status === 'estimate' && frames.includes(whole) && whole.unit === frame.unit,
    )
  )
    frame.status = 'estimate'
}
