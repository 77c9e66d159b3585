import {
  anaphora,
  bareBefore,
  bodies,
  countryWords,
  notBefore,
  subjectLevels,
  typeQualifiers,
  typeWords,
  villageWords,
} from '../lexicon/place-words.js'
import {longestName, type Level, type Unit} from '../places/gazetteer.js'
import {regions} from '../places/regions.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {MentionedSentence} from './types.js'

/** A place in the text, not yet resolved. `from` and `to` are token indices, `to` exclusive. */
export interface PlaceMention {
  from: number
  to: number
  form: 'unit' | 'bare' | 'village' | 'region' | 'country' | 'anaphora' | 'body'
  /** the level that the words say, where they do */
  level: Level | null
  /** the type word, by the gazetteer's spelling */
  type: string | null
  /** as written */
  name: string
  candidates: readonly Unit[]
  /** «(cũ)», «trước đây»: a unit of the system before 2025-07-01 */
  old: boolean
  /** the unit that it lies in, named right behind */
  within: PlaceMention | null
}

const types = new PhraseTable(typeWords)
const qualifiers = phrases(typeQualifiers)
const villages = phrases(villageWords)
const country = phrases(countryWords)
const regionNames = phrases(regions)
const backward = new PhraseTable(anaphora)
const levels = new PhraseTable(subjectLevels)
const body = new PhraseTable(bodies)
const refused = phrases(notBefore)
const opening = phrases(bareBefore)
const many = fold('các')
const oldWords = phrases('cũ|trước đây|( cũ )|( cũ|( trước đây )')
const levelOf: Record<string, Level> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}
const starts = new Set(
  [...typeWords, ...anaphora, ...bodies, ...subjectLevels].map(([words]) => fold(words.split(' ')[0]!)),
)
for (const list of [countryWords, villageWords])
  for (const words of list.split('|')) starts.add(fold(words.split(' ')[0]!))
const regionStarts = new Set(regions.split('|').map(words => fold(words.split(' ')[0]!)))

/** Find the places that a sentence names, in order. References to documents hide the places in them. */
export function findPlaces(host: MentionedSentence): PlaceMention[] {
  const {tokens} = host
  const found: PlaceMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || host.at[i]?.kind === 'reference') continue
    if (!token.upper && !starts.has(token.fold) && !regionStarts.has(token.fold)) continue
    const mention = placeAt(host, i, found[found.length - 1])
    if (!mention) continue
    const old = oldWords.longestAt(tokens, mention.to)
    if (old) {
      mention.old = true
      mention.to = old.to
    }
    found.push(mention)
    i = mention.to - 1
  }
  nest(host, found)
  return found
}

function placeAt(
  host: MentionedSentence,
  i: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const {tokens} = host
  const nation = country.longestAt(tokens, i)
  if (nation) return made(tokens, i, nation.to, 'country')
  const region = regionStarts.has(tokens[i]!.fold) ? regionNames.longestAt(tokens, i) : undefined
  const bodyHit = body.longestAt(tokens, i)
  const typed = typedAt(host, i)
  if (typed && (!bodyHit || typed.to > bodyHit.to)) return typed
  if (bodyHit) return bodyAt(tokens, i, bodyHit)
  const back = backward.longestAt(tokens, i)
  if (back) {
    const named = nameAt(tokens, back.to)
    if (named && tokens[back.to]!.upper) {
      const units = named.units.filter(unit => unit.level === back.value)
      if (units.length)
        return {
          ...made(tokens, i, named.to, 'unit'),
          name: textOf(tokens, back.to, named.to),
          level: back.value,
          candidates: units,
        }
    }
    return {...made(tokens, i, back.to, 'anaphora'), level: back.value}
  }
  const settled = villages.longestAt(tokens, i)
  if (settled && tokens[i - 1]?.fold !== rural) {
    const to = capitals(tokens, settled.to)
    if (to > settled.to) return {...made(tokens, i, to, 'village'), name: textOf(tokens, settled.to, to)}
  }
  const level = levels.longestAt(tokens, i)
  if (level && subjectAt(host, i, level.to))
    return {...made(tokens, i, level.to, 'anaphora'), level: level.value}
  if (tokens[i]!.upper)
    return (
      bareAt(host, i, last) ?? (region && tokens[i]!.upper ? made(tokens, i, region.to, 'region') : undefined)
    )
  return region && tokens[region.to - 1]!.upper ? made(tokens, i, region.to, 'region') : undefined
}

function made(tokens: readonly Token[], from: number, to: number, form: PlaceMention['form']): PlaceMention {
  return {
    from,
    to,
    form,
    level: null,
    type: null,
    name: textOf(tokens, from, to),
    candidates: [],
    old: false,
    within: null,
  }
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .reduce((text, token, i) => text + (i && token.spaced ? ' ' : '') + token.text, '')
    .normalize('NFC')
}

/** «huyện Mường La», «TP. Hạ Long», «phường 5»: a type word and a name of that type. */
function typedAt(host: MentionedSentence, i: number): PlaceMention | undefined {
  const {tokens} = host
  const hit = types.longestAt(tokens, i) ?? dotted(tokens, i)
  if (!hit) return undefined
  let at = hit.to
  for (let skip = qualifiers.longestAt(tokens, at); skip; skip = qualifiers.longestAt(tokens, at))
    at = skip.to
  const first = tokens[at]
  if (!first || !(first.upper || first.kind === 'number')) return undefined
  const named = nameAt(tokens, at)
  if (!named) {
    const wanted = levelOf[hit.value]
    const to = capitals(tokens, at)
    return wanted === 'commune' && to > at && at === hit.to && first.upper
      ? {...made(tokens, i, to, 'unit'), name: textOf(tokens, at, to), level: wanted, type: hit.value}
      : undefined
  }
  const units = named.units.filter(
    unit =>
      unit.type === hit.value ||
      (unit.level === 'province' && (hit.value === 'tỉnh' || hit.value === 'thành phố')) ||
      (hit.value === 'thị xã' && unit.level === 'district'),
  )
  if (units.length === 0) return undefined
  const exact = units.filter(unit => unit.type === hit.value)
  if (levelOf[hit.value] === 'commune' && numbered(tokens, named.to)) {
    const name = textOf(tokens, at, named.to + 1)
    return {...made(tokens, i, named.to + 1, 'unit'), name, level: 'commune', type: hit.value}
  }
  return {
    ...made(tokens, i, named.to, 'unit'),
    name: textOf(tokens, at, named.to),
    level: levelOf[hit.value] ?? null,
    type: hit.value,
    candidates: exact.length ? exact : units,
  }
}

/** «xã Hoài Ân 1»: the number belongs to the name. */
function numbered(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]
  if (!number || number.kind !== 'number' || !/^\d{1,2}$/u.test(number.text)) return false
  const next = tokens[at + 1]
  return next === undefined || next.kind === 'mark' || behindName.has(next.fold)
}
const behindName = wordSet('có giáp và thuộc gồm là được')

/** «H. Mường La», «Q. 1»: a single capital with its dot. */
function dotted(tokens: readonly Token[], i: number): {value: string; to: number} | undefined {
  const {text} = tokens[i]!
  const value =
    text === 'H.'
      ? 'huyện'
      : text === 'Q.'
        ? 'quận'
        : text === 'P.'
          ? 'phường'
          : text === 'TT.'
            ? 'thị trấn'
            : undefined
  return value ? {value, to: i + 1} : undefined
}

function bodyAt(tokens: readonly Token[], i: number, hit: {value: Level; to: number}): PlaceMention {
  const named = tokens[hit.to]?.upper ? nameAt(tokens, hit.to) : undefined
  const units = named?.units.filter(unit => unit.level === hit.value) ?? []
  return {...made(tokens, i, units.length ? named!.to : hit.to, 'body'), level: hit.value, candidates: units}
}

/** A capitalised name without a type word, where the words around allow a place. */
function bareAt(
  host: MentionedSentence,
  i: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const {tokens} = host
  const before = tokens[i - 1]
  if (before?.upper && !(last && last.to === i) && !opening.longestBefore(tokens, i)) return undefined
  if (refused.longestBefore(tokens, i)) return undefined
  const named = nameAt(tokens, i)
  if (!named) return undefined
  const next = tokens[named.to]
  if (next?.upper && next.kind === 'word' && !types.longestAt(tokens, named.to)) return undefined
  const listed =
    last && joined(tokens, last.to, i) && (last.form === 'unit' || last.form === 'bare') ? last : undefined
  const units = named.units.filter(unit =>
    listed?.level ? unit.level === listed.level : unit.level !== 'commune' || named.to - i >= 2,
  )
  if (units.length === 0 || (named.to - i < 2 && !units.some(unit => unit.level === 'province')))
    return undefined
  const placed =
    !before ||
    before.kind === 'mark' ||
    host.at[i - 1] !== undefined ||
    opening.longestBefore(tokens, i) !== undefined ||
    host.at[named.to]?.kind === 'quantity' ||
    listed !== undefined
  if (!placed) return undefined
  return {
    ...made(tokens, i, named.to, 'bare'),
    level: listed?.level ?? null,
    type: listed && listed.form === 'unit' ? listed.type : null,
    candidates: units,
  }
}

/** «, » or « và » between two names, or a figure and a comma. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false
  const joint = tokens[to - 1]
  if (!joint || !(joint.fold === ',' || joint.fold === and || joint.fold === ';')) return false
  for (let i = from; i < to - 1; i++) if (/[.:]/u.test(tokens[i]!.fold)) return false
  return true
}
const and = fold('và')
const rural = fold('nông')

function nameAt(tokens: readonly Token[], at: number): {units: readonly Unit[]; to: number} | undefined {
  const first = tokens[at]
  if (!first) return undefined
  const hit = longestName(i => {
    const token = tokens[i]
    if (!token) return undefined
    if (token.kind === 'mark') return token.fold === '-' || token.fold === "'" ? null : undefined
    return token.upper || token.kind === 'number' || i > at ? token.fold : undefined
  }, at)
  if (!hit) return undefined
  for (let i = at; i < at + hit.length; i++)
    if (tokens[i]!.kind === 'word' && !tokens[i]!.upper) return undefined
  return {units: hit.units, to: at + hit.length}
}

/** The end of a run of capitalised words, with numbers behind («bản Nà Si 2»). */
function capitals(tokens: readonly Token[], at: number): number {
  let to = at
  while (
    to < tokens.length &&
    to < at + 5 &&
    (tokens[to]!.upper || (to > at && tokens[to]!.kind === 'number' && /^\d{1,2}$/u.test(tokens[to]!.text)))
  )
    to++
  return to
}

/** A level word alone heads its clause and a predicate follows: «tỉnh đã cấp mới». */
function subjectAt(host: MentionedSentence, at: number, to: number): boolean {
  const {tokens} = host
  const before = tokens[at - 1]
  const head = !before || /^[,;:.)-]$/u.test(before.fold) || host.at[at - 1]?.kind === 'period'
  const next = tokens[to]
  return (
    head &&
    next !== undefined &&
    next.kind === 'word' &&
    !next.upper &&
    before?.fold !== many &&
    !['lỵ', 'nghèo', 'này', 'trưởng'].includes(next.text)
  )
}

/** «xã Hát Lót (Mai Sơn, Sơn La)», «thôn Bản Châu, xã Tân Tiến, huyện Tràng Định»: each lies in the next, larger one. */
function nest(host: MentionedSentence, found: PlaceMention[]): void {
  const order = (mention: PlaceMention): number =>
    mention.form === 'village'
      ? 3
      : mention.level === 'commune'
        ? 2
        : mention.level === 'district'
          ? 1
          : mention.level === 'province'
            ? 0
            : lowest(mention)
  for (let k = 0; k + 1 < found.length; k++) {
    const inner = found[k]!
    const outer = found[k + 1]!
    if (outer.form !== 'unit' && outer.form !== 'bare') continue
    if (inner.form !== 'village' && inner.form !== 'unit' && inner.form !== 'bare') continue
    let linked = outer.from - inner.to <= 2
    for (let i = inner.to; i < outer.from; i++)
      if (!/^[,(-]$/u.test(host.tokens[i]!.fold) && host.tokens[i]!.fold !== belongs) linked = false
    if (linked && order(inner) > Math.min(...levelsOf(outer))) inner.within = outer
  }
}
const belongs = fold('thuộc')

function lowest(mention: PlaceMention): number {
  return Math.max(...levelsOf(mention))
}

function levelsOf(mention: PlaceMention): number[] {
  const rank: Record<Level, number> = {province: 0, district: 1, commune: 2}
  return mention.level
    ? [rank[mention.level]]
    : mention.candidates.length
      ? mention.candidates.map(unit => rank[unit.level])
      : [3]
}
