/** `solieu schema [type]`: the JSON Schema of one record type, or of any record. */
import type {Command} from 'commander'

/** Add the command to the program. */
export function schemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record type, of `document`, of `config`, or of any record')
    .argument('[type]', 'a record type, document, or config')
    .action(printSchema)
}

async function printSchema(name: string | undefined, _options: unknown, command: Command): Promise<void> {
  if (name === 'config') {
    const {configSchema} = await import('./config.js')
    process.stdout.write(configSchema())
    return
  }
  const {jsonSchema, schemaNames} = await import('../print/schema.js')
  const text = jsonSchema(name)
  if (text === undefined)
    command.error(`error: no type '${name}'; the types are ${schemaNames.join(', ')}, config`)
  else process.stdout.write(text)
}
