/** A stream of documents: one JSON object a line, `{"id", "text", "date"?, "place"?}`. */
import {isDate} from './date.js'
import {pieces} from './lines.js'
import {Problem} from './problem.js'
import {largestDocument, type ReadDocument} from './read.js'

/** JSON may need six bytes for one of the text. */
const largestLine = 6 * largestDocument

/** The documents of a stream; a line that is none comes as a problem that names the line, and the rest goes on. */
export async function* documentsOf(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): AsyncGenerator<ReadDocument | Problem> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let number = 0
  for await (const bytes of pieces(stream, largestLine)) {
    number++
    const bad = (reason: string) => new Problem(`${name}:${number}`, reason)
    if (bytes === null) {
      yield bad(`is larger than ${largestLine >> 20} MiB`)
      continue
    }
    let line: string
    try {
      line = decoder.decode(bytes)
    } catch {
      yield bad('not valid UTF-8')
      continue
    }
    if (line.trim() === '') continue
    const read = documentOf(line)
    yield typeof read === 'string' ? bad(read) : read
  }
}

/** The document of a line, or what is wrong with it. */
function documentOf(line: string): ReadDocument | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'not valid JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no JSON object'
  const {id, text, date, place} = value as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return "has no 'id' that is a string"
  if (typeof text !== 'string') return "has no 'text' that is a string"
  if (text.trim() === '') return "its 'text' is empty"
  if (text.length > largestDocument) return `its 'text' is larger than ${largestDocument >> 20} MiB`
  if (text.includes('\0')) return "its 'text' is binary (it holds NUL characters)"
  if (date !== undefined && date !== null && (typeof date !== 'string' || !isDate(date)))
    return "its 'date' is no date of the form YYYY-MM-DD"
  if (place !== undefined && place !== null && typeof place !== 'string') return "its 'place' is no string"
  return {
    name: id,
    text,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    date: typeof date === 'string' ? date : undefined,
    place: place?.trim() || undefined,
  }
}
