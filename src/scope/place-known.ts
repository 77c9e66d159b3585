import {singleKinds} from '../lexicon/place-actors.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {actorOf, heads, longestTrade, person, quotes, type Actor} from './place-actor.js'
import type {State} from './place-section.js'

interface Known extends Actor {
  place: State['place']
  /** the sentence that told of it last */
  seen: number
}

/** for how many sentences «tại nhà máy» may go back to the last one that was told of */
const reach = 8

/**
 * Organisations, sites and persons that the text has placed once, and knows again by name: «HTX Hoa Đà Nguyên (xã Tân
 * Hội, huyện Đức Trọng) … HTX Hoa Đà Nguyên có 45 thành viên».
 */
export class KnownActors {
  private readonly known: Known[] = []
  private sentence = 0

  /** A sentence begins. */
  next(): void {
    this.sentence++
  }

  /** Someone or something whose place the mention tells. */
  learn(host: MentionedSentence, mention: PlaceMention, state: State): void {
    const actor = actorOf(host, mention)
    if (actor) this.add(actor, state)
  }

  /** An actor whose place is known. */
  add(actor: Actor, {place}: State): void {
    this.known.unshift({...actor, place, seen: this.sentence})
  }

  /** The place of the first one that is named before token `limit`, or that «tại nhà máy» goes back to. */
  recall({tokens}: MentionedSentence, limit: number): State | null {
    if (this.known.length === 0) return null
    for (let i = 0; i < limit; i++) {
      const head = heads.longestAt(tokens, i, limit)
      const found =
        head &&
        (this.known.find(one => one.kind === head.value && isNamed(one, tokens, head.to, limit)) ??
          (isBare(tokens, i, head.to) ? this.last(head.value) : undefined))
      if (!found) continue
      found.seen = this.sentence
      return {place: found.place, basis: found.kind === person ? 'stated' : 'organisation'}
    }
    return null
  }

  /** The last of a kind that was told of. */
  private last(kind: string): Known | undefined {
    const [first] = this.known.filter(one => one.kind === kind).toSorted((a, b) => b.seen - a.seen)
    return first && singleKinds.includes(kind) && this.sentence - first.seen <= reach ? first : undefined
  }
}

/** «tại cảng», «của nhà máy»: the kind and no name. */
function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  return locative.has(tokens[from - 1]?.fold ?? '') && !next?.upper && !other.has(next?.fold ?? '')
}
const locative = wordSet('tại ở')
const other = wordSet('khác trên trong các')

/** The name stands behind its head; a person's may be the given name alone. */
function isNamed({kind, name}: Known, tokens: readonly Token[], from: number, limit: number): boolean {
  if (kind === person)
    return (
      startsWith(tokens, from, name) ||
      (tokens[from]?.fold === name.at(-1) && tokens[from]!.upper && !tokens[from + 1]?.upper)
    )
  for (let i = from; i < Math.min(limit, from + longestTrade); i++) {
    if (tokens[i]!.kind === 'mark' && !quotes.has(tokens[i]!.fold)) return false
    if (startsWith(tokens, i, name)) return true
  }
  return false
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokens[at + k]?.fold === word)
}
