/** Percentages of a plan: so much of it, over it, and what passes a rate that was planned. */
import {comparisons, plans, rateHeads} from '../lexicon/cues.js'
import {phrases} from '../text/match.js'
import {disbursed, inBracketOfRate} from './kind-disbursed.js'
import {planByThen} from './kind-of-whole.js'
import {isOfPlan} from './kind-planned.js'
import {reached, reachedThere, reachesToo} from './kind-reached.js'
import {behind} from './kind-words.js'
import type {KindRule} from './kind-rule.js'
import type {Frame} from './types.js'

const compare = phrases(comparisons)
const plan = phrases(plans)
const equals = phrases('tương đương|tương ứng|bằng|tức|đạt')

/** «đạt 26,43%, vượt 1,43% so với mục tiêu»: by so many points; «vượt 5% kế hoạch»: 105 % of it. */
export const over: KindRule = (frame, before) => {
  if (frame.cue?.direction !== 'over') return null
  if (passesMark(frame, before)) {
    frame.mod ??= 'more_than'
    return {kind: 'level'}
  }
  if (overRate(frame, before)) {
    frame.unit = 'điểm %'
    return {kind: 'change'}
  }
  frame.value = exactPlus(frame.value, 100)
  if (frame.max !== null) frame.max = exactPlus(frame.max, 100)
  return {kind: 'plan_completion'}
}

/** «vượt 62 đảng viên so với chỉ tiêu, tương đương 108,3%»: so much of the plan that was surpassed. */
export const ofPlanSurpassed: KindRule = (frame, before) => {
  const {host, q, subject, noun, cue} = frame
  if (frame.base || behind(frame, compare)) return null
  if (subject || noun || q.value <= 100 || before?.host !== host || before.kind !== 'change') return null
  if (!cue || !equals.longestAt(host.tokens, cue.from) || !before.anchor) return null
  for (let i = before.q.to; i < q.from; i++)
    if (plan.longestAt(host.tokens, i)) return {kind: 'plan_completion'}
  return null
}

/** «đạt 96% kế hoạch»; «tăng 5% so với kế hoạch» moves. */
export const ofPlanNamed: KindRule = (frame, _before, planned) => {
  const direction = frame.cue?.direction
  if (!planned || direction === 'up' || direction === 'down') return null
  return {kind: besideItsPlan(frame) ? 'level' : 'plan_completion'}
}

/** The plan that such a rate stands beside. */
export const planBeside: KindRule = (frame, before) => {
  if (before?.kind !== 'level' || before.host !== frame.host || frame.noun || !besideItsPlan(before))
    return null
  if (
    frame.host.mentions.some(
      ({kind, from}) => kind === 'quantity' && from >= before.q.to && from < frame.q.from,
    )
  )
    return null
  frame.subject = null
  frame.anchor = before
  frame.continues = true
  frame.status = 'target'
  return {kind: 'level'}
}

/** «Tỷ lệ hộ nghèo còn 2,64% so với kế hoạch 3%», «lạm phát 3,1% so với kế hoạch (4%)»: both are the rate itself. */
function besideItsPlan({host: {tokens, at}, q}: Frame): boolean {
  const set = compare.longestAt(tokens, q.to)
  const hit = set && plan.longestAt(tokens, set.to)
  if (!hit) return false
  for (let i = hit.to; i < hit.to + farthestPlan; i++) {
    const mention = at[i]
    if (mention?.kind === 'quantity')
      return mention.dimension === 'percent' && mention.value >= q.value / 2 && mention.value <= q.value * 2
    if (/^[,;.)]$/u.test(tokens[i]?.fold ?? '.')) return false
  }
  return false
}
const farthestPlan = 8

/** «… ước cả năm đạt 102%»: of the same plan, by then. */
export const ofPlanByThen: KindRule = (frame, before) =>
  before && planByThen(frame, before) ? {kind: 'plan_completion'} : null

/** What was reached of the plan that the words before tell of. */
export const ofPlanReached: KindRule = (frame, before) => {
  const {cue, subject, noun, anchor} = frame
  const yes =
    (cue?.direction === 'level' && reached(frame)) ||
    (!subject && !noun && anchor && isOfPlan(anchor.host, anchor.q)) ||
    (before && (cue ? reachesToo(frame, before) : reachedThere(frame, before))) ||
    inBracketOfRate(frame)
  return yes ? {kind: 'plan_completion'} : null
}

/** «hoàn thành 70%», «giải ngân đạt 45%». */
export const fulfilled: KindRule = frame =>
  (frame.cue?.direction === 'fulfil' && !frame.noun) || disbursed(frame) ? {kind: 'plan_completion'} : null

/** «Công suất phòng đã vượt 88%», «tỷ lệ nợ xấu vượt 3%»: a rate of its own, and no plan is told of. */
function passesMark({host, subject, q, clause}: Frame, before: Frame | undefined): boolean {
  if (!subject || before?.host === host) return false
  if (!heads.longestAt(host.tokens, subject.from)) return false
  for (let i = clause.from; i < clause.to; i++)
    if (plan.longestAt(host.tokens, i) || (i > q.to && compare.longestAt(host.tokens, i))) return false
  return true
}
const heads = phrases(`${rateHeads}|công suất thuê|công suất sử dụng phòng|công suất phòng`)

/** What surpasses the plan is itself a rate, and the plan is what it is compared with. */
function overRate({host, subject, noun, value}: Frame, before: Frame | undefined): boolean {
  if (!before || before.host !== host || subject || noun || before.q.dimension !== 'percent') return false
  return (before.kind === 'level' || before.kind === 'share') && value < before.value
}

function exactPlus(value: number, add: number): number {
  return Number((value + add).toFixed(9))
}
