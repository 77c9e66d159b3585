/** The commune that a short article is about: its first sentence names it with its district, and it names no other. */
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedBlock, MentionedSentence} from '../mentions/types.js'
import {sizeOf} from './header.js'
import {counts} from './place-role.js'
import {locate, type Located} from './place-value.js'

/** the longest text on one event, in characters */
const longestScene = 6000
/** a paragraph of text, no line of a letterhead, in characters */
export const fullParagraph = 120

/** how often it has to be named: once may be in passing */
const fewest = 2

/** «…, đầm ven xã Nhơn Lý (TP Quy Nhơn) có nhiều đàn cò về»: null where no such scene is set. */
export function sceneOf(
  blocks: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => readonly PlaceMention[],
  date: string | null,
): Located | null {
  if (blocks.reduce((all, one) => all + sizeOf(one), 0) > longestScene) return null
  const lead = blocks.find(one => one.block.kind === 'paragraph' && sizeOf(one) >= fullParagraph)
  const [first] = lead?.hosts ?? []
  const scene =
    first && placesIn(first).find(one => one.level === 'commune' && one.within && counts(first, one))
  if (!scene || scene.within?.level !== 'district' || scene.plural) return null
  const communes = blocks
    .flatMap(({hosts}) => hosts)
    .flatMap(host => [...placesIn(host)])
    .filter(({level, candidates}) => level === 'commune' && candidates.length > 0)
  const names = new Set(communes.map(({candidates}) => candidates[0]!.name))
  return names.size === 1 && communes.length >= fewest
    ? locate(scene, {date, province: null, district: null}, () => undefined)
    : null
}
