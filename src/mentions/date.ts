import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Sentence, Token} from '../text/types.js'
import {isoDay} from './calendar.js'
import {fullDayAt} from './period-day.js'

/** Where the document's own date is written: the sentence's index and the tokens of the date. */
export interface DocumentDate {
  date: string
  sentence: number
  from: number
  to: number
  /** the day of what the text opens with, no date of its own */
  event?: true
}

const day = fold('ngày')
const weekday = phrases(
  'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|chủ nhật',
)
const stamp = phrases(
  'cập nhật|ngày đăng|đăng bởi|admin vào|đăng vào|đăng tải ngày|đăng tải|được đăng vào|đăng ngày|cập nhật lúc|xuất bản|ngày ban hành|ngày cập nhật|đăng lúc|ngày viết|thời gian',
)
const session = wordSet('sáng chiều tối trưa ngày hôm đêm')
const cites = wordSet('số quyết chỉ nghị luật thông công căn khoản hướng kết')
const between = wordSet('từ đến tới trước sau hết tính kể và - là')
const clock = /^\d{1,2}[:h]\d{2}(?::\d{2})?$/u

/**
 * The document's date in its first sentences: the letterhead's or dateline's («Bắc Giang, ngày 02 tháng 12 năm 2022»,
 * «24/02/2023 10:47»), else the day of the event a press article opens with («Sáng 27/9/2019, …»). A date inside a
 * cited reference is none.
 */
export function findDocumentDate(sentences: readonly Sentence[]): DocumentDate | null {
  let event: DocumentDate | null = null
  for (const [index, sentence] of sentences.entries()) {
    const {tokens} = sentence
    for (let i = 0; i < tokens.length; i++) {
      const found = fullDayAt(tokens, i)
      if (!found || found.year! < 1990) continue
      const date = isoDay(found.year!, found.month, found.day)!
      const at = {date, sentence: index, from: i, to: found.to}
      if (isStamp(tokens, i, found.to) || isDateline(tokens, i, found.to)) return at
      if (!event && index < 12 && opensEvent(tokens, i)) event = {...at, event: true}
      i = found.to - 1
    }
  }
  return event
}

/** A date with a clock time, a weekday or a label, or one that stands alone. */
function isStamp(tokens: readonly Token[], i: number, to: number): boolean {
  const from = tokens[i - 1]?.fold === day ? i - 1 : i
  const skip = [',', '-', '|', 'l', '('].includes(tokens[to]?.fold ?? '') ? to + 1 : to
  const time = (at: number) =>
    clock.test(tokens[at]?.text ?? '') ||
    (/^\d{1,2}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.fold === 'h')
  if (time(skip) && tokens.length < 24) return true
  if (time(from - 1) || time(from - 2)) return tokens.length < 24
  const before = tokens[from - 1]?.fold === ',' ? from - 1 : from
  if (weekday.longestBefore(tokens, before)) return tokens.length < 24
  const label = tokens[from - 1]?.fold === ':' ? from - 1 : from
  if (stamp.longestBefore(tokens, label) && label <= 5) return true
  if (to === tokens.length && from <= longestSource && dashes.has(tokens[from - 1]?.fold ?? '')) return true
  if (from === 0 && dashes.has(tokens[to]?.fold ?? '') && isPerson(tokens.slice(to + 1))) return true
  return from === 0 && (to === tokens.length || (to === tokens.length - 1 && tokens[to]!.kind === 'mark'))
}

/** «Báo Điện Biên Phủ - 10/11/2023»: the source, and the day */
const dashes = wordSet('- | • · /')
const longestSource = 8
/** «26/10/2022 | Chu Hiệu»: who wrote it */
const isPerson = (rest: readonly Token[]) =>
  rest.length >= 2 && rest.length <= 4 && rest.every(({kind, upper}) => kind === 'word' && upper)

/** «Bắc Giang, ngày …», «LÀO CAI, ngày 9/2/2023 -», «Sơn La, 6/10/2023», «(Văn phòng …, ngày 05/01/2022)» */
function isDateline(tokens: readonly Token[], i: number, to: number): boolean {
  const from = tokens[i - 1]?.fold === day ? i - 1 : i
  if (betweenDashes(tokens, from, to)) return true
  if (from < 2 || from > 14 || tokens[from - 1]!.fold !== ',') return false
  const behind = tokens[to]
  const ends = !behind || ['-', ')', '.', ':', ';', '/'].includes(behind.fold) || behind.upper
  if (!ends || between.has(tokens[from - 2]?.fold ?? '')) return false
  const before = withoutNumber(tokens.slice(0, from - 1))
  if (before.length === 0 || before.some(token => token.kind === 'code' || token.kind === 'number'))
    return false
  const named = before.filter(token => token.kind === 'word')
  const upper = named.filter(token => token.upper).length
  if (before.some(token => cites.has(token.fold)) && !before[0]!.upper) return false
  return before[0]!.fold === '(' ? upper >= 1 : from <= 8 && upper >= named.length - 1
}

/** «Ninh Thuận, ngày 08/01/2024 - Dù chịu …»: when a text was sent, and no time of what it tells. */
export function opensText(tokens: readonly Token[], {from, to}: {from: number; to: number}): boolean {
  if (from > longestDateline || !leads.has(tokens[to]?.fold ?? '')) return false
  return isDateline(tokens, tokens[from]!.fold === day ? from + 1 : from, to)
}
const longestDateline = 14
const leads = wordSet('- – — ) :')

/** «Số: 218/BC-UBND      Hà Tĩnh, ngày …»: a letterhead of two columns, its number in the left one. */
function withoutNumber(before: readonly Token[]): readonly Token[] {
  if (before[0]?.fold !== number) return before
  const at = before.findIndex(token => token.kind === 'code')
  return at >= 0 && at <= 3 ? before.slice(at + 1) : before
}
const number = fold('số')

/** «(BTO) - 18/10/2024 - Hạ tầng …» */
function betweenDashes(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.fold
  return from <= 6 && (before === '-' || before === ')') && ['-', ':', '.'].includes(tokens[to]?.fold ?? '')
}

/** The day a press article opens with: «Sáng 27/9/2019, UBND tỉnh tổ chức …» */
function opensEvent(tokens: readonly Token[], i: number): boolean {
  let from = i
  while (from > 0 && session.has(tokens[from - 1]!.fold)) from--
  if (from === i) return false
  const before = tokens[from - 1]
  return !before || (from <= 12 && before.kind === 'mark' && ['-', ')', ':', '"', '.'].includes(before.fold))
}
