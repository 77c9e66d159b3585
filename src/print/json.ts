import {Spool} from './spool.js'
import {batches, type Printer} from './types.js'

/** One object, `{records, documents}`, written as it comes; the documents wait in a spool for the records' end. */
export function jsonPrinter(): Printer {
  const documents = new Spool()
  let anyRecord = false
  let anyDocument = false

  const item = (value: unknown, first: boolean) => `${first ? '' : ','}\n    ${JSON.stringify(value)}`

  return {
    head: () => '{\n  "records": [',
    async *body({records, document}) {
      await documents.add(item(document, !anyDocument))
      anyDocument = true
      for (const batch of batches(records)) {
        yield batch.map((record, index) => item(record, !anyRecord && index === 0)).join('')
        anyRecord = true
      }
    },
    async *foot() {
      yield `${anyRecord ? '\n  ' : ''}],\n  "documents": [`
      yield* documents.drain()
      yield `${anyDocument ? '\n  ' : ''}]\n}\n`
    },
  }
}
