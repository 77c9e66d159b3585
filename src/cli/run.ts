/** A run over documents: what `extract` and `summary` have in common. */
import {writeFile} from 'node:fs/promises'
import type {Command} from 'commander'
import type {RecordType} from '../../schemas/index.js'
import {AccountTotal} from '../print/account.js'
import type {Format, PrintOptions} from '../print/types.js'
import {Problem, systemReason} from '../read/problem.js'
import type {Outcome, Settings} from '../batch/types.js'
import type {InputFlags} from './options.js'
import type {Output} from './outputs.js'
import {broken, strictRules} from './policy.js'
import {report} from './reporter.js'
import {Stats} from './stats.js'
import {colorLevel, tell, terminalWidth} from './terminal.js'

/** The inputs, or standard input where none is named; wrong usage where that is a terminal. */
export function inputsOf(inputs: string[], flags: InputFlags, command: Command) {
  const named = inputs.length > 0 || flags.filesFrom !== undefined
  if (!named && process.stdin.isTTY) command.error("error: no input; name a file or a folder, or '-'")
  if (flags.filesFrom === '-' && inputs.includes('-'))
    command.error('error: standard input cannot be both a list of inputs and an input')
  const {from, filesFrom, ignore} = flags
  return {inputs: named ? inputs : ['-'], filesFrom, from, ignore, stdin: process.stdin}
}

/** How records are printed. */
export async function printOptions(
  flags: InputFlags,
  columns?: string[],
): Promise<{format: Format; print: PrintOptions}> {
  const toTerminal = flags.output === undefined && process.stdout.isTTY
  const format = flags.format ?? (toTerminal ? 'table' : 'ndjson')
  const color = format === 'table' ? await colorLevel(flags.color, flags.output === undefined) : 0
  const {bom, escapeFormulas} = flags
  return {
    format,
    print: {
      width: terminalWidth(toTerminal),
      color,
      bom: bom === true,
      escapeFormulas,
      columns,
      successors: flags.asOf !== undefined,
    },
  }
}

/** What the flags say of records; names that no schema knows are wrong usage. */
export async function selection(flags: InputFlags, command: Command) {
  const {type, measure, status, place, period, docDate, docPlace, asOf} = flags
  if (type || measure || status) {
    const {schemas} = await import('../../schemas/index.js')
    const {statuses} = await import('../../schemas/common.js')
    const measures = new Set(
      Object.values(schemas).flatMap(each => [...each.shape.measure.options] as string[]),
    )
    known('type', type, Object.keys(schemas), command)
    known('measure', measure, [...measures], command)
    known('status', status, statuses, command)
  }
  const filters = {measures: measure, statuses: status, places: place, period}
  return {types: type && ([...new Set(type)] as RecordType[]), filters, docDate, docPlace, asOf}
}

/** Refuse names that are not among the known ones. */
export function known(
  option: string,
  names: readonly string[] | undefined,
  all: readonly string[],
  command: Command,
): void {
  if (!names) return
  const unknown = names.find(name => !all.includes(name))
  if (unknown === undefined && names.length > 0) return
  const plural = option === 'status' ? 'statuses' : `${option}s`
  command.error(
    `error: option '--${option}': no ${option} '${unknown ?? ''}'; the ${plural} are ${all.join(', ')}`,
  )
}

/** Take every document to the output, tell what is to be told, and set the exit code. */
export async function run(
  inputs: ReturnType<typeof inputsOf>,
  settings: Settings,
  flags: InputFlags,
  open: () => Promise<Output>,
): Promise<void> {
  const quiet = flags.quiet === true
  const stats = new Stats()
  const account = new AccountTotal()
  let endProgress: (() => void) | undefined
  try {
    const output = await open()
    try {
      const {outcomesOf} = await import('./work.js')
      if (
        process.stderr.isTTY &&
        !quiet &&
        !flags.verbose &&
        (flags.output !== undefined || !process.stdout.isTTY)
      )
        endProgress = (await import('./progress.js')).showProgress(stats, inputs)
      for await (const outcome of outcomesOf(inputs, settings, flags.jobs)) {
        stats.add(outcome)
        if (outcome.problem === undefined) {
          account.add({document: outcome.name, numbers: outcome.numbers})
          await output.add(outcome)
        }
        await report(outcome, flags.reporter, quiet, flags.color)
        if (flags.verbose && outcome.problem === undefined) tell(verboseLine(outcome))
      }
      await output.commit()
    } catch (error) {
      output.discard()
      throw error
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    endProgress?.()
    tell(error.message)
    process.exitCode = 1
    return
  }
  endProgress?.()

  const rules = [...(flags.strict ? strictRules : []), ...(flags.failOn ?? [])]
  const faults = broken(rules, stats.run)
  if (stats.run.failed > 0 || faults.length > 0) process.exitCode = 1
  if (!quiet && ((settings.format === 'table' && !settings.summary) || rules.length > 0))
    account.lines().forEach(tell)
  if (!quiet && flags.failOn) faults.forEach(tell)
  if (flags.stats) tell(JSON.stringify(stats.run))
  if (flags.statsFile !== undefined) {
    try {
      await writeFile(flags.statsFile, JSON.stringify(stats.run) + '\n')
    } catch (error) {
      tell(`${flags.statsFile}: ${systemReason(error)}`)
      process.exitCode = 1
    }
  }
}

function verboseLine({name, bytes, counts, numbers}: Outcome): string {
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return `${name}: ${bytes} bytes, ${records} records, ${numbers.total} numbers, ${numbers.unexplained.length} unexplained`
}
