/** The place told behind a figure that is its own. */
import type {Frame} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {pastOwner} from '../frames/person.js'
import {locatives} from '../lexicon/place-roles.js'
import {named, narrower} from './place-nesting.js'
import {counts} from './place-role.js'

const locative = phrases(locatives)
const of = fold('của')
const and = fold('và')
/** how many words behind the noun a place may stand */
const farthest = 4

/** In a bracket or with a preposition; `before` is the place told before the figure. */
export function firstBehind(
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

/** «92 hộ gia đình ở xã Đồng Văn», «6.520 ha (TX. Vĩnh Châu)», «2 dự án ở KCN Hòa Xá (TP. Nam Định)», «12 sản phẩm của huyện X», «35 học sinh xã Y». */
function holdsBehind(frame: Frame, mention: PlaceMention): boolean {
  const {host, q} = frame
  const {tokens} = host
  const plainTo = frame.noun?.to ?? q.to
  const nounTo = pastOwner(tokens, plainTo)
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
  // «13 điểm trồng cam của gia đình ông Mạnh, ở thị trấn Cao Phong»
  if (led) {
    const owned = nounTo > plainTo && led.from >= nounTo
    return (
      led.from <= nounTo + farthest &&
      !marked(host, q.to, owned ? plainTo : led.from) &&
      !marked(host, nounTo, led.from)
    )
  }
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
export function atSite({host, q, noun}: Frame, {from}: PlaceMention): boolean {
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
