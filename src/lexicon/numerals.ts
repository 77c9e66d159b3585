/** Number words. Sources: standard Vietnamese usage; spelling variants as met in reports (tỉ, ngàn, bẩy, nhăm). */

/** Words of multiplication that follow a number, as powers of ten. */
export const scales: [string, number][] = [
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]

export const digits: [string, number][] = [
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]

/** Units digit behind «mươi» or «mười». */
export const unitDigits: [string, number][] = [...digits, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5]]

export const ten = 'mười'
export const tens = 'mươi'
export const zeroTens = ['linh', 'lẻ']
export const half = 'rưỡi'
/** «nửa triệu» */
export const halfOf = 'nửa'
/** «chục» counts tens behind a digit word («hai chục»). */
export const dozenOfTen = 'chục'
