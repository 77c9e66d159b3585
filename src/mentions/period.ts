import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {ahead} from './gate.js'
import {readYear, yearOf} from './calendar.js'
import {closes} from './mask-shared.js'
import {dayAt} from './period-day.js'
import {atomAt, sideAt} from './period-atom.js'
import {isBase} from './period-base.js'
import {nowAt, sameAt, termAt} from './period-relative.js'
import {sourceOf, unknown, word, type Found, type Source} from './period-types.js'
import {bracketedAt, standsAlone} from './period-bare.js'
import {bareYearAt, span} from './period-year.js'
import {claim, type MentionContext, type MentionedSentence, type PeriodMention} from './types.js'

const fromLead = phrases('từ|kể từ|tính từ|bắt đầu từ|từ sau')
const untilLead = phrases(
  'đến|tới|cho đến|cho tới|tính đến|tính tới|tính đến thời điểm|đến thời điểm|thống kê đến|lũy kế đến|lũy kế tính đến|cộng dồn đến|cập nhật đến|số liệu đến|tại thời điểm|vào thời điểm|tính|trước|từ nay đến|từ nay tới|đến trước|tính đến trước|tính hết|hết ngày',
)
const at = phrases('tại thời điểm|vào thời điểm')
const [counts, within] = ['tính', 'trong'].map(fold)
const bridge = phrases('đến|tới|cho đến|cho tới|và đến|-')
/** «Ngay từ đầu năm, …»: how soon a thing was done, not what a figure is of */
const rightFrom = phrases(
  'ngay từ đầu năm|ngay từ những ngày đầu năm|ngay từ những tháng đầu năm|ngay từ đầu nhiệm kỳ|ngay từ đầu vụ',
)
const through = phrases(
  'hết|hết ngày|ngày|cuối ngày|thời điểm|thời điểm ngày|thời điểm hết|hết thời điểm|cuối|giữa|đầu|trước',
)
const [before, after] = ['trước', 'sau'].map(fold)
const nowWord = wordSet('nay')
const listJoin = wordSet(', và ; /')
const year = fold('năm')

/** Find stretches of time and resolve them against the document's date; each takes its lead words with it. */
export function findPeriods(host: MentionedSentence, context: MentionContext): void {
  const source = sourceOf(host.tokens, i => host.at[i] !== undefined, context)
  let inForce: number | null = null
  const near = ahead(host.tokens, 8, true)
  for (let i = 0; i < host.tokens.length; i++) {
    if (host.at[i] || !near[i]) continue
    const atOnce = rightFrom.longestAt(host.tokens, i)
    if (atOnce && !bridge.longestAt(host.tokens, atOnce.to)) {
      i = atOnce.to - 1
      continue
    }
    const found = readAt(source, i, inForce)
    if (!found || !mention(host, i, found)) continue
    if (found.form !== 'same' && found.end && !isBase(source, i, found)) inForce = yearOf(found.end)
    i = listed(host, source, found.to, found) - 1
  }
}

function mention(host: MentionedSentence, from: number, found: Found): boolean {
  const source = {tokens: host.tokens}
  const made: PeriodMention = {
    kind: 'period', from, to: found.to, form: found.form, relative: found.relative, base: isBase(source, from, found), start: found.start, end: found.end,
    ...(found.form === 'same' ? {shift: found.shift ?? -1} : {}),
    ...(found.named === undefined ? {} : {named: found.named}),
  } // prettier-ignore
  if (made.base && found.relative && found.shift === -1 && made.form === 'span')
    Object.assign(made, {form: 'same', shift: -1, start: null, end: null})
  return claim(host, made)
}

/** Further bare years behind one: «năm 2019, 2020 và 2021»; returns the token behind the last. */
function listed(host: MentionedSentence, source: Source, to: number, first: Found): number {
  let end = to
  if (first.form === 'date') return daysListed(host, source, to)
  if (first.form !== 'span' || readYear(source.tokens[to - 1]?.text) === undefined) return end
  while (listJoin.has(word(source, end))) {
    const next = span(source, end + 1) ?? bareYearAt(source, end + 1)
    if (!next || !standsAlone(source, next.to) || !mention(host, end + 1, {...next, bare: false})) break
    end = next.to
  }
  return end
}

/** Further days behind one: «dịp 03/02, 19/5, 02/9 và 07/11»; returns the token behind the last. */
function daysListed(host: MentionedSentence, source: Source, to: number): number {
  let end = to
  while (listJoin.has(word(source, end))) {
    const token = source.tokens[end + 1]
    const next = token && /^\d{1,2}[/.]\d{1,2}$/u.test(token.text) ? dayAt(source.tokens, end + 1) : undefined
    if (!next || !(closes(source.tokens, next.to) || yearly.has(word(source, next.to)))) break
    if (!mention(host, end + 1, {...unknown, to: next.to, form: 'date', relative: true})) break
    end = next.to
  }
  return end
}

const yearly = wordSet('hằng hàng năm')

function readAt(source: Source, i: number, inForce: number | null): Found | undefined {
  const {tokens} = source
  if (tokens[i]!.kind === 'mark' || tokens[i]!.kind === 'code') return undefined
  return (
    betweenAt(source, i) ??
    sameAt(source, i, inForce) ??
    termAt(source, i) ??
    untilAt(source, i) ??
    atomAt(source, i) ??
    bracketedAt(source, i)
  )
}

/** «từ năm 2016 đến năm 2020», «Từ 01/7 đến 30/9/2025», «từ đầu năm đến nay», «từ tháng 9.2024» */
function betweenAt(source: Source, i: number): Found | undefined {
  const lead = fromLead.longestAt(source.tokens, i)
  if (!lead) return undefined
  let first = sideAt(source, lead.to)
  if (!first) return undefined
  if (first.closed) return first
  const link = bridge.longestAt(source.tokens, first.to)
  const last = link && rightSide(source, link.to)
  const stated = last?.end ? yearOf(last.end) : null
  if (first.relative && stated !== null && !last!.relative) {
    const again = sideAt({...source, year: stated, date: last!.end}, lead.to)
    if (again) first = {...again, relative: false}
  }
  const start = isYearAfter(source, lead.to) ? yearAhead(opening(first)) : opening(first)
  if (!last && first.end !== null && start !== null && yearOf(first.end) > yearOf(start))
    return {...first, start}
  // «từ ngày 10 đến ngày 14/10/2022» is whole already
  if (!last && first.form === 'date' && first.start !== first.end) return first
  if (!last)
    return {
      start,
      end: openEnd(source, start),
      to: first.to,
      form: first.form === 'date' ? 'date' : 'span',
      relative: true,
    }
  const early = start !== null && last.end !== null && start > last.end ? yearBack(start) : start
  return {start: early, end: last.end, to: last.to, form: 'span', relative: first.relative || last.relative}
}

/** «từ sau năm 2015 đến năm 2020»: from the next year on */
function isYearAfter(source: Source, at: number): boolean {
  const named = word(source, at) === year ? at + 1 : at
  return word(source, at - 1) === after && readYear(source.tokens[named]?.text) !== undefined
}

function yearAhead(date: string | null): string | null {
  return date && `${yearOf(date) + 1}${date.slice(4)}`
}

function yearBack(date: string): string {
  return `${yearOf(date) - 1}${date.slice(4)}`
}

/** Where a stretch begins: an edge («đầu năm») at its own day. */
function opening(found: Found): string | null {
  return found.form === 'until' && found.start === null ? found.end : found.start
}

function openEnd(source: Source, start: string | null): string | null {
  return start !== null && source.date !== null && start <= source.date ? source.date : null
}

function rightSide(source: Source, i: number): Found | undefined {
  if (nowWord.has(word(source, i)))
    return {start: null, end: source.date, to: i + 1, form: 'until', relative: true}
  const now = nowAt(source, i)
  if (now) return now
  const direct = sideAt(source, i)
  if (direct) return direct
  const thru = through.longestAt(source.tokens, i)
  return thru ? sideAt(source, thru.to) : undefined
}

/** «tính đến hết ngày 31/12/2023», «đến năm 2025», «hết năm 2024», «trước ngày 31/12» */
function untilAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const now = nowAt(source, i)
  if (now) return now
  const lead = untilLead.longestAt(tokens, i)
  // «chỉ tính trong năm 2023»: in it, not up to it
  if (!lead || (lead.to === i + 1 && word(source, i) === counts && word(source, lead.to) === within))
    return undefined
  const right = rightSide(source, lead.to)
  if (!right || right.form === 'same') return undefined
  // «vào thời điểm năm 2010»: in that year; «chỉ tính 9 tháng đầu năm 2023»: in those months
  if (right.form === 'span' && at.longestAt(tokens, i)?.to === lead.to) return right
  if (right.form === 'span' && lead.to === i + 1 && word(source, i) === counts) return undefined
  const earlier = word(source, i) === before || word(source, lead.to - 1) === before
  if (earlier && right.form === 'span') {
    if (right.relative && !right.yearless) return undefined
    return {
      ...unknown,
      end: right.start === null ? null : dayBefore(right.start),
      to: right.to,
      form: 'until',
      relative: right.relative,
    }
  }
  if (
    tokens[i - 1]?.kind === 'number' &&
    word(source, i) !== before &&
    right.form === 'date' &&
    right.relative &&
    year !== word(source, lead.to)
  ) {
    return {...unknown, end: right.end, to: right.to, form: 'until', relative: true}
  }
  return {start: null, end: right.end, to: right.to, form: 'until', relative: right.relative}
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}
