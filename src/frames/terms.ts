import {commaTerms} from '../lexicon/edges.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'

const terms = phrases(commaTerms)
const longest = 5

/** The end of the name of one thing that the comma at token `at` stands in: «phòng, chống», «giáo dục, đào tạo»; else 0. */
export function termEnd(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - longest); i--) {
    const hit = terms.longestAt(tokens, i)
    if (hit && hit.to > at + 1) return hit.to
  }
  return 0
}
