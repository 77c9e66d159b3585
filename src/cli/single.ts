/** What the commands about one document have in common. */
import type {Command} from 'commander'
import {date, name} from './options.js'
import {tell} from './terminal.js'
import type {ReadDocument} from '../read/read.js'

export interface SourceFlags {
  docDate?: string
  docPlace?: string
  color: boolean
}

/** The options that say what a document is. */
export function sourceOptions(command: Command): Command {
  return command
    .option('--doc-date <date>', "the document's date where the text tells none, YYYY-MM-DD", date)
    .option('--doc-place <name>', "the document's place where the text tells none", name)
    .option('--no-color', 'no colours')
}

/** Read one document; what is wrong with it is told, and the exit code set. */
export async function one(file: string): Promise<ReadDocument | null> {
  const [{readDocument}, {Problem}] = await Promise.all([
    import('../read/read.js'),
    import('../read/problem.js'),
  ])
  const read = await readDocument(file, process.stdin)
  if (!(read instanceof Problem)) return read
  tell(read.message)
  process.exitCode = 1
  return null
}
