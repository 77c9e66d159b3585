import type {Frame} from '../frames/types.js'
import {findIndicator} from '../indicators/find.js'
import {defineRecord} from './define.js'

/** Any other observation: what is counted or measured is its name. */
export const indicator = defineRecord({
  type: 'indicator',
  rules: [
    {
      name: 'indicator.value',
      ordinals: true,
      build(frame) {
        if (frame.name.trim() === '' || isStray(frame)) return null
        return {measure: 'value', own: {name: frame.name, indicator: idOf(frame)}}
      },
    },
  ],
})

/** A bare count with nothing of its own to count, in no list: more likely a part of a name («xã Tây Sơn 2») than a figure. */
function isStray(frame: Frame): boolean {
  if (frame.q.dimension !== null || frame.kind !== 'level' || frame.q.ordinal || frame.q.of !== null)
    return false
  if (behindNumber(frame)) return true
  return (
    !frame.noun && !frame.subject && !frame.cue && !frame.head && !frame.gapped && frame.wholes.length === 0
  )
}

/** «Mã số XQ 7712 44»: right behind a number that is no figure, and nothing that it counts */
function behindNumber({host, q, noun, cue}: Frame): boolean {
  const before = host.at[q.from - 1]
  return (
    !noun &&
    !cue &&
    before?.kind === 'mask' &&
    before.reason === 'name' &&
    host.tokens[q.from - 1]!.kind === 'number'
  )
}

/**
 * «kỷ luật 489 đảng viên» is not the Party's membership: a bare noun behind words that are no cue of being so much is
 * what an act was done to.
 */
function isObject({noun, q, kind, cue, clause, nameFolds}: Frame): boolean {
  if (!noun || q.dimension !== null || kind !== 'level' || cue !== null || q.from === clause.from)
    return false
  return nameFolds.length === noun.to - noun.from
}
const yieldUnit = /^(?:tấn|tạ|kg)\/(?:ha|sào|công)(?:$|\/)/u
/** all that there are: part of them is another figure */
const stocks = new Set([
  'party_members',
  'party_organisations',
  'cooperatives',
  'schools',
  'fishing_boats',
  'pupils',
])

function idOf(frame: Frame): string | null {
  const {name, kind, q, unit} = frame
  // «năng suất 55,6 tạ/ha»: so much on each hectare is no mass
  const dimension = unit !== null && yieldUnit.test(unit) ? 'ratio' : q.dimension
  const id = findIndicator(name, kind, dimension ?? 'count')?.id ?? null
  return id !== null && stocks.has(id) && isObject(frame) ? null : id
}
