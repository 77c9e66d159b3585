/** Counts that leave their noun to the figure before: «huyện A 19 dự án, huyện B 8», «thành phố A (412), huyện B (268)». */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {onlyPlaces} from './head.js'
import type {Frame} from './types.js'

/** The figure whose noun the next may leave out: «71 sản phẩm của 33 chủ thể; huyện B 42» goes on with the products. */
export function stemOf(frame: Frame, frames: readonly Frame[]): Frame | undefined {
  const last = frames.at(-1)
  const before = last && last.depth > frame.depth ? frames.findLast(one => one.depth <= frame.depth) : last
  if (!before) return undefined
  const {host, q, clause, depth} = before
  if (!owned.has(host.tokens[q.from - 1]?.fold ?? '')) return before
  const counted = frames.findLast(
    one => one.q.to <= q.from && one.depth === depth && one.clause.from === clause.from,
  )
  return counted?.noun && counted.q.dimension === null && counted.kind === 'level' ? counted : before
}
const owned = wordSet('của thuộc')

/** «… và Kbang 35 sản phẩm. Ở chiều ngược lại, Krông Pa được 6, Ia Pa 5»: the list goes on in the next sentence. */
export function gappedOver(frame: Frame, frames: readonly Frame[], previous: readonly Frame[]): Frame | null {
  const {host, q, noun, subject, cue, region, block, depth} = frame
  if (frames.length > 0 || noun || subject || q.dimension !== null || depth > 0) return null
  if (q.ordinal || q.spelled || frame.kind !== 'level' || (cue && !onlyHas(frame))) return null
  const last = previous.at(-1)
  if (!last || last.block !== block || last.kind !== 'level' || last.q.dimension !== null || last.depth > 0)
    return null
  // «98/128 xã đạt chuẩn. Cụ thể: thành phố A 6/6, thị xã B 10/10»
  if (q.of !== null && last.q.of === null) return null
  const stem = last.gapped ?? last
  const named = host.tokens[(cue?.from ?? q.from) - 1]
  if (!stem.noun || !last.noun || !named?.upper || region.to - region.from < 2) return null
  const next = host.tokens[q.to]
  return !next || /^[,;.]$/u.test(next.fold) || next.fold === joint ? stem : null
}

/** «huyện Việt Yên 19 dự án, huyện Yên Dũng 8»: the noun stands at the figure before. */
export function gappedFrom(frame: Frame, before: Frame | undefined): Frame | null {
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
  // «bình quân mỗi xã đạt 4,6 tiêu chí, xã Hòa Thịnh thấp nhất với 2/19»: so many of all, and no mean
  if (frame.q.of !== null && !Number.isInteger(before.value)) return null
  const listed =
    before.noun === null &&
    before.depth > 0 &&
    (ownBracket(frame, before) || before.subject === null) &&
    before.anchor !== null
  const headed = before.noun === null && underColon(before) && frame.clause.from === before.clause.from
  return before.gapped ?? (before.noun || listed || headed || isNumberThere(frame, before) ? before : null)
}

/**
 * «…, trong đó huyện A 19 dự án; huyện B 8»: a part as the stem is; but «huyện A có 7 sản phẩm, trong đó 1 sản phẩm 4
 * sao; huyện B 5» goes on with the whole behind the semicolon, and not with its part, which has no name.
 */
export function wholesOfStem(frame: Frame, stem: Frame): Frame[] {
  const whole = stem.wholes.at(-1)
  if (stem.clause.from === frame.clause.from || whole?.host !== frame.host) return stem.wholes
  const named = (from: number, to: number) => frame.host.tokens.slice(from, to).some(({upper}) => upper)
  const anew = named(frame.region.from, frame.q.from) && !named(whole.q.to, stem.q.from)
  return anew ? [] : stem.wholes
}

/** «huyện A dẫn đầu với 21 sản phẩm, bỏ khá xa huyện B (17)»: of the same thing, in the bracket of another's name. */
export function besideIn(
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

/** «huyện A có 19 dự án, huyện B có 8»: nothing is said behind the figure. */
function onlyHas({host, q, cue}: Frame): boolean {
  const next = host.tokens[q.to]
  const ends = !next || next.fold === joint || /^[,;.)]$/u.test(next.fold)
  return ends && cue !== null && cue.to === q.from && has.longestAt(host.tokens, cue.from)?.to === cue.to
}
const has = phrases('có|với|được|đạt|là|cũng có|chỉ có|đạt được')
const joint = fold('và')

/** «Số xã nâng cao của huyện A là 10/19, huyện B 9/17»: the number that was told of the first, and a name before the next. */
function isNumberThere({host, region, clause}: Frame, {noun, subject, clause: there}: Frame): boolean {
  if (noun || !subject || there.from !== clause.from || !numbers.longestAt(host.tokens, subject.from))
    return false
  return host.tokens.slice(region.from, region.to).some(({upper}) => upper)
}
const numbers = phrases('số|tổng số|số lượng')

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
