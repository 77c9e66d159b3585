import {counted} from '../lexicon/counted.js'
import {modsAfter, modsBefore} from '../lexicon/modifiers.js'
import {half, scales} from '../lexicon/numerals.js'
import {rankScopes, rankVerbs} from '../lexicon/ranks.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {decimal, plus, readNumeral, shift, toNumber, type Decimal} from './decimal.js'
import {spelledCardinal} from './spelled.js'
import {claim, type MentionedSentence, type Mod, type QuantityMention} from './types.js'
import {countQuotient, durationAt, moneyPer, unitAt, type FoundUnit} from './unit.js'

/** How the document writes numbers: decides `7,338` where the unit does not. */
export type Habit = 'comma_decimal' | 'comma_thousands' | null

/** A numeral with two readings and no evidence for either. */
export interface Ambiguity {
  token: Token
  readings: [number, number]
}

const scaleOf = new Map(scales.map(([word, power]) => [fold(word), power]))
const halfWord = fold(half)
const notScale = wordSet('lệ trọng suất giá số phú')
const before = new PhraseTable(modsBefore)
const after = new PhraseTable(modsAfter)
const nouns = phrases(counted.join('|'))
const to = wordSet('đến tới')
const from = fold('từ')
const rankVerb = phrases(rankVerbs)
const rankScope = phrases(rankScopes)
const over = fold('trên')
/** «mật độ 250 người/km²»: no «about» */
const degree = fold('độ')
const notDegree = wordSet('mật tốc chế cường nhiệt trình mức tiến thái góc')
const than = fold('hơn')
/** «cao hơn 4,8 tạ/ha»: a comparison, not «more than» */
const compared = wordSet('cao thấp kém lớn nhiều ít')
/** «trên 12 lĩnh vực»: in twelve fields, not more than twelve. */
const fields = phrases(
  'lĩnh vực|địa bàn|mặt|phương diện|trục|thửa|cánh đồng|tuyến đường|nhóm lĩnh vực|nội dung',
)
const yearLead = wordSet('trong hàng hằng mỗi cả mấy cuối đầu giữa qua nhiều các từng theo')

interface Core {
  value: Decimal
  max: Decimal | null
  of: Decimal | null
  to: number
  scaled: boolean
  /** the power of ten of its scale words */
  power: number
  spelled: boolean
}

/**
 * Find quantities: a number with its scale, unit, range and modifiers. Numbers that count stretches of time become
 * masks; a numeral with two readings and no evidence is reported, not guessed.
 */
export function findQuantities(
  host: MentionedSentence,
  habit: Habit,
  report: (ambiguity: Ambiguity) => void,
): void {
  for (let i = 0; i < host.tokens.length; i++) {
    if (host.at[i]) continue
    const mention = rankAt(host, i) ?? doubleAt(host, i) ?? quantityAt(host, i, habit, report)
    if (mention && claim(host, mention)) i = mention.to - 1
  }
}

function free(host: MentionedSentence, i: number): Token | undefined {
  return host.at[i] ? undefined : host.tokens[i]
}

/** «gấp đôi», «tăng gấp rưỡi», «gấp hơn đôi»: multiples that have words of their own. */
function doubleAt(host: MentionedSentence, i: number): QuantityMention | undefined {
  const value = doubles.get(host.tokens[i]!.fold)
  if (value === undefined) return undefined
  const lead = before.longestBefore(host.tokens, i)
  if (host.tokens[(lead?.from ?? i) - 1]?.fold !== fold('gấp')) return undefined
  return {
    kind: 'quantity', from: lead?.from ?? i, to: i + 1, figureFrom: i, figureTo: i + 1, value, max: null, of: null,
    unit: 'lần', dimension: 'times', mod: lead?.value ?? null, spelled: true, ordinal: false,
  } // prettier-ignore
}
const doubles = new Map([
  [fold('đôi'), 2],
  [halfWord, 1.5],
])

function rankAt(host: MentionedSentence, i: number): QuantityMention | undefined {
  const {tokens} = host
  if (tokens[i]!.fold !== thu) return undefined
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

function quantityAt(
  host: MentionedSentence,
  i: number,
  habit: Habit,
  report: (a: Ambiguity) => void,
): QuantityMention | undefined {
  const {tokens} = host
  if (/^\d{1,2}\/\d{1,2}$/u.test(tokens[i]!.text) && feasts.has(tokens[i - 1]?.fold ?? '')) {
    claim(host, {kind: 'mask', from: i, to: i + 1, reason: 'date'})
    return undefined
  }
  if (gluedName(tokens, i)) {
    claim(host, {kind: 'mask', from: i, to: i + 1, reason: 'name'})
    return undefined
  }
  let core = coreAt(host, i, habit, report)
  if (!core) return undefined
  core = outOf(host, core, habit) ?? core
  let figureFrom = i
  let unit = unitBehind(host, core, figureFrom)
  const second = rangeEnd(host, core, unit, habit, report)
  if (second) {
    core = second.core
    unit = second.unit
    if (tokens[i - 1]?.fold === from && !host.at[i - 1]) figureFrom = i - 1
  }
  const timed = unit ? undefined : durationAt(tokens, core.to)
  if (timed !== undefined && !host.at[core.to]) {
    claim(host, {kind: 'mask', from: i, to: timed, reason: 'period'})
    return undefined
  }
  if (!unit && i > 0 && attributive.has(tokens[core.to]?.fold ?? '') && fieldNouns.has(tokens[i - 1]!.fold)) {
    claim(host, {kind: 'mask', from: i, to: core.to, reason: 'attribute'})
    return undefined
  }
  if (
    (unit?.dimension === 'mass' || unit?.dimension === 'volume') &&
    i > 0 &&
    packages.has(tokens[i - 1]!.fold)
  ) {
    claim(host, {kind: 'mask', from: i, to: unit.to, reason: 'attribute'})
    return undefined
  }
  if (unit?.dimension === 'stars') {
    claim(host, {kind: 'mask', from: i, to: unit.to, reason: 'attribute'})
    return undefined
  }
  if (core.spelled && !unit && !core.scaled && !licensed(host, i, core)) return undefined
  if (!unit && core.power >= 6) unit = moneyPer(tokens, core.to)
  if (!unit && core.power >= 9 && !nounBehind(host, core.to))
    unit = {unit: 'VND', dimension: 'money', to: core.to}
  const planned = unit && core.of === null && core.max === null ? plannedBehind(host, unit, habit) : undefined
  const end = planned?.to ?? unit?.to ?? core.to
  const lead = before.longestBefore(tokens, figureFrom)
  if (
    lead &&
    unit?.dimension === 'area' &&
    host.tokens[lead.from]!.fold === over &&
    toNumber(core.value) === 1 &&
    !core.scaled
  ) {
    claim(host, {kind: 'mask', from: i, to: unit.to, reason: 'attribute'})
    return undefined
  }
  let mod: Mod | null = null
  let mentionFrom = figureFrom
  if (
    lead &&
    !host.at[lead.from] &&
    !(host.tokens[lead.from]!.fold === over && fields.longestAt(tokens, end)) &&
    !(host.tokens[lead.from]!.fold === degree && notDegree.has(tokens[lead.from - 1]?.fold ?? '')) &&
    !(host.tokens[lead.from]!.fold === than && compared.has(tokens[lead.from - 1]?.fold ?? ''))
  ) {
    mod = lead.value
    mentionFrom = lead.from
  }
  let mentionTo = end
  if (tokens[end]?.fold === '+' && !tokens[end]!.spaced) {
    mod = 'at_least'
    mentionTo = end + 1
  }
  const trail = trailing(host, end)
  if (trail) {
    mod = trail.mod
    if (trail.from === end) mentionTo = trail.to
    if (!lead && tokens[figureFrom - 1]?.fold === from && !host.at[figureFrom - 1])
      mentionFrom = figureFrom - 1
  }
  return {
    kind: 'quantity', from: mentionFrom, to: mentionTo, figureFrom, figureTo: end,
    value: toNumber(core.value), max: core.max ? toNumber(core.max) : null, of: planned?.of ?? (core.of ? toNumber(core.of) : null),
    unit: unit?.unit ?? null, dimension: unit?.dimension ?? null, mod, spelled: core.spelled, ordinal: false, ...(unit?.thing && {thing: unit.thing}),
  } // prettier-ignore
}

/** «15 trên 19 tiêu chí», «36 trong tổng số 60 xã»: a fraction in words. */
function outOf(host: MentionedSentence, core: Core, habit: Habit): Core | undefined {
  const hit = core.of || core.scaled ? undefined : ofAll.longestAt(host.tokens, core.to)
  if (!hit || host.at[core.to] || host.at[hit.to] || host.tokens[hit.to]?.kind !== 'number') return undefined
  const whole = coreAt(host, hit.to, habit, () => undefined)
  if (!whole || whole.of || whole.scaled || toNumber(whole.value) < toNumber(core.value)) return undefined
  const counts = hit.to > core.to + 1 ? host.tokens[whole.to]?.kind === 'word' : nounBehind(host, whole.to)
  return counts ? {...core, of: whole.value, to: whole.to} : undefined
}
const ofAll = phrases('trên|trên tổng số|trên tổng|trong tổng số|trong số|/ tổng số')

/** «35.412 ha/35.500 ha»: done of planned, each with the unit. */
function plannedBehind(
  host: MentionedSentence,
  {unit, to}: {unit: string; to: number},
  habit: Habit,
): {of: number; to: number} | undefined {
  const {tokens} = host
  if (tokens[to]?.fold !== '/' || host.at[to] || tokens[to + 1]?.kind !== 'number' || host.at[to + 1])
    return undefined
  const core = coreAt(host, to + 1, habit, () => undefined)
  const same = core && core.of === null ? unitAt(tokens, core.to, to + 1, true) : undefined
  return core && same?.unit === unit ? {of: toNumber(core.value), to: same.to} : undefined
}

/** «xxx88”»: digits glued to a plain word with a mark behind are a part of a name. */
function gluedName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (token.kind !== 'number' || token.spaced || !before || before.kind !== 'word') return false
  const next = tokens[i + 1]
  return (
    /^[a-z]{2,}$/u.test(before.text) && (next === undefined || (next.kind === 'mark' && next.fold !== '%'))
  )
}

/** A counted noun right behind: «1,5 tỷ người» is no sum of money. */
function nounBehind(host: MentionedSentence, at: number): boolean {
  return !host.at[at] && nouns.longestAt(host.tokens, at) !== undefined
}

/** «… trở lên» right behind the figure, or behind a noun of at most four words. */
function trailing(host: MentionedSentence, end: number): {mod: Mod; from: number; to: number} | undefined {
  for (let i = end; i <= end + 4 && i < host.tokens.length; i++) {
    const hit = after.longestAt(host.tokens, i)
    if (hit) return {mod: hit.value, from: i, to: hit.to}
    if (host.tokens[i]!.kind !== 'word' || host.at[i]) return undefined
  }
  return undefined
}

function coreAt(
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
  const spelled = spelledCardinal(tokens, i)
  if (!spelled) return undefined
  for (let j = i; j < spelled.to; j++) if (host.at[j]) return undefined
  const scaled = scale(host, spelled.to)
  const value = decimal(String(spelled.value))
  return {
    value: scaled ? shift(value, scaled.power) : value,
    max: null,
    of: null,
    to: scaled?.to ?? spelled.to,
    scaled: Boolean(scaled),
    power: scaled?.power ?? 0,
    spelled: true,
  }
}

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
  return (
    toNumber(of) > 0 &&
    next !== undefined &&
    (next.kind === 'word' || host.at[i + 1]?.kind === 'period' || next.kind === 'mark')
  )
}

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
  if (!unit && next?.kind === 'word' && nouns.longestAt(tokens, i + 1)) return reading.thousands
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
    const found = next ? scaleOf.get(next.fold) : undefined
    if (found === undefined || notScale.has(host.tokens[end + 1]?.fold ?? '')) break
    power += found
    end++
  }
  return end === at ? undefined : {power, to: end}
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
  const reading = readNumeral(next.text)
  const scaled = scale(host, at + 1)
  if (reading.form !== 'plain' || !scaled || scaled.power >= power) return undefined
  const rest = compound(host, scaled.to, scaled.power)
  const value = shift(reading.value, scaled.power)
  return {value: rest ? plus(value, rest.value) : value, to: rest?.to ?? scaled.to}
}

function unitBehind(host: MentionedSentence, core: Core, figureFrom: number): FoundUnit | undefined {
  if (host.at[core.to]) return undefined
  const whole = core.value.e >= 0
  return unitAt(host.tokens, core.to, figureFrom, whole) ?? countQuotient(host.tokens, core.to)
}

function rangeEnd(
  host: MentionedSentence,
  low: Core,
  unit: FoundUnit | undefined,
  habit: Habit,
  report: (a: Ambiguity) => void,
): {core: Core; unit: FoundUnit | undefined} | undefined {
  if (low.of) return undefined
  const at = unit?.to ?? low.to
  const link = free(host, at)
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
  if (toNumber(value) >= toNumber(high.value)) return undefined
  if (!highUnit && !high.scaled && isYears(value, high.value)) return undefined
  return {core: {...high, value, max: high.value, spelled: low.spelled}, unit: highUnit}
}

function isYears(a: Decimal, b: Decimal): boolean {
  const year = (value: number) => value >= 1900 && value <= 2100
  return year(toNumber(a)) && year(toNumber(b))
}

const nam = fold('năm')
const thereIs = fold('có')
const mot = fold('một')
/** «đất lúa hai vụ», «nhà ba tầng»: the number describes. */
const attributive = wordSet('vụ mùa tầng cấp chiều giai bên mặt')
const fieldNouns = wordSet('nước rẫy lúa đất ruộng chân nương mía trồng vườn nhà màu xuất quyền')
const listing = phrases(
  'cho|tặng|trao|trong đó|trong đó có|gồm|gồm có|bao gồm|và|có thêm|thêm|còn|,|;|(|:|cùng|có|này ,|được|thuộc|với',
)

/** «một» counts where it stands in a list with other figures, and is no article of a thing that has figures itself. */
function countsOne(host: MentionedSentence, i: number): boolean {
  const {tokens} = host
  if (i > 0 && !listing.longestBefore(tokens, i)) return false
  const noun = nouns.longestAt(tokens, i + 1)!
  const next = tokens[noun.to]
  if (next && owns.has(next.fold)) return false
  // «Tại xã Tân An, một HTX đã liên kết với 126 hộ», «Một cơ sở ruốc hàu tạo việc làm cho 25 lao động»
  const opens = i === 0 || tokens[i - 1]!.fold === ','
  if (
    opens &&
    next &&
    (next.upper || tokens.slice(noun.to, noun.to + 4).some(token => acting.has(token.fold)))
  )
    return false
  if (i === 0 && !joinedTo(tokens, noun.to)) return givenTo(tokens, noun.to)
  return (
    tokens.some(
      (token, j) =>
        j !== i &&
        token.kind === 'number' &&
        (host.at[j] === undefined || host.at[j]!.kind === 'quantity' || host.at[j]!.kind === 'mask'),
    ) ||
    tokens.some(
      (token, j) => j > i && spelledAfter.has(token.fold) && nouns.longestAt(tokens, j + 1) !== undefined,
    )
  )
}
const acting = wordSet('đã đang hiện sẽ')
/** «Một cá nhân được truy tặng …» counts; «Một cơ sở ở xã A tạo việc làm cho 25 lao động» tells of one. */
function givenTo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + longestSubject; i++) if (given.longestAt(tokens, i)) return true
  return false
}

/** «Một sản phẩm tiềm năng 5 sao và 12 sản phẩm 4 sao»: a list begins */
function joinedTo(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + longestSubject; i++)
    if (members.has(tokens[i]?.fold ?? '')) return tokens[i + 1]?.kind === 'number'
  return false
}
const longestSubject = 6
const members = wordSet(', và')
const given = phrases(
  'được công nhận|được tặng|được truy tặng|được phong|được trao|được khen|được vinh danh|được xếp hạng|được đánh giá|được gắn|được cấp|đạt chuẩn|đạt 3 sao|đạt 4 sao|đạt 5 sao|nhận bằng khen|nhận giấy khen|nhận huân chương',
)
/** «Quốc khánh 2/9», «dịp 30/4»: a day, no fraction. */
const feasts = wordSet('khánh lễ dịp tết niệm')
/** «gói 100 gr»: the size of a package describes the product. */
const packages = wordSet('gói chai hộp túi lọ bịch hũ')
const owns = wordSet('có với gồm số')
const spelledAfter = wordSet('hai ba bốn năm sáu bảy tám chín mười')

/** «mười bốn sáng kiến»: a numeral of two words counts whatever noun stands behind it. */
function severalWords(tokens: readonly Token[], i: number, core: Core): boolean {
  const next = tokens[core.to]
  return core.to - i > 1 && next?.kind === 'word' && !next.upper && !notThings.has(next.fold)
}
const notThings = wordSet(
  'năm tháng ngày giờ tuổi phút giây và của là thì đã được có trong với cho trở mấy lăm rưỡi điểm một tết phần độ lần hai',
)

/** A number in words is a figure where a counted noun follows and nothing says «year» or a name. */
function licensed(host: MentionedSentence, i: number, core: Core): boolean {
  const {tokens} = host
  if (host.at[core.to] || (!nouns.longestAt(tokens, core.to) && !severalWords(tokens, i, core))) return false
  if (attributive.has(tokens[core.to]!.fold) && (i === 0 || fieldNouns.has(tokens[i - 1]!.fold))) return false
  if (tokens[i]!.fold === mot && core.to === i + 1 && !countsOne(host, i)) return false
  if (tokens[i]!.fold !== nam || core.to > i + 1) return true
  // «Nắng nhiều, có năm hồ trơ đáy»: in some years
  if (tokens[i - 1]?.fold === thereIs && /^[,;.]?$/u.test(tokens[i - 2]?.fold ?? '')) return false
  return !yearLead.has(tokens[i - 1]?.fold ?? '')
}
