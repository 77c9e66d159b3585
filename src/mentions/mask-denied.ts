/** What a text says is not so: «thu hồi 64 ha chứ không phải 96 hay 106 ha». */
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {isScale, isUnit, mask, wordAt, type Masker} from './mask-shared.js'

/** A number right behind a denial, its unit, and another behind «hay»: no figure, as it was not so. */
export const denied: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number' || !denials.longestBefore(tokens, i)) return undefined
  let to = unitEnd(tokens, i + 1)
  if (wordAt(tokens, to) === or && tokens[to + 1]?.kind === 'number') to = unitEnd(tokens, to + 2)
  return mask(host, i, to, 'threshold')
}
const denials = phrases('chứ không phải|chứ không phải là|chứ không đến|chứ không tới')
const or = fold('hay')

function unitEnd(tokens: Parameters<typeof wordAt>[0], from: number): number {
  let to = from
  while (to < from + longestUnit && (isScale(tokens, to) || isUnit(tokens, to) || wordAt(tokens, to) === '%'))
    to++
  return to
}
const longestUnit = 4
