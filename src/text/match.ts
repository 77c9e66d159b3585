import {bucketOf, buckets, foldWords} from './fold.js'
import type {Token} from './types.js'

interface Entry<V> {
  words: readonly string[]
  value: V
}

/** Phrases by the word at one end, the longest first. */
interface Index<V> {
  lists: Map<string, Entry<V>[]>
  /** the buckets of these words, a bit each: most words of a text are told apart by it, and none is looked up */
  bits: Int32Array
}

/**
 * A set of fixed phrases, kept by their first and last folded words, each with a value; finds the longest at a place.
 * Marks are not skipped: a phrase is consecutive tokens. Each index is made when it is first asked for: a program that
 * reads one report asks few of the tables from both ends.
 */
export class PhraseTable<V> {
  private entries: Entry<V>[] | undefined
  private byFirst: Index<V> | undefined
  private byLast: Index<V> | undefined

  constructor(private readonly source: Iterable<readonly [string, V]>) {}

  private indexed(from: 0 | -1): Index<V> {
    this.entries ??= Array.from(this.source, ([phrase, value]) => ({words: foldWords(phrase), value}))
    return indexOf(this.entries, from)
  }

  /** The longest phrase that begins at token `at`; `to` is exclusive. */
  longestAt(tokens: readonly Token[], at: number, end = tokens.length): {value: V; to: number} | undefined {
    if (at >= end) return undefined
    const found = lookUp((this.byFirst ??= this.indexed(0)), tokens[at]!)
    if (found)
      for (const {words, value} of found)
        if (at + words.length <= end && stands(tokens, at, words)) return {value, to: at + words.length}
    return undefined
  }

  /** The longest phrase that ends just before token `end`, not before `start`; `from` is its first token. */
  longestBefore(tokens: readonly Token[], end: number, start = 0): {value: V; from: number} | undefined {
    if (end <= start) return undefined
    const found = lookUp((this.byLast ??= this.indexed(-1)), tokens[end - 1]!)
    if (found)
      for (const {words, value} of found)
        if (end - words.length >= start && stands(tokens, end - words.length, words))
          return {value, from: end - words.length}
    return undefined
  }
}

function lookUp<V>({lists, bits}: Index<V>, {fold, bucket}: Token): Entry<V>[] | undefined {
  return bits[bucket >> 5]! & (1 << (bucket & 31)) ? lists.get(fold) : undefined
}

function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]!.fold !== words[i]) return false
  return true
}

/** Of a phrase said twice, the later value holds. */
function indexOf<V>(entries: readonly Entry<V>[], end: 0 | -1): Index<V> {
  const lists: Index<V>['lists'] = new Map()
  const bits = new Int32Array(buckets / 32)
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!
    const word = entry.words.at(end)
    if (word === undefined) continue
    const same = lists.get(word)
    if (same) same.push(entry)
    else {
      lists.set(word, [entry])
      const bucket = bucketOf(word)
      bits[bucket >> 5]! |= 1 << (bucket & 31)
    }
  }
  for (const list of lists.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length)
  return {lists, bits}
}

/** A table of phrases that only asks whether one stands there: `|` separates them. */
export function phrases(list: string): PhraseTable<true> {
  return new PhraseTable<true>({
    *[Symbol.iterator]() {
      for (const phrase of list.split('|')) yield [phrase, true]
    },
  })
}

/** A set of single folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(foldWords(list))
}
