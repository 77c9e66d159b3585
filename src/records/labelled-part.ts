import type {Frame} from '../frames/types.js'
import type {Draft, RuleContext} from './define.js'

/**
 * «109 dự án trong nước (công nghiệp 47, thương mại 39, nông nghiệp 14, lĩnh vực khác 9)»: labels and bare counts in
 * the bracket right behind a count, which they add up to, are counts of the same.
 */
export function labelledPart(frame: Frame, context: RuleContext): Draft | null {
  const {host, q, kind, noun, depth} = frame
  if (kind !== 'level' || q.dimension !== null) return null
  for (const whole of frame.wholes.toReversed()) {
    const draft = context.draftOf(whole)
    if (whole.q.dimension !== null || whole.value < frame.value) continue
    if (whole.host !== host && !frame.addsUp) continue
    if (!draft || draft.type === 'indicator') continue
    // «26 lượt dự án xin điều chỉnh, trong đó tăng vốn 17 lượt»
    const same = noun
      ? repeats(frame, whole)
      : frame.addsUp || (depth > whole.depth && bracketComesTo(frame, whole)) || listComesTo(frame, whole)
    if (same) return {...draft, rule: `${draft.rule}.labelled`, frame}
  }
  return null
}

/** The noun alone, and the same as the whole's first word: «lượt» of «lượt dự án». */
function repeats({noun, host}: Frame, whole: Frame): boolean {
  if (!noun || !whole.noun || noun.to - noun.from > 1) return false
  return host.tokens[noun.from]!.fold === host.tokens[whole.noun.from]!.fold
}

/** «143 thôn, ấp; theo địa bàn: huyện Đồng Phú 42, huyện Lộc Ninh 35, …»: the list behind a colon, to the end of the clause */
function listComesTo({host, q, clause}: Frame, whole: Frame): boolean {
  let colon = q.from
  while (colon > whole.q.to && host.tokens[colon]!.fold !== ':') colon--
  return colon > whole.q.to && sumOf(host, colon, clause.to) === whole.value
}

function sumOf({mentions}: Frame['host'], from: number, to: number): number {
  let sum = 0
  for (const mention of mentions)
    if (mention.kind === 'quantity' && mention.from > from && mention.to <= to && mention.dimension === null)
      sum += mention.value
  return sum
}

/** The figures of the bracket behind the whole. */
function bracketComesTo({host, q}: Frame, whole: Frame): boolean {
  const open = whole.noun?.to ?? whole.q.to
  let close = open
  while (close < host.tokens.length && host.tokens[close]!.fold !== ')') close++
  if (host.tokens[open]?.fold !== '(' || q.from < open || q.to > close) return false
  return sumOf(host, open, close) === whole.value
}
