import {widthOf} from './width.js'

/** A piece of text as it is seen, and how it is painted. */
export interface Piece {
  text: string
  paint?: (text: string) => string
}

/**
 * Lines of at most `width` columns from pieces of text, broken at white space, or inside a word that is wider than a
 * line. Nothing is lost but the white space at breaks. `indent` stands before each line after the first.
 */
export function wrap(pieces: readonly Piece[], width: number, indent = ''): string[] {
  const room = Math.max(width, 8)
  const lines: string[] = []
  let line = ''
  let taken = 0
  let start = true
  const end = () => {
    lines.push(line)
    line = indent
    taken = widthOf(indent)
    start = true
  }
  for (const {text, paint = plain} of pieces) {
    for (const word of text.split(/(\s+)/u)) {
      if (word === '') continue
      if (/^\s+$/u.test(word)) {
        if (start) continue
        if (taken + 1 < room) {
          line += ' '
          taken++
        } else end()
        continue
      }
      for (const part of fitting(word, room - widthOf(indent))) {
        const wide = widthOf(part)
        if (taken + wide > room && !start) {
          line = line.trimEnd()
          end()
        }
        line += paint(part)
        taken += wide
        start = false
      }
    }
  }
  if (!start || lines.length === 0) lines.push(line)
  return lines.map(one => one.trimEnd())
}

const plain = (text: string) => text
const graphemes = new Intl.Segmenter('vi')

/** The word, in parts where it is wider than a line. */
function fitting(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  for (const {segment} of graphemes.segment(word)) {
    if (part !== '' && widthOf(part + segment) > room) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}
