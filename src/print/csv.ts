import {stringify} from 'csv-stringify/sync'
import {recordColumns, valueAt, type Column} from './columns.js'
import {batches, type Printer, type PrintOptions} from './types.js'

const options = {record_delimiter: '\n', cast: {boolean: String}} as const

/** Rows as CSV: comma, quotes where needed, a line feed behind each. */
export function csvRows(rows: readonly (readonly unknown[])[]): string {
  return stringify(rows as unknown[][], options)
}

/** What begins like a formula gets an apostrophe before it, which spreadsheets take as «this is text». */
export function harmless(value: unknown): unknown {
  return typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
}

/** One row a record under one header for all types; objects are flattened, null is the empty cell. */
export function csvPrinter({
  bom,
  successors,
  columns: names,
  escapeFormulas,
}: Omit<PrintOptions, 'width' | 'color'>): Printer {
  const columns = chosen(recordColumns({successors}), names)
  return {
    head: () => (bom ? '\uFEFF' : '') + csvRows([columns.map(column => column.name)]),
    *body({records}) {
      for (const batch of batches(records)) {
        yield csvRows(
          batch.map(record =>
            columns.map(({path}) => {
              const value = valueAt(record, path)
              return escapeFormulas ? harmless(value) : value
            }),
          ),
        )
      }
    },
    foot: () => [],
  }
}

/** The columns named, in that order; all where none are. */
function chosen(all: readonly Column[], names: readonly string[] | undefined): readonly Column[] {
  return names ? names.flatMap(name => all.filter(column => column.name === name)) : all
}
