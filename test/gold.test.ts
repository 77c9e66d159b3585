import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {extract} from '../src/extract.js'
import {f1, score, unmark, type Tally} from './helpers/gold.js'

/** What was won and must not be lost: F1 over all marked texts. Raise a floor when a change lifts it; never lower one. */
const floors = {found: 0.995, typed: 0.99, strict: 0.95}

const folder = new URL('../fixtures/gold/', import.meta.url)
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => ({name, ...unmark(readFileSync(new URL(name, folder), 'utf8'))}))

const total: Tally = {marks: 0, records: 0, found: 0, typed: 0, strict: 0}

test.each(texts)('$name', ({name, text, marks}) => {
  const {records, document} = extract(text, {document: name})
  const tally = score(marks, records)
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
  const {numbers} = document
  const explained = Object.values(numbers.explained).reduce((a, b) => a + b, 0)
  expect(numbers.records + explained + numbers.unexplained.length).toBe(numbers.total)
  expect(f1(tally.typed, tally)).toBeGreaterThan(0.85)
  for (const record of records)
    expect(text.slice(record.source.start.offset, record.source.end.offset)).toBe(record.source.text)
})

test('all marked texts stay above their floors', () => {
  const scores = {
    found: f1(total.found, total),
    typed: f1(total.typed, total),
    strict: f1(total.strict, total),
  }
  expect(scores.found).toBeGreaterThanOrEqual(floors.found)
  expect(scores.typed).toBeGreaterThanOrEqual(floors.typed)
  expect(scores.strict).toBeGreaterThanOrEqual(floors.strict)
})
