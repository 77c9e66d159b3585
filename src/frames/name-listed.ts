import type {Frame} from './types.js'

/**
 * What lends a figure without a thing of its own its name: what it hangs on; in a list by place («huyện A (7.120 ha), kế
 * đến huyện B 5.460 ha» behind «trị giá 12.000 tỷ đồng») the last of the sentence in the same unit.
 */
export function listedBefore(frame: Frame, earlier: readonly Frame[]): Frame | null {
  const {anchor, kind, q, unit, host} = frame
  if (kind !== 'level' || q.dimension === null || !anchor || anchor.unit === unit) return anchor
  if (!endsName(host, q.from)) return anchor
  const same = earlier.findLast(other => other.host === host && other.kind === 'level' && other.unit === unit)
  return same?.name && same.subject === null && same.noun === null ? same : anchor
}

/** A capital letter right before, or «Cư M’gar», whose last syllable stands behind a mark. */
function endsName({tokens}: Frame['host'], at: number): boolean {
  if (tokens[at - 1]?.upper) return true
  return tokens[at - 2]?.kind === 'mark' && !tokens[at - 1]!.spaced && (tokens[at - 3]?.upper ?? false)
}
