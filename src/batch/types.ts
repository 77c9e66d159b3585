/** What passes between the main thread and the workers of a run. */
import type {Message, SolieuDocument} from '../../schemas/document.js'
import type {RecordType} from '../../schemas/index.js'
import type {Format, PrintOptions} from '../print/types.js'

/** Which records are wanted; a list that is not there wants all. */
export interface Filters {
  measures?: readonly string[]
  statuses?: readonly string[]
  /** names or codes of places, with everything in them */
  places?: readonly string[]
  /** `2023`, `2023-06`, `2021..2023`, `..2020` */
  period?: string
}

/** How documents are worked on: the same for every one of a run. */
export interface Settings {
  format: Format
  print: PrintOptions
  /** the records' text by type, for one file a type */
  splitTypes: boolean
  types?: readonly RecordType[]
  filters: Filters
  docDate?: string
  docPlace?: string
  asOf?: string
  /** add up, instead of printing */
  summary?: {by: 'province' | 'district'; statuses: readonly string[]}
}

/** What a document gave: printed, counted, and nothing else of it. */
export interface Outcome {
  name: string
  bytes: number
  /** why it could not be read or worked on: a whole message */
  problem?: string
  /** the records in the run's format, without head and foot */
  text: string
  /** the same by record type, where that is wanted */
  texts?: Record<string, string>
  /** the document as JSON, where the format tells of documents */
  document?: string
  /** records by type */
  counts: Record<string, number>
  numbers: SolieuDocument['numbers']
  /** errors and warnings */
  messages: Message[]
  summary?: SummaryLine[]
}

/** What some records add up to. */
export interface SummaryLine {
  type: string
  measure: string
  /** the name of an indicator, else null */
  name: string | null
  unit: string | null
  place: string | null
  code: string | null
  start: string | null
  end: string | null
  records: number
  /** null where figures of that unit do not add up */
  sum: number | null
}

/** The outcome of a document that could not be read or worked on. */
export function failed(name: string, problem: string): Outcome {
  const numbers = {total: 0, records: 0, explained: {}, unexplained: []}
  return {name, bytes: 0, problem, text: '', counts: {}, numbers, messages: []}
}
