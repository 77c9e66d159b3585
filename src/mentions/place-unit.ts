import {surnames, typeQualifiers, typeWords} from '../lexicon/place-words.js'
import type {Level, Unit} from '../places/gazetteer.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {capitals, nameAt, numberAt, shouts} from './place-name.js'
import {mentionOf, textOf, type PlaceMention} from './place-types.js'

const types = new PhraseTable(typeWords)
const qualifiers = phrases(typeQualifiers)
const surname = wordSet(surnames.replaceAll('|', ' '))
const many = fold('các')
const together = fold('tác')
const behindName = wordSet('có giáp và thuộc gồm là được')

/** The level that a type word says; «thành phố» says none. */
export const levelOf: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}

const initials: Readonly<Record<string, string>> = {
  'H.': 'huyện',
  'Q.': 'quận',
  'P.': 'phường',
  'X.': 'xã',
  'TT.': 'thị trấn',
}

/** A type word, or a capital that stands for one: «huyện», «TX.», «H.». */
export function typeAt(tokens: readonly Token[], i: number): {value: string; to: number} | undefined {
  const token = tokens[i]!
  const hit = types.longestAt(tokens, i)
  if (hit && (hit.to > i + 1 || token.text.length > 1)) return hit
  const value = initials[token.text]
  return value ? {value, to: i + 1} : undefined
}

/** «huyện Mường La», «TP. Hạ Long», «phường 5»: a type word and a name of that type. */
export function unitAt(
  tokens: readonly Token[],
  i: number,
  isFigure: (at: number) => boolean = () => false,
): PlaceMention | undefined {
  const hit = typeAt(tokens, i)
  if (!hit) return undefined
  const {value: type} = hit
  const at = afterQualifiers(tokens, hit.to)
  const first = tokens[at]
  if (!first || !(first.upper || first.kind === 'number')) return undefined
  const level = levelOf[type] ?? null
  const plural = tokens[i - 1]?.fold === many
  const numeric = type === 'quận' || type === 'phường' ? numberAt(tokens, at) : undefined
  const named = numeric ?? nameAt(tokens, at)
  const units = named ? ofType(named.units, type) : []
  if (!named || units.length === 0) {
    // «hợp tác xã Nông nghiệp»
    if (level !== 'commune' || at !== hit.to || !first.upper || tokens[i - 1]?.fold === together)
      return undefined
    return unknownAt(tokens, i, at, type, plural)
  }
  // «xã Côn Minh 14»: a figure, where the number was read as one
  const to =
    level === 'commune' && !isFigure(named.to) && numbered(tokens, named.to) ? named.to + 1 : named.to
  return mentionOf(tokens, i, to, 'unit', {
    name: textOf(tokens, at, to),
    level,
    type,
    candidates: to > named.to ? [] : units,
    plural,
  })
}

function afterQualifiers(tokens: readonly Token[], from: number): number {
  let at = from
  for (let skip = qualifiers.longestAt(tokens, at); skip; skip = qualifiers.longestAt(tokens, at))
    at = skip.to
  return at
}

/** Units of that type; of a province with the wrong type word; a thị xã that has become a thành phố, and back. */
function ofType(units: readonly Unit[], type: string): readonly Unit[] {
  const exact = units.filter(unit => unit.type === type)
  if (exact.length) return exact
  return units.filter(
    unit =>
      (unit.level === 'province' && (type === 'tỉnh' || type === 'thành phố')) ||
      (unit.level === 'district' && type === 'thị xã'),
  )
}

/** A commune that the lists do not have: dissolved before 2025, or misspelt. A surname begins a person's name. */
function unknownAt(
  tokens: readonly Token[],
  i: number,
  at: number,
  type: string,
  plural: boolean,
): PlaceMention | undefined {
  const to = capitals(tokens, at)
  if (shouts(tokens[i]!) || shouts(tokens[at]!) || to - at > 4) return undefined
  if (surname.has(tokens[at]!.fold) && to - at >= 2) return undefined
  return mentionOf(tokens, i, to, 'unit', {name: textOf(tokens, at, to), level: 'commune', type, plural})
}

/** «xã Hoài Ân 1»: the number belongs to the name. */
function numbered(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]
  if (!number || number.kind !== 'number' || !/^\d{1,2}$/u.test(number.text)) return false
  const next = tokens[at + 1]
  return next === undefined || (next.kind === 'mark' && next.fold !== '%') || behindName.has(next.fold)
}
