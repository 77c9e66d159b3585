/** Of whom or what a place is told: «HTX Hoa Đà Nguyên (xã Tân Hội)», «ông Trần Văn Hoàng, Chủ tịch UBND xã Tân Hội». */
import {actorHeads, offices, placeStations, sitedBy} from '../lexicon/place-actors.js'
import {nameAt} from '../mentions/place-name.js'
import {mentionOf, type PlaceMention} from '../mentions/place-types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, PhraseTable, wordSet} from '../text/match.js'

export interface Actor {
  /** what it is: an organisation's or a site's kind, or a person */
  kind: string
  /** the name's own words, folded */
  name: readonly string[]
}

/** Whose place the mention tells, or null. */
export function actorOf(host: MentionedSentence, mention: PlaceMention): Actor | null {
  if (mention.form === 'body') return officer(host, mention)
  const {tokens} = host
  const mark = tokens[mention.from - 1]?.fold
  if (mark === '(') return namedBefore(host, mention.from - 1)
  const by = sited.longestBefore(tokens, mention.from)
  if (by) return namedBefore(host, by.from) ?? afterAge(host, by.from)
  return mark === ',' ? (personBefore(host, mention.from - 1) ?? afterAge(host, mention.from)) : null
}

/** Harbours, stations and airports that a sentence names, which are named for where they are: «Cảng Quy Nhơn». */
export function namedForPlaces({tokens}: MentionedSentence): {actor: Actor; mention: PlaceMention}[] {
  const found: {actor: Actor; mention: PlaceMention}[] = []
  for (let i = 0; i < tokens.length; i++) {
    const head = stations.longestAt(tokens, i)
    const named = head && nameAt(tokens, head.to)
    if (!named || tokens[named.to]?.upper) continue
    const candidates = named.units.filter(({level}) => level !== 'commune')
    const name = tokens.slice(head.to, named.to).map(({fold: word}) => word)
    const mention = mentionOf(tokens, head.to, named.to, 'bare', {candidates})
    if (candidates.length > 0) found.push({actor: {kind: 'site', name}, mention})
  }
  return found
}
const stations = phrases(placeStations)

/** «anh Trần Văn Hoàng, 45 tuổi, thôn Tân Đà»: `end` is where the place begins. */
function afterAge({tokens, at, ...rest}: MentionedSentence, end: number): Actor | null {
  let i = tokens[end - 1]?.fold === ',' ? end - 2 : end - 1
  const age = at[i]
  if (age?.kind !== 'mask') return null
  i = age.from - 1
  if (tokens[i]?.fold === '(' || tokens[i]?.fold === ',') i--
  return personBefore({tokens, at, ...rest}, i + 1)
}

function personBefore(host: MentionedSentence, end: number): Actor | null {
  const actor = namedBefore(host, end)
  return actor?.kind === person ? actor : null
}

/** «ông Trần Văn Hoàng, Chủ tịch UBND xã Tân Hội», «Bí thư Đảng ủy xã Tân Hội Trần Văn Hoàng» */
function officer(host: MentionedSentence, mention: PlaceMention): Actor | null {
  const {tokens} = host
  const led = officeWords.longestBefore(tokens, mention.from)
  if (!led && !officeWords.longestAt(tokens, mention.from)) return null
  const start = led?.from ?? mention.from
  if (joints.has(tokens[start - 1]?.fold ?? '')) {
    const before = personBefore(host, start - 1)
    if (before) return before
  }
  let from = mention.to
  if (tokens[from]?.fold === ',') from++
  from = personTitles.longestAt(tokens, from)?.to ?? from
  let to = from
  while (tokens[to]?.upper && tokens[to]!.kind === 'word') to++
  return to - from >= 2 ? {kind: person, name: tokens.slice(from, to).map(({fold: word}) => word)} : null
}

/** Who stands right before token `end`: the nearest head, and the name's last words in capitals. */
function namedBefore({tokens, at}: MentionedSentence, end: number): Actor | null {
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
      const name = tokens.slice(start, to).map(({fold: word}) => word)
      if (name.length === 0 || (head.value === person && (start > head.to || name.length < 2))) return null
      return {kind: head.value, name}
    }
    if (i < from && (at[i]?.kind === 'quantity' || (token.kind === 'mark' && !quotes.has(token.fold))))
      return null
  }
  return null
}

export const person = 'person'
export const heads = new PhraseTable(
  actorHeads.flatMap(([kind, words]) => words.split('|').map(word => [word, kind] as const)),
)
const sited = phrases(sitedBy)
/** between a head and the name: «HTX sản xuất và tiêu thụ rau an toàn Bình Minh» */
export const longestTrade = 8

export const quotes = wordSet('" “ ” \'')

const personTitles = phrases(actorHeads.find(([kind]) => kind === 'person')![1])
const officeWords = phrases(offices)
const joints = wordSet(', - – (')
