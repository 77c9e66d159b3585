/** Rates that make the class of units that are counted. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {countedBefore, fromWord, limits, under} from './mask-condition.js'
import {mask, rise, wordAt, type Masker} from './mask-shared.js'

/** «3 xã có tỷ lệ hộ nghèo trên 70%», «… từ 40% trở lên»: the class of what is counted, told by a bound of its rate. */
export const rateBound: Masker = (host, i) => {
  const {tokens} = host
  if (!fromWord.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number' || wordAt(tokens, i + 2) !== '%')
    return undefined
  const tail = rise.longestAt(tokens, i + 3)
  if (!limits.has(wordAt(tokens, i)) && !tail) return undefined
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    if (tokens[at]!.kind === 'mark' || host.at[at]) return undefined
    if (having.longestAt(tokens, at))
      return countedBefore(tokens, at, true) ? mask(host, i, tail?.to ?? i + 3, 'threshold') : undefined
  }
  return undefined
}
/** «8 xã có tỷ lệ hộ nghèo dưới 10%, 5 xã từ 10% đến 30%, 3 xã trên 50%»: the class right behind the units counted. */
export const unitBound: Masker = (host, i) => {
  const {tokens} = host
  if (!fromWord.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number' || wordAt(tokens, i + 2) !== '%')
    return undefined
  const unit = counties.longestBefore(tokens, i)
  if (!unit || tokens[unit.from - 1]?.kind !== 'number') return undefined
  let to = i + 3
  if (rangeJoints.has(wordAt(tokens, to))) {
    const below = wordAt(tokens, to + 1) === under ? to + 2 : to + 1
    if (tokens[below]?.kind !== 'number' || wordAt(tokens, below + 1) !== '%') return undefined
    to = below + 2
  }
  to = rise.longestAt(tokens, to)?.to ?? to
  const next = tokens[to]
  return !next || next.kind === 'mark' || next.fold === joint ? mask(host, i, to, 'threshold') : undefined
}
const counties = phrases('xã|huyện|thôn|bản|ấp|phường|đơn vị|địa phương|xã, phường|xã, thị trấn|chủ đầu tư')
const rangeJoints = wordSet('đến - – tới')
const joint = fold('và')

const having = phrases('có tỷ lệ|có tỉ lệ|có mức')
