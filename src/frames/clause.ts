import type {MentionedSentence} from '../mentions/types.js'
import type {Words} from './types.js'

const hard = new Set([';', '.', '!', '?', '…'])

/** The tokens between full stops and semicolons around a span. */
export function clauseAround(host: MentionedSentence, q: {from: number; to: number}): Words {
  let {from, to} = q
  while (from > 0 && !(hard.has(host.tokens[from - 1]!.fold) && !host.at[from - 1])) from--
  while (to < host.tokens.length && !(hard.has(host.tokens[to]!.fold) && !host.at[to])) to++
  return {from, to}
}
