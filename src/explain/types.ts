/** What `solieu explain` shows of how a figure came to its record. */
import type {SolieuRecord} from '../../schemas/index.js'
import type {NumeralRole} from '../account.js'
import type {Frame} from '../frames/types.js'
import type {Draft, RuleContext} from '../records/define.js'
import type {State} from '../scope/place-section.js'

/** Is told of every figure as it is classified, and of the whole at the end. */
export interface Tracer {
  frame(frame: Frame, draft: Draft | null, context: RuleContext): void
  end(all: {roles: readonly NumeralRole[]; stateOf(frame: Frame): State | null}): void
}

/** How a rule fared with a figure. */
export interface RuleTrace {
  rule: string
  type: string
  /** all conditions hold and it builds a record; one condition does not; all do, but it refuses the figure */
  outcome: 'fits' | 'condition' | 'refused'
  /** of the condition that does not hold: where it looked, for what phrase */
  where?: string
  phrase?: string
  /** the phrase must not be there, and is */
  not?: boolean
  /** the words that matched before it failed, and the word at which it did; null at the end of the words */
  matched?: string
  failedAt?: string | null
}

/** Words of the text, and where they stand. */
export interface SaidWords {
  text: string
  line: number
  column: number
}

/** A numeral of the text: the record that holds it, or why there is none. */
export interface Explanation {
  figure: SaidWords & {start: number; end: number}
  record: SolieuRecord | null
  /** why the number is no figure; null for a record's, `unexplained` where nothing is known of it */
  reason: string | null
  /** the words that say the place */
  placeFrom: SaidWords | null
  /** the rules that look at such figures, in the order in which they are tried; the first that fits wins */
  rules: RuleTrace[]
}
