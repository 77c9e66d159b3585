/** What is known of the terminal. */
import {supportsColor, supportsColorStderr} from 'chalk'
import type {PrintOptions} from '../print/types.js'

/** A table that does not go to a terminal takes this width, unless COLUMNS says another. */
const plainWidth = 120
const leastWidth = 60

/** How many columns a table may take. */
export function terminalWidth(toTerminal: boolean): number {
  const known = toTerminal ? process.stdout.columns : Number(process.env.COLUMNS)
  return Math.max(leastWidth, known || plainWidth)
}

const forbidden = (wanted: boolean) => !wanted || Boolean(process.env.NO_COLOR)

/** Which colours standard output can show, and may: `--no-color`, NO_COLOR and FORCE_COLOR are heeded. */
export function colorLevel(wanted: boolean, toStandardOutput: boolean): PrintOptions['color'] {
  if (forbidden(wanted) || !toStandardOutput || !supportsColor) return 0
  return supportsColor.level
}

/** Whether standard error may be coloured. */
export function standardErrorColor(wanted: boolean): boolean {
  return !forbidden(wanted) && Boolean(supportsColorStderr)
}

/** One line for a person. */
export function tell(line: string): void {
  process.stderr.write(line + '\n')
}
