import {counted} from '../lexicon/counted.js'
import {
  breaks,
  classPredicates,
  compounds,
  conjunctions,
  prepositions,
  resultVerbs,
} from '../lexicon/edges.js'
import {partitions} from '../lexicon/cues.js'
import {extentWords, storey} from '../lexicon/extents.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Token} from '../text/types.js'
import {actNext, countsNext, ratesNext} from './next-act.js'
import {termEnd} from './terms.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'

const preposition = phrases(prepositions)
const breaking = phrases(breaks)
const compound = phrases(compounds)
const conjunctionSet = new Set(conjunctions.split('|').flatMap(foldWords))
const predicateSet = new Set(classPredicates.split('|').flatMap(foldWords))
const nouns = phrases(counted.join('|'))
const verbs = phrases(resultVerbs)
const partition = phrases(partitions)
const units = phrases(
  'tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|thôn|bản|ấp|khu phố|tổ dân phố|khu dân cư|buôn|làng|xóm|khóm|tiểu khu',
)
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
    const whole = compound.longestAt(tokens, i) ?? nouns.longestAt(tokens, i)
    if (whole) {
      i = Math.min(whole.to, limit)
      continue
    }
    // «căn nhà cho hộ nghèo»
    const dwellers = tokens[i - 1]?.fold === home && i > at ? forWhom.longestAt(tokens, i) : undefined
    if (dwellers) {
      i = Math.min(dwellers.to, limit)
      continue
    }
    if (preposition.longestAt(tokens, i)) break
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

const home = foldWords('nhà')[0]!
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
const dat = foldWords('đạt')[0]!
const danglers = new Set(foldWords('của thuộc do và có được là đã cùng gồm với các những hơn vẫn'))

/** «11 vụ tai nạn làm 6 người chết» */
const [job, causing] = foldWords('việc làm')

/** A word that cannot end a noun phrase. */
function dangling(host: MentionedSentence, i: number, at: number): boolean {
  const {fold} = host.tokens[i]!
  if (fold === causing) return host.at[i + 1]?.kind === 'quantity' && host.tokens[i - 1]?.fold !== job
  return danglers.has(fold) || (predicateSet.has(fold) && !(fold === dat && i > at))
}

function startsOther(host: MentionedSentence, i: number): boolean {
  const {tokens} = host
  if (compound.longestAt(tokens, i)) return false
  const {fold} = tokens[i]!
  return (
    never.longestAt(tokens, i) !== undefined ||
    // «tăng từ 7.065 m² thành 24.415 m²»
    (fold === becoming && host.at[i + 1]?.kind === 'quantity') ||
    predicateSet.has(fold) ||
    conjunctionSet.has(fold) ||
    fold === cua ||
    breaking.longestAt(tokens, i) !== undefined ||
    preposition.longestAt(tokens, i) !== undefined
  )
}
/** said of the amount, and no thing */
const becoming = foldWords('thành')[0]!
const never = phrases(
  'gây chú ý|gây ấn tượng|gây tiếng vang|vẫn vướng|nữa|đầu tiên|cuối cùng|vẫn|vẫn đang|chỉ có|chỉ còn',
)
const cua = foldWords('của')[0]!
const copula = foldWords('là')[0]!

const averages = phrases('bình quân|trung bình|tỷ lệ|mức')

/** «đạt», «được», «là» and the like make the class unless a figure follows: «xã đạt chuẩn», but «diện tích đạt 40 ha». */
function predicates(host: MentionedSentence, i: number): boolean {
  if (!predicateSet.has(host.tokens[i]!.fold)) return false
  const filler = averages.longestAt(host.tokens, i + 1)
  if (filler && host.at[filler.to]?.kind === 'quantity') return false
  const next = host.at[i + 1]
  return next === undefined ? host.tokens[i + 1] !== undefined : next.kind === 'mask'
}

/** «62 đồng chí, đại biểu người dân tộc thiểu số 31 đồng chí»: what the next figure is of. */
function tellsNext({tokens, at}: MentionedSentence, from: number): boolean {
  for (let i = from; i < tokens.length && !/^[,;:.()]$/u.test(tokens[i]!.fold); i++)
    if (at[i]?.kind === 'quantity') return true
  return false
}

const opened = new Set(foldWords('với'))
const siteHeads = new Set(foldWords('kcn ccn kkt htx tp tp. tx tx. tt tt.'))

/** «148 chủ thể tham gia, hợp tác xã có 61», «692 hộ trồng sâm, hộ nghèo chỉ còn 141 hộ»: what the next figure is of, and its verb */
function saysItsOwn({tokens, at}: MentionedSentence, from: number, start: number): boolean {
  for (let i = from + 1; i < tokens.length && i - from <= longestOwn; i++) {
    if (tokens[i]!.kind !== 'word' && tokens[i]!.fold !== '-') return false
    const next = at[i + 1]
    if (next?.kind !== 'quantity') continue
    const behind = tokens[next.to]
    // «kinh tế 312 mô hình, văn hóa - xã hội 428 mô hình, quốc phòng 203»: a label, and the same noun or none behind
    if (endsList(behind) || behind!.fold === tokens[start]!.fold) return true
    return stating.longestBefore(tokens, i + 1, from + 1) !== undefined
  }
  return false
}
function endsList(next: Token | undefined): boolean {
  return !next || /^[,;.)]$/u.test(next.fold)
}
const stating = phrases('có|còn|chỉ có|chỉ còn|chiếm|góp|đạt|được')
const longestOwn = 8

/** words that count one by one and have no kinds beside them */
const single = new Set(foldWords('đồng người đ/c em con ca vụ lượt'))

/** «Bù Đăng 04 xã và Lộc Ninh 01 xã», «22 xã, Đắk Lắk (cũ) 25 xã»: a name and the next figure */
function namesNext({tokens, at}: MentionedSentence, from: number): boolean {
  let i = from
  while (tokens[i]?.kind === 'word' && tokens[i]!.upper && !at[i] && i - from < 5) i++
  if (i === from) return false
  if (tokens[i]?.fold === '(')
    for (let k = i + 1; k < i + 5; k++)
      if (tokens[k]?.fold === ')') {
        i = k + 1
        break
      }
  return at[i]?.kind === 'quantity'
}

/** `Mai`, and not `ST` */
function isName({text}: Token): boolean {
  return text !== text.toUpperCase()
}

function isCode(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{1,5}\d{1,4}$/u.test(token.text)
}

/** After a comma: a further noun of the same list («xã, phường», «lúa đặc sản, lúa chất lượng cao»), its end. */
function coordinate(host: MentionedSentence, at: number, limit: number, start: number): number | undefined {
  const {tokens} = host
  const first = tokens[at]
  if (isCode(first) && isCode(tokens[at - 2])) return at + 1 // «lúa ST24, ST25»
  if (!first || first.kind !== 'word' || host.at[at] || startsOther(host, at) || verbs.longestAt(tokens, at))
    return undefined
  if (namesNext(host, at) || (single.has(tokens[start]!.fold) && tellsNext(host, at))) return undefined
  // «31 dự án, KCN Tứ Hạ 13»: a site by name
  if (siteHeads.has(first.fold) && tokens[at + 1]?.upper && tokens[start]!.fold !== first.fold)
    return undefined
  if (saysItsOwn(host, at, start)) return undefined
  const known = nouns.longestAt(tokens, at)
  // «Với 46 tổ chức đảng, Đảng bộ Khối phát động …»: who acts
  if (known && first.upper && !tokens[start]!.upper && opened.has(tokens[start - 2]?.fold ?? ''))
    return undefined
  // «mỗi nơi 4 sản phẩm, Mai Châu và TP Hòa Bình mỗi nơi 3»: names, where the thing has none
  const names = first.upper && isName(first) && tokens[at + 1]?.upper && isName(tokens[at + 1]!)
  if (!known && names && !tokens.slice(start, at).some(({upper}) => upper)) return undefined
  // «1.418 hộ, thành phố Cao Bằng 163 hộ»: a unit by name
  const unit = units.longestAt(tokens, at)
  if (unit && tokens[unit.to]?.upper) return undefined
  const longestMember = known ? 8 : 4
  for (let i = known?.to ?? at + 1; i <= at + longestMember; i++) {
    if (i >= tokens.length) return known || i - at <= 2 ? i : undefined
    const mention = host.at[i]
    if (mention && mention.kind !== 'mask') return undefined
    if (i >= limit) return undefined
    const token = tokens[i]!
    if (token.kind === 'mark') return token.fold === ',' && !known && i - at > 3 ? undefined : i
    if (conjunctionSet.has(token.fold)) return host.at[i + 1] ? undefined : i
    if (compound.longestAt(tokens, i)) continue
    if (preposition.longestAt(tokens, i)) return known ? i : undefined
    if (breaking.longestAt(tokens, i))
      return known && !(units.longestAt(tokens, at) && !units.longestAt(tokens, start)) ? i : undefined
  }
  return known ? known.to : undefined
}
