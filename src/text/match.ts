import {foldWords} from './fold.js'
import type {Token} from './types.js'

/**
 * A set of fixed phrases compiled to a trie over folded words, each with a value; finds the longest at a place.
 * Marks are not skipped: a phrase is consecutive tokens.
 */
export class PhraseTable<V> {
  private readonly root: Node<V> = {next: new Map()}
  private readonly reversed: Node<V> = {next: new Map()}

  constructor(entries: Iterable<readonly [string, V]>) {
    for (const [phrase, value] of entries) {
      const words = foldWords(phrase)
      add(this.root, words, value)
      add(this.reversed, [...words].reverse(), value)
    }
  }

  /** The longest phrase that begins at token `at`; `to` is exclusive. */
  longestAt(tokens: readonly Token[], at: number, end = tokens.length): {value: V; to: number} | undefined {
    let node: Node<V> | undefined = this.root
    let best: {value: V; to: number} | undefined
    for (let i = at; i < end; i++) {
      node = node.next.get(tokens[i]!.fold)
      if (!node) break
      if (node.value !== undefined) best = {value: node.value, to: i + 1}
    }
    return best
  }

  /** The longest phrase that ends just before token `end`, not before `start`; `from` is its first token. */
  longestBefore(tokens: readonly Token[], end: number, start = 0): {value: V; from: number} | undefined {
    let node: Node<V> | undefined = this.reversed
    let best: {value: V; from: number} | undefined
    for (let i = end - 1; i >= start; i--) {
      node = node.next.get(tokens[i]!.fold)
      if (!node) break
      if (node.value !== undefined) best = {value: node.value, from: i}
    }
    return best
  }
}

interface Node<V> {
  next: Map<string, Node<V>>
  value?: V
}

function add<V>(root: Node<V>, words: string[], value: V): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = {next: new Map()}))
    node = next
  }
  node.value = value
}

/** A table of phrases that only asks whether one stands there: `|` separates them. */
export function phrases(list: string): PhraseTable<true> {
  return new PhraseTable(list.split('|').map(phrase => [phrase.trim(), true] as const))
}

/** A set of single folded words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(foldWords(list))
}
