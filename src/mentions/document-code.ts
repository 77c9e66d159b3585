import {issuerCodes, kindCodes, noDocument} from '../lexicon/documents.js'
import {readYear} from './calendar.js'
import type {Token} from '../text/types.js'

/** What a document's number says by itself. */
export interface DocumentCode {
  /** as written, stray spaces taken out */
  number: string
  kind: string | null
  issuer: string | null
  year: number | null
  to: number
  /** «ngày» is glued to it: a date follows */
  glued?: boolean
}

const kinds = new Map(kindCodes)
const bodies = new Map(issuerCodes.map(([code, name]) => [code.toUpperCase(), name]))
const never = new Set(noDocument)
const dayWord = 'ngày'
const lookAlike = /[ÐðƉ]/gu
const segment = /^\p{Lu}[\p{L}\p{M}\d.]*$/u
const capitals = /\p{Lu}/gu

/**
 * The code at token `i`: `05-CT/TW`, `62/2019/NĐ-CP`, and what a stray space broke: `1048/QĐ- TTg`, `05 - CT/TW`.
 */
export function codeAt(tokens: readonly Token[], i: number): DocumentCode | undefined {
  const first = tokens[i]
  if (!first || (first.kind !== 'code' && first.kind !== 'number')) return undefined
  if (first.kind === 'number' && !/^\d{1,6}(?:\/\d{4})?$/u.test(first.text)) return undefined
  let text = first.text
  let at = i + 1
  if (first.kind === 'number') {
    const lower = tokens[at]
    if (
      lower &&
      !lower.spaced &&
      (/^[a-zđ]$/u.test(lower.text) || (/^[A-D]$/u.test(lower.text) && tokens[at + 1]?.fold === '/'))
    ) {
      text += lower.text
      at++
    }
  }
  for (let parts = 0; parts < 4; parts++) {
    const link = tokens[at]
    const next = tokens[at + 1]
    if (!link || !next || (link.fold !== '-' && link.fold !== '/')) break
    if (next.kind !== 'word' || !segment.test(next.text)) break
    const broken = link.spaced || next.spaced
    if (broken && !codeLike(text, link, next, tokens[at + 2])) break
    text += link.text + next.text
    at += 2
  }
  if (first.kind === 'number' && at === i + 1) return undefined
  text = text.normalize('NFC')
  const glued = text.endsWith(dayWord)
  if (glued) text = text.slice(0, -dayWord.length)
  text = text.replace(/[–—]/gu, '-')
  const letters = text.replace(lookAlike, 'Đ')
  const parts = letters
    .split(/[-–/]/u)
    .slice(1)
    .filter(part => !/^\d/u.test(part))
  if (parts.length === 0 || (letters.match(capitals) ?? []).length < 2) return undefined
  if (parts.length === 1 && never.has(parts[0]!.toUpperCase()) && !kinds.has(parts[0]!)) return undefined
  return {number: text, ...meaning(letters, parts), to: at, glued}
}

/** A broken code goes on only with letters that are a kind or a body: «05 - CT/TW», «1048/QĐ- TTg». */
function codeLike(before: string, link: Token, next: Token, after: Token | undefined): boolean {
  const letters = next.text.normalize('NFC').replace(lookAlike, 'Đ')
  if (/^\d+$/u.test(before)) return kinds.has(letters) && (after?.fold === '/' || after?.fold === '-')
  return link.fold === '/' || link.fold === '-'
    ? bodies.has(letters.toUpperCase()) || /^(?:S|B|H)?[A-ZĐ]{2,6}$/u.test(letters)
    : false
}

function named(code: string): string {
  return bodies.get(code.toUpperCase()) ?? code
}

function meaning(letters: string, parts: string[]): Pick<DocumentCode, 'kind' | 'issuer' | 'year'> {
  const assembly = /^(UBTVQH|QH)\d+$/u.exec(parts[parts.length - 1]!)
  const kind =
    parts.map(part => kinds.get(part)).find(Boolean) ?? (assembly && parts.length === 1 ? 'luật' : null)
  const last = parts[parts.length - 1]!
  const issuer = assembly
    ? bodies.get(assembly[1]!)!
    : parts.length > 1 || !kinds.has(last)
      ? named(kind ? last : parts[0]!)
      : null
  const year = readYear(letters.split(/[-/]/u)[1]) ?? null
  return {kind: kind ?? null, issuer, year}
}
