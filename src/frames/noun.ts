import {counted} from '../lexicon/counted.js'
import {breaks, classPredicates, conjunctions, prepositions, resultVerbs} from '../lexicon/edges.js'
import {partitions} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'

const prepositionSet = new Set(prepositions.split('|').flatMap(foldWords))
const breakSet = new Set(breaks.split('|').flatMap(foldWords))
const conjunctionSet = new Set(conjunctions.split('|').flatMap(foldWords))
const predicateSet = new Set(classPredicates.split('|').flatMap(foldWords))
const nouns = phrases(counted.join('|'))
const verbs = phrases(resultVerbs)
const partition = phrases(partitions)
const longest = 16

/**
 * The right edge of the noun phrase that begins at token `at`: before the next figure, period or preposition, before a
 * conjunction that leads to a new figure, at punctuation but for a list of nouns. The one policy for every rule.
 * Returns `at` where no noun phrase begins.
 */
export function nounEnd(host: MentionedSentence, at: number, limit: number): number {
  const {tokens} = host
  let i = at
  while (i < limit && i < at + longest) {
    const mention = host.at[i]
    const token = tokens[i]!
    if (mention) {
      if (mention.kind !== 'mask' || mention.reason === 'period' || mention.reason === 'date' || i === at) break
      i = mention.to
      continue
    }
    if (token.kind === 'mark') {
      if (i === at && token.fold !== '"') break
      if (token.fold === ',') {
        const end = coordinate(host, i + 1, limit)
        if (end === undefined) break
        i = end
        continue
      }
      if (token.fold !== '"' && token.fold !== '-' && token.fold !== "'" && token.fold !== '/') break
      if (token.fold === '-' && token.spaced && host.at[i + 1]) break
      i++
      continue
    }
    if (partition.longestAt(tokens, i)) break
    if (conjunctionSet.has(token.fold)) {
      if (i === at || host.at[i + 1] || !tokens[i + 1] || tokens[i + 1]!.kind === 'mark') break
      i++
      continue
    }
    if (prepositionSet.has(token.fold)) {
      if (!(i > at && nouns.longestAt(tokens, i - 1) && nouns.longestAt(tokens, i - 1)!.to > i)) break
    } else if (i === at ? startsOther(tokens[i]!.fold) : breakSet.has(token.fold) && !predicates(host, i)) break
    i++
  }
  while (i > at && tokens[i - 1]!.kind === 'mark' && tokens[i - 1]!.fold !== '"') i--
  while (i > at && (conjunctionSet.has(tokens[i - 1]!.fold) || predicateSet.has(tokens[i - 1]!.fold))) {
    if (tokens[i - 1]!.fold === dat && i - 1 > at) break
    i--
  }
  return i
}
const dat = foldWords('đạt')[0]!

function startsOther(folded: string): boolean {
  return breakSet.has(folded) || predicateSet.has(folded) || conjunctionSet.has(folded) || prepositionSet.has(folded)
}

/** «đạt», «được», «là» and the like make the class unless a figure follows: «xã đạt chuẩn», but «diện tích đạt 40 ha». */
function predicates(host: MentionedSentence, i: number): boolean {
  if (!predicateSet.has(host.tokens[i]!.fold)) return false
  const next = host.at[i + 1]
  return next === undefined ? host.tokens[i + 1] !== undefined : next.kind === 'mask'
}

/** After a comma: a further noun of the same list («xã, phường», «lúa đặc sản, lúa chất lượng cao»), its end. */
function coordinate(host: MentionedSentence, at: number, limit: number): number | undefined {
  const {tokens} = host
  const first = tokens[at]
  if (!first || first.kind !== 'word' || host.at[at] || startsOther(first.fold) || verbs.longestAt(tokens, at)) return undefined
  const known = nouns.longestAt(tokens, at)
  const longestMember = known ? 8 : 4
  for (let i = known?.to ?? at + 1; i <= at + longestMember; i++) {
    if (i >= tokens.length) return known || i - at <= 2 ? i : undefined
    const mention = host.at[i]
    if (mention && mention.kind !== 'mask') return undefined
    if (i >= limit) return undefined
    const token = tokens[i]!
    if (token.kind === 'mark') return token.fold === ',' && !known && i - at > 3 ? undefined : i
    if (conjunctionSet.has(token.fold)) return host.at[i + 1] ? undefined : i
    if (prepositionSet.has(token.fold)) return i
    if (breakSet.has(token.fold)) return known ? i : undefined
  }
  return known ? known.to : undefined
}
