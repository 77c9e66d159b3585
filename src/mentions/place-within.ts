import type {Level, Unit} from '../places/gazetteer.js'
import {sameProvince} from '../places/resolve.js'
import {wordSet} from '../text/match.js'
import type {PlaceMention} from './place-types.js'
import type {MentionedSentence} from './types.js'

const belongs = wordSet('thuộc của địa bàn ,( , ( -')
const rank: Record<Level, number> = {province: 0, district: 1, commune: 2}

/** «Tại huyện Đình Lập, xã Bắc Xa có …»: the wider unit stands first, and opens the sentence. */
export function nestBehind(host: MentionedSentence, found: readonly PlaceMention[]): void {
  const at = found.findIndex(({form}) => form === 'unit' || form === 'bare')
  const [outer, inner] = found.slice(at)
  if (!outer || !inner || inner.form !== 'unit' || inner.within || outer.within || outer.plural) return
  if (!nestable(outer) || outer.form === 'village' || !opens(host, outer.from) || inner.from - outer.to !== 1)
    return
  if (host.tokens[outer.to]!.fold !== ',' || found[at + 2]?.from === inner.to + 1) return
  // «Ở Gò Dầu, xã Bàu Đồn có …»: a district by its bare name, though a commune has it too
  const wider =
    outer.form === 'bare'
      ? outer.candidates.some(({level}) => level === 'district')
      : Math.max(...depths(outer)) < Math.min(...depths(inner))
  if (wider && mayLieIn(inner, outer)) inner.within = outer
}

/** Nothing but a time, a mark and a preposition before: «Năm nay, ở huyện …», «Còn ở …». */
function opens({tokens, at}: MentionedSentence, from: number): boolean {
  let words = 0
  for (let i = 0; i < from; i++)
    if (at[i]?.kind !== 'period' && tokens[i]!.kind !== 'mark' && !turns.has(tokens[i]!.fold)) words++
  return words <= 1
}
const turns = wordSet('còn riêng như')

/**
 * «xã Hát Lót (Mai Sơn, Sơn La)», «thôn Bản Châu, xã Tân Tiến, huyện Tràng Định»: each lies in the next, larger one;
 * «xã A, xã B (huyện C)»: the one in brackets holds for the list before it.
 */
export function nest(host: MentionedSentence, found: PlaceMention[]): void {
  for (let k = 0; k + 1 < found.length; k++) {
    const inner = found[k]!
    const outer = found[k + 1]!
    if (outer.form !== 'unit' && outer.form !== 'bare') continue
    if (!nestable(inner)) continue
    if (!linked(host, inner, outer)) continue
    if (!mayLieIn(inner, outer)) {
      // «Mai Sơn (Ninh Bình)»: another place of that name, and none of the lists'
      if (
        inner.form === 'bare' &&
        outer.level !== 'commune' &&
        bracketed(host, inner, outer) &&
        isProvince(outer)
      )
        found.splice(k, 1)
      continue
    }
    inner.within = outer
    const bracket = host.tokens[outer.from - 1]?.fold === '('
    const first = bracket || outer.form === 'unit' ? 0 : k
    for (let j = k - 1; j >= first; j--) {
      const other = found[j]!
      // «phường Trường Thi, Hưng Dũng, TP Vinh»: where the lists know that it lies there
      const listed = host.tokens[found[j + 1]!.from - 1]!.fold === ','
      if (!bracket && (!listed || other.candidates.length === 0 || !mayLieIn(other, outer))) break
      if (other.within || !nestable(other) || depth(other) !== depth(inner)) break
      if (found[j + 1]!.from - other.to > 1) break
      other.within = outer
    }
  }
}

/** Nothing but the bracket between, and nothing but the outer one in it. */
function bracketed({tokens}: MentionedSentence, inner: PlaceMention, outer: PlaceMention): boolean {
  return outer.from - inner.to === 1 && tokens[inner.to]!.fold === '(' && tokens[outer.to]?.fold === ')'
}

function isProvince({candidates}: PlaceMention): boolean {
  return candidates.length > 0 && candidates.every(unit => unit.level === 'province')
}

function nestable(mention: PlaceMention): boolean {
  return (
    mention.form === 'village' ||
    mention.form === 'unit' ||
    mention.form === 'bare' ||
    (mention.form === 'body' && mention.level !== 'province')
  )
}

function linked(host: MentionedSentence, inner: PlaceMention, outer: PlaceMention): boolean {
  if (outer.from - inner.to > 3) return false
  for (let i = inner.to; i < outer.from; i++) if (!belongs.has(host.tokens[i]!.fold)) return false
  return true
}

/** A unit of the one's name lies in a unit of the other's; where the lists have no such name, their levels decide. */
function mayLieIn(inner: PlaceMention, outer: PlaceMention): boolean {
  if (inner.candidates.length === 0) return depth(inner) > Math.min(...depths(outer))
  return inner.candidates.some(unit =>
    outer.candidates.some(
      above =>
        rank[above.level] < rank[unit.level] &&
        (above.level === 'district' ? liesIn(unit, above, outer.old ?? false) : holds(above, unit)),
    ),
  )
}

/** A commune of the district; one of the new system may be said to lie where the old one was: «xã Di Linh (huyện Di Linh cũ)». */
function liesIn(unit: Unit, district: Unit, old: boolean): boolean {
  return old && unit.system === 2
    ? sameProvince(district, unit.province)
    : unit.district?.code === district.code
}

/** The province of the unit, as it is now or was. */
function holds(province: Unit, unit: Unit): boolean {
  return unit.province.system === province.system
    ? unit.province.code === province.code
    : unit.province.name === province.name || unit.system === 1
}

/** How narrow a mention is: a village 3, a province 0. */
function depth(mention: PlaceMention): number {
  return mention.form === 'village' ? 3 : Math.max(...depths(mention))
}

function depths(mention: PlaceMention): number[] {
  if (mention.level) return [rank[mention.level]]
  return mention.candidates.length ? mention.candidates.map(unit => rank[unit.level]) : [3]
}
