/** Times in a sentence that say when of something else: of a plan, a feast, a birth, a decree. */
import {contestWords} from '../lexicon/events.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame} from '../frames/types.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'

/** «bằng 74% kế hoạch cả năm», «gấp 1,6 lần mục tiêu cả năm»: the time of the plan. */
export function ofPlan({kind, q, host}: Frame, own: PeriodMention): boolean {
  if (own.from < q.to) return false
  return kind === 'plan_completion' || planned.longestBefore(host.tokens, own.from) !== undefined
}
const planned = phrases(
  'kế hoạch|mục tiêu|dự toán|chỉ tiêu|quy hoạch|định hướng|chỉ tiêu của|kế hoạch của|mục tiêu của',
)

/** «bằng 133% chỉ tiêu cả năm (750 triệu USD)»: alone in a bracket behind the plan, what was planned for that time. */
export function timeOfPlan({host, q, noun, depth}: Frame): PeriodMention | undefined {
  if (depth === 0 || host.tokens[q.from - 1]?.fold !== '(') return undefined
  const mention = host.at[q.from - 2]
  if (mention?.kind !== 'period' || mention.base || mention.to !== q.from - 1) return undefined
  if (host.tokens[noun?.to ?? q.to]?.fold !== ')') return undefined
  return planned.longestBefore(host.tokens, mention.from) ? mention : undefined
}

/** «cao nhất từ trước đến nay»: of all times. */
export function isEver({tokens}: MentionedSentence, {from, to}: PeriodMention): boolean {
  const hit = ever.longestAt(tokens, from) ?? ever.longestAt(tokens, Math.max(0, from - 2))
  return hit?.to === to || isRecordOf(tokens, from, to)
}

/** «mức cao nhất trong hơn 10 năm trở lại đây», «thấp nhất trong 5 năm qua» */
function isRecordOf(tokens: MentionedSentence['tokens'], from: number, to: number): boolean {
  if (!back.longestBefore(tokens, to, from)) return false
  for (let i = from; i > 0 && from - i <= farthestMost; i--) {
    if (tokens[i - 1]!.kind === 'mark') return false
    if (tokens[i - 1]!.fold === most) return true
  }
  return false
}
const most = fold('nhất')
const back = phrases(
  'năm qua|năm trở lại đây|năm gần đây|năm nay|năm vừa qua|tháng qua|năm liên tiếp|thập kỷ qua|thập niên qua',
)
const farthestMost = 3

const ever = phrases(
  'từ trước đến nay|từ trước tới nay|trước đến nay|trước tới nay|từ xưa đến nay|xưa đến nay',
)

/** «Kết quả xếp loại năm 2021 (công bố tháng 02/2022)»: when it was made known */
export function isPublished({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  const hit = published.longestBefore(tokens, from)
  return hit !== undefined && tokens[hit.from - 1]?.fold === '('
}
const published = phrases(
  'công bố|được công bố|công bố vào|ban hành|phát hành|cập nhật|ký|ký ban hành|đăng|công khai',
)

/** «nhân các dịp 03/02, 19/5»: the days on which something is given each year. */
export function isFeast({tokens}: MentionedSentence, {from, form, relative}: PeriodMention): boolean {
  if (form !== 'date' || !relative) return false
  let i = from
  while (i > 0 && (tokens[i]!.kind === 'number' || joints.has(tokens[i]!.fold))) i--
  return (
    occasion.has(tokens[i]!.fold) || (tokens[i]!.fold === several && occasion.has(tokens[i + 1]?.fold ?? ''))
  )
}

/** «kỷ niệm ngày sinh của Bác (19/5)»: the day that is kept, not when. */
export function isAnniversary({tokens}: MentionedSentence, {from, form}: PeriodMention): boolean {
  if (form !== 'date' && form !== 'span') return false
  // «(07/5/1954 - 07/5/2024)»
  const open = [from - 1, from - 3, from - 4].find(i => tokens[i]?.fold === '(')
  if (open === undefined) return false
  for (let i = open - 1; i >= Math.max(0, from - longestOccasion); i--)
    if (kept.longestAt(tokens, i)) return true
  return false
}
const longestOccasion = 26
const kept = phrases('kỷ niệm|ngày sinh|ngày thành lập|ngày truyền thống|quốc khánh|ngày hội|ngày lễ')

/** «Luật … (hiệu lực từ ngày 01/01/2024)»: since when a law holds. */
export function isEffect({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  return inEffect.longestBefore(tokens, from) !== undefined
}
/** «5 dự án được gia hạn lần cuối đến tháng 6/2023»: until when they were given time. */
export function isExtension({tokens}: MentionedSentence, {from, form}: PeriodMention): boolean {
  return form === 'until' && extended.longestBefore(tokens, from) !== undefined
}
const extended = phrases(
  'gia hạn|được gia hạn|gia hạn lần cuối|gia hạn thời gian|gia hạn tiến độ|gia hạn thêm|kéo dài thời gian thực hiện|kéo dài thời hạn',
)

const inEffect = phrases('hiệu lực|hiệu lực thi hành|có hiệu lực|hiệu lực kể|hiệu lực thi hành kể')

/** «18 chỉ tiêu Tỉnh ủy giao từ đầu năm»: since when they were set, and not when they were met */
export function isGiving({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  return given.longestBefore(tokens, from) !== undefined && yearStart.longestAt(tokens, from) !== undefined
}
const given = phrases('giao|được giao|đề ra|đặt ra|đăng ký|phân bổ|bố trí')
const yearStart = phrases('từ đầu năm|đầu năm|ngay từ đầu năm|hồi đầu năm')

/** «100% đơn vị ký giao ước trước ngày 28/02»: by when in the year. */
export function isDeadline({tokens}: MentionedSentence, {from, form, relative}: PeriodMention): boolean {
  return form === 'until' && relative && byDay.longestAt(tokens, from) !== undefined
}
const byDay = phrases('trước ngày|xong trước ngày|chậm nhất ngày|chậm nhất là ngày|chậm nhất đến ngày')

/** «Do rét đậm cuối tháng 01 nên lúa trỗ muộn»: when it was that cold. */
export function isCause({tokens}: MentionedSentence, {from, to}: PeriodMention): boolean {
  if (!because.has(tokens[0]!.fold) || !edgeOfMonth.longestAt(tokens, from)) return false
  return tokens[to]?.fold === so || tokens[to]?.fold === ','
}
const because = wordSet('do vì bởi')
const so = fold('nên')
const edgeOfMonth = phrases('đầu tháng|giữa tháng|cuối tháng|hồi đầu tháng|hồi giữa tháng|hồi cuối tháng')

/** «nguồn chuyển từ năm trước sang», «vốn năm trước chuyển sang»: when it was given first. */
export function isCarriedOver({tokens}: MentionedSentence, {from, to, relative}: PeriodMention): boolean {
  if (!relative || !lastYear.longestBefore(tokens, to)) return false
  return (
    carriedTo.longestAt(tokens, to) !== undefined || carriedFrom.longestBefore(tokens, from) !== undefined
  )
}
const lastYear = phrases('năm trước|năm ngoái|năm trước đó')
const carriedTo = phrases('chuyển sang|chuyển qua|chuyển nguồn|kéo dài sang|kéo dài')
const carriedFrom = phrases('chuyển|chuyển nguồn|chuyển tiếp|chuyển nguồn từ|chuyển từ|kéo dài|kéo dài từ')

/** «xã A, xã điểm phấn đấu về đích năm 2025, mới đạt 14/19 tiêu chí»: when it means to be there. */
export function isGoalTime({tokens}: MentionedSentence, {from, to}: PeriodMention): boolean {
  const next = tokens[to + 1]?.fold
  // «Trong các xã đăng ký về đích năm nay, xã A đạt 17/19 tiêu chí»
  const among = tokens[0]!.fold === within
  if (!closing.has(tokens[to]?.fold ?? '') || next === undefined || !(among || nowOnly.has(next)))
    return false
  return arriving.longestBefore(tokens, tokens[from - 1]?.fold === within ? from - 1 : from) !== undefined
}
const closing = wordSet(', )')
const nowOnly = wordSet('mới hiện nay')
const within = fold('trong')
const arriving = phrases(
  ['phấn đấu', 'đăng ký', 'lộ trình', 'kế hoạch', 'dự kiến', 'mục tiêu', 'phấn đấu để']
    .flatMap(aim =>
      'về đích|về đích ntm|về đích nông thôn mới|đạt chuẩn|đạt chuẩn ntm|đạt chuẩn nông thôn mới|cán đích|hoàn thành|ra mắt'
        .split('|')
        .map(what => `${aim} ${what}`),
    )
    .join('|'),
)

/** «qua rà soát cuối năm còn 2.318 hộ nghèo»: the review of the year that the text is of. */
export function isOfReview({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  return ofReview.longestBefore(tokens, from) !== undefined && yearEnd.longestAt(tokens, from) !== undefined
}
const ofReview = phrases('rà soát|bình xét|đánh giá|xếp loại|phân loại|chấm điểm|bình bầu|kiểm điểm|tổng kết')
const yearEnd = phrases('cuối năm|dịp cuối năm')

const joints = wordSet(', và ;')
const occasion = wordSet('dịp đợt')
const several = fold('các')

/** «hoàn thành xuất sắc nhiệm vụ 5 năm liền (2018 - 2022)»: what they are honoured for, not when. */
export function isStreak({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  return tokens[from - 1]?.fold === '(' && streak.longestBefore(tokens, from - 1) !== undefined
}
const streak = phrases('năm liền|năm liên tục|năm liên tiếp|liên tục|liên tiếp')

const existing = phrases('hiện')

/** «diện tích cây ăn quả hiện có lên 10 ha»: «hiện có» says which, not when. */
export function isExisting(host: MentionedSentence, mention: PeriodMention): boolean {
  if (existing.longestAt(host.tokens, mention.from)?.to !== mention.to || mention.to - mention.from !== 1)
    return false
  const after = host.tokens[mention.to + 1]
  return (
    host.tokens[mention.to]?.fold === have &&
    after !== undefined &&
    host.at[mention.to + 1]?.kind !== 'quantity' &&
    raised.longestAt(host.tokens, mention.to + 1) !== undefined
  )
}
const have = fold('có')
const raised = phrases('lên|đạt|là|tăng|giảm|còn')

/** «giảm 0,47 điểm phần trăm sau một năm»: how long it took, and not when. */
export function isSpanOfMove({tokens, at}: MentionedSentence, {from, to}: PeriodMention): boolean {
  if (tokens[from]!.fold !== after || (tokens[to] && tokens[to].kind !== 'mark')) return false
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (at[i]?.kind === 'quantity') return true
  return false
}
const after = fold('sau')

/**
 * «So với năm 2022 (19.420 hộ nghèo, tỷ lệ 4,60%), …», «cao hơn quý I (5,15%)»: a bracket behind the time compared with
 * tells of that time, where the time opens the clause or the figure stands alone.
 */
export function baseOfBracket({host, q, noun, depth, clause}: Frame): PeriodMention | undefined {
  if (depth === 0) return undefined
  let open = q.from - 1
  while (open > 0 && host.tokens[open]!.fold !== '(') open--
  const mention = host.at[open - 1]
  const alone = q.from === open + 1 && host.tokens[noun?.to ?? q.to]?.fold === ')'
  if (!alone && (!mention || mention.from > clause.from + 2)) return undefined
  return mention?.kind === 'period' && mention.base && mention.to === open && (mention.start ?? mention.end)
    ? mention
    : undefined
}

/** «Sáng 24.4 đã diễn ra Giải việt dã toàn tỉnh năm 2025»: the year belongs to the event's name, the day before it is told. */
export function isOfEvent(
  {tokens, mentions}: MentionedSentence,
  {form, relative, from, to}: PeriodMention,
): boolean {
  if (form !== 'span' || relative) return false
  const ends = !tokens[to] || tokens[to].kind === 'mark' || goesOn.longestAt(tokens, to) !== undefined
  if (!mentions.some(one => one.kind === 'period' && one.form === 'date' && one.to <= from)) return false
  if (ofCongress({tokens}, from)) return true
  for (let i = from; i >= Math.max(0, from - longestEvent) && tokens[i]!.fold !== ','; i--) {
    if (events.longestAt(tokens, i)) return true
    // «hội nghị tổng kết công tác năm 2025», «tại hội nghị, huyện cho biết năm 2023 …»: the year that is told of
    if (reviewed.longestAt(tokens, i) || telling.longestAt(tokens, i)) return false
    if (meetings.longestAt(tokens, i)) return ends
  }
  return false
}
/** «Đại hội đại biểu lần thứ XIV, nhiệm kỳ 2020-2025»: the term is of the congress's name. */
function ofCongress({tokens}: Pick<MentionedSentence, 'tokens'>, at: number): boolean {
  if (!terms.longestAt(tokens, at)) return false
  for (let i = at - 1; i >= Math.max(0, at - longestEvent); i--)
    if (congress.longestAt(tokens, i)) return true
  return false
}
const terms = phrases('nhiệm kỳ|( nhiệm kỳ')
const congress = phrases('đại hội')
const reviewed = phrases(
  'tổng kết|sơ kết|đánh giá|kết quả|công tác|thực hiện|nhiệm vụ|kế hoạch|tình hình|dự toán|triển khai',
)
const telling = phrases(
  'cho biết|cho hay|cho thấy|thông tin|thông báo|báo cáo|nêu|nêu rõ|nhấn mạnh|khẳng định|công bố|trong',
)
/** what is told of the event itself behind its name */
const goesOn = phrases('với|do|tại|được tổ chức|diễn ra|thu hút|quy tụ|có sự|có sự tham gia|và')
const meetings = phrases('hội nghị|hội thảo|diễn đàn|tọa đàm|lễ|phiên chợ|hội báo|gặp mặt')
const events = phrases(`${contestWords}|tuần lễ|lễ phát động|tháng hành động`)
const longestEvent = 20
