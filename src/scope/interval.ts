/** Intervals a unit or some years from another. */
import {phrases} from '../text/match.js'
import type {Interval, MentionedSentence, PeriodMention} from '../mentions/types.js'

/** «so với tháng trước», «so với quý trước»: the month or quarter before the record's. */
export function precedingUnit(
  host: MentionedSentence,
  mention: PeriodMention,
  period: Interval,
): Interval | null {
  if (termBefore.longestAt(host.tokens, mention.from)) return termBeforeThat(period)
  const months = monthBefore.longestAt(host.tokens, mention.from)
    ? 1
    : quarterBefore.longestAt(host.tokens, mention.from)
      ? 3
      : 0
  if (months === 0 || !period.end) return null
  const [year, month] = period.end.split('-').map(Number) as [number, number]
  const lastMonth = new Date(Date.UTC(year, month - months, 0))
  const firstMonth = new Date(Date.UTC(lastMonth.getUTCFullYear(), lastMonth.getUTCMonth() - months + 1, 1))
  return {start: firstMonth.toISOString().slice(0, 10), end: lastMonth.toISOString().slice(0, 10)}
}

/** «nhiều hơn nhiệm kỳ trước»: as long a time, up to where the term began */
function termBeforeThat({start, end}: Interval): Interval | null {
  const years = start && end ? Number(end.slice(0, 4)) - Number(start.slice(0, 4)) : 0
  return years < shortestTerm ? null : {start: moved(start, -years), end: moved(end, -years)}
}
const shortestTerm = 3
const termBefore = phrases('nhiệm kỳ trước|nhiệm kỳ trước đó|nhiệm kỳ liền trước')
const monthBefore = phrases('tháng trước|tháng liền trước|tháng trước đó')
const quarterBefore = phrases('quý trước|quý liền trước|quý trước đó')

/** How many years from the period to the one calendar year that the mention names; null where it names another time. */
export function wholeYearsBetween({start, end}: Interval, period: Interval | null): number | null {
  if (!start || !end || !period?.start || !period.end) return null
  const year = start.slice(0, 4)
  if (start !== `${year}-01-01` || end !== `${year}-12-31`) return null
  return Number(year) - Number(period.start.slice(0, 4))
}

/** The interval `years` later; 29 February becomes the month's last day. */
export function moved(date: string | null, years: number): string | null {
  if (!date) return null
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const day = date.endsWith('02-29') ? '02-28' : date.slice(5)
  return `${year}-${day}`
}
