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

async function printSchema(type: string | undefined, _options: unknown, command: Command): Promise<void> {
  const z = await import('zod')
  const {record, schemas} = await import('../../schemas/index.js')
  const {document} = await import('../../schemas/document.js')
  const known = new Map<string, typeof record | typeof document | (typeof schemas)[keyof typeof schemas]>([
    ...Object.entries(schemas),
    ['document', document],
  ])
  const schema = type === undefined ? record : known.get(type)
  if (!schema) command.error(`error: no type '${type}'; the types are ${[...known.keys()].join(', ')}`)
  else process.stdout.write(JSON.stringify(z.toJSONSchema(schema), null, 2) + '\n')
}
