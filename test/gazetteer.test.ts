import {describe, expect, test} from 'vitest'
import {
  allUnits,
  byCode,
  byName,
  longestName,
  predecessors,
  provinces,
  successors,
  validAt,
  type Mapping,
  type Unit,
} from '../src/places/gazetteer.js'
import {resolve} from '../src/places/resolve.js'
import {fold} from '../src/text/fold.js'

const valid = (level: Unit['level'], system: 1 | 2, date: string) =>
  allUnits().filter(unit => unit.level === level && unit.system === system && validAt(unit, date)).length
const province = (name: string, system: 1 | 2 = 1) =>
  byName(name).find(unit => unit.level === 'province' && unit.system === system)!

test('counts of units in force', () => {
  expect([
    valid('province', 1, '2025-06-30'),
    valid('district', 1, '2025-06-30'),
    valid('commune', 1, '2025-06-30'),
  ]).toEqual([63, 696, 10035])
  expect([valid('province', 2, '2025-07-01'), valid('commune', 2, '2025-07-01')]).toEqual([34, 3321])
  expect(provinces(1)).toHaveLength(63)
})

test('a code names one place before and another after 2025-07-01', () => {
  expect(byCode('00004', 'commune', '2024-01-01')?.name).toBe('Trúc Bạch')
  expect(byCode('00004', 'commune', '2025-07-01')?.name).toBe('Ba Đình')
  expect(byCode('06970', 'commune', '2025-07-01')?.name).toBe('Ba Chẽ')
  expect(byCode('99999', 'commune', '2025-07-01')).toBeUndefined()
})

test('old units lead to new ones and back', () => {
  const kinds = (list: Mapping[]) => list.map(({unit}) => unit.name)
  expect(kinds(successors(province('Kon Tum')))).toEqual(['Quảng Ngãi'])
  const [next] = successors(byCode('00004', 'commune', '2024-01-01')!)
  expect(predecessors(next!.unit).map(({unit}) => unit.name)).toContain('Trúc Bạch')
})

describe('resolution', () => {
  test.each([
    ['Châu Thành', 'huyện', '2019-08-16', 'Long An', '808'],
    ['Châu Thành', 'huyện', '2019-08-16', 'Tiền Giang', '821'],
    ['Phong Thủy', 'xã', '2022-06-10', 'Quảng Bình', '19267'],
    ['Sơn La', 'thành phố', '2020-01-01', 'Sơn La', '116'],
    ['Sơn La', 'tỉnh', '2020-01-01', 'Sơn La', '14'],
  ])('%s, %s, %s, %s: %s', (name, type, date, inside, code) => {
    const exact = byName(name).filter(unit => unit.type === type)
    expect(resolve(exact, {type, date, province: province(inside)}).unit?.code).toBe(code)
  })

  test('ten districts called Châu Thành stay open without a province', () => {
    const {unit, candidates} = resolve(byName('Châu Thành'), {type: 'huyện', date: '2019-08-16'})
    expect(unit).toBeNull()
    expect(candidates).toHaveLength(10)
  })

  test('the old system answers in new documents where its types are named', () => {
    expect(
      resolve(byName('Mộc Châu'), {type: 'huyện', date: '2025-09-01', province: province('Sơn La', 2)}).unit
        ?.level,
    ).toBe('district')
  })
})

test('names with hyphens and apostrophes, in any spelling', () => {
  const at = (text: string) => longestName(i => { const word = text.split(' ')[i]; return word === undefined ? undefined : word === "'" ? null : fold(word) }, 0)?.units.map(unit => unit.name) // prettier-ignore
  expect(at("Ia H ' Drai có")).toContain("Ia H' Drai")
  expect(at('Hoà Bình')).toContain('Hoà Bình')
  expect(at('Bánh mì')).toBeUndefined()
})
