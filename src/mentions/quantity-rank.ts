/** Figures said by a word: ranks («thứ hai», «đứng đầu») and doubles («gấp đôi»). */
import {gradeVerbs, rankScopes, rankVerbs} from '../lexicon/ranks.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'
import {decimal, readNumeral, toNumber} from './decimal.js'
import {spelledCardinal} from './spelled.js'
import {type MentionedSentence, type QuantityMention} from './types.js'
import {halfWord, before, free} from './quantity-parts.js'

const rankVerb = phrases(rankVerbs)
const rankScope = phrases(rankScopes)
/** «gấp đôi», «tăng gấp rưỡi», «gấp hơn đôi»: multiples that have words of their own. */
export function doubleAt(host: MentionedSentence, i: number): QuantityMention | undefined {
  const value = doubles.get(host.tokens[i]!.fold)
  if (value === undefined) return undefined
  const lead = before.longestBefore(host.tokens, i)
  const verb = (lead?.from ?? i) - 1
  if (host.tokens[verb]?.fold !== times) return undefined
  const mod = lead?.value ?? before.longestBefore(host.tokens, verb)?.value ?? null
  return {
    kind: 'quantity', from: lead?.from ?? i, to: i + 1, figureFrom: i, figureTo: i + 1, value, max: null, of: null,
    unit: 'lần', dimension: 'times', mod, spelled: true, ordinal: false,
  } // prettier-ignore
}
const times = fold('gấp')
const doubles = new Map([
  [fold('đôi'), 2],
  [halfWord, 1.5],
])

export function rankAt(host: MentionedSentence, i: number): QuantityMention | undefined {
  const {tokens} = host
  if (tokens[i]!.fold !== thu) return gradeAt(host, i)
  const number = free(host, i + 1)
  if (!number) return undefined
  const reading = number.kind === 'number' ? readNumeral(number.text) : undefined
  const spelled = reading ? undefined : (ordinalWord(tokens, i + 1) ?? spelledCardinal(tokens, i + 1))
  const value =
    reading?.form === 'plain' || reading?.form === 'fraction'
      ? reading.value
      : spelled
        ? decimal(String(spelled.value))
        : undefined
  if (!value) return undefined
  const end = spelled?.to ?? i + 2
  const ranked =
    rankVerb.longestBefore(tokens, i) ??
    rankVerb.longestBefore(tokens, i - 1) ??
    rankScope.longestAt(tokens, end)
  if (!ranked) return undefined
  return {
    kind: 'quantity', from: i, to: end, figureFrom: i, figureTo: end, value: toNumber(value), max: null,
    of: reading?.form === 'fraction' ? toNumber(reading.of) : null, unit: null, dimension: null, mod: null, spelled: false, ordinal: true,
  } // prettier-ignore
}
const thu = fold('thứ')

/** «xếp hạng 11/64», «mới ở hạng 40», «tụt xuống vị trí 30 cả nước»; «xếp hạng 12 sản phẩm» ranks twelve of them. */
function gradeAt(host: MentionedSentence, i: number): QuantityMention | undefined {
  const {tokens} = host
  const head = gradeHeads.longestAt(tokens, i)
  const number = head && free(host, head.to)
  if (!head || number?.kind !== 'number' || !stands.longestBefore(tokens, i)) return undefined
  const reading = readNumeral(number.text)
  if (reading.form !== 'plain' && reading.form !== 'fraction') return undefined
  const value = toNumber(reading.value)
  const to = head.to + 1
  if (!Number.isInteger(value) || (reading.form === 'plain' && !closesRank(tokens, to))) return undefined
  return {
    kind: 'quantity', from: i, to, figureFrom: i, figureTo: to, value, max: null,
    of: reading.form === 'fraction' ? toNumber(reading.of) : null, unit: null, dimension: null, mod: null, spelled: false, ordinal: true,
  } // prettier-ignore
}
const gradeHeads = phrases('hạng|vị trí')
const stands = phrases(gradeVerbs)

/** Nothing behind that the number could count. */
function closesRank(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || rankScope.longestAt(tokens, at)) return true
  return next.kind === 'mark' && !/^[%/–-]$/u.test(next.fold)
}
/** «thứ nhất», «thứ nhì», «thứ tư»: ordinals that are no cardinals. */
function ordinalWord(tokens: readonly Token[], at: number): {value: number; to: number} | undefined {
  const value = ordinals.get(tokens[at]?.fold ?? '')
  return value ? {value, to: at + 1} : undefined
}
const ordinals = new Map([
  [fold('nhất'), 1],
  [fold('nhì'), 2],
  [fold('tư'), 4],
])
