import {batches, type Printer} from './types.js'

/**
 * The records of one object, `{records, documents}`. A body begins each record but its first with a comma; whoever joins
 * bodies puts one between them, and the documents behind the records.
 */
export function jsonPrinter(): Printer {
  return {
    head: () => '{\n  "records": [',
    *body({records}) {
      let first = true
      for (const batch of batches(records)) {
        yield batch
          .map(record => {
            const comma = first ? '' : ','
            first = false
            return `${comma}\n    ${JSON.stringify(record)}`
          })
          .join('')
      }
    },
    foot: () => [],
  }
}
