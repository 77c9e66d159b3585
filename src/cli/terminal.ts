/** What is known of the terminal. */
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
export async function colorLevel(wanted: boolean, toStandardOutput: boolean): Promise<PrintOptions['color']> {
  if (forbidden(wanted) || !toStandardOutput) return 0
  const {supportsColor} = await import('chalk')
  return supportsColor ? supportsColor.level : 0
}

/** Whether standard error may be coloured. */
export async function standardErrorColor(wanted: boolean): Promise<boolean> {
  return !forbidden(wanted) && Boolean((await import('chalk')).supportsColorStderr)
}

let clear = ''

/** What has to be written before a line, where something stands on the terminal that passes. */
export function clearBefore(sequence: string): void {
  clear = sequence
}

/** One line for a person. */
export function tell(line: string): void {
  process.stderr.write(`${clear}${line}\n`)
}
