import {
  bodyEnds,
  bodyPrefixes,
  closeHeads,
  committeeActs,
  committees,
  cooperativeHeads,
  notHeads,
  provinceHeads,
  wideHeads,
} from '../lexicon/place-bodies.js'
import {levelWords} from '../lexicon/place-words.js'
import type {Level} from '../places/gazetteer.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {nameAt} from './place-name.js'
import {mentionOf, textOf, type PlaceMention} from './place-types.js'

interface Seat {
  level: Level
  type: string
}

const prefixes = phrases(bodyPrefixes)
const seated = new PhraseTable(committees.map(([words, level, type]) => [words, {level, type}] as const))
const close = phrases(closeHeads)
const wide = phrases(wideHeads)
const not = phrases(notHeads)
const ends = phrases(bodyEnds)
const bareCommittee = phrases('đảng ủy')
const acting = phrases(committeeActs)
const provincial = phrases(provinceHeads)
const seats = new PhraseTable(levelWords.map(([words, level, type]) => [words, {level, type}] as const))
const cooperatives = phrases(cooperativeHeads)
const nation = phrases('việt nam')
const many = fold('các')
const hoi = fold('hội')
const longestBody = 12
const mostPrefixes = 3

/** First words of bodies: nothing else need be looked at. */
export const bodyStarts: ReadonlySet<string> = new Set(
  [bodyPrefixes, closeHeads, wideHeads, cooperativeHeads, ...committees.map(([words]) => words)]
    .flatMap(list => list.split('|'))
    .map(words => fold(words.split(' ')[0]!)),
)

/** A body and its jurisdiction: «Ban Thường vụ Huyện ủy Mường La», «UBND tỉnh», «Phòng Giáo dục và Đào tạo huyện X». */
export function bodyAt(tokens: readonly Token[], i: number): PlaceMention | undefined {
  let at = i
  for (let k = 0; k <= mostPrefixes; k++) {
    const body = headAt(tokens, i, at)
    if (body) return body
    const prefix = prefixes.longestAt(tokens, at)
    if (!prefix) return undefined
    at = prefix.to
  }
  return undefined
}

/** The body's own name at token `at`, its offices and organs since token `i`. */
function headAt(tokens: readonly Token[], i: number, at: number): PlaceMention | undefined {
  const committee = seated.longestAt(tokens, at)
  if (committee) return withName(tokens, i, committee.to, committee.value)
  if (!tokens[at] || not.longestAt(tokens, at)) return undefined
  const cooperative = cooperativeAt(tokens, i, at)
  if (cooperative) return cooperative
  const near = close.longestAt(tokens, at)
  if (near) {
    const after = nation.longestAt(tokens, near.to)?.to ?? near.to
    const seat = seats.longestAt(tokens, after)
    if (seat) return withName(tokens, i, seat.to, seat.value)
    const named = ownName(tokens, i, after)
    if (named) return named
  }
  // «Đảng ủy tặng Giấy khen cho …»: with no unit named, the commune's that the text is on
  const bare = bareCommittee.longestAt(tokens, at)
  if (bare && tokens[at]!.upper && acting.longestAt(tokens, bare.to))
    return mentionOf(tokens, i, bare.to, 'body', {level: 'commune', type: 'xã'})
  const head = wide.longestAt(tokens, at)
  return head && tokens[at]!.upper ? wideAt(tokens, i, head.to) : undefined
}

/** «Sở Văn hóa, Thể thao và Du lịch tỉnh X»: the level word comes within a few words, before any verb. */
function wideAt(tokens: readonly Token[], i: number, from: number): PlaceMention | undefined {
  let to = from
  for (; to < tokens.length && to < from + longestBody; to++) {
    const token = tokens[to]!
    // «Lao động - Thương binh và Xã hội»: no commune
    const society = tokens[to + 1]?.fold === hoi
    const seat = tokens[to - 1]!.fold === many || society ? undefined : seats.longestAt(tokens, to)
    if (seat) return withName(tokens, i, seat.to, seat.value)
    const named = to > from ? ownName(tokens, i, to) : undefined
    if (named) return named
    if (token.kind === 'mark' ? !joins(tokens, to) : token.kind !== 'word') break
    if (!token.upper && ends.longestAt(tokens, to)) break
  }
  const own = provincial.longestAt(tokens, i)
  if (!own || own.to !== from || to === from || !tokens[from]!.upper) return undefined
  let end = from
  while (end < to && (tokens[end]!.upper || (tokens[end + 1]?.upper && end + 1 < to))) end++
  return mentionOf(tokens, i, Math.max(end, from + 1), 'body', {level: 'province', type: 'tỉnh'})
}

/** «Công an Lạng Sơn», «Chi cục Kiểm lâm Nghệ An»: a province or district named without its level word. */
function ownName(tokens: readonly Token[], i: number, at: number): PlaceMention | undefined {
  if (!tokens[at]?.upper || tokens[at].text.length < 2) return undefined
  const named = nameAt(tokens, at)
  const next = named && tokens[named.to]
  if (!named || named.to - at < 2 || next?.upper || next?.fold === '-') return undefined
  const candidates = named.units.filter(unit => unit.level !== 'commune')
  if (candidates.length === 0) return undefined
  return mentionOf(tokens, i, named.to, 'body', {name: textOf(tokens, at, named.to), candidates})
}

/** «HTX Nông nghiệp Phước Hưng»: farmers' cooperatives are named for their commune. */
function cooperativeAt(tokens: readonly Token[], i: number, at: number): PlaceMention | undefined {
  const head = cooperatives.longestAt(tokens, at)
  if (!head || !tokens[head.to]?.upper) return undefined
  const named = nameAt(tokens, head.to)
  const next = named && tokens[named.to]
  const candidates = named?.units.filter(unit => unit.level === 'commune') ?? []
  if (!named || named.to - head.to < 2 || next?.upper || candidates.length === 0) return undefined
  return mentionOf(tokens, i, named.to, 'body', {
    name: textOf(tokens, head.to, named.to),
    level: 'commune',
    candidates,
  })
}

/** A hyphen or comma inside a ministry's name: «Lao động - Thương binh và Xã hội». */
function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!.fold
  return (mark === '-' || mark === ',' || mark === '&') && (tokens[at + 1]?.upper ?? false)
}

function withName(
  tokens: readonly Token[],
  i: number,
  at: number,
  {level, type}: Seat,
): PlaceMention | undefined {
  const named = tokens[at]?.upper ? nameAt(tokens, at) : undefined
  const units = named?.units.filter(unit => fits(unit.level, unit.type, level, type)) ?? []
  const exact = units.filter(unit => unit.type === type)
  if (!named || units.length === 0)
    return isAnyOf(tokens, i) ? undefined : mentionOf(tokens, i, at, 'body', {level, type})
  const chosen = exact.length ? exact : units
  return mentionOf(tokens, i, named.to, 'body', {
    name: textOf(tokens, at, named.to),
    level: chosen.every(unit => unit.level === level) ? level : null,
    type: exact.length ? type : null,
    candidates: chosen,
  })
}

/** «mỗi huyện ủy, thành ủy xây dựng 02 mô hình»: each of them, and no one's. */
function isAnyOf(tokens: readonly Token[], i: number): boolean {
  let at = i
  while (tokens[at - 1]?.fold === ',') {
    const other = seated.longestBefore(tokens, at - 1)
    if (!other) return false
    at = other.from
  }
  return each.has(tokens[at - 1]?.fold ?? '')
}
const each = wordSet('mỗi từng mọi')

/** «Thành ủy» is of a district or of a city of its own. */
function fits(unitLevel: Level, unitType: string, level: Level, type: string): boolean {
  return unitLevel === level || (type === 'thành phố' && unitType === 'thành phố')
}
