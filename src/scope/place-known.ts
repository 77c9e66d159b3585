import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Token} from '../text/types.js'
import {actorOf, heads, longestTrade, person, quotes, type Actor} from './place-actor.js'
import type {State} from './place-section.js'

interface Known extends Actor {
  place: State['place']
}

/**
 * Organisations, sites and persons that the text has placed once, and knows again by name: «HTX Hoa Đà Nguyên (xã Tân
 * Hội, huyện Đức Trọng) … HTX Hoa Đà Nguyên có 45 thành viên».
 */
export class KnownActors {
  private readonly known: Known[] = []

  /** Someone or something whose place the mention tells. */
  learn(host: MentionedSentence, mention: PlaceMention, {place}: State): void {
    const actor = actorOf(host, mention)
    if (actor) this.known.unshift({...actor, place})
  }

  /** The place of the first one that is named before token `limit`. */
  recall({tokens}: MentionedSentence, limit: number): State | null {
    if (this.known.length === 0) return null
    for (let i = 0; i < limit; i++) {
      const head = heads.longestAt(tokens, i, limit)
      const found = head && this.known.find(one => one.kind === head.value && isNamed(one, tokens, head.to, limit)) // prettier-ignore
      if (found) return {place: found.place, basis: found.kind === person ? 'stated' : 'organisation'}
    }
    return null
  }
}

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
