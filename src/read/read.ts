import {createReadStream} from 'node:fs'
import {decode, type Decoded} from './decode.js'
import {standardInput} from './inputs.js'
import {Problem, systemReason} from './problem.js'

/** A document larger than this is refused: no report is, and a text is held in memory whole. */
export const largestDocument = 32 * 1024 * 1024

export interface ReadDocument extends Decoded {
  /** the name that records carry */
  name: string
  /** how large it was */
  bytes: number
  /** its date, where its text tells none */
  date?: string
  /** its place, where its text tells none */
  place?: string
}

/** What messages and records call an input. */
export function nameOf(path: string): string {
  return path === standardInput ? '<stdin>' : path.replaceAll('\\', '/')
}

/** Read and decode one document; a problem is returned, not thrown, for the next document waits. */
export async function readDocument(
  path: string,
  stdin?: AsyncIterable<Uint8Array | string>,
): Promise<ReadDocument | Problem> {
  const name = nameOf(path)
  try {
    const stream = path === standardInput && stdin ? stdin : openFile(path)
    const bytes = await readAll(stream, name)
    return {name, bytes: bytes.length, ...decode(bytes, name)}
  } catch (error) {
    return error instanceof Problem ? error : new Problem(name, systemReason(error))
  }
}

/** A file as a stream. */
export function openFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, {highWaterMark: 1024 * 1024})
}

async function readAll(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array)
    size += chunk.length
    if (size > largestDocument) throw new Problem(name, `is larger than ${largestDocument >> 20} MiB`)
  }
  return Buffer.concat(chunks, size)
}
