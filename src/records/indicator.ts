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
  return (
    !frame.noun && !frame.subject && !frame.cue && !frame.head && !frame.gapped && frame.wholes.length === 0
  )
}

function idOf({name, kind, q}: Frame): string | null {
  return findIndicator(name, kind, q.dimension ?? 'count')?.id ?? null
}
