/** The options of `solieu extract`: their names, help and checks. */
import {type Command, InvalidArgumentError, Option} from 'commander'
import {reform} from '../places/reform.js'
import {formats, type Format} from '../print/types.js'
import {isDate} from '../read/date.js'

export interface ExtractFlags {
  format?: Format
  output?: string
  type?: string[]
  docDate?: string
  docPlace?: string
  asOf?: string
  strict?: boolean
  bom?: boolean
  color: boolean
}

/** Declare the options on the command. */
export function extractOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'default: table on a terminal, ndjson otherwise').choices(formats),
    )
    .option('-o, --output <file>', 'write there instead of standard output, whole or not at all')
    .option('-t, --type <types>', 'only these record types (comma list, repeatable)', list)
    .option('--doc-date <date>', "the documents' date where the text tells none, YYYY-MM-DD", date)
    .option('--doc-place <name>', "the documents' place where the text tells none", name)
    .option('--as-of <date>', 'add what each unit is at that day: from 2025-07-01 on, or now', asOf)
    .option('--strict', 'exit 1 if a number is unexplained or there is a warning')
    .option('--bom', 'begin csv with a byte order mark, for Excel')
    .option('--no-color', 'no colours')
}

function list(value: string, before: string[] = []): string[] {
  return [
    ...before,
    ...value
      .split(',')
      .map(item => item.trim())
      .filter(Boolean),
  ]
}

export function date(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('It is no date of the form YYYY-MM-DD.')
  return value
}

/** The units of the two-tier system are what is known of later ones. */
function asOf(value: string): string {
  const day = date(value === 'now' ? new Date().toISOString().slice(0, 10) : value)
  if (day < reform)
    throw new InvalidArgumentError(`It is before ${reform}, when the units of now came into force.`)
  return day
}

export function name(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.')
  return value.trim()
}
