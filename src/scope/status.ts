import {opensPartition} from '../frames/partition-cues.js'
import {isGivenBy} from '../frames/giver.js'
import {againstPlans, targets} from '../lexicon/cues.js'
import type {Frame} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isListedGoal} from './status-goals.js'
import {isHeld, type Outlook} from './occasion.js'
import type {ScopedPeriod} from './period-value.js'
import {comparedGoal, comparedTo, isMet, isSetMove} from './status-goal.js'

const target = phrases(targets)

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
      isSetMove(frame)
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
  for (let i = region.from; i < q.from; i++) if (soFar.longestAt(tokens, i)) return true
  return false
}
const soFar = phrases(
  'còn hiện nay|còn hiện tại|còn hiện|hiện mới|hiện nay mới|đến nay mới|hiện tại mới|nay mới|trong khi hiện|trong khi hiện nay',
)

/** «Tỷ lệ chất thải rắn phải được thu gom đạt ≥ 95%»: what is demanded */
function isNorm({host, q, mod, clause}: Frame): boolean {
  if (mod !== 'at_least' && mod !== 'at_most') return false
  for (let i = clause.from; i < q.from; i++) if (must.longestAt(host.tokens, i)) return true
  return false
}
const must = phrases('phải|bắt buộc|không được')

/** «Kế hoạch vốn đầu tư công được giao là 11.842 tỷ đồng» */
function isPlan({host, subject, kind, q}: Frame): boolean {
  if (!subject || kind !== 'level' || q.dimension === null || q.dimension === 'percent') return false
  return planned.longestAt(host.tokens, subject.from) !== undefined
}
const planned = phrases('kế hoạch|tổng kế hoạch|kế hoạch vốn|tổng kế hoạch vốn|dự toán|tổng dự toán')

/** «Tổng mức đầu tư dự kiến 1,35 triệu tỷ đồng. Trong đó, giai đoạn 1 hơn 567.000 tỷ đồng»: parts of what is planned. */
function ofPlanBefore({host, wholes, unit, kind}: Frame): boolean {
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

/** «Kế hoạch vốn là 186 tỷ đồng (đầu tư 129, sự nghiệp 57 tỷ đồng)»: the bracket splits the plan. */
function ofPlanSplit(frame: Frame): boolean {
  const {host, wholes, unit, depth, value, kind, region, q} = frame
  const whole = wholes.at(-1)
  if (!whole || depth <= whole.depth || whole.host !== host || !isPlan(whole)) return false
  if (kind !== 'level' || unit !== whole.unit || value >= whole.value) return false
  for (let i = region.from; i < q.from; i++)
    if (host.at[i]?.kind === 'period' || spentWords.has(host.tokens[i]!.fold)) return false
  return true
}
const spentWords = wordSet('đã giải đạt thực mới còn')

/** «có 104 dự án kêu gọi đến năm 2015 và định hướng đến năm 2020, trong đó, 24 dự án …»: parts of what there is. */
function ofWhatIs(host: MentionedSentence, cue: number, {wholes, region, value}: Frame): boolean {
  const whole = wholes.at(-1)
  if (!whole || whole.value < value) return false
  return whole.host === host && whole.status !== 'target' && whole.q.to <= cue && cue < region.from
}

/** «9 sản phẩm đề nghị công nhận 4 sao, 46 sản phẩm đạt 3 sao»: asked for the first alone. */
function askedApart({tokens, at}: MentionedSentence, cue: number, {q}: Frame): boolean {
  if (!asking.has(tokens[cue]!.fold)) return false
  let behind = false
  for (let i = cue - 1; i >= 0 && !/^[,;:.]$/u.test(tokens[i]!.fold); i--)
    behind ||= at[i]?.kind === 'quantity'
  if (!behind) return false
  for (let i = cue; i < q.from; i++) {
    if (tokens[i]!.fold === ',') return true
    if (at[i]?.kind === 'quantity') return false
  }
  return false
}
const asking = wordSet('đề kiến')

/** Such a figure, a part of one, or the next of a list that it opens: «đối với 724 tập thể, 22 cá nhân». */
function isThere(
  host: MentionedSentence,
  cue: number,
  frame: Frame,
  before: Frame | undefined,
  there: Set<Frame>,
): boolean {
  const joined = before && there.has(before) && frame.q.from - (before.noun?.to ?? before.q.to) === 1
  if (!joined && !frame.wholes.some(whole => there.has(whole)) && !ofExisting(host, cue, frame)) return false
  there.add(frame)
  return true
}

/** «kiến nghị đình chỉ thi công 60 dự án», «sẽ tuyên truyền cho toàn bộ 251 hộ», «giảm phí của 27 dự án»: there already, whatever is to be done with them. */
function ofExisting({tokens}: MentionedSentence, cue: number, {q, noun}: Frame): boolean {
  if (q.dimension !== null || !noun || goal.has(tokens[cue]!.fold)) return false
  const hit = existing.longestBefore(tokens, q.from)
  return hit !== undefined && hit.from > cue
}
const existing = phrases(
  'của|đối với|toàn bộ|tất cả|thanh tra|kiểm toán|đình chỉ|tạm đình chỉ|đình chỉ thi công|tạm dừng|tạm dừng thi công|dừng thi công|rà soát|xử lý dứt điểm|cơ cấu lại|tái cơ cấu|tháo gỡ cho|tháo gỡ khó khăn cho',
)
/** «phấn đấu …», «mục tiêu …»: what is aimed at has no number yet */
const goal = wordSet('phấn mục chỉ đặt quyết kế')

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
const doneWord = wordSet('đã')

/** «bằng 104,7% kế hoạch (1.000ha)»: the plan's own figure in brackets. */
function isPlanItself(frame: Frame, before: Frame | undefined): boolean {
  if (
    frame.depth > 0 &&
    frame.kind === 'level' &&
    againstPlan.longestBefore(frame.host.tokens, openOf(frame))
  )
    return true
  if (frame.depth > 0 && (planBracket.longestBefore(frame.host.tokens, openOf(frame)) || isAssigned(frame)))
    return true
  return (
    before?.kind === 'plan_completion' &&
    frame.depth > before.depth &&
    frame.kind === 'level' &&
    !frame.subject &&
    !labelled(frame) &&
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
function openOf({host, q}: Frame): number {
  let at = q.from - 1
  while (at > 0 && host.tokens[at]!.fold !== '(') at--
  return at
}

/** «Đại hội thống nhất 14 chỉ tiêu»: how many goals there are is no goal. */
function countsPlans(frame: Frame): boolean {
  return (
    frame.q.dimension === null &&
    frame.noun !== null &&
    plans.longestAt(frame.host.tokens, frame.noun.from) !== undefined
  )
}
/** «Đối chiếu từng mục tiêu cho thấy, trong số 22 chỉ tiêu …» */
const nounGoal = wordSet('mục chỉ')
const plans = phrases('chỉ tiêu|nhiệm vụ|mục tiêu|giải pháp|nhóm|nội dung|khâu|đột phá')

/** The first cue of a plan in the sentence that is not the plan of «đạt 116% kế hoạch». */
function cueAt(host: MentionedSentence, frames: readonly Frame[]): number | undefined {
  for (let i = 0; i < host.tokens.length; i++) {
    if (host.at[i] && host.at[i]!.kind !== 'period') continue
    const hit = target.longestAt(host.tokens, i)
    if (!hit) continue
    const before = host.tokens[i - 1]
    if (before?.fold === '%' || host.at[i - 1]?.kind === 'quantity') continue
    if (programmes.longestBefore(host.tokens, i) || isResolve(host, i)) continue
    // «chưa đạt mục tiêu ít nhất 60%, 37 hồ sơ phải trả lại»: what it fell short of, and no plan of the rest
    if (isMet(host, i)) continue
    // «vượt 1,43% so với mục tiêu», «dự án do Công ty A đề xuất»
    if (comparedTo.longestBefore(host.tokens, i) || saysWho(host, i)) continue
    // «(khiếu nại 12, tố cáo 6, kiến nghị, phản ánh 124)»: kinds of letters
    if (letters.longestAt(host.tokens, i) ?? letters.longestBefore(host.tokens, i)) continue
    // «thấp hơn mục tiêu đề ra 1,13 điểm %»: what it is compared with
    if (frames.some(({cue}) => cue && i > cue.from && i < cue.to)) continue
    // «312/327 ý kiến, kiến nghị được trả lời»: what is counted
    if (asking.has(host.tokens[i]!.fold) && frames.some(({noun}) => noun && i > noun.from && i < noun.to))
      continue
    return i
  }
  return undefined
}

const letters = phrases('kiến nghị, phản ánh|phản ánh, kiến nghị|tố cáo,|tố cáo và|phản ánh,|phản ánh và|đơn')

/** «với quyết tâm cao, …», «bằng sự nỗ lực phấn đấu của …»: how it was done; «với quyết tâm giảm …» says what is aimed at. */
function isResolve({tokens}: MentionedSentence, i: number): boolean {
  const hit = resolve.longestAt(tokens, i)
  if (!hit) return false
  const degree = strong.longestAt(tokens, hit.to)
  const next = tokens[degree?.to ?? hit.to]
  if (next && next.kind !== 'mark' && !goesOn.has(next.fold)) return false
  return degree !== undefined || how.longestBefore(tokens, i) !== undefined
}
const resolve = phrases('quyết tâm|phấn đấu')
const how = phrases(
  'với|bằng|sự|với tinh thần|bằng tinh thần|với ý chí|bằng ý chí|sự nỗ lực|bằng nỗ lực|với nỗ lực|sự nỗ lực ,|với tinh thần nỗ lực',
)
const strong = phrases(
  'cao|rất cao|cao nhất|cao độ|chính trị|chính trị cao|chính trị lớn|lớn|mạnh mẽ|không ngừng|không mệt mỏi|vượt khó|bền bỉ',
)
const goesOn = wordSet('của và cùng trong từ')

/** «dự án … do Công ty A đề xuất với tổng vốn …»: whose proposal it was */
function saysWho(host: MentionedSentence, cue: number): boolean {
  if (!asking.has(host.tokens[cue]!.fold)) return false
  const next = host.tokens[cue + 2]
  return (!next || next.kind === 'mark' || next.fold === along) && isGivenBy(host, cue)
}
const along = fold('với')

/** «Chương trình mục tiêu quốc gia»: a name */
const programmes = phrases('chương trình|ctmt|chương trình ,')
const strives = phrases('phấn đấu|đặt mục tiêu')

/** «Đến năm 2025, toàn tỉnh có 450 sản phẩm», said in 2023: what is still to come is no fact. */
export function statusAt(frame: Frame, period: ScopedPeriod | null, date: string | null): Frame['status'] {
  const over = date !== null && period?.end != null && period.end < date
  if (frame.status === 'target' && over && toldInBracket(frame)) return 'actual'
  // «dự báo tăng từ 12 triệu người vào năm 2012 lên 33 triệu»: where it starts
  if (frame.status === 'target' && over && frame.max === null && startsFrom(frame)) return 'actual'
  // «dự kiến tăng 7,51% (cùng kỳ quý I/2024 tăng 6,26%)»: what it was then
  if (frame.status === 'target' && sameInBracket(frame)) return 'actual'
  // «Năm 2020, thu nhập đạt …» in a section of plans of 2021: told of a time that is over
  if (frame.plannedByHeading && period?.basis === 'stated' && (over || isNearlyOver(period, date)))
    return 'actual'
  if (frame.plannedByHeading && has(frame, votes)) return 'actual'
  if (frame.status !== 'actual' || !period?.end || !date || countsPlans(frame)) return frame.status
  const ahead = period.start === null ? period.end.slice(0, 4) > date.slice(0, 4) : period.start > date
  return ahead || isYearToCome(frame, period, date) ? 'target' : 'actual'
}

/** «Năm 2023, huyện thu 102 tỷ đồng», in a resolution of December on the year to come. */
function isNearlyOver({start, end}: ScopedPeriod, date: string | null): boolean {
  if (!date || !start || !end || start > date) return false
  return Date.parse(end) - Date.parse(date) < longestRest * 86_400_000
}
/** in days */
const longestRest = 40

/** «thông qua với 35/35 đại biểu tán thành» */
function has({host, noun}: Frame, table: typeof votes): boolean {
  for (let i = noun?.from ?? 0; i < (noun?.to ?? 0); i++) if (table.longestAt(host.tokens, i)) return true
  return false
}
const votes = phrases('tán thành|biểu quyết tán thành|có mặt')

/** Said in January of the year that has begun, or under «Một số chỉ tiêu năm 2024:» before its end. */
function isYearToCome({host, q}: Frame, {start, end, text}: ScopedPeriod, date: string): boolean {
  const year = date.slice(0, 4)
  if (!text.includes(year) || start !== `${year}-01-01` || end !== `${year}-12-31`) return false
  const before = host.tokens.slice(0, q.from)
  if (
    before.some(
      (token, i) => token.fold === ':' && goalsHead.longestAt(host.tokens, 0) && i < longestGoalsHead,
    )
  )
    return true
  return date < `${year}-02-01` && !before.some(({fold: word}) => doneWord.has(word) || granted.has(word))
}
const goalsHead = phrases(
  'chỉ tiêu|các chỉ tiêu|một số chỉ tiêu|những chỉ tiêu|chỉ tiêu cụ thể|các chỉ tiêu cụ thể',
)
const longestGoalsHead = 14
const granted = wordSet('giao bố phân duyệt')

/** «từ 12 triệu người», and not «từ 12 triệu người trở lên» */
function startsFrom({host, q, mod}: Frame): boolean {
  if (mod === 'at_least' || mod === 'at_most') return false
  return host.tokens[q.from - 1]?.fold === from || host.tokens[q.from]?.fold === from
}
const from = fold('từ')

function sameInBracket(frame: Frame): boolean {
  const mention = frame.host.at[openOf(frame) + 1]
  return frame.depth > 0 && mention?.kind === 'period' && mention.form === 'same'
}

/** «phấn đấu đạt 75 triệu đồng (năm 2020 là 52,6 triệu đồng)»: what it was, in a bracket that opens with its time. */
function toldInBracket(frame: Frame): boolean {
  const {host, q, depth} = frame
  const mention = host.at[openOf(frame) + 1]
  if (depth === 0 || mention?.kind !== 'period' || mention.base) return false
  return mention.to === q.from || stating.longestAt(host.tokens, mention.to)?.to === q.from
}
const stating = phrases('là|đạt|:|có|mới đạt|chỉ đạt')
