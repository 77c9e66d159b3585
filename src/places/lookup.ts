/** What `solieu places` tells of the units that a query means. */
import {byName, parentsAt, predecessors, successors} from './gazetteer.js'
import {reform} from './reform.js'
import {sameProvince} from './resolve.js'
import {identity, search} from './search.js'
import type {Level, Mapping, PlaceEntry, RelatedUnit, Unit} from './types.js'
import {validAt, withCode} from './unpack.js'

/** Later than every date in the gazetteer. */
const end = '9999-12-31'

export interface Found {
  places: PlaceEntry[]
  /** how many units the query means at other dates only */
  otherTimes: number
}

/** The units that were in force at `date`; without a date every one, as it was last. */
export function lookup(query: string, {date, level}: {date?: string; level?: Level} = {}): Found {
  const found = search(query, level)
  const shown = new Map<string, Unit>()
  for (const unit of found) if (!date || validAt(unit, date)) shown.set(identity(unit), unit)
  const all = new Set(found.map(identity))
  return {
    places: [...shown.values()].map(unit => entryOf(unit, date)),
    otherTimes: all.size - shown.size,
  }
}

function entryOf(unit: Unit, date: string | undefined): PlaceEntry {
  const {district, province} = date ? parentsAt(unit, date) : unit
  const name = (one: Unit) => ({name: one.name, code: one.code})
  const since = date && date >= reform ? date : end
  return {
    ...related(unit),
    level: unit.level,
    from: unit.from,
    to: unit.to,
    district: district && name(district),
    province: name(province),
    history: historyOf(unit),
    successors: successors(unit, since).map(mapped),
    predecessors: predecessors(unit).map(mapped),
  }
}

function related({code, type, name}: Unit): RelatedUnit {
  return {code, type, name}
}

function mapped({unit, kind}: Mapping): PlaceEntry['successors'][number] {
  return {...related(unit), kind}
}

/** What bore the code, or in the same province the name, at another time. */
function historyOf(unit: Unit): PlaceEntry['history'] {
  const coded = ([1, 2] as const)
    .flatMap(system => withCode(system, unit.level, unit.code))
    .filter(one => one !== unit)
  const named = byName(unit.name).filter(
    one =>
      one.level === unit.level &&
      one.code !== unit.code &&
      apart(one, unit) &&
      sameProvince(one, unit.province),
  )
  const told = (same: 'code' | 'name') => (one: Unit) => ({...related(one), same, from: one.from, to: one.to})
  return [...coded.map(told('code')), ...named.map(told('name'))].sort((a, b) =>
    (a.to ?? end) < (b.to ?? end) ? -1 : 1,
  )
}

/** Never in force together. */
function apart(a: Unit, b: Unit): boolean {
  return (a.to ?? end) < (b.from ?? '') || (b.to ?? end) < (a.from ?? '')
}
