/** Bodies of the state that speak for the country: «Theo Tổng cục Thống kê, …», «Bộ Công Thương cho biết …». */
import {centralBodies, centralSources, centralTelling, stateOrgans} from '../lexicon/place-bodies.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Frame} from '../frames/types.js'
import {countries} from '../lexicon/edges.js'
import {phrases, wordSet} from '../text/match.js'

const sources = phrases(centralSources)
const central = phrases(centralBodies)
const organs = phrases(stateOrgans)
const telling = phrases(centralTelling)

/** «Theo Tổng cục Thống kê, …» before token `limit` */
export function quotesCentral({tokens}: MentionedSentence, limit = tokens.length): boolean {
  for (let i = 0; i < limit; i++) {
    const led = sources.longestAt(tokens, i)
    if (led && central.longestAt(tokens, led.to)) return true
  }
  return false
}

/** «Tại Singapore, …», «APEC gồm 21 nền kinh tế»: the sentence turns to other countries before its first figure. */
export function isAbroad({tokens}: MentionedSentence, [first]: readonly Frame[]): boolean {
  for (let i = 0; i < (first?.q.to ?? tokens.length); i++)
    if (
      world.longestAt(tokens, i) ||
      (tokens[i]!.upper && locative.has(tokens[i - 1]?.fold ?? '') && abroad.longestAt(tokens, i))
    )
      return true
  return false
}
const abroad = phrases(countries)
const locative = wordSet('tại ở của')
const world = phrases('thế giới|toàn cầu|apec|asean|các nước|các quốc gia|khu vực đông nam á|châu á')

/** «Bộ Công Thương cho biết, …», «Tổng cục Thống kê vừa công bố …» before token `limit` */
export function centralTells({tokens}: MentionedSentence, limit: number): boolean {
  for (let i = 0; i < limit; i++) {
    const body = tokens[i]!.upper ? central.longestAt(tokens, i) : undefined
    if (!body) continue
    for (let k = body.to; k < Math.min(limit, body.to + longestBody); k++)
      if (telling.longestAt(tokens, k)) return true
  }
  return false
}
const longestBody = 8

export function namesCentral({tokens}: MentionedSentence): boolean {
  return tokens.some((_, i) => organs.longestAt(tokens, i))
}

/** «Bộ Tài chính vừa có văn bản …», «Ngày 3/7, Chính phủ đã họp …»: a central body opens the lead. */
export function opensCentral({tokens, at}: MentionedSentence): boolean {
  for (let i = 0; i < Math.min(tokens.length, longestOpening); i++)
    if (!at[i] && organs.longestAt(tokens, i)) return true
  return false
}
const longestOpening = 16
