/** Which records the filters of the command line let through. */
import type {SolieuRecord} from '../../schemas/index.js'

import {nameKey} from '../places/names.js'
import {search} from '../places/search.js'
import {parsePeriod} from './period.js'
import type {Filters} from './types.js'

type Test = (record: SolieuRecord) => boolean

/** A test that holds for the records wanted, or null where all are. */
export function filterOf({measures, statuses, places, period}: Filters): Test | null {
  const tests: Test[] = []
  if (measures) tests.push(({measure}) => measures.includes(measure))
  if (statuses) tests.push(({status}) => statuses.includes(status))
  if (places) tests.push(placeTest(places))
  if (period !== undefined) tests.push(periodTest(period))
  return tests.length > 0 ? record => tests.every(test => test(record)) : null
}

/** In one of the places, or in a unit of it. */
function placeTest(queries: readonly string[]): Test {
  const units = queries.flatMap(query => search(query))
  const keys = new Set(units.map(unit => keyOf(unit.level, unit.code)))
  const names = new Set(queries.map(nameKey))
  return ({place}) => {
    if (!place) return false
    if (place.code !== null && keys.has(keyOf(place.level, place.code))) return true
    if (place.code === null && names.has(nameKey(place.name))) return true
    return (
      (place.district?.code != null && keys.has(keyOf('district', place.district.code))) ||
      (place.province?.code != null && keys.has(keyOf('province', place.province.code)))
    )
  }
}

const keyOf = (level: string, code: string) => `${level} ${code}`

/** The record's time and the one asked for have a day in common; what stands «as of» a day holds for that day. */
function periodTest(text: string): Test {
  const asked = parsePeriod(text)
  return ({period}) => {
    if (!asked || !period || (!period.start && !period.end)) return false
    const start = period.start ?? period.end!
    const end = period.end ?? '9999-12-31'
    return start <= asked.end && end >= asked.start
  }
}
