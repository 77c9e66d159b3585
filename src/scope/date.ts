import {findDocumentDate} from '../mentions/date.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Block, Token} from '../text/types.js'

const dayLead = wordSet('ngày sáng chiều tối trưa')
const year = fold('năm')
const headBlocks = 4
const monthDay = /^(\d{1,2})[/.-](\d{1,2})$/u

/**
 * The document's date, ISO: of the letterhead or dateline, else the day of the opening event («Chiều 3/10, …») in the
 * year that the head names, or in the next where the text tells of it. Null where neither stands there.
 */
export function documentDate(blocks: readonly Block[]): string | null {
  const stated = findDocumentDate(blocks.slice(0, 15).flatMap(block => block.sentences))
  if (stated && !(stated.event && isHistory(blocks, stated.date))) return stated.date
  const head = headTokens(blocks)
  const day = openingDay(head)
  const named = day && yearNamed(head)
  if (!day || !named || Number(named) < firstYear) return null
  if (toldSince(blocks, named, day)) return `${Number(named) + 1}-${day}`
  const latest = latestMonth(blocks)
  if (latest <= `${named}-${day}`) return tellsLater(blocks, named, day) ? null : `${named}-${day}`
  // an article of «chiều 6/2» that begins with what 2015 brought, and counts «đến tháng 12/2016»: the year is not told
  return latest.slice(0, 4) > named && latest <= `${latest.slice(0, 4)}-${day}`
    ? `${latest.slice(0, 4)}-${day}`
    : null
}

/** «Sáng 19/10/2016, …» in a text that counts «tính đến tháng 4/2017». */
function isHistory(blocks: readonly Block[], date: string): boolean {
  const [y, m] = date.split('-').map(Number)
  return latestMonth(blocks) > new Date(Date.UTC(y!, m! - 1 + soonest)).toISOString().slice(0, 7)
}
/** an article of October may name what December will bring, in months */
const soonest = 2

/** The tokens of the first blocks, in order. */
function headTokens(blocks: readonly Block[]): readonly Token[] {
  let tokens = heads.get(blocks)
  if (tokens) return tokens
  const all: Token[] = []
  for (const {sentences} of blocks.slice(0, headBlocks))
    for (const sentence of sentences) for (const token of sentence.tokens) all.push(token)
  heads.set(blocks, (tokens = all))
  return tokens
}
const heads = new WeakMap<readonly Block[], readonly Token[]>()

/** before it nothing was written that reads «chiều 7/6» without a year */
const firstYear = 1990

/**
 * The head names the year that is told of, and the text a day of the next one before its own: an article of «chiều 7/6»
 * on what happened in 2016 that counts «tính đến ngày 30/5/2017» is of 2017.
 */
function toldSince(blocks: readonly Block[], named: string, day: string): boolean {
  const next = String(Number(named) + 1)
  for (const {sentences} of blocks)
    for (const {tokens} of sentences)
      for (const [i, {text}] of tokens.entries()) {
        const [, d, m, y] = fullDate.exec(text) ?? []
        if (y !== next || `${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` > day) continue
        if (
          tokens
            .slice(Math.max(0, i - 4), i)
            .some((token, k, all) => token.fold === count && all[k + 1]?.fold === until)
        )
          return true
      }
  return false
}
const count = fold('tính')
const until = fold('đến')
const fullDate = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})$/u

/** The latest month or day that the text names with its year, `2016-12`; plans are told by years alone. */
function latestMonth(blocks: readonly Block[]): string {
  let latest = ''
  for (const {sentences} of blocks)
    for (const {tokens} of sentences)
      for (const [i, {text}] of tokens.entries()) {
        if (firstMonths(tokens, i) && `${text}-01` > latest) latest = `${text}-01`
        const [, m, y] = inMonth.exec(text) ?? hyphened(tokens, i)
        if (
          y &&
          !isLimit(tokens, i) &&
          Number(m) >= 1 &&
          Number(m) <= 12 &&
          `${y}-${m!.padStart(2, '0')}` > latest
        )
          latest = `${y}-${m!.padStart(2, '0')}`
      }
  return latest
}

/**
 * A year after the named one is told of as over («năm 2016 đã thu hút …» beside «năm 2015 …»), or a month of the named
 * year after the day: which year the day is of cannot be told.
 */
function tellsLater(blocks: readonly Block[], named: string, day: string): boolean {
  const next = String(Number(named) + 1)
  for (const {sentences} of blocks)
    for (const {tokens} of sentences)
      for (const [i, {text}] of tokens.entries()) {
        if (text === next && tokens[i - 1]?.fold === year && !ahead.has(tokens[i - 2]?.fold ?? ''))
          return true
        if (text === named && tokens[i - 1]?.fold === year && over.longestAt(tokens, i + 1)) return true
        if (text === named && isClosed(tokens, i) && !day.startsWith('12')) return true
        const [, m, y] = inMonth.exec(text) ?? []
        const since = tokens[i - 1]?.fold === month && sinceWords.has(tokens[i - 2]?.fold ?? '')
        if (y === named && since && Number(m) <= 12 && `${m!.padStart(2, '0')}-31` > day) return true
      }
  return false
}
/** «kim ngạch năm 2016 đạt hơn 47 tỷ USD»: the whole year's result is known */
function isClosed(tokens: readonly Token[], i: number): boolean {
  if (
    tokens[i - 1]?.fold !== year ||
    ahead.has(tokens[i - 2]?.fold ?? '') ||
    parts.has(tokens[i - 2]?.fold ?? '')
  )
    return false
  for (let k = Math.max(0, i - farthestAim); k < i; k++) if (notOver.has(tokens[k]!.fold)) return false
  return reached.longestAt(tokens, i + 1) !== undefined || reachedThen(tokens, i + 1)
}

/** «Năm 2016, tăng trưởng kinh tế của tỉnh đạt 7,62%»: behind the year at a sentence's head and a comma */
function reachedThen(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.fold !== ',' || from > 2) return false
  for (let i = from + 1; i < Math.min(tokens.length, from + farthestAim); i++) {
    if (tokens[i]!.kind === 'mark' || notOver.has(tokens[i]!.fold)) return false
    const hit = moved.longestAt(tokens, i)
    if (hit && tokens[hit.to]?.kind === 'number') return true
  }
  return false
}
const moved = phrases('đạt|đã đạt|đạt được|tăng|giảm|đạt trên|đạt hơn|đạt gần')
const farthestAim = 12
const notOver = wordSet('tiêu hoạch đấu kiến ước báo toán tháng quý')
const parts = wordSet('tháng quý đầu cuối giữa')
const reached = phrases('đạt|đã đạt|chỉ đạt|đạt được')

/** «đến năm 2020», «kế hoạch năm 2017»: still to come */
const ahead = wordSet(
  'đến tới từ vào trước sau cuối đầu giữa hết sang cho hoạch tiêu toán hướng vụ - – trong sẽ kiến',
)
const over = phrases('vừa qua|qua|vừa rồi')
const sinceWords = wordSet('từ vào')

/** «Tháng 11-2014»: the year's token, behind its hyphen */
function hyphened(tokens: readonly Token[], i: number): readonly string[] {
  const [m, dash] = [tokens[i - 2]?.text ?? '', tokens[i - 1]]
  const apart = dash?.text !== '-' || dash.spaced || tokens[i]!.spaced
  return apart || !/^(?:0?[1-9]|1[0-2])$/u.test(m) || !/^(?:19|20)\d{2}$/u.test(tokens[i]!.text)
    ? []
    : ['', m, tokens[i]!.text]
}

/** «6 tháng đầu năm 2017», «6 tháng năm 2017» */
function firstMonths(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:19|20)\d{2}$/u.test(tokens[i]!.text) || tokens[i - 1]?.fold !== year) return false
  const at = tokens[i - 2]?.fold === first ? i - 3 : i - 2
  return tokens[at]?.fold === month && tokens[at - 1]?.kind === 'number'
}
const first = fold('đầu')
const month = fold('tháng')

/** «đến tháng 12/2025», «trước 30/6/2025»: may still be to come; «tính đến tháng 12/2016» is not */
function isLimit(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (at > i - 4 && at > 0 && units.has(tokens[at]!.fold)) at--
  if (cites.has(tokens[i - 1]?.fold ?? '')) return true
  return limits.has(tokens[at]?.fold ?? '') && tokens[at - 1]?.fold !== count
}

/** «Nghị định 06/2017» */
const cites = wordSet('số định tư luật lệnh thị')
const units = wordSet('tháng ngày hết cuối đầu quý')
const limits = wordSet('đến trước vào tới từ trong sau')

const inMonth = /^(?:\d{1,2}[/.-])?(\d{1,2})[/.-]((?:19|20)\d{2})$/u

/** The first year that the head names, for months without one in a text without a date. */
export function headYear(blocks: readonly Block[]): number | null {
  const tokens = headTokens(blocks)
  // a day whose year could not be told: no guess for the months either
  if (openingDay(tokens)) return null
  const named = yearNamed(tokens, monthYear)
  // «hạ thủy tháng 12/2016» in a text that begins in 2015: of which year it is cannot be told
  return named && latestMonth(blocks) <= `${named}-12` ? Number(named) : null
}

const slashYear = /^\d{1,2}\/((?:19|20)\d{2})$/u
const monthYear = /^\d{1,2}[/.-]((?:19|20)\d{2})$/u

/** The first year that the head names: «năm 2023», «quý III/2023». */
function yearNamed(tokens: readonly Token[], written = slashYear): string | undefined {
  let named: string | undefined
  let compared = ''
  let latest = ''
  const aimed = new Set<string>()
  let cameAbout = false
  for (const [i, token] of tokens.entries()) {
    const told = /^(?:19|20)\d{2}$/u.test(token.text) && tokens[i - 1]?.fold === year
    if (told && until === tokens[i - 2]?.fold && tokens[i - 3]?.fold !== count) aimed.add(token.text)
    const full = told && !ofAnother(tokens, i) && !isAim(tokens, i) ? token.text : undefined
    if (full && against.has(tokens[i - 2]?.fold ?? '')) {
      if (full > compared) compared = full
    } else if (named === undefined) {
      named = full ?? written.exec(token.text)?.[1] ?? yearOfQuarter(tokens, i)
      cameAbout = named !== undefined && acts.longestBefore(tokens, i - 1) !== undefined
    }
    if (full && full > latest && !ahead.has(tokens[i - 2]?.fold ?? '')) latest = full
  }
  // «Đến năm 2025 phải đạt 10 tỷ USD …, mục tiêu vào năm 2025»: still to come
  if (cameAbout || (named && aimed.has(named))) return undefined
  // «tăng từ 44% năm 2011 lên 60% năm 2016»: what is told first is history
  if (named && latest.length > 0 && Number(latest) > Number(named) + 1) return undefined
  // «từ năm 2008 …, tăng 9,9% so với năm 2015»: the text is of a later year than what it compares with
  return named && named > compared ? named : undefined
}

/** «quý II/2025», «quý IV - 2024» */
function yearOfQuarter(tokens: readonly Token[], i: number): string | undefined {
  const text = tokens[i]!.text
  if (!/^(?:19|20)\d{2}$/u.test(text) || !/^[/-]$/u.test(tokens[i - 1]?.text ?? '')) return undefined
  return /^(?:I{1,3}|IV)$/u.test(tokens[i - 2]?.text ?? '') && quarter.has(tokens[i - 3]?.fold ?? '')
    ? text
    : undefined
}
const quarter = wordSet('quý quí')

/** «đến năm 2020», «trước cuối năm 2025», «tính đến cuối năm 2016»: up to then, and no year that the text is of */
function isAim(tokens: readonly Token[], i: number): boolean {
  const at = ends.has(tokens[i - 2]?.fold ?? '') ? i - 3 : i - 2
  // «từ năm 2011 đến nay»: since then
  if (tokens[i - 2]?.fold === since) return true
  return aims.has(tokens[at]?.fold ?? '')
}
const since = fold('từ')
const aims = wordSet('đến tới trước sau')
const ends = wordSet('cuối hết đầu giữa')

/** «Luật Hợp tác xã năm 2012», «xây dựng kế hoạch thanh tra năm 2018»: a law's year, or that of a plan to be made */
function ofAnother(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 2; at >= Math.max(0, i - longestTitle) && tokens[at]!.kind === 'word'; at--)
    if (dated.longestAt(tokens, at)) return true
  return false
}
const longestTitle = 12
/** «đi vào sử dụng năm 2015», «thời điểm năm 2014»: when something came about */
const acts = phrases(
  'sử dụng|phát hành|phê duyệt|thành lập|khởi công|đi vào hoạt động|xây dựng|ra đời|ban hành|khánh thành|thời điểm|hồi|từ hồi|cấp phép|động thổ|đưa vào sử dụng|đưa vào vận hành|đi vào sản xuất|gần đây nhất là',
)
const dated = phrases(
  'luật|bộ luật|hiến pháp|pháp lệnh|nghị định|xây dựng kế hoạch|lập kế hoạch|xây dựng dự toán|lập dự toán|dự thảo|cờ|danh hiệu|bằng khen|giấy khen',
)

/** «so với cùng kỳ năm 2016»: what is compared with */
const against = wordSet('kỳ với')

function openingDay(tokens: readonly Token[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    const hit = dayLead.has(tokens[i - 1]?.fold ?? '') ? monthDay.exec(token.text) : null
    if (hit && Number(hit[1]) <= 31 && Number(hit[2]) <= 12)
      return `${hit[2]!.padStart(2, '0')}-${hit[1]!.padStart(2, '0')}`
  }
  return undefined
}
