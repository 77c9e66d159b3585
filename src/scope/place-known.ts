import {beforeSubject, building, singleKinds, speaking} from '../lexicon/place-actors.js'
import {severalBefore} from '../lexicon/projects.js'
import type {Frame} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {actorsOf, heads, isPerson, namedForPlaces, personAt, worksKinds, type Actor} from './place-actor.js'
import {within} from './place-relation.js'
import type {PlaceResolver} from './place-resolver.js'
import type {State} from './place-section.js'
import type {Located} from './place-value.js'

interface Known extends Actor {
  place: State['place']
  /** the sentence that told of it last */
  seen: number
}

export interface Recalled {
  state: State
  /** of something built, and no person or organisation */
  works: boolean
}

/** for how many sentences «tại nhà máy» and «anh Hoàng» may go back to the last one that was told of */
const reach = 12
/** in words */
const longestName = 12
/** how far into a sentence without figures someone may be named */
const farthest = 40

/**
 * Organisations, sites and persons that the text has placed once, and knows again by name where they are the subject:
 * «HTX Hoa Đà Nguyên (xã Tân Hội, huyện Đức Trọng) … HTX Hoa Đà Nguyên có 45 thành viên».
 */
export class KnownActors {
  /** by kind and name */
  private readonly known = new Map<string, Known>()
  /** of each kind the last that was told of */
  private readonly lately = new Map<string, Known>()
  /** the full name that a title and a given name stand for */
  private readonly persons = new Map<string, string>()
  private sentence = 0
  /** the project or works that the text is on, where it told its place */
  private works: Known | null = null

  constructor(private readonly around: {home: Located | null; resolver: PlaceResolver}) {}

  /** A sentence begins: another person of the same given name makes the short form stand for him. */
  enter({tokens}: MentionedSentence): void {
    this.sentence++
    for (let i = 0; i < tokens.length; i++) {
      const one = personAt(tokens, i)
      if (one) this.persons.set(keyOf(one.kind, one.full.slice(-1)), one.full.join(' '))
      this.passTo(tokens, i)
    }
  }

  /** Another project by name, or several: «dự án này» is no more that before. */
  private passTo(tokens: readonly Token[], i: number): void {
    const head = heads.longestAt(tokens, i)
    if (!head || !worksKinds.has(head.value)) return
    const known = this.named(tokens, i, head.value, head.to)
    if (known) this.works = known
    else if (tokens[head.to]?.upper || several.has(tokens[i - 1]?.fold ?? '')) this.works = null
    // «thông qua dự án: Nâng cấp đường A»: one whose name is none
    else if (head.value === project && tokens[head.to]?.fold === ':') this.works = null
  }

  /** Harbours named for their city, before the sentence's figures are placed. */
  learnStations(host: MentionedSentence): void {
    const {home, resolver} = this.around
    if (!home) return
    for (const {actor, mention} of namedForPlaces(host)) {
      const state = resolver.resolve(mention, host, true)
      if (state && within(state.place, home)) this.add(actor, state)
    }
  }

  /** Someone or something by name whose place, below the document's, the mention tells. */
  learn(host: MentionedSentence, mention: PlaceMention): void {
    const bracketed = mention.form === 'bare' && host.tokens[mention.from - 1]?.fold === '('
    if (mention.form !== 'unit' && mention.form !== 'village' && mention.form !== 'body' && !bracketed) return
    const {home, resolver} = this.around
    const state = resolver.resolve(mention, host, true)
    if (!state || (mention.form === 'body' && state.place.level === 'province')) return
    const narrower = home && home.level !== 'country' ? within(state.place, home) : state.place.unit !== null
    if (narrower) for (const actor of actorsOf(host, mention)) this.add(actor, state)
  }

  private add(actor: Actor, {place}: State): void {
    const {kind, full, short} = actor
    const one: Known = {...actor, place, seen: this.sentence}
    this.known.set(keyOf(kind, full), one)
    if (short) this.known.set(keyOf(kind, short), one)
    if (isPerson(kind)) {
      this.known.set(keyOf(kind, full.slice(-1)), one)
      this.persons.set(keyOf(kind, full.slice(-1)), full.join(' '))
    }
    this.lately.set(kind, one)
    if (worksKinds.has(kind)) this.works = one
  }

  /**
   * The place of the subject, before the first figure, or of what «tại nhà máy» goes back to; in a sentence without figures
   * of anyone who is named, but in a circumstance.
   */
  recall(host: MentionedSentence, [first]: readonly Frame[]): Recalled | null {
    const figures = first !== undefined
    const limit = first?.q.from ?? Math.min(host.tokens.length, farthest)
    if (this.known.size === 0) return null
    const {tokens, at} = host
    let opens = true
    let aside = false
    for (let i = 0; i < limit; i++) {
      const token = tokens[i]!
      const head = heads.longestAt(tokens, i, limit)
      const found =
        head &&
        (((opens ||
          ofSubject(tokens, i) ||
          (!figures && !aside) ||
          (!aside && isBuilt(tokens, i, head.value))) &&
          this.named(tokens, i, head.value, head.to)) ||
          this.bare(tokens, i, head.value, head.to) ||
          this.back(host, i, head.value, head.to))
      if (found) {
        found.seen = this.sentence
        this.lately.set(found.kind, found)
        const basis = isPerson(found.kind) ? 'stated' : 'organisation'
        return {state: {place: found.place, basis}, works: worksKinds.has(found.kind)}
      }
      aside = token.kind === 'mark' ? false : aside || circumstances.has(token.fold)
      if (token.kind === 'mark') opens = token.fold === ',' || token.fold === '"' || token.fold === ':'
      else opens &&= leads.has(token.fold) || at[i]?.kind === 'period' || isName(tokens, i)
    }
    return null
  }

  /** The actor whose name stands behind the head at `from`, and ends there. */
  private named(tokens: readonly Token[], from: number, kind: string, to: number): Known | undefined {
    if (several.has(tokens[from - 1]?.fold ?? '')) return undefined
    let key = kind
    for (let i = to, words = 0; i < tokens.length && words < longestName; i++) {
      if (tokens[i]!.kind === 'mark' && !quotes.has(tokens[i]!.fold)) return undefined
      if (tokens[i]!.kind === 'mark') continue
      key += ` ${tokens[i]!.fold}`
      words++
      const found = tokens[i + 1]?.upper ? undefined : this.known.get(key)
      if (found && this.isMeant(found, tokens, from, i + 1, words)) return found
    }
    return undefined
  }

  /** A given name alone holds for a while, and for no other; an officer speaks. */
  private isMeant(
    {kind, full, officer, seen}: Known,
    tokens: readonly Token[],
    from: number,
    to: number,
    words: number,
  ): boolean {
    if (!isPerson(kind)) return true
    if (
      words < full.length &&
      (this.sentence - seen > reach || this.persons.get(keyOf(kind, full.slice(-1))) !== full.join(' '))
    )
      return false
    return !officer || speaks.longestAt(tokens, to) !== undefined || tokens[from - 1]?.fold === by
  }

  /** «Dự án (này) có tổng mức đầu tư …»: the one before. */
  private back({tokens, at}: MentionedSentence, from: number, kind: string, to: number): Known | undefined {
    const before = tokens[from - 1]?.fold ?? ''
    if (kind !== project || at[from - 1]?.kind === 'quantity' || notOne.has(before)) return undefined
    if (!goesOn.longestAt(tokens, to)) return undefined
    return this.works && this.sentence - this.works.seen <= reach ? this.works : undefined
  }

  /** «tại cảng»: the kind and no name, for the last of it that was told of. */
  private bare(tokens: readonly Token[], from: number, kind: string, to: number): Known | undefined {
    const next = tokens[to]
    if (!locative.has(tokens[from - 1]?.fold ?? '') || next?.upper || other.has(next?.fold ?? ''))
      return undefined
    const last = singleKinds.includes(kind) ? this.lately.get(kind) : undefined
    return last && this.sentence - last.seen <= reach ? last : undefined
  }
}

/** «Tàu của ông Muộn», «Vườn cam của HTX A»: a word or two at the sentence's head, and whose. */
function ofSubject(tokens: readonly Token[], i: number): boolean {
  return i > 0 && i <= longestOwned && tokens[i - 1]!.fold === of && !circumstances.has(tokens[0]!.fold)
}
const longestOwned = 4
const [of] = wordSet('của')

/** «ký quyết định thành lập Khu công nghiệp Lê Minh Xuân 2»: what the sentence is on */
function isBuilt(tokens: readonly Token[], i: number, kind: string): boolean {
  return worksKinds.has(kind) && builds.longestBefore(tokens, i) !== undefined
}

/** A word of a name, and not the sentence's first alone. */
function isName(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.upper && (i > 0 || ((tokens[1]?.upper ?? false) && !circumstances.has(tokens[i]!.fold)))
}

function keyOf(kind: string, words: readonly string[]): string {
  return `${kind} ${words.join(' ')}`
}
const project = 'project'
const builds = phrases(building)
const notOne = wordSet(severalBefore)
/** behind «dự án», of one that was told of before */
const goesOn = phrases(
  'này|trên|nói trên|đó|có|được|sẽ|đã|do|với|dự kiến|nằm|rộng|gồm|bao gồm|là|khoảng|tăng|từ|lên|chia|sử dụng|khởi công|hoàn thành|trị giá|vẫn|chậm|đang',
)
const circumstances = wordSet(
  'ngoài nhờ cùng như từ do sau khi dọc với so bên vì nếu giáp gần cách để cho bởi qua trong trên dưới trừ',
)
const leads = wordSet(beforeSubject)
const [by] = wordSet('theo')
const speaks = phrases(speaking)
const locative = wordSet('tại ở')
const other = wordSet('khác trên trong các')
const several = wordSet('các những nhiều')
const quotes = wordSet('" “ ” \'')
