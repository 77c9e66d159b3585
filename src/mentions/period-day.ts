import {monthNames} from '../lexicon/months.js'
import {fold} from '../text/fold.js'
import {PhraseTable} from '../text/match.js'
import type {Token} from '../text/types.js'
import {isoDay, readYear} from './calendar.js'

/** A calendar day as written, its year perhaps left out. */
export interface Day {
  day: number
  month: number
  year: number | null
  /** the token behind it */
  to: number
}

const month = fold('tháng')
const year = fold('năm')

/**
 * The day written at token `i`: `15/5/2016`, `15.5.2016`, `15-5-2016`, «15 tháng 5 năm 2016», `15/5`, `15.5`, `15-5`.
 * Without a year the digits alone say little: the caller asks for a lead («ngày», «sáng») before it believes them.
 */
export function dayAt(tokens: readonly Token[], i: number): Day | undefined {
  const token = tokens[i]
  if (token?.kind !== 'number') return undefined
  const full = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/u.exec(token.text)
  if (full) return checked(full[1]!, full[3]!, Number(full[4]), i + 1)
  const short = /^(\d{1,2})[/.](\d{1,2})$/u.exec(token.text)
  if (short) {
    const named = yearBehind(tokens, i + 1)
    return checked(short[1]!, short[2]!, named?.year ?? null, named?.to ?? i + 1)
  }
  if (!/^\d{1,2}$/u.test(token.text)) return undefined
  return inWords(tokens, i) ?? hyphened(tokens, i)
}

/** `15/5/2016` and its like, year and all; nothing else reads so. */
export function fullDayAt(tokens: readonly Token[], i: number): Day | undefined {
  const day = dayAt(tokens, i)
  return day?.year ? day : undefined
}

/** «15 tháng 5 (năm 2016)», «15 tháng 5/2016», «15 Tháng Mười 2016» */
function inWords(tokens: readonly Token[], i: number): Day | undefined {
  if (tokens[i + 1]?.fold !== month) return undefined
  if (tokens[i + 2]?.kind !== 'number') return monthNamed(tokens, i)
  const text = tokens[i + 2]!.text
  const joined = /^(\d{1,2})[/.](\d{4})$/u.exec(text)
  if (joined) return checked(tokens[i]!.text, joined[1]!, Number(joined[2]), i + 3)
  if (!/^\d{1,2}$/u.test(text)) return undefined
  // «Thứ Sáu, 10 tháng 11, 2023»
  const bare = tokens[i + 3]?.fold === ',' ? readYear(tokens[i + 4]?.text) : undefined
  const closed = bare !== undefined && (tokens[i + 5] === undefined || tokens[i + 5]!.kind === 'mark')
  const named = closed ? {year: bare, to: i + 5} : yearBehind(tokens, i + 3)
  return checked(tokens[i]!.text, text, named?.year ?? null, named?.to ?? i + 3)
}

/** «15 Tháng Mười 2016», «15 tháng Mười, 2016», «15 tháng Giêng năm 2016»; of «tháng năm 2016» the month is not told */
function monthNamed(tokens: readonly Token[], i: number): Day | undefined {
  const hit = names.longestAt(tokens, i + 2)
  if (!hit) return undefined
  const at = tokens[hit.to]?.fold === ',' ? hit.to + 1 : hit.to
  const bare = tokens[i + 2]!.fold === year ? undefined : readYear(tokens[at]?.text)
  const named = bare === undefined ? yearBehind(tokens, hit.to) : {year: bare, to: at + 1}
  return named && checked(tokens[i]!.text, String(hit.value), named.year, named.to)
}
const names = new PhraseTable(monthNames)

/** `15-5-2016`, `15-5/2016`, `15-5` */
function hyphened(tokens: readonly Token[], i: number): Day | undefined {
  const next = tokens[i + 2]
  if (tokens[i + 1]?.fold !== '-' || next?.kind !== 'number') return undefined
  const joined = /^(\d{1,2})\/(\d{4})$/u.exec(next.text)
  if (joined) return checked(tokens[i]!.text, joined[1]!, Number(joined[2]), i + 3)
  if (!/^\d{1,2}$/u.test(next.text)) return undefined
  const last = tokens[i + 3]?.fold === '-' ? readYear(tokens[i + 4]?.text) : undefined
  if (last !== undefined) return checked(tokens[i]!.text, next.text, last, i + 5)
  if (tokens[i + 1]!.spaced || next.spaced) return undefined
  return checked(tokens[i]!.text, next.text, null, i + 3)
}

/** «năm 2016» or `-2016` behind a day and month */
function yearBehind(tokens: readonly Token[], i: number): {year: number; to: number} | undefined {
  const lead = tokens[i]
  const spelled = lead?.fold === year || (lead?.fold === ',' && tokens[i + 1]?.fold === year)
  const at = spelled && lead.fold === ',' ? i + 1 : i
  const found = spelled || (lead?.fold === '-' && !lead.spaced) ? readYear(tokens[at + 1]?.text) : undefined
  return found === undefined ? undefined : {year: found, to: at + 2}
}

function checked(dayText: string, monthText: string, of: number | null, to: number): Day | undefined {
  const day = Number(dayText)
  const monthNumber = Number(monthText)
  if (!isoDay(of ?? 2000, monthNumber, day)) return undefined
  return {day, month: monthNumber, year: of, to}
}
