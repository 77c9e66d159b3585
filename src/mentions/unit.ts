import {countedNouns} from './counted-nouns.js'
import {half} from '../lexicon/numerals.js'
import {denominators, durations, unitSpellings, type Unit} from '../lexicon/units.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'

const units = new PhraseTable(unitSpellings)
const below = new PhraseTable(denominators.map(words => [words, words] as const))
const duration = phrases(durations.join('|'))
const yields = wordSet('nhân tươi khô hạt mủ quả búp thóc củ lúa')
const workDay = wordSet('công')
/** «2 công rưỡi đất» */
const halfUnit = fold(half)
const fields = wordSet('đất lúa ruộng vườn mía dừa tôm ao rẫy màu sen xoài mít cam quýt bưởi nhãn')
const dong = fold('đ')
const timesCue = wordSet('gấp tăng giảm cao hơn lớn nhiều nhanh vượt')
const scoreCue = wordSet('đạt được chấm là với đến')
const currency = fold('đồng')
const notCurrency = wordSet('chí bào hồ hương ruộng lúa cỏ muối nghiệp đội bộ')

export interface FoundUnit {
  unit: string
  dimension: Unit['dimension']
  to: number
  /** the words inside of the unit that say what is measured: «185 tấn rác/ngày» */
  thing?: {from: number; to: number}
}

/**
 * The unit at token `at`, with the quotient behind it: «ha», «đồng/người/năm», «%/năm». Words that are also counted
 * nouns («điểm», «lần») are units only where what stands before says so.
 */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  figureFrom: number,
  whole: boolean,
): FoundUnit | undefined {
  // «6 công lúa mùa»: a thousand square metres in the south; «6 công» alone is a day's work
  const field = tokens[at + 1]?.fold === halfUnit ? tokens[at + 2] : tokens[at + 1]
  if (workDay.has(tokens[at]?.fold ?? '') && fields.has(field?.fold ?? ''))
    return {unit: 'công', dimension: 'area', to: at + 1}
  const hit = units.longestAt(tokens, at)
  // «20 mẫu giỏ, thảm, chiếu»: patterns of them
  if (hit?.value.canonical === 'mẫu' && isPattern(tokens[hit.to])) return undefined
  if (!hit) return undefined
  const {canonical, dimension} = hit.value
  const last = tokens[hit.to - 1]!
  if (last.fold === currency && notCurrency.has(tokens[hit.to]?.fold ?? '')) return undefined
  if (last.fold === dong && hit.to === at + 1 && last.spaced && last.text !== 'đ') return undefined
  if (dimension === 'times' && whole && !cued(tokens, figureFrom, timesCue)) return undefined
  if (dimension === 'score') {
    const next = tokens[hit.to]
    const open = !next || next.kind === 'mark' || rise.longestAt(tokens, hit.to) !== undefined
    if (whole && !(open && cued(tokens, figureFrom, scoreCue))) return undefined
  }
  // «28,5 tạ nhân/ha»: in what state the crop is weighed is no part of the unit
  const weighed =
    dimension === 'mass' && yields.has(tokens[hit.to]?.fold ?? '') && tokens[hit.to + 1]?.fold === '/'
  const weighedTo = hit.to + 1
  const per = weighed ? quotient(tokens, weighedTo, {unit: canonical, dimension, to: weighedTo}) : undefined
  if (per && per.to > weighedTo) return per
  return (
    perTime(tokens, hit.to, canonical, dimension) ??
    quotient(tokens, hit.to, {unit: canonical, dimension, to: hit.to})
  )
}

/** A noun behind that no field is of. */
function isPattern(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.upper && !acres.has(next.fold) && !joints.has(next.fold)
}
const acres = wordSet(
  'ruộng đất lúa vườn mía dâu cói màu ngô sắn khoai ao đầm rau rừng chè hoa lạc đậu cấy mạ bãi nương thuốc cam bưởi bị được đã đang trồng cây mặt ở ngập',
)

/** «185 tấn rác/ngày», «1.500 m3 nước/ngày đêm»: what is weighed or measured stands before the slash. */
function perTime(
  tokens: readonly Token[],
  at: number,
  unit: string,
  dimension: Unit['dimension'],
): FoundUnit | undefined {
  if (dimension !== 'mass' && dimension !== 'volume') return undefined
  for (let to = at; to <= at + longestThing && tokens[to]?.kind === 'word'; to++) {
    if (tokens[to + 1]?.fold !== '/' || !times.longestAt(tokens, to + 2)) continue
    return {...quotient(tokens, to + 1, {unit, dimension, to: to + 1}), thing: {from: at, to: to + 1}}
  }
  return undefined
}
const longestThing = 3
const times = phrases('ngày|ngày đêm|đêm|năm|tháng|giờ|vụ')

const rise = phrases('trở lên|trở xuống')

function cued(tokens: readonly Token[], at: number, cues: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (cues.has(tokens[i]!.fold)) return true
  return false
}

/** Follow «/người/năm» behind a unit or a counted noun. */
export function quotient(tokens: readonly Token[], at: number, found: FoundUnit): FoundUnit {
  let {unit, dimension, to} = found
  const each = dimension === 'money' && at === to ? spokenPer(tokens, at) : undefined
  if (each) return {unit: `${unit}/${each.unit}`, dimension, to: each.to}
  while (tokens[to]?.fold === '/') {
    // «190 ngàn đồng/ký»: as a kilogram is spoken of
    const spoken = units.longestAt(tokens, to + 1) ? undefined : weights.longestAt(tokens, to + 1)
    if (spoken) {
      unit += '/' + spoken.value
      to = spoken.to
      continue
    }
    const from = tokens[to + 1]?.text === '1' ? to + 2 : to + 1
    const unitHit = units.longestAt(tokens, from)
    const nounHit = below.longestAt(tokens, from)
    if (nounHit && (!unitHit || nounHit.to >= unitHit.to)) {
      unit +=
        '/' +
        tokens
          .slice(from, nounHit.to)
          .map(token => token.text)
          .join(' ')
          .toLowerCase()
          .normalize('NFC')
          .replace(/^(htx|dn|bhyt)$/u, word => word.toUpperCase())
      to = nounHit.to
    } else if (unitHit) {
      unit += '/' + unitHit.value.canonical
      to = unitHit.to
    } else if (dimension === 'money' && isThing(tokens, from)) {
      // «600.000 đồng/niêu»: whatever it is sold by
      unit += '/' + tokens[from]!.text.normalize('NFC')
      to = from + 1
    } else break
    if (dimension !== 'percent' && dimension !== 'money')
      dimension = dimension === 'mass' || dimension === 'area' ? dimension : 'ratio'
  }
  return {unit, dimension, to}
}

/** «200.000 đồng một ký», «50.000 đồng mỗi kg»: what it is for, in words */
function spokenPer(tokens: readonly Token[], at: number): {unit: string; to: number} | undefined {
  if (!ones.has(tokens[at]?.fold ?? '')) return undefined
  const hit = weights.longestAt(tokens, at + 1)
  if (hit) return {unit: hit.value, to: hit.to}
  // «30 triệu đồng một héc-ta»
  const measure = units.longestAt(tokens, at + 1)
  return measure?.value.dimension === 'area' ? {unit: measure.value.canonical, to: measure.to} : undefined
}
const ones = wordSet('một mỗi')
const weights = new PhraseTable<string>([
  ['kg', 'kg'],
  ['ký', 'kg'],
  ['kí', 'kg'],
  ['ký lô', 'kg'],
  ['cân', 'kg'],
  ['lít', 'lít'],
  ['tạ', 'tạ'],
  ['tấn', 'tấn'],
])

/** words that may follow a thing behind a slash: the thing ends before them */
const joints = wordSet(
  'và với để trong so tại ở khi do từ nên mà là đến thì vào theo của như hiện năm tùy tuỳ nếu trở cao thấp hơn tăng giảm',
)

/** One small word glued to the slash, and no first half of a longer noun: «đồng/cổ phiếu». */
function isThing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]
  if (word?.kind !== 'word' || word.spaced || tokens[at - 1]!.spaced || !/^\p{Ll}{2,5}$/u.test(word.text))
    return false
  const next = tokens[at + 1]
  return !next || next.kind !== 'word' || joints.has(next.fold)
}

/**
 * A quotient of a counted thing: «tiêu chí/xã», «bác sĩ/vạn dân». The noun is at most three words before the slash.
 */
export function countQuotient(tokens: readonly Token[], at: number): FoundUnit | undefined {
  for (let to = at + 1; to <= at + 3 && to < tokens.length; to++) {
    if (tokens[to - 1]!.kind !== 'word') return undefined
    if (tokens[to]!.fold !== '/') continue
    const noun = tokens
      .slice(at, to)
      .map(token => token.text)
      .join(' ')
      .toLowerCase()
      .normalize('NFC')
    const found = quotient(tokens, to, {unit: noun, dimension: 'ratio', to})
    // «142 cơ sở/hộ kinh doanh»: one or the other
    if ((countedNouns.longestAt(tokens, to + 1)?.to ?? 0) > found.to) return undefined
    return found.to > to ? found : undefined
  }
  return undefined
}

/** Whether a stretch of time stands at token `at`, so that the number before counts years or hours. */
export function durationAt(tokens: readonly Token[], at: number): number | undefined {
  const hit = duration.longestAt(tokens, at)
  if (!hit || workDay.has(tokens[hit.to]?.fold ?? '')) return undefined
  return hit.to
}

/** «lãi 25 triệu/ha», «5 triệu/người/tháng»: the currency left out. */
export function moneyPer(tokens: readonly Token[], at: number): FoundUnit | undefined {
  // «bán 5 nghìn một ký»
  if (tokens[at]?.fold !== '/' && !spokenPer(tokens, at)) return undefined
  const found = quotient(tokens, at, {unit: 'VND', dimension: 'money', to: at})
  return found.to > at ? found : undefined
}
