/** How two places lie to each other. */
import type {Located} from './place-value.js'

/** A unit inside of the other. */
export function within({level, province, district}: Located, outer: Located): boolean {
  if (outer.level === 'province') return level !== 'province' && province?.code === outer.unit?.code
  return (
    outer.level === 'district' &&
    level !== 'province' &&
    level !== 'district' &&
    district?.code === outer.unit?.code
  )
}

/** The same unit, or one inside of the other. */
export function related(a: Located, b: Located): boolean {
  return keyOf(a) === keyOf(b) || within(a, b) || within(b, a)
}

export function keyOf({level, name, unit}: Located): string {
  return `${level} ${unit?.code ?? name}`
}
