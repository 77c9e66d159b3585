/** «Vốn đầu tư công được giao 38 tỷ đồng, đã giải ngân 24 tỷ đồng»: the capital that a bare «giải ngân» goes on from. */
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {append, textOf, wordFolds} from './name-words.js'
import type {Frame} from './types.js'

const disbursed = foldWords('giải ngân')
const named = 'vốn đầu tư công|vốn sự nghiệp|vốn đầu tư phát triển|vốn trung ương'
const kinds = phrases(named)
const lent = new Set(named.split('|').map(kind => foldWords(`giải ngân ${kind}`).join(' ')))
const capital = fold('vốn')

/** Says what capital was disbursed, where the sentence or the paragraph named it last. */
export function addCapital(frame: Frame, earlier: readonly Frame[]): void {
  const {nameFolds, host, q} = frame
  if (!disbursed.every((word, i) => nameFolds[i] === word)) return
  if (nameFolds.length > disbursed.length) {
    // what the same act was named by before, and not by words of its own
    if (!lent.has(nameFolds.join(' ')) || saysIt(frame)) return
    frame.name = frame.name.split(' ').slice(0, disbursed.length).join(' ')
    frame.nameFolds = [...disbursed]
  }
  if (nextIs(host, q.to)) return
  const hosts = [...new Set([...earlier.filter(one => one.block === frame.block).map(one => one.host), host])]
  for (const one of hosts.toReversed()) {
    for (let i = (one === host ? q.from : one.tokens.length) - 1; i >= 0; i--) {
      if (one.tokens[i]!.fold !== capital) continue
      const hit = kinds.longestAt(one.tokens, i)
      const words = hit && {from: i, to: hit.to}
      if (words) return append(frame, textOf(one, words).replace(/^V(?=ốn)/u, 'v'), wordFolds(one, words))
      // «giải ngân vốn vay đạt …»: of another
      const next = one.tokens[i + 1]
      if (next?.kind === 'word' && !plain.has(next.fold)) return
    }
  }
}

const plain = new Set(foldWords('được giao là đạt đã cho của năm kế hoạch'))

/** «giải ngân 100% kế hoạch vốn đầu tư công» */
function saysIt({host, q, clause}: Frame): boolean {
  for (let i = q.to; i < clause.to; i++) if (host.tokens[i]!.fold === capital) return true
  return false
}

/** «giải ngân 38 tỷ đồng vốn vay»: told behind the figure */
function nextIs({tokens}: MentionedSentence, to: number): boolean {
  return tokens[to]?.fold === capital || tokens[to + 1]?.fold === capital
}
