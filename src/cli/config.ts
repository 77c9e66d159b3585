/** `solieu.config.json`: options for every run below the folder that holds it; what the command line says wins. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Command, InvalidArgumentError} from 'commander'
import * as z from 'zod'
import {schemas} from '../../schemas/index.js'
import {statuses} from '../../schemas/common.js'
import {formats} from '../print/types.js'
import {systemReason} from '../read/problem.js'

const configName = 'solieu.config.json'

const types = Object.keys(schemas) as [string, ...string[]]
const words = z.union([z.string(), z.array(z.string())])

const config = z
  .strictObject({
    $schema: z.string().describe('where the JSON Schema of this file is'),
    format: z.enum(formats),
    output: z.string().describe('a file, or with a slash at its end a folder'),
    from: z.enum(['text', 'ndjson']),
    filesFrom: z.string(),
    ignore: z.boolean().describe('heed .gitignore and .ignore'),
    jobs: z.int().min(1).max(9999),
    type: z.union([z.enum(types), z.array(z.enum(types))]),
    measure: words,
    status: z.union([z.enum(statuses), z.array(z.enum(statuses))]),
    place: words.describe('names or codes'),
    period: z.string().describe('2023, 2023-06, 2021..2023 or ..2020'),
    docDate: z.iso.date(),
    docPlace: z.string(),
    strict: z.boolean(),
    failOn: words.describe('unexplained[=5%], invalid, warning'),
    reporter: z.enum(['text', 'json', 'github']),
    quiet: z.boolean(),
    verbose: z.boolean(),
    stats: z.boolean(),
    statsFile: z.string(),
    bom: z.boolean(),
    escapeFormulas: z.boolean(),
    color: z.boolean(),
    split: z.enum(['document', 'type']),
    columns: words,
    asOf: z.string().describe('a day from 2025-07-01 on, or now'),
    by: z.enum(['province', 'district']),
  })
  .partial()
  .describe('Options of solieu; those of the command line win.')

/** The JSON Schema of the file. */
export function configSchema(): string {
  return JSON.stringify(z.toJSONSchema(config), null, 2) + '\n'
}

/** The nearest configuration file from the working folder upward. */
function nearest(): string | undefined {
  for (let at = process.cwd(); ; at = path.dirname(at)) {
    const file = path.join(at, configName)
    if (existsSync(file)) return file
    if (at === path.dirname(at)) return undefined
  }
}

/** Set the options that the command line leaves open. */
export async function applyConfig(command: Command): Promise<void> {
  const named = command.getOptionValue('config') as string | true | undefined
  const file = typeof named === 'string' ? named : nearest()
  if (file === undefined) return
  const fail = (reason: string) => command.error(`error: ${file}: ${reason}`)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return fail(error instanceof SyntaxError ? 'not valid JSON' : systemReason(error))
  }
  const checked = config.safeParse(value)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return fail([issue.path.join('.'), issue.message].filter(Boolean).join(': '))
  }
  for (const [key, said] of Object.entries(checked.data)) {
    const options = command.options.filter(option => option.attributeName() === key)
    const source = command.getOptionValueSource(key)
    if (options.length === 0 || (source !== undefined && source !== 'default')) continue
    command.setOptionValueWithSource(key, parsed(said, options[0], fail), 'config')
  }
}

function parsed(said: unknown, option: Command['options'][number], fail: (reason: string) => void): unknown {
  if (!option.parseArg || typeof said === 'boolean') return said
  try {
    const items = Array.isArray(said) ? said : [said]
    return items.reduce<unknown>(
      (before, item) => option.parseArg!(String(item), before as string),
      undefined,
    )
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error
    fail(`${option.attributeName()}: ${error.message}`)
  }
}
