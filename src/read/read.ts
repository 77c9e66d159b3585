import {createReadStream} from 'node:fs'
import {decode, type Decoded} from './decode.js'
import {standardInput} from './inputs.js'
import {Problem, systemReason} from './problem.js'

/** A document larger than this is refused: no report is, and a text is held in memory whole. */
const largestDocument = 32 * 1024 * 1024

export interface ReadDocument extends Decoded {
  /** the name that records carry */
  name: string
}

/** Read and decode one document; a problem is returned, not thrown, for the next document waits. */
export async function readDocument(
  path: string,
  stdin: NodeJS.ReadableStream,
): Promise<ReadDocument | Problem> {
  const standard = path === standardInput
  const name = standard ? '<stdin>' : path.replaceAll('\\', '/')
  try {
    const stream = standard ? stdin : createReadStream(path, {highWaterMark: 1024 * 1024})
    return {name, ...decode(await readAll(stream, name), name)}
  } catch (error) {
    return error instanceof Problem ? error : new Problem(name, systemReason(error))
  }
}

async function readAll(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    size += chunk.length
    if (size > largestDocument) throw new Problem(name, `is larger than ${largestDocument >> 20} MiB`)
  }
  return Buffer.concat(chunks, size)
}
