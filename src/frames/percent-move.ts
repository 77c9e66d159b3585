/** Percentages that move: growths, changes of rates, indices of what was before. */
import {growthHeads} from '../lexicon/cues.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {comparedInBracket} from './kind-compared.js'
import {gapsMove} from './kind-goes-on.js'
import {comparesLevels} from './kind-parts.js'
import {sectorGrowth} from './kind-sectors.js'
import {against, behind, down, falls, firstWord, isRate, up} from './kind-words.js'
import {skipTimes} from './subject.js'
import type {KindRule} from './kind-rule.js'
import type {Frame} from './types.js'

const adds = phrases('tăng thêm')
const growth = phrases(growthHeads)
const rises = phrases('nhích lên|nhích|tăng lên|nhỉnh lên|vọt lên|leo lên')
/** of what was before, in per cent, where a growth would be less */
export const leastIndex = 50

/** «doanh thu tăng thêm khoảng 20%» */
export const addsTo: KindRule = frame => {
  const {cue, host} = frame
  if (!cue || adds.longestAt(host.tokens, cue.from)?.to !== cue.to || isRate(frame)) return null
  return {kind: 'growth'}
}

const growing = phrases('tăng trưởng')
const upTo = phrases('tăng tới|tăng đến')

/** «tăng 8,5%»; a rate moves by points. */
export const moves: KindRule = frame => {
  const {cue, q} = frame
  const direction = cue?.direction
  if (direction !== 'up' && direction !== 'down' && (cue || !movesInLead(frame))) return null
  const sign = direction === 'down' || (!cue && falls(frame)) ? -1 : 1
  // «với tỷ lệ tăng trưởng 41,6%», «tăng trưởng quý I đạt 6,3%»: a growth by name, whatever stands around it
  if (!isRate(frame) || (cue && growing.longestAt(frame.host.tokens, cue.from))) return {kind: 'growth', sign}
  // «Tỷ lệ hộ dùng nước sạch tăng tới 95%»: up to it
  if (cue && q.value > leastIndex && upTo.longestBefore(frame.host.tokens, cue.to) && !behind(frame, against))
    return {kind: 'level'}
  if (q.unit !== '‰') frame.unit = 'điểm %'
  return {kind: 'change', sign}
}

/** «kéo giảm nợ tới hơn 36,8% so với năm trước», «giảm số vụ tới 12%»: as far as that, and not to it. */
export const movesAsFarAs: KindRule = frame => {
  const {cue, host, subject, lead} = frame
  if (cue?.direction !== 'level' || !asFar.longestAt(host.tokens, cue.from) || !subject) return null
  const first = lessens.longestAt(host.tokens, lead.from, subject.to) ? down : firstWord(frame)
  if (first !== up && first !== down) return null
  const sign = first === down ? -1 : 1
  if (!isRate(frame)) return {kind: 'growth', sign}
  if (!behind(frame, against)) return null
  frame.unit = 'điểm %'
  return {kind: 'change', sign}
}
const asFar = phrases('tới|đến')
const lessens = phrases('kéo giảm|cắt giảm|giảm bớt|giảm được|đã giảm|đã kéo giảm')

/** «tăng trưởng đạt 5,1%, thấp hơn cùng kỳ (5,48%)»: the same growth then. */
export const growthThen: KindRule = ({earlier, subject, noun, anchor}) =>
  earlier && !subject && !noun && anchor?.kind === 'growth'
    ? {kind: 'growth', sign: anchor.value < 0 ? -1 : 1}
    : null

export const comparedBeside: KindRule = (frame, before) => {
  const other = !frame.cue && comparedInBracket(frame, before)
  if (!other) return null
  frame.anchor = other.anchor
  frame.continues = other.anchor.kind === 'level'
  return {kind: other.kind, sign: other.anchor.value < 0 ? -1 : 1}
}

/** «tốc độ tăng trưởng đạt 7,2%» */
export const namedGrowth: KindRule = ({subject, host, q}) =>
  subject && growth.longestAt(host.tokens, subject.from) && q.unit !== '‰' ? {kind: 'growth'} : null

/** «về đích với mục tiêu tăng trưởng GDP 7,2%»: what is to be reached, whoever has reached it */
export const growthAimed: KindRule = frame => {
  const {subject, host, q, cue} = frame
  if (!subject || q.unit === '‰' || cue?.direction === 'up' || cue?.direction === 'down') return null
  for (let i = subject.from + 1; i < subject.to; i++) {
    const hit = growth.longestAt(host.tokens, i)
    const aim = goals.longestBefore(host.tokens, i)
    // «nêu con số tăng trưởng GRDP 9,3%»: so much it was
    if (!hit || !(aim ?? number.longestBefore(host.tokens, i))) continue
    // «chỉ tiêu tăng trưởng cả năm của Bắc Ninh»
    const owner = host.tokens[skipTimes(host, hit.to)]?.fold === whose
    frame.subject = {from: i, to: owner ? hit.to : subject.to}
    if (aim) frame.status = 'target'
    return {kind: 'growth'}
  }
  return null
}
const number = phrases('con số|mức')
const whose = fold('của')
const goals = phrases('mục tiêu|chỉ tiêu|kế hoạch|kịch bản')

/** «đàn trâu 15.200 con, đàn bò 32.400 con; so với năm 2022 lần lượt đạt 98,5% và 102,3%» */
export const ofLevelsThen: KindRule = frame =>
  frame.cue?.direction === 'level' && frame.base && comparesLevels(frame) ? {kind: 'index'} : null

/** «CPI nhích lên 0,09% so với tháng trước»; «Tỷ lệ che phủ rừng tăng lên 45% so với năm 2020» */
export const reachesAgainst: KindRule = frame => {
  const {cue, host} = frame
  if (cue?.direction !== 'level' || !behind(frame, against)) return null
  // «tỷ lệ người tập luyện từ 31% lên 38% so với dân số»: against no time
  if (isRate(frame) && (rises.longestAt(host.tokens, cue.from) || !frame.base)) return {kind: 'level'}
  const moved = movedAtMeasure(frame)
  if (moved) return {kind: 'growth', sign: moved}
  return {kind: risesBy(frame) ? 'growth' : 'index'}
}

/** «đã tăng trưởng ngoạn mục ở mức 26,4% so với cùng kỳ», «có đà tăng ở mức 5,8%»: how it moved, and by how much. */
function movedAtMeasure(frame: Frame): -1 | 1 | null {
  const {host, cue, subject, q} = frame
  if (!subject || !atMeasure.longestAt(host.tokens, cue!.from) || q.value >= 100) return null
  for (let i = subject.to - 1; i > subject.from; i--) {
    const word = host.tokens[i]!.fold
    if (word !== up && word !== down) continue
    const to = how.longestBefore(host.tokens, i, subject.from)?.from ?? i
    if (to > subject.from) frame.subject = {from: subject.from, to}
    return word === up ? 1 : -1
  }
  return null
}
const atMeasure = phrases('ở mức|đạt mức|tới mức|đạt')
const how = phrases(
  'đã|đang|sẽ|vẫn|tiếp tục|sẽ tiếp tục|đều|cũng|có|có đà|có mức|ghi nhận đà|ghi nhận mức|cũng ghi nhận đà|đà|mức',
)

/** «nông nghiệp tăng 2,73%, dịch vụ 6,01%»: the move said once. */
export const moveSaidOnce: KindRule = (frame, before) => {
  const grown = sectorGrowth(frame, before)
  if (grown) return {kind: 'growth', sign: grown.value < 0 && !frame.cue ? -1 : 1}
  if (!frame.subject || frame.cue || frame.noun || !before || !gapsMove(frame, before)) return null
  return {kind: 'growth', sign: before.value < 0 ? -1 : 1}
}

/** «lượng khách tăng lên 38,5%»: by so much; an index of a rise would be above 100. */
function risesBy({host, cue, value}: Frame): boolean {
  return cue !== null && value < leastIndex && rises.longestAt(host.tokens, cue.from) !== undefined
}

/** No cue stands at the figure, but the clause began with a move: «Giảm tỷ lệ hộ nghèo toàn tỉnh 1,39%». */
function movesInLead(frame: Frame): boolean {
  const first = firstWord(frame)
  return first === up || first === down
}
