import {documentKinds, issuers, numberedKinds} from '../lexicon/documents.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {readYear} from './calendar.js'
import {codeAt, type DocumentCode} from './document-code.js'
import {articleAt, afterNumber} from './reference-article.js'
import {closes} from './mask-shared.js'
import {namedResolution} from './named-document.js'
import {dayAt} from './period-day.js'
import {claim, type MentionedSentence, type ReferenceMention} from './types.js'

const kinds = new PhraseTable(documentKinds.map(kind => [kind, kind] as const))
const numbered = new Set(numberedKinds)
const bodies = new PhraseTable(issuers.map(name => [name, name] as const))
const number = fold('số')
const planned = new Set(['kế hoạch', 'chương trình', 'đề án'])
const meetings = new Set(['nghị quyết', 'kết luận', 'văn kiện', 'nghị quyết liên tịch', 'quyết nghị'])
const dayWord = fold('ngày')
const yearWord = fold('năm')
const law = new Set(['luật'])
const of = fold('của')
const issued = phrases(
  'ban hành ngày|ra ngày|ký ngày|được ban hành ngày|ban hành|, ngày|ngày|, ban hành ngày',
)
const listLink = wordSet(', và ; hoặc')
const bearing = wordSet('mang có')

/** Find documents cited, with number, year and issuer; claims the kind, the number and the date behind it. */
export function findReferences(host: MentionedSentence): void {
  const {tokens} = host
  for (let i = 0; i < tokens.length; i++) {
    if (host.at[i]) continue
    const end = kindAt(host, i) ?? loneCode(host, i) ?? articleAt(host, i)
    if (end !== undefined) i = end - 1
  }
}

/** «Chỉ thị số 05-CT/TW ngày 15/5/2016», «Nghị quyết 57», «Luật Đất đai 2024», «Quyết định số 12, số 13/QĐ-UBND» */
function kindAt(host: MentionedSentence, i: number): number | undefined {
  const {tokens} = host
  const kind = kinds.longestAt(tokens, i)
  if (!kind) return undefined
  const named = meetings.has(kind.value) ? namedResolution(tokens, i, kind) : undefined
  if (named) return claim(host, named) ? named.to : undefined
  let at = kind.to
  if (law.has(kind.value.split(' ').at(-1)!)) {
    const ended = lawAt(host, i, at)
    if (ended !== undefined) return ended
  }
  if (bearing.has(tokens[at]?.fold ?? '') && tokens[at + 1]?.fold === number) at++
  const marked = tokens[at]?.fold === number
  if (marked) at++
  if (marked && tokens[at]?.fold === ':') at++
  const first = codeAt(tokens, at) ?? bareNumber(tokens, at, kind.value, marked)
  if (!first) return undefined
  return add(host, i, kind.value, first)
}

function loneCode(host: MentionedSentence, i: number): number | undefined {
  const {tokens} = host
  const marked = tokens[i]!.fold === number
  const at = marked ? (tokens[i + 1]?.fold === ':' ? i + 2 : i + 1) : i
  if (!marked && tokens[i]!.kind !== 'code' && tokens[i]!.kind !== 'number') return undefined
  const code = codeAt(tokens, at)
  return code ? add(host, i, code.kind, code) : undefined
}

/** Claim a reference and the further numbers of its list, each a reference of its own; returns the token behind. */
function add(
  host: MentionedSentence,
  from: number,
  kind: string | null,
  code: DocumentCode,
): number | undefined {
  const {tokens} = host
  let end: number | undefined
  let start = from
  for (let item: DocumentCode | undefined = code; item;) {
    const dated = item.glued ? gluedDate(tokens, item.to) : dateBehind(tokens, item.to)
    const to: number = dated?.to ?? item.to
    const mention: ReferenceMention = {
      kind: 'reference', from: start, to, documentKind: kind ?? item.kind, number: item.number, year: item.year ?? dated?.year ?? null,
      issuer: issuerBehind(tokens, to) ?? item.issuer,
    } // prettier-ignore
    if (!claim(host, mention)) return end
    end = to
    if (!listLink.has(tokens[to]?.fold ?? '')) return end
    start = to + 1
    const marked = tokens[start]?.fold === number
    const next = marked ? start + 1 : start
    const goesOn: boolean = marked || (item.kind === null && alike(tokens, next, item.number))
    item = codeAt(tokens, next) ?? (goesOn ? bareNumber(tokens, next, kind ?? '', true) : undefined)
  }
  return end
}

/** «số 2356, 2357 và 2358»: a further numeral of the same length that counts nothing. */
function alike(tokens: readonly Token[], at: number, number: string | null): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'number' && number !== null && number.length > 2 && token.text.length === number.length &&
    closes(tokens, at + 1)
  ) // prettier-ignore
}

function bareNumber(
  tokens: readonly Token[],
  at: number,
  kind: string,
  marked: boolean,
): DocumentCode | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const hit = /^(\d{1,5})(?:\/((?:19|20)\d\d))?$/u.exec(token.text)
  if (!hit) return undefined
  let to = at + 1
  let text = token.text
  const letter = tokens[to]
  if (letter && !letter.spaced && /^[a-zđ]$/u.test(letter.text)) {
    text += letter.text
    to++
  }
  if (!marked && !hit[2]) {
    if (!numbered.has(kind) || readYear(text) !== undefined) return undefined
    const next = tokens[to]
    if (next && next.kind === 'word' && !next.upper && !afterNumber.has(next.fold) && !closes(tokens, to))
      return undefined
    if (
      next?.kind === 'number' ||
      next?.fold === '%' ||
      (next?.fold === yearWord && (planned.has(kind) || readYear(tokens[to + 1]?.text) === undefined))
    )
      return undefined
  }
  return {number: text, kind: null, issuer: null, year: hit[2] ? Number(hit[2]) : null, to}
}

/** «Luật Đất đai (năm) 2024», «Bộ luật Lao động 2019» */
function lawAt(host: MentionedSentence, from: number, at: number): number | undefined {
  const {tokens} = host
  if (noLaw.has(tokens[from - 1]?.fold ?? '')) return undefined
  for (let i = at; i < at + 12 && i < tokens.length; i++) {
    const token = tokens[i]!
    const year = readYear(token.text)
    if (year !== undefined) {
      if (i === at) return undefined
      const mention: ReferenceMention = {
        kind: 'reference',
        from,
        to: i + 1,
        documentKind: tokens[from]!.fold === fold('bộ') ? 'bộ luật' : 'luật',
        number: null,
        year,
        issuer: 'Quốc hội',
      }
      return claim(host, mention) ? i + 1 : undefined
    }
    if (token.fold === ',' && tokens[i + 1]?.fold === yearWord) return undefined
    if (host.at[i] || (token.kind !== 'word' && token.fold !== ',') || lawEnds.has(token.fold))
      return undefined
  }
  return undefined
}
/** «thi hành kỷ luật đảng năm 2022», «phổ biến pháp luật năm 2023» */
const noLaw = wordSet('kỷ kỉ pháp quy định')
const lawEnds = wordSet('ngày tháng có được đã của cho tại trong từ đến giai đoạn kế hoạch này')

/** «ngày 15/5/2016», «, ngày 07 tháng 12 năm 2023», «năm 2026» */
function dateBehind(tokens: readonly Token[], at: number): {year: number | null; to: number} | undefined {
  if (tokens[at]?.fold === yearWord) {
    const year = readYear(tokens[at + 1]?.text)
    return year === undefined ? undefined : {year, to: at + 2}
  }
  const open = tokens[at]?.fold === '(' ? at + 1 : at
  const lead = issued.longestAt(tokens, open)
  const from = lead?.to ?? open
  if (!lead || tokens[from - 1]?.fold !== dayWord) return undefined
  const day = dayAt(tokens, from)
  if (!day) return undefined
  const closed = open > at && tokens[day.to]?.fold === ')'
  return open > at && !closed ? undefined : {year: day.year, to: closed ? day.to + 1 : day.to}
}

function gluedDate(tokens: readonly Token[], at: number): {year: number | null; to: number} | undefined {
  const day = dayAt(tokens, at)
  return day && {year: day.year, to: day.to}
}

function issuerBehind(tokens: readonly Token[], at: number): string | null {
  const from = tokens[at]?.fold === ',' ? at + 1 : at
  if (tokens[from]?.fold !== of) return null
  const known = bodies.longestAt(tokens, from + 1)
  let to = known?.to ?? from + 1
  while (to < tokens.length && to < from + 10 && tokens[to]!.upper) to++
  if (tokens[to]?.fold === committee) to++
  if (to === from + 1 || (!known && to === from + 2)) return null
  return tokens
    .slice(from + 1, to)
    .map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text)
    .join('')
    .normalize('NFC')
}

const committee = fold('ủy')
