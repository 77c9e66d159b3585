/** The words of a frame's parts: as a name, folded, or as the text has them. */
import type {MentionedSentence} from '../mentions/types.js'
import type {Frame, Words} from './types.js'

export function wordFolds(host: MentionedSentence, words: Words): string[] {
  return wordsOf(host, words).flatMap(word => (word.word ? [word.fold] : []))
}

export function isExactly(
  host: MentionedSentence,
  words: Words,
  table: {longestAt(tokens: MentionedSentence['tokens'], at: number, end?: number): {to: number} | undefined},
): boolean {
  return table.longestAt(host.tokens, words.from, words.to)?.to === words.to
}

export function setName(frame: Frame, ranges: Words[]): void {
  frame.name = unquoted(nameOf(frame.host, ranges))
  frame.nameFolds = ranges.flatMap(words => wordFolds(frame.host, words))
}

export function nameOf(host: MentionedSentence, ranges: Words[]): string {
  return ranges
    .flatMap(words => wordsOf(host, words))
    .reduce((text, token, i) => text + (i && token.glue ? ' ' : '') + token.text, '')
    .replace(/^["\s,–-]+|[\s,]+$/gu, '')
}

/** «“Mỗi sào táo cho thu hoạch»: a quote that the name cuts into leaves its mark behind. */
function unquoted(name: string): string {
  if (/^["“«]/u.test(name) && !/["”»]/u.test(name.slice(1))) return name.slice(1).trimStart()
  if (/["”»]$/u.test(name) && !/["“«]/u.test(name.slice(0, -1))) return name.slice(0, -1).trimEnd()
  return name
}

/** The words of a range without figures, periods and brackets. */
export function wordsOf(
  host: MentionedSentence,
  words: Words,
): {text: string; fold: string; glue: boolean; word: boolean}[] {
  const found: {text: string; fold: string; glue: boolean; word: boolean}[] = []
  let depth = 0
  for (let i = words.from; i < words.to; i++) {
    const token = host.tokens[i]!
    if (token.fold === '(') depth++
    const mention = host.at[i]
    const skip =
      depth > 0 ||
      (mention !== undefined &&
        (mention.kind === 'quantity' ||
          // «Lúa Đông Xuân» of «Lúa Đông Xuân 2021-2022» is a crop as well
          (mention.kind === 'period' && !(mention.from === words.from && words.to < mention.to)) ||
          (mention.kind === 'mask' && mention.reason === 'date')))
    if (token.fold === ')') depth = Math.max(0, depth - 1)
    if (!skip)
      found.push({
        text: token.text.normalize('NFC'),
        fold: token.fold,
        glue: token.spaced || i === words.from,
        word: token.kind !== 'mark',
      })
  }
  return found
}

/** The words of a range as the text has them, white space made one space. */
export function textOf(host: MentionedSentence, words: Words): string {
  return wordsOf(host, words).reduce((text, token, i) => text + (i && token.glue ? ' ' : '') + token.text, '')
}

/** Add words to the name that it does not hold yet. */
export function append(frame: Frame, name: string, folds: string[]): void {
  if (name === '' || folds.every(word => frame.nameFolds.includes(word))) return
  if (frame.nameFolds.every(word => folds.includes(word))) {
    frame.name = name
    frame.nameFolds = folds
    return
  }
  frame.name = `${frame.name} ${name}`.trim()
  frame.nameFolds = [...frame.nameFolds, ...folds]
}
