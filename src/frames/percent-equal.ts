/** «bằng 96,5%»: of the plan, of what was before, or of the whole. */
import {comparisons, growthHeads} from '../lexicon/cues.js'
import {phrases} from '../text/match.js'
import {disbursed} from './kind-disbursed.js'
import {behind, rateAt} from './kind-words.js'
import {leastIndex} from './percent-move.js'
import type {KindRule, Verdict} from './kind-rule.js'
import type {Frame} from './types.js'

const compare = phrases(comparisons)
const index = phrases('chỉ số')
const growth = phrases(growthHeads)
const reaches = phrases('mới đạt|chỉ đạt')

export const equals: KindRule = (frame, before) => {
  const {cue, host, noun, subject, anchor} = frame
  if (cue?.direction !== 'equal') return null
  const onlyReaches = !noun && reaches.longestAt(host.tokens, cue.from) !== undefined
  if (onlyReaches && !frame.base && disbursed(frame)) return {kind: 'plan_completion'}
  // «Tăng trưởng bán lẻ thua năm trước, chỉ đạt 4,8%», «tăng 9,18%, trong khi cùng kỳ chỉ đạt 6,4%»
  if (onlyReaches && subject && growth.longestAt(host.tokens, subject.from)) return {kind: 'growth'}
  if (onlyReaches && !subject && ofSameThen(frame)) return {kind: anchor!.kind}
  if (frame.base || behind(frame, compare)) return {kind: 'index'}
  if (subject && index.longestAt(host.tokens, subject.from)) return {kind: 'index'}
  if (onlyReaches && rateAt(frame)) return {kind: 'level'}
  if (besideGrowths(frame, before)) return {kind: 'index'}
  return anchor && !subject && !noun ? ofAnchor(anchor) : {kind: 'share'}
}

/** The same rate or growth at the time that stands right before the verb. */
function ofSameThen({host, cue, anchor, noun}: Frame): boolean {
  if (noun || anchor?.host !== host || anchor.q.dimension !== 'percent') return false
  return (anchor.kind === 'level' || anchor.kind === 'growth') && host.at[cue!.from - 1]?.kind === 'period'
}

/** «chế biến tăng 8,97%, sản xuất điện bằng 105,3%»: of what it was then, as the others are. */
function besideGrowths({host, subject, noun, q}: Frame, before: Frame | undefined): boolean {
  if (!subject || noun || before?.host !== host || q.value < leastIndex) return false
  return before.q.dimension === 'percent' && (before.kind === 'growth' || before.kind === 'index')
}

/** «trong đó đảng viên nữ 37.560 đồng chí, bằng 38,4%»: a part of a count is so much of the whole. */
function ofAnchor({kind, q, wholes, value}: Frame): Verdict {
  const part =
    kind === 'level' &&
    q.dimension === null &&
    wholes.some(whole => whole.kind === 'level' && whole.q.dimension === null && whole.value >= value)
  return {kind: q.of !== null || part ? 'share' : 'index'}
}
