/** So much of a plan reached, that the figure does not name again. */
import {typeAt} from '../mentions/place-unit.js'
import {phrases} from '../text/match.js'
import {attain} from './kind-words.js'
import type {Frame} from './types.js'

/** «tổng chi 486 tỷ đồng, đạt 50,2%»: an amount of money reaches so much of what was planned. */
export function reached({subject, noun, anchor, host, cue}: Frame): boolean {
  if (subject || noun || !anchor || anchor.host !== host) return false
  // «kết nạp 742 đảng viên, đạt 61,8%»: what was done of what was planned
  const done =
    anchor.q.dimension === null && anchor.q.of === null && anchor.verb !== null && anchor.wholes.length === 0
  if (anchor.q.dimension !== 'money' && !done) return false
  return (
    anchor.kind === 'level' &&
    cue !== null &&
    host.tokens[cue.from]!.fold === attain &&
    cue.to === cue.from + 1
  )
}

/** «vốn đầu tư đạt 81,2% kế hoạch, còn vốn sự nghiệp mới đạt 48,8%»: of the plan, too */
export function reachesToo({host, subject, noun, cue, base, clause}: Frame, before: Frame): boolean {
  if (before.kind !== 'plan_completion' || before.host !== host || !subject || !before.subject) return false
  if (noun || base || before.clause.from !== clause.from || !attains.longestAt(host.tokens, cue!.from))
    return false
  return host.tokens[subject.from]!.fold === host.tokens[before.subject.from]!.fold
}

/** «giải ngân được 61,8% kế hoạch, huyện A thậm chí chưa tới 40%»: of its own plan, a place named before */
export function reachedThere({host, subject, noun, base, clause, q, depth}: Frame, before: Frame): boolean {
  if (before.kind !== 'plan_completion' || before.host !== host || before.clause.from !== clause.from)
    return false
  if (subject || noun || base || depth !== before.depth || q.from - before.q.to > farthestPlace) return false
  for (let i = before.q.to; i < q.from; i++) {
    const type = typeAt(host.tokens, i)
    if (type && host.tokens[type.to]?.upper) return true
  }
  return false
}
const farthestPlace = 12
const attains = phrases('đạt|mới đạt|chỉ đạt|mới chỉ đạt|đạt được')
