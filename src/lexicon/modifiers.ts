import type {Mod} from '../mentions/types.js'

/** Words that loosen a figure, by TimeML's names. Before the figure: */
export const modsBefore: [string, Mod][] = [
  ['hơn', 'more_than'],
  ['trên', 'more_than'],
  ['quá', 'more_than'],
  ['gần', 'less_than'],
  ['gần tới', 'less_than'],
  ['gần đạt', 'less_than'],
  ['ngót', 'less_than'],
  ['dưới', 'less_than'],
  ['chưa đến', 'less_than'],
  ['chưa tới', 'less_than'],
  ['chưa đầy', 'less_than'],
  ['khoảng', 'approx'],
  ['chừng', 'approx'],
  ['ước chừng', 'approx'],
  ['khoảng chừng', 'approx'],
  ['vào khoảng', 'approx'],
  ['xấp xỉ', 'approx'],
  ['cỡ', 'approx'],
  ['tầm', 'approx'],
  ['độ', 'approx'],
  ['trên dưới', 'approx'],
  ['ít nhất', 'at_least'],
  ['ít nhất là', 'at_least'],
  ['tối thiểu', 'at_least'],
  ['tối thiểu là', 'at_least'],
  ['không dưới', 'at_least'],
  ['không ít hơn', 'at_least'],
  ['tối đa', 'at_most'],
  ['tối đa là', 'at_most'],
  ['không quá', 'at_most'],
  ['không vượt quá', 'at_most'],
  ['nhiều nhất', 'at_most'],
  ['≥', 'at_least'],
  ['≤', 'at_most'],
  ['>', 'more_than'],
  ['<', 'less_than'],
]

/** Behind the figure or the noun that it counts: */
export const modsAfter: [string, Mod][] = [
  ['trở lên', 'at_least'],
  ['trở xuống', 'at_most'],
  ['đổ lên', 'at_least'],
]
