import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {RecordType} from '../schemas/index.js'
import {extract} from '../src/extract.js'

interface Case {
  line: number
  text: string
  options: {docDate?: string; docPlace?: string; title?: string}
  expected: Record<string, unknown>[]
}

/** Read a corpus of records: see fixtures/corpora/README.md. */
function cases(name: string): Case[] {
  const found: Case[] = []
  let current: Case | null = null
  readFileSync(new URL(`../fixtures/corpora/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .forEach((row, i) => {
      if (row.startsWith('#')) return
      if (row.trim() === '') {
        current = null
        return
      }
      if (!current) found.push((current = {line: i + 1, text: '', options: {}, expected: []}))
      const directive = /^@(date|place|title) (.*)$/u.exec(row)
      if (directive?.[1] === 'date') current.options.docDate = directive[2]
      else if (directive?.[1] === 'place') current.options.docPlace = directive[2]
      else if (directive?.[1] === 'title') current.options.title = directive[2]
      else if (row.startsWith('{')) current.expected.push(JSON.parse(row) as Record<string, unknown>)
      else current.text += (current.text ? '\n' : '') + row
    })
  return found
}

const types: RecordType[] = [
  'land_conversion',
  'ocop',
  'project',
  'award',
  'new_rural',
  'poverty',
  'indicator',
]

/** Layers below the records: every record counts, of whatever type. */
const layers = ['number', 'unit', 'status']

describe.each([...types, ...layers])('%s', type => {
  const all = cases(type)

  test('a third of the cases or more are negative', () => {
    expect(all.filter(one => one.expected.length === 0).length * 3).toBeGreaterThanOrEqual(all.length - 2)
  })

  test.each(all.map(one => [one.line, one.text, one] as const))(
    'line %i: %s',
    (_line, _text, {text, options, expected}) => {
      const {title, ...rest} = options
      const {records} = extract(title ? `${title}\n\n${text}` : text, rest)
      const ids = new Map(records.map(record => [record.id, record.source.text]))
      const got = records
        .filter(record => (record.type as string) === type || layers.includes(type))
        .map((record, i) => {
          const plain = {...record, text: record.source.text, part_of: record.part_of && ids.get(record.part_of), place: record.place?.name ?? null, period: record.period && [record.period.start, record.period.end]} // prettier-ignore
          return Object.fromEntries(
            Object.keys(expected[i] ?? {text: 1}).map(key => [key, (plain as Record<string, unknown>)[key]]),
          )
        })
      expect(got).toEqual(expected)
    },
  )
})
