import {stat} from 'node:fs/promises'
import path from 'node:path'
import {Problem, systemReason} from './problem.js'
import {isPattern, matching, walk, type WalkOptions} from './walk.js'

/** The inputs that stand for standard input. */
export const standardInput = '-'

/** What a folder is searched for: reports, or streams of documents. */
export const endings = {text: ['.txt', '.md'], ndjson: ['.ndjson', '.jsonl']} as const

/**
 * The files that the inputs of the command line name, one at a time and in their order: a file as it is, a folder as
 * the files of known endings in it and below it, a pattern as what it matches. What names no file comes as a problem.
 */
export async function* findFiles(
  inputs: Iterable<string> | AsyncIterable<string>,
  options: WalkOptions,
): AsyncGenerator<string | Problem> {
  const seen = new Set<string>()
  for await (const input of inputs) {
    for await (const found of expand(input, options)) {
      if (typeof found === 'string') {
        const full = found === standardInput ? found : path.resolve(found)
        if (seen.has(full)) continue
        seen.add(full)
      }
      yield found
    }
  }
}

async function* expand(input: string, options: WalkOptions): AsyncGenerator<string | Problem> {
  if (input === standardInput) return yield input
  let isFolder
  try {
    isFolder = (await stat(input)).isDirectory()
  } catch (error) {
    const reason = systemReason(error)
    const files = isPattern(input) ? await matching(input, options.ignore) : []
    if (files.length === 0) return yield new Problem(input, reason)
    return yield* files
  }
  if (!isFolder) return yield input
  let any = false
  for await (const found of walk(input, options)) {
    any = true
    yield found
  }
  if (!any) yield new Problem(input, `holds no report (${options.endings.map(end => `*${end}`).join(', ')})`)
}
