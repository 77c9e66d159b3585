import {countedNouns} from '../mentions/counted-nouns.js'
import {partitions} from '../lexicon/cues.js'
import {extentWords, storey} from '../lexicon/extents.js'
import type {MentionedSentence} from '../mentions/types.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'
import {actNext, countsNext, ratesNext} from './next-act.js'
import {
  breaking,
  compound,
  conjunctionSet,
  dangling,
  predicates,
  preposition,
  startsOther,
} from './noun-edges.js'
import {coordinate, namesNext} from './noun-list.js'
import {isPerson} from './person.js'
import {termEnd} from './terms.js'

const partition = phrases(partitions)
const copula = foldWords('là')[0]!

/** «152.000 m² đất và hàng chục ngàn ngày công»: another amount, without a value */
const vague = phrases('hàng chục|hàng trăm|hàng nghìn|hàng ngàn|hàng vạn|hàng triệu|hàng tỷ|nhiều|một số')
const longest = 16

/**
 * The right edge of the noun phrase that begins at token `at`: before the next figure, period or preposition, before a
 * conjunction that leads to a new figure, at punctuation but for a list of nouns. The one policy for every rule.
 * Returns `at` where no noun phrase begins.
 */
export function nounEnd(host: MentionedSentence, at: number, limit: number): number {
  const {tokens} = host
  let i = at
  while (i < limit && i < at + longest) {
    const mention = host.at[i]
    const token = tokens[i]!
    if (mention) {
      if (mention.kind !== 'mask' || mention.reason === 'period' || mention.reason === 'date' || i === at)
        break
      i = mention.to
      continue
    }
    if (token.kind === 'mark') {
      if (i === at && (token.fold !== '"' || closesQuote(tokens, i))) break
      if (token.fold === ',') {
        if (superlative.has(tokens[i + 2]?.fold ?? '') || superlative.has(tokens[i + 1]?.fold ?? '')) break
        const term = termEnd(tokens, i)
        const end = term && term <= limit ? term : coordinate(host, i + 1, limit, at)
        if (end === undefined) break
        i = end
        continue
      }
      if (token.fold !== '"' && token.fold !== '-' && token.fold !== "'" && token.fold !== '/') break
      if (token.fold === '-' && token.spaced && host.at[i + 1]) break
      i++
      continue
    }
    // «1 - 2 việc cụ thể»: an attribute, where no mark stands before
    if (partition.longestAt(tokens, i) && !(concrete.longestAt(tokens, i) && tokens[i + 2]?.fold !== ':'))
      break
    if (conjunctionSet.has(token.fold)) {
      if (i === at || host.at[i + 1] || !tokens[i + 1] || tokens[i + 1]!.kind === 'mark') break
      if (
        vague.longestAt(tokens, i + 1) ||
        actNext(host, i + 1) ||
        tenses.has(tokens[i + 1]!.fold) ||
        namesNext(host, i + 1) ||
        countsNext(host, i + 1) ||
        ratesNext(host, i + 1)
      )
        break
      i++
      continue
    }
    const whole = compound.longestAt(tokens, i) ?? countedNouns.longestAt(tokens, i)
    if (whole) {
      i = Math.min(whole.to, limit)
      continue
    }
    // «căn nhà cho hộ nghèo»
    const housed = tokens[i - 1]?.fold === live ? i - 2 : i - 1
    const dwellers = tokens[housed]?.fold === home && i > at ? forWhom.longestAt(tokens, i) : undefined
    if (dwellers) {
      i = Math.min(dwellers.to, limit)
      continue
    }
    if (preposition.longestAt(tokens, i) || (token.fold === of && isPerson(tokens, i + 1))) break
    if (token.fold === copula && i - at >= 3) break
    // «58 cụm công nghiệp rộng 1.535 ha»: the next figure says how wide
    if (i > at && saysHowFar(host, i) && !named.has(tokens[i - 1]!.fold)) break
    // «27 lượt rót thêm 321,9 triệu USD»: the next figure says how much
    if (i > at && addsMoney(host, i)) break
    if (i === at ? startsOther(host, i) : breaking.longestAt(tokens, i) && !predicates(host, i)) break
    i++
  }
  while (
    i > at &&
    tokens[i - 1]!.kind === 'mark' &&
    !(tokens[i - 1]!.fold === '"' && quoted(tokens, at, i)) &&
    !host.at[i - 1]
  )
    i--
  while (i > at && dangling(host, i - 1, at) && !compound.longestBefore(tokens, i, at)) i--
  return i
}

const of = foldWords('của')[0]!

/** «08 dự án trong nước bổ sung 412,5 tỷ đồng» */
function addsMoney({tokens, at}: MentionedSentence, i: number): boolean {
  const hit = adding.longestAt(tokens, i)
  const next = hit && at[hit.to]
  return next?.kind === 'quantity' && next.dimension === 'money'
}
const adding = phrases('rót|rót thêm|rót vào|bổ sung|bổ sung thêm|góp thêm|bơm thêm|nâng thêm|cộng thêm')

/** «…”, ông kể»: the quotation ends here. */
function closesQuote(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  if (text === '”' || text === '»') return true
  if (text === '“' || text === '«') return false
  return tokens.slice(0, at).filter(token => token.fold === '"').length % 2 === 1
}

const [home, live] = foldWords('nhà ở')
const forWhom = phrases(
  'cho hộ nghèo|cho hộ cận nghèo|cho hộ nghèo, hộ cận nghèo|cho hộ nghèo, cận nghèo|cho hộ nghèo và cận nghèo|cho hộ nghèo và hộ cận nghèo|cho người nghèo|cho người có công|cho gia đình chính sách|cho hộ chính sách|cho hộ khó khăn|cho hộ có hoàn cảnh khó khăn|cho đối tượng chính sách|cho người có công với cách mạng',
)

/** «15 sản phẩm, thấp nhất tỉnh»: what is told of it */
const superlative = new Set(foldWords('nhất'))

const concrete = phrases('cụ thể')
/** «chiều dài 2 km», «trải dài», «độ cao», «mở rộng» */
const named = new Set(foldWords('chiều bề độ trải kéo mức nối nâng mở nhân diện'))
const extents = new Map(
  Object.entries(extentWords).map(([dimension, words]) => [dimension, new Set(foldWords(words))]),
)
const storeys = foldWords(storey)[0]!

/** «rộng 1.535 ha», «dài 2 km», «cao 12 tầng», «nặng 35 kg»; «công nghệ cao 125 ha» is no height */
function saysHowFar({tokens, at}: MentionedSentence, i: number): boolean {
  const figure = at[i + 1]
  if (figure?.kind !== 'quantity') return false
  const counted = figure.dimension === null && tokens[figure.to]?.fold === storeys
  return extents.get(counted ? 'storeys' : (figure.dimension ?? ''))?.has(tokens[i]!.fold) ?? false
}

/** «bảy con và đã dựng lại nhà»: another statement */
const tenses = new Set(foldWords('đã đang sẽ'))

/** The quote that ends before `to` was opened in the phrase. */
function quoted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).filter(token => token.fold === '"').length % 2 === 0
}
