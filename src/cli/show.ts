/** `solieu show FILE`: a report with its figures marked, and what was read from them. */
import type {Command} from 'commander'
import {one, sourceOptions, type SourceFlags} from './single.js'
import {colorLevel, terminalWidth} from './terminal.js'

/** Add the command to the program. */
export function showCommand(program: Command): void {
  sourceOptions(
    program
      .command('show')
      .description('print a report with each figure marked and numbered, and the records below it')
      .argument('<file>', 'a report, or - for standard input'),
  ).action(show)
}

async function show(file: string, flags: SourceFlags): Promise<void> {
  const read = await one(file)
  if (!read) return
  const [{extract}, {parseText}, {showText}] = await Promise.all([
    import('../extract.js'),
    import('../text/blocks.js'),
    import('../print/show.js'),
  ])
  const {name, text, encoding} = read
  const {docDate, docPlace} = flags
  const extracted = extract(text, {document: name, encoding, docDate, docPlace})
  const headings = parseText(text).blocks.filter(({kind}) => kind === 'heading')
  const print = {width: terminalWidth(process.stdout.isTTY), color: await colorLevel(flags.color, true)}
  process.stdout.write(showText(extracted, {text, headings}, print))
}
