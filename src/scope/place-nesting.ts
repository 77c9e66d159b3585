/** How place mentions hold one another. */
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'

/** Told by a name: a unit, a village, a region. */
export function named(mention: PlaceMention): boolean {
  return (
    mention.form === 'unit' ||
    mention.form === 'bare' ||
    mention.form === 'village' ||
    mention.form === 'region'
  )
}

/** The end of a mention with what it lies in. */
export function endOf(host: MentionedSentence, mention: PlaceMention): number {
  let end = mention.to
  for (let outer = mention.within; outer; outer = outer.within)
    if (outer.from >= end) end = host.tokens[outer.to]?.fold === ')' ? outer.to + 1 : outer.to
  return end
}

const depth = {province: 0, district: 1, commune: 2}

/** The one before is a commune or village, the one behind a unit that may hold it. */
export function narrower(inner: PlaceMention, outer: PlaceMention): boolean {
  if (inner.form !== 'unit' && inner.form !== 'village') return false
  const innerDepth = inner.form === 'village' ? 3 : inner.level ? depth[inner.level] : -1
  return outer.level !== null && innerDepth > depth[outer.level]
}
