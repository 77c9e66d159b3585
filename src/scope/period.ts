import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {opensPartition} from '../frames/partition-cues.js'
import type {Frame, Words} from '../frames/types.js'
import type {Interval, MentionedSentence, PeriodMention} from '../mentions/types.js'
import {opensOccasion} from './occasion.js'
import {baseOfBracket, ofPlan, timeOfPlan} from './period-aside.js'
import {basePeriod} from './period-base.js'
import {sinceThen, tellAsOf, tellBehindClause, tellBehindPredicate} from './period-behind.js'
import {governingTime, timesOf} from './period-governing.js'
import {behindFigure, isNow, leadsClause, ownPeriod} from './period-lead.js'
import {RunningTime} from './period-running.js'
import {
  apart,
  areListed,
  elects,
  givesThere,
  isAlone,
  isDone,
  isNews,
  looksBack,
  reachOf,
} from './period-sentence.js'
import {
  earlierInterval,
  intervalOf,
  isNextYear,
  isWithin,
  yearOfPlan,
  type ScopedBase,
  type ScopedPeriod,
  type State,
} from './period-value.js'

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
  /** sentences since the paragraph's time was told */
  private age = 0
  private leading: State | null = null
  /** the last stretch of time that the sentence before named */
  private told: PeriodMention | null = null
  private lastHost: MentionedSentence | null = null
  private readonly found = new Map<Frame, ScopedPeriod | null>()
  /** «Qua năm sau, …», «trong năm có 465 hộ thoát nghèo»: which year it was, for the sentences behind */
  private readonly meant = new Map<PeriodMention, Interval>()
  private readonly states = new Map<Frame, State>()

  constructor(
    private readonly source: string,
    private readonly reporting: ScopedPeriod | null,
    private readonly date: string | null,
    /** the term that a congress opens */
    private readonly opening: ScopedPeriod | null = null,
  ) {}

  /** A new block: what the last paragraph said no longer holds, but a list's head holds for its items. */
  enterBlock(heading: {mention: PeriodMention; host: MentionedSentence} | null, list: object | null): void {
    if (list && !this.lists.has(list)) this.lists.set(list, this.heldForList())
    this.paragraph = list ? this.lists.get(list)! : null
    this.told = null
    this.age = 0
    if (heading?.mention !== this.heading?.mention) this.listHead = null
    this.heading = heading
  }

  /** «…, đến nay còn 418 mô hình. Nổi bật là: - …»: how things stand now, told in another sentence, is not when the items were. */
  private heldForList(): State | null {
    const {paragraph} = this
    if (!paragraph || paragraph.host === this.lastHost) return paragraph
    const {mention, host} = paragraph
    // «đến cuối tháng 10» is a time that is told
    const dated = host.tokens.slice(mention.from, mention.to).some(({digits}) => digits)
    return mention.relative && mention.form === 'until' && !dated ? null : paragraph
  }

  /** «đến hết năm 2026», said of how things will stand then */
  private isOutlook(): boolean {
    const mention = this.paragraph?.mention
    return mention?.form === 'until' && mention.start === null
  }

  /** Find the periods of one sentence's figures, in order. */
  enterSentence(host: MentionedSentence, frames: readonly Frame[]): void {
    this.lastHost = host
    this.age++
    if (this.isPast(host, frames)) this.paragraph = null
    const opens = opensPartition(host) && this.paragraph !== null && this.age === 1
    // «Trong 6 tháng đầu năm, có 94 quốc gia … Trong đó, Nhật Bản hiện đang dẫn đầu»: of that time
    const periods = timesOf(host, frames).filter(mention => !(opens && isNow(host, mention)))
    const governing = governingTime(host, periods, frames)
    this.leading = governing ? {mention: governing, host} : null
    const carried = governing || !opensPartition(host) ? undefined : this.stateOfWhole(frames[0])
    if (carried) {
      this.paragraph = carried
      this.age = 0
    }
    const sentence: Sentence = {host, frames, periods, governing, time: new RunningTime(), lastClause: null}
    for (const frame of frames) this.found.set(frame, this.read(frame, sentence))
    const stated = (mention: PeriodMention, of: MentionedSentence) =>
      this.scoped({mention, host: of}, 'stated')
    tellBehindPredicate(this.found, frames, periods, stated)
    tellAsOf(this.found, frames, periods, stated)
    tellBehindClause(this.found, frames, periods)
    this.leaveSentence(sentence, sinceThen(this.found, frames, periods))
  }

  /** The sentence leaves the time that the paragraph told. */
  private isPast(host: MentionedSentence, frames: readonly Frame[]): boolean {
    const aim = this.paragraph?.mention.end
    if (aim && this.date && aim > this.date)
      if (opensOccasion(host) || isNews(host) || (this.isOutlook() && isDone(host, frames[0]))) return true
    // «Năm 2016, tỉnh có … Tại buổi họp mặt, tỉnh trao giấy chứng nhận …»
    if (givesThere(host)) return true
    // «Hiện nay, xã có 120 hộ. Trước đây, …»
    return looksBack(host) && this.paragraph?.mention.form === 'until'
  }

  /** The period of one figure; the time that runs on behind it is left in the sentence. */
  private read(frame: Frame, sentence: Sentence): ScopedPeriod | null {
    const {host, frames, periods, time} = sentence
    const plan = timeOfPlan(frame)
    if (plan) return this.planned(plan, frame, frames)
    time.enter(frame, () => (frame === frames[0] ? null : this.yearOfAll(host, frames, periods)))
    const own =
      ownPeriod(
        frame,
        periods.filter(mention => mention !== sentence.spent),
        frames,
      ) ?? baseOfBracket(frame)
    // «cao hơn mức 5,52% cùng kỳ năm ngoái, nhưng …»: the text is not on that time
    const asideTime = own !== null && own === frame.earlier && own.from >= frame.q.to
    if (own && (asideTime || ofPlan(frame, own))) sentence.spent = own
    else if (own) time.running = {mention: own, host}
    const ofAnchor = this.periodOfAnchor(frame, own, time)
    if (ofAnchor !== undefined) return ofAnchor
    // «…, riêng năm 2020 mở 82 lớp với 6.715 lượt người»: a time told since the whole
    const since =
      time.running?.host === host && apart.longestBefore(host.tokens, time.running.mention.from) !== undefined
    const ofWhole = own || since ? null : this.periodOfWhole(frame)
    if (ofWhole) return ofWhole
    const lead = leadOf(frame, sentence)
    // «Khởi sự năm 2018 với 16 thành viên, hiện HTX có 54 thành viên, canh tác 120 ha»: the text came to a later time
    if (!own && lead && !since && !time.hasPassed(lead, host)) time.running = {mention: lead, host}
    if (lead && frame.depth === 0 && !apart.longestAt(host.tokens, frame.clause.from))
      sentence.lastClause = {mention: lead, host}
    const state = time.running ?? this.leading
    if (state) this.states.set(frame, state)
    const scoped = state ? this.scoped(state, 'stated') : this.inherited()
    if (own && behindFigure(frame, own)) {
      time.running = null
      sentence.spent = own
    }
    return frame.earlier ? this.earlier(frame.earlier, host, scoped) : scoped
  }

  /** A move, a share or a rate of a figure before it is of that figure's time; undefined for others. */
  private periodOfAnchor(
    frame: Frame,
    own: PeriodMention | null | undefined,
    time: RunningTime,
  ): ScopedPeriod | null | undefined {
    const {anchor} = frame
    if (frame.earlier || frame.kind === 'level' || anchor?.host !== frame.host) return undefined
    if (own && !(own.relative && !own.start && !own.end) && !ofPlan(frame, own)) return undefined
    if (frame.subject && time.running && time.running !== this.states.get(anchor)) return undefined
    return this.found.get(anchor)
  }

  /** A part is of the time that its whole tells. */
  private periodOfWhole({wholes, kind, unit, host, earlier}: Frame): ScopedPeriod | null {
    const whole = wholes.findLast(one => one.kind === kind && one.unit === unit) ?? wholes.at(-1)
    if (earlier || whole?.host !== host || whole.kind !== kind) return null
    const period = this.found.get(whole)
    return period?.basis === 'stated' ? period : null
  }

  /** What the sentence leaves for the next of its paragraph. */
  private leaveSentence({host, frames, periods, lastClause}: Sentence, since: PeriodMention | null): void {
    this.told = periods.findLast(({form, relative}) => form === 'span' && !relative) ?? null
    if (frames.length === 0 && areListed(host, periods)) return
    const last =
      this.sinceStart(frames) ??
      this.overtaken(frames) ??
      this.leading ??
      lastClause ??
      (since && !this.reporting ? {mention: since, host} : this.soleYear(host, frames, periods))
    // «Riêng quý IV có 34 dự án. Ngoài ra, …»: that alone, and the paragraph is on the whole again
    const aside = frames.length > 0 && (this.paragraph !== null || this.age > 1) && isAlone(host)
    if (last && !aside) {
      this.paragraph = last
      this.age = 0
    }
    if (!last && this.isBack(frames)) this.paragraph = null
    if (last && frames.length === 0 && host.tokens.at(-1)?.fold === ':') this.listHead = last
  }

  /** «Đến cuối tháng 9, đàn lợn có … Sản lượng thịt 9 tháng đạt …»: from how things stand back to the time that the report is on. */
  private isBack([first]: readonly Frame[]): boolean {
    const {paragraph, reporting} = this
    const period = first && this.found.get(first)
    if (!reporting?.start || period?.basis !== 'stated' || paragraph?.mention.form === 'span') return false
    return period.start === reporting.start && period.end === reporting.end
  }

  /** «tháng 5 đạt 2,8 tỷ, 5 tháng đạt 13,7 tỷ. Trong đó, …»: parts are of their whole's time. */
  private stateOfWhole(frame: Frame | undefined): State | undefined {
    const whole = frame?.wholes.findLast(
      one => this.states.has(one) && this.states.get(one)!.mention.form !== 'date',
    )
    return whole && this.states.get(whole)
  }

  /** «Diện tích lúa năm 2023 đạt 15.420 ha; sản lượng 38.560 tấn»: the one year that the sentence names, where the report is on several or on none. */
  private yearOfAll(
    host: MentionedSentence,
    frames: readonly Frame[],
    periods: readonly PeriodMention[],
  ): State | null {
    const [mention] = periods
    if (!mention || periods.length > 1 || mention.relative || mention.form !== 'span') return null
    // «Theo ngành, riêng năm 2022, người dân hiến …; nhờ thế, 1.046 km đường được bê tông hóa»
    if (mention.to <= frames[0]!.q.from && apart.longestBefore(host.tokens, mention.from))
      return {mention, host}
    if (mention.to > frames[0]!.q.from || mention.start?.slice(0, 4) !== mention.end?.slice(0, 4)) return null
    if (!this.reporting) return {mention, host}
    const {start, end} = this.reporting
    return start && end && start.slice(0, 4) !== end.slice(0, 4) ? {mention, host} : null
  }

  /** «Hồi đầu năm có 6.512 hộ nghèo; cuối năm còn 5.574 hộ»: the text goes on from where it came to, and not from the start. */
  private sinceStart(frames: readonly Frame[]): State | null {
    const {leading} = this
    if (!leading?.mention.relative || !start.longestAt(leading.host.tokens, leading.mention.from)) return null
    const last = frames.findLast(frame => this.states.has(frame))
    return last ? this.states.get(last)! : null
  }

  /** «Năm 2016 toàn tỉnh có 23.724 hộ nghèo; đến 31/12/2020 còn 10.923 hộ»: the text came to a later day, and goes on from it. */
  private overtaken(frames: readonly Frame[]): State | null {
    const {leading} = this
    const last = frames.findLast(frame => frame.kind === 'level' && this.states.has(frame))
    const state = last && this.states.get(last)
    if (!leading?.mention.end || !state?.mention.end || state.mention.form !== 'until') return null
    // an outlook
    if (last!.status === 'target' || (this.date && state.mention.end > this.date)) return null
    return state.host === leading.host && state.mention.end > leading.mention.end ? state : null
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

  /** What was planned for the year of the figures before it. */
  private planned(mention: PeriodMention, frame: Frame, frames: readonly Frame[]): ScopedPeriod {
    const {host, clause} = frame
    const last = frames.findLast(one => one.q.to < frame.q.from && one.clause.from === clause.from)
    return yearOfPlan(this.scoped({mention, host}, 'stated'), (last && this.found.get(last)) ?? null)
  }

  /** The period of a figure. */
  of(frame: Frame): ScopedPeriod | null {
    return this.found.get(frame) ?? null
  }

  /** What a comparison's base spans. */
  base(frame: Frame, period: ScopedPeriod | null): ScopedBase | null {
    return basePeriod(frame, period, this.date, words => this.textOf(words, frame.host))
  }

  private earlier(
    mention: PeriodMention,
    host: MentionedSentence,
    period: ScopedPeriod | null,
  ): ScopedPeriod {
    return {text: this.textOf(mention, host), ...earlierInterval(mention, period), basis: 'stated'}
  }

  private inherited(): ScopedPeriod | null {
    if (this.opening && this.lastHost && elects(this.lastHost)) return this.opening
    if (this.paragraph && this.age <= reachOf(this.paragraph)) return this.scoped(this.paragraph, 'context')
    if (this.heading) return this.scoped(this.heading, 'context')
    if (this.listHead && !this.reporting) return this.scoped(this.listHead, 'context')
    return this.reporting
  }

  private scoped(state: State, basis: 'stated' | 'context'): ScopedPeriod {
    return {
      text: this.textOf(state.mention, state.host),
      ...this.intervalOf(state, basis === 'context'),
      basis,
    }
  }

  private intervalOf(state: State, carried: boolean): Interval {
    const {reporting, date, heading} = this
    const known = this.meant.get(state.mention)
    if (known) return known
    const inForce = this.inForce(state)
    const interval = intervalOf(state, {
      reporting,
      date,
      heading: heading?.mention ?? null,
      inForce,
      carried,
    })
    // what «trong năm» refers to is gone once it is in force itself
    if (isNextYear(state) || (!carried && inForce && isWithin(state))) this.meant.set(state.mention, interval)
    return interval
  }

  /** The interval that «trong năm», «giai đoạn này» refer to: of the paragraph, the heading or the whole report. */
  private inForce(state: State): Interval | null {
    // «… là giai đoạn 2006-2008. Nếu như trong giai đoạn này …»: the one told right before
    if (this.told && state.host.tokens[state.mention.to - 1]?.fold === thisOne) return this.told
    const held =
      this.paragraph &&
      this.paragraph !== state &&
      this.paragraph.mention !== state.mention &&
      !this.paragraph.mention.relative
        ? this.paragraph.mention
        : null
    // «Năm 2023, xã mở 12 lớp, cả năm có 1.800 lượt người học»: of the year that leads
    const {leading} = this
    const led =
      leading?.host === state.host &&
      leading.mention.to <= state.mention.from &&
      leading.mention.form === 'span' &&
      !leading.mention.relative
        ? leading.mention
        : null
    return (
      led ??
      held ??
      (this.heading?.mention.start || this.heading?.mention.end ? this.heading.mention : null) ??
      this.reporting
    )
  }

  private textOf(mention: Words, host: MentionedSentence): string {
    return this.source.slice(host.tokens[mention.from]!.start, host.tokens[mention.to - 1]!.end)
  }
}

/** One sentence while its figures are read. */
interface Sentence {
  host: MentionedSentence
  frames: readonly Frame[]
  periods: readonly PeriodMention[]
  governing: PeriodMention | undefined
  time: RunningTime
  /** the last time at the head of a clause */
  lastClause: State | null
  /** a time that was one figure's alone */
  spent?: PeriodMention
}

/** The time at the head of a figure's clause. */
function leadOf({clause, q}: Frame, {periods, governing}: Sentence): PeriodMention | undefined {
  const opening = periods.find(
    one => one.from >= clause.from && one.to <= q.from && leadsClause(one, clause.from),
  )
  // «Sau gần 10 năm triển khai, đến tháng 7/2019, …»: of two at the head the governing one
  const later =
    opening &&
    governing &&
    governing.from > opening.from &&
    governing.to <= q.from &&
    governing.from >= clause.from
  return later ? governing : opening
}

const thisOne = fold('này')
const start = phrases('đầu năm|đầu kỳ|đầu nhiệm kỳ|đầu giai đoạn')
