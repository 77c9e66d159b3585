/** Stretches of time as the command line names them. */

/** The time from the first day of `2023`, `2023-06` or `2023-06-15` to its last; null where it is none of these. */
function spanOf(text: string): {start: string; end: string} | null {
  const {year, month, day} =
    /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text)?.groups ?? {}
  if (!year) return null
  if (day) return {start: text, end: text}
  if (!month) return {start: `${year}-01-01`, end: `${year}-12-31`}
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(month) >= 1 && Number(month) <= 12 ? {start: `${text}-01`, end: `${text}-${last}`} : null
}

/** The days that `2023`, `2021..2023`, `..2020` or `2024-07..` mean; null where it is none of these. */
export function parsePeriod(text: string): {start: string; end: string} | null {
  const [from, to = from, ...more] = text.split('..')
  if (more.length > 0 || (!from && !to)) return null
  const start = from ? spanOf(from)?.start : '0000-01-01'
  const end = to ? spanOf(to)?.end : '9999-12-31'
  return start && end && start <= end ? {start, end} : null
}
