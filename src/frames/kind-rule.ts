/** One rung of the ladders that read what a figure says. */
import type {Frame, Kind} from './types.js'

/** What a rule says of the figure; a negative `sign` turns its value. */
export interface Verdict {
  kind: Kind
  sign?: number
}

/** Null where the rule has nothing to say; `planned`: a plan is named beside the figure. A rule may set the frame's
 * unit, value and anchor where its verdict stands on them. */
export type KindRule = (frame: Frame, before: Frame | undefined, planned: boolean) => Verdict | null
