import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {extract} from '../src/extract.js'
import {f1, score, unmark, type Tally} from './helpers/gold.js'

/**
 * What was won and must not be lost: F1 over the settled texts, and over all. Raise a floor when a change lifts it;
 * never lower one. Texts that came since the settled floor was raised are named in `latest.json`: as unseen ones they
 * score lower, and would hide what the others lose.
 */
const floors = {
  settled: {found: 0.995, typed: 0.99, strict: 0.955},
  all: {found: 0.995, typed: 0.99, strict: 0.95},
}

const folder = new URL('../fixtures/gold/', import.meta.url)
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => ({name, ...unmark(readFileSync(new URL(name, folder), 'utf8'))}))

const latest = new Set<string>(JSON.parse(readFileSync(new URL('latest.json', folder), 'utf8')))

const none = (): Tally => ({marks: 0, records: 0, found: 0, typed: 0, strict: 0})
const totals = {settled: none(), all: none()}

test.each(texts)('$name', ({name, text, marks}) => {
  const {records, document} = extract(text, {document: name})
  const tally = score(marks, records)
  for (const total of latest.has(name) ? [totals.all] : [totals.all, totals.settled])
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key]
  const {numbers} = document
  const explained = Object.values(numbers.explained).reduce((a, b) => a + b, 0)
  expect(numbers.records + explained + numbers.unexplained.length).toBe(numbers.total)
  expect(f1(tally.typed, tally)).toBeGreaterThan(0.85)
  for (const record of records)
    expect(text.slice(record.source.start.offset, record.source.end.offset)).toBe(record.source.text)
})

test.each(['settled', 'all'] as const)('the marked texts stay above their floors: %s', which => {
  const total = totals[which]
  expect(f1(total.found, total)).toBeGreaterThanOrEqual(floors[which].found)
  expect(f1(total.typed, total)).toBeGreaterThanOrEqual(floors[which].typed)
  expect(f1(total.strict, total)).toBeGreaterThanOrEqual(floors[which].strict)
})

test('the latest texts are there', () => {
  expect([...latest].filter(one => !texts.some(({name}) => name === one))).toEqual([])
})
