import {modsAfter} from '../lexicon/modifiers.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {plus, toNumber} from './decimal.js'
import {claim, type MentionedSentence, type Mod, type QuantityMention} from './types.js'
import {durationAt, moneyPer} from './unit.js'
import {coreAt, rangeEnd} from './quantity-core.js'
import {gluedBehind, inWordsToo, nounBehind, outOf, plannedBehind, repeats} from './quantity-more.js'
import {licensed} from './quantity-licence.js'
import {doubleAt, rankAt} from './quantity-rank.js'
import {
  type Habit,
  type Ambiguity,
  before,
  from,
  unitBehind,
  attributive,
  fieldNouns,
  halfWord,
} from './quantity-parts.js'

const after = new PhraseTable(modsAfter)
const over = fold('trên')
/** «mật độ 250 người/km²»: no «about» */
const degree = fold('độ')
const notDegree = wordSet(
  'mật tốc chế cường nhiệt trình mức tiến thái góc nồng biên cao vĩ kinh cấp hạn mác ấn pháp điện dung tọa ngữ âm tâm tuần quá',
)
const than = fold('hơn')
/** «cao hơn 4,8 tạ/ha»: a comparison, not «more than» */
const compared = wordSet('cao thấp kém lớn nhiều ít đắt rẻ')
/** «trên 12 lĩnh vực»: in twelve fields, not more than twelve. */
const fields = phrases(
  'lĩnh vực|địa bàn|mặt|phương diện|trục|thửa|cánh đồng|tuyến đường|nhóm lĩnh vực|nội dung',
)
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
  // «tăng gấp 3, từ 7/2015»: a month
  if (monthOfYear.test(tokens[i]!.text) && timeLeads.has(tokens[i - 1]?.fold ?? '')) {
    claim(host, {kind: 'mask', from: i, to: i + 1, reason: 'date'})
    return undefined
  }
  if (gluedName(tokens, i)) {
    claim(host, {kind: 'mask', from: i, to: i + 1, reason: 'name'})
    return undefined
  }
  let core = coreAt(host, i, habit, report)
  if (!core) return undefined
  // «giảm 2/3»: by two thirds, and neither two nor a count; no kind of figure says it
  if (core.of && moves.has(tokens[i - 1]?.fold ?? '')) return undefined
  core = outOf(host, core, habit) ?? inWordsToo(host, core)
  let figureFrom = i
  let unit = unitBehind(host, core, figureFrom)
  const glued = unit && gluedBehind(tokens, unit.to)
  if (unit && glued) {
    core = {...core, value: plus(core.value, glued)}
    unit = {...unit, to: unit.to + 1}
  }
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
  if (
    (!unit || unit.dimension === 'ratio') &&
    i > 0 &&
    attributive.has(tokens[core.to]?.fold ?? '') &&
    fieldNouns.has(tokens[i - 1]!.fold)
  ) {
    claim(host, {kind: 'mask', from: i, to: core.to, reason: 'attribute'})
    return undefined
  }
  if (
    (unit?.dimension === 'mass' || unit?.dimension === 'volume') &&
    i > 0 &&
    (packages.has(tokens[i - 1]!.fold) || (i > 1 && packages.has(tokens[i - 2]!.fold) && !host.at[i - 1]))
  ) {
    claim(host, {kind: 'mask', from: i, to: unit.to, reason: 'attribute'})
    return undefined
  }
  if (unit?.dimension === 'stars') {
    claim(host, {kind: 'mask', from: i, to: unit.to, reason: 'attribute'})
    return undefined
  }
  if (core.spelled && core.scaled && repeats(host, i, toNumber(core.value))) {
    claim(host, {kind: 'mask', from: i, to: unit?.to ?? core.to, reason: 'anaphora'})
    return undefined
  }
  if (core.spelled && !unit && !core.scaled && !licensed(host, i, core)) return undefined
  if (!unit && tokens[core.to - 1]?.text.toLowerCase() === 'k')
    unit = moneyPer(tokens, core.to) ?? {unit: 'VND', dimension: 'money', to: core.to}
  if (!unit && (core.power >= 6 || (core.power === 3 && tokens[core.to]?.kind === 'word')))
    unit = moneyPer(tokens, core.to)
  // «bị phạt 90 triệu», «giá 5 triệu»: the currency left out
  if (!unit && core.power >= 6 && ofMoney(tokens, figureFrom) && ends(tokens, core.to))
    unit = {unit: 'VND', dimension: 'money', to: core.to}
  if (!unit && core.power >= 9 && !nounBehind(host, core.to))
    unit = {unit: 'VND', dimension: 'money', to: core.to}
  // «ba sào rưỡi»
  if (unit && tokens[unit.to]?.fold === halfWord && !core.max && !core.of && !undivided.has(unit.dimension)) {
    core = {...core, value: plus(core.value, {n: 5n, e: -1})}
    unit = {...unit, to: unit.to + 1}
  }
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
    !(
      host.tokens[lead.from]!.fold === over &&
      (fields.longestAt(tokens, end) || isWhere(tokens, lead.from, end, unit?.dimension))
    ) &&
    !(host.tokens[lead.from]!.fold === degree && notDegree.has(tokens[lead.from - 1]?.fold ?? '')) &&
    !(host.tokens[lead.from]!.fold === than && compared.has(tokens[lead.from - 1]?.fold ?? ''))
  ) {
    mod = lead.value
    mentionFrom = lead.from
  }
  // «gần gấp 3 lần»
  if (!lead && unit?.dimension === 'times' && tokens[figureFrom - 1]?.fold === times)
    mod = before.longestBefore(tokens, figureFrom - 1)?.value ?? null
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
  // «tăng trưởng âm 2,3%»
  const below =
    core.max === null && !core.spelled && tokens[figureFrom - 1]?.fold === minus && !host.at[figureFrom - 1]
  if (below) figureFrom--
  return {
    kind: 'quantity', from: Math.min(mentionFrom, figureFrom), to: mentionTo, figureFrom, figureTo: end,
    value: below ? -toNumber(core.value) : toNumber(core.value), max: core.max ? toNumber(core.max) : null, of: planned?.of ?? (core.of ? toNumber(core.of) : null),
    unit: unit?.unit ?? null, dimension: unit?.dimension ?? null, mod, spelled: core.spelled, ordinal: false, ...(unit?.thing && {thing: unit.thing}),
  } // prettier-ignore
}

const minus = fold('âm')

/** «trải trên bảy xã», «thả cá chép trên 0,6 ha ruộng bậc thang»: where, and not how many at least */
function isWhere(tokens: readonly Token[], at: number, end: number, dimension?: string | null): boolean {
  if (!dimension && spread.longestBefore(tokens, at)) return true
  if (dimension !== 'area' || !grounds.longestAt(tokens, end) || farming.longestBefore(tokens, at))
    return false
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) if (farming.longestAt(tokens, i)) return true
  return false
}
const spread = phrases('trải|trải đều|trải dài|trải rộng|phân bố|rải|rải đều|rải rác|nằm|đóng|có mặt')
const grounds = phrases('ruộng|đất|ao|mặt nước|nương|rẫy|vườn|đồi|bãi|diện tích')
const farming = phrases('trồng|thả|nuôi|gieo|cấy|xuống giống|canh tác|trồng mới|thả nuôi|trồng xen|nuôi thả')

/** An amount of money is named right before, at most three words between. */
function ofMoney(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (tokens[i]!.kind !== 'word') return false
    if (moneyWords.longestAt(tokens, i)) return true
  }
  return false
}
const moneyWords = phrases(
  'phạt|giá|lương|tiền lương|tiền thưởng|thưởng|lãi|lỗ|vay|nợ|phí|lệ phí|thuế|thu nhập|doanh thu|trị giá|chi phí|tiền|kinh phí|học phí|tiền công|trả|trả bớt|trả nợ|trả được|bán được|thu về|thu được|kiếm|kiếm được|lời|tiêu tốn|tốn|bỏ ra|bỏ vốn|mượn|vốn liếng|tích cóp|dành dụm',
)

/** Nothing that the number could count stands behind. */
function ends(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return !next || (next.kind === 'mark' && !/^[%/\-–+]$/u.test(next.fold))
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

/** «… trở lên» right behind the figure, or behind a noun of at most four words. */
function trailing(host: MentionedSentence, end: number): {mod: Mod; from: number; to: number} | undefined {
  for (let i = end; i <= end + 4 && i < host.tokens.length; i++) {
    const hit = after.longestAt(host.tokens, i)
    if (hit) return {mod: hit.value, from: i, to: hit.to}
    if (host.tokens[i]!.kind !== 'word' || host.at[i]) return undefined
  }
  return undefined
}

/** of these no half is said behind the unit */
const undivided = new Set<string>(['percent', 'points', 'money'])
const moves = wordSet('giảm tăng')
const times = fold('gấp')
/** «Quốc khánh 2/9», «dịp 30/4»: a day, no fraction. */
const feasts = wordSet('khánh lễ dịp tết niệm')
const monthOfYear = /^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$/u
const timeLeads = wordSet('từ đến tới trước sau vào cuối đầu giữa hết')
/** «gói 100 gr»: the size of a package describes the product. */
const packages = wordSet('gói chai hộp túi lọ bịch hũ')
