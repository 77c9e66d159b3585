/** `solieu show` and `solieu explain`, and what they are made of. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {explain} from '../src/explain/explain.js'
import {wrap} from '../src/print/wrap.js'
import {widthOf} from '../src/print/width.js'
import {folderWith, remove, solieu} from './helpers/program.js'

const text = `Sơn La, 12/3/2024 - Tỉnh có 202 sản phẩm OCOP.

Huyện Mai Sơn có 12 sản phẩm OCOP, 15/19 tiêu chí nông thôn mới. Mã số XQ 7712 44 chưa rõ.
Theo Nghị quyết số 10-NQ/TU ngày 15/3/2021.
Có 14 hội nghị.
`
let folder: string
beforeAll(() => {
  folder = folderWith({'a.txt': text, 'b:2.txt': text})
})
afterAll(() => remove(folder))

const plain = {COLUMNS: '80', NO_COLOR: '1'}
const run = (...args: string[]) => solieu(args, {cwd: folder, env: plain})

describe('explain', () => {
  const at = (words: string) => {
    const start = text.indexOf(words)
    return explain(text, {}, {start, end: start + words.length}).explanations
  }

  test('the rule, and the words that say the place, where they stand', () => {
    const [found] = at('12 sản')
    expect(found).toMatchObject({
      figure: {text: '12', line: 3, column: 18},
      record: {type: 'ocop', rule: 'ocop.products', place: {name: 'Mai Sơn'}},
      placeFrom: {text: 'Huyện Mai Sơn', line: 3, column: 1},
      reason: null,
    })
    expect(text.slice(found!.figure.start, found!.figure.end)).toBe(found!.figure.text)
  })

  test('a rule that fits too, and comes later', () => {
    const outcomes = at('12 sản')[0]!.rules.filter(({outcome}) => outcome === 'fits')
    expect(outcomes.map(({rule}) => rule)).toEqual(['ocop.products', 'indicator.value'])
  })

  test('a rule that nearly fits, with the words that matched and the one at which it failed', () => {
    const {explanations} = explain('Huyện đạt 18 chỉ tiêu chủ yếu.', {docPlace: 'Sơn La'})
    const near = explanations[0]!.rules.find(({rule}) => rule === 'new_rural.criteria')
    expect(near).toMatchObject({outcome: 'condition', matched: 'chỉ tiêu', failedAt: 'chủ'})
  })

  test('numbers that are no figures have their reason', () => {
    expect(at('10-NQ/TU').map(({reason, record}) => [reason, record])).toEqual([['reference', null]])
    expect(at('15/3/2021').map(({reason}) => reason)).toEqual(['reference'])
  })

  test('every numeral comes once, in order, whether a record or not', () => {
    const {explanations, extraction} = explain(text)
    const starts = explanations.map(({figure}) => figure.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(explanations.filter(({record}) => record).map(({record}) => record)).toEqual(extraction.records)
  })
})

describe('solieu explain', () => {
  test('a line: each of its figures, in 80 columns', async () => {
    const {code, stdout} = await run('explain', 'a.txt:3')
    expect(code).toBe(0)
    expect(stdout).toContain('rule       ocop.products')
    expect(stdout).toContain('stated: «Huyện Mai Sơn» at 3:1')
    expect(stdout).toContain('new_rural')
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  test('a column: the figure there, or the nearest, which is said', async () => {
    const there = await run('explain', 'a.txt:3:18', '--format', 'json')
    expect(JSON.parse(there.stdout)).toMatchObject([{record: {value: 12}}])
    expect(there.stderr).toBe('')
    const near = await run('explain', 'a.txt:5:12', '--format', 'json')
    expect(JSON.parse(near.stdout)).toMatchObject([{record: {value: 14}}])
    expect(near.stderr).toContain('a.txt:5:12: no number there')
  })

  test('colons in the file name, standard input', async () => {
    expect((await run('explain', 'b:2.txt:5')).stdout).toContain('hội nghị')
    const piped = await solieu(['explain', '--', '-:1'], {input: text, env: plain})
    expect(piped.stdout).toContain('202')
  })

  test('no such line, no number, no file: exit 1; no line given: exit 2', async () => {
    expect(await run('explain', 'a.txt:99')).toMatchObject({code: 1, stdout: ''})
    expect(await run('explain', 'a.txt:2')).toMatchObject({code: 1, stderr: 'a.txt:2: no number there\n'})
    expect(await run('explain', 'none.txt:1')).toMatchObject({code: 1, stdout: ''})
    expect(await run('explain', 'a.txt')).toMatchObject({code: 2, stdout: ''})
    expect(await run('explain', 'a.txt:0')).toMatchObject({code: 2, stdout: ''})
  })
})

describe('solieu show', () => {
  test('numbers the figures, marks what was not understood, and lists the records by type', async () => {
    const {code, stdout} = await run('show', 'a.txt')
    expect(code).toBe(0)
    expect(stdout).toContain('202[1] sản phẩm OCOP')
    expect(stdout).toContain('[?]')
    expect(stdout).toContain('ocop (2)')
    expect(stdout).toMatch(/\[2\] 12 · products · Mai Sơn/u)
    expect(stdout).not.toContain('\u001B')
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  test('loses no word of the text', async () => {
    const {stdout} = await solieu(['show', 'a.txt'], {cwd: folder, env: {COLUMNS: '30', NO_COLOR: '1'}})
    const words = (string: string) =>
      string
        .replace(/\[[\d?]+\]/gu, '')
        .split(/\s+/u)
        .join(' ')
    expect(words(stdout).startsWith(words(text).trim())).toBe(true)
  })

  test('colours where they are wanted', async () => {
    const {stdout} = await solieu(['show', 'a.txt'], {cwd: folder, env: {COLUMNS: '80', FORCE_COLOR: '1'}})
    expect(stdout).toContain('\u001B[')
  })

  test('a file that is not there is a message and exit 1', async () => {
    expect(await run('show', 'none.txt')).toMatchObject({code: 1, stdout: ''})
  })
})

describe('wrap', () => {
  test('breaks at white space, and inside words that are wider than a line', () => {
    expect(wrap([{text: 'một hai ba bốn năm sáu'}], 10)).toEqual(['một hai ba', 'bốn năm', 'sáu'])
    expect(wrap([{text: 'x'.repeat(20)}], 8)).toEqual(['x'.repeat(8), 'x'.repeat(8), 'x'.repeat(4)])
    expect(wrap([{text: ''}], 10)).toEqual([''])
  })

  test('paints pieces without counting the paint', () => {
    const paint = (part: string) => `<${part}>`
    expect(wrap([{text: 'một '}, {text: 'hai', paint}, {text: ' ba'}], 10)).toEqual(['một <hai> ba'])
  })
})
