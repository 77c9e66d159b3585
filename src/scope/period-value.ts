import {termWords} from '../lexicon/cues.js'
import type {Interval, MentionedSentence, PeriodMention} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import {moved} from './interval.js'

/** A record's period: the words, the interval, and how it was found. */
export interface ScopedPeriod extends Interval {
  text: string
  basis: 'stated' | 'context' | 'document'
}

export interface ScopedBase extends Interval {
  text: string
}

/** A time where it stands. */
export interface State {
  mention: PeriodMention
  host: MentionedSentence
}

/** What the words for a time may refer to. */
interface Around {
  /** the document's reporting period, and its date */
  reporting: Interval | null
  date: string | null
  heading: Interval | null
  /** of the paragraph, the heading or the whole report */
  inForce: Interval | null
  /** told before, and still in force */
  carried: boolean
}

/** The interval that a time's words stand for where they stand. */
export function intervalOf(
  {mention, host}: State,
  {reporting, date, heading, inForce, carried}: Around,
): Interval {
  if (mention.relative && !mention.start && term.longestAt(host.tokens, mention.from)) {
    const whole = reporting ?? heading
    return {start: whole?.start ?? null, end: whole?.end ?? null}
  }
  // «Từ năm 2021 đến nay» says itself since when
  const counted =
    mention.relative &&
    (carried || !host.tokens.slice(mention.from, mention.to).some(({text}) => year.test(text)))
  const same = counted && [inForce, reporting].find(one => one && spansSame(mention, one, date))
  if (same) return {start: same.start, end: same.end}
  const quarterly = quarter.longestAt(host.tokens, mention.from)?.to === mention.to
  const force = mention.relative ? ((quarterly ? reporting : null) ?? inForce) : null
  // without a date nothing can be counted back: the years that the report is on
  if (force && !date && !mention.start && fiveYears.longestAt(host.tokens, mention.from)?.to === mention.to)
    return {start: force.start, end: force.end}
  if (force && within.longestAt(host.tokens, mention.from)?.to === mention.to) {
    const whole = (force.start ?? force.end)?.slice(0, 4)
    if (whole && wholeYear.longestAt(host.tokens, mention.from))
      return {start: `${whole}-01-01`, end: `${whole}-12-31`}
    // «Đến 31/8/2024, … Trong tháng phát sinh 07 ổ dịch»
    if (force.end && inMonth.longestAt(host.tokens, mention.from)) return monthOf(force.end)
    return {start: force.start, end: force.end}
  }
  if (date && inForce && isNextYear({mention, host})) {
    const [first, last] = [inForce.start, inForce.end].map(day => day?.slice(0, 4))
    // «vụ mía năm 2017 lỗ nặng. Qua năm sau, …»: the year after the one told of
    if (last && (first ?? last) === last && last < date.slice(0, 4))
      return {start: `${Number(last) + 1}-01-01`, end: `${Number(last) + 1}-12-31`}
  }
  const late =
    mention.relative &&
    mention.form === 'span' &&
    reporting?.end &&
    date &&
    mention.end &&
    mention.end > date &&
    reporting.end < mention.end
  const years =
    late &&
    Number(date!.slice(0, 4)) - Number(reporting!.end!.slice(0, 4)) === 1 &&
    mention.end!.startsWith(date!.slice(0, 4))
      ? -1
      : 0
  return {
    start: years ? moved(mention.start, years) : mention.start,
    end: years ? moved(mention.end, years) : mention.end,
  }
}

const inMonth = phrases('trong tháng')

/** The month of a day, to its last. */
function monthOf(day: string): Interval {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return {start: `${day.slice(0, 7)}-01`, end: `${day.slice(0, 7)}-${String(last).padStart(2, '0')}`}
}

const year = /^(?:19|20)\d\d$/u

/** «10 tháng năm 2021 làm thêm 1.326 ha, bằng 88,4% kế hoạch cả năm (1.500 ha)»: a whole year is the one told of before. */
export function yearOfPlan(plan: ScopedPeriod, told: Interval | null): ScopedPeriod {
  const year = (told?.start ?? told?.end)?.slice(0, 4)
  const whole = plan.start?.endsWith('-01-01') && plan.end?.endsWith('-12-31')
  return year && whole ? {...plan, start: `${year}-01-01`, end: `${year}-12-31`} : plan
}

/** «Qua 3 năm», in a report of 14/5/2024 on the three years from 5/2021 to 5/2024: those that it is on. */
function spansSame(counted: PeriodMention, reporting: Interval, date: string | null): boolean {
  if (!date || counted.form !== 'span' || counted.end !== date || !counted.start) return false
  if (!reporting.start || !reporting.end || reporting.end < (moved(date, -1) ?? '')) return false
  const years = yearsOf(counted.start, date)
  return years >= 2 && years === yearsOf(reporting.start, reporting.end)
}
const yearsOf = (start: string, end: string) =>
  Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000 / 365.25)

/** «cùng kỳ 27.100 tấn»: the period in force, so many years back. */
export function earlierInterval(mention: PeriodMention, period: Interval | null): Interval {
  const inForce = (period?.start ?? period?.end)?.slice(0, 4)
  const shift = mention.named && inForce ? mention.named - Number(inForce) : (mention.shift ?? -1)
  // «năm 2024 đạt 45 triệu đồng, cao hơn mức 40 triệu đồng của năm trước», written in 2025
  const year = mention.start?.endsWith('-01-01') && mention.end?.endsWith('-12-31')
  if (mention.relative && year && mention.start === period?.start && mention.end === period?.end)
    return {start: moved(mention.start, shift), end: moved(mention.end, shift)}
  return {
    start: mention.start ?? moved(period?.start ?? null, shift),
    end: mention.end ?? moved(period?.end ?? null, shift),
  }
}

const within = phrases(
  'trong quý|cả quý|trong năm|cả năm|trong tháng|giai đoạn này|trong giai đoạn này|thời gian này|trong thời gian này|nhiệm kỳ này|trong nhiệm kỳ|trong giai đoạn|cùng giai đoạn|thời kỳ này|trong đợt',
)
const fiveYears = phrases('trong 5 năm|5 năm qua|trong 5 năm qua|qua 5 năm|trong năm năm')
const quarter = phrases('trong quý|cả quý')
const term = phrases(`${termWords}|trong kỳ`)
/** «năm sau»: the year after the one that is told of, or the next one */
export function isNextYear({mention, host}: State): boolean {
  return mention.relative && nextYear.longestBefore(host.tokens, mention.to) !== undefined
}
const nextYear = phrases('năm sau')
/** «trong năm», «cả năm»: of the time that is told of */
export function isWithin({mention, host}: State): boolean {
  return mention.relative && within.longestAt(host.tokens, mention.from)?.to === mention.to
}
const wholeYear = phrases('trong năm|cả năm')
