import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {SolieuRecord} from '../schemas/index.js'
import {extract} from '../src/extract.js'

const folder = new URL('../fixtures/reports/', import.meta.url)
const names = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()

/** What a person checks of a record: everything but offsets and quotes; null fields are left out. */
function compact(record: SolieuRecord, byId: ReadonlyMap<string, SolieuRecord>): string {
  const {id: _id, source, place, period, base, part_of, rule: _rule, ...rest} = record
  const span = (one: {start: string | null; end: string | null} | null) => one && [one.start, one.end]
  const row = {
    line: source.start.line,
    text: source.text,
    ...rest,
    place: place && `${place.code ?? place.level} ${place.name}`,
    period: span(period),
    base: span(base),
    part_of: part_of && byId.get(part_of)!.source.text,
  }
  return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))
}

/** The expected records were read line by line against the reports; `UPDATE=1` rewrites them, `git diff` is the review. */
test.each(names)('%s gives the records expected', name => {
  const {records, document} = extract(readFileSync(new URL(name, folder), 'utf8'), {document: name})
  const byId = new Map(records.map(record => [record.id, record]))
  const lines = records.map(record => compact(record, byId)).join('\n') + '\n'
  const expected = new URL(name.replace(/\.txt$/u, '.expected.ndjson'), folder)
  if (process.env.UPDATE) writeFileSync(expected, lines)
  expect(lines).toBe(readFileSync(expected, 'utf8'))
  expect(document.numbers.unexplained).toEqual([])
})
