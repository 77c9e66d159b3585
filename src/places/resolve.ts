/** Which of the units of one name is meant. Never a guess: without evidence there is no unit, only candidates. */
import {byName, validAt} from './gazetteer.js'
import {lastOld, reform} from './reform.js'
import {newProvinceCode} from './successors.js'
import type {Level, Unit} from './types.js'

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

const rank: Record<Level, number> = {province: 0, district: 1, commune: 2}
const ofDistricts = new Set(['huyện', 'quận', 'thị xã'])

/**
 * The type word and the time in force leave some units of the name. Of these a commune of the district in force is
 * meant, else a unit of the province in force, else the only one in the country; of communes this last holds only
 * where no province is in force, for in reports those are names that the lists lack (proposed, misspelt).
 */
export function resolve(all: readonly Unit[], want: Want): Resolution {
  const fitting = all.filter(
    unit => (!want.level || unit.level === want.level) && (!want.type || fitsType(unit, want.type)),
  )
  const left = exact(inForce(fitting, want), want)
  const bare = !want.type && !want.level
  if (bare && isNew(want) && want.province && all.includes(want.province)) return only([want.province])
  const chosen = bare ? bareLevel(left, want) : left
  const inDistrict = (unit: Unit) => liesInDistrict(unit, want.district)
  const here = (unit: Unit) => inProvince(unit, want)
  // Units that have ended, or changed their type: a place in force has to vouch for them.
  const past = bare
    ? []
    : exact(
        fitting.filter(unit => unit.system === 1),
        want,
      )
  const pools = [
    chosen.filter(inDistrict),
    ...(isNew(want)
      ? [chosen.filter(here), past.filter(inDistrict)]
      : [past.filter(inDistrict), chosen.filter(here), past.filter(here)]),
    want.province
      ? chosen.filter(unit => unit.level !== 'commune')
      : chosen.filter(unit => unit.level !== 'commune' || alone(unit, all)),
  ]
  const pool = pools.find(units => units.length > 0)
  return pool ? only(bare ? highest(pool) : pool) : {unit: null, candidates: chosen}
}

/** The province that bore the name at the date; in the new system an old one, if no other does. */
export function provinceAt(name: string, date: string | null): Unit | null {
  return resolve(byName(name), {level: 'province', date}).unit
}

/** The one unit meant, where all that is left are versions of it. */
function only(units: readonly Unit[]): Resolution {
  const distinct = [...new Map(units.map(unit => [`${unit.system}${unit.level}${unit.code}`, unit])).values()]
  return {unit: distinct.length === 1 ? distinct[0]! : null, candidates: distinct}
}

/** No other unit of any type or time bears the commune's name, so that nothing need vouch for it. */
function alone({system, code}: Unit, all: readonly Unit[]): boolean {
  return all.every(one => one.code === code || one.system !== system)
}

/** Authors write tỉnh for a city of the centre and the reverse, and thị xã for a town that has become a city. */
export function fitsType(unit: Unit, type: string): boolean {
  if (unit.type === type) return true
  if (unit.level === 'province') return type === 'tỉnh' || type === 'thành phố'
  return unit.level === 'district' && type === 'thị xã' && unit.type === 'thành phố'
}

function exact(units: Unit[], {type}: Want): Unit[] {
  const same = units.filter(unit => unit.type === type)
  return same.length ? same : units
}

/** The text speaks in the new system. */
function isNew({date, old, type}: Want): boolean {
  return date !== null && date >= reform && !old && !ofDistricts.has(type ?? '')
}

/** Units of the system in force at the date; of the old one where the text names one of its own. */
function inForce(units: readonly Unit[], want: Want): Unit[] {
  const {date} = want
  const before = units.filter(unit => unit.system === 1)
  const last = before.filter(unit => validAt(unit, lastOld))
  const now = units.filter(unit => unit.system === 2)
  if (date === null)
    return want.old || hasEnded(want.province) ? first(last, before) : first(last, now, before)
  if (date < reform) {
    const ended = want.old ? before.filter(unit => unit.to !== null && unit.to < date) : []
    return first(
      ended,
      before.filter(unit => validAt(unit, date)),
      before,
    )
  }
  if (!isNew(want)) return first(last, before)
  return first(
    now.filter(unit => validAt(unit, date)),
    now,
    last,
  )
}

/** A province whose name the reform ended: a text without a date that speaks of it knows no unit of the new system. */
function hasEnded(province: Unit | null | undefined): boolean {
  return (
    province?.system === 1 &&
    !byName(province.name).some(({level, system}) => level === 'province' && system === 2)
  )
}

function first(...lists: Unit[][]): Unit[] {
  return lists.find(list => list.length > 0) ?? []
}

/**
 * A name without its type word stands for the highest unit that bears it; in the new system for a commune of the
 * province in force before another province of that name.
 */
function bareLevel(units: Unit[], want: Want): Unit[] {
  if (!want.province) return highest(units)
  const here = units.filter(unit => unit.level === 'province' || inProvince(unit, want))
  const communes = here.filter(unit => unit.level === 'commune')
  const itself = here.some(unit => unit.level === 'province' && inProvince(unit, want))
  if (isNew(want) && communes.length && !itself) return communes
  return highest(here.length ? here : units)
}

function highest(units: Unit[]): Unit[] {
  const top = Math.min(...units.map(unit => rank[unit.level]))
  return units.filter(unit => rank[unit.level] === top)
}

function liesInDistrict(unit: Unit, district: Unit | null | undefined): boolean {
  return unit.level === 'commune' && district != null && unit.district?.code === district.code
}

function inProvince(unit: Unit, {province}: Want): boolean {
  return province != null && sameProvince(unit, province)
}

/** Whether a unit lies in the province; an old province's units lie in the new one. */
export function sameProvince(unit: Unit, province: Unit): boolean {
  if (unit.province.system === province.system) return unit.province.code === province.code
  const [old, next] = unit.province.system === 1 ? [unit.province, province] : [province, unit.province]
  return newProvinceCode(old.code) === next.code
}
