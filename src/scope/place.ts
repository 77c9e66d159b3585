import type {Frame} from '../frames/types.js'
import {findPlaces, type PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {byName, type Level, type Unit} from '../places/gazetteer.js'
import {resolve} from '../places/resolve.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Block} from '../text/types.js'
import type {MentionedBlock} from './header.js'
import {documentPlace} from './place-document.js'
import {
  located,
  locate,
  valueOf,
  type Basis,
  type Force,
  type Located,
  type PlaceValue,
} from './place-value.js'

interface State {
  place: Located
  basis: Basis
}

interface Section extends State {
  level: number
  /** only its own block: «- Huyện X: 12 hộ» */
  item: boolean
}

export interface PlaceReport {
  rule: string
  reason: string
  host: MentionedSentence
  from: number
  to: number
}

const unitNoun = phrases('huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|đơn vị hành chính|quận')
const locative = phrases('ở|tại|trên địa bàn|thuộc|thuộc địa bàn|trong')
const notSubject = phrases(
  'của|đề nghị|theo|do|được|về|với|cho|thuộc|từ|vào|là|trực thuộc|giao|chỉ tiêu|dự toán|nghị quyết',
)
const sectionLead = phrases('tại|ở|còn tại|còn ở|riêng|đối với|riêng tại|đảng bộ|trên địa bàn|với')

/**
 * The place in force: what the clause states, else the paragraph's earlier sentences, else the section's, else the
 * document's. «toàn tỉnh» and bodies of a level go back to the unit of that level in force.
 */
export class PlaceScope {
  /** the document's place */
  document: PlaceValue | null = null
  private home: Located | null = null
  private sections: Section[] = []
  private paragraph: State | null = null
  /** the last district that the text stated, where the document's place is a province */
  private lastDistrict: Unit | null = null
  private readonly found = new Map<Frame, PlaceValue | null>()
  private readonly mentions = new Map<MentionedSentence, PlaceMention[]>()
  private host: MentionedSentence | null = null

  constructor(
    private readonly options: {docPlace?: string; date: string | null; report(message: PlaceReport): void},
  ) {}

  /** Read the document's place off its head, or take the caller's. */
  begin(blocks: readonly MentionedBlock[]): void {
    const stated = documentPlace(blocks, host => this.placesIn(host), this.options.date)
    const given = stated ? null : this.given()
    this.home = stated ?? given
    this.document = this.home ? valueOf(this.home, 'document') : null
  }

  private given(): Located | null {
    const {docPlace, date} = this.options
    if (!docPlace) return null
    const {unit} = resolve(
      byName(docPlace.replace(/^(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|TP\.?|TX\.?)\s+/u, '')),
      {date},
    )
    return unit ? located(unit, this.options.date) : null
  }

  enterBlock(block: Block, hosts: readonly MentionedSentence[]): void {
    this.paragraph = null
    const marked = block.kind !== 'paragraph'
    this.sections = this.sections.filter(section =>
      section.item ? marked && section.level < block.level : !marked || section.level < block.level,
    )
    const host = hosts[0]
    if (!host || !marked) return
    const head = this.headOf(host, block)
    if (!head) return
    const place = this.locate(head.mention, host)
    if (!place || place.level === 'region') return
    const bullet = block.kind === 'item' && /^[-–—+•]$/u.test(block.marker ?? '')
    this.sections.push({
      place,
      basis: 'section',
      level: block.level,
      item: bullet || (block.kind === 'item' && block.level === 4),
    })
  }

  /** The place that heads a block: «*Tại huyện X, …», «Huyện X: …», «1. Đảng bộ TP. Y». */
  private headOf(host: MentionedSentence, block: Block): {mention: PlaceMention} | null {
    const mentions = this.placesIn(host)
    const first = mentions[0]
    if (!first || first.form === 'anaphora' || first.form === 'country') return null
    const lead = sectionLead.longestAt(host.tokens, 0)
    const from = lead?.to ?? 0
    if (first.from > from && first.from > 1) return null
    const last =
      mentions.find(other => other.within === null && other.from <= first.to + 6 && other === first) ?? first
    const next = host.tokens[last.to]
    if (first.form === 'body' && first.candidates.length === 0 && block.kind !== 'heading' && !lead)
      return null
    const opened =
      next === undefined ||
      next.fold === ':' ||
      next.fold === ',' ||
      next.fold === '(' ||
      next.fold === '.' ||
      (lead !== undefined && lead.to > 0)
    return opened || (block.kind === 'heading' && mentions.length === 1) ? {mention: first} : null
  }

  enterSentence(host: MentionedSentence, frames: readonly Frame[]): void {
    this.host = host
    const mentions = this.placesIn(host).filter(mention => !isInner(mention, this.placesIn(host)))
    let running: State | null = null
    let aside = false
    const opens = mentions.find(mention => governs(host, mention, frames[0]))
    if (opens) {
      running = this.stateOf(opens, host)
      if (running && !(opens.form === 'country')) this.lift(opens, running, host)
      aside = host.tokens[opens.from - 1]?.fold === '('
    }
    let clause = -1
    for (const frame of frames) {
      if (frame.clause.from !== clause) clause = frame.clause.from
      const own = this.ownPlace(frame, frames, mentions)
      if (own) {
        const state = this.stateOf(own.mention, host)
        if (state) {
          this.found.set(frame, valueOf(state.place, state.basis))
          if (own.holds) {
            running = state
            aside = false
          }
          continue
        }
      }
      const before = frames[frames.indexOf(frame) - 1]
      if (
        before &&
        before.clause.from === frame.clause.from &&
        frame.depth === before.depth &&
        frame.region.to - frame.region.from <= 1 &&
        this.found.has(before)
      ) {
        this.found.set(frame, this.found.get(before)!)
        continue
      }
      const {anchor} = frame
      if (
        frame.kind !== 'level' &&
        frame.kind !== 'rank' &&
        anchor &&
        this.found.has(anchor) &&
        anchor.host === host &&
        !running?.basis.startsWith('never')
      ) {
        this.found.set(frame, this.found.get(anchor)!)
        continue
      }
      if (
        frame.wholes.length &&
        frame.depth > 0 &&
        this.found.has(frame.wholes.at(-1)!) &&
        frame.wholes.at(-1)!.host === host
      ) {
        this.found.set(frame, this.found.get(frame.wholes.at(-1)!)!)
        continue
      }
      const state = running ?? this.inForce()
      this.found.set(frame, state ? valueOf(state.place, state.basis) : null)
    }
    if (running && !aside && running.place.level !== 'country' && running.place.level !== 'region')
      this.paragraph = running
  }

  /** The place of a figure. */
  placeOf(frame: Frame): PlaceValue | null {
    return this.found.get(frame) ?? null
  }

  private inForce(): State | null {
    return (
      this.paragraph ?? this.sections.at(-1) ?? (this.home ? {place: this.home, basis: 'document'} : null)
    )
  }

  private placesIn(host: MentionedSentence): PlaceMention[] {
    let list = this.mentions.get(host)
    if (!list) this.mentions.set(host, (list = findPlaces(host)))
    return list
  }

  /** A body of a higher level that acts in an unmarked paragraph ends the section of a lower one. */
  private lift(mention: PlaceMention, state: State, host: MentionedSentence): void {
    const block = this.sections.at(-1)
    if (!block || mention.form !== 'body' || !state.place.unit) return
    if (rank(state.place.level) < rank(block.place.level) && host.tokens.length > 0)
      this.sections = this.sections.filter(section => rank(section.place.level) < rank(state.place.level))
  }

  /** The place that the figure's own words state, and whether it holds for what follows. */
  private ownPlace(
    frame: Frame,
    frames: readonly Frame[],
    mentions: readonly PlaceMention[],
  ): {mention: PlaceMention; holds: boolean} | null {
    const {host, q} = frame
    const {tokens} = host
    const next = frames.find(other => other.q.from >= q.to)
    const limit = Math.min(next?.q.from ?? frame.clause.to, frame.clause.to)
    const nounTo = frame.noun?.to ?? q.to
    const behind = mentions.find(
      mention =>
        mention.from >= q.to &&
        mention.to <= limit &&
        mention.form !== 'anaphora' &&
        mention.form !== 'body' &&
        mention.form !== 'country' &&
        this.behindHolds(host, mention, nounTo, q.to),
    )
    if (behind) return {mention: behind, holds: false}
    const inBracket = frame.depth > 0 && tokens[frame.region.from - 1]?.fold === '('
    const regionFrom =
      inBracket && frame.region.to === frame.region.from
        ? bracketed(host, frame, mentions)
        : frame.region.from
    const before = mentions.filter(
      mention =>
        mention.from >= regionFrom &&
        mention.to <= q.from &&
        !(mention.form === 'body' && notActing(host, mention)) &&
        !attributive(host, mention) &&
        !enclosed(host, mention, q.from),
    )
    const last = before[before.length - 1]
    if (last?.form === 'country' && frame.kind !== 'level') return null
    if (!last || (last.form === 'country' && last.to + 4 < q.from && before.length > 1)) return null
    const adjacent = q.from - last.to <= 1 || (tokens[last.to]?.fold === ':' && q.from - last.to <= 2)
    return {
      mention: last,
      holds:
        !adjacent &&
        !inBracket &&
        !(frame.wholes.length > 0 && last.form !== 'anaphora' && q.from - last.to <= 2),
    }
  }

  /** «92 hộ gia đình ở xã Đồng Văn», «6.520 ha (TX. Vĩnh Châu)». */
  private behindHolds(host: MentionedSentence, mention: PlaceMention, nounTo: number, from: number): boolean {
    const before = host.tokens[mention.from - 1]
    if (!before) return false
    if (before.fold === '(' && listed(host, mention)) return false
    if (
      before.fold === '(' &&
      mention.from - 1 <= nounTo &&
      host.at[mention.to]?.kind !== 'quantity' &&
      mention.from - 1 >= from
    )
      return true
    if (
      mention.form === 'unit' &&
      before.fold === fold('của') &&
      mention.from - 1 <= nounTo + 3 &&
      unitNoun.longestAt(host.tokens, from)
    )
      return true
    const led = locative.longestBefore(host.tokens, mention.from, from)
    return led !== undefined && led.from <= nounTo + 1
  }

  private stateOf(mention: PlaceMention, host: MentionedSentence): State | null {
    const place =
      mention.form === 'anaphora' || (mention.form === 'body' && mention.candidates.length === 0)
        ? this.back(mention.level)
        : this.locate(mention, host)
    if (place?.level === 'district' && place.unit) this.lastDistrict = place.unit
    return place ? {place, basis: mention.form === 'body' ? 'organisation' : 'stated'} : null
  }

  /** The unit of that level in force. */
  private back(level: Level | null): Located | null {
    const current = this.inForce()?.place ?? this.home
    const chain = [current, this.sections.at(-1)?.place ?? null, this.home]
    for (const place of chain) {
      if (!place) continue
      if (place.level === level) return place
      if (level === 'province' && place.province) return located(place.province, this.options.date)
      if (level === 'district' && place.district) return located(place.district, this.options.date)
      if (level === 'district' && place.level === 'province' && place.unit?.type === 'thành phố') return place
    }
    return level === 'district' && this.lastDistrict ? located(this.lastDistrict, this.options.date) : null
  }

  private locate(mention: PlaceMention, host: MentionedSentence): Located | null {
    const current = this.inForce()?.place ?? this.home
    const force: Force = {
      date: this.options.date,
      province: current?.province ?? this.home?.province ?? null,
      district: current?.district ?? this.home?.district ?? this.lastDistrict,
    }
    return locate(mention, force, (unclear, candidates) => this.unclear(unclear, candidates, host))
  }

  private unclear(mention: PlaceMention, candidates: readonly Unit[], host: MentionedSentence): void {
    if (candidates.length < 2) return
    const names = candidates
      .slice(0, 5)
      .map(
        unit =>
          `${unit.type} ${unit.name} (${unit.code}, ${unit.district && unit.district !== unit ? `${unit.district.name}, ` : ''}${unit.province.name})`,
      )
    this.options.report({
      rule: 'ambiguous-place',
      reason: `«${mention.name}» may be ${names.join('; ')}${candidates.length > 5 ? `; and ${candidates.length - 5} more` : ''}`,
      host,
      from: mention.from,
      to: mention.to,
    })
  }
}

const ranks = {country: 0, region: 1, province: 2, district: 3, commune: 4, village: 5}

function rank(level: Located['level']): number {
  return ranks[level]
}

function isInner(mention: PlaceMention, all: readonly PlaceMention[]): boolean {
  return all.some(other => other !== mention && other.within === mention)
}

/** The mention stands at the head of the sentence or of a clause before the first figure, and is no mere attribute. */
function governs(host: MentionedSentence, mention: PlaceMention, first: Frame | undefined): boolean {
  if (first && mention.from > first.q.from) return false
  if (attributive(host, mention)) return false
  if (mention.form === 'body' && notActing(host, mention)) return false
  if (mention.form === 'country') return first !== undefined
  return true
}

/** A body behind «của», «theo», «đề nghị» does not act in the clause. */
function notActing(host: MentionedSentence, mention: PlaceMention): boolean {
  return notSubject.longestBefore(host.tokens, mention.from) !== undefined
}

const goesTo = wordSet('về từ sang')
const attributes = phrases(
  'cách|của|theo|nghị quyết|đại hội|đảng bộ|chỉ tiêu|từ|sang|về|thị trường|với|so với|hợp nhất|hợp nhất với|sáp nhập|giáp|nghị quyết đại hội|khóa|người|giống',
)

/** «theo Nghị quyết … tỉnh», «sang thị trường Trung Quốc»: the place says which, not where. */
function attributive(host: MentionedSentence, mention: PlaceMention): boolean {
  const before = attributes.longestBefore(host.tokens, mention.from)
  if (before === undefined || mention.form === 'anaphora') return false
  const small = mention.form === 'village' || mention.level === 'commune'
  return !(small && goesTo.has(host.tokens[mention.from - 1]!.fold))
}

/** A figure alone in brackets takes the place right before the bracket: «xã Phong Thủy (31ha)». */
function bracketed(host: MentionedSentence, frame: Frame, mentions: readonly PlaceMention[]): number {
  const open = frame.region.from - 1
  const before = mentions.filter(mention => mention.to <= open)
  const last = before[before.length - 1]
  return last && open - last.to <= 0 ? last.from : frame.region.from
}

/** The mention stands in brackets that close before the figure. */
function enclosed(host: MentionedSentence, mention: PlaceMention, at: number): boolean {
  let depth = 0
  for (let i = mention.to; i < at; i++) {
    if (host.tokens[i]!.fold === '(') depth++
    else if (host.tokens[i]!.fold === ')' && --depth < 0) return true
  }
  return false
}

/** «(Tu Mơ Rông, Kon Plông)»: several places in one bracket say which, not where. */
function listed(host: MentionedSentence, mention: PlaceMention): boolean {
  const joint = host.tokens[mention.to]
  const next = host.tokens[mention.to + 1]
  return (
    joint !== undefined &&
    next !== undefined &&
    next.upper &&
    (joint.fold === ',' || joint.fold === fold('và')) &&
    mention.within === null
  )
}
