/** How deep in brackets a sentence's tokens stand, and the colon that a figure stands behind. */
import type {MentionedSentence} from '../mentions/types.js'
import type {Words} from './types.js'

/** How deep in brackets each token stands; unclosed brackets end with the sentence. */
export function bracketDepths(host: MentionedSentence): number[] {
  let depth = 0
  return host.tokens.map(token => {
    if (token.fold === '(' || token.fold === '[') return ++depth
    if (token.fold === ')' || token.fold === ']') {
      const here = depth
      depth = Math.max(0, depth - 1)
      return here
    }
    return depth
  })
}

/** The last colon of the region that is no deeper in brackets than its figure. */
export function lastColon(
  host: MentionedSentence,
  region: Words,
  depths: readonly number[],
): number | undefined {
  const depth = depths[region.to] ?? 0
  for (let i = region.to - 1; i >= region.from; i--)
    if (host.tokens[i]!.fold === ':' && !host.at[i] && depths[i]! <= depth) return i
  return undefined
}
