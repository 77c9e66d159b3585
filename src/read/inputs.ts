import {readdir, stat} from 'node:fs/promises'
import path from 'node:path'
import {Problem, systemReason} from './problem.js'

/** The inputs that stand for standard input. */
export const standardInput = '-'

/** What a folder is searched for. */
const report = /\.(?:txt|md|TXT|MD)$/

/**
 * The documents that the inputs of the command line name, one at a time and in their order: a file as it is, a
 * folder as the `.txt` and `.md` files in it and below it, by name. What names no document comes as a problem.
 */
export async function* findDocuments(inputs: readonly string[]): AsyncGenerator<string | Problem> {
  const seen = new Set<string>()
  for (const input of inputs) {
    for await (const found of expand(input)) {
      if (typeof found !== 'string') yield found
      else if (inputs.length === 1) yield found
      else if (!seen.has(path.resolve(found))) {
        seen.add(path.resolve(found))
        yield found
      }
    }
  }
}

async function* expand(input: string): AsyncGenerator<string | Problem> {
  if (input === standardInput) return yield input
  try {
    if (!(await stat(input)).isDirectory()) return yield input
  } catch (error) {
    return yield new Problem(input, systemReason(error))
  }
  let any = false
  for await (const found of walk(input)) {
    any = true
    yield found
  }
  if (!any) yield new Problem(input, 'holds no report (*.txt, *.md)')
}

async function* walk(folder: string): AsyncGenerator<string | Problem> {
  let entries
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch (error) {
    return yield new Problem(folder, systemReason(error))
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const found = path.join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walk(found)
    else if (report.test(entry.name)) yield found
  }
}
