import {givesBelow} from './place-assigned.js'
import type {Frame} from '../frames/types.js'
import {eventOpeners} from '../lexicon/place-roles.js'
import type {PlaceMention} from '../mentions/place.js'
import {sameProvince} from '../places/resolve.js'
import {phrases} from '../text/match.js'
import type {Block} from '../text/types.js'
import type {MentionedBlock, MentionedSentence} from '../mentions/types.js'
import {isCaption, isCredit, isOrigin, isVenue, toldApart} from './place-aside.js'
import {documentPlace} from './place-document.js'
import {FigurePlaces, wholeCountry, type Course} from './place-figures.js'
import {givenPlace} from './place-given.js'
import {isNarrow, LastTold} from './place-last.js'
import {KnownActors} from './place-known.js'
import {isAbroad, Nationwide, tellsOfNation} from './place-nation.js'
import {keyOf, related, within} from './place-relation.js'
import {PlaceResolver, type PlaceReport} from './place-resolver.js'
import {counts, inAside, isSite, placesSubject} from './place-role.js'
import {colonBehind, headOf, PlaceSections, rank, type State} from './place-section.js'
import {country, valueOf, type Located, type PlaceValue} from './place-value.js'
import {introduces, placesPerson} from './place-visit.js'

/** «Riêng xã X đạt …»: for its sentence alone */
const apart = phrases('riêng|cá biệt|trong đó')
const event = phrases(eventOpeners)
/** the text turns to what else there was */
const besides = phrases(
  'cũng trong thời gian này|cũng trong thời gian trên|cùng thời gian này|cùng thời gian trên|trong cùng thời gian|cùng thời điểm|tính chung|tính đến nay|lũy kế',
)
/** How far into a sentence without figures a place may stand that the paragraph then speaks of. */
const topicWords = 12
const farIntroduction = 40
const counted = phrases('xã|số xã|xã, thị trấn|xã, phường|xã, phường, thị trấn|phường|thị trấn')
/** for how many sentences the text stays with someone it introduced */
const longestVisit = 6

const speakingForIt: State = {place: country, basis: 'organisation'}

/**
 * The place in force: what the clause states, else the paragraph's earlier sentences, else the section's, else the
 * document's. «toàn tỉnh» and bodies of a level go back to the unit of that level in force.
 */
export class PlaceScope {
  /** the document's place */
  document: PlaceValue | null = null
  home: Located | null = null
  private started = false
  readonly sections = new PlaceSections()
  readonly resolver: PlaceResolver
  private paragraph: State | null = null
  /** the paragraph's place before a bracket told where a site is */
  private around: State | null = null
  private opensBlock = false
  /** sentences since the paragraph's place was told */
  private age = 0
  private readonly last = new LastTold()
  private readonly actors: KnownActors
  /** sentences that the text may still be with whom it introduced */
  private visit = 0
  private guest: State | null = null
  /** the letterhead or the dateline says whose text it is */
  private official = false
  readonly nationwide = new Nationwide()
  private readonly figures = new FigurePlaces(this)

  constructor(
    private readonly options: {
      docPlace?: string
      date: string | null
      asOf?: string
      report(message: PlaceReport): void
    },
  ) {
    this.resolver = new PlaceResolver(options, this)
    this.actors = new KnownActors(this)
  }

  /** Read the document's place off its head, or take the caller's. */
  begin(blocks: readonly MentionedBlock[], titles: readonly MentionedBlock[]): void {
    const {docPlace, date} = this.options
    const stated = documentPlace(blocks, titles, host => this.resolver.placesIn(host), date)
    const given = docPlace && !stated?.certain ? givenPlace(docPlace, date) : null
    this.home = given ?? stated?.place ?? null
    this.official = stated?.certain ?? false
    this.document = this.home ? valueOf(this.home, 'document') : null
  }

  /** In order: headings and list heads open and end sections. */
  enterBlock(block: Block, hosts: readonly MentionedSentence[]): void {
    this.paragraph = null
    this.around = null
    this.age = 0
    this.resolver.enterBlock()
    this.opensBlock = block.kind === 'paragraph'
    this.sections.enter(block)
    const host = hosts[0]
    if (block.kind === 'paragraph') this.started ||= (host?.tokens.length ?? 0) > 8
    if (!host) return
    if (block.kind === 'paragraph') {
      if (this.home && event.longestAt(host.tokens, 0)) this.sections.lift(this.home)
      return
    }
    const head = headOf(host, block, this.resolver.placesIn(host))
    const place = head && this.resolver.resolve(head, host)?.place
    if (!place || place.level === 'region') return
    if (!this.started && block.marker === null && this.home && rank(place) <= rank(this.home)) return
    this.sections.open(block, place, colonBehind(host, head), {host, from: head.from, to: head.to})
  }

  /** In order, with the sentence's figures. */
  enterSentence(host: MentionedSentence, frames: readonly Frame[]): void {
    const all = this.resolver.placesIn(host)
    this.resolver.enterSentence(host)
    // «… giao lưu với đại biểu. Ảnh: Thống Nhất»: the picture's, and not the text's
    if (this.age <= 1 && isCredit(host)) this.paragraph = null
    // «… KCN Châu Sơn (Phủ Lý) là điểm sáng. Cũng trong thời gian này có 872 doanh nghiệp thành lập mới»
    if (this.around && this.home && besides.longestAt(host.tokens, 0)) this.told(this.around)
    this.age++
    this.last.next()
    this.actors.enter(host)
    this.actors.learnStations(host)
    this.nationwide.enter(host)
    if (all.length === 0 && frames.length === 0) return
    const mentions = all.filter(
      mention =>
        !all.some(other => other.within === mention) &&
        !isOrigin(host, mention, all) &&
        !(this.official && givesBelow(host, mention, this.home)),
    )
    if (this.visit > 0 && --this.visit === 0 && this.paragraph === this.guest) this.paragraph = null
    const abroad = isAbroad(host, frames)
    if (abroad && this.paragraph?.place.level === 'country') this.paragraph = null
    const goesOn = this.nationwide.goesOn(host)
    const inForce = this.inForce()
    // «Các nền kinh tế trong khối ASEAN tăng 5%/năm»: no figure of the country that the text is on
    const elsewhere = abroad && inForce?.basis === 'document' && inForce.place.level === 'country'
    const base = this.last.behind(host) ?? (goesOn ? wholeCountry : elsewhere ? null : inForce)
    const contest = mentions.length === 0 && base?.basis === 'document' && this.nationwide.isOfContest(host)
    const central = !abroad && tellsOfNation(host, frames)
    // «Bộ Công Thương cho biết, xuất khẩu đạt 355 tỷ USD»: it stands for the country
    const nation = central && !this.home && all.length === 0 ? speakingForIt : null
    const opened = nation ?? this.open(host, mentions, frames)
    const known = opened && opened.basis !== 'organisation' ? null : this.actors.recall(host, frames)
    // «UBND TP HCM ký quyết định thành lập Khu công nghiệp Lê Minh Xuân 2»: where what it acts on is
    const recalled =
      known &&
      (!opened || (known.works && within(known.state.place, opened.place))) &&
      !(known.works && this.paragraph && keyOf(this.paragraph.place) === keyOf(known.state.place))
        ? known.state
        : null
    const course: Course = {
      host,
      frames,
      mentions,
      base,
      opened,
      recalled,
      central,
      contest,
      running: recalled ?? opened,
      aside: recalled !== null && known!.works,
      siblings: new Set(),
      levels: new Set(),
    }
    this.figures.place(course)
    this.settle(course)
    const told = goesOn || (central && course.running?.place.level === 'country')
    this.nationwide.leave(told)
    // what goes on behind a report on the country is not the hamlet's that was visited before it
    if (told && this.home) this.paragraph = null
    for (const mention of all) this.resolver.remember(mention, host)
    for (const mention of mentions) this.actors.learn(host, mention)
    const latest = mentions.findLast(mention => isNarrow(mention) && counts(host, mention))
    this.last.keep(host, latest ? this.resolver.resolve(latest, host, true) : null, base)
    this.opensBlock = false
  }

  /** What goes on to the next sentences. */
  private settle(course: Course): void {
    const {host, frames, mentions, opened, recalled, central, siblings, levels} = course
    // «Theo địa bàn, thị xã A dẫn đầu (21 dự án), rồi đến huyện B (17), huyện C (11)»: the first of a list, too
    const first = opened && !siblings.has(keyOf(opened.place)) && !levels.has(opened.place.level)
    if (siblings.size > 1) course.running = first ? opened : null
    // «Năm 2024, tỉnh phấn đấu …; đưa tỷ lệ hộ nghèo của huyện A xuống …»: the sentence is the wider unit's
    else if (
      opened &&
      course.running &&
      course.running !== opened &&
      within(course.running.place, opened.place)
    )
      course.running = opened
    // where a bracket tells where the subject is, the paragraph still speaks of what holds it
    if (apart.longestAt(host.tokens, 0) || isVenue(host, mentions) || isCaption(host)) course.aside = true
    if (course.running && course.running !== opened && toldApart(course.running.said)) course.aside = true
    if (course.running && this.isFromAbove(course.running)) course.aside = true
    if (this.isOneAmong(course)) course.aside = true
    // whom the text knows again is told of there, and further only where the paragraph is on no other place
    if (
      course.running &&
      course.running === recalled &&
      this.paragraph &&
      !related(course.running.place, this.paragraph.place)
    )
      course.aside = true
    if (
      course.running &&
      !course.aside &&
      (course.running === opened ||
        this.isHome(course.running) ||
        (central && course.running.place === opened?.place)) &&
      (course.running.place.level !== 'country' || (central && !this.home)) &&
      course.running.place.level !== 'region'
    )
      this.told(course.running)
    // «… căn hộ tại quận Cầu Giấy. Tỉnh Yên Bái có 20 dự án»: in a text on no province, the place before is left
    else if (
      course.running &&
      !this.home &&
      this.paragraph &&
      !related(course.running.place, this.paragraph.place)
    )
      this.paragraph = null
    if (this.paragraph === course.running && frames.length === 0 && this.isIntroduced(host, course.running)) {
      this.visit = longestVisit
      this.guest = course.running
    }
  }

  /** In a text on another province, or on none, a place goes on only where it opens its sentence. */
  private isHome({place: {province}}: State): boolean {
    const home = this.home?.province
    return home != null && province !== null && sameProvince(province, home)
  }

  /** «Huyện có 17/17 xã đạt chuẩn, trong đó 6 xã nâng cao; xã A đang ở mức 17/19 tiêu chí»: one of those that the sentence is on. */
  private isOneAmong({frames, base, running, opened}: Course): boolean {
    const first = frames[0] && this.figures.found.get(frames[0])
    if (!running || !base || running === opened || first !== base) return false
    const {host, noun} = frames[0]!
    if (!noun || !counted.longestAt(host.tokens, noun.from)) return false
    const place = this.figures.found.get(frames.at(-1)!)
    return place === running && running.place.level === 'commune' && within(running.place, base.place)
  }

  /** «UBND tỉnh công nhận thêm 5 xã của huyện»: a body above the document's place acts, and the text stays where it is. */
  private isFromAbove({place, basis}: State): boolean {
    return basis === 'organisation' && this.home !== null && within(this.home, place)
  }

  private told(state: State): void {
    const {said} = state
    const bracketed = said && said.host.tokens[said.from - 1]?.fold === '('
    this.around = bracketed && this.paragraph ? this.paragraph : null
    this.paragraph = state
    this.age = 0
    this.resolver.told(state.place)
  }

  /** A person with name, or a body with its place in brackets far in the sentence. */
  private isIntroduced(host: MentionedSentence, state: State | null): boolean {
    return introduces(host) || (state?.said?.from ?? 0) >= topicWords
  }

  /** The place of a figure. */
  placeOf(frame: Frame): PlaceValue | null {
    const state = this.figures.found.get(frame)
    return state ? this.value(state) : null
  }

  /** The same, with the words that say it. */
  stateOf(frame: Frame): State | null {
    return this.figures.found.get(frame) ?? null
  }

  private value({place, basis}: State): PlaceValue {
    return valueOf(place, basis, this.options.asOf)
  }

  /** The place that opens the sentence, before its first figure. */
  private open(
    host: MentionedSentence,
    mentions: readonly PlaceMention[],
    frames: readonly Frame[],
  ): State | null {
    const limit = frames[0]?.q.from ?? (introduces(host) ? farIntroduction : topicWords)
    const able = mentions.filter(
      mention =>
        (mention.from < limit || (!frames.length && mention.from < farIntroduction && (placesSubject(host, mention) || isSite(host, mention) || this.setsScene(mention, mentions)))) &&
        !(mention.form === 'country' && !frames.length) && counts(host, mention),
    ) // prettier-ignore
    // «Cũng chọn Thái Bình Seed làm đối tác, HTX Nhơn Thọ (xã Nhơn Thọ, TX An Nhơn) …»: it tells where the subject is
    const first =
      able.find(mention => !frames.length && placesSubject(host, mention)) ??
      able.find(mention => !frames.length && mention !== able[0] && placesPerson(host, mention)) ??
      (frames.length
        ? able.find(mention => !inAside(host, mention, able))
        : able.find(mention => isSite(host, mention))) ??
      able[0]
    if (!first || (host.tokens[first.from - 1]?.fold === '(' && frames.length)) return null
    const state = this.figures.stateOfList({mention: first, holds: true, adjacent: false}, host, mentions, this.inForce(), false) // prettier-ignore
    const {unit} = state?.place ?? {}
    const top = this.sections.top
    if (state && unit && top && this.opensBlock && rank(state.place) < rank(top.place))
      if (first.form === 'body' || first.form === 'unit' || first.form === 'bare')
        this.sections.lift(state.place)
    return state
  }

  /** «Con nước vừa lớn, chiếc vỏ lãi rẽ vào rạch Ông Trang, xã Viên An, huyện Ngọc Hiển. …»: the one place that a paragraph opens with, told in full. */
  private setsScene(
    {within: outer, level, form, plural}: PlaceMention,
    mentions: readonly PlaceMention[],
  ): boolean {
    if (!this.opensBlock || this.age > 1 || !outer || plural) return false
    return (level === 'commune' || form === 'village') && mentions.length === 1
  }

  /** What holds where nothing is stated. */
  inForce(): State | null {
    return (
      (this.age <= longestReach ? this.paragraph : null) ??
      this.sections.top ??
      (this.home ? {place: this.home, basis: 'document'} : null)
    )
  }
}

/** how many sentences on a place that was told once still holds in a paragraph */
const longestReach = 6
