import {batches, type Printer} from './types.js'

/** One record a line. */
export function ndjsonPrinter(): Printer {
  return {
    head: () => '',
    *body({records}) {
      for (const batch of batches(records)) yield batch.map(record => JSON.stringify(record) + '\n').join('')
    },
    foot: () => [],
  }
}
