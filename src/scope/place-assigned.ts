import {levelWords} from '../lexicon/place-words.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Located} from './place-value.js'
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

/**
 * «UBND tỉnh công nhận 08 sản phẩm», «Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể», in a report of the district's:
 * what the body above gives goes to those that report.
 */
export function givesBelow(
  {tokens}: MentionedSentence,
  {form, level, to}: PlaceMention,
  home: Located | null,
): boolean {
  if (form !== 'body' || level === null || !home || !(home.level in ranks)) return false
  if (ranks[home.level as keyof typeof ranks] <= (ranks[level as keyof typeof ranks] ?? 0)) return false
  return !tokens[to - 1]!.upper && gives.longestAt(tokens, to) !== undefined
}
const gives = phrases(
  ['', 'đã ', 'vừa ', 'cũng ', 'quyết định ', 'ban hành quyết định ', 'xem xét ', 'ký quyết định ']
    .flatMap(adverb =>
      [
        'công nhận',
        'tặng',
        'tặng thưởng',
        'khen thưởng',
        'chứng nhận',
        'cấp giấy chứng nhận',
        'xếp hạng',
        'phê duyệt',
        'phân bổ',
        'hỗ trợ',
        'biểu dương',
        'tuyên dương',
        'trao',
        'trao tặng',
        'đánh giá',
        'thẩm định',
      ].map(verb => adverb + verb),
    )
    .join('|'),
)
