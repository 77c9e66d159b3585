/** `solieu schema [type]`: the JSON Schema of one record type, or of any record. */
import type {Command} from 'commander'

/** Add the command to the program. */
export function schemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record type, of `document`, or of any record')
    .argument('[type]', 'a record type, or document')
    .action(printSchema)
}

async function printSchema(name: string | undefined, _options: unknown, command: Command): Promise<void> {
  const {jsonSchema, schemaNames} = await import('../print/schema.js')
  const text = jsonSchema(name)
  if (text === undefined) command.error(`error: no type '${name}'; the types are ${schemaNames.join(', ')}`)
  else process.stdout.write(text)
}
