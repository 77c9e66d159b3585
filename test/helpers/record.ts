import type {SolieuDocument} from '../../schemas/document.js'
import {record, type SolieuRecord} from '../../schemas/index.js'

/** A point on the first line. */
export const at = (offset: number) => ({line: 1, column: offset + 1, offset})

/** A record. */
export const land = record.parse({
  id: 'a.txt#0',
  type: 'land_conversion',
  measure: 'area',
  kind: 'level',
  value: 1234.5,
  value_max: null,
  unit: 'ha',
  mod: null,
  status: 'actual',
  place: null,
  period: null,
  base: null,
  part_of: null,
  of: null,
  rule: 'test',
  source: {document: 'a.txt', start: at(0), end: at(10), text: '1.234,5 ha', quote: '1.234,5 ha'},
  from: 'lúa',
  to: 'cây ăn quả',
})

/** The record with other fields. */
export const withFields = (fields: object) => ({...land, ...fields}) as SolieuRecord

/** A document without numbers. */
export const document: SolieuDocument = {
  document: 'a.txt',
  title: 'Báo cáo',
  date: '2024-03-05',
  place: null,
  encoding: 'utf-8',
  numbers: {total: 0, records: 0, explained: {}, unexplained: []},
  references: [],
  messages: [],
}
