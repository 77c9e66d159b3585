import type {ParsedText} from '../text/types.js'
import {gateOf} from './gate.js'
import {habitOf} from './habit.js'
import {findMasks} from './mask.js'
import {numberedNames} from './mask-name.js'
import {findPeriods} from './period.js'
import type {Ambiguity} from './quantity-parts.js'
import {findQuantities} from './quantity.js'
import {findReferences} from './reference.js'
import type {MentionedBlock, MentionedSentence} from './types.js'
import {unitOfList, type HeadUnit} from './units-head.js'
import {inheritListUnit, inheritUnits} from './units-inherited.js'

/**
 * The text's blocks with what their sentences mention: references, times, what is no figure, quantities and the units
 * that they take from a head. `when` is the document's date, or the year that its head tells; `unclear` hears of
 * numerals with two readings.
 */
export function findMentions(
  parsed: ParsedText,
  when: {date: string | null; year: number | null},
  unclear: (ambiguity: Ambiguity) => void,
): MentionedBlock[] {
  const blocks = parsed.blocks.map(block => ({
    block,
    hosts: block.sentences.map((sentence): MentionedSentence => ({
      sentence,
      tokens: sentence.tokens,
      at: [],
      mentions: [],
    })),
  }))
  const habit = habitOf(parsed)
  const numbered = numberedNames(parsed.blocks.flatMap(block => block.sentences))
  let listUnit: HeadUnit | undefined
  for (const {block, hosts} of blocks) {
    if (block.kind !== 'item') listUnit = undefined
    for (const host of hosts) {
      findReferences(host)
      const gate = gateOf(host.tokens)
      if (gate.temporal) findPeriods(host, when)
      if (!gate.numeric || block.row) continue
      findMasks(host, numbered)
      findQuantities(host, habit, unclear)
      inheritUnits(host)
      if (listUnit) inheritListUnit(listUnit, host)
    }
    listUnit = unitOfList(hosts.at(-1)) ?? listUnit
  }
  return blocks
}
