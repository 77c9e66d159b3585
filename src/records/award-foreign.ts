import {countries} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'

const abroad = phrases(countries)
/** «Đại sứ Việt Nam tại Lào», «Hội Hữu nghị Việt Nam - Lào» */
const beside = wordSet('tại ở từ sang thăm với cho -')

/**
 * «Bộ Quốc phòng Lào tặng …»: who gives is of another country, told between two tokens, before any comma; no «Nguyễn
 * Văn Đức» and no «huyện Đức Hòa».
 */
export function isForeign({tokens}: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to && tokens[i]!.kind !== 'mark'; i++) {
    const hit = tokens[i]!.upper ? abroad.longestAt(tokens, i, to) : undefined
    if (!hit) continue
    const before = tokens[i - 1]
    const behind = tokens[hit.to]
    const named = before?.upper && before.text !== before.text.toUpperCase()
    if (!named && !beside.has(before?.fold ?? '') && !behind?.upper && behind?.fold !== '-') return true
  }
  return false
}
