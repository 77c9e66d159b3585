import type {Words} from '../frames/types.js'
import {grantVerbs, recipientKinds, type Category} from '../lexicon/honours.js'
import {organisationHeads} from '../lexicon/organisations.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases} from '../text/match.js'

export const verbs = phrases(grantVerbs)
export const organisations = phrases(organisationHeads)
export const kinds = new PhraseTable(recipientKinds)

export interface Event {
  at: number
  to: number
  award: string | null
  category: Category
  legal: string | null
  grantor: string | null
}

export function textPlain(host: MentionedSentence, words: Words): string {
  return host.tokens
    .slice(words.from, words.to)
    .map(token => token.text.normalize('NFC'))
    .join(' ')
}

const levelWords = new Set(
  [
    'tỉnh',
    'huyện',
    'xã',
    'thành',
    'phố',
    'thị',
    'quận',
    'phường',
    'khối',
    'các',
    'cơ',
    'quan',
    'và',
    'nhân',
    'dân',
    'nông',
    'nghiệp',
    'pttn',
    'ptnt',
    'nghệ',
    'công',
    'trung',
    'ương',
    'ủy',
    'vụ',
    'hội',
    'đảng',
    'cấp',
  ].map(fold),
)

const stops = new Set(
  ['tặng', 'trao', 'đã', 'cho', 'vì', 'công', 'khen', 'quyết', 'phong', 'truy', 'biểu', 'tuyên', 'và'].map(
    fold,
  ),
)

/** The span of a body's name: its head, then capitalised words and words of level. */
export function organisationSpan(host: MentionedSentence, at: number): Words | undefined {
  const {tokens} = host
  const hit = organisations.longestAt(tokens, at)
  if (!hit) return undefined
  let to = hit.to
  while (to < tokens.length && to < at + 12 && !host.at[to]) {
    const token = tokens[to]!
    if (token.kind !== 'word') break
    if (
      !token.upper &&
      (verbs.longestAt(tokens, to) || stops.has(token.fold)) &&
      !(token.fold === fold('và') && tokens[to + 1]?.upper)
    )
      break
    if (!token.upper && !levelWords.has(token.fold)) break
    to++
  }
  return {from: at, to}
}

export const cho = fold('cho')
