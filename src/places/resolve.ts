import {validAt} from './gazetteer.js'
import type {Level, Unit} from './types.js'
import {gazetteer} from './unpack.js'

/** What is known of a place beside its name. */
export interface Want {
  /** the type word that the text has */
  type?: string
  level?: Level
  /** the document's date, or null */
  date: string | null
  /** the province and district in force, or named with it */
  province?: Unit | null
  district?: Unit | null
  /** the text says that the unit is of the old system: «(… cũ)» */
  old?: boolean
}

export interface Resolution {
  unit: Unit | null
  /** what it may be, where nothing decides */
  candidates: Unit[]
}

export const reform = '2025-07-01'
const lastOld = '2025-06-30'
const rank: Record<Level, number> = {province: 0, district: 1, commune: 2}

/**
 * Which of the units of one name is meant: the type word, the time in force, then the district and province in force
 * decide, then whether only one is left. Never a guess: without evidence `unit` is null.
 */
export function resolve(all: readonly Unit[], want: Want): Resolution {
  let left = all.filter(
    unit => (!want.level || unit.level === want.level) && (!want.type || fitsType(unit, want.type)),
  )
  const districtLevel = want.type !== undefined && /^(huyện|quận|thị xã)$/u.test(want.type)
  left = inForce(left, want, districtLevel)
  const inside = (unit: Unit) =>
    want.district &&
    unit.system === 1 &&
    unit.district?.code === want.district.code &&
    unit.level === 'commune'
  const inProvince = (unit: Unit) => want.province && sameProvince(unit, want.province)
  if (!want.type && !want.level) {
    const here = left.filter(unit => unit.level === 'province' || !want.province || inProvince(unit))
    left = highest(here.length ? here : left)
  }
  const near = left.filter(inside)
  const pool = near.length
    ? near
    : left.some(inProvince)
      ? left.filter(inProvince)
      : left.filter(unit => unit.level !== 'commune' || !want.province)
  if (pool.length === 0) return {unit: null, candidates: left}
  const chosen = want.type || want.level ? pool : highest(pool)
  const distinct = [...new Map(chosen.map(unit => [unit.level + unit.code, unit])).values()]
  return distinct.length === 1
    ? {unit: distinct[0]!, candidates: distinct}
    : {unit: null, candidates: distinct}
}

function fitsType(unit: Unit, type: string): boolean {
  if (unit.type === type) return true
  if (unit.level === 'province') return type === 'tỉnh' || type === 'thành phố'
  return (
    unit.level === 'district' &&
    ((type === 'thị xã' && unit.type === 'thành phố') ||
      (type === 'thành phố' && unit.type === 'thị xã' && false))
  )
}

/** Units of the system in force at the date; the old system where the text names one of its own. */
function inForce(units: Unit[], want: Want, districtLevel: boolean): Unit[] {
  const {date} = want
  if (want.old || districtLevel || (date !== null && date < reform)) {
    const old = units.filter(unit => unit.system === 1)
    const at = date !== null && date < reform ? date : lastOld
    const valid = old.filter(unit => validAt(unit, at))
    return valid.length ? valid : old
  }
  if (date === null) {
    const old = units.filter(unit => unit.system === 1 && validAt(unit, lastOld))
    return old.length ? old : units
  }
  const now = units.filter(unit => unit.system === 2)
  return now.length ? now : units.filter(unit => unit.system === 1 && validAt(unit, lastOld))
}

/** Whether a unit lies in the province; an old province's units lie in the new one. */
export function sameProvince(unit: Unit, province: Unit): boolean {
  if (unit.province.system === province.system) return unit.province.code === province.code
  const {provinceSuccessor} = gazetteer()
  const [old, next] = unit.province.system === 1 ? [unit.province, province] : [province, unit.province]
  return provinceSuccessor.get(old.code) === next.code
}

function highest(units: Unit[]): Unit[] {
  if (units.length === 0) return units
  const top = Math.min(...units.map(unit => rank[unit.level]))
  return units.filter(unit => rank[unit.level] === top)
}
