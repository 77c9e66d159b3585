/** Finding units for a person: by code, by name with type word and surroundings, and without accents. */
import {aliases} from './aliases.js'
import {allUnits, byName, nameKey} from './gazetteer.js'
import {fitsType} from './resolve.js'
import type {Level, Unit} from './types.js'
import {withCode} from './unpack.js'

const levels: readonly Level[] = ['province', 'district', 'commune']
const levelOfCode: Readonly<Record<number, Level>> = {2: 'province', 3: 'district', 5: 'commune'}

/** Type words and their abbreviations. */
const typeWords: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  'thành phố': 'thành phố',
  tp: 'thành phố',
  quận: 'quận',
  q: 'quận',
  huyện: 'huyện',
  h: 'huyện',
  'thị xã': 'thị xã',
  tx: 'thị xã',
  xã: 'xã',
  x: 'xã',
  phường: 'phường',
  p: 'phường',
  'thị trấn': 'thị trấn',
  tt: 'thị trấn',
  'đặc khu': 'đặc khu',
}

/** What identifies a unit, whatever its names were. */
export const identity = ({system, level, code}: Unit): string => `${system} ${level} ${code}`

/**
 * All versions of the units that a query means: a code, or a name, with or without its type word, and the units that
 * it lies in behind commas or in brackets («huyện Châu Thành, Tiền Giang»). Accents count, unless nothing has them.
 */
export function search(query: string, level?: Level): Unit[] {
  const [name = '', ...around] = query
    .split(/[,;()]/u)
    .map(part => part.trim())
    .filter(Boolean)
  const places = around.map(part => new Set(named(part).map(identity)))
  const within = ({district, province}: Unit) =>
    places.every(
      place => place.has(identity(province)) || (district !== null && place.has(identity(district))),
    )
  const coded = withThisCode(name)
  const found = coded.length ? coded : named(name)
  return found
    .filter(unit => (!level || unit.level === level) && within(unit))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compare(a, b))
}

function compare(a: Unit, b: Unit): number {
  return a.system - b.system || Number(a.code) - Number(b.code) || ((a.to ?? '9') < (b.to ?? '9') ? -1 : 1)
}

function withThisCode(code: string): Unit[] {
  const level = levelOfCode[code.length]
  return level ? ([1, 2] as const).flatMap(system => withCode(system, level, code)) : []
}

/** With accents before without, and as a whole before with a type word: «Quan Hóa» is no quận. */
function named(text: string): readonly Unit[] {
  for (const [find, key] of [
    [byName, nameKey],
    [byPlainName, plainKey],
  ] as const) {
    const whole = find(text)
    if (whole.length) return whole
    const typed = withType(text, key)
    const units = typed && find(typed.name).filter(unit => fitsType(unit, typed.type))
    if (units?.length) return units
  }
  return []
}

function withType(text: string, key: (text: string) => string): {type: string; name: string} | undefined {
  const [two = '', one = ''] = /^([^\s.]+)(?:\s+[^\s.]+)?/u.exec(text) ?? []
  for (const words of [two, one]) {
    const type = Object.entries(typeWords).find(([word]) => key(word) === key(words))?.[1]
    const name = text.slice(words.length).replace(/^[\s.:]+/u, '')
    if (type && name) return {type, name}
  }
  return undefined
}

/** The letters alone: no accents, no spaces, i for y. */
function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replaceAll('y', 'i')
}

let plain: Map<string, Set<Unit>> | undefined

function byPlainName(name: string): readonly Unit[] {
  if (!plain) {
    plain = new Map()
    for (const unit of allUnits()) add(unit.name, [unit])
    for (const [, , list] of aliases) for (const alias of list.split('|')) add(alias, byName(alias))
  }
  return [...(plain.get(plainKey(name)) ?? [])]
}

function add(name: string, units: readonly Unit[]): void {
  const key = plainKey(name)
  let bearers = plain!.get(key)
  if (!bearers) plain!.set(key, (bearers = new Set()))
  for (const unit of units) bearers.add(unit)
}
