import type {Reference} from '../schemas/document.js'
import type {MentionedSentence, ReferenceMention} from './mentions/types.js'
import type {Locator} from './text/locator.js'

/** The documents that a sentence refers to, in order. */
export function referencesOf(host: MentionedSentence, text: string, locate: Locator): Reference[] {
  return host.mentions
    .filter((m): m is ReferenceMention => m.kind === 'reference')
    .sort((a, b) => a.from - b.from)
    .map(mention => {
      const start = host.tokens[mention.from]!.start
      const end = host.tokens[mention.to - 1]!.end
      return {
        kind: mention.documentKind,
        number: mention.number,
        year: mention.year,
        issuer: mention.issuer,
        text: text.slice(start, end),
        start: locate.point(start),
        end: locate.point(end),
      }
    })
}
