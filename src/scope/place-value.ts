import type {PlaceMention} from '../mentions/place.js'
import {successorOf, type Successor} from '../places/as-of.js'
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
  /** what the unit is at a later day, where that was asked for */
  successor?: Successor
}

export const country: Located = {
  name: 'Việt Nam',
  level: 'country',
  unit: null,
  district: null,
  province: null,
}

/** The system and the code in it: codes were given anew in 2025. */
export function codeOf({system, code}: Unit): string {
  return `${system} ${code}`
}

/** A unit as a place, in the units that it lay in at the date. */
export function located(unit: Unit, date: string | null): Located {
  const {district, province} = date === null ? unit : parentsAt(unit, date)
  return {name: unit.name, level: unit.level, unit, district, province}
}

/** The place as a record carries it; `asOf` adds what its unit is at that day. */
export function valueOf(place: Located, basis: Basis, asOf?: string): PlaceValue {
  const named = (unit: Unit | null) => (unit ? {name: unit.name, code: unit.code} : null)
  return {
    name: place.name,
    level: place.level,
    code: place.level === 'country' ? 'VN' : (place.unit?.code ?? null),
    district: named(place.district),
    province: named(place.province),
    basis,
    ...(asOf && place.unit && {successor: successorOf(place.unit, asOf)}),
  }
}

/** What is in force where a mention is resolved. */
export interface Force {
  date: string | null
  province: Unit | null
  district: Unit | null
  /** the last district that the text named: it decides among homonyms, and no more */
  nearby?: Unit | null
  /** the communes that the text has named with their type, by system and code */
  known?: ReadonlySet<string>
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
        nearby: outer.level === 'province' ? force.nearby : null,
        known: force.known,
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
  const bare = mention.form === 'bare' || (mention.form === 'body' && mention.level === null)
  // «xã Phước An (huyện Tuy Phước) …. Từ xã Phước An đến cửa khẩu Mộc Bài»: the one that the text has told of
  const told =
    outer || mention.level !== 'commune'
      ? []
      : mention.candidates.filter(one => force.known?.has(codeOf(one)))
  const {unit, candidates} = resolve(told.length > 0 ? told : mention.candidates, {
    type: mention.type ?? undefined,
    level: mention.level ?? undefined,
    date: force.date,
    province: around.province,
    district: around.district ?? around.nearby,
    old: mention.old,
  })
  if (unit) return bare && !supported(unit, mention, around) ? null : located(unit, force.date)
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

/** A commune's bare name counts in a list of communes, where its district is in force, or where the text has named it in full. */
function supported(unit: Unit, mention: PlaceMention, {district, known}: Force): boolean {
  if (unit.level !== 'commune' || mention.level === 'commune' || mention.within) return true
  if (known?.has(codeOf(unit))) return true
  return unit.system === 2 || unit.district?.code === district?.code
}
