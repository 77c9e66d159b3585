import type {ParsedText} from '../text/types.js'
import type {Habit} from './quantity-parts.js'

/**
 * How a document writes numbers, from its unambiguous ones: `1.234` and `12,5` say that the comma is the decimal
 * sign, `1,234,567` and `12.5%` that it groups thousands. Null where both or neither occur.
 */
export function habitOf(parsed: ParsedText): Habit {
  let decimal = 0
  let thousands = 0
  for (const block of parsed.blocks) {
    for (const sentence of block.sentences) {
      for (const token of sentence.tokens) {
        if (token.kind !== 'number') continue
        if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d{1,2}$/u.test(token.text)) decimal++
        else if (/^\d{1,3}(?:,\d{3}){2,}|^\d{1,3}(?:,\d{3})+\.\d/u.test(token.text)) thousands++
      }
    }
  }
  if (decimal > 0 && thousands === 0) return 'comma_decimal'
  if (thousands > 0 && decimal === 0) return 'comma_thousands'
  return null
}
