import {bucketOf, fold} from './fold.js'
import type {Token, TokenKind} from './types.js'

/** The number of a document: digits, then a hyphen or slash, then segments that begin with a capital. */
const code = /\d+[a-zđ]?(?:\/\d{4})?[-/]\p{Lu}[\p{L}\p{M}\d]*(?:(?:[-/]|\.(?=\p{L}))\p{L}[\p{L}\p{M}\d]*)*/uy
const number = /\d+(?:[.,:/]\d+)*/uy
const word = /\p{M}*\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*/uy
const space = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/uy
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/uy
const capitals = /\p{Lu}/gu
const upperFirst = /^\p{M}*\p{Lu}/u
const digit = /\p{Nd}/u
const glued = /\d[\p{L}\p{M}\d]*/uy
const powers = /[23](?![\d\p{L}])/uy

/** Abbreviations that keep their dot when a name follows. */
const dotted = new Set([
  'tp',
  'tx',
  'tt',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'ks',
  'cn',
  'nxb',
  'q',
  'p',
  'h',
  'x',
  'đ',
])

/** «đ/c»: đồng chí */
const comrade = /^[đĐÐ]$/u

type Facts = Pick<Token, 'fold' | 'bucket' | 'upper' | 'digits'>
const known = new Map<string, Facts>()
const knownLimit = 50_000

/** What a token's text alone tells, found once for all tokens that are written so. */
function factsOf(text: string): Facts {
  let facts = known.get(text)
  if (!facts) {
    const folded = fold(text)
    facts = {fold: folded, bucket: bucketOf(folded), upper: upperFirst.test(text), digits: digit.test(text)}
    if (known.size >= knownLimit) known.clear()
    if (text.length < 40) known.set(text, facts)
  }
  return facts
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Cut `text.slice(from, to)` into tokens that, with the white space between, tile it. Linear in its length. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  let spaced = false
  while (at < to) {
    let end = matchAt(space, text, at)
    if (end > at) {
      spaced = true
      at = end
      continue
    }
    end = matchAt(invisible, text, at)
    if (end > at) {
      at = end
      continue
    }
    const char = text.charCodeAt(at)
    let kind: TokenKind
    if (char >= 48 && char <= 57) {
      kind = 'number'
      end = matchAt(code, text, at)
      if (end > at && (text.slice(at, end).match(capitals) ?? []).length >= 2) kind = 'code'
      else end = matchAt(number, text, at)
    } else {
      end = char === 104 || char === 119 ? addressEnd(text, at) : at
      kind = 'code'
      if (end === at) {
        end = wordEnd(text, at)
        kind = 'word'
      }
      if (end === at) {
        kind = 'mark'
        end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      }
    }
    end = Math.min(end, to)
    const slice = text.slice(at, end)
    const {fold: folded, bucket, upper, digits} = factsOf(slice)
    tokens.push({
      kind,
      text: slice,
      fold: folded,
      bucket,
      start: at,
      end,
      spaced: spaced && tokens.length > 0,
      upper,
      digits,
    })
    spaced = false
    at = end
  }
  return tokens
}

/** The end of a web address, without the punctuation behind it: `https://baolaocai.vn/kinh-te-2023-7.html`. */
function addressEnd(text: string, at: number): number {
  let end = matchAt(address, text, at)
  while (end > at && behindAddress.has(text.charAt(end - 1))) end--
  return end
}
const behindAddress = new Set('.,;:!?)]}"\'”»')
const address = /(?:https?:\/\/|www\.)[^\s<>«»“”]+/uy

/** The end of the word at `at`, with digits that belong to it (`ST24`, `m2`) and an abbreviation's dot (`TP.`). */
function wordEnd(text: string, at: number): number {
  const end = matchAt(word, text, at)
  if (end === at) return at
  const letters = text.slice(at, end)
  if (end - at === 1 && comrade.test(letters) && /^\/c(?!\p{L})/u.test(text.slice(end, end + 3)))
    return end + 2
  if (/\d/u.test(text.charAt(end))) {
    if (/^(?:[kcdm]?m)$/u.test(letters)) return matchAt(powers, text, end)
    return letters.length <= 5 && letters === letters.toUpperCase() ? matchAt(glued, text, end) : end
  }
  if (
    text.charAt(end) !== '.' ||
    !upperFirst.test(letters) ||
    !dotted.has(letters.toLowerCase().normalize('NFC'))
  )
    return end
  const next = /[\s\u00A0]?[\p{Lu}\d]/uy
  return matchAt(next, text, end + 1) > end + 1 ? end + 1 : end
}
