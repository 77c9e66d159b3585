/** `solieu extract [input...]`, the default command: reports in, records out. */
import type {Command} from 'commander'
import {extractOptions, type ExtractFlags} from './options.js'

/** Add the command to the program. */
export function extractCommand(program: Command): void {
  const command = program
    .command('extract', {isDefault: true})
    .description(
      'extract the records of reports: files, folders (*.txt, *.md), patterns, - for standard input',
    )
    .argument('[input...]', 'default: standard input, unless it is a terminal')
  extractOptions(command).action(action)
}

async function action(inputs: string[], _flags: ExtractFlags, command: Command): Promise<void> {
  if (hasConfig(command)) await (await import('./config.js')).applyConfig(command)
  const flags = command.opts<ExtractFlags>()
  const {inputsOf, known, printOptions, run, selection} = await import('./run.js')
  const wanted = inputsOf(inputs, flags, command)
  const {split, output, columns} = flags
  if (columns) {
    const {recordColumns} = await import('../print/columns.js')
    known(
      'column',
      columns,
      recordColumns().map(column => column.name),
      command,
    )
  }
  const {format, print} = await printOptions(flags, columns)
  const folder = output !== undefined && (split !== undefined || /[/\\]$/u.test(output))
  if (split !== undefined && output === undefined)
    command.error("error: option '--split' needs '--output' with a folder")
  if (split === 'type' && format !== 'csv' && format !== 'ndjson')
    command.error("error: option '--split type' is for the formats csv and ndjson")
  const settings = {format, print, splitTypes: split === 'type', ...(await selection(flags, command))}
  await run(wanted, settings, flags, async () => {
    const outputs = await import('./outputs.js')
    if (!folder) return outputs.oneOutput(output, settings)
    return settings.splitTypes
      ? outputs.typeOutputs(output!, settings)
      : outputs.documentOutputs(output!, settings)
  })
}

/** Whether a configuration may apply. */
function hasConfig(command: Command): boolean {
  return command.getOptionValue('config') !== false
}
