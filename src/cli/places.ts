/** `solieu places QUERY`: what administrative unit a name or a code means, when, and what became of it. */
import {type Command, InvalidArgumentError, Option} from 'commander'
import type {Level} from '../places/types.js'
import {formats, type Format} from '../print/types.js'
import {isDate} from '../read/date.js'
import {colorLevel, tell, terminalWidth} from './terminal.js'

interface PlacesFlags {
  date?: string
  level?: Level
  format?: Format
  bom?: boolean
  color: boolean
}

const levels: readonly Level[] = ['province', 'district', 'commune']

/** Add the command to the program. */
export function placesCommand(program: Command): void {
  program
    .command('places')
    .description('look up an administrative unit by name («huyện Châu Thành, Tiền Giang») or code')
    .argument('<query...>', 'a name, with or without type word and accents, or a code')
    .option('-d, --date <date>', 'as of that day, YYYY-MM-DD; without it, at any time', day)
    .addOption(new Option('-l, --level <level>', 'only units of this level').choices(levels))
    .addOption(
      new Option('-f, --format <format>', 'default: table on a terminal, ndjson otherwise').choices(formats),
    )
    .option('--bom', 'begin csv with a byte order mark, for Excel')
    .option('--no-color', 'no colours')
    .action(printPlaces)
}

async function printPlaces(words: string[], flags: PlacesFlags, command: Command): Promise<void> {
  const query = words.join(' ').trim()
  if (query === '') command.error('error: the query is empty')
  const [{lookup}, {placesText}] = await Promise.all([
    import('../places/lookup.js'),
    import('../print/places.js'),
  ])
  const {date, level, bom} = flags
  const {places, otherTimes} = lookup(query, {date, level})
  if (places.length === 0) {
    tell(nothing(query, flags, otherTimes))
    process.exitCode = 1
    return
  }
  const toTerminal = process.stdout.isTTY
  const format = flags.format ?? (toTerminal ? 'table' : 'ndjson')
  const color = format === 'table' ? await colorLevel(flags.color, true) : 0
  const print = {width: terminalWidth(toTerminal), color, bom: bom === true}
  process.stdout.write(placesText({query, date: date ?? null, places}, format, print))
}

function nothing(query: string, {date, level}: PlacesFlags, otherTimes: number): string {
  const what = `no ${level ?? 'place'} '${query.replace(/\p{Cc}+/gu, ' ')}'`
  if (date === undefined) return what
  return `${what} at ${date}${otherTimes > 0 ? `; ${otherTimes} at other times, leave out --date to see` : ''}`
}

function day(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('It is no date of the form YYYY-MM-DD.')
  return value
}
