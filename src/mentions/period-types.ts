import {fold} from '../text/fold.js'
import type {Token} from '../text/types.js'
import {monthOf, yearOf} from './calendar.js'
import type {Interval, MentionContext, PeriodMention} from './types.js'

/** A stretch of time read at a token; what `PeriodMention` says but its first token and whether it is a base. */
export interface Found extends Interval {
  to: number
  form: PeriodMention['form']
  relative: boolean
  shift?: number
  /** the year that «cùng kỳ 2015» names */
  named?: number
  /** its words stand for nothing alone and need «từ», «đến» or brackets around: a bare `2016` */
  bare?: boolean
  /** the same words mean a bare year, month or day that takes its year from a partner: «từ tháng 1 đến tháng 8/2019» */
  yearless?: boolean
  /** told from where to where: «tháng 4/2016 - 8/2016»; no «đến» is wanted behind it */
  closed?: boolean
}

/** What a finder of periods reads from: the tokens, which of them are taken, and the document's date. */
export interface Source {
  tokens: readonly Token[]
  taken: (i: number) => boolean
  date: string | null
  /** the year that words without one mean */
  year: number | null
}

/** One way to read a stretch of time that begins at token `i`. */
export type Reader = (source: Source, i: number) => Found | undefined

/** The source for a sentence. */
export function sourceOf(
  tokens: readonly Token[],
  taken: (i: number) => boolean,
  context: MentionContext,
): Source {
  return {
    tokens,
    taken,
    date: context.date,
    year: context.date === null ? (context.year ?? null) : yearOf(context.date),
  }
}

/** The folded word at `i`, `''` outside the sentence. */
export function word(source: {tokens: readonly Token[]}, i: number): string {
  return source.tokens[i]?.fold ?? ''
}

/**
 * The year of a month named without one. Reports look back: in the first months of a year the last ones of the year
 * before are meant, unless the words look ahead.
 */
export function yearForMonth(source: Source, month: number, i: number): number | null {
  if (source.year === null || source.date === null) return source.year
  const ahead = word(source, i - 1) === before || word(source, i - 2) === before
  return !ahead && month - monthOf(source.date) >= 9 ? source.year - 1 : source.year
}

const before = fold('trước')

/** The year that «trong năm», «đầu năm» speak of: a report of January is about the year that is over. */
export function runningYear(source: Source): number | null {
  if (source.year === null || source.date === null) return source.year
  return monthOf(source.date) === 1 ? source.year - 1 : source.year
}

/** The year that «năm qua» speaks of: in the first quarter the one that is over. */
export function pastYear(source: Source): number | null {
  if (source.year === null || source.date === null) return source.year
  return monthOf(source.date) <= 3 ? source.year - 1 : source.year
}

/** A stretch with unknown ends. */
export const unknown: Interval = {start: null, end: null}
