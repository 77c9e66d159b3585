import {countedNouns} from './counted-nouns.js'
import {closers} from '../lexicon/mask-names.js'
import {unitSpellings} from '../lexicon/units.js'
import {scales} from '../lexicon/numerals.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {claim, type MentionedSentence, type Reason} from './types.js'

/** One way to find numbers that are no figure: claims what begins at `i` and returns the token behind it. */
export type Masker = (host: MentionedSentence, i: number) => number | undefined

const dated = wordSet('năm tháng ngày')
const year = fold('năm')
const closing = wordSet(closers)
const units = new PhraseTable(unitSpellings)
/** «Duyên Hải 1 giải ngân»: verbs that begin like a counted noun */
const acts = phrases(
  'giải ngân|giải quyết|giải phóng|giải thể|giải tỏa|giải toả|giải trình|giải thích|ban hành|hội tụ|hội nhập|đoàn kết|bước đầu|bước vào|loại bỏ|cầu nối|nước ta',
)
const scaled = new Set([...scales].map(([scale]) => scale).flatMap(scale => [...wordSet(scale)]))

/** Claim `[from, to)` as no figure. */
export function mask(host: MentionedSentence, from: number, to: number, reason: Reason): number | undefined {
  return claim(host, {kind: 'mask', from, to, reason}) ? to : undefined
}

/** The folded word at `i`, `''` outside the sentence. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.fold ?? ''
}

/** Whether the numeral that ends before `at` counts nothing: a mark, a name or a word of grammar follows. */
export function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return true
  if (next.fold === '-' && tokens[at + 1]?.kind === 'number')
    return numeric(tokens[at + 1], 2) && tokens[at + 2]?.fold !== '-' && closes(tokens, at + 2)
  if (next.kind === 'mark') return next.fold !== '%' && next.fold !== '+' && next.fold !== '/'
  if (next.kind === 'number' || next.kind === 'code') return false
  if (isCounted(tokens, at) && !next.upper) return false
  if (dated.has(next.fold))
    return tokens[at + 1]?.kind === 'number' && (next.fold !== year || tokens[at + 1]!.text.length === 4)
  return next.upper || closing.has(next.fold)
}

/** A looser test for leads that hardly count: no noun, unit or scale word follows. */
export function uncounted(tokens: readonly Token[], at: number): boolean {
  if (closes(tokens, at)) return true
  const next = tokens[at]
  return next?.kind === 'word' && !isCounted(tokens, at) && !dated.has(next.fold)
}

/** Whether a counted noun, a unit or a scale word stands at `at`. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (scaled.has(next.fold) || next.fold === '%') return true
  if (acts.longestAt(tokens, at)) return false
  return countedNouns.longestAt(tokens, at) !== undefined || units.longestAt(tokens, at) !== undefined
}

/** Whether a unit stands at `at`. */
export function isUnit(tokens: readonly Token[], at: number): boolean {
  return units.longestAt(tokens, at) !== undefined
}

/** Whether a scale word stands at `at`: «triệu», «nghìn». */
export function isScale(tokens: readonly Token[], at: number): boolean {
  return scaled.has(tokens[at]?.fold ?? '')
}

/** Digits without separators, at most so many. */
export function numeric(token: Token | undefined, most: number): boolean {
  return token?.kind === 'number' && token.text.length <= most && /^\d+$/u.test(token.text)
}

/** A Roman numeral in capitals. */
export function roman(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[IVXL]{1,6}$/u.test(token.text)
}

/** «từ 3 sao trở lên»: the number is a bound. */
export const rise = phrases('trở lên|trở xuống')
