import stringWidth from 'fast-string-width'

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => stringWidth(text)

const graphemes = new Intl.Segmenter('vi')

/** The text in at most `width` columns; where it had to be cut it ends in an ellipsis. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  if (width < 1) return ''
  let cut = ''
  let taken = 1
  for (const {segment} of graphemes.segment(text)) {
    taken += widthOf(segment)
    if (taken > width) break
    cut += segment
  }
  return cut.trimEnd() + '…'
}

/** A text that is safe and on one line in a terminal: composed, white space single, no control characters. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
}

/** Shrink columns, the widest first and none below its least, until their sum fits. */
export function fitWidths(natural: readonly number[], least: readonly number[], room: number): number[] {
  const widths = [...natural]
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    let widest = -1
    widths.forEach((width, index) => {
      if (width > least[index] && (widest < 0 || width > widths[widest])) widest = index
    })
    if (widest < 0) break
    widths[widest]--
    over--
  }
  return widths
}
