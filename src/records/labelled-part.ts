import type {Frame} from '../frames/types.js'
import type {Draft, RuleContext} from './define.js'

/**
 * «109 dự án trong nước (công nghiệp 47, thương mại 39, nông nghiệp 14, lĩnh vực khác 9)»: labels and bare counts in
 * the bracket right behind a count, which they add up to, are counts of the same.
 */
export function labelledPart(frame: Frame, {draftOf}: RuleContext): Draft | null {
  const {host, q, kind, noun, depth} = frame
  const whole = frame.wholes.at(-1)
  if (kind !== 'level' || noun || q.dimension !== null || whole?.host !== host || depth <= whole.depth)
    return null
  const draft = draftOf(whole)
  if (!draft || draft.type === 'indicator' || whole.q.dimension !== null) return null
  if (addsUp(frame, whole)) return {...draft, rule: `${draft.rule}.labelled`, frame}
  return null
}

function addsUp({host, q}: Frame, whole: Frame): boolean {
  const open = whole.noun?.to ?? whole.q.to
  let close = open
  while (close < host.tokens.length && host.tokens[close]!.fold !== ')') close++
  if (host.tokens[open]?.fold !== '(' || q.from < open || q.to > close) return false
  let sum = 0
  for (const mention of host.mentions)
    if (
      mention.kind === 'quantity' &&
      mention.from > open &&
      mention.to <= close &&
      mention.dimension === null
    )
      sum += mention.value
  return sum === whole.value
}
