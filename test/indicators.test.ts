import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {kinds} from '../schemas/common.js'
import {extract} from '../src/extract.js'
import type {Kind} from '../src/frames/types.js'
import {catalogue} from '../src/indicators/catalogue.js'
import {findIndicator} from '../src/indicators/find.js'
import type {IndicatorDimension} from '../src/indicators/types.js'
import {recordsOf, solieu} from './helpers/program.js'

const cases = readFileSync(new URL('../fixtures/corpora/indicator-id.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(row => row.includes('|') && !row.startsWith('#'))
  .map(row => row.split('|').map(cell => cell.trim()) as [string, Kind, IndicatorDimension, string])

describe('the catalogue', () => {
  test('has 80 indicators or more, each with an id of its own', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(80)
    expect(new Set(catalogue.map(({id}) => id)).size).toBe(catalogue.length)
  })

  test.each(catalogue.map(one => [one.id, one] as const))('%s is found by all of its wordings', (id, one) => {
    for (const kind of one.kinds) expect(kinds).toContain(kind)
    for (const wording of one.wordings) {
      expect(findIndicator(wording, one.kinds[0]!, one.dimensions[0]!)?.id).toBe(id)
    }
  })

  test('a third of the cases are negative', () => {
    expect(cases.filter(([, , , id]) => id === '-').length * 3).toBeGreaterThanOrEqual(cases.length)
  })

  test.each(cases)('%s (%s, %s) is %s', (name, kind, dimension, id) => {
    expect(findIndicator(name, kind, dimension)?.id ?? '-').toBe(id)
  })
})

test('records carry the id', () => {
  const {records} = extract(
    'GRDP tăng 8,1%; thu ngân sách nhà nước đạt 12.450 tỷ đồng, bằng 105% dự toán. Có 14 hội nghị.',
    {docPlace: 'Phú Yên'},
  )
  expect(records.map(record => (record.type === 'indicator' ? record.indicator : record.type))).toEqual([
    'grdp_growth',
    'budget_revenue',
    'budget_revenue',
    null,
  ])
})

describe('solieu indicators', () => {
  test('lists all of them, one a line', async () => {
    const {code, stdout} = await solieu(['indicators'])
    expect(code).toBe(0)
    expect(recordsOf(stdout)).toHaveLength(catalogue.length)
  })

  test('an id, or words of a name, in 80 columns', async () => {
    const one = await solieu(['indicators', 'forest_cover', '--format', 'json'])
    expect(JSON.parse(one.stdout)).toMatchObject([{id: 'forest_cover', theme: 'livestock'}])
    const table = await solieu(['indicators', 'xuất khẩu', '--format', 'table'], {env: {COLUMNS: '80'}})
    expect(table.stdout).toContain('exports')
    for (const line of table.stdout.split('\n')) expect(line.normalize('NFC').length).toBeLessThanOrEqual(80)
    const csv = await solieu(['indicators', '--format', 'csv'])
    expect(csv.stdout.split('\n')[0]).toBe('id,theme,label,dimensions,kinds,wordings')
  })

  test('nothing found is a message and exit 1', async () => {
    expect(await solieu(['indicators', 'không đâu'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: "no indicator 'không đâu'\n",
    })
  })
})
