import type {SolieuRecord} from '../../schemas/index.js'

/** One figure as a person marked it: see fixtures/gold/README.md. */
export interface Mark {
  figure: string
  start: number
  end: number
  type: string
  measure: string
  value: number
  max: number | null
  unit: string | null
  fields: Record<string, string>
}

export interface Tally {
  marks: number
  records: number
  found: number
  typed: number
  strict: number
}

const textFields = new Set(['name', 'from', 'to', 'grantor', 'award'])

/** Take the marks off a marked text. */
export function unmark(marked: string): {text: string; marks: Mark[]} {
  let text = ''
  let last = 0
  const marks: Mark[] = []
  const force: Record<string, string> = {place: '*', period: '*'}
  for (const hit of marked.matchAll(/⟦([^⟧]*)⟧/gu)) {
    text += marked.slice(last, hit.index)
    last = hit.index + hit[0].length
    const inner = hit[1]!
    if (inner.startsWith('@')) {
      Object.assign(force, pairs(inner.slice(1)))
      continue
    }
    const [figure = '', what = '', amount = '', own = ''] = inner.split('|')
    const [type = '', measure = ''] = what.split('.')
    const [number = '', ...unit] = amount.trim().split(' ')
    const [low, high] = number.split('..')
    const start = text.length
    text += figure
    marks.push({
      figure, start, end: text.length, type, measure, value: Number(low), max: high === undefined ? null : Number(high),
      unit: unit.length ? unit.join(' ') : null, fields: {kind: 'level', mod: 'null', status: 'actual', ...force, ...pairs(own)},
    }) // prettier-ignore
  }
  return {text: text + marked.slice(last), marks}
}

function pairs(list: string): Record<string, string> {
  return Object.fromEntries(
    list
      .split(';')
      .filter(Boolean)
      .map(pair => pair.split('=').map(part => part.trim()) as [string, string]),
  )
}

/** Score records against marks: found (place and value), typed (and type, measure, kind, unit), strict (all fields). */
export function score(marks: readonly Mark[], records: readonly SolieuRecord[]): Tally {
  const free = new Set(records)
  const byId = new Map(records.map(record => [record.id, record]))
  const tally: Tally = {marks: marks.length, records: records.length, found: 0, typed: 0, strict: 0}
  for (const mark of marks) {
    const record = [...free].find(
      one =>
        one.source.start.offset < mark.end &&
        one.source.end.offset > mark.start &&
        one.value === mark.value &&
        one.value_max === mark.max,
    )
    if (!record) continue
    free.delete(record)
    tally.found++
    const typed =
      record.type === mark.type &&
      record.measure === mark.measure &&
      record.unit === mark.unit &&
      agrees('kind', mark, record, byId)
    if (!typed) continue
    tally.typed++
    if (Object.keys(mark.fields).every(field => field === 'indicator' || agrees(field, mark, record, byId)))
      tally.strict++
  }
  return tally
}

/** Precision and recall in one number. */
export function f1(right: number, {marks, records}: Tally): number {
  return (2 * right) / (marks + records)
}

function agrees(
  field: string,
  mark: Mark,
  record: SolieuRecord,
  byId: ReadonlyMap<string, SolieuRecord>,
): boolean {
  const expected = mark.fields[field]!
  const actual = (record as unknown as Record<string, unknown>)[field]
  if (expected === '*') return true
  if (field === 'place') return samePlace(expected, record.place)
  if (field === 'period' || field === 'base')
    return sameSpan(expected, actual as {start: string | null; end: string | null} | null)
  if (field === 'part_of')
    return expected === '-'
      ? actual === null
      : (byId.get(String(actual))?.source.text.includes(expected) ?? false)
  if (expected === 'null' || expected === '-') return actual === null || actual === undefined
  if (textFields.has(field))
    return wordsAgree(expected, typeof actual === 'string' ? actual : '', field === 'name')
  return String(actual) === expected
}

function samePlace(expected: string, place: SolieuRecord['place']): boolean {
  if (expected === '-') return place === null
  const [level, name] = expected.split(':')
  return name === undefined
    ? place?.code === expected
    : place?.level === level && wordsAgree(name, place.name, false)
}

function sameSpan(expected: string, span: {start: string | null; end: string | null} | null): boolean {
  if (expected === '-') return (span?.start ?? null) === null && (span?.end ?? null) === null
  const [from = '', to = from] = expected.split('/')
  return (span?.start ?? null) === edge(from, false) && (span?.end ?? null) === edge(to, true)
}

function edge(date: string, last: boolean): string | null {
  if (date === '..') return null
  const [year, month, day] = date.split('-')
  if (day) return date
  if (!month) return last ? `${year}-12-31` : `${year}-01-01`
  return last
    ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
    : `${year}-${month}-01`
}

/** Words in common, order aside: F1 of 0.6, or every marked word and at most six more. */
function wordsAgree(expected: string, actual: string, spare: boolean): boolean {
  const words = (text: string): string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const wanted = words(expected)
  const pool = words(actual)
  const rest = [...pool]
  let shared = 0
  for (const word of wanted) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    shared++
    rest.splice(at, 1)
  }
  if ((2 * shared) / (wanted.length + pool.length) >= 0.6) return true
  return (
    spare &&
    wanted.length > 0 &&
    pool.length <= wanted.length + 6 &&
    wanted.every(word => pool.includes(word))
  )
}
