/** Look-up of administrative units by code and date. */
import type {Level, Unit} from './types.js'
import {lastOld} from './reform.js'
import {unitAt, unitCount, validAt, withCode} from './unpack.js'

export {byName, longestName, nameKey} from './names.js'
export {predecessors, successors} from './successors.js'
export type {Level, Mapping, Unit} from './types.js'
export {validAt} from './unpack.js'

/** The unit that bore `code` at `date` (null: the last that bore it, the old system first). */
export function byCode(code: string, level: Level, date: string | null): Unit | undefined {
  const [old, now] = ([1, 2] as const).map(system => withCode(system, level, code))
  return date === null ? (old!.at(-1) ?? now!.at(-1)) : [...old!, ...now!].find(unit => validAt(unit, date))
}

/** The district and the province that a unit lay in at a date: with their names and types of that time. */
export function parentsAt(unit: Unit, date: string): {district: Unit | null; province: Unit} {
  const then = (above: Unit) =>
    withCode(above.system, above.level, above.code).find(
      one => validAt(one, date) && one.province.code === above.province.code,
    ) ?? above
  return {district: unit.district && then(unit.district), province: then(unit.province)}
}

/** The provinces of a system, as they were at its end (1) or are now (2). */
export function provinces(system: 1 | 2): readonly Unit[] {
  const end = system === 1 ? lastOld : null
  const found: Unit[] = []
  for (let i = 0, unit = unitAt(i); unit.level === 'province'; unit = unitAt(++i))
    if (unit.system === system && unit.to === end) found.push(unit)
  return found
}

/** Every unit. */
export function allUnits(): readonly Unit[] {
  return Array.from({length: unitCount}, (_, i) => unitAt(i))
}
