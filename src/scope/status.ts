import {cueAt, strives, target} from './status-cue.js'
import {countsPlans, isNorm, isPlan, isPlanItself, ofPlanBefore, ofPlanSplit, openOf} from './status-plan.js'
import {askedApart, doneWord, isThere, ofWhatIs} from './status-there.js'
import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import {isListedGoal} from './status-listed.js'
import {isHeld, type Outlook} from './occasion.js'
import {comparedGoal, isNeeded, isSetMove} from './status-goal.js'

/**
 * Mark plans, goals and proposals: a cue before the figure in its sentence (or right behind its noun), a heading of
 * plans, a list under a head that plans, or a period that begins after the document's date.
 */
export function markTargets(
  host: MentionedSentence,
  frames: readonly Frame[],
  planned: boolean,
  outlook: Outlook,
): boolean {
  const cue = cueAt(host, frames)
  let done = -1
  const there = new Set<Frame>()
  for (const [k, frame] of frames.entries()) {
    if (frame.status === 'target' || estimatedThen(frame)) continue
    const goesOn = done === frame.clause.from && !plansAgain(host, frame)
    // «nhà máy sẽ cần 6.000 lao động, còn hiện nay mới tuyển 480 người»
    if (cue !== undefined && isSoFar(host, frame)) continue
    if (cue !== undefined && (goesOn || doneSince(host, frame))) {
      done = frame.clause.from
      if (!isPlanItself(frame, frames[k - 1])) continue
    }
    const said =
      cue !== undefined &&
      !askedApart(host, cue, frame) &&
      !ofWhatIs(host, cue, frame) &&
      !(countsPlans(frame) && nounGoal.has(host.tokens[cue]!.fold)) &&
      !isThere(host, cue, frame, frames[k - 1], there) &&
      !closedBefore(host, cue, frame) &&
      !toldAgainst(host, cue, frame) &&
      (cue < frame.q.from ||
        (strives.longestAt(host.tokens, cue) !== undefined && cue <= frame.tail.to && cue < frame.clause.to))
    if (
      said ||
      isNorm(frame) ||
      isPlanItself(frame, frames[k - 1]) ||
      isPlan(frame) ||
      ofPlanBefore(frame) ||
      isListedGoal(frame) ||
      ofPlanSplit(frame) ||
      comparedGoal(frame) ||
      isSetMove(frame) ||
      isNeeded(frame)
    )
      frame.status = 'target'
    else if (planned && !countsPlans(frame) && !isHeld(host, frame.block, outlook)) {
      frame.status = 'target'
      frame.plannedByHeading = true
    }
  }
  return cue !== undefined
}

/** «đạt 46,8 triệu đồng (mục tiêu 46 triệu đồng), tăng 4,3 triệu đồng»: the plan was told of in a bracket that is closed. */
function closedBefore({tokens}: MentionedSentence, cue: number, {q}: Frame): boolean {
  let depth = 0
  for (let i = cue; i < q.from; i++) {
    if (tokens[i]!.fold === '(') depth++
    if (tokens[i]!.fold === ')' && depth-- === 0) return true
  }
  return false
}

/** «kế hoạch năm 2023 là 346 tỷ đồng; giải ngân 9 tháng đạt 187 tỷ đồng»: behind the plan, how far it has come by a time of its own. */
function toldAgainst({tokens, mentions}: MentionedSentence, cue: number, {q, region}: Frame): boolean {
  if (!planOf.longestAt(tokens, cue)) return false
  let from = region.from
  for (let i = cue; i < q.from; i++) if (tokens[i]!.fold === ';') from = i + 1
  if (from <= cue || tokens[from - 1]?.fold !== ';') return false
  const time = mentions.find(one => one.kind === 'period' && one.from >= from && one.to <= q.from)
  return time !== undefined && reached.longestBefore(tokens, q.from) !== undefined
}
const planOf = phrases('kế hoạch năm|kế hoạch cả năm|kế hoạch là')
const reached = phrases('đạt|được|mới đạt|chỉ đạt|mới được|là|đạt được')

/** «phấn đấu trên 66 triệu đồng (ước thực hiện năm 2022 là 61,09 triệu đồng)»: what it comes to before. */
function estimatedThen(frame: Frame): boolean {
  const {host, q, depth, status} = frame
  const open = openOf(frame)
  const hit = depth > 0 && status === 'estimate' ? estimated.longestAt(host.tokens, open + 1) : undefined
  return (
    hit !== undefined &&
    host.mentions.some(one => one.kind === 'period' && one.from >= hit.to && one.to <= q.from)
  )
}
const estimated = phrases('ước|ước đạt|ước tính|ước thực hiện|ước tính đạt')

/** How things stand, told against a plan behind a comma. */
function isSoFar({tokens}: MentionedSentence, {region, q}: Frame): boolean {
  // «xã A, xã điểm phấn đấu về đích năm 2025, mới đạt 14/19 tiêu chí»
  const only = onlyNow.longestBefore(tokens, q.from)
  if (only && tokens[only.from - 1]?.fold === ',') return true
  // «phấn đấu đạt 50% (hiện nay là 26%)», «…, hiện là 26%»
  const now = nowIs.longestBefore(tokens, q.from)
  if (now && /^[,(]$/u.test(tokens[now.from - 1]?.fold ?? '')) return true
  for (let i = region.from; i < q.from; i++) if (soFar.longestAt(tokens, i)) return true
  return false
}
const onlyNow = phrases(
  'mới đạt|mới có|mới được|mới chỉ đạt|mới chỉ có|chỉ mới đạt|chỉ mới có|mới giải ngân|mới giải ngân được|mới thực hiện|mới thực hiện được',
)
const nowIs = phrases(
  ['hiện', 'hiện nay', 'hiện tại', 'nay', 'đến nay', 'hiện giờ']
    .flatMap(now =>
      ['', ' là', ' đạt', ' mới đạt', ' có', ' mới có', ' ở mức', ' chỉ là', ' còn'].map(
        states => now + states,
      ),
    )
    .join('|'),
)
const soFar = phrases(
  'còn hiện nay|còn hiện tại|còn hiện|hiện mới|hiện nay mới|đến nay mới|hiện tại mới|nay mới|trong khi hiện|trong khi hiện nay',
)

/** «mục tiêu giảm 3%, đến nay đã giảm 2,5%»: done, said in a part of the sentence of its own behind the plan. */
function doneSince(host: MentionedSentence, {q, region}: Frame): boolean {
  let done = false
  for (let i = q.from - 1; i >= 0; i--) {
    const {fold, kind} = host.tokens[i]!
    if (i >= region.from && doneWord.has(fold)) done = true
    else if (done && (kind === 'mark' ? /^[,;]$/u.test(fold) : host.at[i]?.kind === 'quantity')) return true
    else if (target.longestAt(host.tokens, i) && !host.at[i]) return false
  }
  return false
}

/** «…, đã trồng 320 ha, phấn đấu trồng thêm 100 ha» */
function plansAgain(host: MentionedSentence, {region, q}: Frame): boolean {
  for (let i = region.from; i < q.from; i++) if (!host.at[i] && target.longestAt(host.tokens, i)) return true
  return false
}

/** «Đối chiếu từng mục tiêu cho thấy, trong số 22 chỉ tiêu …» */
const nounGoal = wordSet('mục chỉ')
