/** `solieu extract [input...]`, the default command: reports in, records out. */
import type {Command} from 'commander'
import type {RecordType} from '../../schemas/index.js'
import type {Printer} from '../print/types.js'
import {Problem} from '../read/problem.js'
import {extractOptions, type ExtractFlags} from './options.js'
import {fileOutput, standardOutput, type Sink} from './sink.js'
import {colorLevel, standardErrorColor, terminalWidth, tell} from './terminal.js'

/** Add the command to the program. */
export function extractCommand(program: Command): void {
  const command = program
    .command('extract', {isDefault: true})
    .description('extract the records of reports: files, folders (*.txt, *.md), - for standard input')
    .argument('[input...]', 'default: standard input, unless it is a terminal')
  extractOptions(command).action(run)
}

async function run(inputs: string[], flags: ExtractFlags, command: Command): Promise<void> {
  if (inputs.length === 0 && process.stdin.isTTY)
    command.error("error: no input; name a file or a folder, or '-'")
  const types = await checkTypes(flags.type, command)
  try {
    const sink = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
    try {
      const clean = await work(inputs.length === 0 ? ['-'] : inputs, flags, types, sink)
      await sink.commit()
      if (!clean) process.exitCode = 1
    } catch (error) {
      sink.discard()
      throw error
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    tell(error.message)
    process.exitCode = 1
  }
}

async function checkTypes(names: string[] | undefined, command: Command): Promise<RecordType[] | undefined> {
  if (!names) return undefined
  const {schemas} = await import('../../schemas/index.js')
  const unknown = names.find(name => !Object.hasOwn(schemas, name))
  if (unknown !== undefined || names.length === 0) {
    const types = Object.keys(schemas).join(', ')
    command.error(`error: option '--type': no type '${unknown ?? ''}'; the types are ${types}`)
  }
  return [...new Set(names)] as RecordType[]
}

/** Take the documents one at a time through the whole way. Whether all were read and `--strict` is content. */
async function work(
  inputs: string[],
  flags: ExtractFlags,
  types: RecordType[] | undefined,
  sink: Sink,
): Promise<boolean> {
  const [{findDocuments}, {readDocument}, {extract}, {printerOf}, {AccountTotal}] = await Promise.all([
    import('../read/inputs.js'),
    import('../read/read.js'),
    import('../extract.js'),
    import('../print/index.js'),
    import('../print/account.js'),
  ])
  const toTerminal = flags.output === undefined && process.stdout.isTTY
  const format = flags.format ?? (toTerminal ? 'table' : 'ndjson')
  const printer: Printer = await printerOf(format, {
    width: terminalWidth(toTerminal),
    color: colorLevel(flags.color, flags.output === undefined),
    bom: flags.bom === true,
    successors: flags.asOf !== undefined,
  })
  const account = new AccountTotal()
  let clean = true

  await sink.write(printer.head())
  for await (const found of findDocuments(inputs)) {
    const read = found instanceof Problem ? found : await readDocument(found, process.stdin)
    if (read instanceof Problem) {
      tell(read.message)
      clean = false
      continue
    }
    const {name, text, encoding} = read
    const {docDate, docPlace, asOf} = flags
    const {records, document} = extract(text, {document: name, encoding, docDate, docPlace, asOf, types})
    account.add(document)
    for await (const piece of printer.body({records, document})) await sink.write(piece)
    if (document.messages.some(({severity}) => severity !== 'info')) {
      if (flags.strict) clean = false
      const {reportMessages} = await import('../print/messages.js')
      process.stderr.write(reportMessages(document, standardErrorColor(flags.color)))
    }
  }
  for await (const piece of printer.foot()) await sink.write(piece)

  if (flags.strict && account.unexplained > 0) clean = false
  if (format === 'table' || flags.strict) account.lines().forEach(tell)
  return clean
}
