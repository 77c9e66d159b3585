/** Units said at the first item of a list by place, or at the total that a bracket splits. */
import {countedNouns} from './counted-nouns.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {MentionedSentence, QuantityMention} from './types.js'
import {times} from './units-head.js'

/** Right behind the figure, nothing or a mark or «và». */
const ends = (host: MentionedSentence, {to}: QuantityMention) => {
  const next = host.tokens[to]
  return next === undefined || /^[,;.)]$/u.test(next.fold) || next.fold === and
}
const and = fold('và')

/** «Krông Nô 450 ha; Cư Jút 320; huyện Đắk Mil 280»: names and nothing else before the figures of one list. */
export function isNextName(host: MentionedSentence, q: QuantityMention, before: QuantityMention): boolean {
  const {tokens} = host
  if (!joints.has(tokens[before.to]?.fold ?? '') || !tokens[before.from - 1]?.upper || !ends(host, q))
    return false
  const label = tokens.slice(before.to + 1, q.from)
  if (label.length === 0 || label.length > longestName || !label.at(-1)!.upper) return false
  return label.every(({upper, fold: word}) => upper || unitWords.has(word))
}
/** «Hàm Trí (64 ha), Thuận Hòa (57), Hồng Sơn (47 ha)»: each alone in the bracket behind its name. */
export function isNextBracket(host: MentionedSentence, q: QuantityMention, before: QuantityMention): boolean {
  const {tokens} = host
  if (!alone(host, q) || !alone(host, before) || !joints.has(tokens[before.to + 1]?.fold ?? '')) return false
  if (!tokens[before.from - 2]?.upper) return false
  const label = tokens.slice(before.to + 2, q.from - 1)
  if (label.length === 0 || label.length > longestName || !label.at(-1)!.upper) return false
  return label.every(({upper, fold: word}) => upper || unitWords.has(word))
}
const joints = wordSet(', ; và')
const unitWords = wordSet('huyện xã phường thị trấn thành phố tỉnh quận tp tx . và còn đến')
const longestName = 7

/**
 * «11.460 ha, trong đó sang sầu riêng 7.935 ha, bơ 1.080, nhãn 915»: a few plain words before the next part of a list, and
 * the parts come to no more than the whole.
 */
export function isNextPart(
  host: MentionedSentence,
  q: QuantityMention,
  before: QuantityMention,
  earlier: readonly QuantityMention[],
  power: number,
): boolean {
  const {tokens, at} = host
  if (!joints.has(tokens[before.to]?.fold ?? '') || !ends(host, q)) return false
  const label = tokens.slice(before.to + 1, q.from)
  if (label.length === 0 || label.length > longestLabel) return false
  if (label.some(({kind, fold: word}, i) => kind !== 'word' || said.has(word) || at[before.to + 1 + i]))
    return false
  if (countedNouns.longestAt(tokens, before.to + 1)) return false
  const start = earlier.findLastIndex(
    one => one.unit === before.unit && one.value > before.value && opens(host, one.to, before.from),
  )
  if (start < 0) return false
  const parts = earlier.slice(start + 1)
  if (parts.some(({unit}) => unit !== before.unit)) return false
  return parts.reduce((all, {value}) => all + value, times(q.value, power)) <= earlier[start]!.value * most
}
const longestLabel = 4
const said = wordSet(
  'tăng giảm đạt vượt bằng chiếm còn có gấp số mức giá tỷ tỉ lệ vốn sản lượng năng suất thu diện tích hộ',
)
const partitions = phrases('trong đó|trong đó có|bao gồm|gồm|gồm có|chia ra|trong số đó')

/** A cue of partition between a figure and the next. */
function opens(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (partitions.longestAt(host.tokens, i)) return true
  return false
}

/**
 * «Chi ngân sách 8.164 tỷ đồng (chi đầu tư: 2.386; chi thường xuyên: 5.402)»: bare figures behind labels, which come to
 * a good part of the total right before their bracket and to no more.
 */
export function splitInBracket(
  host: MentionedSentence,
  whole: QuantityMention,
  quantities: readonly QuantityMention[],
  power: number,
): QuantityMention[] {
  const {tokens} = host
  if (tokens[whole.to]?.fold !== '(' || whole.max !== null || whole.of !== null) return []
  let close = whole.to
  while (close < tokens.length && tokens[close]!.fold !== ')') close++
  const inside = quantities.filter(({from, to}) => from > whole.to && to <= close)
  const bare = inside.filter(q => q.unit === null)
  if (inside.length < 2 || bare.length === 0) return []
  const fits = inside.every(
    q =>
      (q.unit === null || q.unit === whole.unit) &&
      q.of === null && q.max === null && !q.ordinal && !q.spelled &&
      tokens[q.from - 1]?.fold !== '(' && ends(host, q),
  ) // prettier-ignore
  const sum = inside.reduce((all, q) => all + (q.unit === null ? times(q.value, power) : q.value), 0)
  return fits && sum <= whole.value * most && sum >= whole.value * least ? bare : []
}
/** rounded parts may come to a little more than their sum */
const most = 1.001
const least = 0.3

/** «huyện A 05 dự án (22,7 triệu USD), B 03 (11,55)»: alone in a bracket behind its count, as the amount before in the bracket behind its own. */
export function amountBeside(
  host: MentionedSentence,
  q: QuantityMention,
  before: readonly QuantityMention[],
): QuantityMention | undefined {
  const {tokens} = host
  if (q.unit !== null || q.of !== null || q.ordinal || q.spelled || !alone(host, q)) return undefined
  const [amount, count] = [before.at(-2), before.at(-1)]
  if (!amount || count?.unit !== null || count.to !== q.from - 1) return undefined
  if (amount.dimension !== 'money' || !alone(host, amount) || count.from - amount.to > longestName)
    return undefined
  return /^[,;]$/u.test(tokens[amount.to + 1]?.fold ?? '') || tokens[amount.to + 1]?.fold === and
    ? amount
    : undefined
}

/** «(22,7 triệu USD)» */
function alone({tokens}: MentionedSentence, {from, to}: QuantityMention): boolean {
  return tokens[from - 1]?.fold === '(' && tokens[to]?.fold === ')'
}
