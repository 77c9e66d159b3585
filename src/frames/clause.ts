import type {Mention, MentionedSentence} from '../mentions/types.js'
import {wordSet} from '../text/match.js'
import type {Words} from './types.js'

const hard = new Set([';', '.', '!', '?', '…'])

/** The tokens between full stops and semicolons around a span. */
export function clauseAround(host: MentionedSentence, q: {from: number; to: number}): Words {
  let {from, to} = q
  while (from > 0 && !ends(host, from - 1)) from--
  while (to < host.tokens.length && !ends(host, to)) to++
  return {from, to}
}

function ends({tokens, at}: MentionedSentence, i: number): boolean {
  if (!hard.has(tokens[i]!.fold) || at[i]) return false
  // «lần lượt là 74; 51,5 và 32,8 ha»: between bare numbers it stands for a comma
  const [before, after] = [at[i - 1], at[i + 1]]
  return !(
    tokens[i]!.fold === ';' &&
    bare(before, i) &&
    bare(after, i) &&
    joins.has(tokens[after!.to]?.fold ?? '')
  )
}

/** A figure of digits alone. */
function bare(mention: Mention | undefined, next: number): boolean {
  if (mention?.kind !== 'quantity' || mention.spelled) return false
  return mention.from > next || mention.to - mention.from === 1
}
const joins = wordSet('và ; ,')
