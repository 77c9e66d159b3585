/** Counts that only point back: «hai dự án này», «3 hộ trên» were counted before, or are told by name. */
import {countedNouns} from './counted-nouns.js'
import {phrases, wordSet} from '../text/match.js'
import {mask, wordAt, type Masker} from './mask-shared.js'
import {spelledCardinal} from './spelled.js'

const back = phrases('này|nói trên|kể trên|nêu trên|vừa nêu|vừa kể')
/** «hai dự án FDI này» */
const longestAttribute = 2
const amongst = phrases('trong số|trong tổng số|trong|trên')
const ofThose = phrases('trong số|trong tổng số')
const above = wordSet('trên')
/** what may follow «trên» where no place or basis does */
const predicates = wordSet('đã đang sẽ được là có phải không chưa do bị đều cũng vẫn , . ; :')

export const pointingBack: Masker = (host, i) => {
  const {tokens} = host
  const to = tokens[i]!.kind === 'number' ? i + 1 : spelledCardinal(tokens, i)?.to
  if (to === undefined || !/^\p{L}+$|^\d{1,3}(?:\.\d{3})*$/u.test(tokens[i]!.text)) return undefined
  const thing = countedNouns.longestAt(tokens, to)
  // «2 trong số 6 tàu nói trên»: a part is told of them
  if (!thing || amongst.longestBefore(tokens, i)) return undefined
  // «187 đồng chí trong số này là người Chăm»: so, too
  if (ofThose.longestAt(tokens, thing.to)) return undefined
  for (let at = thing.to; at <= thing.to + longestAttribute; at++) {
    if (back.longestAt(tokens, at)) return mask(host, i, to, 'anaphora')
    const closes = !tokens[at + 1] || predicates.has(wordAt(tokens, at + 1))
    if (above.has(wordAt(tokens, at))) return closes ? mask(host, i, to, 'anaphora') : undefined
    if (tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}
