import {stringify} from 'csv-stringify/sync'
import {recordColumns, valueAt} from './columns.js'
import type {Printer, PrintOptions} from './types.js'

const options = {record_delimiter: '\n', cast: {boolean: String}} as const

/** One row a record under one header for all types; objects are flattened, null is the empty cell. */
export function csvPrinter({bom}: Pick<PrintOptions, 'bom'>): Printer {
  const columns = recordColumns()
  return {
    head: () => (bom ? '\uFEFF' : '') + stringify([columns.map(column => column.name)], options),
    body: ({records}) =>
      stringify(
        records.map(record => columns.map(column => valueAt(record, column.path))),
        options,
      ),
    foot: () => [],
  }
}
