import type {Interval, MentionedBlock, MentionedSentence, PeriodMention} from '../mentions/types.js'
import {byName} from '../places/names.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Block, Token} from '../text/types.js'
import {isPriceYear} from './period-prices.js'
import type {ScopedPeriod} from './period-value.js'

/** What the head of the document says of the whole. */
export interface Header {
  title: string | null
  /** the blocks that make up the title */
  titleBlocks: MentionedBlock[]
  /** the reporting period that the title names */
  reporting: ScopedPeriod | null
  /** the term that a congress opens, where it reports on the one before */
  opening: ScopedPeriod | null
}

const kindsOfDocument = phrases(
  'báo cáo|báo cáo tóm tắt|báo cáo kết quả|báo cáo tổng kết|báo cáo sơ kết|báo cáo tình hình|báo cáo nhanh|báo cáo chuyên đề|báo cáo tổng hợp|báo cáo đánh giá|nghị quyết|kế hoạch|tờ trình|thông báo|kết luận|chương trình|quyết định|đề án|thông cáo báo chí|báo cáo chính trị|chỉ thị|hướng dẫn|công văn',
)
const letterhead = phrases(
  'số|cộng hòa|độc lập|đảng cộng sản|ủy ban|ubnd|tỉnh|huyện|thành phố|sở|ban|hội đồng|đảng bộ|tỉnh ủy|huyện ủy|tổng cục|cục|bộ|chi cục|phòng|kính gửi',
)
const ahead = phrases('phương hướng|nhiệm vụ|kế hoạch|triển khai|mục tiêu|phát động')
const headBlocks = 12
/** «08/11/2019 - 07:20», «10:34 | 24/03/2021», «1. Kết quả»: a line that dates or counts, while «10 tháng, tỉnh thu hút …» is a title */
const datedOrNumbered = /^\d{1,2}(?:[/:h-]\d|[.)]\s|\.\d{1,2}[.)\s])/u
const longestStamp = 8

/** Read the title and its reporting period off the first blocks. */
export function readHeader(
  text: string,
  blocks: readonly MentionedBlock[],
  date: string | null = null,
): Header {
  const head = blocks.slice(0, headBlocks)
  const kind = head.findIndex(({block, hosts}) => hosts[0] !== undefined && isKind(hosts[0], block))
  const titled = kind >= 0 ? linesOf(text, head.slice(kind + 1)) : []
  const first = head.find(
    ({block, hosts}) =>
      hosts[0]?.tokens.some(token => token.kind !== 'mark') &&
      !datedOrNumbered.test(text.slice(block.start, block.start + longestStamp)) &&
      !(isUpper(text.slice(block.start, block.end)) && letterhead.longestAt(hosts[0].tokens, 0)) &&
      !/^Số\s*:/u.test(text.slice(block.start, block.end)),
  )
  const title = titled[0] ?? first
  if (!title) return {title: null, titleBlocks: [], reporting: null, opening: null}
  const titleBlocks = kind >= 0 ? titled : [title, ...subtitleOf(text, blocks, title)]
  return {
    title: text
      .slice(title.block.start, (titled.at(-1) ?? title).block.end)
      .replace(/\s+/gu, ' ')
      .replace(ruleBelow, '')
      .normalize('NFC'),
    titleBlocks,
    ...termsOf(reportingPeriod(text, titleBlocks, date) ?? reviewedPeriod(text, blocks, date)),
  }
}

/**
 * The lines of a title below «BÁO CÁO»: those that follow one another without an empty line, «công tác xây dựng Đảng /
 * 6 tháng đầu năm 2024 / (phục vụ kỳ họp thứ 10)», and one more where it is in capitals.
 */
function linesOf(text: string, below: readonly MentionedBlock[]): MentionedBlock[] {
  const lines: MentionedBlock[] = []
  for (const one of below.filter(({block}) => block.marker === null)) {
    const last = lines.at(-1)?.block
    const words = text.slice(one.block.start, one.block.end)
    const apart = last && (emptyLine.test(text.slice(last.end, one.block.start)) || sizeOf(one) > longestLine)
    const goesOn = small.test(words) && !closes.test(text.slice(last?.start, last?.end))
    const shouts =
      isUpper(words) && lines.length === 1 && !letterhead.longestAt(one.hosts[0]?.tokens ?? [], 0)
    if ((apart && !goesOn && !shouts) || !hasWords(one) || lines.length === mostLines) break
    lines.push(one)
  }
  return lines
}
/** «-----» below a title */
const ruleBelow = / ?[-_=*–—]{3,}$/u
/** «… nông thôn mới», an empty line, «năm 2023 và phương hướng năm 2024» */
const small = /^[(\p{Ll}]/u
const closes = /[.:!?)]$/u
const emptyLine = /\n[^\S\n]*\n/u
const mostLines = 5
const longestLine = 400

const hasWords = ({hosts}: MentionedBlock) => hosts[0]?.tokens.some(token => token.kind !== 'mark') ?? false

/** «(Hội nghị tổng kết công tác khen thưởng năm 2022)»: a line in brackets right below the title. */
function subtitleOf(
  text: string,
  blocks: readonly MentionedBlock[],
  title: MentionedBlock,
): MentionedBlock[] {
  const next = blocks[blocks.indexOf(title) + 1]
  return next && /^\([^()]*\)$/u.test(text.slice(next.block.start, next.block.end)) ? [next] : []
}

function isUpper(words: string): boolean {
  return words === words.toUpperCase()
}

function isKind(host: MentionedSentence, block: Block): boolean {
  const hit = kindsOfDocument.longestAt(host.tokens, 0)
  return hit !== undefined && hit.to === host.tokens.length && block.marker === null
}

/** «Tại hội nghị sơ kết 6 tháng đầu năm 2019, …»: where the title names none, what the opening paragraph says is reviewed. */
function reviewedPeriod(
  text: string,
  blocks: readonly MentionedBlock[],
  date: string | null,
): (ScopedPeriod & {opens?: Interval}) | null {
  const lead = openingOf(blocks)
  if (!lead) return null
  for (const host of lead.hosts) {
    const end = aheadAt(host)
    const spans = host.mentions.filter(
      (one): one is PeriodMention =>
        one.kind === 'period' && one.form === 'span' && !one.base && one.from < end,
    )
    // «bổ sung kết quả năm 2016; tình hình những tháng đầu năm 2017»: of which the rest is cannot be told
    if (spans.length > 1) return null
    for (const mention of spans) {
      if (!mention.start || !mention.end || (date && mention.start > date) || isPriceYear(host, mention))
        continue
      let papers = false
      for (let i = mention.from - 1; i >= Math.max(0, mention.from - longestReview); i--) {
        // «tổng kết phong trào thi đua yêu nước, công tác khen thưởng năm 2022»: of both
        if (host.tokens[i]!.kind === 'mark' && !work.has(host.tokens[i + 1]!.fold)) break
        // «đánh giá kết quả thực hiện nghị quyết năm 2021»: the resolution's year
        if (ofDocument.longestAt(host.tokens, i)) papers = true
        if (review.longestAt(host.tokens, i) || (!papers && results.longestAt(host.tokens, i)))
          return {
            text: text.slice(host.tokens[mention.from]!.start, host.tokens[mention.to - 1]!.end),
            ...termOver(host, mention, date),
            basis: 'document',
          }
      }
    }
  }
  return null
}
const review = phrases('sơ kết|tổng kết')
const results = phrases(
  'báo cáo kết quả|báo cáo về kết quả|đánh giá kết quả|báo cáo đánh giá kết quả|báo cáo tổng hợp kết quả|công bố kết quả|thông báo kết quả',
)
const ofDocument = phrases('nghị quyết|chương trình|đề án|chỉ thị|dự án')
const work = wordSet('công phong nhiệm việc hoạt chương')
/** in tokens */
const longestReview = 14

/** The widest period of the title before its outlook («…, phương hướng năm 2024»). */
function reportingPeriod(
  text: string,
  titles: readonly MentionedBlock[],
  date: string | null,
): (ScopedPeriod & {opens?: Interval}) | null {
  let best: {mention: PeriodMention; host: MentionedSentence; days: number} | undefined
  for (const {hosts} of titles) {
    for (const host of hosts) {
      const end = aheadAt(host)
      for (const mention of host.mentions) {
        if (mention.kind !== 'period' || mention.base || mention.form === 'date' || mention.form === 'same')
          continue
        if ((!mention.start && !mention.end) || isPriceYear(host, mention)) continue
        if (mention.form === 'until' && date && mention.end && mention.end > date) continue // «… đến năm 2025»
        if ((mention.from > end && best) || ofCapitalPlan(host, mention.from)) continue
        const days = mention.start && mention.end ? Date.parse(mention.end) - Date.parse(mention.start) : 0
        if (!best || days > best.days * 1.1) best = {mention, host, days}
      }
    }
    if (best) break
  }
  if (!best) return yearInTitle(text, titles)
  const {mention, host} = best
  return {
    text: text.slice(host.tokens[mention.from]!.start, host.tokens[mention.to - 1]!.end),
    ...termOver(host, mention, date),
    basis: 'document',
  }
}

/** «Bình Phước 2023: Đón thêm vốn ngoại»: a bare year behind a place and before a colon; that of «APEC 2017: …» is its name */
function yearInTitle(text: string, titles: readonly MentionedBlock[]): ScopedPeriod | null {
  for (const host of titles.flatMap(({hosts}) => hosts))
    for (const [i, token] of host.tokens.entries()) {
      const year = /^20\d{2}$/u.exec(token.text)?.[0]
      if (!year || host.tokens[i + 1]?.fold !== ':' || !endsInPlace(text, host.tokens.slice(0, i))) continue
      return {
        text: text.slice(token.start, token.end),
        start: `${year}-01-01`,
        end: `${year}-12-31`,
        basis: 'document',
      }
    }
  return null
}

function endsInPlace(text: string, tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.end
  return tokens
    .slice(-longestPlace)
    .some(({upper, start}) => upper && byName(text.slice(start, end)).length > 0)
}
const longestPlace = 4

/** «đạt 21,14% kế hoạch vốn năm 2025»: the plan's year, and not that of «công tác quản lý dự toán năm 2023» */
function ofCapitalPlan({tokens}: MentionedSentence, at: number): boolean {
  const plan = capitalPlan.longestBefore(tokens, at)
  return plan !== undefined && reached.has(tokens[plan.from - 1]?.fold ?? '')
}
const capitalPlan = phrases('kế hoạch vốn|tổng kế hoạch vốn|kế hoạch vốn đầu tư công|vốn|tổng vốn|dự toán')
const reached = wordSet('% đạt')

/** What is reported on, and the term that begins. */
function termsOf(told: (ScopedPeriod & {opens?: Interval}) | null): Pick<Header, 'reporting' | 'opening'> {
  if (!told) return {reporting: null, opening: null}
  const {opens, ...reporting} = told
  return {reporting, opening: opens ? {...reporting, ...opens} : null}
}

/** A congress that opens a term («nhiệm kỳ 2020 - 2025», in 2020) reports on the one before, as long as it. */
function termOver(
  host: MentionedSentence,
  {from, start, end}: PeriodMention,
  date: string | null,
): Interval & {opens?: Interval} {
  const opens = start && end && (date ? start.slice(0, 4) >= date.slice(0, 4) : isSubmitted(host))
  if (!opens || !term.longestAt(host.tokens, from)) return {start, end}
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4))
  const back = (day: string) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
  return {start: back(start), end: back(end), opens: {start, end}}
}
const term = phrases('nhiệm kỳ')

/** «trình Đại hội đại biểu …, nhiệm kỳ 2020 - 2025»: before the term begins */
const isSubmitted = ({tokens}: MentionedSentence) => tokens.some((_, i) => submitted.longestAt(tokens, i))
const submitted = phrases('trình đại hội|tại đại hội')

function aheadAt(host: MentionedSentence): number {
  for (let i = 1; i < host.tokens.length; i++)
    if (ahead.longestAt(host.tokens, i) && joints.has(host.tokens[i - 1]!.fold)) return i
  return host.tokens.length
}

const joints = new Set([',', ';', '-', 'và'].map(fold))

/** Folded words of the title. */
export function titleWords(header: Header): string[] {
  return header.titleBlocks.flatMap(({hosts}) => hosts.flatMap(host => host.tokens.map(token => token.fold)))
}

/** The opening paragraph: the first long block, near the head. */
function openingOf(blocks: readonly MentionedBlock[]): MentionedBlock | undefined {
  const opening = blocks.slice(0, lookAhead).find(block => sizeOf(block) >= shortestLead)
  return opening?.block.kind === 'paragraph' ? opening : undefined
}

/** Of some words, folded, those that the opening paragraph of a text has: the first long one, near its head. */
export function leadWords(blocks: readonly MentionedBlock[], words: readonly string[]): string[] {
  const opening = openingOf(blocks)
  if (!opening) return []
  const said = new Set(opening.hosts.flatMap(host => host.tokens.map(token => token.fold)))
  return words.filter(word => said.has(word))
}

/** Of some words, folded, those that a third of the paragraphs say, and three at least: what the text is on. */
export function oftenSaid(blocks: readonly MentionedBlock[], words: readonly string[]): string[] {
  const paragraphs = blocks.filter(one => one.block.kind === 'paragraph' && sizeOf(one) >= shortestLead)
  return words.filter(word => {
    const saying = paragraphs.filter(({hosts}) =>
      hosts.some(({tokens}) => tokens.some(({fold}) => fold === word)),
    )
    return saying.length >= fewestSaying && saying.length * 3 >= paragraphs.length
  })
}
const fewestSaying = 3

/** How long a block is, in letters as composed (NFC), marks and spaces: the same for a text in NFD. */
export function sizeOf({hosts}: MentionedBlock): number {
  let size = 0
  for (const {tokens} of hosts)
    for (const {text, spaced} of tokens) size += text.normalize('NFC').length + (spaced ? 1 : 0)
  return size
}

/** in blocks, and in characters */
const lookAhead = 5
const shortestLead = 120
