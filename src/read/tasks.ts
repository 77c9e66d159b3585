/** From the inputs to what is to be done: one task a document, read no sooner than it is asked for. */
import {endings, findFiles, standardInput} from './inputs.js'
import {namesOf} from './lines.js'
import {Problem, systemReason} from './problem.js'
import {nameOf, openFile, readDocument, type ReadDocument} from './read.js'

/** A document that is still to be read, or one that came as part of a stream. */
export type Task = {path: string} | ReadDocument

export interface Inputs {
  inputs: readonly string[]
  /** a file that lists inputs, or `-` */
  filesFrom?: string
  from: 'text' | 'ndjson'
  ignore: boolean
  stdin: AsyncIterable<Uint8Array | string>
}

/** The documents in order; what cannot be read comes as a problem in its place. */
export async function* tasksOf(wanted: Inputs): AsyncGenerator<Task | Problem> {
  const {from, ignore, stdin} = wanted
  for await (const found of findFiles(allInputs(wanted), {endings: endings[from], ignore})) {
    if (found instanceof Problem) yield found
    else if (from === 'text') yield found === standardInput ? await readDocument(found, stdin) : {path: found}
    else yield* streamed(found, found === standardInput ? stdin : openFile(found))
  }
}

async function* allInputs({inputs, filesFrom, stdin}: Inputs): AsyncGenerator<string> {
  yield* inputs
  if (filesFrom === undefined) return
  try {
    yield* namesOf(filesFrom === standardInput ? stdin : openFile(filesFrom))
  } catch (error) {
    throw new Problem(nameOf(filesFrom), systemReason(error))
  }
}

async function* streamed(
  path: string,
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Task | Problem> {
  const {documentsOf} = await import('./ndjson.js')
  const name = nameOf(path)
  try {
    // An empty stream is no fault: an engine that deals documents out may have none left for a process.
    yield* documentsOf(stream, name)
  } catch (error) {
    yield error instanceof Problem ? error : new Problem(name, systemReason(error))
  }
}
