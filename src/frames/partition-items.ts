/** Whether a figure goes on with a list of parts, or stands beside it. */
import type {MentionedSentence} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import {partition} from './subject.js'
import type {Frame} from './types.js'

/** «trong đó, 24 dự án thuộc lĩnh vực công nghiệp; 35 dự án thuộc lĩnh vực du lịch»: the next count of the same things. */
export function sameNouns(...frames: Frame[]): boolean {
  const [first, ...others] = frames.map(({host, noun}) => noun && host.tokens[noun.from]!.fold)
  return first !== null && others.every(head => head === first)
}

/** «…, trong đó có 8 dự án cấp mới, nâng tổng số dự án lên 40»: all that there are by then */
export function isRunningTotal({host: {tokens}, region, q}: Frame): boolean {
  for (let i = region.from; i < q.from; i++)
    if (raising.longestAt(tokens, i)) return upTo.longestBefore(tokens, q.from) !== undefined
  return false
}
const raising = phrases(
  'nâng tổng|nâng tổng số|nâng số|đưa tổng|đưa tổng số|đưa số|nâng tổng cộng|nâng lũy kế',
)
const upTo = phrases('lên|lên thành|lên đến|lên tới|thành|lên con số|đạt')

/** «…, trong đó có 3 dự án FDI, ngoài ra còn có 4 dự án khác»: outside of the whole */
export function isBesides({host: {tokens}, region, q}: Frame): boolean {
  for (let i = region.from; i < q.from; i++) if (outside.longestAt(tokens, i)) return true
  return false
}
const outside = phrases('ngoài ra|bên cạnh đó|ngoài số này')

/** A name of a few words and nothing between it and the figure. */
export function isItem({tokens, at}: MentionedSentence, from: number, {q, cue}: Frame): boolean {
  if (cue) return false
  let i = partition.longestAt(tokens, from)?.to ?? from
  if (q.from - i > longestItem || q.from === i) return false
  for (; i < q.from; i++) if (tokens[i]!.kind !== 'word' || at[i]?.kind === 'period') return false
  return true
}
const longestItem = 5
