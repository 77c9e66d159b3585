import {regionWord} from '../mentions/place-back.js'
import type {PlaceMention} from '../mentions/place.js'
import {located, type Located} from './place-value.js'

/**
 * The unit that a word of a level goes back to: the nearest place of that level in `chain`, or the unit of that level
 * that one of them lies in. «thành phố» is a district, or a province that is a city.
 */
export function goBack(
  mention: PlaceMention,
  chain: readonly (Located | null)[],
  date: string | null,
): Located | null {
  const {level, type} = mention
  if (type === regionWord) return chain.find(place => place?.level === 'region') ?? null
  if (type === 'thành phố') {
    const city = units(chain).find(unit => unit.type === 'thành phố')
    if (city) return located(city, date)
  }
  for (const place of chain) {
    if (!place) continue
    if (place.level === level) return place
    if (level === 'province' && place.province) return located(place.province, date)
    if (level === 'district' && place.district) return located(place.district, date)
  }
  return null
}

/** The units in force, narrow before wide. */
function units(chain: readonly (Located | null)[]): NonNullable<Located['unit']>[] {
  return chain.flatMap(place =>
    place ? [place.unit, place.district, place.province].filter(unit => unit !== null) : [],
  )
}
