import type {Interval} from './types.js'

/** Calendar arithmetic over ISO dates; months and quarters count from 1. */

/** The ISO date of a day, or undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The year of an ISO date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** The month of an ISO date. */
export function monthOf(date: string): number {
  return Number(date.slice(5, 7))
}

/** The whole months from one to another, of one or of two years. */
export function months(year: number, first: number, last = first, lastYear = year): Interval {
  return {start: `${year}-${two(first)}-01`, end: `${lastYear}-${two(last)}-${two(lastDay(lastYear, last))}`}
}

/** From the first day of a year to the last day of another. */
export function years(first: number, last = first): Interval {
  return months(first, 1, 12, last)
}

/** The three months of a quarter. */
export function quarter(year: number, number: number): Interval {
  return months(year, number * 3 - 2, number * 3)
}

/** A year that reports speak of, as written in four digits. */
export function readYear(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:19|20)\d\d$/u.test(text)) return undefined
  return Number(text)
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
