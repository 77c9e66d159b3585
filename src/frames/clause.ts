import type {Mention, MentionedSentence} from '../mentions/types.js'
import {wordSet} from '../text/match.js'
import type {Words} from './types.js'

const hard = new Set([';', '.', '!', '?', '…'])

/** The tokens between full stops and semicolons around a span; those in brackets beside it end nothing. */
export function clauseAround(host: MentionedSentence, q: {from: number; to: number}): Words {
  const {tokens} = host
  let {from, to} = q
  for (let depth = 0; from > 0 && (depth > 0 || !ends(host, from - 1)); from--) {
    if (tokens[from - 1]!.fold === ')') depth++
    else if (tokens[from - 1]!.fold === '(' && depth > 0) depth--
  }
  for (let depth = 0; to < tokens.length && (depth > 0 || !ends(host, to)); to++) {
    if (tokens[to]!.fold === '(') depth++
    else if (tokens[to]!.fold === ')' && depth > 0) depth--
  }
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
