import type {PlaceMention} from '../mentions/place.js'
import {parentsAt, type Level, type Unit} from '../places/gazetteer.js'
import {resolve} from '../places/resolve.js'

export type Basis = 'stated' | 'organisation' | 'section' | 'document'

/** A place once resolved, or its name alone. */
export interface Located {
  name: string
  level: 'country' | 'region' | 'province' | 'district' | 'commune' | 'village'
  unit: Unit | null
  /** the units that it lies in, or itself */
  district: Unit | null
  province: Unit | null
}

/** The record's `place` (schemas/common.ts). */
export interface PlaceValue {
  name: string
  level: Located['level']
  code: string | null
  district: {name: string; code: string | null} | null
  province: {name: string; code: string | null} | null
  basis: Basis
}

export const country: Located = {
  name: 'Việt Nam',
  level: 'country',
  unit: null,
  district: null,
  province: null,
}

/** A unit as a place, in the units that it lay in at the date. */
export function located(unit: Unit, date: string | null): Located {
  const {district, province} = date === null ? unit : parentsAt(unit, date)
  return {name: unit.name, level: unit.level, unit, district, province}
}

/** The place as a record carries it. */
export function valueOf(place: Located, basis: Basis): PlaceValue {
  const named = (unit: Unit | null) => (unit ? {name: unit.name, code: unit.code} : null)
  return {
    name: place.name,
    level: place.level,
    code: place.level === 'country' ? 'VN' : (place.unit?.code ?? null),
    district: named(place.district),
    province: named(place.province),
    basis,
  }
}

/** What is in force where a mention is resolved. */
export interface Force {
  date: string | null
  province: Unit | null
  district: Unit | null
}

/** Resolve a mention by what it says, what it lies in and what is in force; unresolved names keep their name. */
export function locate(
  mention: PlaceMention,
  force: Force,
  unclear: (mention: PlaceMention, candidates: readonly Unit[]) => void,
): Located | null {
  if (mention.form === 'country') return country
  if (mention.form === 'region')
    return {name: mention.name, level: 'region', unit: null, district: null, province: null}
  const outer = mention.within ? locate(mention.within, force, unclear) : null
  const around: Force = outer?.unit
    ? {
        date: force.date,
        province: outer.province ?? force.province,
        district: outer.district ?? (outer.level === 'province' ? null : force.district),
      }
    : force
  if (mention.form === 'village') {
    return {
      name: mention.name,
      level: 'village',
      unit: null,
      district: around.district,
      province: around.province,
    }
  }
  if (mention.candidates.length === 0) {
    if (mention.form !== 'unit' || !mention.level) return null
    return {
      name: mention.name,
      level: mention.level,
      unit: null,
      district: around.district,
      province: around.province,
    }
  }
  const bare = mention.form === 'bare'
  const {unit, candidates} = resolve(mention.candidates, {
    type: mention.type ?? undefined,
    level: mention.level ?? undefined,
    date: force.date,
    province: around.province,
    district: around.district,
    old: mention.old,
  })
  if (unit) return located(unit, force.date)
  if (bare) return null
  unclear(mention, candidates)
  const level: Level | null = mention.level ?? candidates[0]?.level ?? null
  return level
    ? {
        name: mention.name,
        level,
        unit: null,
        district: level === 'commune' ? around.district : null,
        province: around.province,
      }
    : null
}
