/** The place that a figure is told before: «dẫn đầu với 12 dự án là huyện Tuy Phước». */
import type {Frame} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {named} from './place-nesting.js'

/**
 * The figure is told before whose it is: «Với 12 dự án, tổng vốn 300 tỷ đồng, huyện Phù Mỹ dẫn đầu», «Với công suất
 * 330 MW, nhà máy Phù Mỹ (huyện Phù Mỹ) …», «dẫn đầu với 12 dự án là huyện Tuy Phước».
 */
export function subjectBehind(
  {host, q, clause, depth}: Frame,
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  const {tokens} = host
  if (depth > 0) return null
  if (mostWith.longestBefore(tokens, q.from)) {
    const found = mentions.find(mention => mention.from >= q.to && named(mention))
    if (found && found.from - q.to <= longestNoun && isOf.longestBefore(tokens, found.from)) return found
  }
  if (tokens[clause.from]?.fold !== having) return null
  for (let i = q.to; i < clause.to; i++) {
    if (tokens[i]!.fold !== ',') continue
    for (let j = i + 1; j < Math.min(clause.to, i + longestSubject); j++) {
      if (host.at[j]?.kind === 'quantity' || /^[,:]$/u.test(tokens[j]!.fold)) break
      const found = mentions.find(mention => mention.from === j && named(mention))
      if (found && (j === i + 1 || tokens[j - 1]!.fold === '(')) return found
    }
  }
  return null
}
const longestSubject = 12
const longestNoun = 6
const having = fold('với')
const isOf = phrases('là|thuộc về')
const mostWith = phrases(
  'dẫn đầu với|đứng đầu với|cao nhất với|nhiều nhất với|lớn nhất với|thấp nhất với|ít nhất với|kế đến với|tiếp đến với|tiếp theo với|dẫn đầu toàn tỉnh với|đứng đầu toàn tỉnh với|đứng thứ hai với',
)
