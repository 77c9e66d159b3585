/** Bytes cut at a separator, one piece at a time, however the stream comes. */

const newline = 0x0a

/** Pieces without their separator; null stands for one that was larger than allowed (it is passed over). */
export async function* pieces(
  stream: AsyncIterable<Uint8Array | string>,
  largest: number,
  separator: (first: Uint8Array) => number = () => newline,
): AsyncGenerator<Buffer | null> {
  let held: Buffer[] = []
  let size = 0
  let at = -1
  const take = () => {
    const whole = size > largest ? null : Buffer.concat(held)
    held = []
    size = 0
    return whole
  }
  const hold = (part: Buffer) => {
    size += part.length
    if (size > largest) held = []
    else held.push(part)
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    if (at < 0) at = separator(bytes)
    let from = 0
    for (let end = bytes.indexOf(at); end >= 0; end = bytes.indexOf(at, from)) {
      hold(bytes.subarray(from, end))
      yield take()
      from = end + 1
    }
    if (from < bytes.length) hold(bytes.subarray(from))
  }
  if (size > 0) yield take()
}

const longestName = 64 * 1024

/** The names of a list: separated by NUL where its beginning holds one, otherwise a line each. */
export async function* namesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const piece of pieces(stream, longestName, first => (first.includes(0) ? 0 : newline))) {
    const name = piece?.toString('utf8').replace(/\r$/u, '') ?? ''
    if (name !== '') yield name
  }
}
