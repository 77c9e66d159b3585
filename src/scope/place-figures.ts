import type {Frame} from '../frames/types.js'
import {others} from '../lexicon/place-roles.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import {comeFrom, countsProvinces, into, isNational, isOneOf, ofContest} from './place-country.js'
import {goesOnFrom, movesTo, wholeOfOne} from './place-goes-on.js'
import {common, listOf, pairs} from './place-list.js'
import type {Nationwide} from './place-nation.js'
import {endOf} from './place-nesting.js'
import {ownPlace, type Own} from './place-own.js'
import {keyOf, within} from './place-relation.js'
import type {PlaceResolver} from './place-resolver.js'
import {enclosed} from './place-role.js'
import {tellSited} from './place-sited.js'
import type {State} from './place-section.js'
import {country, type Located} from './place-value.js'

export const wholeCountry: State = {place: country, basis: 'stated'}

/** A sentence, and how its places go from figure to figure. */
export interface Course {
  readonly host: MentionedSentence
  readonly frames: readonly Frame[]
  readonly mentions: readonly PlaceMention[]
  /** what was in force before it */
  readonly base: State | null
  /** the place that opens it, or of whom the text knows again */
  readonly opened: State | null
  readonly recalled: State | null
  /** told by a central body */
  readonly central: boolean
  /** goes on about a contest of the country */
  readonly contest: boolean
  /** the place told last */
  running: State | null
  /** not what the text goes on about */
  aside: boolean
  /** the places of its figures, and their levels */
  readonly siblings: Set<string>
  readonly levels: Set<Located['level']>
}

/** The places of the figures, sentence by sentence. */
export class FigurePlaces {
  readonly found = new Map<Frame, State | null>()

  constructor(
    private readonly scope: {home: Located | null; resolver: PlaceResolver; nationwide: Nationwide},
  ) {}

  /** The place of each figure: its own, what it leans on, what runs through the sentence, or what was in force. */
  place(course: Course): void {
    const {host, frames, mentions, base, contest, siblings, levels} = course
    const inTurn = pairs(host, frames, mentions)
    const taken = new Set<PlaceMention>()
    const behind = new Map<Frame, State>()
    let clause = frames[0]?.clause.from ?? 0
    /** the figure whose place was told for it alone */
    let told: {frame: Frame; end: number; last: number; state: State} | null = null
    for (const frame of frames) {
      if (frame.clause.from !== clause) {
        clause = frame.clause.from
        if (siblings.size > 1 || restOf(host, clause, frame.q.from)) course.running = null
      }
      const named = () =>
        mentions.some(({from, to, form}) => from >= frame.q.to && to <= frame.clause.to && form !== 'country')
      const holder = isOneOf(frame) ? wholeOfOne(frame, mentions) : null
      const held = holder && this.scope.resolver.resolve(holder, host)
      if (held) {
        this.found.set(frame, held)
        taken.add(holder)
        continue
      }
      if (isOneOf(frame) && !named()) {
        this.found.set(frame, this.scope.home ? {place: this.scope.home, basis: 'document'} : null)
        continue
      }
      if (countsProvinces(frame) && !named()) {
        this.found.set(frame, wholeCountry)
        for (const other of isNational(host) || this.scope.nationwide.inContest
          ? comeFrom(frame, frames)
          : [])
          if (this.found.get(other)?.basis === 'document') this.found.set(other, this.found.get(frame)!)
        course.aside = true
        // «rót vốn vào 37 tỉnh, thành phố với tổng vốn 1,58 tỷ USD»
        if (into.has(host.tokens[frame.q.from - 1]?.fold ?? '')) course.running = this.found.get(frame)!
        continue
      }
      const pair = inTurn.get(frame)
      const own = pair ? {mention: pair, holds: false, adjacent: true} : ownPlace(frame, frames, mentions, taken) // prettier-ignore
      const state = own && this.stateOfList(own, host, mentions, base, pair !== undefined)
      if (own && state) {
        this.found.set(frame, state)
        if (own.mention.form !== 'anaphora' && own.mention.form !== 'body') {
          siblings.add(keyOf(state.place))
          levels.add(state.place.level)
        }
        if (own.mention.from >= frame.q.to && own.mention.form !== 'anaphora') behind.set(frame, state)
        const end = endOfTold(host, frame, own.mention)
        told = own.holds ? null : {frame, end, last: end, state}
        if (own.holds) {
          course.running = state
          course.aside = own.mention.form === 'village' && enclosed(host, own.mention, frame.q.from)
        }
        continue
      }
      if (told && goesOnFrom(told.frame, told.end, told.last, frame) && frame.gapped === null) {
        this.found.set(frame, told.state)
        told.last = frame.noun?.to ?? frame.q.to
        continue
      }
      const from = this.leansOn(frame, frames, host)
      if (from) this.found.set(frame, this.found.get(from)!)
      else {
        const whole = frame.wholes.at(-1)
        const ofWhole = whole?.host === host ? this.found.get(whole) : undefined
        const theirs = contest && ofContest(frame) ? wholeCountry : null
        // «Tỉnh ủy tặng Huy hiệu Đảng cho 96 đảng viên của huyện, gồm: loại 75 năm 01, …»: of the district too
        const narrower =
          ofWhole && course.running?.basis === 'organisation' && ofWhole.basis === 'stated'
            ? within(ofWhole.place, course.running.place)
            : false
        this.found.set(frame, (narrower ? ofWhole : course.running) ?? ofWhole ?? theirs ?? base)
      }
    }
    tellSited(this.found, frames, behind, base)
  }

  /** «24 tập thể và 54 cá nhân» stand together; a growth has its level's place; a part in brackets its whole's. */
  private leansOn(frame: Frame, frames: readonly Frame[], host: MentionedSentence): Frame | null {
    const {anchor, kind} = frame
    const known = (other: Frame | null | undefined): other is Frame =>
      other?.host === host && this.found.has(other)
    const before = frames[frames.indexOf(frame) - 1]
    if (before && (paired(before, frame) || movesTo(before, frame)) && known(before)) return before
    if (kind !== 'level' && kind !== 'rank' && known(anchor)) return anchor
    const whole = frame.wholes.at(-1)
    return frame.depth > 0 && known(whole) ? whole : null
  }

  /** The place of a mention, or what holds all of a list. */
  stateOfList(
    {mention}: Own,
    host: MentionedSentence,
    mentions: readonly PlaceMention[],
    base: State | null,
    single: boolean,
  ): State | null {
    const list = single ? [mention] : listOf(host, mention, mentions)
    if (list.length < 2) return this.scope.resolver.resolve(mention, host)
    const places = list
      .map(one => this.scope.resolver.resolve(one, host)?.place)
      .filter(place => place != null)
    const held = common(places)
    return held
      ? {place: held, basis: 'stated', said: {host, from: list[0]!.from, to: list.at(-1)!.to}}
      : base
  }
}

/** Behind the figure's noun, and its place where that follows. */
function endOfTold(host: MentionedSentence, {noun, q}: Frame, mention: PlaceMention): number {
  const end = noun?.to ?? q.to
  return mention.from < q.to ? end : Math.max(end, endOf(host, mention))
}

/** Nothing but a comma or «và» between the first figure's noun and the second. */
function paired(a: Frame, b: Frame): boolean {
  return a.clause.from === b.clause.from && a.depth === b.depth && b.region.to - b.region.from <= 1
}

/** «các huyện còn lại»: none of the places named before. */
function restOf(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (rest.longestAt(host.tokens, i)) return true
  return false
}

const rest = phrases(others)
