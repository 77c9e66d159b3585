import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'

/** «phê duyệt dự án A do Công ty B đề xuất»: whose act the verb tells of, with no comma and no figure between. */
export function isGivenBy({tokens, at}: MentionedSentence, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - longestGiver); i--) {
    if (tokens[i]!.kind === 'mark' || at[i]?.kind === 'quantity') return false
    if (tokens[i]!.fold === by) return true
  }
  return false
}
const by = fold('do')
const longestGiver = 14
