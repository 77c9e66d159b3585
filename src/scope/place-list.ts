import type {Frame} from '../frames/types.js'
import {pairing} from '../lexicon/place-roles.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Located} from './place-value.js'

const and = fold('và')
const inTurn = phrases(pairing)

/** The places joined with this one by commas and «và», itself included, in order; no figure between. */
export function listOf(
  host: MentionedSentence,
  mention: PlaceMention,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const k = mentions.indexOf(mention)
  if (k < 0 || !listable(mention)) return [mention]
  let first = k
  let last = k
  while (first > 0 && joined(host, mentions[first - 1]!, mentions[first]!)) first--
  while (last + 1 < mentions.length && joined(host, mentions[last]!, mentions[last + 1]!)) last++
  return mentions.slice(first, last + 1)
}

function listable(mention: PlaceMention): boolean {
  return mention.form === 'unit' || mention.form === 'bare' || mention.form === 'village'
}

/** Two names of one list: a comma or «và» between them, and nothing else but «các» or a bracket's content. */
function joined(host: MentionedSentence, a: PlaceMention, b: PlaceMention): boolean {
  if (!listable(a) || !listable(b) || b.within === a) return false
  // «Khác với Trảng Bàng, huyện Dương Minh Châu lại …»
  if (contrast.longestBefore(host.tokens, a.from)) return false
  // «Ở xã Xuân Lương, bản Ven có 96 hộ»: the one lies in the other
  if ((a.form === 'village') !== (b.form === 'village')) return false
  // «Ở huyện Tánh Linh, các xã Gia An, Bắc Ruộng»: the list begins with its level
  if (a.level && b.level && a.level !== b.level && b.plural) return false
  let end = a.to
  for (let outer = a.within; outer && outer.from >= a.to && outer.from - end <= 1; outer = outer.within)
    end = host.tokens[outer.to]?.fold === ')' ? outer.to + 1 : outer.to
  const gap = b.from - end
  if (gap < 1 || gap > 3) return false
  const joint = host.tokens[end]!.fold
  if (joint !== ',' && joint !== and && joint !== ';') return false
  for (let i = end + 1; i < b.from; i++)
    if (host.tokens[i]!.fold !== and && host.tokens[i]!.fold !== many) return false
  return true
}
const many = fold('các')
const contrast = phrases(
  'khác với|khác|so với|ngược với|ngược lại với|trái với|trái ngược với|không như|chẳng như|giống như|sau|rời|bên cạnh|song song với',
)

/** «huyện A và huyện B lần lượt đạt 12 và 15 xã»: each figure with its place. */
export function pairs(
  host: MentionedSentence,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
): ReadonlyMap<Frame, PlaceMention> {
  const found = new Map<Frame, PlaceMention>()
  const {tokens} = host
  let told: readonly PlaceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = inTurn.longestAt(tokens, i)
    if (!hit) continue
    const last = mentions.filter(mention => mention.to <= i && i - mention.to <= 12).at(-1)
    const near = last ? listOf(host, last, mentions) : []
    const behind = frames.filter(frame => frame.q.from >= hit.to && frame.clause.to > i)
    // «…, tỷ lệ tương ứng là 2,8%, 1,9% và 2,85%»: the places again that were told before
    const again = told.length >= 2 && groupOf(behind) === told.length
    const list = near.length >= 2 ? near : again ? told : []
    if (list.length >= 2 && behind.length >= list.length) {
      list.forEach((mention, k) => found.set(behind[k]!, mention))
      told = list
    }
    i = hit.to
  }
  if (found.size === 0) together(host, frames, mentions, found)
  return found
}

/** How many of the figures, from the first, have nothing but a comma or «và» between them. */
function groupOf(frames: readonly Frame[]): number {
  let end = 1
  while (end < frames.length && shares(frames[end - 1]!, frames[end]!)) end++
  return end
}

/** «quận A, quận B có 35 và 48 sản phẩm»: as many figures with one noun as places. */
function together(
  host: MentionedSentence,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
  found: Map<Frame, PlaceMention>,
): void {
  for (let k = 0; k < frames.length; k++) {
    let end = k
    while (end + 1 < frames.length && shares(frames[end]!, frames[end + 1]!)) end++
    if (end === k) continue
    const last = mentions.filter(mention => mention.to <= frames[k]!.q.from).at(-1)
    const list = last && frames[k]!.q.from - last.to <= 4 ? listOf(host, last, mentions) : []
    if (list.length === end - k + 1) list.forEach((mention, i) => found.set(frames[k + i]!, mention))
    k = end
  }
}

/** Two figures with nothing but a comma or «và» between them. */
function shares(a: Frame, b: Frame): boolean {
  if (a.clause.from !== b.clause.from || b.q.from - a.q.to !== 1) return false
  const joint = a.host.tokens[a.q.to]!.fold
  return joint === and || joint === ','
}

/** The narrowest unit that holds all of them, or null. */
export function common(places: readonly Located[]): Located | null {
  const [first] = places
  if (!first) return null
  const {district, province} = first
  const inside = (unit: Unit | null, of: (place: Located) => Unit | null) =>
    unit !== null && places.every(place => of(place)?.code === unit.code && of(place)?.system === unit.system)
  if (district && first.level !== 'district' && inside(district, place => place.district))
    return {name: district.name, level: 'district', unit: district, district, province}
  if (province && inside(province, place => place.province))
    return {name: province.name, level: 'province', unit: province, district: null, province}
  return null
}
