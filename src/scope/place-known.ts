import {actorHeads, sitedBy} from '../lexicon/place-actors.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, PhraseTable, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {State} from './place-section.js'

interface Known {
  kind: string
  /** the name's own words, folded */
  name: readonly string[]
  place: State['place']
}

/**
 * Organisations, sites and persons that the text has placed once, and knows again by name: «HTX Hoa Đà Nguyên (xã Tân
 * Hội, huyện Đức Trọng) … HTX Hoa Đà Nguyên có 45 thành viên».
 */
export class KnownActors {
  private readonly known: Known[] = []

  /** Whom the place stands right behind, in brackets or with a preposition. */
  learn(host: MentionedSentence, mention: PlaceMention, {place}: State): void {
    const actor = actorBefore(host, mention)
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

const person = 'person'
const heads = new PhraseTable(
  actorHeads.flatMap(([kind, words]) => words.split('|').map(word => [word, kind] as const)),
)
const sited = phrases(sitedBy)
/** between a head and the name: «HTX sản xuất và tiêu thụ rau an toàn Bình Minh» */
const longestTrade = 8

/** Who stands right before the mention: the nearest head, and the name's last words in capitals. */
function actorBefore({tokens, at}: MentionedSentence, mention: PlaceMention): Omit<Known, 'place'> | null {
  const before = tokens[mention.from - 1]
  if (!before) return null
  const end = before.fold === '(' ? mention.from - 1 : sited.longestBefore(tokens, mention.from)?.from
  if (end === undefined) return null
  let to = end
  if (quotes.has(tokens[to - 1]?.fold ?? '')) to--
  let from = to
  while (from > 0 && (tokens[from - 1]!.upper || /^\d+$/u.test(tokens[from - 1]!.text))) from--
  if (from === to) return null
  for (let i = from; i >= Math.max(0, from - longestTrade); i--) {
    const token = tokens[i]!
    const head = heads.longestAt(tokens, i, to)
    if (head) {
      const start = Math.max(head.to, from)
      const name = tokens.slice(start, to).map(({fold}) => fold)
      if (name.length === 0 || (head.value === person && (start > head.to || name.length < 2))) return null
      return {kind: head.value, name}
    }
    if (i < from && (at[i]?.kind === 'quantity' || (token.kind === 'mark' && !quotes.has(token.fold))))
      return null
  }
  return null
}
const quotes = wordSet('" “ ” \'')

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
