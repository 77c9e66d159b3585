import {bareBefore, notBefore} from '../lexicon/place-words.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases} from '../text/match.js'
import type {Token} from '../text/types.js'
import {nameAt} from './place-name.js'
import {mentionOf, type PlaceMention} from './place-types.js'
import {typeAt} from './place-unit.js'
import {wordsIn, type MentionedSentence} from './types.js'

const refused = phrases(notBefore)
const opening = phrases(bareBefore)
const and = fold('và')

/** A person, a firm, a street, a product: the words before say that no place follows. */
export function isRefused(tokens: readonly Token[], i: number): boolean {
  return refused.longestBefore(tokens, i) !== undefined
}

/** A capitalised name without a type word, where the words around allow a place. */
export function bareAt(
  host: MentionedSentence,
  i: number,
  last: PlaceMention | undefined,
): PlaceMention | undefined {
  const {tokens} = host
  const before = tokens[i - 1]
  if (before?.upper && last?.to !== i && !opening.longestBefore(tokens, i)) return undefined
  if (isRefused(tokens, i) || endsRoute(tokens, i)) return undefined
  const named = nameAt(tokens, i)
  if (!named) return undefined
  const kind = listKind(host, i)
  const next = tokens[named.to]
  if (next?.upper && next.kind === 'word' && !typeAt(tokens, named.to)) return undefined
  const listed =
    last && (last.form === 'unit' || last.form === 'bare') && joined(tokens, last.to, i) ? last : undefined
  // «Đakrông» is «Đa Krông» in one word
  const joint = named.to - i === 1 && named.units.some(unit => unit.name.includes(' '))
  const syllables = joint ? 2 : named.to - i
  const units = named.units.filter(unit =>
    kind
      ? unit.level === kind
      : listed?.level
        ? unit.level === listed.level
        : unit.level !== 'commune' || syllables >= 2,
  )
  if (units.length === 0 || (syllables < 2 && !units.some(unit => unit.level === 'province')))
    return undefined
  const placed =
    !before ||
    before.kind === 'mark' ||
    host.at[i - 1] !== undefined ||
    listed !== undefined ||
    opening.longestBefore(tokens, i) !== undefined ||
    host.at[named.to]?.kind === 'quantity' ||
    // «bỏ xa Đồng Xuân (17)»
    (next?.fold === '(' && host.at[named.to + 1]?.kind === 'quantity')
  if (!placed) return undefined
  return mentionOf(tokens, i, named.to, 'bare', {
    level: kind ?? listed?.level ?? null,
    type: listed?.plural ? listed.type : null,
    candidates: units,
    plural: listed?.plural ?? false,
  })
}

/** «phân theo xã (ha): Sông Lũy 100; Phan Rí Thành 74», «trong đó các xã: Vượng Lộc (9.300 m²), …»: of what level the names of the list are. */
function listKind(host: MentionedSentence, i: number): 'commune' | 'district' | undefined {
  if (!wordsIn(host).has(':')) return undefined
  const {tokens} = host
  let colon = i - 1
  while (colon > 0 && i - colon < longestList && tokens[colon]!.fold !== ':') {
    if (/^[.!?]$/u.test(tokens[colon]!.fold)) return undefined
    colon--
  }
  if (tokens[colon]?.fold !== ':') return undefined
  let at = colon
  if (tokens[at - 1]?.fold === ')') while (at > 0 && tokens[at]!.fold !== '(') at--
  return heads.longestBefore(tokens, at)?.value
}
const longestList = 80
const heads = new PhraseTable<'commune' | 'district'>([
  ...'các xã|theo xã|phân theo xã|theo các xã|các xã, thị trấn|các xã, phường|theo xã, thị trấn|xã, phường'
    .split('|')
    .map((words): [string, 'commune'] => [words, 'commune']),
  ...'các huyện|theo huyện|phân theo huyện|theo các huyện'
    .split('|')
    .map((words): [string, 'district'] => [words, 'district']),
])

/** «đường Quy Nhơn – Nhơn Hội», «tuyến Hà Giang - Bắc Quang»: the far end of a route. */
function endsRoute(tokens: readonly Token[], i: number): boolean {
  if (!/^[-–—]$/u.test(tokens[i - 1]?.fold ?? '')) return false
  let start = i - 1
  while (start > 0 && tokens[start - 1]!.upper && i - start < 8) start--
  return start < i - 1 && isRefused(tokens, start)
}

/** «, » or « và » between two names, or a figure and a comma. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false
  const joint = tokens[to - 1]
  if (!joint || !(joint.fold === ',' || joint.fold === and || joint.fold === ';')) return false
  for (let i = from; i < to - 1; i++) if (/[.:]/u.test(tokens[i]!.fold)) return false
  return true
}
