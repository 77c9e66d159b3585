import {levelWords} from '../lexicon/place-words.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, PhraseTable} from '../text/match.js'

const levels = new PhraseTable(levelWords.map(([words, level]) => [words, level] as const))
const ranks = {province: 0, district: 1, commune: 2}
const assigns = phrases(
  ['', 'đã ', 'cũng ', 'chỉ ', 'mới ']
    .flatMap(adverb =>
      ['giao', 'giao cho', 'phân bổ cho', 'cấp cho', 'bố trí cho'].map(verb => adverb + verb),
    )
    .join('|'),
)

/** «Tỉnh giao xã 46 biên chế», «UBND tỉnh giao huyện thu 90 tỷ đồng»: the one below has it, and the text stays there. */
export function assignsBelow({tokens}: MentionedSentence, {form, level, to}: PlaceMention): boolean {
  if ((form !== 'anaphora' && form !== 'body') || level === null) return false
  const verb = assigns.longestAt(tokens, to)
  const below = verb && levels.longestAt(tokens, verb.to)
  if (!below || ranks[below.value] <= ranks[level]) return false
  const next = tokens[below.to]
  return next !== undefined && !next.upper && next.kind !== 'mark'
}
