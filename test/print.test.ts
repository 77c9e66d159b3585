/** The formats, cell by cell. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {schemas} from '../schemas/index.js'
import {figure, kindAndStatus, ownText, shortPeriod, typeAndMeasure} from '../src/print/cells.js'
import {ownFields, recordColumns, valueAt} from '../src/print/columns.js'
import {vietnameseNumber} from '../src/print/number.js'
import {Spool} from '../src/print/spool.js'
import {fitWidths, oneLine, truncate, widthOf} from '../src/print/width.js'
import {land, withFields} from './helpers/record.js'

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234.5, '1.234,5'],
    [-1234567.25, '-1.234.567,25'],
    [25790000000000, '25.790.000.000.000'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.5e-7, '0,00000015'],
  ])('%d is %s', (value, text) => expect(vietnameseNumber(value)).toBe(text))

  test('any number reads back', () => {
    const finite = fc.double({noNaN: true, noDefaultInfinity: true})
    fc.assert(
      fc.property(finite, value => {
        const text = vietnameseNumber(value).replaceAll('.', '').replace(',', '.')
        expect(Number(text)).toBe(value + 0)
      }),
    )
  })
})

describe('cells', () => {
  test.each([
    [{}, '1.234,5 ha'],
    [{mod: 'more_than'}, '> 1.234,5 ha'],
    [{value: 3, value_max: 4, unit: '%', mod: 'approx'}, '≈ 3–4 %'],
    [{value: 49, of: 188, unit: null}, '49/188'],
    [{kind: 'change', value: 2.5, unit: 'điểm %'}, '+2,5 điểm %'],
    [{kind: 'change', value: -2.5, unit: 'điểm %'}, '-2,5 điểm %'],
  ])('figure %j', (fields, text) => expect(figure(withFields(fields))).toBe(text))

  test('type, measure, kind and status are said where they tell something', () => {
    expect(typeAndMeasure(land)).toBe('land_conversion')
    expect(typeAndMeasure(withFields({type: 'project', measure: 'count'}))).toBe('project count')
    expect(kindAndStatus(land)).toBe('')
    expect(kindAndStatus(withFields({kind: 'plan_completion', status: 'estimate'}))).toBe('plan % est.')
  })

  test('own fields', () => {
    expect(ownText(land)).toBe('lúa → cây ăn quả')
    expect(ownText(withFields({from: null}))).toBe('→ cây ăn quả')
    expect(ownText(withFields({from: null, to: null}))).toBe('')
    expect(ownText(withFields({type: 'ocop', stars: 5, potential: true}))).toBe('5 stars · potential')
  })

  test.each([
    ['2020-01-01', '2020-12-31', '2020'],
    ['2016-01-01', '2020-12-31', '2016–2020'],
    ['2023-01-01', '2023-09-30', '1–9/2023'],
    ['2024-02-01', '2024-02-29', '2/2024'],
    ['2023-07-01', '2024-06-30', '7/2023–6/2024'],
    ['2024-03-05', '2024-03-05', '5/3/2024'],
    ['2024-03-05', '2024-03-09', '5/3/2024–9/3/2024'],
    [null, '2025-12-31', '→ 2025'],
    [null, '2025-06-30', '→ 30/6/2025'],
    ['2025-06-30', null, '30/6/2025 →'],
    [null, null, 'đến nay'],
  ])('period %s to %s is %s', (start, end, text) =>
    expect(shortPeriod({text: 'đến nay', start, end, basis: 'stated'})).toBe(text),
  )
})

describe('columns', () => {
  test('hold every field of every type once, nested ones flat', () => {
    const names = recordColumns().map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([
        'id',
        'place_name',
        'place_district_name',
        'period_start',
        'source_start_line',
      ]),
    )
    for (const [type, schema] of Object.entries(schemas)) {
      for (const key of Object.keys(schema.shape)) {
        const some = names.some(name => name === key || name.startsWith(`${key}_`))
        expect(some, `${type}.${key}`).toBe(true)
      }
    }
  })

  test('reach their values', () => {
    expect(valueAt(land, ['source', 'start', 'line'])).toBe(1)
    expect(valueAt(land, ['place', 'district', 'name'])).toBeUndefined()
    expect(ownFields('indicator')).toEqual(['name', 'indicator'])
  })
})

describe('width', () => {
  test('truncation never exceeds the width and shows that it cut', () => {
    const text = fc.string({unit: 'grapheme'})
    fc.assert(
      fc.property(text, fc.integer({min: 1, max: 20}), (any, width) => {
        const cut = truncate(any, width)
        expect(widthOf(cut)).toBeLessThanOrEqual(width)
        if (widthOf(any) <= width) expect(cut).toBe(any)
        else expect(cut.endsWith('…')).toBe(true)
      }),
    )
    expect(truncate('Thừa Thiên Huế'.normalize('NFD'), 6).normalize('NFC')).toBe('Thừa…')
  })

  test('one line: no control characters, no escapes', () => {
    expect(oneLine('a\u001B[31m\n\tb\u202E')).toBe('a[31m b')
  })

  test('the widest column gives way first', () => {
    expect(fitWidths([4, 30, 10], [4, 5, 5], 30)).toEqual([4, 16, 10])
    expect(fitWidths([4, 30, 10], [4, 5, 8], 10)).toEqual([4, 5, 8])
    expect(fitWidths([4, 5], [1, 1], 20)).toEqual([4, 5])
  })
})

test('a spool gives back what it was given, also beyond its limit', async () => {
  const spool = new Spool(10)
  const pieces = ['một', 'hai ba bốn năm', '', 'sáu', 'bảy tám chín mười'.repeat(100)]
  for (const piece of pieces) await spool.add(piece)
  let text = ''
  for await (const piece of spool.drain()) text += piece
  expect(text).toBe(pieces.join(''))
})
