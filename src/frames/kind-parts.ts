/** Percentages that are parts of a whole, or levels against earlier ones, by what stands around them. */
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Frame} from './types.js'

/** A weight is a part of its whole; a later state of one goes on with it. */
export function weighs({host, subject, noun, anchor, head}: Frame): boolean {
  if (noun) return false
  // «Tỷ trọng trong GRDP: nông nghiệp 35,4%; công nghiệp 21,8%»
  if (head && weights.longestAt(host.tokens, head.from)) return true
  if (subject) return weights.longestAt(host.tokens, subject.from) !== undefined
  return anchor?.kind === 'share' && anchor.host === host && anchor.subject !== null && weighs(anchor)
}
const weights = phrases('tỷ trọng|tỉ trọng')

/** «96% dân số dùng nước hợp vệ sinh, trong đó nước sạch 55%»: a part of a share */
export function ofShares({cue, wholes, subject, noun, q, host}: Frame): boolean {
  const whole = wholes.at(-1)
  return (
    !cue &&
    subject !== null &&
    !noun &&
    whole?.host === host &&
    whole.kind === 'share' &&
    whole.noun !== null &&
    whole.q.dimension === q.dimension &&
    whole.value >= q.value
  )
}

/** Amounts that were told before, against what they were: the comparison stands in front, and «đạt» behind it. */
export function comparesLevels({host, subject, noun, anchor, cue, base}: Frame): boolean {
  if (subject || noun || !anchor || anchor.kind !== 'level' || anchor.q.dimension === 'percent') return false
  return base!.to <= cue!.from && host.tokens[cue!.to - 1]!.fold === attain
}
const attain = fold('đạt')
