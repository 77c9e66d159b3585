/** The shapes of a text once parsed. Offsets are UTF-16 units of the decoded input, end exclusive. */

export type TokenKind =
  /** a syllable or word; `ST24` and `m2` are words, `TP.` keeps its dot */
  | 'word'
  /** digits with inner separators: `52.190`, `13,5`, `49/188`, `15/3/2024`, `10:47` */
  | 'number'
  /** the number of a document: `05-CT/TW`, `30a/2008/NQ-CP`, `06/2022/QH15` */
  | 'code'
  /** punctuation or a symbol, one character a token */
  | 'mark'

export interface Token {
  kind: TokenKind
  /** as written: `text.slice(start, end)` */
  text: string
  /** folded for comparison, see `fold` */
  fold: string
  /** `bucketOf(fold)` */
  bucket: number
  start: number
  end: number
  /** white space or a line wrap stands before it */
  spaced: boolean
  /** its first letter is upper case */
  upper: boolean
  /** a digit of any script is in it */
  digits: boolean
}

export interface Sentence {
  tokens: Token[]
  start: number
  end: number
}

export interface Block {
  kind: 'heading' | 'item' | 'paragraph'
  /** of an item or a numbered heading: the marker as written (`-`, `+`, `1.`, `a)`, `II.`, `Điều 2.`), else null */
  marker: string | null
  /** nesting: 1 is outermost; 0 for a plain paragraph */
  level: number
  sentences: Sentence[]
  start: number
  end: number
  /** whether an empty line stands before it */
  apart: boolean
  /** a row of a table: cells side by side, no sentence */
  row: boolean
}

export interface ParsedText {
  text: string
  blocks: Block[]
}
