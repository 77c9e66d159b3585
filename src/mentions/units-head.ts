import {countedNouns} from './counted-nouns.js'
import {scales} from '../lexicon/numerals.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Dimension, MentionedSentence, QuantityMention} from './types.js'
import {unitAt} from './unit.js'

/** A unit said in a head for the figures under it: «(tỷ đồng)» is VND by ten to the ninth. */
export interface HeadUnit {
  /** null where only a scale is said: «(nghìn người)» */
  unit: string | null
  dimension: Dimension | null
  power: number
  /** the token behind it */
  to: number
}

const scaleOf = new Map(scales.map(([word, power]) => [fold(word), power]))
const leads = phrases('đvt|đơn vị tính|đơn vị|tính bằng|tính theo|đvt :|đơn vị tính :|đơn vị :')
const captions = phrases('đvt :|đơn vị tính :')
const behindHead = phrases(':|là|đạt|ước|ước đạt|ước tính|gồm|bao gồm|có')

/** «(ha)», «(tỷ đồng)», «(ĐVT: nghìn con)», «(1.000 tấn)»: the words inside of the bracket at `open`. */
export function bracketUnit(host: MentionedSentence, open: number): HeadUnit | undefined {
  if (host.tokens[open]?.fold !== '(') return undefined
  const found = unitWords(host, leads.longestAt(host.tokens, open + 1)?.to ?? open + 1)
  return found && host.tokens[found.to]?.fold === ')' ? {...found, to: found.to + 1} : undefined
}

/** The unit of a sentence's figures that stands in its head: a bracket before the colon or the verb. */
export function headUnits(host: MentionedSentence): HeadUnit[] {
  const found: HeadUnit[] = []
  for (let i = 0; i < host.tokens.length; i++) {
    const unit = bracketUnit(host, i)
    if (unit && behindHead.longestAt(host.tokens, unit.to)) found.push(unit)
  }
  return found
}

/** «(số dự án; vốn đăng ký, triệu USD):» the unit of the second of two figures that each item of the list has. */
export function secondUnit(host: MentionedSentence): HeadUnit | undefined {
  const {tokens} = host
  for (let open = 0; open < tokens.length; open++) {
    if (tokens[open]!.fold !== '(' || !numbers.has(tokens[open + 1]?.fold ?? '')) continue
    const close = tokens.findIndex(({fold: word}, i) => i > open && word === ')')
    if (close < 0 || tokens[close + 1]?.fold !== ':') continue
    const joint = tokens.findIndex(({fold: word}, i) => i > open && /^[;,/]$/u.test(word))
    if (joint < 0 || joint > close) continue
    for (let i = joint + 1; i < close; i++) {
      const unit = unitWords(host, i)
      if (unit?.to === close) return {...unit, to: close + 1}
    }
  }
  return undefined
}
const numbers = new Set(['số', 'tổng'].map(fold))

/** What the items under this sentence are counted in: «Giá trị sản xuất (tỷ đồng):», «Đơn vị tính: triệu đồng». */
export function unitOfList(host: MentionedSentence | undefined): HeadUnit | undefined {
  if (!host) return undefined
  const caption = captions.longestAt(host.tokens, 0)
  if (caption) {
    const unit = unitWords(host, caption.to)
    const closed = unit && (unit.to === host.tokens.length || unit.to === host.tokens.length - 1)
    return closed ? unit : undefined
  }
  const last = headUnits(host).at(-1)
  return last && last.to === host.tokens.length - 1 && host.tokens[last.to]!.fold === ':' ? last : undefined
}

/** Give a figure the unit and the scale of its head. */
export function setUnit(q: QuantityMention, {unit, dimension, power}: HeadUnit): void {
  q.value = times(q.value, power)
  if (q.max !== null) q.max = times(q.max, power)
  if (q.of !== null) q.of = times(q.of, power)
  q.unit = unit
  q.dimension = dimension
}

/** `value` by ten to the `power`, exact in decimal. */
export function times(value: number, power: number): number {
  return Number(`${value}e${power}`)
}

function unitWords({tokens}: MentionedSentence, from: number): HeadUnit | undefined {
  let power = 0
  let at = from
  if (tokens[at]?.kind === 'number') {
    power = thousands.get(tokens[at].text.replaceAll('.', '')) ?? 0
    if (power === 0) return undefined
    at++
  }
  for (let scale; (scale = scaleOf.get(tokens[at]?.fold ?? '')) !== undefined; at++) power += scale
  const unit = unitAt(tokens, at, at, false)
  if (unit) return {unit: unit.unit, dimension: unit.dimension, power, to: unit.to}
  const thing = power > 0 ? countedNouns.longestAt(tokens, at) : undefined
  return thing && {unit: null, dimension: null, power, to: thing.to}
}
const thousands = new Map([
  ['1000', 3],
  ['1000000', 6],
])
