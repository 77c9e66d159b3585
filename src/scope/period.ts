import {termWords} from '../lexicon/cues.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {opensPartition} from '../frames/partitions.js'
import type {Frame} from '../frames/types.js'
import type {Interval, MentionedSentence, PeriodMention} from '../mentions/types.js'
import {isPriceYear} from './period-prices.js'

/** A record's period: the words, the interval, and how it was found. */
export interface ScopedPeriod extends Interval {
  text: string
  basis: 'stated' | 'context' | 'document'
}

export interface ScopedBase extends Interval {
  text: string
}

interface State {
  mention: PeriodMention
  host: MentionedSentence
}

/**
 * The time in force: what the clause states, else what the paragraph's earlier sentences or a heading state, else
 * the document's reporting period.
 */
export class PeriodScope {
  private paragraph: State | null = null
  /** a line that opened a list under this heading: «Kết quả năm 2023:» */
  private listHead: State | null = null
  private readonly lists = new Map<object, State | null>()
  private heading: State | null = null
  private leading: State | null = null
  private lastHost: MentionedSentence | null = null
  private readonly found = new Map<Frame, ScopedPeriod | null>()
  private readonly states = new Map<Frame, State>()

  constructor(
    private readonly source: string,
    private readonly reporting: ScopedPeriod | null,
    private readonly date: string | null,
  ) {}

  /** A new block: what the last paragraph said no longer holds, but a list's head holds for its items. */
  enterBlock(heading: {mention: PeriodMention; host: MentionedSentence} | null, list: object | null): void {
    if (list && !this.lists.has(list)) this.lists.set(list, this.heldForList())
    this.paragraph = list ? this.lists.get(list)! : null
    if (heading?.mention !== this.heading?.mention) this.listHead = null
    this.heading = heading
  }

  /** «…, đến nay còn 418 mô hình. Nổi bật là: - …»: how things stand now, told in another sentence, is not when the items were. */
  private heldForList(): State | null {
    const {paragraph} = this
    if (!paragraph || paragraph.host === this.lastHost) return paragraph
    return paragraph.mention.relative && paragraph.mention.form === 'until' ? null : paragraph
  }

  /** Find the periods of one sentence's figures, in order. */
  enterSentence(host: MentionedSentence, frames: readonly Frame[]): void {
    this.lastHost = host
    const periods = host.mentions
      .filter(
        (m): m is PeriodMention =>
          m.kind === 'period' &&
          !m.base &&
          m.form !== 'same' &&
          !isPriceYear(host, m) &&
          !isEver(host, m) &&
          !isFeast(host, m) &&
          !isAnniversary(host, m) &&
          !isEffect(host, m) &&
          !isStreak(host, m) &&
          !isExisting(host, m),
      )
      .sort((a, b) => a.from - b.from)
    const firstFigure = frames[0]?.q.from ?? host.tokens.length
    const leading = periods.filter(mention => mention.from < firstFigure && leads(host, mention, frames[0]))
    const lead =
      leading.find(mention => !mention.relative && mention.form !== 'date') ??
      leading.find(mention => mention.form === 'until') ??
      leading.find(mention => mention.form !== 'date' && (mention.start || mention.end)) ??
      leading.find(mention => mention.start || mention.end) ??
      leading[0] ??
      adverbial(host, periods, frames) ??
      (frames.length === 0 && host.tokens.at(-1)?.fold === ':' ? periods[0] : undefined)
    const nearer =
      lead?.relative && lead.form !== 'until'
        ? periods.find(
            mention =>
              mention.form === 'until' &&
              mention.from > lead.to &&
              mention.to <= firstFigure &&
              host.tokens[mention.from - 1]?.fold === ',',
          )
        : undefined
    const told =
      lead?.form === 'date'
        ? periods.find(
            mention =>
              mention.from > lead.to &&
              mention.to <= firstFigure &&
              mention.form !== 'date' &&
              host.tokens.slice(lead.to, mention.from).some(token => token.fold === ':'),
          )
        : undefined
    const governing = told ?? nearer ?? lead
    this.leading = governing ? {mention: governing, host} : null
    const carried = governing || !opensPartition(host) ? undefined : this.stateOfWhole(frames[0])
    if (carried) this.paragraph = carried
    let running: State | null = null
    let lastClause: State | null = null
    let clauseFrom = -1
    let spent: PeriodMention | undefined
    for (const frame of frames) {
      if (frame.clause.from !== clauseFrom) {
        clauseFrom = frame.clause.from
        running = frame === frames[0] ? null : this.yearOfAll(host, frames, periods)
      }
      const own = ownPeriod(
        frame,
        periods.filter(mention => mention !== spent),
        frames,
      )
      if (own) running = {mention: own, host}
      if (
        !frame.earlier &&
        (!own || (own.relative && !own.start && !own.end) || ofPlan(frame, own)) &&
        frame.kind !== 'level' &&
        frame.anchor &&
        this.found.has(frame.anchor) &&
        frame.anchor.host === host &&
        !(frame.subject && running && running !== this.states.get(frame.anchor))
      ) {
        this.found.set(frame, this.found.get(frame.anchor)!)
        continue
      }
      const whole =
        frame.wholes.findLast(one => one.kind === frame.kind && one.unit === frame.unit) ??
        frame.wholes.at(-1)
      const wholePeriod =
        !own && !frame.earlier && whole && whole.host === host && whole.kind === frame.kind
          ? this.found.get(whole)
          : undefined
      if (wholePeriod?.basis === 'stated') {
        this.found.set(frame, wholePeriod)
        continue
      }
      const opening = periods.find(
        mention =>
          mention.from >= frame.clause.from &&
          mention.to <= frame.q.from &&
          leadsClause(host, mention, frame.clause.from),
      )
      // «Sau gần 10 năm triển khai, đến tháng 7/2019, …»: of two at the head the governing one
      const clauseLead =
        opening &&
        governing &&
        governing.from > opening.from &&
        governing.to <= frame.q.from &&
        governing.from >= frame.clause.from
          ? governing
          : opening
      if (!own && clauseLead) running = {mention: clauseLead, host}
      if (clauseLead && frame.depth === 0) lastClause = {mention: clauseLead, host}
      const state = running ?? this.leading
      if (state) this.states.set(frame, state)
      const scoped = state ? this.scoped(state, 'stated') : this.inherited()
      this.found.set(frame, frame.earlier ? this.earlier(frame.earlier, host, scoped) : scoped)
      if (own && behindFigure(frame, own)) {
        running = null
        spent = own
      }
    }
    this.closing(frames, periods)
    const last = this.leading ?? lastClause ?? this.soleYear(host, frames, periods)
    if (last) this.paragraph = last
    if (last && frames.length === 0 && host.tokens.at(-1)?.fold === ':') this.listHead = last
  }

  /** «tháng 5 đạt 2,8 tỷ, 5 tháng đạt 13,7 tỷ. Trong đó, …»: parts are of their whole's time. */
  private stateOfWhole(frame: Frame | undefined): State | undefined {
    const whole = frame?.wholes.at(-1)
    return whole && this.states.get(whole)
  }

  /** «Diện tích lúa năm 2023 đạt 15.420 ha; sản lượng 38.560 tấn»: the one year that the sentence names, where the report is on several. */
  private yearOfAll(
    host: MentionedSentence,
    frames: readonly Frame[],
    periods: readonly PeriodMention[],
  ): State | null {
    const [mention] = periods
    if (!mention || periods.length > 1 || mention.relative || mention.form !== 'span') return null
    if (mention.to > frames[0]!.q.from || mention.start?.slice(0, 4) !== mention.end?.slice(0, 4)) return null
    const {start, end} = this.reporting ?? {}
    return start && end && start.slice(0, 4) !== end.slice(0, 4) ? {mention, host} : null
  }

  /** «Thu nhập bình quân năm 2025 ước đạt …»: the one year that a sentence names holds for the next as well. */
  private soleYear(
    host: MentionedSentence,
    frames: readonly Frame[],
    periods: readonly PeriodMention[],
  ): State | null {
    const [mention] = periods
    if (!mention || periods.length > 1 || mention.relative || mention.form !== 'span' || this.reporting)
      return null
    const first = frames[0]
    return first && mention.to <= first.q.from ? {mention, host} : null
  }

  /** «… 12 dự án với tổng vốn 6.400 tỷ đồng trong 9 tháng đầu năm»: a time at the end of a clause holds for all of it. */
  private closing(frames: readonly Frame[], periods: readonly PeriodMention[]): void {
    const lastFrame = frames.at(-1)
    const mention =
      lastFrame &&
      periods.find(one => one.from >= lastFrame.q.to && one.to >= lastFrame.clause.to && one.form === 'span')
    if (!lastFrame || !mention || this.found.get(lastFrame)?.basis !== 'stated') return
    if (lastFrame.host.tokens.slice(lastFrame.q.to, mention.from).some(token => token.fold === ',')) return
    for (const frame of frames) {
      if (frame.clause.from === lastFrame.clause.from && this.found.get(frame)?.basis !== 'stated')
        this.found.set(frame, this.found.get(lastFrame)!)
    }
  }

  /** The period of a figure. */
  of(frame: Frame): ScopedPeriod | null {
    return this.found.get(frame) ?? null
  }

  /** What a comparison's base spans: «cùng kỳ» is the record's period, years back. */
  base(frame: Frame, period: ScopedPeriod | null): ScopedBase | null {
    const mention = frame.base
    if (!mention) return null
    const text = this.textOf(mention, frame.host)
    const before = period && mention.relative && precedingUnit(frame.host, mention, period)
    if (before) return {text, ...before}
    if (mention.form !== 'same') return {text, start: mention.start, end: mention.end}
    // «so với cùng kỳ năm 2021» of six months: the same months of that year
    const years = wholeYearsBetween(mention, period)
    if ((mention.start || mention.end) && years === null)
      return {text, start: mention.start, end: mention.end}
    const shift = years ?? mention.shift ?? -1
    return {text, start: moved(period?.start ?? null, shift), end: moved(period?.end ?? null, shift)}
  }

  /** «cùng kỳ 27.100 tấn»: the period in force, so many years back. */
  private earlier(
    mention: PeriodMention,
    host: MentionedSentence,
    period: ScopedPeriod | null,
  ): ScopedPeriod {
    const shift = mention.shift ?? -1
    return {
      text: this.textOf(mention, host),
      start: mention.start ?? moved(period?.start ?? null, shift),
      end: mention.end ?? moved(period?.end ?? null, shift),
      basis: 'stated',
    }
  }

  private inherited(): ScopedPeriod | null {
    if (this.paragraph) return this.scoped(this.paragraph, 'context')
    if (this.heading) return this.scoped(this.heading, 'context')
    if (this.listHead && !this.reporting) return this.scoped(this.listHead, 'context')
    return this.reporting
  }

  private scoped(state: State, basis: 'stated' | 'context'): ScopedPeriod {
    const {mention, host} = state
    const text = this.textOf(mention, host)
    if (mention.relative && !mention.start && term.longestAt(host.tokens, mention.from)) {
      const whole = this.reporting ?? this.heading?.mention
      return {text, start: whole?.start ?? null, end: whole?.end ?? null, basis}
    }
    const force = mention.relative ? this.inForce(state) : null
    if (force && within.longestAt(host.tokens, mention.from)?.to === mention.to) {
      const year = (force.start ?? force.end)?.slice(0, 4)
      if (year && wholeYear.longestAt(host.tokens, mention.from))
        return {text, start: `${year}-01-01`, end: `${year}-12-31`, basis}
      return {text, start: force.start, end: force.end, basis}
    }
    const late =
      mention.relative &&
      mention.form === 'span' &&
      this.reporting?.end &&
      this.date &&
      mention.end &&
      mention.end > this.date &&
      this.reporting.end < mention.end
    const years =
      late &&
      Number(this.date!.slice(0, 4)) - Number(this.reporting!.end!.slice(0, 4)) === 1 &&
      mention.end!.startsWith(this.date!.slice(0, 4))
        ? -1
        : 0
    return {
      text,
      start: years ? moved(mention.start, years) : mention.start,
      end: years ? moved(mention.end, years) : mention.end,
      basis,
    }
  }

  /** The interval that «trong năm», «giai đoạn này» refer to: of the paragraph, the heading or the whole report. */
  private inForce(state: State): Interval | null {
    const held =
      this.paragraph &&
      this.paragraph !== state &&
      this.paragraph.mention !== state.mention &&
      !this.paragraph.mention.relative
        ? this.paragraph.mention
        : null
    return (
      held ??
      (this.heading?.mention.start || this.heading?.mention.end ? this.heading.mention : null) ??
      this.reporting
    )
  }

  private textOf(mention: PeriodMention, host: MentionedSentence): string {
    return this.source.slice(host.tokens[mention.from]!.start, host.tokens[mention.to - 1]!.end)
  }
}

const within = phrases(
  'trong năm|cả năm|trong tháng|trong quý|trong kỳ|giai đoạn này|trong giai đoạn này|thời gian này|trong thời gian này|nhiệm kỳ này|trong nhiệm kỳ|trong giai đoạn|cùng giai đoạn|trong 5 năm|thời kỳ này|trong đợt',
)
const term = phrases(termWords)
const wholeYear = phrases('trong năm|cả năm')
/** «bằng 74% kế hoạch cả năm», «gấp 1,6 lần mục tiêu cả năm»: the time of the plan. */
function ofPlan({kind, q, host}: Frame, own: PeriodMention): boolean {
  if (own.from < q.to) return false
  return kind === 'plan_completion' || planned.longestBefore(host.tokens, own.from) !== undefined
}
const planned = phrases('kế hoạch|mục tiêu|dự toán|chỉ tiêu|chỉ tiêu của|kế hoạch của|mục tiêu của')

/** «cao nhất từ trước đến nay»: of all times. */
function isEver({tokens}: MentionedSentence, {from, to}: PeriodMention): boolean {
  const hit = ever.longestAt(tokens, from) ?? ever.longestAt(tokens, Math.max(0, from - 2))
  return hit?.to === to
}
const ever = phrases(
  'từ trước đến nay|từ trước tới nay|trước đến nay|trước tới nay|từ xưa đến nay|xưa đến nay',
)

/** «nhân các dịp 03/02, 19/5»: the days on which something is given each year. */
function isFeast({tokens}: MentionedSentence, {from, form, relative}: PeriodMention): boolean {
  if (form !== 'date' || !relative) return false
  let i = from
  while (i > 0 && (tokens[i]!.kind === 'number' || joints.has(tokens[i]!.fold))) i--
  return (
    occasion.has(tokens[i]!.fold) || (tokens[i]!.fold === several && occasion.has(tokens[i + 1]?.fold ?? ''))
  )
}

/** «kỷ niệm ngày sinh của Bác (19/5)»: the day that is kept, not when. */
function isAnniversary({tokens}: MentionedSentence, {from, form}: PeriodMention): boolean {
  if (form !== 'date' && form !== 'span') return false
  // «(07/5/1954 - 07/5/2024)»
  const open = [from - 1, from - 3, from - 4].find(i => tokens[i]?.fold === '(')
  if (open === undefined) return false
  for (let i = open - 1; i >= Math.max(0, from - 12); i--) if (kept.longestAt(tokens, i)) return true
  return false
}
const kept = phrases('kỷ niệm|ngày sinh|ngày thành lập|ngày truyền thống|quốc khánh|ngày hội|ngày lễ')

/** «Luật … (hiệu lực từ ngày 01/01/2024)»: since when a law holds. */
function isEffect({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  return inEffect.longestBefore(tokens, from) !== undefined
}
const inEffect = phrases('hiệu lực|hiệu lực thi hành|có hiệu lực|hiệu lực kể|hiệu lực thi hành kể')

const joints = wordSet(', và ;')
const occasion = wordSet('dịp đợt')
const several = fold('các')

/** «hoàn thành xuất sắc nhiệm vụ 5 năm liền (2018 - 2022)»: what they are honoured for, not when. */
function isStreak({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  return tokens[from - 1]?.fold === '(' && streak.longestBefore(tokens, from - 1) !== undefined
}
const streak = phrases('năm liền|năm liên tục|năm liên tiếp|liên tục|liên tiếp')

const existing = phrases('hiện')

/** «diện tích cây ăn quả hiện có lên 10 ha»: «hiện có» says which, not when. */
function isExisting(host: MentionedSentence, mention: PeriodMention): boolean {
  if (existing.longestAt(host.tokens, mention.from)?.to !== mention.to || mention.to - mention.from !== 1)
    return false
  const after = host.tokens[mention.to + 1]
  return (
    host.tokens[mention.to]?.fold === have &&
    after !== undefined &&
    host.at[mention.to + 1]?.kind !== 'quantity' &&
    raised.longestAt(host.tokens, mention.to + 1) !== undefined
  )
}
const have = fold('có')
const raised = phrases('lên|đạt|là|tăng|giảm|còn')

/** A time adverbial that governs the sentence though it opens neither it nor the figure's words: behind a comma, or «hiện» before the verb. */
function adverbial(
  host: MentionedSentence,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const first = frames[0]
  return periods.find(mention => {
    if (
      mention.form === 'date' ||
      frames.some(frame => mention.from >= frame.q.to && mention.from <= (frame.noun?.to ?? frame.q.to))
    )
      return false
    const before = host.tokens[mention.from - 1]?.fold
    if (before === ',' && !frames.some(frame => mention.from > frame.q.to && mention.to <= frame.tail.to))
      return true
    return first !== undefined && mention.from < first.q.from && mention.form === 'until'
  })
}

/** «so với tháng trước», «so với quý trước»: the month or quarter before the record's. */
function precedingUnit(host: MentionedSentence, mention: PeriodMention, period: Interval): Interval | null {
  const months = monthBefore.longestAt(host.tokens, mention.from)
    ? 1
    : quarterBefore.longestAt(host.tokens, mention.from)
      ? 3
      : 0
  if (months === 0 || !period.end) return null
  const [year, month] = period.end.split('-').map(Number) as [number, number]
  const lastMonth = new Date(Date.UTC(year, month - months, 0))
  const firstMonth = new Date(Date.UTC(lastMonth.getUTCFullYear(), lastMonth.getUTCMonth() - months + 1, 1))
  return {start: firstMonth.toISOString().slice(0, 10), end: lastMonth.toISOString().slice(0, 10)}
}
const monthBefore = phrases('tháng trước|tháng liền trước|tháng trước đó')
const quarterBefore = phrases('quý trước|quý liền trước|quý trước đó')

/** How many years from the period to the one calendar year that the mention names; null where it names another time. */
function wholeYearsBetween({start, end}: Interval, period: Interval | null): number | null {
  if (!start || !end || !period?.start || !period.end) return null
  const year = start.slice(0, 4)
  if (start !== `${year}-01-01` || end !== `${year}-12-31`) return null
  return Number(year) - Number(period.start.slice(0, 4))
}

/** The interval `years` later; 29 February becomes the month's last day. */
function moved(date: string | null, years: number): string | null {
  if (!date) return null
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0')
  const day = date.endsWith('02-29') ? '02-28' : date.slice(5)
  return `${year}-${day}`
}

/** The period stands at the head of the sentence, or behind its place or agent and a comma: it governs the sentence. */
function leads(host: MentionedSentence, mention: PeriodMention, first: Frame | undefined): boolean {
  if (mention.from <= 3) return true
  const {tokens} = host
  const before = tokens[mention.from - 1]!.fold
  const after = tokens[mention.to]?.fold
  if (first && first.clause.from > mention.to) return mention.from <= 6
  return (
    (before === ',' || before === ':' || before === '-' || before === ')' || before === '(') &&
    (after === ',' || after === ')' || mention.from <= 12 || after === ':')
  )
}

function leadsClause(host: MentionedSentence, mention: PeriodMention, clauseFrom: number): boolean {
  if (mention.from - clauseFrom <= 2) return true
  void host
  return false
}

/** A period inside the figure's own words: right behind it, or between the last figure and it. */
function ownPeriod(
  frame: Frame,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const next = frames.find(other => other.q.from >= frame.q.to)
  const limit = Math.min(next?.q.from ?? frame.clause.to, frame.clause.to)
  const nounTo = frame.noun?.to ?? frame.q.to
  const behind = periods.find(
    mention =>
      mention.from >= frame.q.to &&
      mention.to <= limit &&
      (mention.from <= nounTo + 2 ||
        (mention.from <= frame.tail.to + 1 && frame.host.tokens[mention.from - 1]?.fold !== ',')) &&
      noWordsBetween(frame, nounTo, mention),
  )
  if (behind) return behind
  const past = behindBracket(frame, nounTo, periods)
  if (past) return past
  const between = periods.filter(mention => mention.from >= frame.region.from && mention.to <= frame.q.from)
  return between[between.length - 1]
}

/** «3.512 hộ (chiếm 10,2%) năm 2015»: right behind the brackets that follow the figure. */
function behindBracket(
  {host, clause}: Frame,
  nounTo: number,
  periods: readonly PeriodMention[],
): PeriodMention | undefined {
  if (host.tokens[nounTo]?.fold !== '(') return undefined
  let close = nounTo
  while (close < clause.to && host.tokens[close]!.fold !== ')') close++
  if (close === clause.to) return undefined
  return periods.find(
    ({from}) => from === close + 1 || (from === close + 2 && inWord.has(host.tokens[from - 1]!.fold)),
  )
}
const inWord = wordSet('vào trong ở tại')
const then = fold('thì')

/** Nothing but a preposition between; in brackets the period stands alone: «(năm 2016)», not «(quý I tăng …)». */
function noWordsBetween(frame: Frame, from: number, mention: PeriodMention): boolean {
  for (let i = from; i < mention.from; i++) {
    const token = frame.host.tokens[i]!
    if (token.fold === '(' && frame.host.tokens[mention.to]?.fold !== ')') return false
    if (token.fold === ',' || token.fold === ';' || token.fold === then) return false // «…, chiếm 14,36% thì đến cuối năm 2020 …»
    if (token.kind === 'word' && i - from > 2) return false
  }
  return true
}

function behindFigure(frame: Frame, mention: PeriodMention): boolean {
  return mention.from >= frame.q.to
}
