/** The number of a figure: digits or words, its scale, a range, a fraction. */
import {countedNouns} from './counted-nouns.js'
import {halfOf, scales} from '../lexicon/numerals.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {decimal, plus, readNumeral, shift, toNumber, type Decimal} from './decimal.js'
import {spelledCardinal} from './spelled.js'
import {type MentionedSentence} from './types.js'
import {unitAt, type FoundUnit} from './unit.js'
import {
  type Habit,
  type Ambiguity,
  type Core,
  halfWord,
  before,
  to,
  free,
  unitBehind,
} from './quantity-parts.js'

const scaleOf = new Map(scales.map(([word, power]) => [fold(word), power]))
const billion = fold('tỷ')
/** «tỷ lệ», «tỷ suất», «triệu phú»: no scale; «2 nghìn suất quà» is one */
const notScale = wordSet('lệ trọng suất giá số')
const tycoon = fold('phú')
export function coreAt(
  host: MentionedSentence,
  i: number,
  habit: Habit,
  report: (a: Ambiguity) => void,
): Core | undefined {
  const {tokens} = host
  const token = tokens[i]!
  if (token.kind === 'number') {
    const spaced = spacedThousands(host, i)
    let value: Decimal | undefined = spaced?.value
    let end = spaced?.to ?? i + 1
    let of: Decimal | null = null
    const reading = spaced ? undefined : readNumeral(token.text)
    if (reading?.form === 'plain') value = reading.value
    else if (reading?.form === 'fraction') {
      if (!isFraction(host, i, reading.value, reading.of)) return undefined
      value = reading.value
      of = reading.of
    } else if (reading?.form === 'ambiguous') {
      value = decide(host, i, reading, habit, report)
    }
    if (!value) return undefined
    const scaled = scale(host, end)
    if (scaled) {
      value = shift(value, scaled.power)
      if (of) of = shift(of, scaled.power)
      end = scaled.to
      const more = compound(host, end, scaled.power)
      if (more) {
        value = plus(value, more.value)
        end = more.to
      }
    }
    return {value, max: null, of, to: end, scaled: Boolean(scaled), power: scaled?.power ?? 0, spelled: false}
  }
  if (token.kind !== 'word' || (token.upper && i > 0 && !opensClause(tokens, i))) return undefined
  return token.fold === halfAhead ? halfAt(host, i) : spelledAt(host, i)
}
const halfAhead = fold(halfOf)

/** «nửa triệu», «nửa tỷ đồng» */
function halfAt(host: MentionedSentence, i: number): Core | undefined {
  const scaled = scale(host, i + 1)
  if (!scaled || scaled.power < 6) return undefined
  const value = {n: 5n, e: scaled.power - 1}
  return {value, max: null, of: null, to: scaled.to, scaled: true, power: scaled.power, spelled: true}
}

/** «hai nghìn», «bốn mươi lăm tỷ sáu trăm triệu» */
function spelledAt(host: MentionedSentence, i: number): Core | undefined {
  const spelled = spelledCardinal(host.tokens, i)
  if (!spelled) return unitOfScale(host, i)
  for (let j = i; j < spelled.to; j++) if (host.at[j]) return undefined
  const scaled = scale(host, spelled.to)
  const value = decimal(String(spelled.value))
  if (!scaled) return {value, max: null, of: null, to: spelled.to, scaled: false, power: 0, spelled: true}
  const next = host.tokens[scaled.to]?.kind === 'word' ? spelledAt(host, scaled.to) : undefined
  const rest = next?.scaled && next.power < scaled.power ? next : undefined
  const whole = shift(value, scaled.power)
  return {
    value: rest ? plus(whole, rest.value) : whole,
    max: null,
    of: null,
    to: rest?.to ?? scaled.to,
    scaled: true,
    power: scaled.power,
    spelled: true,
  }
}

/** «hơn trăm hộ», «gần nghìn người», «ngót chục tỷ đồng»: one of the scale, where a word that loosens it stands before. */
function unitOfScale(host: MentionedSentence, i: number): Core | undefined {
  const {tokens} = host
  const scaled = loosening.has(tokens[i - 1]?.fold ?? '') && !host.at[i - 1] ? scale(host, i) : undefined
  if (!scaled || notCounted.has(tokens[scaled.to]?.fold ?? '') || tokens[scaled.to]?.kind !== 'word')
    return undefined
  const value = {n: 1n, e: scaled.power}
  return {value, max: null, of: null, to: scaled.to, scaled: true, power: scaled.power, spelled: true}
}
const loosening = wordSet('hơn gần ngót trên')
/** spans of time, and «triệu chứng», «triệu tập», «trăm phần trăm» */
const notCounted = wordSet('năm tháng ngày tuần giờ phút tuổi lần chứng tập hồi phần')

function opensClause(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]!
  return previous.kind === 'mark' && /[.:;"(\-*+]/u.test(previous.fold)
}

/** «346 000 ha»: groups of three digits apart by one space, with a unit or noun behind. */
function spacedThousands(host: MentionedSentence, i: number): {value: Decimal; to: number} | undefined {
  const {tokens} = host
  if (!/^[1-9]\d{0,2}$/u.test(tokens[i]!.text)) return undefined
  let end = i + 1
  while (
    free(host, end)?.kind === 'number' &&
    /^\d{3}$/u.test(tokens[end]!.text) &&
    tokens[end]!.start - tokens[end - 1]!.end === 1
  )
    end++
  if (end === i + 1 || tokens[end]?.kind !== 'word') return undefined
  return {
    value: decimal(
      tokens
        .slice(i, end)
        .map(token => token.text)
        .join(''),
    ),
    to: end,
  }
}

function isFraction(host: MentionedSentence, i: number, value: Decimal, of: Decimal): boolean {
  if (toNumber(value) > toNumber(of) && toNumber(of) < 32) return false
  const next = host.tokens[i + 1]
  // «2/3 số hộ có xe máy», «1/3 diện tích toàn huyện»: such a part of them, and no two or one
  if (toNumber(of) <= 10 && toNumber(value) < toNumber(of) && wholes.longestAt(host.tokens, i + 1))
    return false
  return (
    toNumber(of) > 0 &&
    next !== undefined &&
    (next.kind === 'word' || host.at[i + 1]?.kind === 'period' || next.kind === 'mark')
  )
}

const wholes = phrases(
  'số|tổng số|tổng|diện tích|dân số|sản lượng|quãng đường|nhu cầu|giá trị|thu nhập|chi phí|quân số|lượng|chiều dài|nguồn|vốn|kinh phí|thị phần',
)

function decide(
  host: MentionedSentence,
  i: number,
  reading: {decimal: Decimal; thousands: Decimal},
  habit: Habit,
  report: (a: Ambiguity) => void,
): Decimal | undefined {
  const {tokens} = host
  const next = tokens[i + 1]
  const scaled = scale(host, i + 1)
  if (scaled && scaled.power >= 6) return reading.decimal
  const unit = next ? unitAt(tokens, i + 1, i, false) : undefined
  if (habit === 'comma_thousands') return reading.thousands
  if (unit?.dimension === 'percent' || unit?.dimension === 'points' || unit?.dimension === 'times' || scaled)
    return reading.decimal
  if (!unit && next?.kind === 'word' && countedNouns.longestAt(tokens, i + 1)) return reading.thousands
  if (unit && habit === 'comma_decimal') return reading.decimal
  if (unit?.dimension === 'money' && !tokens[i]!.text.endsWith('000')) return reading.decimal
  report({token: tokens[i]!, readings: [toNumber(reading.decimal), toNumber(reading.thousands)]})
  return undefined
}

function scale(host: MentionedSentence, at: number): {power: number; to: number} | undefined {
  let power = 0
  let end = at
  for (;;) {
    const next = free(host, end)
    const found = next ? (scaleOf.get(next.fold) ?? (isThousand(host, end) ? 3 : undefined)) : undefined
    if (found === undefined) break
    const behind = host.tokens[end + 1]?.fold ?? ''
    if (behind === tycoon || (next!.fold === billion && notScale.has(behind))) break
    power += found
    end++
  }
  return end === at ? undefined : {power, to: end}
}

/** «45k/kg», «bán 120k»: thousands of đồng, glued to the number. */
function isThousand({tokens}: MentionedSentence, at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (!/^k$/iu.test(token.text) || token.spaced || tokens[at - 1]?.kind !== 'number') return false
  return !next || /^[/.,;:"”)]$/u.test(next.text)
}

/** The rest of «2 tỷ 300 triệu» or «3 triệu rưỡi». */
function compound(
  host: MentionedSentence,
  at: number,
  power: number,
): {value: Decimal; to: number} | undefined {
  const next = free(host, at)
  if (!next) return undefined
  if (next.fold === halfWord) return {value: {n: 5n, e: power - 1}, to: at + 1}
  if (next.kind !== 'number') return undefined
  // «1 tỷ 2»: two tenths of it
  if (power >= 6 && /^[1-9]$/u.test(next.text) && endsThere(host, at + 1))
    return {value: {n: BigInt(next.text), e: power - 1}, to: at + 1}
  // «2 nghìn 300 tấn», «1 tỷ 250»: the next three digits of it
  if (/^[1-9]\d\d$/u.test(next.text) && (power === 3 || (power >= 6 && endsThere(host, at + 1))))
    if (!scale(host, at + 1)) return {value: {n: BigInt(next.text), e: power - 3}, to: at + 1}
  const reading = readNumeral(next.text)
  const scaled = scale(host, at + 1)
  if (reading.form !== 'plain' || !scaled || scaled.power >= power) return undefined
  const rest = compound(host, scaled.to, scaled.power)
  const value = shift(reading.value, scaled.power)
  return {value: rest ? plus(value, rest.value) : value, to: rest?.to ?? scaled.to}
}

function endsThere({tokens}: MentionedSentence, at: number): boolean {
  const next = tokens[at]
  return !next || /^[.,;:"”)/]$/u.test(next.text) || moneyGoesOn.has(next.fold)
}
/** «1 tỷ 2 mỗi năm», «1 tỷ 2 đồng» */
const moneyGoesOn = wordSet('đồng mỗi một cho từ mà thì nhưng nữa tới')

export function rangeEnd(
  host: MentionedSentence,
  low: Core,
  unit: FoundUnit | undefined,
  habit: Habit,
  report: (a: Ambiguity) => void,
): {core: Core; unit: FoundUnit | undefined} | undefined {
  if (low.of) return undefined
  const at = unit?.to ?? low.to
  const link = free(host, at)
  if (link && low.spelled && !unit) {
    const next = aboutSo(host, low, at)
    if (next) return next
  }
  if (!link || !(link.fold === '-' || to.has(link.fold))) return undefined
  // «từ 45 tỉ đến hơn 100 tỉ đồng»
  const start = (unit || link.fold === '-' ? undefined : before.longestAt(host.tokens, at + 1)?.to) ?? at + 1
  const next = free(host, start)
  if (!next || (next.kind !== 'number' && !low.spelled)) return undefined
  const high = coreAt(host, start, habit, report)
  if (!high || high.of) return undefined
  const highUnit = unitBehind(host, high, start)
  // «từ 15.000 đồng đến 20.000 đồng/kg»: what each is of is said once
  if (unit && unit.unit !== highUnit?.unit && !highUnit?.unit.startsWith(`${unit.unit}/`)) return undefined
  let value = low.value
  if (!low.scaled && high.scaled) {
    const scaled = scale(host, start + 1)
    if (scaled) value = shift(value, scaled.power)
  }
  if (link.fold === '-' && sharesThousands(host, low, high)) value = shift(value, 3)
  if (toNumber(value) >= toNumber(high.value)) return undefined
  if (!highUnit && !high.scaled && isYears(value, high.value)) return undefined
  return {core: {...high, value, max: high.value, spelled: low.spelled}, unit: highUnit}
}

/** «năm, sáu hộ»: one or the other, in words that follow each other. */
function aboutSo(
  host: MentionedSentence,
  low: Core,
  at: number,
): {core: Core; unit: FoundUnit | undefined} | undefined {
  if (host.tokens[at]!.fold !== ',' || low.scaled) return undefined
  const high = host.tokens[at + 1]?.kind === 'word' ? spelledAt(host, at + 1) : undefined
  if (!high || host.tokens[high.to]?.kind !== 'word') return undefined
  // «ba, bốn trăm hộ»: its hundreds, thousands are said once
  const power = Math.round(Math.log10(toNumber(high.value) / (toNumber(low.value) + 1)))
  const value = power > 0 ? shift(low.value, power) : low.value
  if (toNumber(high.value) !== toNumber(value) + 10 ** Math.max(0, power)) return undefined
  return {core: {...high, value, max: high.value}, unit: unitBehind(host, high, at + 1)}
}

/** «55-60.000 đồng/kg»: the thousands are written once. */
function sharesThousands({tokens}: MentionedSentence, low: Core, high: Core): boolean {
  const [one, other] = [tokens[low.to - 1]!.text, tokens[high.to - 1]!.text]
  if (!/^\d{1,3}$/u.test(one) || !/^\d{1,3}\.000$/u.test(other)) return false
  const scaled = toNumber(low.value) * 1000
  return scaled < toNumber(high.value) && toNumber(high.value) <= 5 * scaled
}

function isYears(a: Decimal, b: Decimal): boolean {
  const year = (value: number) => value >= 1900 && value <= 2100
  return year(toNumber(a)) && year(toNumber(b))
}
