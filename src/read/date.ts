/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(value: string): boolean {
  const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === value
}
