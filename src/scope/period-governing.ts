/** Which times of a sentence say when its figures are of, and which of them governs it. */
import type {Frame} from '../frames/types.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import {opensText} from '../mentions/date.js'
import {phrases, wordSet} from '../text/match.js'
import {
  isAnniversary,
  isDeadline,
  isCarriedOver,
  isCause,
  isGoalTime,
  isEffect,
  isExtension,
  isEver,
  isExisting,
  isFeast,
  isPublished,
  isGiving,
  isOfEvent,
  isOfReview,
  isSpanOfMove,
  isStreak,
} from './period-aside.js'
import {adverbial, leads} from './period-lead.js'
import {isPriceYear} from './period-prices.js'

/** The sentence's times in order, without those that say when of something else than its figures. */
export function timesOf(host: MentionedSentence, frames: readonly Frame[]): PeriodMention[] {
  const firstFigure = firstFigureOf(host, frames)
  return host.mentions
    .filter(
      (m): m is PeriodMention =>
        m.kind === 'period' &&
        !m.base &&
        m.form !== 'same' &&
        !isDateline(host, m) &&
        !isPriceYear(host, m) &&
        !isEver(host, m) &&
        !isFeast(host, m) &&
        !isPublished(host, m) &&
        !isAnniversary(host, m) &&
        !isEffect(host, m) &&
        !isExtension(host, m) &&
        !isStreak(host, m) &&
        !isGiving(host, m) &&
        !isOfReview(host, m) &&
        !isCause(host, m) &&
        !isCarriedOver(host, m) &&
        !isGoalTime(host, m) &&
        !(m.from > firstFigure && isDeadline(host, m)) &&
        !isExisting(host, m) &&
        !isOfEvent(host, m) &&
        !(frames.length > 0 && m.to <= firstFigure && isTold(host, m, firstFigure)) &&
        !isSpanOfMove(host, m),
    )
    .sort((a, b) => a.from - b.from)
}

/** «Ninh Thuận, ngày 08/01/2024 - Năm 2023 tỉnh thu hút …»: when it was written, unless it tells what was held that day. */
function isDateline({tokens}: MentionedSentence, mention: PeriodMention): boolean {
  if (mention.form !== 'date' || !opensText(tokens, mention)) return false
  for (let i = mention.to; i < tokens.length; i++) if (occasions.longestAt(tokens, i)) return false
  return true
}
const occasions = phrases(
  'hội nghị|đại hội|hội thảo|tọa đàm|diễn đàn|họp báo|phiên họp|cuộc họp|buổi lễ|lễ|gặp mặt|khai mạc|bế mạc|diễn ra|tổ chức|công bố|trao|khánh thành|khởi công',
)

/** The time that governs the sentence's figures, where one does. */
export function governingTime(
  host: MentionedSentence,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const firstFigure = firstFigureOf(host, frames)
  const leading = periods.filter(mention => mention.from < firstFigure && leads(host, mention, frames[0]))
  const lead =
    leading.find(mention => !mention.relative && mention.form !== 'date') ??
    leading.find(mention => mention.form === 'until') ??
    leading.find(mention => mention.form !== 'date' && (mention.start || mention.end)) ??
    leading.find(mention => mention.start || mention.end) ??
    leading[0] ??
    adverbial(host, periods, frames) ??
    inHead(host, periods, frames) ??
    (frames.length === 0 && host.tokens.at(-1)?.fold === ':' ? periods[0] : undefined)
  const nearer =
    lead?.relative && lead.form !== 'until'
      ? periods.find(
          mention =>
            mention.form === 'until' &&
            mention.from > lead.to &&
            mention.to <= firstFigure &&
            host.tokens[mention.from - 1]?.fold === ',',
        )
      : undefined
  const told =
    lead?.form === 'date'
      ? periods.find(
          mention =>
            mention.from > lead.to &&
            mention.to <= firstFigure &&
            mention.form !== 'date' &&
            host.tokens.slice(lead.to, mention.from).some(token => token.fold === ':'),
        )
      : undefined
  return told ?? nearer ?? behindLabel(host, periods, lead, firstFigure) ?? lead
}

/** «Vụ hè thu 2024: Do nắng nóng, đến ngày 15/6 mới gieo 31.460 ha»: behind a label, how things stood on a day of it. */
function behindLabel(
  {tokens}: MentionedSentence,
  periods: readonly PeriodMention[],
  label: PeriodMention | undefined,
  firstFigure: number,
): PeriodMention | undefined {
  if (label?.form !== 'span' || tokens[label.to]?.fold !== ':') return undefined
  return periods.find(
    ({form, from, to, end}) =>
      form === 'until' &&
      end !== null &&
      from > label.to &&
      to <= firstFigure &&
      opens.has(tokens[from - 1]!.fold),
  )
}
const opens = wordSet(', :')

function firstFigureOf({tokens}: MentionedSentence, frames: readonly Frame[]): number {
  return frames[0]?.q.from ?? tokens.length
}

/** «Vốn FDI 11 tháng năm 2023 theo địa bàn (triệu USD): huyện A 402,7; huyện B 361,5»: said in the head, of all behind the colon. */
function inHead(
  host: MentionedSentence,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const first = frames[0]?.q.from ?? 0
  const colon = host.tokens.findIndex(({fold: word}, i) => word === ':' && !host.at[i])
  if (colon < 0 || colon > first || frames.length < 2) return undefined
  const [mention, other] = periods.filter(one => one.to <= colon)
  return mention?.form === 'span' && !other ? mention : undefined
}

/** «Ngày 14/6, tại hội nghị, Sở cho biết từ khi triển khai đã có 23 dự án»: the day on which it was told. */
function isTold(host: MentionedSentence, {form, to}: PeriodMention, figure: number): boolean {
  if (form !== 'date') return false
  for (let i = to; i < figure; i++) if (telling.longestAt(host.tokens, i)) return true
  return false
}
const telling = phrases('cho biết|cho hay|khẳng định|nêu rõ|nhấn mạnh|chia sẻ')
