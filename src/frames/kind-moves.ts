/** Levels, and differences in the unit of what moved. */
import {plans} from '../lexicon/cues.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {movesOn} from './kind-goes-on.js'
import type {KindRule} from './kind-rule.js'
import {against, and, attain} from './kind-words.js'
import type {Frame} from './types.js'

const plan = phrases(plans)

/** «vượt 4 đồng chí so với chỉ tiêu», «vượt 1 tỷ USD» */
export const over: KindRule = frame => {
  if (frame.cue?.direction !== 'over') return null
  if (surpasses(frame)) frame.mod = 'more_than'
  else if (frame.q.of === null && !attains(frame) && !ofTargets(frame)) return {kind: 'change'}
  return {kind: 'level'}
}

export const moves: KindRule = (frame, before) => {
  const direction = frame.cue?.direction
  if (direction === 'up' && reachesPrice(frame)) return {kind: 'level'}
  if ((direction === 'up' || direction === 'down') && !isAddition(frame))
    return {kind: 'change', sign: direction === 'down' ? -1 : 1}
  if (!before) return null
  if (movesOn(frame, before)) {
    frame.base = before.base
    return {kind: 'change', sign: before.value < 0 ? -1 : 1}
  }
  return risesBy(frame, before) ? {kind: 'change'} : null
}

/** «giá tôm sú tăng đến 214.000 đồng/kg»: to so much, where nothing is told that it rose against. */
function reachesPrice({host, cue, unit, base, q}: Frame): boolean {
  if (!unit?.includes('/') || base || !upTo.longestAt(host.tokens, cue!.from)) return false
  return against.longestAt(host.tokens, q.to) === undefined
}
const upTo = phrases('tăng đến|tăng tới|đã tăng đến|đã tăng tới|nhích đến')

/** «bớt được 2,5 triệu đồng tiền phân»: what is saved, where nothing of its unit was told before */
function saves({host, cue, anchor, unit}: Frame): boolean {
  return host.tokens[cue!.from]!.fold === less && anchor?.unit !== unit
}
const less = fold('bớt')

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
const addition = phrases('tăng thêm|có thêm|thêm')

/** «có thêm 8 xã», «vốn tăng thêm 19 triệu USD»: a flow, not a difference, unless a base is named. */
function isAddition(frame: Frame): boolean {
  const {cue, host} = frame
  if (cue === null || frame.base !== null) return false
  return addition.longestAt(host.tokens, cue.from)?.to === cue.to || saves(frame)
}
