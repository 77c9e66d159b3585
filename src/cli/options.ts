/** The options of the commands that read reports: their names, help and checks. */
import {type Command, InvalidArgumentError, Option} from 'commander'
import {parsePeriod} from '../batch/period.js'
import {reform} from '../places/reform.js'
import {formats, type Format} from '../print/types.js'
import {isDate} from '../read/date.js'
import {parseRule, type Rule} from './policy.js'

/** What `extract` and `summary` have in common. */
export interface InputFlags {
  format?: Format
  output?: string
  from: 'text' | 'ndjson'
  filesFrom?: string
  ignore: boolean
  jobs?: number
  type?: string[]
  measure?: string[]
  status?: string[]
  place?: string[]
  period?: string
  docDate?: string
  docPlace?: string
  asOf?: string
  strict?: boolean
  failOn?: Rule[]
  reporter: 'text' | 'json' | 'github'
  quiet?: boolean
  verbose?: boolean
  stats?: boolean
  statsFile?: string
  bom?: boolean
  escapeFormulas: boolean
  color: boolean
}

export interface ExtractFlags extends InputFlags {
  split?: 'document' | 'type'
  columns?: string[]
}

/** Declare the shared options on a command. */
export function sharedOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'default: table on a terminal, ndjson otherwise').choices(formats),
    )
    .option('-o, --output <path>', 'write there instead of standard output, whole or not at all')
    .addOption(
      new Option(
        '--from <kind>',
        'what the inputs hold: a text each, or a JSON object with id and text a line',
      )
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .option(
      '--files-from <file>',
      'read further inputs from there, a line each or NUL-separated; - for standard input',
    )
    .option('--no-ignore', 'in folders, do not heed .gitignore and .ignore')
    .option('-j, --jobs <number>', 'workers; default: the processors', jobs)
    .option('-t, --type <types>', 'only these record types (comma list, repeatable)', list)
    .option('--measure <measures>', 'only these measures', list)
    .option('--status <statuses>', 'only actual, estimate or target figures', list)
    .option('--place <places>', 'only of these places, by name or code, with all in them', list)
    .option('--period <period>', 'only of that time: 2023, 2023-06, 2021..2023, ..2020', period)
    .option('--doc-date <date>', "the documents' date where the text tells none, YYYY-MM-DD", date)
    .option('--doc-place <name>', "the documents' place where the text tells none", name)
    .option('--strict', 'exit 1 if a number is unexplained or there is a warning')
    .option('--fail-on <rules>', 'exit 1 on more than that: unexplained[=5%|=10], invalid, warning', rules)
    .addOption(
      new Option('--reporter <kind>', 'how messages are told on standard error')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('-q, --quiet', 'tell only what could not be read')
    .option('--verbose', 'tell of each document')
    .option('--stats', 'tell what the run did, as JSON on standard error')
    .option('--stats-file <file>', 'the same, into a file')
    .option('--bom', 'begin csv with a byte order mark, for Excel')
    .option('--no-escape-formulas', 'in csv, leave cells alone that a spreadsheet would run as formulas')
    .option('--config <file>', 'read options there instead of the nearest solieu.config.json')
    .option('--no-config', 'heed no solieu.config.json')
    .option('--no-color', 'no colours')
}

/** Declare the options of `extract`. */
export function extractOptions(command: Command): Command {
  return sharedOptions(command)
    .option('--as-of <date>', 'add what each unit is at that day: from 2025-07-01 on, or now', asOf)
    .addOption(
      new Option('--split <kind>', 'into a folder: a file each document, or each record type').choices([
        'document',
        'type',
      ]),
    )
    .option('--columns <columns>', 'the columns of csv and their order (comma list)', list)
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

function rules(value: string, before: Rule[] = []): Rule[] {
  const read = list(value).map(item => {
    const rule = parseRule(item)
    if (!rule)
      throw new InvalidArgumentError(`'${item}' is no rule; they are unexplained[=5%|=10], invalid, warning.`)
    return rule
  })
  return [...before, ...read]
}

function jobs(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 999)
    throw new InvalidArgumentError('It is no whole number from 1 to 999.')
  return number
}

function period(value: string): string {
  if (!parsePeriod(value))
    throw new InvalidArgumentError('It is not of the form 2023, 2023-06, 2021..2023 or ..2020.')
  return value
}

/** A day as an option says it. */
export function date(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('It is no date of the form YYYY-MM-DD.')
  return value
}

/** The units of the two-tier system are what is known of later ones. */
function asOf(value: string): string {
  const from = date(value === 'now' ? new Date().toISOString().slice(0, 10) : value)
  if (from < reform)
    throw new InvalidArgumentError(`It is before ${reform}, when the units of now came into force.`)
  return from
}

/** A name as an option says it. */
export function name(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.')
  return value.trim()
}
