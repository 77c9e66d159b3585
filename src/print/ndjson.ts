import type {Printer} from './types.js'

/** One record a line. */
export function ndjsonPrinter(): Printer {
  return {
    head: () => '',
    body: ({records}) => records.map(record => JSON.stringify(record) + '\n').join(''),
    foot: () => [],
  }
}
