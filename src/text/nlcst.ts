import type {Paragraph, Root, RootContent, Sentence as SentenceNode, SentenceContent} from 'nlcst'
import type {Plugin} from 'unified'
import {parseText} from './blocks.js'
import {Locator} from './locator.js'
import type {Sentence, Token} from './types.js'

/**
 * Parse Vietnamese text to a plain nlcst tree: paragraphs (headings and list items are paragraphs with
 * `data.kind`, `data.marker`, `data.level`), sentences, words with one text node each, punctuation, symbols and white
 * space. Every node has its position; the leaves tile the text.
 */
export function parseVietnamese(text: string): Root {
  const locate = new Locator(text)
  const position = (start: number, end: number) => ({start: locate.point(start), end: locate.point(end)})
  const children: RootContent[] = []
  let at = 0
  const space = (to: number, into: (RootContent | SentenceContent)[]) => {
    if (to > at) into.push({type: 'WhiteSpaceNode', value: text.slice(at, to), position: position(at, to)})
    at = to
  }
  const leaf = (token: Token): SentenceContent => {
    const place = position(token.start, token.end)
    if (token.kind === 'mark')
      return {
        type: /\p{S}/u.test(token.text) ? 'SymbolNode' : 'PunctuationNode',
        value: token.text,
        position: place,
      }
    return {
      type: 'WordNode',
      children: [{type: 'TextNode', value: token.text, position: place}],
      position: place,
    }
  }
  const sentenceNode = (sentence: Sentence): SentenceNode => {
    const inner: SentenceContent[] = []
    for (const token of sentence.tokens) {
      space(token.start, inner)
      inner.push(leaf(token))
      at = token.end
    }
    return {type: 'SentenceNode', children: inner, position: position(sentence.start, sentence.end)}
  }
  for (const block of parseText(text).blocks) {
    space(block.start, children)
    const start = at
    const parts: Paragraph['children'] = []
    if (block.marker !== null) {
      const end = block.start + block.marker.length
      parts.push({
        type: 'SentenceNode',
        children: [{type: 'SymbolNode', value: block.marker, position: position(block.start, end)}],
        position: position(block.start, end),
      })
      at = end
    }
    for (const sentence of block.sentences) {
      space(sentence.start, parts)
      parts.push(sentenceNode(sentence))
    }
    space(block.end, parts)
    children.push({
      type: 'ParagraphNode',
      children: parts,
      position: position(start, at),
      data: {kind: block.kind, marker: block.marker, level: block.level},
    } as Paragraph)
  }
  space(text.length, children)
  return {type: 'RootNode', children, position: position(0, text.length)}
}

/** Unified plugin: a parser for Vietnamese (`retext().use(retextVietnamese)` replaces retext's Latin parser). */
export const retextVietnamese: Plugin<[], string, Root> = function () {
  this.parser = document => parseVietnamese(document)
}
