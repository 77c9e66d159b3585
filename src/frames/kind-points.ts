/** Points: what is added to a growth, or by how much a rate moved. */
import {drags} from '../lexicon/cues.js'
import {phrases, wordSet} from '../text/match.js'
import {pairsWith} from './kind-goes-on.js'
import type {KindRule} from './kind-rule.js'
import {falls} from './kind-words.js'
import {subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'

const remaining = phrases('còn lại|còn')

/** «0,33 điểm phần trăm»: added to a growth, or by how much a rate moved. */
export const points: KindRule = (frame, before) => {
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
  return {kind: 'change', sign: (likewise ? before.value < 0 : falls(frame)) ? -1 : 1}
}

/** «đóng góp 2,1 điểm» */
export const pointsGiven: KindRule = (frame, before) => {
  const {q, cue, host} = frame
  const goesOn = !cue && before?.kind === 'contribution' && before.host === host
  if (q.dimension !== 'score' || !(cue?.direction === 'contribution' || goesOn)) return null
  frame.unit = 'điểm %'
  return {kind: 'contribution'}
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

/** «khu vực dịch vụ đóng góp nhiều nhất, với 5,06 điểm phần trăm»: who gives it, null where none is named; undefined for other words. */
function contributorBehind({host, q, cue, clause, region}: Frame): Words | null | undefined {
  const lead = cue?.from ?? q.from
  const said = host.tokens[lead - 1]?.fold === ',' ? most.longestBefore(host.tokens, lead - 1) : undefined
  return said && subjectIn(host, {from: Math.max(clause.from, region.from), to: said.from})
}
const most = phrases(
  'đóng góp nhiều nhất|đóng góp lớn nhất|đóng góp cao nhất|đóng góp chủ yếu|đóng góp chính',
)
