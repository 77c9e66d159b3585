/** `solieu explain FILE:LINE[:COL]`: how the figures there came to their records. */
import {type Command, Option} from 'commander'
import {one, sourceOptions, type SourceFlags} from './single.js'
import {colorLevel, tell, terminalWidth} from './terminal.js'

interface ExplainFlags extends SourceFlags {
  format?: 'text' | 'json' | 'ndjson'
}

/** Add the command to the program. */
export function explainCommand(program: Command): void {
  sourceOptions(
    program
      .command('explain')
      .description('tell of the figures of a line which rules made their records, and which nearly did')
      .argument('<where>', 'FILE:LINE, or FILE:LINE:COLUMN for the figure there or nearest')
      .addOption(new Option('-f, --format <format>', 'default: text').choices(['text', 'json', 'ndjson'])),
  ).action(explainAt)
}

const position = /^(?<file>.+?):(?<line>\d+)(?::(?<column>\d+))?$/su

async function explainAt(where: string, flags: ExplainFlags, command: Command): Promise<void> {
  const {file, line, column} = position.exec(where)?.groups ?? {}
  if (!file || !Number(line) || (column !== undefined && !Number(column)))
    command.error(`error: '${where}' is not of the form FILE:LINE or FILE:LINE:COLUMN`)
  const read = await one(file)
  if (!read) return
  const {name, text, encoding} = read
  const span = lineSpan(text, Number(line))
  if (!span) return fail(`${name}:${line}: the text has no such line`)
  const {explain} = await import('../explain/explain.js')
  const {docDate, docPlace} = flags
  const {explanations} = explain(text, {document: name, encoding, docDate, docPlace}, span)
  if (explanations.length === 0) return fail(`${name}:${line}: no number there`)
  let chosen = explanations
  if (column !== undefined) {
    const at = span.start + Number(column) - 1
    const far = ({figure: {start, end}}: (typeof chosen)[number]) => Math.max(start - at, at - end + 1, 0)
    const nearest = explanations.toSorted((a, b) => far(a) - far(b))[0]!
    if (far(nearest) > 0) tell(`${name}:${line}:${column}: no number there; the nearest is told of`)
    chosen = [nearest]
  }
  if (flags.format === 'json') process.stdout.write(JSON.stringify(chosen, null, 2) + '\n')
  else if (flags.format === 'ndjson')
    process.stdout.write(chosen.map(item => JSON.stringify(item) + '\n').join(''))
  else {
    const {explainText} = await import('../print/explain.js')
    const print = {width: terminalWidth(process.stdout.isTTY), color: await colorLevel(flags.color, true)}
    process.stdout.write(explainText(chosen, print))
  }
}

function fail(message: string): void {
  tell(message)
  process.exitCode = 1
}

/** The offsets of a line, from 1, without its end; null where the text has fewer. */
function lineSpan(text: string, wanted: number): {start: number; end: number} | null {
  let start = 0
  let line = 1
  for (const hit of text.matchAll(/\r\n|\n|\r/gu)) {
    if (line === wanted) return {start, end: hit.index}
    start = hit.index + hit[0].length
    line++
  }
  return line === wanted && start < text.length ? {start, end: text.length} : null
}
