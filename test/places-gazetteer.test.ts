import {describe, expect, test} from 'vitest'
import {
  allUnits,
  byCode,
  byName,
  longestName,
  nameKey,
  parentsAt,
  predecessors,
  provinces,
  successors,
  validAt,
  type Mapping,
  type Unit,
} from '../src/places/gazetteer.js'
import {provinceAt} from '../src/places/resolve.js'
import {fold} from '../src/text/fold.js'

const codes = (name: string) => new Set(byName(name).map(unit => `${unit.system}.${unit.code}`))
const old = (code: string, level: Unit['level'] = 'commune') => byCode(code, level, '2025-06-30')!
const now = (code: string, level: Unit['level'] = 'commune') => byCode(code, level, '2025-07-01')!
const named = (list: readonly Mapping[]) => list.map(({unit, kind}) => `${unit.name} ${kind}`)

test('every name leads back to its unit', () => {
  expect(allUnits().filter(unit => !byName(unit.name).includes(unit))).toEqual([])
})

test('provinces: 63 at the end of the old system, 34 now', () => {
  expect(provinces(1)).toHaveLength(63)
  expect(provinces(2)).toHaveLength(34)
  expect(provinces(2).find(unit => unit.name === 'Đồng Nai')?.type).toBe('thành phố')
})

describe('names', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ', 'Thủy'],
    ['Phú Quý', 'Phú Quí'],
    ['Quy Nhơn', 'Qui Nhơn'],
    ['Lý Sơn', 'Lí Sơn'],
    ['Bà Rịa-Vũng Tàu', 'BÀ RỊA – VŨNG TÀU'],
    ['M’Đrắk', "M'Drắk"],
    ['Ðồng Nai', 'Đồng Nai'.normalize('NFD')],
    ['Đăk Hà', 'Đắk Hà'],
    ['Đak Đoa', 'Đăk Đoa'],
  ])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)))

  test.each([
    ['TT-Huế', '1.46'],
    ['Thừa Thiên - Huế', '1.46'],
    ['BR-VT', '1.77'],
    ['TP.HCM', '2.79'],
    ['TPHCM', '1.79'],
    ['Sài Gòn', '1.79'],
    ['Đăk Lăk', '2.66'],
    ['Krông Pắk', '1.654'],
    ['Đakrông', '1.467'],
    ['Mù Căng Chải', '1.137'],
    ['Ea Hleo', '1.645'],
    ["Ia H'Drai", '1.618'],
    ['Buôn Mê Thuột', '1.643'],
    ['5', '1.24790'],
  ])('%s is a name of %s', (name, code) => expect(codes(name)).toContain(code))

  test('another spelling belongs to the unit of its own system only', () => {
    expect(codes('Phố Bảng')).toContain('1.00712')
    expect(byName('Sài Gòn').every(unit => unit.code === '79' || unit.name === 'Sài Gòn')).toBe(true)
  })

  const at = (text: string) => {
    const words = text.split(' ')
    const hit = longestName(i => (/^['-]$/u.test(words[i] ?? '') ? null : words[i] && fold(words[i])), 0)
    return hit && `${hit.length} ${hit.units[0]!.name}`
  }
  test.each([
    ["Ia H ' Drai đạt", "4 Ia H' Drai"],
    ['Bà Rịa - Vũng Tàu và', '5 Bà Rịa - Vũng Tàu'],
    ['Mường La và Phù Yên', '2 Mường La'],
    ['Hàm Thuận Bắc', '3 Hàm Thuận Bắc'],
    ['Châu Thành A', '3 Châu Thành A'],
    ['5 Tân Phú', undefined],
    ['Bánh mì', undefined],
  ])('in text: %s', (text, found) => expect(at(text)).toBe(found))
})

describe('time', () => {
  test('a unit lies in what its district and province were then', () => {
    const commune = byName('Hải Châu').find(unit => unit.type === 'xã' && unit.province.name === 'Thanh Hóa')!
    expect(commune.district?.name).toBe('Tĩnh Gia')
    const {province} = parentsAt(old('474', 'district'), '2019-01-01')
    expect([province.type, province.name]).toEqual(['tỉnh', 'Thừa Thiên Huế'])
    expect(parentsAt(old('407', 'district'), '2019-01-01').district?.name).toBe('Tĩnh Gia')
  })

  test('units in force lie in units in force', () => {
    const loose = allUnits().filter(unit => {
      const inForce = unit.system === 1 && unit.to === '2025-06-30'
      return (
        inForce && !(validAt(unit.province, unit.to!) && (!unit.district || validAt(unit.district, unit.to!)))
      )
    })
    expect(loose).toEqual([])
  })

  test('what became of the old units', () => {
    expect(named(successors(old('00001')))).toEqual(['Hồng Hà full'])
    expect(named(successors(old('318', 'district')))).toEqual(['Bạch Long Vĩ full'])
    expect(named(predecessors(now('11948')))).toEqual(['Bạch Long Vĩ full'])
    expect(named(successors(old('120', 'district')))).toContain('Mường La part')
    expect(named(predecessors(now('51', 'province')))).toEqual(['Quảng Ngãi full', 'Kon Tum full'])
    expect(successors(byCode('00010', 'commune', '2024-01-01')!)).toEqual([])
    const ward = successors(old('25270'), '2026-06-01')[0]?.unit
    expect([ward?.type, successors(old('25270'))[0]?.unit.type]).toEqual(['phường', 'xã'])
  })

  test('every commune in force at the end went somewhere, every new one came from somewhere', () => {
    const communes = allUnits().filter(unit => unit.level === 'commune')
    const ended = communes.filter(unit => unit.to === '2025-06-30')
    expect(ended.filter(unit => successors(unit).length === 0)).toEqual([])
    const made = communes.filter(unit => unit.system === 2)
    expect(made.filter(unit => predecessors(unit).length === 0)).toEqual([])
    expect(made.flatMap(predecessors).filter(({unit}) => unit.to !== '2025-06-30')).toEqual([])
  })

  test.each([
    ['Thừa Thiên Huế', '2019-01-01', 'tỉnh', 1],
    ['Huế', '2025-02-01', 'thành phố', 1],
    ['Kon Tum', '2025-02-01', 'tỉnh', 1],
    ['Kon Tum', '2025-09-01', 'tỉnh', 1],
    ['Sơn La', '2025-09-01', 'tỉnh', 2],
    ['Đồng Nai', '2026-09-01', 'thành phố', 2],
    ['Hà Tây', '2008-01-01', 'tỉnh', 1],
    ['Sơn La', null, 'tỉnh', 1],
  ])('province %s at %s', (name, date, type, system) => {
    expect(provinceAt(name, date)).toMatchObject({type, system, level: 'province'})
  })
  test('no province', () => expect(provinceAt('Quảng Đông', '2020-01-01')).toBeNull())
})
