import {growthHeads} from '../lexicon/cues.js'
import {classifiers, genericIndicators} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Frame, Words} from './types.js'

const bare = phrases(classifiers)
const generic = phrases(genericIndicators)
const growth = phrases(growthHeads)
const economy = foldWords('kinh tế')
const so = new Set(['số', 'tổng', 'các', 'những', 'số'].map(fold))

/**
 * The thing counted or measured: the noun behind the figure, else the indicator before it, else what the figure hangs
 * on. A bare classifier behind («7.940 con») yields to the indicator before; a generic indicator («năng suất») takes
 * the thing that its neighbours are about.
 */
export function nameFrame(frame: Frame, earlier: Frame[]): void {
  const {host, noun, subject, verb} = frame
  const own: Words[] = []
  const bareNoun = noun !== null && isExactly(host, noun, bare)
  const hangs = frame.kind !== 'level' && frame.kind !== 'rank'
  if (noun && !(bareNoun && subject) && !(hangs && (frame.kind !== 'share' || subject !== null))) {
    own.push(noun)
    if (verb && (bareNoun || noun.to - noun.from <= 2)) own.push(verb)
  } else if (subject) {
    own.push(withoutGrowth(host, subject))
    if (noun && !bareNoun && frame.kind === 'level' && frame.q.dimension === null) own.push(noun)
  } else if (verb && !hangs) {
    own.push(verb)
    if (noun) own.unshift(noun)
  } else if (noun && !hangs) own.push(noun)
  if (own.length === 0 || own.every(words => words.from >= words.to)) {
    const from = frame.anchor ?? null
    frame.name = from?.name ?? ''
    frame.nameFolds = from?.nameFolds ?? []
    if (noun && frame.kind === 'plan_completion' && !frame.name) setName(frame, [noun])
    return
  }
  if (subject && own[0]!.from >= subject.from && own[0]!.to <= subject.to && isExactly(host, own[0]!, generic)) {
    const topic = frame.head && !frame.headNames ? frame.head : null
    const before = [...earlier].reverse().find(other => other.host === host && other.name !== '' && other.kind === 'level')
    setName(frame, topic ? [own[0]!, topic] : own)
    if (!topic && before) {
      const thing = withoutGeneric(before)
      frame.name += ' ' + thing.name
      frame.nameFolds = [...frame.nameFolds, ...thing.folds]
    }
    return
  }
  if (frame.head && frame.headNames && own[0] !== frame.head) own.unshift(frame.head)
  setName(frame, own)
}

function isExactly(host: MentionedSentence, words: Words, table: {longestAt(tokens: MentionedSentence['tokens'], at: number, end?: number): {to: number} | undefined}): boolean {
  return table.longestAt(host.tokens, words.from, words.to)?.to === words.to
}

function withoutGrowth(host: MentionedSentence, words: Words): Words {
  const hit = growth.longestAt(host.tokens, words.from, words.to)
  if (!hit || hit.to >= words.to) return words
  if (economy.every((word, i) => host.tokens[hit.to + i]?.fold === word)) return {from: Math.max(words.from, hit.to - 2), to: words.to}
  return {from: hit.to, to: words.to}
}

function withoutGeneric(frame: Frame): {name: string; folds: string[]} {
  const parts = frame.name.split(' ')
  for (let n = Math.min(4, parts.length - 1); n > 0; n--) {
    const head = parts.slice(0, n).join(' ')
    if (genericSet.has(foldWords(head).join(' '))) return {name: parts.slice(n).join(' '), folds: frame.nameFolds.slice(n)}
  }
  return {name: frame.name, folds: frame.nameFolds}
}
const genericSet = new Set(genericIndicators.split('|').map(words => foldWords(words).join(' ')))

function setName(frame: Frame, ranges: Words[]): void {
  const tokens = ranges.flatMap(words => wordsOf(frame.host, words))
  frame.name = tokens.reduce((text, token, i) => text + (i && token.glue ? ' ' : '') + token.text, '').replace(/^["\s,]+|[\s,]+$/gu, '')
  frame.nameFolds = tokens.filter(token => token.word).map(token => token.fold)
}

/** The words of a range without figures, periods and brackets. */
export function wordsOf(host: MentionedSentence, words: Words): {text: string; fold: string; glue: boolean; word: boolean}[] {
  const found: {text: string; fold: string; glue: boolean; word: boolean}[] = []
  let depth = 0
  for (let i = words.from; i < words.to; i++) {
    const token = host.tokens[i]!
    if (token.fold === '(') depth++
    const mention = host.at[i]
    const skip = depth > 0 || (mention !== undefined && (mention.kind === 'quantity' || mention.kind === 'period' || (mention.kind === 'mask' && mention.reason === 'date')))
    if (token.fold === ')') depth = Math.max(0, depth - 1)
    if (!skip) found.push({text: token.text.normalize('NFC'), fold: token.fold, glue: token.spaced || i === words.from, word: token.kind !== 'mark'})
  }
  return found
}

/** The words of a range as the text has them, white space made one space. */
export function textOf(host: MentionedSentence, words: Words): string {
  return wordsOf(host, words).reduce((text, token, i) => text + (i && token.glue ? ' ' : '') + token.text, '')
}

/** The first words of the name without «số», «tổng số»: what is counted. */
export function headNoun(frame: Frame): string {
  return frame.nameFolds.find(word => !so.has(word)) ?? ''
}
