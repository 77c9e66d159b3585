/** The commas of a region that part one thing from another, and not two members of one. */
import {asFarAs, atRate, grownWell, muchMoved} from '../lexicon/cues.js'
import {countries} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'
import {comma} from './subject-aside.js'
import {termEnd} from './terms.js'
import type {Words} from './types.js'

/** Where they stand, in token indices, left to right: those outside of brackets, quotes, terms and short lists. */
export function partingCommas(host: MentionedSentence, region: Words): number[] {
  const {tokens} = host
  const commas: number[] = []
  let depth = 0
  for (let i = region.from; i < region.to; i++) {
    const mark = tokens[i]!.fold
    if (mark === '(') depth++
    else if (mark === ')') depth = Math.max(0, depth - 1)
    else if (
      mark === comma &&
      depth === 0 &&
      !host.at[i] &&
      !inQuotes(tokens, region, i) &&
      termEnd(tokens, i) === 0 &&
      !joinsMarkets(tokens, i, region.from) &&
      !joinsShort(tokens, i) &&
      !joinsMove(tokens, i) &&
      !joinsPeoples(tokens, i)
    )
      commas.push(i)
  }
  return commas
}

/** «khai khoáng giảm sâu, tới 21,4%»: how far it moved */
function joinsMove(tokens: readonly Token[], comma: number): boolean {
  return far.longestAt(tokens, comma + 1) !== undefined && moved.longestBefore(tokens, comma) !== undefined
}
const far = phrases([...asFarAs, ...atRate].join('|'))
const moved = phrases([...muchMoved('tăng'), ...muchMoved('giảm'), ...grownWell].join('|'))

/** «mô hình “Sáng, xanh, sạch” dài 2 km»: a comma of a name in quotes that open and close before the figure */
function inQuotes(tokens: readonly Token[], region: Words, at: number): boolean {
  const marks = (from: number, to: number) =>
    tokens.slice(from, to).filter(({fold: mark}) => mark === '"').length
  return tokens[at + 1]?.fold !== '"' && marks(region.from, at) % 2 === 1 && marks(at, region.to) % 2 === 1
}

/** «xuất khẩu sang Hàn Quốc, Nhật Bản»: a comma between two markets that one preposition governs */
function joinsMarkets(tokens: readonly Token[], at: number, from: number): boolean {
  const before = markets.longestBefore(tokens, at, from)
  if (!before || !markets.longestAt(tokens, at + 1) || !tokens[at + 1]?.upper) return false
  const lead = tokens[before.from - 1]?.fold ?? ''
  return towards.has(lead) || (lead === comma && joinsMarkets(tokens, before.from - 1, from))
}

/** «đồng bào Thái, Mông chiếm hơn 73%» */
function joinsPeoples(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (!before?.upper || !behind?.upper || tokens[at + 2]?.upper) return false
  return (
    peoples.has(tokens[at - 2]?.fold ?? '') ||
    (tokens[at - 2]?.fold === comma && joinsPeoples(tokens, at - 2))
  )
}
const peoples = new Set(['bào', 'tộc', 'người'].map(fold))
/** «các doanh nghiệp trong KKT, KCN»: two short forms behind one preposition */
function joinsShort(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  return short.test(before) && short.test(behind) && within.has(tokens[at - 2]?.fold ?? '')
}
const short = /^\p{Lu}{2,5}$/u
const within = new Set(['trong', 'tại', 'ở', 'các', 'của'].map(fold))
const markets = phrases(countries)
const towards = new Set(['sang', 'vào', 'từ', 'trường', 'với', 'của'].map(fold))
