/** One document through the whole way, from the file to printed records. */
import type {SolieuRecord} from '../../schemas/index.js'
import {extract} from '../extract.js'
import {ofType} from '../print/columns.js'
import {printerOf} from '../print/index.js'
import {Problem} from '../read/problem.js'
import {readDocument} from '../read/read.js'
import type {Task} from '../read/tasks.js'
import {filterOf} from './filter.js'
import {summarise} from './summary.js'
import {failed, type Outcome, type Settings} from './types.js'

/** What does the work of a run, one document after the other. */
export async function processor(settings: Settings): Promise<(task: Task) => Promise<Outcome>> {
  const {format, print, splitTypes, types, docDate, docPlace, asOf, summary} = settings
  const wanted = filterOf(settings.filters)
  return async task => {
    const read = 'text' in task ? task : await readDocument(task.path)
    if (read instanceof Problem) return failed(read.path, read.message)
    const {name, text, encoding, bytes} = read
    const {records: all, document} = extract(text, {
      document: name,
      encoding,
      docDate: read.date ?? docDate,
      docPlace: read.place ?? docPlace,
      asOf,
      types,
    })
    const records = wanted ? all.filter(wanted) : all
    const outcome: Outcome = {
      name,
      bytes,
      text: '',
      counts: countsOf(records),
      numbers: document.numbers,
      messages: document.messages.filter(({severity}) => severity !== 'info'),
    }
    if (summary) return {...outcome, summary: summarise(records, summary)}
    const printed = async (part: SolieuRecord[], options = print) => {
      const printer = await printerOf(format, options)
      return [...printer.body({records: part, document})].join('')
    }
    if (splitTypes) {
      const texts: Record<string, string> = {}
      for (const type of Object.keys(outcome.counts))
        texts[type] = await printed(
          records.filter(record => record.type === type),
          ofType(print, type),
        )
      return {...outcome, texts}
    }
    if (format === 'json') outcome.document = JSON.stringify(document)
    return {...outcome, text: await printed(records)}
  }
}

function countsOf(records: readonly SolieuRecord[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const {type} of records) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
