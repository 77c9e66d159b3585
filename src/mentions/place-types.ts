import type {Level, Unit} from '../places/gazetteer.js'
import type {Token} from '../text/types.js'

/** A place in the text, not yet resolved. `from` and `to` are token indices, `to` exclusive. */
export interface PlaceMention {
  from: number
  to: number
  /**
   * `unit`: a type word with a name; `bare`: a name alone; `anaphora`: a word that goes back to the place in force at
   * its level; `body`: an organisation that stands for its jurisdiction, named or of its level alone.
   */
  form: 'unit' | 'bare' | 'village' | 'region' | 'country' | 'anaphora' | 'body'
  /** the level that the words say, where they do */
  level: Level | null
  /** the type word, by the gazetteer's spelling */
  type: string | null
  /** as written */
  name: string
  candidates: readonly Unit[]
  /** «(cũ)», «trước đây»: a unit of the system before 2025-07-01 */
  old: boolean
  /** the unit that it lies in, named right behind */
  within: PlaceMention | null
  /** one type word for several names: «các huyện A, B» */
  plural: boolean
}

/** A mention of these tokens; what is known of it beside goes in `more`. */
export function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  form: PlaceMention['form'],
  more: Partial<PlaceMention> = {},
): PlaceMention {
  return {
    from,
    to,
    form,
    level: null,
    type: null,
    name: textOf(tokens, from, to),
    candidates: [],
    old: false,
    within: null,
    plural: false,
    ...more,
  }
}

/** The words as written, one space between. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .reduce((text, token, i) => text + (i && token.spaced ? ' ' : '') + token.text, '')
    .normalize('NFC')
}
