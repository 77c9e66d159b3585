import {Problem} from './problem.js'

export interface Decoded {
  /** the text without its byte order mark, otherwise untouched: offsets are the input's */
  text: string
  encoding: string
}

/**
 * Decode the bytes of a text file: UTF-8, or UTF-16 that says so with a byte order mark.
 * Throws a `Problem` where the bytes are empty, binary or not what they claim to be.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) throw binary(path)
  let text: string
  try {
    text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    const at = encoding === 'utf-8' ? badUtf8(bytes) : badUtf16(bytes, encoding === 'utf-16le')
    throw new Problem(path, `not valid ${encoding.toUpperCase()} at byte ${at}`)
  }
  if (text.includes('\0')) throw binary(path)
  if (text.trim() === '') throw new Problem(path, 'is empty')
  return {text, encoding}
}

function binary(path: string): Problem {
  return new Problem(path, 'is binary, not text (it holds NUL bytes)')
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Where the first sequence that is no UTF-8 begins (Unicode, table 3-7). */
function badUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at]
    const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (size === 0 || at + size > bytes.length) return at
    for (let next = 1; next < size; next++) {
      const low = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (bytes[at + next] < low || bytes[at + next] > high) return at
    }
    at += size
  }
  return at
}

/** Where the first surrogate without its other half, or the odd last byte, stands. */
function badUtf16(bytes: Uint8Array, little: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isSurrogate = (at: number, from: number) =>
    at + 1 < bytes.length && (view.getUint16(at, little) & 0xfc00) === from
  let at = 0
  while (at + 1 < bytes.length) {
    if (isSurrogate(at, 0xd800) && isSurrogate(at + 2, 0xdc00)) at += 2
    else if (isSurrogate(at, 0xd800) || isSurrogate(at, 0xdc00)) return at
    at += 2
  }
  return at
}
