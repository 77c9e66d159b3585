/** Figures that are plans themselves: norms, allotments, goals in brackets, parts of a plan. */
import {opensPartition} from '../frames/partition-cues.js'
import {againstPlans} from '../lexicon/cues.js'
import type {Frame} from '../frames/types.js'
import {phrases, wordSet} from '../text/match.js'

/** «Đại hội thống nhất 14 chỉ tiêu»: how many goals there are is no goal. */
export function countsPlans(frame: Frame): boolean {
  return (
    frame.q.dimension === null &&
    frame.noun !== null &&
    plans.longestAt(frame.host.tokens, frame.noun.from) !== undefined
  )
}
const plans = phrases('chỉ tiêu|nhiệm vụ|mục tiêu|giải pháp|nhóm|nội dung|khâu|đột phá')

/** «Tỷ lệ chất thải rắn phải được thu gom đạt ≥ 95%»: what is demanded */
export function isNorm({host, q, mod, clause}: Frame): boolean {
  if (mod !== 'at_least' && mod !== 'at_most') return false
  for (let i = clause.from; i < q.from; i++) if (must.longestAt(host.tokens, i)) return true
  return false
}
const must = phrases('phải|bắt buộc|không được')

/** «Kế hoạch vốn đầu tư công được giao là 11.842 tỷ đồng» */
export function isPlan({host, subject, kind, q}: Frame): boolean {
  if (!subject || kind !== 'level' || q.dimension === null || q.dimension === 'percent') return false
  return planned.longestAt(host.tokens, subject.from) !== undefined
}
const planned = phrases('kế hoạch|tổng kế hoạch|kế hoạch vốn|tổng kế hoạch vốn|dự toán|tổng dự toán')

/** «Tổng mức đầu tư dự kiến 1,35 triệu tỷ đồng. Trong đó, giai đoạn 1 hơn 567.000 tỷ đồng»: parts of what is planned. */
export function ofPlanBefore({host, wholes, unit, kind}: Frame): boolean {
  const whole = wholes.at(-1)
  return (
    whole !== undefined &&
    whole.host !== host &&
    whole.status === 'target' &&
    whole.unit === unit &&
    unit !== null &&
    kind === 'level' &&
    opensPartition(host)
  )
}

/** «Kế hoạch vốn là 186 tỷ đồng (đầu tư 129, sự nghiệp 57 tỷ đồng)», «…, gồm đầu tư 129 tỷ đồng, …»: what splits the plan. */
export function ofPlanSplit(frame: Frame): boolean {
  const {host, wholes, unit, depth, value, kind, region, q} = frame
  const whole = wholes.at(-1)
  if (!whole || depth < whole.depth || whole.host !== host || !isPlan(whole)) return false
  if (kind !== 'level' || unit !== whole.unit || value >= whole.value) return false
  for (let i = region.from; i < q.from; i++)
    if (host.at[i]?.kind === 'period' || spentWords.has(host.tokens[i]!.fold)) return false
  return true
}
const spentWords = wordSet('đã giải đạt thực mới còn')

/** «bằng 104,7% kế hoạch (1.000ha)»: the plan's own figure in brackets. */
export function isPlanItself(frame: Frame, before: Frame | undefined): boolean {
  if (
    frame.depth > 0 &&
    frame.kind === 'level' &&
    againstPlan.longestBefore(frame.host.tokens, openOf(frame))
  )
    return true
  if (
    frame.depth > 0 &&
    (planBracket.longestBefore(frame.host.tokens, openOf(frame)) || isAssigned(frame) || isNamedGoal(frame))
  )
    return true
  return (
    before?.kind === 'plan_completion' &&
    frame.depth > before.depth &&
    frame.kind === 'level' &&
    !frame.subject &&
    !labelled(frame) &&
    // «đạt 90% kế hoạch, nhiều nhất là xã A (310 ha)»
    !frame.host.tokens.slice(before.q.to, openOf(frame)).some(({fold: mark}) => mark === ',') &&
    frame.q.dimension !== 'percent'
  )
}

/** «đạt 101,4% KH (Đông Xuân 2022 - 2023: 11.520 ha; Hè Thu: …)»: the bracket splits what was done. */
function labelled(frame: Frame): boolean {
  const {tokens, at} = frame.host
  const open = openOf(frame)
  return tokens[frame.q.from - 1]?.fold === ':' && at[open + 1]?.kind === 'period'
}

/** «nằm trong khung chỉ tiêu HĐND tỉnh giao (giảm từ 1 - 1,5%)» */
function isAssigned(frame: Frame): boolean {
  const {tokens} = frame.host
  const open = openOf(frame)
  if (frame.subject || frame.noun || frame.q.from - open > 4) return false // «đạt 101% chỉ tiêu giao (riêng nữ là 74 đồng chí)»
  if (!assigns.longestBefore(tokens, open)) return false
  for (let i = open - 1; i > open - longestAssignment && i >= 0; i--)
    if (goals.longestAt(tokens, i)) return true
  return false
}
const assigns = phrases('giao|đề ra|đặt ra|giao cho')
const goals = phrases('chỉ tiêu|kế hoạch|mục tiêu')
const longestAssignment = 8

/** «vượt 3.750 ha so với quy hoạch đến năm 2025 (30.000ha)», «đối chiếu với kế hoạch (lần lượt là 8 và 5 xã)»: alone in the bracket, or in turn. */
function isNamedGoal(frame: Frame): boolean {
  const {
    host: {tokens, at},
    q,
    subject,
  } = frame
  const open = openOf(frame)
  const close = tokens.findIndex(({fold: mark}, i) => i >= q.to && mark === ')')
  const rest = tokens.slice(open + 1, close).filter((_, i) => at[open + 1 + i]?.kind !== 'quantity')
  const alone = q.from === open + 1 && close === (frame.noun?.to ?? q.to)
  const inTurn =
    turns.has(tokens[open + 1]!.fold) &&
    rest.length <= longestTurn &&
    rest.every(({kind, fold: mark}) => kind === 'word' || mark === ',')
  if (!(alone || inTurn) || (subject && (alone || subject.to > open))) return false
  for (let i = open - 1; i > 0 && open - i <= longestGoal; i--) {
    if (at[i]?.kind === 'quantity' || (tokens[i]!.kind === 'mark' && !at[i])) return false
    if (namedGoals.longestAt(tokens, i)) return comparing.longestBefore(tokens, i) !== undefined
  }
  return false
}
const turns = wordSet('lần tương')
const longestTurn = 6
const longestGoal = 12
const namedGoals = phrases('chỉ tiêu|kế hoạch|mục tiêu|quy hoạch|dự toán|nghị quyết|định hướng|tổng chỉ tiêu')
const comparing = phrases(
  'đối chiếu với|đối chiếu|so với|so|so với tổng|vượt|vượt xa|đạt|bằng|dưới|chưa đạt|không đạt|gần bằng',
)

/** «vượt kế hoạch đề ra (giảm 4% trở lên)» */
const planBracket = phrases(
  'vượt kế hoạch|vượt kế hoạch đề ra|vượt mục tiêu|vượt mục tiêu đề ra|vượt chỉ tiêu|vượt chỉ tiêu đề ra|đạt kế hoạch|đạt kế hoạch đề ra|đạt mục tiêu đề ra|đạt chỉ tiêu đề ra|vượt kế hoạch giao|đạt kế hoạch giao|vượt chỉ tiêu giao|đạt chỉ tiêu giao|không đạt kế hoạch|chưa đạt kế hoạch|chưa đạt mục tiêu',
)
/** «vượt 26 sản phẩm so với kế hoạch (400 sản phẩm)» */
const againstPlan = phrases(
  againstPlans
    .split('|')
    .flatMap(plan => [plan, `${plan} đề ra`])
    .join('|'),
)
export function openOf({host, q}: Frame): number {
  let at = q.from - 1
  while (at > 0 && host.tokens[at]!.fold !== '(') at--
  return at
}
