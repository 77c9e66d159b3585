import type {SolieuDocument} from '../../schemas/document.js'
import type {SolieuRecord} from '../../schemas/index.js'

/** What one document gives. */
export interface Extracted {
  records: SolieuRecord[]
  document: SolieuDocument
}

/** Text in pieces, none of them larger than need be. */
type Pieces = Iterable<string>

/** A format: what stands before all documents, for each one by itself, and behind all of them. */
export interface Printer {
  head(): string
  body(extracted: Extracted): Pieces
  foot(): Pieces
}

/** Cut a list, so that no piece of output outgrows what a string can hold. */
export function* batches<T>(items: readonly T[], size = 1000): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
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
  /** CSV has the columns of `--as-of` */
  successors?: boolean
  /** the columns of CSV and their order; without them all */
  columns?: readonly string[]
  /** CSV cells that a spreadsheet would run as a formula are made text */
  escapeFormulas?: boolean
}
