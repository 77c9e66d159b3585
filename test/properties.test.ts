import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {record as recordSchema, type SolieuRecord} from '../schemas/index.js'
import {extract} from '../src/extract.js'
import {tokenize} from '../src/text/tokenize.js'

const folder = new URL('../fixtures/reports/', import.meta.url)
const reports = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => readFileSync(new URL(name, folder), 'utf8'))

/** A record without what depends on where and in which marks it stands. */
function facts(record: SolieuRecord): unknown {
  const {id: _id, part_of: _part, source: _source, rule, ...rest} = record
  const plain = JSON.parse(JSON.stringify(rest).normalize('NFC')) as Record<string, unknown>
  return {...plain, rule}
}

/** Break a line at spaces so that no piece is longer than `width`. */
function wrap(line: string, width: number): string {
  const rows: string[] = ['']
  for (const word of line.split(' ')) {
    const last = rows[rows.length - 1]!
    if (last === '') rows[rows.length - 1] = word
    else if (last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows.join('\n')
}

const words = fc.constantFrom(
  'có',
  '49',
  'xã',
  'đạt',
  'chuẩn',
  '5,2%',
  '(',
  ')',
  ';',
  ':',
  'tỷ',
  '1.234',
  'đồng',
  'năm',
  '2020',
  'hộ',
  'nghèo',
  '-',
  'tăng',
  'Sơn',
  'La',
  '12/15',
  'trong đó',
  'huyện',
  '\n',
  '.',
  'Ð',
  '3',
  'tặng',
  'Giấy khen',
  'cho',
  'tập thể',
)

describe('any text', () => {
  test('tokens and the white space between them tile it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        let at = 0
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          at = token.end
        }
      }),
      {numRuns: 300},
    )
  })

  test('gives valid records whose text and quote are slices, and an account that adds up', () => {
    const any = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.array(words, {maxLength: 60}).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(any, text => {
        const {records, document} = extract(text, {document: 'x'})
        const ids = new Set(records.map(record => record.id))
        expect(ids.size).toBe(records.length)
        for (const record of records) {
          recordSchema.parse(record)
          const {start, end, quote} = record.source
          expect(text.slice(start.offset, end.offset)).toBe(record.source.text)
          expect(text).toContain(quote)
          expect(quote).toContain(record.source.text)
          if (record.part_of) expect(ids.has(record.part_of)).toBe(true)
        }
        const {numbers} = document
        const explained = Object.values(numbers.explained).reduce((a, b) => a + b, 0)
        expect(numbers.records + explained + numbers.unexplained.length).toBe(numbers.total)
        expect(numbers.total).toBeGreaterThanOrEqual(text.match(/\d+(?:[.,:/]\d+)*/gu)?.length ?? 0)
      }),
      {numRuns: 400},
    )
  })
})

describe.each(reports.map((text, i) => [i, text] as const))('report %i', (_i, text) => {
  const base = extract(text).records.map(facts)

  test('the same input gives the same output', () => {
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)))
  })

  test.each([
    ['NFD', (source: string) => source.normalize('NFD')],
    ['CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
    ['NBSP', (source: string) => source.replaceAll(' ', '\u00A0')],
    [
      'mixed marks',
      (source: string) =>
        source
          .split(' ')
          .map((word, i) => (i % 3 ? word : word.normalize('NFD')))
          .join(' '),
    ],
    [
      'lines wrapped at 72 columns',
      (source: string) =>
        source
          .split('\n')
          .map(line => wrap(line, 72))
          .join('\n'),
    ],
    ['zero-width characters', (source: string) => source.replaceAll('ng ', 'ng\u200B ')],
    ['soft hyphens', (source: string) => source.replaceAll('trồng', 'tr\u00ADồng')],
    ['thin spaces', (source: string) => source.replaceAll(' ha', '\u2009ha')],
    ['tỉ for tỷ', (source: string) => source.replaceAll('tỷ', 'tỉ')],
    ['Ð for Đ', (source: string) => source.replaceAll('Đ', 'Ð')],
    [
      'new tone placement',
      (source: string) =>
        source
          .replaceAll('hòa', 'hoà')
          .replaceAll('Hòa', 'Hoà')
          .replaceAll('hóa', 'hoá')
          .replaceAll('thủy', 'thuỷ'),
    ],
  ])('%s gives the same figures', (_name, change) => {
    const variant = change(text)
    const {records} = extract(variant)
    for (const record of records)
      expect(variant.slice(record.source.start.offset, record.source.end.offset)).toBe(record.source.text)
    const figures = (list: unknown[]) => list.map(one => { const {type, measure, kind, value, value_max, unit, mod, status, place, period, base, of} = one as SolieuRecord; return {type, measure, kind, value, value_max, unit, mod, status, of, place: place?.code, period: period && [period.start, period.end], base: base && [base.start, base.end]} }) // prettier-ignore
    expect(figures(records.map(facts))).toEqual(figures(base))
  })
})

test('two texts that set no scope for each other give both, offsets moved', () => {
  const a = 'Toàn huyện có 12 hội nghị đối thoại.'
  const b = 'Đàn bò 4.300 con, tăng 3,5%.'
  const both = extract(`${a}\n\n${b}`).records
  const apart = [...extract(a).records, ...extract(b).records]
  expect(both.map(record => record.value)).toEqual(apart.map(record => record.value))
  expect(both.map(record => record.source.text)).toEqual(apart.map(record => record.source.text))
})

test('amounts are exact', () => {
  expect(extract('GRDP bình quân đầu người đạt 44,1 triệu đồng.').records[0]?.value).toBe(44_100_000)
  expect(extract('Doanh thu đạt 1,1 tỷ đồng.').records[0]?.value).toBe(1_100_000_000)
})

test.each(['12 xã, ', '(5 xã ', '1.1.', 'Toàn tỉnh có 49 xã, tăng 5 xã; '])(
  'time stays linear on %j repeated',
  unit => {
    const time = (text: string) => {
      const start = performance.now()
      extract(text)
      return performance.now() - start
    }
    time(unit.repeat(500))
    expect(time(unit.repeat(8000))).toBeLessThan(12 * Math.max(time(unit.repeat(2000)), 15))
  },
)
