import {expect, test} from 'vitest'
import {byCode, byName, type Unit} from '../src/places/gazetteer.js'
import {provinceAt, resolve} from '../src/places/resolve.js'

const before = '2022-01-01'
const after = '2025-09-01'
const district = (code: string): Unit => byCode(code, 'district', '2025-06-30')!
const province = (name: string, date = before): Unit => provinceAt(name, date)!
const code = (name: string, want: Parameters<typeof resolve>[1]) => {
  const {unit} = resolve(byName(name), want)
  return unit && `${unit.system}.${unit.code}`
}

test.each([
  // A name without its type word stands for the highest unit.
  ['Sơn La', {date: before, province: province('Sơn La')}, '1.14'],
  ['Mường La', {date: before, province: province('Sơn La')}, '1.120'],
  // Since 2025-07-01 for the commune; before another province's name too, but not before the province's own.
  ['Mộc Châu', {date: after, province: province('Sơn La', after)}, '2.03980'],
  ['Thái Bình', {date: after, province: province('Hưng Yên', after)}, '2.13225'],
  ['Thái Bình', {date: after, province: province('Thái Bình')}, '1.34'],
  // Old type words, and what the text calls old.
  ['Mộc Châu', {type: 'huyện', date: after, province: province('Sơn La', after)}, '1.123'],
  ['Gò Vấp', {date: after, old: true}, '1.764'],
  ['Bình Dương', {type: 'tỉnh', date: after}, '1.74'],
  // An old province in force: its units lie in the new one.
  ['Kon Plông', {type: 'xã', date: after, province: province('Kon Tum')}, '2.23476'],
  // The district in force decides; without it the province; with neither, nothing.
  [
    'Yên Thọ',
    {type: 'xã', date: before, district: district('394'), province: province('Thanh Hóa')},
    '1.15415',
  ],
  ['Yên Thọ', {type: 'xã', date: before, province: province('Thanh Hóa')}, null],
  ['Tân Thành', {type: 'xã', date: before, province: province('Hòa Bình')}, '1.04882'],
  [
    'Cát Tiến',
    {type: 'xã', date: null, district: district('548'), province: province('Bình Định')},
    '1.21898',
  ],
  ['Châu Thành', {type: 'huyện', date: before, province: province('Tiền Giang')}, '1.821'],
  ['Tân Thành', {type: 'xã', date: before}, null],
  // A commune elsewhere is not meant.
  ['An Nhơn Tây', {type: 'xã', date: before, province: province('Bình Định')}, null],
  ['An Nhơn Tây', {type: 'xã', date: before}, '1.27508'],
  // Authors err in the type of a province.
  ['Hải Phòng', {type: 'tỉnh', date: before}, '1.31'],
  // City and province of one name.
  ['Sơn La', {type: 'thành phố', date: before}, '1.116'],
  ['Huế', {type: 'thành phố', date: '2019-01-01'}, '1.474'],
  ['Huế', {type: 'thành phố', date: '2025-02-01'}, '1.46'],
] as const)('%s, %#: %s', (name, want, expected) => {
  expect(code(name, want)).toBe(expected)
})

test('candidates are told where nothing decides', () => {
  const {unit, candidates} = resolve(byName('Châu Thành'), {type: 'huyện', date: before})
  expect([unit, candidates.length]).toEqual([null, 10])
})
