import {fold} from '../text/fold.js'
import {aliases} from './aliases.js'
import type {Level, Mapping, Unit} from './types.js'
import {codeKey, gazetteer} from './unpack.js'

export type {Level, Mapping, Unit} from './types.js'

interface Named {
  folds: string[]
  units: Unit[]
}

interface Names {
  byKey: Map<string, Unit[]>
  /** first folded syllable → names, longest first */
  byFirst: Map<string, Named[]>
}

const notLetters = /[\s\u00A0\-–—‑'’‘.,/]+/u
let names: Names | undefined

/** The normaliser for place names: folded syllables, one space between; hyphen, apostrophe and dot are spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFC').split(notLetters).filter(Boolean).map(fold).join(' ')
}

function index(): Names {
  if (names) return names
  const {units, aliases: communeAliases, codes} = gazetteer()
  const byKey = new Map<string, Unit[]>()
  const add = (name: string, unit: Unit) => {
    const key = nameKey(name)
    const list = byKey.get(key)
    if (!list) byKey.set(key, [unit])
    else if (!list.includes(unit)) list.push(unit)
  }
  for (const unit of units) {
    add(unit.name, unit)
    if (unit.level === 'commune') for (const alias of communeAliases.get(unit.code) ?? []) add(alias, unit)
  }
  for (const [code, level, alias] of aliases) {
    for (const system of [1, 2] as const)
      for (const unit of codes.get(codeKey(system, level, code)) ?? []) add(alias, unit)
  }
  const byFirst = new Map<string, Named[]>()
  for (const [key, list] of byKey) {
    const folds = key.split(' ')
    if (/^\d+$/u.test(key)) continue
    const first = byFirst.get(folds[0]!)
    if (first) first.push({folds, units: list})
    else byFirst.set(folds[0]!, [{folds, units: list}])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.folds.length - a.folds.length)
  return (names = {byKey, byFirst})
}

/** All units, of both systems and every level, that bear the name or have it as an alias. */
export function byName(name: string): readonly Unit[] {
  return index().byKey.get(nameKey(name)) ?? []
}

/** The unit that bore `code` at `date` (null: the last that bore it, the old system first). */
export function byCode(code: string, level: Level, date: string | null): Unit | undefined {
  const {codes} = gazetteer()
  const all = ([1, 2] as const).flatMap(system => codes.get(codeKey(system, level, code)) ?? [])
  if (date === null)
    return (
      all
        .filter(unit => unit.system === 1)
        .sort(byEnd)
        .at(-1) ?? all[0]
    )
  return all.find(unit => validAt(unit, date))
}

function byEnd(a: Unit, b: Unit): number {
  return (a.to ?? '9999').localeCompare(b.to ?? '9999')
}

/** Whether the unit was in force at the date. */
export function validAt(unit: Unit, date: string): boolean {
  return (unit.from === null || unit.from <= date) && (unit.to === null || date <= unit.to)
}

/** The provinces of a system, in force at its end (1) or now (2). */
export function provinces(system: 1 | 2): readonly Unit[] {
  return gazetteer().units.filter(
    unit => unit.level === 'province' && unit.system === system && (system === 2 || unit.to === '2025-06-30'),
  )
}

/** Every unit. */
export function allUnits(): readonly Unit[] {
  return gazetteer().units
}

/** The units of the two-tier system that an old province or commune went into; a district has none. */
export function successors(unit: Unit): Mapping[] {
  if (unit.system === 2) return []
  const {codes, successors: map, provinceSuccessor} = gazetteer()
  if (unit.level === 'province') {
    const next = codes.get(codeKey(2, 'province', provinceSuccessor.get(unit.code) ?? ''))?.[0]
    return next ? [{unit: next, kind: 'full'}] : []
  }
  return (map.get(unit.code) ?? []).flatMap(({code, full}) =>
    (codes.get(codeKey(2, 'commune', code)) ?? []).map(
      next => ({unit: next, kind: full ? 'full' : 'part'}) as const,
    ),
  )
}

/** The old units that a unit of the two-tier system was made of. */
export function predecessors(unit: Unit): Mapping[] {
  if (unit.system === 1) return []
  const {codes, predecessors: map, provinceSuccessor} = gazetteer()
  if (unit.level === 'province') {
    return [...provinceSuccessor]
      .filter(([, next]) => next === unit.code)
      .flatMap(([old]) =>
        (codes.get(codeKey(1, 'province', old)) ?? []).map(before => ({unit: before, kind: 'full'}) as const),
      )
  }
  return (map.get(unit.code) ?? []).flatMap(({code, full}) =>
    (codes.get(codeKey(1, 'commune', code)) ?? [])
      .slice(-1)
      .map(before => ({unit: before, kind: full ? 'full' : 'part'}) as const),
  )
}

/**
 * The longest name that begins at token `from`; `folds(i)` gives the folded word of a token, `null` for a hyphen or
 * apostrophe inside a name (skipped), undefined where no name can go on. `length` counts tokens.
 */
export function longestName(
  folds: (i: number) => string | null | undefined,
  from: number,
): {units: readonly Unit[]; length: number} | undefined {
  const first = folds(from)
  if (typeof first !== 'string') return undefined
  for (const named of index().byFirst.get(first) ?? []) {
    let at = from
    let k = 0
    for (; k < named.folds.length; k++) {
      let word = folds(at)
      if (word === null && k > 0) word = folds(++at)
      if (word !== named.folds[k]) break
      at++
    }
    if (k === named.folds.length) return {units: named.units, length: at - from}
  }
  return undefined
}
