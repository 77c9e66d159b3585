/** Figures that lie in the country, or in none of the places before, by what they count. */
import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'

/** «hơn 300 vận động viên của 32 tỉnh, thành phố»: they lie in the country, whatever province tells of them */
export function countsProvinces({host, q, noun, kind}: Frame): boolean {
  return (
    kind === 'level' &&
    q.dimension === null &&
    noun !== null &&
    provinces.longestAt(host.tokens, noun.from) !== undefined
  )
}
export const into = wordSet('vào tại ở khắp')

/** «Giải vô địch … quốc gia» */
export function isNational({tokens}: MentionedSentence): boolean {
  return tokens.some((_, i) => nation.longestAt(tokens, i))
}
const nation = phrases('quốc gia|toàn quốc')

/** «246 vận động viên của 40 câu lạc bộ thuộc 32 tỉnh, thành phố»: those that come from there, right before. */
export function comeFrom(frame: Frame, frames: readonly Frame[]): Frame[] {
  const found: Frame[] = []
  for (let k = frames.indexOf(frame); k > 0; k--) {
    const before = frames[k - 1]!
    const words = frame.host.tokens.slice(before.noun?.to ?? before.q.to, frames[k]!.q.from)
    if (words.length > longestOrigin || !words.every(({fold: word}) => origin.has(word))) break
    found.push(before)
  }
  return found
}
const origin = wordSet('của thuộc đến từ ở tại trong')
const longestOrigin = 2
const provinces = phrases(
  'tỉnh, thành|tỉnh, thành phố|tỉnh thành|tỉnh thành phố|tỉnh và thành phố|tỉnh/thành phố',
)

/** «căn hộ tại số 128 (phường 9, quận Phú Nhuận), một trong số 60 dự án»: where the one is, and not the sixty */
export function isOneOf({host, q}: Frame): boolean {
  return q.dimension === null && oneOf.longestBefore(host.tokens, q.from) !== undefined
}
const oneOf = phrases('một trong|một trong số|một trong những|một trong các|là một trong|một trong tổng số')
