/** Which time of a sentence is which figure's: the one that leads, or stands right before or behind it. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {Frame} from '../frames/types.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'

/** A time adverbial that governs the sentence though it opens neither it nor the figure's words: behind a comma, or «hiện» before the verb. */
export function adverbial(
  host: MentionedSentence,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const first = frames[0]
  return periods.find(mention => {
    if (
      mention.form === 'date' ||
      frames.some(frame => mention.from >= frame.q.to && mention.from <= (frame.noun?.to ?? frame.q.to))
    )
      return false
    const before = host.tokens[mention.from - 1]?.fold
    // «chuyển 1,8 ha sang trồng cỏ, hiện nuôi 23 con bò»: of what follows
    if (first && mention.from > first.q.from && isNow(host, mention)) return false
    if (tellsOfOutcome(host, mention, frames)) return false
    // «62% hộ dùng nước sạch, năm 2020 là 41%»: of what follows
    if (first && mention.from > first.q.from && statesThen(host, mention)) return false
    // «hiến 5.200 m² đất; số hộ nghèo từ 41 hộ năm 2020, đến nay còn 17 hộ»: of what follows in its own clause
    if (first && mention.relative && mention.from > first.clause.to) return false
    if (before === ',' && !frames.some(frame => mention.from > frame.q.to && mention.to <= frame.tail.to))
      return true
    return first !== undefined && mention.from < first.q.from && mention.form === 'until'
  })
}

/** A level stands right behind the time: «năm 2020 là 41%», «năm 2021 chỉ đạt 52%». */
function statesThen({tokens, at}: MentionedSentence, {to, form}: PeriodMention): boolean {
  let i = to
  while (i < to + 3 && levels.has(tokens[i]?.fold ?? '')) i++
  // «nay chỉ còn 8,7%»
  const stated = form === 'span' ? i > to : form === 'until' && tokens[i - 1]?.fold === left && i > to
  return stated && at[i]?.kind === 'quantity'
}
const left = fold('còn')
const levels = wordSet('là còn chỉ mới đạt ở mức có')

/** «kiến nghị thu hồi 1,2 tỷ đồng, đến nay đã nộp đủ»: what came of it, told behind all figures. */
function tellsOfOutcome(
  {tokens}: MentionedSentence,
  {form, relative, from, to}: PeriodMention,
  frames: readonly Frame[],
): boolean {
  if (form !== 'until' || !relative || from < (frames.at(-1)?.q.to ?? from)) return false
  return tokens[to]?.kind === 'word' && tokens[from - 1]?.fold === ','
}

/** The period stands at the head of the sentence, or behind its place or agent and a comma: it governs the sentence. */
export function leads(host: MentionedSentence, mention: PeriodMention, first: Frame | undefined): boolean {
  if (mention.from <= 3) return true
  const {tokens} = host
  // «Kết quả rà soát năm 2024 cho thấy, có …; số hộ nghèo còn …»
  if (mention.form !== 'date' && shows.longestAt(tokens, mention.to)) return true
  const before = tokens[mention.from - 1]!.fold
  const after = tokens[mention.to]?.fold
  if (first && first.clause.from > mention.to) return mention.from <= 6
  // «Nếu xét phong trào hiến đất năm 2022 thì huyện Văn Yên dẫn đầu với …»
  if (after === then && mention.form === 'span' && mention.from <= longestTopic) return true
  // «Tại hội nghị sơ kết ngày 15/12/2022, huyện tặng Giấy khen cho …; Hội tặng …»: when it was held, of all that was done there
  if (
    after === ',' &&
    mention.form === 'date' &&
    opensThere.longestAt(tokens, 0) &&
    mention.from <= longestGathering &&
    !hasMark(tokens, mention.from)
  )
    return true
  // «Phát động thi đua năm 2024, lãnh đạo tỉnh yêu cầu …; phấn đấu có thêm 25 xã»: what the sentence is on
  if (
    after === ',' &&
    mention.form === 'span' &&
    !mention.relative &&
    opensOn.longestAt(tokens, 0) &&
    !hasMark(tokens, mention.from)
  )
    return true
  // «Tại hội nghị ngày 12/9/2024, tỉnh khen 9 chủ thể; hội khen 15 chị»: the occasion of all that follows
  if (
    after === ',' &&
    mention.start !== null &&
    opensAt.longestAt(tokens, 0) &&
    !hasMark(tokens, mention.from)
  )
    return true
  // «số dự án cấp mới trong năm 2022 (7 dự án FDI, 18 dự án trong nước) có tổng vốn 9.850 tỷ đồng»
  const inside = after === '(' && first && first.q.from - mention.to <= 2 && first.depth > 0
  if (inside && mention.form === 'span' && (inWhich.has(before) || inWhich.has(tokens[mention.from]!.fold)))
    return true
  return (
    (before === ',' || before === ':' || before === '-' || before === ')' || before === '(') &&
    (after === ',' || after === ')' || mention.from <= 12 || after === ':')
  )
}

/** «hiện» alone */
export function isNow({tokens}: MentionedSentence, {from, to}: PeriodMention): boolean {
  return to === from + 1 && tokens[from]!.fold === now
}
const now = fold('hiện')

function hasMark(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some(({kind}) => kind === 'mark')
}
const opensThere = phrases(
  ['tại', 'trong', 'nhân']
    .flatMap(lead =>
      ['hội nghị', 'lễ', 'buổi lễ', 'buổi gặp mặt', 'đại hội', 'hội thi', 'ngày hội', 'hội thảo'].map(
        meeting => `${lead} ${meeting}`,
      ),
    )
    .join('|'),
)
const longestGathering = 20
const opensOn = phrases(
  'phát động|bước vào|bước sang|triển khai|triển khai nhiệm vụ|thực hiện nhiệm vụ|thực hiện mục tiêu|về nhiệm vụ|nhiệm vụ|mục tiêu|phương hướng|định hướng|kế hoạch|theo kế hoạch|đặt mục tiêu|phấn đấu|chuẩn bị cho|hướng tới|chấm điểm|bình xét|tổng kết|sơ kết|đánh giá|xếp loại|bình chọn|rà soát|qua rà soát|qua đánh giá|qua bình xét',
)

const opensAt = phrases('tại hội nghị|tại buổi lễ|tại lễ|tại buổi|tại đại hội|trong buổi lễ|trong hội nghị')

const shows = phrases('cho thấy|ghi nhận|phản ánh|chỉ ra')

export function leadsClause({from}: PeriodMention, clauseFrom: number): boolean {
  return from - clauseFrom <= 2
}

/** A period inside the figure's own words: right behind it, or between the last figure and it. */
export function ownPeriod(
  frame: Frame,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const next = frames.find(other => other.q.from >= frame.q.to)
  const limit = Math.min(next?.q.from ?? frame.clause.to, frame.clause.to)
  const nounTo = frame.noun?.to ?? frame.q.to
  const behind = periods.find(
    mention =>
      mention.from >= frame.q.to &&
      mention.to <= limit &&
      // «rộng 2.448 ha hiện có 78 dự án»: of what follows
      !(next?.kind === 'level' && isNow(frame.host, mention)) &&
      (mention.from <= nounTo + 2 ||
        (mention.from <= frame.tail.to + 1 && frame.host.tokens[mention.from - 1]?.fold !== ',')) &&
      noWordsBetween(frame, nounTo, mention),
  )
  if (behind) return behind
  const past = behindBracket(frame, nounTo, periods)
  if (past) return past
  const between = periods.filter(mention => mention.from >= frame.region.from && mention.to <= frame.q.from)
  return between[between.length - 1]
}

/** «3.512 hộ (chiếm 10,2%) năm 2015»: right behind the brackets that follow the figure. */
function behindBracket(
  {host, clause}: Frame,
  nounTo: number,
  periods: readonly PeriodMention[],
): PeriodMention | undefined {
  if (host.tokens[nounTo]?.fold !== '(') return undefined
  let close = nounTo
  while (close < clause.to && host.tokens[close]!.fold !== ')') close++
  if (close === clause.to) return undefined
  return periods.find(
    ({from}) => from === close + 1 || (from === close + 2 && inWord.has(host.tokens[from - 1]!.fold)),
  )
}
const about = fold('về')
const inWord = wordSet('vào trong ở tại')
const then = fold('thì')
const inWhich = wordSet('trong của')
const longestTopic = 12
const joining = wordSet('và còn nhưng rồi song')

/** Nothing but a preposition between; in brackets the period stands alone: «(năm 2016)», not «(quý I tăng …)». */
function noWordsBetween(frame: Frame, from: number, mention: PeriodMention): boolean {
  // «xếp thứ 3/11 huyện về chỉ số cải cách hành chính năm 2023»: the year of what is ranked
  let ranked = false
  for (let i = from; i < mention.from; i++) {
    const token = frame.host.tokens[i]!
    ranked ||= frame.kind === 'rank' && token.fold === about
    if (token.fold === '(' && frame.host.tokens[mention.to]?.fold !== ')') return false
    if (joining.has(token.fold) && i === mention.from - 1) return false // «Năm 2014 đạt 16/19 tiêu chí và năm 2015 …»
    if (token.fold === ',' || token.fold === ';' || token.fold === then) return false // «…, chiếm 14,36% thì đến cuối năm 2020 …»
    if (token.kind === 'word' && i - from > 2 && !ranked) return false
  }
  return true
}

export function behindFigure(frame: Frame, mention: PeriodMention): boolean {
  return mention.from >= frame.q.to
}
