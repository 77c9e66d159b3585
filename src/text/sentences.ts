import {fold} from './fold.js'
import type {Sentence, Token} from './types.js'

const terminal = new Set(['.', '!', '?', '…'])
/** A sentence longer than any that a person writes is cut, at a comma where there is one: work stays linear. */
const long = 300
const longest = 400
const closing = new Set([')', ']', '"', "'"])

/**
 * Group a block's tokens into sentences. A full stop ends one when white space follows and the next word is upper
 * case, a number or an opening mark; an initial (`Nguyễn A. Tuấn`) or a dotted abbreviation ends none.
 */
export function sentences(tokens: Token[]): Sentence[] {
  const found: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const length = i - first + 1
    if (length >= longest || (length >= long && /^[;,]$/u.test(tokens[i]!.fold))) {
      found.push(sentence(tokens.slice(first, i + 1)))
      first = i + 1
      continue
    }
    if (endsCredit(tokens, i)) {
      found.push(sentence(tokens.slice(first, i + 1)))
      first = i + 1
      continue
    }
    if (!terminal.has(tokens[i]!.fold)) continue
    let last = i
    while (
      last + 1 < tokens.length &&
      !tokens[last + 1]!.spaced &&
      (terminal.has(tokens[last + 1]!.fold) || closing.has(tokens[last + 1]!.fold))
    )
      last++
    const next = tokens[last + 1]
    if (next && !((next.spaced || runsOn(tokens, i)) && opens(next) && !abbreviates(tokens, i))) {
      i = last
      continue
    }
    found.push(sentence(tokens.slice(first, last + 1)))
    first = last + 1
    i = last
  }
  if (first < tokens.length) found.push(sentence(tokens.slice(first)))
  return found
}

/** «… được trao Bằng khen (Ảnh: HC) Hiện nay …»: a picture's credit in brackets ends what it shows. */
function endsCredit(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (tokens[i]!.fold !== ')' || !next?.spaced || !(next.upper || next.kind === 'number')) return false
  for (let k = i - 1; k > 0 && k > i - longestCredit; k--)
    if (tokens[k]!.fold === '(') return tokens[k + 1]!.fold === picture && tokens[k + 2]?.fold === ':'
  return false
}
const picture = fold('ảnh')
const longestCredit = 10

function sentence(tokens: Token[]): Sentence {
  return {tokens, start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end}
}

function opens(token: Token): boolean {
  return (
    token.upper ||
    token.kind === 'number' ||
    token.kind === 'code' ||
    (token.kind === 'mark' && /["'([*+\-•]/u.test(token.fold))
  )
}

/** «kinh tế vĩ mô.Tổng sản phẩm …»: the space behind the full stop was left out. */
function runsOn(tokens: readonly Token[], dot: number): boolean {
  const [before, next] = [tokens[dot - 1], tokens[dot + 1]]
  return (
    tokens[dot]!.fold === '.' &&
    before?.kind === 'word' &&
    next?.kind === 'word' &&
    /^\p{Ll}{2,}$/u.test(before.text.normalize('NFC')) &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text.normalize('NFC'))
  )
}

/** A single capital before the dot, itself behind another word: a person's initial or `T.` */
function abbreviates(tokens: Token[], dot: number): boolean {
  const before = tokens[dot - 1]
  return (
    before !== undefined &&
    tokens[dot]!.fold === '.' &&
    before.kind === 'word' &&
    before.upper &&
    before.text.length === 1
  )
}
