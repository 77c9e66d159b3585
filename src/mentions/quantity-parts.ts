/** What the readers of numbers share: the number read so far, and the words around it. */
import {modsBefore} from '../lexicon/modifiers.js'
import {half} from '../lexicon/numerals.js'
import {fold} from '../text/fold.js'
import {PhraseTable, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {type Decimal} from './decimal.js'
import {type MentionedSentence} from './types.js'
import {countQuotient, unitAt, type FoundUnit} from './unit.js'

/** How the document writes numbers: decides `7,338` where the unit does not. */
export type Habit = 'comma_decimal' | 'comma_thousands' | null

/** A numeral with two readings and no evidence for either. */
export interface Ambiguity {
  token: Token
  readings: [number, number]
}

export const halfWord = fold(half)
export const before = new PhraseTable(modsBefore)
export const to = wordSet('đến tới')
export const from = fold('từ')
export interface Core {
  value: Decimal
  max: Decimal | null
  of: Decimal | null
  to: number
  scaled: boolean
  /** the power of ten of its scale words */
  power: number
  spelled: boolean
}

export function free(host: MentionedSentence, i: number): Token | undefined {
  return host.at[i] ? undefined : host.tokens[i]
}

export function unitBehind(host: MentionedSentence, core: Core, figureFrom: number): FoundUnit | undefined {
  if (host.at[core.to]) return undefined
  const whole = core.value.e >= 0
  return unitAt(host.tokens, core.to, figureFrom, whole) ?? countQuotient(host.tokens, core.to)
}

/** «đất lúa hai vụ», «nhà ba tầng»: the number describes. */
export const attributive = wordSet('vụ mùa tầng cấp chiều giai bên mặt')
export const fieldNouns = wordSet('nước rẫy lúa đất ruộng chân nương mía trồng vườn nhà màu xuất quyền')
