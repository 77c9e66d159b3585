import type {Frame, Words} from '../frames/types.js'
import {phrases} from '../text/match.js'
import {moved, precedingUnit, wholeYearsBetween} from './interval.js'
import type {ScopedBase, ScopedPeriod} from './period-value.js'

/**
 * What a comparison's base spans: «cùng kỳ» is the record's period, years back. `date` is the document's; `text` gives
 * the words as they stand.
 */
export function basePeriod(
  frame: Frame,
  period: ScopedPeriod | null,
  date: string | null,
  text: (words: Words) => string,
): ScopedBase | null {
  const mention = frame.base
  if (!mention) return frame.standard && {text: text(frame.standard), start: null, end: null}
  const words = text(mention)
  const before = period && mention.relative && precedingUnit(frame.host, mention, period)
  if (before) return {text: words, ...before}
  // «Tính đến 31/12/2023, …, giảm 2.310 hộ so với đầu năm»: of the year that is told of
  const year = (period?.end ?? period?.start)?.slice(0, 4)
  if (year && mention.relative && beginning.longestAt(frame.host.tokens, mention.from)?.to === mention.to)
    return {text: words, start: mention.start && `${year}-01-01`, end: `${year}-01-01`}
  if (mention.form !== 'same') return {text: words, start: mention.start, end: mention.end}
  // «so với cùng kỳ năm 2021» of six months: the same months of that year
  const years = wholeYearsBetween(mention, period)
  if ((mention.start || mention.end) && years === null)
    return {text: words, start: mention.start, end: mention.end}
  const shift = years ?? mention.shift ?? -1
  // «giảm 41 hộ so với năm ngoái», where nothing says when or but up to when: the year before the document's
  if (
    date &&
    shift === -1 &&
    (!period || !period.start) &&
    lastYear.longestAt(frame.host.tokens, mention.from)
  ) {
    const last = Number((period?.end ?? date).slice(0, 4)) - 1
    return {text: words, start: `${last}-01-01`, end: `${last}-12-31`}
  }
  return {text: words, start: moved(period?.start ?? null, shift), end: moved(period?.end ?? null, shift)}
}

const beginning = phrases('đầu năm|hồi đầu năm|thời điểm đầu năm')
const lastYear = phrases('năm ngoái|năm trước')
