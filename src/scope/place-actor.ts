/** Of whom or what a place is told: «HTX Hoa Đà Nguyên (xã Tân Hội)», «ông Trần Văn Hoàng, Chủ tịch UBND xã Tân Hội». */
import {
  actorHeads,
  formerOffice,
  offices,
  personHeads,
  placeStations,
  sitedBy,
  works,
} from '../lexicon/place-actors.js'
import {nameAt} from '../mentions/place-name.js'
import {mentionOf, type PlaceMention} from '../mentions/place-types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, PhraseTable, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'

export interface Actor {
  /** what it is: an organisation's or a site's kind, or a person's title */
  kind: string
  /** the words behind the head, folded: trade and name */
  full: readonly string[]
  /** the name alone, where it is none of a place: `null` for a person */
  short: readonly string[] | null
  /** speaks for a body, and is nowhere else */
  officer: boolean
  /** where its head stands */
  from: number
}

/** Whose place the mention tells, and what stands in that: «Nhà máy A ở khu kinh tế B, thuộc thị xã C». */
export function actorsOf(host: MentionedSentence, mention: PlaceMention): Actor[] {
  const actor = actorOf(host, mention)
  const by = actor && !isPerson(actor.kind) ? sited.longestBefore(host.tokens, actor.from) : undefined
  const within = by ? namedBefore(host, by.from) : null
  return [actor, within && !isPerson(within.kind) ? within : null].filter(one => one !== null)
}

/** Whose place the mention tells, or null. */
function actorOf(host: MentionedSentence, mention: PlaceMention): Actor | null {
  if (mention.form === 'body') return officer(host, mention)
  const {tokens} = host
  const mark = tokens[mention.from - 1]?.fold
  if (mark === '(') return namedBefore(host, mention.from - 1)
  const by = sited.longestBefore(tokens, mention.from)
  // «khu kinh tế Vũng Áng, thuộc thị xã Kỳ Anh»
  const end = by && tokens[by.from - 1]?.fold === ',' ? by.from - 1 : by?.from
  if (by) return namedBefore(host, end!) ?? afterAge(host, by.from)
  if (mark !== ',') return null
  return personBefore(host, mention.from - 1) ?? afterAge(host, mention.from) ?? worksBefore(host, mention)
}

/** «Khu công nghiệp Nhân Cơ, xã Nhân Cơ, huyện Đắk R’lấp,»: an apposition between two marks. */
function worksBefore(host: MentionedSentence, mention: PlaceMention): Actor | null {
  const next = host.tokens[mention.to]
  if (mention.form !== 'unit' || (next && !/^[,.;)(]$/u.test(next.fold))) return null
  const actor = namedBefore(host, mention.from - 1)
  return actor && worksKinds.has(actor.kind) ? actor : null
}

/** Harbours and stations that a sentence names, which are named for where they are: «Cảng Quy Nhơn». */
export function namedForPlaces({tokens}: MentionedSentence): {actor: Actor; mention: PlaceMention}[] {
  const found: {actor: Actor; mention: PlaceMention}[] = []
  for (let i = 0; i < tokens.length; i++) {
    const head = stations.longestAt(tokens, i)
    const named = head && nameAt(tokens, head.to)
    if (!named || tokens[named.to]?.upper) continue
    const candidates = named.units.filter(({level}) => level !== 'commune')
    const mention = mentionOf(tokens, head.to, named.to, 'bare', {candidates})
    const full = folds(tokens, head.to, named.to)
    if (candidates.length > 0)
      found.push({actor: {kind: 'site', full, short: null, officer: false, from: i}, mention})
  }
  return found
}
const stations = phrases(placeStations)

/** «anh Trần Văn Hoàng, 45 tuổi, thôn Tân Đà»: `end` is where the place begins. */
function afterAge(host: MentionedSentence, end: number): Actor | null {
  const {tokens, at} = host
  let i = tokens[end - 1]?.fold === ',' ? end - 2 : end - 1
  // «anh Khởi (SN 1979), ấp Phước Lợi»
  if (tokens[i]?.fold === ')' && at[i - 1]?.kind === 'mask') i--
  const age = at[i]
  if (age?.kind !== 'mask') return null
  i = age.from - 1
  if (tokens[i]?.fold === '(' || tokens[i]?.fold === ',') i--
  return personBefore(host, i + 1)
}

/** «ông Trần Văn Hoàng, Chủ tịch UBND xã Tân Hội», «Bí thư Đảng ủy xã Tân Hội, ông Trần Văn Hoàng»; not who has left the office. */
function officer(host: MentionedSentence, mention: PlaceMention): Actor | null {
  const {tokens} = host
  const led = officeWords.longestBefore(tokens, mention.from)
  if (!led && !officeWords.longestAt(tokens, mention.from)) return null
  const start = led?.from ?? mention.from
  if (former.longestBefore(tokens, start)) return null
  const behind = tokens[mention.to]?.fold === ',' ? mention.to + 1 : mention.to
  if (former.longestAt(tokens, behind)) return null
  const before = joints.has(tokens[start - 1]?.fold ?? '') ? personBefore(host, start - 1) : null
  const actor = before ?? personAt(tokens, behind)
  return actor && {...actor, officer: true}
}

/** A person with a title whose name begins there. */
export function personAt(tokens: readonly Token[], at: number): Actor | null {
  const head = personTitles.longestAt(tokens, at)
  if (!head) return null
  let to = head.to
  while (isNameWord(tokens[to])) to++
  return to - head.to >= 2 ? personOf(head.value, folds(tokens, head.to, to), at) : null
}

function personBefore(host: MentionedSentence, end: number): Actor | null {
  const actor = namedBefore(host, end)
  return actor && isPerson(actor.kind) ? actor : null
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
      const full = folds(tokens, head.to, to)
      if (isPerson(head.value))
        return head.to >= from && full.length >= 2 ? personOf(head.value, full, i) : null
      if (full.length === 0 || several.has(tokens[i - 1]?.fold ?? '')) return null
      const start = Math.max(head.to, from)
      return {
        kind: head.value,
        full,
        short: isPlace(tokens, start, to) ? null : folds(tokens, start, to),
        officer: false,
        from: i,
      }
    }
    if (i < from && (at[i]?.kind === 'quantity' || (token.kind === 'mark' && !quotes.has(token.fold))))
      return null
  }
  return null
}

function personOf(kind: string, full: readonly string[], from: number): Actor {
  return {kind, full, short: null, officer: false, from}
}

/** The name ends in one of the gazetteer's: «Nhà máy xi măng Mai Sơn». */
function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (nameAt(tokens, i)?.to === to) return true
  return false
}

function folds(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).flatMap(({kind, fold}) => (kind === 'mark' ? [] : [fold]))
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.upper
}

/** A title, and no kind of organisation. */
export function isPerson(kind: string): boolean {
  return titles.has(kind)
}
const titles = new Set(personHeads.map(([kind]) => kind))

const table = (lists: typeof actorHeads) =>
  lists.flatMap(([kind, words]) => words.split('|').map(word => [word, kind] as const))
export const heads = new PhraseTable([...table(actorHeads), ...table(personHeads)])
const personTitles = new PhraseTable(table(personHeads))
const sited = phrases(sitedBy)
export const worksKinds = new Set<string>(works)
/** between a head and the name: «HTX sản xuất và tiêu thụ rau an toàn Bình Minh» */
const longestTrade = 8
const quotes = wordSet('" “ ” \'')
const several = wordSet('các những nhiều')
const officeWords = phrases(offices)
const former = phrases(formerOffice)
const joints = wordSet(', - – (')
