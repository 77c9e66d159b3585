/** What a figure says: a level, a move, a rank, a share. The first rule that speaks decides. */
import {phrases} from '../text/match.js'
import {comparedWith, earlierOf} from './base.js'
import {comparedLevel, ofGrowths, timeOfLevel} from './compared-level.js'
import {
  againstOther,
  atOtherTime,
  inShort,
  joints,
  nextInList,
  reachesNext,
  sameMove,
} from './kind-goes-on.js'
import {moves, over} from './kind-moves.js'
import {besideOfWhole} from './kind-of-whole.js'
import {kindOfPercent} from './kind-percent.js'
import {plannedBefore, plannedBehind} from './kind-planned.js'
import {statesPlan} from './kind-plan-set.js'
import {points, pointsGiven} from './kind-points.js'
import type {KindRule, Verdict} from './kind-rule.js'
import {movesBy, signOf} from './kind-sign.js'
import {isRate} from './kind-words.js'
import type {Frame} from './types.js'

/** «Hàn Quốc đứng thứ hai», «xếp thứ 5»: a rank in what was told before. */
const stands = phrases('đứng|xếp|xếp hạng|vị trí|đứng hạng|hạng|đứng ở|xếp ở|vươn lên|lên|nhường vị trí')

/** Decide what the figure says (the contract's `kind`), with sign and unit, from its cue and the words around it. */
export function kindOf(frame: Frame, before: Frame | undefined): void {
  const percent = frame.q.dimension === 'percent'
  const planned = plannedBehind(frame) || (percent && plannedBefore(frame))
  frame.earlier = earlierOf(frame, before)
  frame.base = frame.earlier ? null : comparedWith(frame)
  for (const rule of ladder) {
    const verdict = rule(frame, before, planned)
    if (!verdict) continue
    frame.kind = verdict.kind
    if ((verdict.sign ?? 1) < 0) negate(frame)
    return
  }
  frame.kind = 'level'
}

/** The same that the figure before says, up or down as that went. */
const as = ({kind, value}: Frame): Verdict => ({kind, sign: value < 0 ? -1 : 1})
const percentOf = ({q}: Frame) => q.dimension === 'percent'

const ranks: KindRule = frame => {
  const {q, host} = frame
  if (!q.ordinal) return null
  // «Về thương mại, nước này là đối tác lớn thứ ba»: no rank in what the sentence before told
  if (frame.subject && frame.anchor?.host !== host && !stands.longestBefore(host.tokens, q.from))
    frame.anchor = null
  return {kind: 'rank'}
}

/** «cao hơn mức 5,52% cùng kỳ»: the level that the figure before is compared with. */
const comparesLevel: KindRule = (frame, before) => {
  const level = comparedLevel(frame, before)
  if (!level) return null
  frame.subject = null
  frame.anchor = level
  frame.continues = level.kind === 'level'
  frame.earlier = timeOfLevel(frame)
  frame.base = null
  return {...as(level), kind: percentOf(frame) && ofGrowths(frame) ? 'growth' : level.kind}
}

/** The plan of what was told before. */
const statesItsPlan: KindRule = (frame, before) => {
  const done = [before, before?.anchor].find(one => one && statesPlan(frame, one))
  if (!done) return null
  frame.subject = null
  frame.anchor = done
  frame.continues = !frame.noun
  frame.status = 'target'
  if (done.unit === 'điểm %') frame.unit = done.unit
  return as(done)
}

const times: KindRule = frame => {
  if (frame.q.dimension !== 'times') return null
  frame.unit = null
  return {kind: 'multiple'}
}

/** A sign is written: «(+12,5%)». */
const signed: KindRule = (frame, before) => {
  const sign = signOf(frame)
  if (sign === 0) return null
  movesBy(frame, before)
  if (!percentOf(frame)) return {kind: 'change', sign}
  if (!isRate(frame)) return {kind: 'growth', sign}
  frame.unit = 'điểm %'
  return {kind: 'change', sign}
}

/** Growths that leave out what the figure before has said. */
const growsOn: KindRule = (frame, before) => {
  if (!percentOf(frame) || !before) return null
  const growth: Verdict = {kind: 'growth', sign: before.value < 0 ? -1 : 1}
  if (inShort(frame, before)) {
    frame.anchor = ownerOf(before)
    frame.base ??= before.base
    return growth
  }
  if (nextInList(frame, before)) {
    frame.anchor = before.anchor
    return growth
  }
  if (atOtherTime(frame, before) || reachesNext(frame, before)) return growth
  if (!sameMove(frame, before)) return null
  frame.base ??= before.base
  return before.kind === 'index' ? {kind: 'index'} : growth
}

/** «lần lượt ở trong khoảng 12% - 15% và 21% - 24%/vụ»: nothing but the joint between, and nothing behind. */
const paired: KindRule = (frame, before) => {
  const {host, q, cue, subject, noun} = frame
  if (cue || subject || noun || !percentOf(frame) || before?.host !== host || !percentOf(before)) return null
  if (q.from - before.q.to !== 1 || !joints.has(host.tokens[before.q.to]!.fold)) return null
  frame.anchor = ownerOf(before)
  return as(before)
}

const setAgainstOther: KindRule = (frame, before) => {
  if (!before || !againstOther(frame, before)) return null
  frame.subject = null
  frame.anchor = ownerOf(before)
  return as(before)
}

/** «GRDP tăng 9,2% (cả nước tăng 6,8%)»: a move of its own is read as such. */
const ofWholeBeside: KindRule = (frame, before) => {
  if (!before || !besideOfWhole(frame, before)) return null
  frame.anchor = ownerOf(before)
  frame.wholes = []
  frame.continues = true
  return frame.cue?.direction === 'up' || frame.cue?.direction === 'down' ? null : as(before)
}

const ownerOf = (frame: Frame) => (frame.subject || frame.noun ? frame : (frame.anchor ?? frame))

const percentage: KindRule = (frame, before, planned) =>
  percentOf(frame) ? kindOfPercent(frame, before, planned) : null

/** The first that speaks decides. */
const ladder: readonly KindRule[] = [
  ranks,
  comparesLevel,
  statesItsPlan,
  times,
  signed,
  points,
  pointsGiven,
  growsOn,
  paired,
  setAgainstOther,
  ofWholeBeside,
  percentage,
  over,
  moves,
]

function negate(frame: Frame): void {
  const {value, max} = frame
  frame.value = max === null ? -value : -max
  frame.max = max === null ? null : -value
}
