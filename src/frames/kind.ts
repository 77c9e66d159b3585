import {plans, drags} from '../lexicon/cues.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {comparedWith, earlierOf} from './base.js'
import {comparedLevel, ofGrowths, timeOfLevel} from './compared-level.js'
import {besideOfWhole} from './kind-of-whole.js'
import {subjectIn} from './subject.js'
import type {KindRule, Verdict} from './kind-rule.js'
import type {Frame, Words} from './types.js'
import {againstOther, inShort, movesOn, nextInList, pairsWith, sameMove} from './kind-goes-on.js'
import {kindOfPercent} from './kind-percent.js'
import {plannedBefore, plannedBehind} from './kind-planned.js'
import {statesPlan} from './kind-plan-set.js'
import {movesBy, signOf} from './kind-sign.js'
import {against, attain, and, falls, isRate} from './kind-words.js'

const plan = phrases(plans)
const remaining = phrases('còn lại|còn')
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

/** «0,33 điểm phần trăm»: added to a growth, or by how much a rate moved. */
const points: KindRule = (frame, before) => {
  const {q, cue, host} = frame
  if (q.dimension !== 'points') return null
  const rest = cue !== null && remaining.longestAt(host.tokens, cue.from)?.to === cue.to
  const giver = contributorBehind(frame)
  if (giver !== undefined) frame.subject ??= giver
  if (
    cue?.direction === 'contribution' ||
    giver !== undefined ||
    ((!cue || rest) && before?.kind === 'contribution' && before.host === host)
  )
    return {kind: 'contribution', sign: cue && dragging.longestAt(host.tokens, cue.from) ? -1 : 1}
  if (lessensGrowth(frame)) return {kind: 'contribution', sign: -1}
  // «giảm 3.923 hộ, tương ứng 1,94 điểm phần trăm»
  const likewise = before && (corresponds(frame, before) || pairsWith(frame, before))
  return {kind: 'change', sign: likewise ? as(before).sign : falls(frame) ? -1 : 1}
}

/** «đóng góp 2,1 điểm» */
const pointsGiven: KindRule = (frame, before) => {
  const {q, cue, host} = frame
  const goesOn = !cue && before?.kind === 'contribution' && before.host === host
  if (q.dimension !== 'score' || !(cue?.direction === 'contribution' || goesOn)) return null
  frame.unit = 'điểm %'
  return {kind: 'contribution'}
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
  if (!sameMove(frame, before)) return null
  frame.base ??= before.base
  return before.kind === 'index' ? {kind: 'index'} : growth
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

/** «vượt 4 đồng chí so với chỉ tiêu», «vượt 1 tỷ USD» */
const over: KindRule = frame => {
  if (frame.cue?.direction !== 'over') return null
  if (surpasses(frame)) frame.mod = 'more_than'
  else if (frame.q.of === null && !attains(frame) && !ofTargets(frame)) return {kind: 'change'}
  return {kind: 'level'}
}

const moves: KindRule = (frame, before) => {
  const direction = frame.cue?.direction
  if ((direction === 'up' || direction === 'down') && !isAddition(frame))
    return {kind: 'change', sign: direction === 'down' ? -1 : 1}
  if (!before) return null
  if (movesOn(frame, before)) {
    frame.base = before.base
    return {kind: 'change', sign: as(before).sign}
  }
  return risesBy(frame, before) ? {kind: 'change'} : null
}

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
  setAgainstOther,
  ofWholeBeside,
  percentage,
  over,
  moves,
]

/** «khai khoáng giảm 5,2%, làm giảm 0,3 điểm phần trăm mức tăng chung»: what it takes from the whole's growth */
function lessensGrowth({host, q, cue}: Frame): boolean {
  if (cue?.direction !== 'down' || !makes.has(host.tokens[cue.from - 1]?.fold ?? '')) return false
  return growthOfAll.longestAt(host.tokens, q.to) !== undefined
}
const dragging = phrases(drags.join('|'))
const makes = wordSet('làm kéo')
const growthOfAll = phrases(
  ['', 'vào ', 'trong ', 'của ', 'tới ', 'đến ']
    .flatMap(joint => ['mức tăng', 'tốc độ tăng', 'tăng trưởng'].map(growth => joint + growth))
    .join('|'),
)

/** The same move, in other terms right behind it. */
function corresponds({host, cue, subject}: Frame, before: Frame): boolean {
  if (!cue || subject || before.host !== host || before.kind !== 'change') return false
  return inOtherTerms.longestAt(host.tokens, cue.from) !== undefined
}
const inOtherTerms = phrases('tương đương|tương ứng|tức|ứng với')

/** «bớt được 2,5 triệu đồng tiền phân»: what is saved, where nothing of its unit was told before */
function saves({host, cue, anchor, unit}: Frame): boolean {
  return host.tokens[cue!.from]!.fold === less && anchor?.unit !== unit
}
const less = fold('bớt')

/** «khu vực dịch vụ đóng góp nhiều nhất, với 5,06 điểm phần trăm»: who gives it, null where none is named; undefined for other words. */
function contributorBehind({host, q, cue, clause, region}: Frame): Words | null | undefined {
  const lead = cue?.from ?? q.from
  const said = host.tokens[lead - 1]?.fold === ',' ? most.longestBefore(host.tokens, lead - 1) : undefined
  return said && subjectIn(host, {from: Math.max(clause.from, region.from), to: said.from})
}
const most = phrases(
  'đóng góp nhiều nhất|đóng góp lớn nhất|đóng góp cao nhất|đóng góp chủ yếu|đóng góp chính',
)

/** «năng suất 57,4 tạ/ha, nhích lên 0,6 tạ/ha so với vụ trước»: by so much, where to so much would be a fall. */
function risesBy({host, q, cue, unit, noun}: Frame, before: Frame): boolean {
  if (cue?.direction !== 'level' || noun || before.host !== host || before.unit !== unit || unit === null)
    return false
  if (before.kind !== 'level' || !rises.longestAt(host.tokens, cue.from)) return false
  return against.longestAt(host.tokens, q.to) !== undefined && q.value * 2 < before.value
}
const rises = phrases('nhích lên|tăng lên|nâng lên|vọt lên|leo lên|tăng thêm|thêm')

/** «Kim ngạch xuất khẩu lần đầu vượt 1 tỷ USD»: no plan is named and no figure stands before that it would be over. */
function surpasses({host, q, subject, base, clause}: Frame): boolean {
  if (!subject || base || q.dimension !== 'money') return false
  if (!volumes.some(word => host.tokens.slice(subject.from, subject.to).some(token => token.fold === word)))
    return false
  for (let i = clause.from; i < clause.to; i++) {
    const mention = host.at[i]
    if (mention?.kind === 'quantity' && mention !== q && i < q.from) return false
    if (plan.longestAt(host.tokens, i) || against.longestAt(host.tokens, i)) return false
  }
  return true
}

/** heads of sums that pass a mark: «kim ngạch», «doanh thu», «quy mô», «nhập siêu», «dư nợ», «vốn»; a budget is over its plan */
const volumes = foldWords('ngạch doanh mô hóa siêu khẩu sản dư vốn')

/** «18/21 chỉ tiêu đạt và vượt nghị quyết (vượt 7, đạt 11)»: how many of the targets */
function ofTargets({depth, anchor, q}: Frame): boolean {
  if (depth === 0 || q.dimension !== null || !anchor?.noun || anchor.depth >= depth) return false
  return targets.longestAt(anchor.host.tokens, anchor.noun.from) !== undefined
}
const targets = phrases('chỉ tiêu|nhiệm vụ|mục tiêu')

/** «đạt và vượt 22/26 chỉ tiêu»: how many goals were reached. */
function attains({host, cue}: Frame): boolean {
  return cue !== null && host.tokens[cue.from - 1]?.fold === and && host.tokens[cue.from - 2]?.fold === attain
}
function negate(frame: Frame): void {
  const {value, max} = frame
  frame.value = max === null ? -value : -max
  frame.max = max === null ? null : -value
}

const addition = phrases('tăng thêm|có thêm|thêm')

/** «có thêm 8 xã», «vốn tăng thêm 19 triệu USD»: a flow, not a difference, unless a base is named. */
function isAddition(frame: Frame): boolean {
  const {cue, host} = frame
  if (cue === null || frame.base !== null) return false
  return addition.longestAt(host.tokens, cue.from)?.to === cue.to || saves(frame)
}
