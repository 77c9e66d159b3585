/** Words behind which a capitalised name is no place: a person's, a firm's, a street's. */
import {notBefore} from '../lexicon/place-words.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'

export const refusing = phrases(notBefore)

/** A person, a firm, a street, a product: the words before say that no place follows. */
export function isRefused(tokens: readonly Token[], i: number): boolean {
  return refusing.longestBefore(tokens, i) !== undefined
}
