/** Whether what the head names in passing is what the text is on. */
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedBlock, MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import {sameProvince} from '../places/resolve.js'
import {common} from './place-list.js'
import {titleSays} from './place-title.js'
import {locate, located, type Located} from './place-value.js'

/** in blocks */
export const headBlocks = 9

/** What a place in the head is worth: the letterhead, the dateline, the opening of a title, a mere mention. */
export const worth = {letterhead: 4, dateline: 3, title: 2, mention: 1, none: 0} as const

export interface Found {
  place: Located
  weight: number
  /** a body of the unit, and not the unit itself */
  body: boolean
}

/** The one unit that they all are or lie in, else the province that leads. */
export function ofMentions(best: readonly Located[]): Located | null {
  return best.every(place => place.unit === best[0]!.unit) ? best[0]! : (common(best) ?? lead(best))
}

/**
 * The title names the unit's province; else the head names units of it more than once and of no other, or three times
 * and more often than of all others. «…, theo chuyên gia tại TP.HCM»: named once in passing, it may be anything's.
 */
export function borneOut(
  chosen: Located,
  places: readonly Found[],
  blocks: readonly MentionedBlock[],
  titles: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
): boolean {
  const {province} = chosen
  if (!province || titleSays(titles, chosen, placesIn)) return true
  const named = places.filter(({weight}) => weight !== worth.none)
  const own = named.filter(({place}) => place.province && sameProvince(place.province, province))
  const told = own.length + own.filter(({body}) => body).length
  // «Lục Ngạn những ngày tháng sáu rộn ràng. Toàn huyện có 17.000 ha vải»
  const opens = chosen.level !== 'province' && own.some(({weight}) => weight === worth.title)
  if (opens && own.length === named.length && goesBack(blocks, chosen, placesIn)) return true
  return own.length === named.length ? told > 1 : told >= fewest && own.length * 2 > named.length
}

/** The first paragraphs speak of «toàn huyện», «huyện» where the one unit that they name is a district. */
function goesBack(
  blocks: readonly MentionedBlock[],
  {level}: Located,
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
): boolean {
  return blocks
    .slice(0, headBlocks)
    .some(({hosts}) =>
      hosts.some(host => placesIn(host).some(one => one.form === 'anaphora' && one.level === level)),
    )
}
const fewest = 3
/**
 * The head names a province only in passing («Công ty …, ở tỉnh Thái Bình»), and the text speaks of districts of
 * another: that one, where there are at least three of them and twice as many as of any other province. Where
 * the head names none, the text has to speak of «toàn tỉnh» too.
 */
export function mostDistricts(
  blocks: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
  date: string | null,
  inHead: Located | null,
): Located | null {
  const narrow = inHead !== null && inHead.level !== 'province'
  const districts = new Map<Unit, Set<string>>()
  const named = new Set<Unit>()
  let ofTheProvince = inHead !== null && !narrow
  for (const host of blocks.flatMap(({hosts}) => hosts))
    for (const mention of placesIn(host)) {
      ofTheProvince ||= mention.form === 'anaphora' && mention.level === 'province'
      if (mention.level === 'province') for (const unit of mention.candidates) named.add(unit)
      if (mention.level !== 'district' || mention.candidates.length === 0) continue
      const found = locate(mention, {date, province: null, district: null}, () => undefined)
      if (!found?.unit || !found.province) continue
      const known = [...districts.keys()].find(unit => sameProvince(unit, found.province!)) ?? found.province
      districts.set(known, (districts.get(known) ?? new Set()).add(found.unit.code))
    }
  const [first, second] = [...districts].toSorted(([, a], [, b]) => b.size - a.size)
  // two of its districts by name, «toàn tỉnh», and no unit of another province
  const alone =
    ofTheProvince &&
    districts.size === 1 &&
    first![1].size >= 2 &&
    [...named].every(unit => sameProvince(unit, first![0]))
  if (alone && (!inHead?.province || (narrow && sameProvince(first![0], inHead.province))))
    return located(first![0], date)
  if (narrow) return null
  if (!ofTheProvince || !first || first[1].size < 3 || first[1].size < (second?.[1].size ?? 0) * 2)
    return null
  return inHead?.province && sameProvince(first[0], inHead.province) ? null : located(first[0], date)
}

/** Where the head names units of several provinces: the first province that it names, if units of it lead. */
function lead(places: readonly Located[]): Located | null {
  const first = places.find(({level}) => level === 'province')?.unit
  if (!first) return null
  const inside = places.filter(({unit}) => unit && sameProvince(unit, first))
  return inside.length * 2 > places.length ? inside.find(({unit}) => unit === first)! : null
}
