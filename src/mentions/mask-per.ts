/** Numbers that say what a figure is per, how large each is, or on which scale it stands. */
import {countedNouns} from './counted-nouns.js'
import {bracketUnit, headUnits} from './units-head.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isUnit, mask, numeric, wordAt, type Masker} from './mask-shared.js'

/** «0,25 miligam/01 lít khí thở», «50 mg/100 ml máu»: what a rate is per. */
export const perUnit: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== '/' || tokens[i]!.kind !== 'number' || tokens[i - 2]?.kind !== 'word')
    return undefined
  // «10 triệu đồng/1 ha»: a part of the unit
  if (tokens[i]!.text === '1' && isUnit(tokens, i - 2)) return undefined
  return /^0*10*$/u.test(tokens[i]!.text) && isUnit(tokens, i + 1)
    ? mask(host, i, i + 1, 'attribute')
    : undefined
}

/** «cứ 100 hộ thì có 96 hộ»: out of how many, no count. */
export const outOf: Masker = (host, i) => {
  const {tokens} = host
  if (
    wordAt(tokens, i) === every &&
    tokens[i + 1]?.kind === 'number' &&
    countedNouns.longestAt(tokens, i + 2)
  )
    return mask(host, i, i + 2, 'attribute')
  return tokens[i]!.text === '1' && exchanged(tokens, i + 1) ? mask(host, i, i + 2, 'attribute') : undefined
}
const every = fold('cứ')

/** «tỷ lệ 1 kg lúa giống bằng 1,3 kg lúa thịt», «để làm 1 kg khô cần 3 kg tươi»: the one of a ratio */
function exchanged(tokens: Parameters<typeof wordAt>[0], unit: number): boolean {
  if (!isUnit(tokens, unit)) return false
  for (let at = unit + 1; at < unit + farthestRate && tokens[at]?.kind === 'word'; at++)
    if (equals.has(wordAt(tokens, at))) return tokens[at + 1]?.kind === 'number'
  return false
}
const equals = wordSet('bằng cần đổi')
const farthestRate = 8
const scale = phrases('thang điểm|theo thang|thang|hệ')

/** «(thang 100)», «thang điểm 1.000» */
export const scaleMask: Masker = (host, i) => {
  const lead = scale.longestAt(host.tokens, i)
  if (!lead || (lead.to === i + 1 && wordAt(host.tokens, i - 1) !== '(')) return undefined
  const top = host.tokens[lead.to]
  if (!numeric(top, 4) && !/^[1-9]\.000$/u.test(top?.text ?? '')) return undefined
  return mask(host, i, lead.to + 1, 'attribute')
}

/** «(1.000 ha): lúa 250; ngô 34»: a scale said for the figures that follow */
export const thousandsMask: Masker = (host, i) => {
  if (host.tokens[i]!.fold !== '(' || host.tokens[i + 1]?.kind !== 'number') return undefined
  return headUnits(host).some(unit => bracketUnit(host, i)?.to === unit.to)
    ? mask(host, i + 1, i + 2, 'attribute')
    : undefined
}

/** «tôm thẻ cỡ 100 con/kg», «loại 30 - 40 con/kg»: the size that a price is of */
export const sizeMask: Masker = (host, i) => {
  const {tokens} = host
  if (!sizes.has(wordAt(tokens, i)) || !numeric(tokens[i + 1], 4)) return undefined
  const to = /^[-–]$/u.test(wordAt(tokens, i + 2)) && numeric(tokens[i + 3], 4) ? i + 4 : i + 2
  return perKilo.longestAt(tokens, to) ? mask(host, i, to + 3, 'attribute') : undefined
}
const sizes = wordSet('cỡ size loại')
const perKilo = phrases('con / kg|trái / kg|quả / kg|củ / kg')
