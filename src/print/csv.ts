import {stringify} from 'csv-stringify/sync'
import {recordColumns, valueAt} from './columns.js'
import {batches, type Printer, type PrintOptions} from './types.js'

const options = {record_delimiter: '\n', cast: {boolean: String}} as const

/** One row a record under one header for all types; objects are flattened, null is the empty cell. */
export function csvPrinter({bom, successors}: Pick<PrintOptions, 'bom' | 'successors'>): Printer {
  const columns = recordColumns({successors})
  return {
    head: () => (bom ? '\uFEFF' : '') + stringify([columns.map(column => column.name)], options),
    *body({records}) {
      for (const batch of batches(records)) {
        const rows = batch.map(record => columns.map(column => valueAt(record, column.path)))
        yield stringify(rows, options)
      }
    },
    foot: () => [],
  }
}
