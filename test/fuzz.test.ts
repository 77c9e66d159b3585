import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {extract} from '../src/extract.js'

const folder = new URL('../fixtures/gold/', import.meta.url)
const lines = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .map(line => line.replace(/⟦@[^⟧]*⟧/gu, '').replace(/⟦([^|⟧]*)\|[^⟧]*⟧/gu, '$1'))
  .filter(line => line.length > 40)

type Mutation = (text: string, at: number, size: number) => string
const mutations: Mutation[] = [
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).repeat(3) + text.slice(at + size),
  (text, at) => text.slice(0, at) + '(' + text.slice(at),
  (text, at) => text.slice(0, at) + ')' + text.slice(at),
  (text, at) => text.slice(0, at) + '9.' + text.slice(at),
  (text, at) => text.slice(0, at) + '\n' + text.slice(at),
  (text, at) => text.slice(0, at) + '\u0301' + text.slice(at),
  (text, at) => text.slice(0, at) + ': ' + text.slice(at),
  (text, at, size) =>
    text.slice(0, at) +
    Array.from(text.slice(at, at + size))
      .reverse()
      .join('') +
    text.slice(at + size),
]

test('mutated report lines: no throw, every quote a slice, every number with one role', () => {
  const mutation = fc.record({
    kind: fc.nat(mutations.length - 1),
    at: fc.nat(400),
    size: fc.integer({min: 1, max: 12}),
  })
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.array(mutation, {minLength: 1, maxLength: 5}), (line, list) => {
      const text = list.reduce(
        (changed, {kind, at, size}) => mutations[kind]!(changed, at % (changed.length + 1), size),
        line,
      )
      const {records, document} = extract(text)
      for (const {source} of records) {
        expect(text.slice(source.start.offset, source.end.offset)).toBe(source.text)
        expect(text.includes(source.quote)).toBe(true)
      }
      const {numbers} = document
      const explained = Object.values(numbers.explained).reduce((a, b) => a + b, 0)
      expect(numbers.records + explained + numbers.unexplained.length).toBe(numbers.total)
      expect(document.messages.filter(message => message.severity === 'error')).toEqual([])
    }),
    {numRuns: 1500},
  )
})

test('a numeral with two readings and no evidence is reported with both, and is no record', () => {
  const {records, document} = extract('Diện tích 165,655 ha.')
  expect(records).toEqual([])
  expect(document.messages.map(message => message.reason).join()).toMatch(/165\.655 or 165655/u)
  expect(document.numbers.unexplained.map(number => number.text)).toEqual(['165,655'])
})
