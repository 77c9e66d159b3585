/** What a unit that a record names is at a later day, for `--as-of`. */
import {newProvinceCode, predecessors, successors} from './successors.js'
import type {Unit} from './types.js'
import {validAt, withCode} from './unpack.js'

/**
 * How a unit goes over: `same` is still in force; `one_to_one` became one unit made of nothing else; `merged` lies
 * whole in one larger unit, so that figures of the two are not the same thing; `split` went to several; `unknown`:
 * the sources tell of no successor.
 */
export type MappingKind = 'same' | 'one_to_one' | 'merged' | 'split' | 'unknown'

/** The record's `place.successor` (schemas/common.ts). */
export interface Successor {
  as_of: string
  mapping: MappingKind
  name: string | null
  level: Unit['level'] | null
  code: string | null
  province: {name: string; code: string} | null
}

/**
 * The unit at `date` that an old unit went into; no name where it went to several. The mapping is that of the
 * resolutions of the National Assembly's Standing Committee of 2025 (places/successors.ts).
 *
 * @param date a day of the two-tier system, YYYY-MM-DD
 */
export function successorOf(unit: Unit, date: string): Successor {
  if (validAt(unit, date)) return answer(unit, date, 'same')
  const next = successors(unit, date)
  const [only] = next
  if (!only) return answer(null, date, 'unknown', newProvince(unit, date))
  const whole = next.length === 1 && only.kind === 'full'
  if (!whole) return answer(null, date, 'split', newProvince(unit, date))
  const parts = predecessors(only.unit).filter(({unit: part}) => part.level === unit.level)
  const all = unit.level === 'district' ? parts.length === 0 || madeOf(only.unit, unit) : parts.length === 1
  return answer(only.unit, date, all ? 'one_to_one' : 'merged')
}

/** The province that the unit lies in at the date. */
function newProvince({province}: Unit, date: string): Unit | null {
  const code = newProvinceCode(province.code) ?? ''
  return withCode(2, 'province', code).find(one => validAt(one, date)) ?? null
}

/** A commune of the two-tier system made of this district alone. */
function madeOf(next: Unit, district: Unit): boolean {
  return predecessors(next).every(({unit}) => (unit.district ?? unit).code === district.code)
}

function answer(
  unit: Unit | null,
  as_of: string,
  mapping: MappingKind,
  province: Unit | null = unit?.province ?? null,
): Successor {
  return {
    as_of,
    mapping,
    name: unit?.name ?? null,
    level: unit?.level ?? null,
    code: unit?.code ?? null,
    province: province && {name: province.name, code: province.code},
  }
}
