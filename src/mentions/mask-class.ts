/** Bounds that say which of a kind are meant, by an amount: «dự án có quy mô từ 20 triệu USD trở lên». */
import {phrases, wordSet} from '../text/match.js'
import {mask, rise, wordAt, type Masker} from './mask-shared.js'

const from = wordSet('từ trên dưới')
const having = phrases(
  'có quy mô|có quy mô vốn|có tổng mức đầu tư|có tổng vốn|có tổng vốn đầu tư|có vốn|có vốn đầu tư|có vốn điều lệ|có suất đầu tư|có công suất|có tải trọng|có trọng tải|có chiều dài|có dung tích|có dư nợ|có sức chứa|quy mô',
)
const reach = 8

/** «ưu tiên dự án công nghệ cao có quy mô từ 20 triệu USD trở lên» */
export const sizeBound: Masker = (host, i) => {
  const {tokens} = host
  if (!from.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number') return undefined
  if (!having.longestBefore(tokens, i)) return undefined
  for (let at = i + 2; at < i + 2 + reach && at < tokens.length; at++) {
    if (rise.longestAt(tokens, at)) return mask(host, i, at, 'threshold')
    if (/^[,;.:()]$/u.test(wordAt(tokens, at)) || tokens[at]!.kind === 'number') return undefined
  }
  return undefined
}

const below = phrases('đến dưới|tới dưới')

/** «tổng mức đầu tư từ 120 tỷ đồng đến dưới 2.300 tỷ đồng», «từ 3 đến dưới 5 tiêu chí»: a class with an open end. */
export const openRange: Masker = (host, i) => {
  const {tokens} = host
  const at = wordAt(tokens, i) === tu ? i + 1 : i
  if (tokens[at]?.kind !== 'number') return undefined
  for (let to = at + 1; to <= at + longestUnit; to++) {
    const hit = below.longestAt(tokens, to)
    if (hit) {
      return tokens[hit.to]?.kind === 'number' ? mask(host, i, hit.to + 1, 'threshold') : undefined
    }
    if (tokens[to]?.kind !== 'word' && wordAt(tokens, to) !== '%') return undefined
  }
  return undefined
}
const [tu = ''] = wordSet('từ')
const longestUnit = 4
