/** `solieu summary [input...]`: what the records of reports add up to, by type, place and period. */
import {type Command, Option} from 'commander'
import type {Outcome, SummaryLine} from '../batch/types.js'
import {sharedOptions, type InputFlags} from './options.js'
import type {Output} from './outputs.js'

interface SummaryFlags extends InputFlags {
  by: 'province' | 'district'
}

/** Add the command to the program. */
export function summaryCommand(program: Command): void {
  const command = program
    .command('summary')
    .description('count and sum the records by type, place and period, without counting twice')
    .argument('[input...]', 'default: standard input, unless it is a terminal')
  sharedOptions(command)
    .addOption(
      new Option('--by <place>', 'how far places are told apart')
        .choices(['province', 'district'])
        .default('province'),
    )
    .action(action)
}

async function action(inputs: string[], _flags: SummaryFlags, command: Command): Promise<void> {
  if (command.getOptionValue('config') !== false) await (await import('./config.js')).applyConfig(command)
  const flags = command.opts<SummaryFlags>()
  const {inputsOf, printOptions, run, selection} = await import('./run.js')
  const wanted = inputsOf(inputs, flags, command)
  const {format, print} = await printOptions(flags)
  const summary = {by: flags.by, statuses: flags.status ?? ['actual']}
  const settings = {format, print, splitTypes: false, summary, ...(await selection(flags, command))}
  await run(wanted, settings, flags, async (): Promise<Output> => {
    const [{Summary}, {summaryText}, {fileOutput, standardOutput}] = await Promise.all([
      import('../batch/summary.js'),
      import('../print/summary.js'),
      import('./sink.js'),
    ])
    const total = new Summary()
    const sink = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
    return {
      add: async ({summary: parts}: Outcome) => total.add(parts ?? []),
      async commit() {
        const lines: SummaryLine[] = total.lines()
        for (const piece of summaryText(lines, format, print)) await sink.write(piece)
        await sink.commit()
      },
      discard: () => sink.discard(),
    }
  })
}
