import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame, Words} from './types.js'

/** The base named right behind the figure, in a bracket behind it, or at the head of the sentence for all. */
export function comparedWith(frame: Frame): PeriodMention | null {
  const {host} = frame
  const end = Math.min(frame.tail.to + 1, host.tokens.length)
  for (let i = frame.q.to; i < end; i++) {
    const mention = host.at[i]
    if (mention?.kind === 'period' && mention.base) return mention
  }
  // «tăng 41 sản phẩm, tức 77,4%, so với năm 2022»: alone between marks
  const comma = host.tokens[frame.tail.to]?.fold === ','
  const set = comma ? against.longestAt(host.tokens, frame.tail.to + 1) : undefined
  const aside = set && host.at[set.to]
  if (aside?.kind === 'period' && aside.base && (host.tokens[aside.to]?.kind ?? 'mark') === 'mark')
    return aside
  const past = pastBracket(frame)
  if (past) return past
  // «cao hơn cùng kỳ 0,7 tạ/ha»
  const between = host.mentions.find(
    (m): m is PeriodMention =>
      m.kind === 'period' && m.base && frame.cue !== null && m.from >= frame.cue.from && m.to <= frame.q.from,
  )
  if (between && movesBy.has(frame.cue?.direction ?? '')) return between
  const led = host.mentions.find(
    (m): m is PeriodMention =>
      m.kind === 'period' &&
      m.base &&
      m.from >= frame.region.from &&
      m.to <= (frame.cue?.from ?? frame.q.from),
  )
  if (
    led &&
    frame.cue &&
    (frame.cue.from - led.to <= 1 || idle(host, led.to, frame.cue.from)) &&
    frame.q.dimension !== 'money' &&
    !ofFigureBefore(frame, led)
  )
    return led
  const first = host.mentions.find((m): m is PeriodMention => m.kind === 'period' && m.base && m.from <= 3)
  if (first && first.to <= frame.q.from) return first
  // «…; so với năm trước, số hộ nghèo giảm được 458 hộ»
  const opening = host.mentions.find(
    (m): m is PeriodMention =>
      m.kind === 'period' && m.base && m.from >= frame.clause.from && m.from - frame.clause.from <= 3,
  )
  const leads = opening && opening.to <= frame.q.from && host.tokens[opening.to]?.fold === ','
  return leads && movesBy.has(frame.cue?.direction ?? '') ? opening : null
}

/** «đạt 126,4% so với quy định», «bằng 85% so với bình quân cả nước»: what is no time but compared with, right behind the figure. */
export function standardOf({host, q, noun}: Frame): Words | null {
  return standardAt(host, noun?.to ?? q.to)
}

/** «so với …» at token `start`, up to a conjunction, a mark or a figure. */
export function standardAt({tokens, at}: MentionedSentence, start: number): Words | null {
  const hit = against.longestAt(tokens, start)
  if (!hit) return null
  let to = hit.to
  while (
    to < tokens.length &&
    to - hit.to < longestStandard &&
    tokens[to]!.kind === 'word' &&
    !at[to] &&
    !joining.has(tokens[to]!.fold)
  )
    to++
  // «so với tốc độ tăng của toàn cầu là 3,5%»: the words of the next figure
  const next = at[to]?.kind === 'quantity' || tokens[to - 1]!.fold === copula
  const ends = to > hit.to && !next && !(at[to]?.kind === 'period' && to - hit.to < 3)
  return ends ? {from: hit.to, to} : null
}
const against = phrases('so với|so')
const copula = fold('là')
const joining = wordSet('và nhưng song còn do để nên đã đang sẽ thì vì khi với')
const longestStandard = 8

/** «so với cùng kỳ lần lượt tăng 1,3%»: nothing that says anything between */
function idle({tokens}: MentionedSentence, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({fold: word}) => idleWords.has(word))
}
const idleWords = wordSet('lần lượt tương ứng đều đã thì cũng vẫn ,')

const movesBy = new Set<string>(['up', 'down'])

/** «28.450 tấn (cùng kỳ 27.100 tấn)», «…, cùng kỳ năm trước là 27.100 tấn»: what it was then, not what it is compared with. */
export function earlierOf(frame: Frame, before: Frame | undefined): PeriodMention | null {
  const {host, q, region, cue, noun} = frame
  const compared = comparedBefore(frame, before) ?? besideEarlier(frame, before) ?? thatWas(frame)
  if (compared) return compared
  const mention = host.mentions.findLast(
    (m): m is PeriodMention =>
      m.kind === 'period' && m.form === 'same' && m.to <= q.from && m.from >= region.from,
  )
  // «(cùng kỳ quý I/2024 tăng 6,26%)»: that quarter itself
  if (!mention || before?.host !== host || host.at[mention.to]?.kind === 'period') return null
  const open = host.tokens[mention.from - 1]?.fold
  if (q.from - mention.to > (open === '(' ? longestInBracket : longestStating)) return null
  const moves = cue?.direction === 'up' || cue?.direction === 'down'
  if (moves) return open === '(' && before.kind === 'growth' ? mention : null
  // «26 dự án, vốn 14.000 tỷ đồng (cùng kỳ năm trước: 31 dự án, …)»: counted again, from the first on
  const counted = before.kind === 'plan_completion' ? (before.anchor ?? before) : before
  if (open === '(' && (counted.q.dimension === q.dimension || (noun && countedSo(host, before, noun))))
    return mention
  if (before.q.dimension !== q.dimension) return null
  return open === ',' && states.longestAt(host.tokens, mention.to)?.to === q.from ? mention : null
}

/** «tăng nhanh so với kết quả đạt được năm 2017 là 520 tỷ đồng»: what it was then */
function thatWas({host: {tokens, mentions}, q}: Frame): PeriodMention | undefined {
  if (tokens[q.from - 1]?.fold !== copula) return undefined
  const base = mentions.find((m): m is PeriodMention => m.kind === 'period' && m.base && m.to === q.from - 1)
  // «nhiều hơn năm 2021 là 402»: by how many
  if (!base) return undefined
  for (let i = base.from - 1; i > base.from - longestResult && i > 0; i--)
    if (results.longestAt(tokens, i) && against.longestBefore(tokens, i)) return base
  return undefined
}
const results = phrases('kết quả|mức|con số')
const longestResult = 6

/** «(cùng kỳ: 31 dự án, 9.742 tỷ đồng)»: the next figure of the same bracket is of that time too. */
function besideEarlier(
  {host, q, cue, depth, region}: Frame,
  before: Frame | undefined,
): PeriodMention | null {
  if (!before?.earlier || before.host !== host || depth === 0 || before.depth !== depth) return null
  if (cue && cue.direction !== 'level') return null
  const from = before.noun?.to ?? before.q.to
  const own = host.mentions.some(m => m.kind === 'period' && m.from >= region.from && m.from < q.to)
  const closed = host.tokens.slice(from, q.from).some(({fold: word}) => bracket.has(word))
  return own || closed || before.earlier.to > before.q.from ? null : before.earlier
}
const bracket = new Set([')', '(', ';'])

/** The same noun was counted in this sentence before. */
function countedSo({tokens}: MentionedSentence, {q}: Frame, noun: Words): boolean {
  const head = tokens.slice(noun.from, Math.min(noun.to, noun.from + 2)).map(({fold: word}) => word)
  return tokens.some((_, i) => i < q.from && head.every((word, k) => tokens[i + k]!.fold === word))
}

/** «tăng 66,8% so với năm 2022 (961,3 triệu USD)»: what it was in the year that the growth is counted from. */
function comparedBefore({host, q, noun, anchor}: Frame, before: Frame | undefined): PeriodMention | null {
  if (host.tokens[q.from - 1]?.fold !== '(' || before?.host !== host) return null
  // «chiếm 10% tổng vốn, giảm nhẹ so với cùng kỳ 2015 (11,5%)»: compared without a figure of its own
  const told = host.at[q.from - 2]
  const alone =
    host.tokens[noun?.to ?? q.to]?.fold === ')' && told?.kind === 'period' && told.base ? told : null
  const base = before.base?.to === q.from - 1 ? before.base : alone
  return base &&
    anchor &&
    anchor.q.dimension === q.dimension &&
    anchor.unit?.startsWith(q.unit ?? '') !== false
    ? base
    : null
}
const longestStating = 4
const longestInBracket = 7

/** «còn 4,2% (năm 2015: 12,8%)»: the same thing at the time that opens the bracket. */
export function atOtherTime({host, q, depth, anchor, subject, noun}: Frame): boolean {
  if (depth === 0 || subject || noun || !anchor || anchor.host !== host || anchor.depth >= depth) return false
  const open = host.tokens.findLastIndex(({fold: word}, i) => i < q.from && word === '(')
  const mention = host.at[open + 1]
  if (mention?.kind !== 'period' || mention.to > q.from) return false
  const between = host.tokens.slice(mention.to, q.from)
  return between.length <= 2 && between.every(({fold: word}) => statingWords.has(word))
}
/** between a time and what it was then */
export const statingWords = wordSet('là đạt có : chỉ mới còn ở mức')
const states = phrases('là|đạt|có|chỉ có|chỉ đạt|chỉ là|chiếm|ước đạt')

/** «bằng 84,2% so với năm 2021 và đạt 112,9% kế hoạch»: the base belongs to the figure that it stands behind. */
function ofFigureBefore({host, region, clause}: Frame, led: PeriodMention): boolean {
  if (region.from <= clause.from) return false
  return host.tokens.slice(region.from, led.from).every(token => token.kind === 'word' && token.fold !== and)
}

/** «tăng 3.268 ha (1,52%) so với năm 2021»: the base behind the brackets. */
function pastBracket({host, clause, tail}: Frame): PeriodMention | undefined {
  if (host.tokens[tail.to]?.fold !== '(') return undefined
  let close = tail.to
  while (close < clause.to && host.tokens[close]!.fold !== ')') close++
  for (let i = close + 1; i < Math.min(clause.to, close + 4); i++) {
    const mention = host.at[i]
    if (mention?.kind === 'period') return mention.base ? mention : undefined
  }
  return undefined
}
const and = fold('và')
