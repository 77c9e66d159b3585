import {readFileSync} from 'node:fs'
import {describe, expect, it, test} from 'vitest'
import {extract} from '../src/extract.js'
import {findPlaces, type PlaceMention} from '../src/mentions/place.js'
import {parseText} from '../src/text/blocks.js'

interface Case {
  line: number
  text: string
  options: {docDate?: string; docPlace?: string}
  expected: Record<string, unknown>[]
}

/** Read the corpus; what its lines mean stands at its head. */
function cases(): Case[] {
  const found: Case[] = []
  let current: Case | undefined
  const rows = readFileSync(new URL('../fixtures/corpora/place.txt', import.meta.url), 'utf8').split('\n')
  for (const [index, row] of rows.entries()) {
    if (row.startsWith('#')) continue
    if (row === '') {
      current = undefined
      continue
    }
    if (!current) found.push((current = {line: index + 1, text: '', options: {}, expected: []}))
    const directive = /^@(date|place) (.*)$/u.exec(row)
    if (directive) current.options[directive[1] === 'date' ? 'docDate' : 'docPlace'] = directive[2]!
    else if (row.startsWith('{')) current.expected.push(JSON.parse(row) as Record<string, unknown>)
    else current.text += row === '¶' ? '\n' : `${row}\n`
  }
  return found
}

const all = cases()

describe('the corpus of places', () => {
  test('holds 150 cases or more, a third of them negative', () => {
    const negative = all.filter(({expected}) => expected.length === 0)
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(negative.length * 3).toBeGreaterThanOrEqual(all.length)
  })

  it.each(all.map(one => [one.line, one.text.trim(), one] as const))('line %i: %s', (_line, _text, one) => {
    const {records, document} = extract(one.text, one.options)
    const stated = records.flatMap(({source, place}) =>
      place && place.basis !== 'document'
        ? [{text: source.text, level: place.level, name: place.name, code: place.code, basis: place.basis}]
        : [],
    )
    const figures = one.expected.filter(fields => !('document' in fields))
    const whole = one.expected.find(fields => 'document' in fields)
    expect(records.length).toBeGreaterThan(0)
    expect(stated).toEqual(figures)
    if (whole) {
      const {place} = document
      expect({document: place?.name ?? null, ...(place && {code: place.code})}).toEqual(whole)
    }
  })
})

/** Every place found in a sentence: form, words, and the name where it differs. */
function places(text: string): (string | undefined)[][] {
  const [sentence] = parseText(text).blocks.flatMap(block => block.sentences)
  const {tokens} = sentence!
  const words = ({from, to}: PlaceMention) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  return findPlaces({sentence: sentence!, tokens, at: [], mentions: []}).map(one => [one.form, words(one)])
}

describe('findPlaces', () => {
  it.each([
    [
      'Huyện Tủa Chùa và thành phố Điện Biên Phủ',
      [
        ['unit', 'Huyện Tủa Chùa'],
        ['unit', 'thành phố Điện Biên Phủ'],
      ],
    ],
    [
      'các xã: Hua Bum, Pa Vệ Sủ',
      [
        ['unit', 'xã: Hua Bum'],
        ['bare', 'Pa Vệ Sủ'],
      ],
    ],
    [
      'Toàn tỉnh, trên địa bàn huyện',
      [
        ['anaphora', 'Toàn tỉnh'],
        ['anaphora', 'trên địa bàn huyện'],
      ],
    ],
    ['Ban Thường vụ Huyện ủy Tam Đường họp', [['body', 'Ban Thường vụ Huyện ủy Tam Đường']]],
    ['Sở Văn hóa, Thể thao và Du lịch tỉnh họp', [['body', 'Sở Văn hóa, Thể thao và Du lịch tỉnh']]],
    [
      'tại bản Nà Khương, vùng Tây Bắc',
      [
        ['village', 'bản Nà Khương'],
        ['region', 'Tây Bắc'],
      ],
    ],
    ['khắp cả nước', [['country', 'cả nước']]],
    ['tỉnh Hà Tây (cũ)', [['unit', 'tỉnh Hà Tây (cũ)']]],
    [
      'quận 7 và phường 12',
      [
        ['unit', 'quận 7'],
        ['unit', 'phường 12'],
      ],
    ],
    ['Chủ tịch UBND tỉnh Lê Văn Hùng', [['body', 'Chủ tịch UBND tỉnh']]],
    ['nông thôn Việt Nam, hội nghị, phòng chống', []],
    ['tỉnh Quảng Đông, thành phố New York', []],
    ['đường Lê Lợi, sông Lam, chè Thái Nguyên', []],
    [
      'Sóc Trăng, Buôn Hồ',
      [
        ['bare', 'Sóc Trăng'],
        ['bare', 'Buôn Hồ'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test('a unit in brackets or behind a comma is what the one before lies in', () => {
    const [sentence] = parseText('xã Hát Lót (Mai Sơn, Sơn La)').blocks.flatMap(block => block.sentences)
    const found = findPlaces({sentence: sentence!, tokens: sentence!.tokens, at: [], mentions: []})
    expect(found.map(one => one.within?.name)).toEqual(['Mai Sơn', 'Sơn La', undefined])
  })
})

test('where nothing decides among homonyms a message names the candidates', () => {
  const {records, document} = extract('Huyện Châu Thành có 12 xã đạt chuẩn.', {docDate: '2022-01-01'})
  expect(records[0]!.place).toMatchObject({name: 'Châu Thành', level: 'district', code: null, province: null})
  expect(document.messages).toContainEqual(
    expect.objectContaining({
      rule: 'ambiguous-place',
      reason: expect.stringContaining('Tiền Giang') as string,
    }),
  )
})
