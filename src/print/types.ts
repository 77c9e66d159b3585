import type {SolieuDocument} from '../../schemas/document.js'
import type {SolieuRecord} from '../../schemas/index.js'

/** What one document gives. */
export interface Extracted {
  records: SolieuRecord[]
  document: SolieuDocument
}

/** A format: text for what comes before, for each document, and behind all of them. */
export interface Printer {
  head(): string
  body(extracted: Extracted): string | Promise<string>
  foot(): Iterable<string> | AsyncIterable<string>
}

export const formats = ['table', 'json', 'ndjson', 'csv'] as const

export type Format = (typeof formats)[number]

export interface PrintOptions {
  /** how many columns a table may take */
  width: number
  /** colours of a table: 0 none, 1 sixteen, 2 256, 3 true colour */
  color: 0 | 1 | 2 | 3
  /** begin CSV with a byte order mark, for spreadsheet programs */
  bom: boolean
}
