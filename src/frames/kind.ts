import {plans, drags} from '../lexicon/cues.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {comparedWith, earlierOf} from './base.js'
import {comparedLevel, ofGrowths, timeOfLevel} from './compared-level.js'
import {besideOfWhole} from './kind-of-whole.js'
import {subjectIn} from './subject.js'
import type {Frame, Kind, Words} from './types.js'
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
  const {q, cue, host} = frame
  const percent = q.dimension === 'percent'
  const direction = cue?.direction
  const planned = plannedBehind(frame) || (percent && plannedBefore(frame))
  frame.earlier = earlierOf(frame, before)
  frame.base = frame.earlier ? null : comparedWith(frame)
  const set = (kind: Kind, sign = 1) => {
    frame.kind = kind
    if (sign < 0) negate(frame)
  }
  if (q.ordinal) {
    // «Về thương mại, nước này là đối tác lớn thứ ba»: no rank in what the sentence before told
    if (frame.subject && frame.anchor?.host !== host && !stands.longestBefore(host.tokens, q.from))
      frame.anchor = null
    return set('rank')
  }
  const level = comparedLevel(frame, before)
  if (level) {
    frame.subject = null
    frame.anchor = level
    frame.continues = level.kind === 'level'
    frame.earlier = timeOfLevel(frame)
    frame.base = null
    return set(percent && ofGrowths(frame) ? 'growth' : level.kind, level.value < 0 ? -1 : 1)
  }
  const done = [before, before?.anchor].find(one => one && statesPlan(frame, one))
  if (done) {
    frame.subject = null
    frame.anchor = done
    frame.continues = !frame.noun
    frame.status = 'target'
    if (done.unit === 'điểm %') frame.unit = done.unit
    return set(done.kind, done.value < 0 ? -1 : 1)
  }
  if (q.dimension === 'times') {
    frame.unit = null
    return set('multiple')
  }
  const sign = signOf(frame)
  if (sign !== 0) {
    movesBy(frame, before)
    if (!percent) return set('change', sign)
    if (!isRate(frame)) return set('growth', sign)
    frame.unit = 'điểm %'
    return set('change', sign)
  }
  if (q.dimension === 'points') {
    const rest = cue !== null && remaining.longestAt(host.tokens, cue.from)?.to === cue.to
    const giver = contributorBehind(frame)
    if (giver !== undefined) frame.subject ??= giver
    if (
      direction === 'contribution' ||
      giver !== undefined ||
      ((!cue || rest) && before?.kind === 'contribution' && before.host === host)
    )
      return set('contribution', cue && dragging.longestAt(host.tokens, cue.from) ? -1 : 1)
    if (lessensGrowth(frame)) return set('contribution', -1)
    // «giảm 3.923 hộ, tương ứng 1,94 điểm phần trăm»
    if (before && corresponds(frame, before)) return set('change', before.value < 0 ? -1 : 1)
    if (before && pairsWith(frame, before)) return set('change', before.value < 0 ? -1 : 1)
    return set('change', falls(frame) ? -1 : 1)
  }
  const goesOn = !cue && before?.kind === 'contribution' && before.host === host
  if (q.dimension === 'score' && (direction === 'contribution' || goesOn)) {
    frame.unit = 'điểm %'
    return set('contribution')
  }
  if (percent && before && inShort(frame, before)) {
    frame.anchor = before.subject || before.noun ? before : (before.anchor ?? before)
    frame.base ??= before.base
    return set('growth', before.value < 0 ? -1 : 1)
  }
  if (percent && before && nextInList(frame, before)) {
    frame.anchor = before.anchor
    return set('growth', before.value < 0 ? -1 : 1)
  }
  if (percent && before && sameMove(frame, before)) {
    frame.base ??= before.base
    return before.kind === 'index' ? set('index') : set('growth', before.value < 0 ? -1 : 1)
  }
  if (before && againstOther(frame, before)) {
    frame.subject = null
    frame.anchor = before.subject || before.noun ? before : (before.anchor ?? before)
    return set(before.kind, before.value < 0 ? -1 : 1)
  }
  if (before && besideOfWhole(frame, before)) {
    frame.anchor = before.subject || before.noun ? before : (before.anchor ?? before)
    frame.wholes = []
    frame.continues = true
    if (direction !== 'up' && direction !== 'down') return set(before.kind, before.value < 0 ? -1 : 1)
  }
  if (percent) {
    const verdict = kindOfPercent(frame, before, planned)
    return set(verdict.kind, verdict.sign)
  }
  if (direction === 'over') {
    if (surpasses(frame)) frame.mod = 'more_than'
    else if (q.of === null && !attains(frame) && !ofTargets(frame)) return set('change')
    return set('level')
  }
  if ((direction === 'up' || direction === 'down') && !isAddition(frame))
    return set('change', direction === 'down' ? -1 : 1)
  if (before && movesOn(frame, before)) {
    frame.base = before.base
    return set('change', before.value < 0 ? -1 : 1)
  }
  if (before && risesBy(frame, before)) return set('change')
  return set('level')
}

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
