/** What a title says of the document's place: a province or district by its bare name, a commune that the text is about. */
import {nameAt} from '../mentions/place-name.js'
import {provinceNamed} from '../mentions/place-bare.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedBlock, MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import {sameProvince} from '../places/resolve.js'
import {sizeOf} from './header.js'
import {within} from './place-relation.js'
import {locate, type Located} from './place-value.js'

/** Without a title the first paragraph stands for it, and only sets a scene. */
function isTitle(one: MentionedBlock): boolean {
  return sizeOf(one) <= longestTitle && one.hosts.at(-1)?.tokens.at(-1)?.fold !== '.'
}
/** in characters */
const longestTitle = 160

type PlacesIn = (host: MentionedSentence) => readonly PlaceMention[]

export const namesUnit = (mentions: readonly PlaceMention[]) =>
  mentions.some(({candidates}) => candidates.length > 0)

const hostsOf = (titles: readonly MentionedBlock[]) => titles.flatMap(({hosts}) => hosts)

/** «Kinh tế Hải Dương 9 tháng đầu năm»: the one province that a title names. */
export function provinceOfTitle(
  titles: readonly MentionedBlock[],
  placesIn: PlacesIn,
  date: string | null,
): Located | null {
  const hosts = hostsOf(titles)
  const [first, ...others] = hosts.flatMap(host => provinceNamed(host))
  if (!first || others.length > 0 || hosts.some(host => namesUnit(placesIn(host)))) return null
  const place = locate(first, {date, province: null, district: null}, () => undefined)
  return place?.unit ? place : null
}

/** The title has the unit's name, or its province's: «Bước chuyển ở vùng cao Bắc Hà» over «huyện Bắc Hà …». */
export function titleSays(
  titles: readonly MentionedBlock[],
  {unit, province}: Located,
  placesIn: PlacesIn,
): boolean {
  const hosts = hostsOf(titles)
  const said = hosts.flatMap(host => [...placesIn(host)]).flatMap(({candidates}) => candidates)
  if (province && said.some(one => sameProvince(one.province, province))) return true
  const bears = (one: Unit) => one === unit || (province !== null && one === province)
  return hosts.some(({tokens}) =>
    tokens.some((token, i) => token.upper && (nameAt(tokens, i)?.units.some(bears) ?? false)),
  )
}

/**
 * The one unit that a title tells narrower than the place of the head: «huyện Chi Lăng» over «Lạng Sơn, ngày …», «Xây
 * dựng nông thôn mới ở xã Tân Hưng», «Về Phước Hậu xem trồng nho» over «Xã Phước Hậu (Ninh Phước) …». Either the title
 * names it with its type, or the lead does and the title has its name.
 */
export function narrowedByTitle(
  blocks: readonly MentionedBlock[],
  titles: readonly MentionedBlock[],
  place: Located | null,
  placesIn: PlacesIn,
  date: string | null,
): Located | null {
  const hosts = hostsOf(titles.filter(isTitle))
  const told = hosts.flatMap(host => [...placesIn(host)])
  const lead = blocks.slice(0, leadBlocks).flatMap(({hosts: [first]}) => (first ? [...placesIn(first)] : []))
  let found = place
  for (const level of ['district', 'commune'] as const) {
    const named = told.some(one => one.level === level)
      ? told.filter(one => isTyped(one, level))
      : lead.filter(one => isTyped(one, level) && bearsName(hosts, one))
    const [unit, ...others] = named
    if (!unit || others.some(other => other.name !== unit.name)) continue
    const {district = null, province = null} = found ?? {}
    const next = locate(unit, {date, province, district}, () => undefined)
    if (next?.unit && (!found || within(next, found))) found = next
  }
  return found === place ? null : found
}
const leadBlocks = 5

const isTyped = (one: PlaceMention, level: PlaceMention['level']) =>
  one.level === level && one.candidates.length > 0 && !one.plural && one.type !== null

const bearsName = (hosts: readonly MentionedSentence[], {candidates}: PlaceMention) =>
  hosts.some(({tokens}) =>
    tokens.some(
      (token, i) => token.upper && nameAt(tokens, i)?.units.some(one => candidates.includes(one)) === true,
    ),
  )
