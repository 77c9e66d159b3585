/** Parts of a change are changes. */
import {wordSet} from '../text/match.js'
import type {Frame} from './types.js'

/** «giảm 97 đơn vị (gồm 74 xã; 11 phường; 12 thị trấn)»: parts of a fall are falls. */
export function partOfMove(frame: Frame, frames: readonly Frame[]): void {
  const {host, q, cue, subject, depth} = frame
  if (
    frame.kind !== 'level' ||
    (cue && !comprising.has(host.tokens[cue.from]!.fold)) ||
    subject ||
    depth === 0 ||
    q.dimension !== null ||
    q.of !== null
  )
    return
  const moved = frames.findLast(one => one.depth < depth)
  if (moved?.kind !== 'change' || moved.q.dimension !== null || frame.value > Math.abs(moved.value)) return
  const end = moved.noun?.to ?? moved.q.to
  if (host.tokens[end]?.fold !== '(' || host.tokens.slice(end, q.from).some(({fold: word}) => word === ')'))
    return
  frame.kind = 'change'
  frame.anchor = null
  if (moved.value < 0) frame.value = -frame.value
}

const comprising = wordSet('gồm bao')
