import {termWords} from '../lexicon/cues.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {opensPartition} from '../frames/partitions.js'
import type {Frame, Words} from '../frames/types.js'
import type {Interval, MentionedSentence, PeriodMention} from '../mentions/types.js'
import {isPriceYear} from './period-prices.js'
import {
  ofPlan,
  isEver,
  isFeast,
  isAnniversary,
  isEffect,
  isStreak,
  isExisting,
  isOfEvent,
  isSpanOfMove,
  baseOfBracket,
} from './period-aside.js'
import {adverbial, leads, leadsClause, ownPeriod, behindFigure} from './period-lead.js'
import {opensOccasion} from './occasion.js'
import {precedingUnit, wholeYearsBetween, moved} from './interval.js'

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
  /** sentences since the paragraph's time was told */
  private age = 0
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
    this.age = 0
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
    this.age++
    const aim = this.paragraph?.mention.end
    if (aim && this.date && aim > this.date && opensOccasion(host)) this.paragraph = null
    const firstFigure = frames[0]?.q.from ?? host.tokens.length
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
          !isExisting(host, m) &&
          !isOfEvent(host, m) &&
          !(frames.length > 0 && m.to <= firstFigure && isTold(host, m, firstFigure)) &&
          !isSpanOfMove(host, m),
      )
      .sort((a, b) => a.from - b.from)
    const leading = periods.filter(mention => mention.from < firstFigure && leads(host, mention, frames[0]))
    const lead =
      leading.find(mention => !mention.relative && mention.form !== 'date') ??
      leading.find(mention => mention.form === 'until') ??
      leading.find(mention => mention.form !== 'date' && (mention.start || mention.end)) ??
      leading.find(mention => mention.start || mention.end) ??
      leading[0] ??
      adverbial(host, periods, frames) ??
      inHead(host, periods, frames) ??
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
    if (carried) {
      this.paragraph = carried
      this.age = 0
    }
    let running: State | null = null
    let lastClause: State | null = null
    let clauseFrom = -1
    let spent: PeriodMention | undefined
    let depth = frames[0]?.depth ?? 0
    const outside: (State | null)[] = []
    for (const frame of frames) {
      if (frame.clause.from !== clauseFrom) {
        clauseFrom = frame.clause.from
        running = frame === frames[0] ? null : this.yearOfAll(host, frames, periods)
        outside.length = 0
      }
      // «đón 7,6 triệu lượt (riêng tháng 9: 512 nghìn lượt), tổng thu 7.845 tỷ đồng»: what a bracket says ends with it
      if (frame.depth > depth) outside[depth] = running
      else if (frame.depth < depth) running = outside[frame.depth] ?? null
      depth = frame.depth
      const own =
        ownPeriod(
          frame,
          periods.filter(mention => mention !== spent),
          frames,
        ) ?? baseOfBracket(frame)
      if (own && ofPlan(frame, own)) spent = own
      else if (own) running = {mention: own, host}
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
      // «…, riêng năm 2020 mở 82 lớp với 6.715 lượt người»: a time told since the whole
      const since =
        running?.host === host && apart.longestBefore(host.tokens, running.mention.from) !== undefined
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
      if (!own && clauseLead && !since) running = {mention: clauseLead, host}
      if (clauseLead && frame.depth === 0 && !apart.longestAt(host.tokens, frame.clause.from))
        lastClause = {mention: clauseLead, host}
      const state = running ?? this.leading
      if (state) this.states.set(frame, state)
      const scoped = state ? this.scoped(state, 'stated') : this.inherited()
      this.found.set(frame, frame.earlier ? this.earlier(frame.earlier, host, scoped) : scoped)
      if (own && behindFigure(frame, own)) {
        running = null
        spent = own
      }
    }
    this.adverbialBehind(frames, periods)
    this.closing(frames, periods)
    const last = this.sinceStart(frames) ?? this.leading ?? lastClause ?? this.soleYear(host, frames, periods)
    if (last) {
      this.paragraph = last
      this.age = 0
    }
    if (last && frames.length === 0 && host.tokens.at(-1)?.fold === ':') this.listHead = last
  }

  /** «tháng 5 đạt 2,8 tỷ, 5 tháng đạt 13,7 tỷ. Trong đó, …»: parts are of their whole's time. */
  private stateOfWhole(frame: Frame | undefined): State | undefined {
    const whole = frame?.wholes.findLast(
      one => this.states.has(one) && this.states.get(one)!.mention.form !== 'date',
    )
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

  /** «478 ha đất lúa ven sông đã được chuyển sang nuôi tôm thẻ trong giai đoạn 2016 - 2020»: said at the end of a long predicate, the one time of its clause. */
  private adverbialBehind(frames: readonly Frame[], periods: readonly PeriodMention[]): void {
    const told = new Set<Frame>()
    for (const frame of frames) {
      const {clause, host, q} = frame
      if (frame.earlier || this.found.get(frame)?.basis === 'stated') continue
      const [mention, other] = periods.filter(({from}) => from >= clause.from && from < clause.to)
      if (!mention || other || mention.from < q.to || mention.form !== 'span' || mention.relative) continue
      if (host.tokens[mention.from]!.fold !== inWord || !mention.start) continue
      const between = host.tokens.slice(q.to, mention.from)
      if (
        between.length <= longestPredicate &&
        !between.some(({kind, fold: word}) => kind === 'mark' || another.has(word))
      ) {
        this.found.set(frame, this.scoped({mention, host}, 'stated'))
        told.add(frame)
      }
    }
    for (const hung of frames) {
      const {anchor} = hung
      if (anchor && told.has(anchor) && hung.kind !== 'level' && this.found.get(hung)?.basis !== 'stated')
        this.found.set(hung, this.found.get(anchor)!)
    }
  }

  /** The period of a figure. */
  of(frame: Frame): ScopedPeriod | null {
    return this.found.get(frame) ?? null
  }

  /** What a comparison's base spans: «cùng kỳ» is the record's period, years back. */
  base(frame: Frame, period: ScopedPeriod | null): ScopedBase | null {
    const mention = frame.base
    if (!mention)
      return frame.standard && {text: this.textOf(frame.standard, frame.host), start: null, end: null}
    const text = this.textOf(mention, frame.host)
    const before = period && mention.relative && precedingUnit(frame.host, mention, period)
    if (before) return {text, ...before}
    // «Tính đến 31/12/2023, …, giảm 2.310 hộ so với đầu năm»: of the year that is told of
    const year = (period?.end ?? period?.start)?.slice(0, 4)
    if (year && mention.relative && beginning.longestAt(frame.host.tokens, mention.from)?.to === mention.to)
      return {text, start: mention.start && `${year}-01-01`, end: `${year}-01-01`}
    if (mention.form !== 'same') return {text, start: mention.start, end: mention.end}
    // «so với cùng kỳ năm 2021» of six months: the same months of that year
    const years = wholeYearsBetween(mention, period)
    if ((mention.start || mention.end) && years === null)
      return {text, start: mention.start, end: mention.end}
    const shift = years ?? mention.shift ?? -1
    // «giảm 41 hộ so với năm ngoái», where nothing says when: the year before the document's
    if (!period && this.date && shift === -1 && lastYear.longestAt(frame.host.tokens, mention.from)) {
      const last = Number(this.date.slice(0, 4)) - 1
      return {text, start: `${last}-01-01`, end: `${last}-12-31`}
    }
    return {text, start: moved(period?.start ?? null, shift), end: moved(period?.end ?? null, shift)}
  }

  /** «cùng kỳ 27.100 tấn»: the period in force, so many years back. */
  private earlier(
    mention: PeriodMention,
    host: MentionedSentence,
    period: ScopedPeriod | null,
  ): ScopedPeriod {
    const inForce = (period?.start ?? period?.end)?.slice(0, 4)
    const shift = mention.named && inForce ? mention.named - Number(inForce) : (mention.shift ?? -1)
    return {
      text: this.textOf(mention, host),
      start: mention.start ?? moved(period?.start ?? null, shift),
      end: mention.end ?? moved(period?.end ?? null, shift),
      basis: 'stated',
    }
  }

  private inherited(): ScopedPeriod | null {
    if (this.paragraph && this.age <= longestReach) return this.scoped(this.paragraph, 'context')
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
    const quarterly = quarter.longestAt(host.tokens, mention.from)?.to === mention.to
    const force = mention.relative ? ((quarterly ? this.reporting : null) ?? this.inForce(state)) : null
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

  private textOf(mention: Words, host: MentionedSentence): string {
    return this.source.slice(host.tokens[mention.from]!.start, host.tokens[mention.to - 1]!.end)
  }
}

/** «Vốn FDI 11 tháng năm 2023 theo địa bàn (triệu USD): huyện A 402,7; huyện B 361,5»: said in the head, of all behind the colon. */
function inHead(
  host: MentionedSentence,
  periods: readonly PeriodMention[],
  frames: readonly Frame[],
): PeriodMention | undefined {
  const first = frames[0]?.q.from ?? 0
  const colon = host.tokens.findIndex(({fold: word}, i) => word === ':' && !host.at[i])
  if (colon < 0 || colon > first || frames.length < 2) return undefined
  const [mention, other] = periods.filter(one => one.to <= colon)
  return mention?.form === 'span' && !other ? mention : undefined
}

/** «Ngày 14/6, tại hội nghị, Sở cho biết từ khi triển khai đã có 23 dự án»: the day on which it was told. */
function isTold(host: MentionedSentence, {form, to}: PeriodMention, figure: number): boolean {
  if (form !== 'date') return false
  for (let i = to; i < figure; i++) if (telling.longestAt(host.tokens, i)) return true
  return false
}
const telling = phrases('cho biết|cho hay|khẳng định|nêu rõ|nhấn mạnh|chia sẻ')

const beginning = phrases('đầu năm|hồi đầu năm|thời điểm đầu năm')
const start = phrases('đầu năm|đầu kỳ|đầu nhiệm kỳ|đầu giai đoạn')

/** how many sentences on a time that was told once still holds in a paragraph */
const longestReach = 4
const within = phrases(
  'trong quý|cả quý|trong năm|cả năm|trong tháng|trong kỳ|giai đoạn này|trong giai đoạn này|thời gian này|trong thời gian này|nhiệm kỳ này|trong nhiệm kỳ|trong giai đoạn|cùng giai đoạn|trong 5 năm|thời kỳ này|trong đợt',
)
/** «9 tháng tăng 8,35%; riêng tháng 9 tăng 1,9%»: the sentence is not on that alone */
const apart = phrases('riêng|trong đó')
const quarter = phrases('trong quý|cả quý')
const term = phrases(termWords)
const lastYear = phrases('năm ngoái|năm trước')
const inWord = fold('trong')
/** words behind which another thing is told */
const another = wordSet('khi song nhưng như do để mà nhằm vì nếu tính thì')
/** in tokens */
const longestPredicate = 16
const wholeYear = phrases('trong năm|cả năm')
