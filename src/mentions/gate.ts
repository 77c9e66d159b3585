import {digits, halfOf, scales, ten} from '../lexicon/numerals.js'
import {fold, foldWords} from '../text/fold.js'
import type {Token} from '../text/types.js'

/** Which finders a sentence can interest: most sentences of prose hold neither a number nor a time. */
export interface Gate {
  /** a numeral, or a word that may be one */
  numeric: boolean
  /** a numeral, or a word that every expression of time without numerals needs */
  temporal: boolean
}

const numberWords = new Set(
  [...[...digits, ...scales].map(([word]) => word), ten, halfOf, 'thứ', 'rưỡi', 'đôi'].map(fold),
)
const timeWords = new Set(
  foldWords(
    'năm tháng quý ngày vụ kỳ nay hiện hôm tuần thời giai nhiệm mùa sáng chiều tối đêm trưa lâu qua đầu cuối trước niên khóa sau quí thế thập ck',
  ),
)
const roman = /^[IVXLC]+$/u

/** Look once over the tokens. */
export function gateOf(tokens: readonly Token[]): Gate {
  let numeric = false
  let temporal = false
  for (const token of tokens) {
    if (token.kind === 'mark') continue
    if (token.kind !== 'word' || token.digits) return {numeric: true, temporal: true}
    if (!numeric && numberWords.has(token.fold)) numeric = true
    if (!temporal && timeWords.has(token.fold)) temporal = true
  }
  return {numeric, temporal}
}

/** For each token, whether a numeral, or a word that may be one or tell time, stands there or within `reach` behind it. */
export function ahead(tokens: readonly Token[], reach: number, times: boolean): Uint8Array {
  const found = new Uint8Array(tokens.length)
  let left = 0
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    const hit =
      token.kind === 'number' ||
      token.kind === 'code' ||
      (token.kind === 'word' &&
        (token.digits ||
          (token.upper && roman.test(token.text)) ||
          numberWords.has(token.fold) ||
          (times && timeWords.has(token.fold))))
    left = hit ? reach : left - 1
    if (left >= 0) found[i] = 1
  }
  return found
}
