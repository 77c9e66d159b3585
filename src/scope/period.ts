import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
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
  earlierInterval,
  intervalOf,
  isNextYear,
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
  /** «Qua năm sau, …. Bây giờ …»: which year it was, for the sentences behind */
  private readonly nextYears = new Map<PeriodMention, Interval>()
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
    const aim = this.paragraph?.mention.end
    if (
      aim &&
      this.date &&
      aim > this.date &&
      (opensOccasion(host) || (this.isOutlook() && isDone(host, frames[0])))
    )
      this.paragraph = null
    // «Năm 2016, tỉnh có … Tại buổi họp mặt, tỉnh trao giấy chứng nhận …»: done there and then
    if (gathering.longestAt(host.tokens, 0) && host.tokens.some(({fold: word}) => gives.has(word)))
      this.paragraph = null
    // «Hiện nay, xã có 120 hộ. Trước đây, …»
    if (former.longestAt(host.tokens, 0) && this.paragraph?.mention.form === 'until') this.paragraph = null
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
    const time = new RunningTime()
    let lastClause: State | null = null
    let spent: PeriodMention | undefined
    for (const frame of frames) {
      const plan = timeOfPlan(frame)
      if (plan) {
        this.found.set(frame, this.planned(plan, frame, frames))
        continue
      }
      time.enter(frame, () => (frame === frames[0] ? null : this.yearOfAll(host, frames, periods)))
      const own =
        ownPeriod(
          frame,
          periods.filter(mention => mention !== spent),
          frames,
        ) ?? baseOfBracket(frame)
      // «cao hơn mức 5,52% cùng kỳ năm ngoái, nhưng …»: the text is not on that time
      const asideTime = own !== null && own === frame.earlier && own.from >= frame.q.to
      if (own && (asideTime || ofPlan(frame, own))) spent = own
      else if (own) time.running = {mention: own, host}
      if (
        !frame.earlier &&
        (!own || (own.relative && !own.start && !own.end) || ofPlan(frame, own)) &&
        frame.kind !== 'level' &&
        frame.anchor &&
        this.found.has(frame.anchor) &&
        frame.anchor.host === host &&
        !(frame.subject && time.running && time.running !== this.states.get(frame.anchor))
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
      // «…, riêng năm 2020 mở 82 lớp với 6.715 lượt người»: a time told since the whole
      const since =
        time.running?.host === host &&
        apart.longestBefore(host.tokens, time.running.mention.from) !== undefined
      if (wholePeriod?.basis === 'stated' && !since) {
        this.found.set(frame, wholePeriod)
        continue
      }
      const opening = periods.find(
        mention =>
          mention.from >= frame.clause.from &&
          mention.to <= frame.q.from &&
          leadsClause(mention, frame.clause.from),
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
      // «Khởi sự năm 2018 với 16 thành viên, hiện HTX có 54 thành viên, canh tác 120 ha»: the text came to a later time
      if (!own && clauseLead && !since && !time.hasPassed(clauseLead, host))
        time.running = {mention: clauseLead, host}
      if (clauseLead && frame.depth === 0 && !apart.longestAt(host.tokens, frame.clause.from))
        lastClause = {mention: clauseLead, host}
      const state = time.running ?? this.leading
      if (state) this.states.set(frame, state)
      const scoped = state ? this.scoped(state, 'stated') : this.inherited()
      this.found.set(frame, frame.earlier ? this.earlier(frame.earlier, host, scoped) : scoped)
      if (own && behindFigure(frame, own)) {
        time.running = null
        spent = own
      }
    }
    const stated = (mention: PeriodMention, of: MentionedSentence) =>
      this.scoped({mention, host: of}, 'stated')
    tellBehindPredicate(this.found, frames, periods, stated)
    tellAsOf(this.found, frames, periods, stated)
    tellBehindClause(this.found, frames, periods)
    const since = sinceThen(this.found, frames, periods)
    this.told = periods.findLast(({form, relative}) => form === 'span' && !relative) ?? null
    if (frames.length === 0 && areListed(host, periods)) return
    const last =
      this.sinceStart(frames) ??
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
    const known = this.nextYears.get(state.mention)
    if (known) return known
    const interval = intervalOf(state, {
      reporting,
      date,
      heading: heading?.mention ?? null,
      inForce: this.inForce(state),
      carried,
    })
    if (isNextYear(state)) this.nextYears.set(state.mention, interval)
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

/** «Đại hội bầu Ban Chấp hành khóa mới gồm 41 đồng chí»: for the term to come */
const elects = ({tokens}: MentionedSentence) => tokens.some((_, i) => elected.longestAt(tokens, i))
const elected = phrases(
  ['bầu', 'bầu ra', 'đã bầu', 'bầu cử', 'tiến hành bầu']
    .flatMap(act =>
      ['ban chấp hành', 'bch', 'ban thường vụ', 'đoàn đại biểu', 'các chức danh'].map(
        body => `${act} ${body}`,
      ),
    )
    .join('|'),
)
const gathering = phrases(
  'tại buổi họp mặt|tại buổi gặp mặt|tại buổi lễ|tại lễ trao|tại lễ công bố|tại lễ ký|tại buổi gặp',
)
const gives = wordSet('trao tặng')
/** «dự kiến đến hết năm 2026 còn 30.000 lồng. Tại xã A, 180 ha đã được chuyển sang mía»: told as done, in a sentence of its own */
function isDone({tokens}: MentionedSentence, first: Frame | undefined): boolean {
  if (!first || first.status === 'target') return false
  const said = tokens.findIndex(({fold: word}) => word === done)
  return said >= 0 && !tokens.slice(0, said).some(({fold: word}) => aims.has(word))
}
const done = fold('đã')
const aims = wordSet('sẽ phấn mục dự kế tiêu')
const former = phrases('trước đây|trước kia|ngày trước|hồi trước|ban đầu|lúc đầu|thuở đầu|trước đó')
const thisOne = fold('này')

/** «các giai đoạn 2017 - 2020, 2020 - 2025 và các năm tiếp theo»: a sentence without figures that lists times is on no one of them. */
function areListed({tokens}: MentionedSentence, periods: readonly PeriodMention[]): boolean {
  return periods.some((mention, i) => {
    const next = periods[i + 1]
    return next && next.from === mention.to + 1 && listing.has(tokens[mention.to]!.fold)
  })
}
const listing = wordSet(', và')

const start = phrases('đầu năm|đầu kỳ|đầu nhiệm kỳ|đầu giai đoạn')

/** how many sentences on a time that was told once still holds in a paragraph */
const longestReach = 4
/** «hiện có …»: how things stand now, told of one thing, is soon left */
function reachOf({mention, host}: State): number {
  if (!mention.relative || mention.form !== 'until') return longestReach
  return isNow(host, mention) ? 2 : 3
}
/** «9 tháng tăng 8,35%; riêng tháng 9 tăng 1,9%»: the sentence is not on that alone */
const apart = phrases('riêng|trong đó')
const alone = phrases('riêng|chỉ riêng|tính riêng|chỉ tính riêng')
function isAlone({tokens, at}: MentionedSentence): boolean {
  const hit = alone.longestAt(tokens, 0)
  return hit !== undefined && at[hit.to]?.kind === 'period'
}
