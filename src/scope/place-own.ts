import type {Frame} from '../frames/types.js'
import {locatives} from '../lexicon/place-roles.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {leaderBefore, toldOfAll} from './place-bracket.js'
import {counts, enclosed, placesSubject} from './place-role.js'

/** The place that a figure's own words state. */
export interface Own {
  mention: PlaceMention
  /** holds for the figures behind it in the sentence as well */
  holds: boolean
  /** stands right before the figure, as in «huyện A 19 dự án, huyện B 8» */
  adjacent: boolean
}

const locative = phrases(locatives)
const of = fold('của')
const and = fold('và')
const farthest = 4

/**
 * Find it: in a bracket or with a preposition behind the figure, else the nearest before it, since the figure before.
 * `taken` are the mentions that earlier figures have behind them.
 */
export function ownPlace(
  frame: Frame,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
  taken: Set<PlaceMention>,
): Own | null {
  const before = lastBefore(frame, frames, mentions, taken)
  const behind = firstBehind(frame, frames, mentions, before)
  if (behind) {
    if (!atSite(frame, behind)) taken.add(behind)
    if (before && narrower(before, behind)) {
      if (!before.within) before.within = behind
      return {mention: before, holds: true, adjacent: false}
    }
    return {mention: behind, holds: false, adjacent: false}
  }
  if (!before) {
    const subject = subjectBehind(frame, mentions)
    return subject && {mention: subject, holds: false, adjacent: false}
  }
  const {host, q} = frame
  const gap = q.from - before.to
  const adjacent = gap <= 1 || (host.tokens[before.to]?.fold === ':' && gap <= 2)
  const part =
    frame.wholes.some(whole => !above(frame, whole)) &&
    before.form !== 'anaphora' &&
    gap <= 2 &&
    !headsItem(frame, frames)
  return {mention: before, holds: frame.depth === 0 && !part, adjacent}
}

/** «… 71 mô hình. Nổi bật là: - Chi bộ thôn A vận động 37 hộ hiến 5.200 m² đất»: all of the item is there, whatever its list is of. */
function above({block}: Frame, whole: Frame): boolean {
  return block.kind === 'item' && whole.block !== block
}

/** «+ KCN Tân Đức (huyện Đức Hòa): 57 dự án, lấp đầy 78%»: all of the item is there. */
function headsItem({host, q, block}: Frame, frames: readonly Frame[]): boolean {
  if (block.kind !== 'item' || frames.some(other => other.q.to <= q.from)) return false
  return host.tokens[q.from - 1]?.fold === ':'
}

function lastBefore(
  frame: Frame,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
  taken: ReadonlySet<PlaceMention>,
): PlaceMention | null {
  const {host, q} = frame
  const previous = frames.findLast(other => other.q.to <= q.from)
  const clause = frame.clause.from
  const open = frame.depth > 0 ? openBracket(host, q.from) : -1
  // «chiếm 35% diện tích vườn của Cần Thơ, gồm sầu riêng 2.410 ha»: whose share it is
  const behind = previous?.kind === 'share' ? (previous.noun?.to ?? 0) : 0
  const from = Math.max(
    clause,
    previous && previous.clause.from === clause ? Math.max(previous.q.to, behind) : clause,
  )
  const inside = mentions.filter(
    mention =>
      mention.from >= Math.max(from, open + 1) &&
      mention.to <= q.from &&
      !taken.has(mention) &&
      counts(host, mention) &&
      (!enclosed(host, mention, q.from) || placesSubject(host, mention)),
  )
  const last = innermost(host, inside)
  const subject = last && subjectOf(host, inside, last)
  if (subject) return subject
  if (last?.form === 'country' && frame.kind !== 'level' && !toldOfAll(host, last, q.from)) return null
  if (last?.form === 'region' && frame.kind === 'rank') return null
  if (last) return last
  if (open < 0) return null
  // «thấp hơn so với huyện Duyên Hải (121 hộ)»: right before the bracket, in whatever role
  const outside = mentions
    .filter(
      mention =>
        mention.to <= open && (named(mention) || mention.form === 'country' || counts(host, mention)),
    )
    .at(-1)
  if (outside && open === endOf(host, outside)) return outside
  return leaderBefore(host, mentions, {from, to: open})
}

/** The last; but of «ấp Xẻo Đước 1 của xã này» the hamlet. */
function innermost({tokens}: MentionedSentence, inside: readonly PlaceMention[]): PlaceMention | undefined {
  const [inner, last] = [inside.at(-2), inside.at(-1)]
  const held =
    last?.form === 'anaphora' && inner && inner.to === last.from - 1 && whose.has(tokens[inner.to]!.fold)
  return held && narrower(inner, last) ? inner : last
}
const whose = wordSet('của thuộc')

/** «Bảo Yên là huyện cửa ngõ phía Đông Nam tỉnh Lào Cai, có 17 xã»: of whom it is told, and not what holds it. */
function subjectOf(
  host: MentionedSentence,
  [first]: readonly PlaceMention[],
  last: PlaceMention,
): PlaceMention | null {
  if (!first || first === last || host.tokens[first.to]?.fold !== copula) return null
  if (first.from > 1 && (first.from > farthestLead || host.tokens[first.from - 1]!.fold !== ',')) return null
  for (let i = first.to; i < last.from; i++)
    if ((host.tokens[i]!.fold === ',' && !goesOn(host, i, last)) || host.at[i]?.kind === 'quantity')
      return null
  return last.level === 'province' || last.level === 'district' ? first : null
}
/** «là huyện miền núi, biên giới của tỉnh An Giang»: no verb between the comma and what holds it */
function goesOn({tokens}: MentionedSentence, comma: number, last: PlaceMention): boolean {
  if (tokens[last.from - 1]?.fold !== of || last.from - comma > longestTerm) return false
  return tokens.slice(comma + 1, last.from).every(({kind, fold: word}) => kind === 'word' && !verbs.has(word))
}
const longestTerm = 8
const verbs = wordSet('có đạt còn là được đã')
/** «5 năm trước, xã X là …» */
const farthestLead = 7
const copula = fold('là')

/** Where the bracket around token `at` opens. */
function openBracket(host: MentionedSentence, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= 0; i--) {
    const mark = host.tokens[i]!.fold
    if (mark === ')') depth++
    else if (mark === '(' && depth-- === 0) return i
  }
  return -1
}

/** The end of a mention with what it lies in. */
export function endOf(host: MentionedSentence, mention: PlaceMention): number {
  let end = mention.to
  for (let outer = mention.within; outer; outer = outer.within)
    if (outer.from >= end) end = host.tokens[outer.to]?.fold === ')' ? outer.to + 1 : outer.to
  return end
}

function firstBehind(
  frame: Frame,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
  before: PlaceMention | null,
): PlaceMention | null {
  const {q} = frame
  const next = frames.find(other => other.q.from >= q.to)
  const limit = Math.min(next?.q.from ?? frame.clause.to, frame.clause.to)
  const mention = mentions.find(
    other =>
      other.from >= q.to && other.to <= limit && (named(other) || isAround(frame, other) || (before?.form === 'body' && isWhose(frame, other))),
  ) // prettier-ignore
  if (!mention) {
    const shared = sharedBehind(frame, next, mentions)
    if (before) return shared && ofThose(frame, next) && narrower(shared, before) ? shared : null
    return ofCountry(frame, mentions, limit) ?? shared
  }
  if (isAround(frame, mention)) return mention
  return holdsBehind(frame, mention) ? mention : null
}

/** «251 hộ dân với 806 nhân khẩu tại làng Kà Xim»: where both are */
function sharedBehind(
  frame: Frame,
  next: Frame | undefined,
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  const {host, noun, depth} = frame
  const {tokens} = host
  if (!next?.noun || next.depth !== depth) return null
  const at = next.noun.to
  if (ofThose(frame, next)) {
    const from = where.has(tokens[at]?.fold ?? '') ? at + 1 : at
    return mentions.find(other => other.from >= next.q.to && other.from <= from && named(other)) ?? null
  }
  if (!noun || next.q.from !== noun.to + 1) return null
  if (!paired.has(tokens[noun.to]!.fold) || !where.has(tokens[at]?.fold ?? '')) return null
  return mentions.find(other => other.from === at + 1 && named(other)) ?? null
}

/** «7,3 ha của 64 hộ dân xã Trung Hòa»: theirs, and where they are */
function ofThose({host, q, noun}: Frame, next: Frame | undefined): boolean {
  const end = noun?.to ?? q.to
  return next?.q.from === end + 1 && host.tokens[end]!.fold === of
}
const paired = wordSet('với và')
const where = wordSet('tại ở')

/** «so với tỷ lệ hộ nghèo 2,93% của cả nước», «18 triệu đồng của cả nước»: right behind the figure, whose it is. */
function ofCountry(
  {host, q, kind}: Frame,
  mentions: readonly PlaceMention[],
  limit: number,
): PlaceMention | null {
  if (kind !== 'level' || host.tokens[q.to]?.fold !== of) return null
  return mentions.find(({form, from, to}) => form === 'country' && from === q.to + 1 && to <= limit) ?? null
}

/** «14 dự án khác trên địa bàn tỉnh» */
function isAround({host, q, noun}: Frame, {form, from}: PlaceMention): boolean {
  if (form !== 'anaphora' || !around.longestAt(host.tokens, from)) return false
  return from <= (noun?.to ?? q.to) + farthest && !marked(host, q.to, from)
}
const around = phrases('trên địa bàn|trong toàn|khắp|trên khắp')

/** «UBND tỉnh công nhận thêm 5 xã của huyện»: on whom a body above acts */
function isWhose({host}: Frame, mention: PlaceMention): boolean {
  return mention.form === 'anaphora' && host.tokens[mention.from - 1]?.fold === of
}

/**
 * The figure is told before whose it is: «Với 12 dự án, tổng vốn 300 tỷ đồng, huyện Phù Mỹ dẫn đầu», «Với công suất
 * 330 MW, nhà máy Phù Mỹ (huyện Phù Mỹ) …», «dẫn đầu với 12 dự án là huyện Tuy Phước».
 */
function subjectBehind(
  {host, q, clause, depth}: Frame,
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  const {tokens} = host
  if (depth > 0) return null
  if (mostWith.longestBefore(tokens, q.from)) {
    const found = mentions.find(mention => mention.from >= q.to && named(mention))
    if (found && found.from - q.to <= longestNoun && isOf.longestBefore(tokens, found.from)) return found
  }
  if (tokens[clause.from]?.fold !== having) return null
  for (let i = q.to; i < clause.to; i++) {
    if (tokens[i]!.fold !== ',') continue
    for (let j = i + 1; j < Math.min(clause.to, i + longestSubject); j++) {
      if (host.at[j]?.kind === 'quantity' || /^[,:]$/u.test(tokens[j]!.fold)) break
      const found = mentions.find(mention => mention.from === j && named(mention))
      if (found && (j === i + 1 || tokens[j - 1]!.fold === '(')) return found
    }
  }
  return null
}
const longestSubject = 12
const longestNoun = 6
const having = fold('với')
const isOf = phrases('là|thuộc về')
const mostWith = phrases(
  'dẫn đầu với|đứng đầu với|cao nhất với|nhiều nhất với|lớn nhất với|thấp nhất với|ít nhất với|kế đến với|tiếp đến với|tiếp theo với|dẫn đầu toàn tỉnh với|đứng đầu toàn tỉnh với|đứng thứ hai với',
)

function named(mention: PlaceMention): boolean {
  return (
    mention.form === 'unit' ||
    mention.form === 'bare' ||
    mention.form === 'village' ||
    mention.form === 'region'
  )
}

/** «92 hộ gia đình ở xã Đồng Văn», «6.520 ha (TX. Vĩnh Châu)», «2 dự án ở KCN Hòa Xá (TP. Nam Định)», «12 sản phẩm của huyện X», «35 học sinh xã Y». */
function holdsBehind(frame: Frame, mention: PlaceMention): boolean {
  const {host, q} = frame
  const {tokens} = host
  const nounTo = frame.noun?.to ?? q.to
  const before = tokens[mention.from - 1]!
  if (before.fold === '(')
    return (
      !listed(host, mention) &&
      (mention.from - 1 <= nounTo || atSite(frame, mention)) &&
      host.at[mention.to]?.kind !== 'quantity' &&
      !said.has(tokens[mention.to]?.fold ?? '') &&
      mention.from - 1 >= q.to
    )
  const led = locative.longestBefore(tokens, mention.from, q.to)
  // «Dự án nhà máy X (vốn đầu tư 450 tỷ đồng) tại TP. Vũng Tàu»: the bracket is on what stands there
  if (frame.depth > 0 && tokens[q.to]?.fold === ')' && sited(host, q.to + 1, mention.from)) return true
  if (led) return led.from <= nounTo + farthest && !marked(host, q.to, led.from)
  if (frame.kind !== 'level' || marked(host, q.to, mention.from)) return false
  // «11ha lúa của xã Đại Cường»
  if (before.fold === of && (q.dimension === null || (frame.noun && q.dimension === 'area')))
    return mention.from - 1 <= nounTo
  if (q.dimension !== null) return false
  return (
    mention.form !== 'bare' &&
    before.kind === 'word' &&
    mention.from <= nounTo + farthest &&
    host.at[mention.to]?.kind !== 'quantity' &&
    !ending.has(before.fold) &&
    counts(host, mention)
  )
}

/** «2 dự án ở KCN Hòa Xá (TP. Nam Định)»: the bracket tells where the site is; what follows may be there too. */
function atSite({host, q, noun}: Frame, {from}: PlaceMention): boolean {
  return host.tokens[from - 1]!.fold === '(' && sited(host, noun?.to ?? q.to, from - 1)
}

/** «(vốn đầu tư 15 triệu USD) tại CCN Tóc Tiên, huyện Tân Thành»: nothing but names between. */
function sited({tokens, at}: MentionedSentence, from: number, to: number): boolean {
  if (!locative.longestAt(tokens, from, to)) return false
  for (let i = from + 1; i < to; i++)
    if (
      at[i]?.kind === 'quantity' ||
      !(tokens[i]!.upper || tokens[i]!.fold === ',' || siteWords.has(tokens[i]!.fold))
    )
      return false
  return to - from <= longestSite
}
const siteWords = wordSet('khu cụm công nghiệp kinh tế trên địa bàn xã phường thị trấn huyện chế xuất')
const longestSite = 12

/** «(Định Thủy là xã về đích đầu tiên)»: something is said of a place inside the brackets */
const said = wordSet('là có đã được đạt chiếm')
/** Before these no thing has been named yet that the unit could hold. */
const ending = wordSet('và cùng của cho các những mỗi là có với được')

function marked(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.()]$/u.test(host.tokens[i]!.fold)) return true
  return false
}

/** «(Tu Mơ Rông, Kon Plông)»: several places in one bracket say which, not where. */
function listed(host: MentionedSentence, mention: PlaceMention): boolean {
  const joint = host.tokens[mention.to]
  const next = host.tokens[mention.to + 1]
  return (
    joint !== undefined &&
    next !== undefined &&
    next.upper &&
    (joint.fold === ',' || joint.fold === and) &&
    mention.within === null
  )
}

const depth = {province: 0, district: 1, commune: 2}

/** The one before is a commune or village, the one behind a unit that may hold it. */
function narrower(inner: PlaceMention, outer: PlaceMention): boolean {
  if (inner.form !== 'unit' && inner.form !== 'village') return false
  const innerDepth = inner.form === 'village' ? 3 : inner.level ? depth[inner.level] : -1
  return outer.level !== null && innerDepth > depth[outer.level]
}
