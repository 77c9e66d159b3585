/** Scores of games. */
import {phrases, wordSet} from '../text/match.js'
import {isCounted, mask, numeric, wordAt, type Masker} from './mask-shared.js'

const sport = wordSet('tỷ trận thắng thua set hiệp bóng ván kết')
const scoreLead = phrases('tỷ số|tỉ số|thắng|thua|hòa|dẫn|dẫn trước')

/** «tỷ số 2-1», «thắng 3-0» */
export const scoreMask: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 2) || wordAt(tokens, i + 1) !== '-' || !numeric(tokens[i + 2], 2)) return undefined
  const near = scoreLead.longestBefore(tokens, i)
  const next = tokens[i + 3]
  if (next?.fold === '%' || isCounted(tokens, i + 3)) return undefined
  if (!near && !(sporting(tokens, i) && (!next || next.kind === 'mark' || next.upper))) return undefined
  return mask(host, i, i + 3, 'score')
}

function sporting(tokens: Parameters<typeof wordAt>[0], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) if (sport.has(wordAt(tokens, at))) return true
  return false
}
