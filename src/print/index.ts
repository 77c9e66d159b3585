import type {Format, Printer, PrintOptions} from './types.js'

/** The printer of a format; the other formats' code is not loaded. */
export async function printerOf(format: Format, options: PrintOptions): Promise<Printer> {
  switch (format) {
    case 'table':
      return (await import('./table.js')).tablePrinter(options)
    case 'json':
      return (await import('./json.js')).jsonPrinter()
    case 'ndjson':
      return (await import('./ndjson.js')).ndjsonPrinter()
    case 'csv':
      return (await import('./csv.js')).csvPrinter(options)
  }
}
