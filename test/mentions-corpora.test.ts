import {describe, expect, it} from 'vitest'
import {findMasks} from '../src/mentions/mask.js'
import {findPeriods} from '../src/mentions/period.js'
import {findReferences} from '../src/mentions/reference.js'
import type {Mention, MentionedSentence} from '../src/mentions/types.js'
import {parseText} from '../src/text/blocks.js'
import {readCorpus, type Case} from './helpers/corpus.js'

/** The mentions of one kind in a case's sentence, each with its text, in order. */
function found(test: Case, kind: Mention['kind']): Record<string, unknown>[] {
  return parseText(test.sentence)
    .blocks.flatMap(block => block.sentences)
    .flatMap(sentence => {
      const {tokens} = sentence
      const host: MentionedSentence = {sentence, tokens, at: tokens.map(() => undefined), mentions: []}
      findReferences(host)
      if (kind !== 'reference') findPeriods(host, {date: test.date})
      if (kind === 'mask') findMasks(host)
      return host.mentions
        .filter(mention => mention.kind === kind)
        .sort((a, b) => a.from - b.from)
        .map(mention => ({
          ...mention,
          text: test.sentence.slice(tokens[mention.from]!.start, tokens[mention.to - 1]!.end),
        }))
    })
}

for (const kind of ['reference', 'period', 'mask'] as const) {
  describe(`the corpus of ${kind}`, () => {
    for (const test of readCorpus(new URL(`../fixtures/corpora/${kind}.txt`, import.meta.url))) {
      it(`line ${test.line}: ${test.sentence}`, () => {
        const mentions = found(test, kind)
        expect(mentions.map(mention => mention['text'])).toEqual(test.expected.map(fields => fields['text']))
        expect(mentions).toMatchObject(test.expected)
      })
    }
  })
}
