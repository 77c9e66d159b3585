/** Whether a percentage is so much of a plan that is named behind or before it. */
import {plannedAmounts, plans} from '../lexicon/cues.js'
import {pairing} from '../lexicon/place-roles.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {against, behind, isRate} from './kind-words.js'
import type {MentionedSentence, QuantityMention} from '../mentions/types.js'
import {pronouns} from './subject.js'
import type {Frame} from './types.js'

const plan = phrases(plans)
const joints = wordSet(', và ;')
const inTurn = phrases(pairing)
const longestGiver = 9

/** «12.450 ha/12.300 ha kế hoạch»: done of what was planned; the plan is nothing that is counted. */
export function isOfPlan({tokens}: MentionedSentence, {of, to}: QuantityMention): boolean {
  return of !== null && whose.longestAt(tokens, to) !== undefined
}
const whose = phrases('kế hoạch|kh|dự toán|theo kế hoạch|theo chỉ tiêu|kế hoạch vốn|kế hoạch giao')

/** A plan stands behind the figure: «% kế hoạch», «% so với dự toán», or behind the last of its run: «lần lượt đạt 91,3% và 84,7% kế hoạch». */
export function plannedBehind(frame: Frame): boolean {
  if (behind(frame, plan)) return true
  const {q, host, clause} = frame
  let last = q
  for (;;) {
    const next = host.at[last.to + 1]
    if (
      next?.kind !== 'quantity' ||
      next.dimension !== q.dimension ||
      !joints.has(host.tokens[last.to]!.fold)
    )
      break
    last = next
  }
  if (last === q || !plan.longestAt(host.tokens, last.to)) return false
  for (let i = clause.from; i < q.from; i++) if (inTurn.longestAt(host.tokens, i)) return true
  return false
}

/** «thu ngân sách so với dự toán đạt 78,5%», «So với chỉ tiêu giao đầu năm (32 sản phẩm), kết quả này đạt 128,1%»: an amount, of the plan named before. */
export function plannedBefore(frame: Frame): boolean {
  const {host, region, clause, cue, noun} = frame
  if (ofPlannedWhole(frame)) return true
  if ((cue?.direction !== 'level' && cue?.direction !== 'equal') || noun || isRate(frame)) return false
  const last = host.tokens[cue.to - 1]!.fold
  if (behind(frame, against) || last === copula || last === level) return false
  const opens = planAt(host, clause.from)
  if (opens !== undefined) {
    let starts = opens
    for (let i = opens; i < cue.from; i++) {
      const mention = host.at[i]
      if (mention?.kind === 'quantity' && host.tokens[mention.from - 1]?.fold !== '(') return false
      if (differs.has(host.tokens[i]!.fold)) return false
      if (starts === opens && host.tokens[i]!.fold === ',') starts = i + 1
    }
    return isAmount(frame, starts, clause.from, opens)
  }
  for (let i = cue.from - 1; i > region.from; i--) {
    if (host.tokens[i]!.kind === 'mark' || host.at[i]?.kind === 'quantity') return false
    const to = planAt(host, i)
    if (to === undefined) continue
    if (cue.from - to > longestGiver || differs.has(host.tokens[i - 1]!.fold)) return false
    return isAmount(frame, region.from, i, to)
  }
  return false
}

/** «820/1.000 ha kế hoạch, đạt 82%»: of the plan that the fraction is of. */
function ofPlannedWhole({host, anchor, subject, noun}: Frame): boolean {
  if (!anchor || anchor.host !== host || subject || noun) return false
  // «29/31 chỉ tiêu Nghị quyết, đạt 93,5%»: so many of those counted
  if (anchor.q.of === null || anchor.q.dimension === null) return false
  return anchor.kind === 'level' && plan.longestAt(host.tokens, anchor.q.to) !== undefined
}

/** What reaches the plan, told from `from` on or before, is an amount by its own words or those of the figure before; «lạm phát» and «số xã đạt chuẩn» are in per cent themselves. */
function isAmount(frame: Frame, from: number, planFrom: number, planTo: number): boolean {
  const {host, subject, anchor, q} = frame
  const named = subject && !(subject.from >= planFrom && subject.to <= planTo)
  const at = named ? Math.max(from, subject.from) : from
  // «Lao động qua đào tạo so với kế hoạch đạt 105%»: no part is more than its whole
  if (q.value > 100 && !(named && indices.longestAt(host.tokens, at))) return true
  if (!named || pronouns.longestAt(host.tokens, at)) return anchor?.q.dimension !== 'percent'
  const hit = at < subject.to ? amounts.longestAt(host.tokens, at) : undefined
  return hit !== undefined && !branches.has(host.tokens[hit.to]?.fold ?? '')
}
const amounts = phrases(plannedAmounts)
const indices = phrases('chỉ số|cpi|giá')
/** «tổng chi bộ» */
const branches = wordSet('bộ hội đoàn nhánh cục')

/** The end of «so với kế hoạch» that begins there. */
function planAt({tokens}: Frame['host'], at: number): number | undefined {
  const hit = against.longestAt(tokens, at)
  return hit && (plan.longestAt(tokens, hit.to) ?? plan.longestAt(tokens, hit.to + 1))?.to
}
const copula = fold('là')
const level = fold('mức')
const differs = wordSet('tăng giảm hơn thấp cao vượt')
