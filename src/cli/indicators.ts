/** `solieu indicators [QUERY]`: the catalogue of indicators. */
import {type Command, Option} from 'commander'
import {formats, type Format} from '../print/types.js'
import {colorLevel, tell, terminalWidth} from './terminal.js'

interface IndicatorFlags {
  format?: Format
  bom?: boolean
  color: boolean
}

/** Add the command to the program. */
export function indicatorsCommand(program: Command): void {
  program
    .command('indicators')
    .description('list the indicators that have an id, or those that a word of theirs names')
    .argument('[query...]', 'an id, or words of a name in Vietnamese or English')
    .addOption(
      new Option('-f, --format <format>', 'default: table on a terminal, ndjson otherwise').choices(formats),
    )
    .option('--bom', 'begin csv with a byte order mark, for Excel')
    .option('--no-color', 'no colours')
    .action(printIndicators)
}

async function printIndicators(words: string[], flags: IndicatorFlags): Promise<void> {
  const query = words.join(' ').trim()
  const [{searchIndicators}, {indicatorsText}] = await Promise.all([
    import('../indicators/search.js'),
    import('../print/indicators.js'),
  ])
  const found = searchIndicators(query)
  if (found.length === 0) {
    tell(`no indicator '${query.replace(/\p{Cc}+/gu, ' ')}'`)
    process.exitCode = 1
    return
  }
  const toTerminal = process.stdout.isTTY
  const format = flags.format ?? (toTerminal ? 'table' : 'ndjson')
  const color = format === 'table' ? await colorLevel(flags.color, true) : 0
  const print = {width: terminalWidth(toTerminal), color, bom: flags.bom === true}
  process.stdout.write(indicatorsText(found, format, print))
}
