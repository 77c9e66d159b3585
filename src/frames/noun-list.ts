/** A comma inside a noun phrase: a further noun of the same list, or the next statement. */
import {countedNouns} from '../mentions/counted-nouns.js'
import {resultVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {breaking, compound, conjunctionSet, preposition, startsOther} from './noun-edges.js'

const verbs = phrases(resultVerbs)
const units = phrases(
  'tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|thôn|bản|ấp|khu phố|tổ dân phố|khu dân cư|buôn|làng|xóm|khóm|tiểu khu',
)

/** «62 đồng chí, đại biểu người dân tộc thiểu số 31 đồng chí»: what the next figure is of. */
function tellsNext({tokens, at}: MentionedSentence, from: number): boolean {
  for (let i = from; i < tokens.length && !/^[,;:.()]$/u.test(tokens[i]!.fold); i++)
    if (at[i]?.kind === 'quantity') return true
  return false
}

const bodies = wordSet('huyện đảng ban ubnd hđnd tỉnh chi hội đoàn công sở xã thành thị')
const opened = new Set(foldWords('với'))
const siteHeads = new Set(foldWords('kcn ccn kkt htx tp tp. tx tx. tt tt.'))

/** «148 chủ thể tham gia, hợp tác xã có 61», «692 hộ trồng sâm, hộ nghèo chỉ còn 141 hộ»: what the next figure is of, and its verb */
function saysItsOwn({tokens, at}: MentionedSentence, from: number, start: number): boolean {
  for (let i = from + 1; i < tokens.length && i - from <= longestOwn; i++) {
    // «tố cáo 45 đơn, kiến nghị, phản ánh 700 đơn»: two kinds of one count
    const listed = tokens[i]!.fold === ',' && i - from <= shortKind && !splits.has(tokens[i + 1]?.fold ?? '')
    if (tokens[i]!.kind !== 'word' && tokens[i]!.fold !== '-' && !listed) return false
    const next = at[i + 1]
    if (next?.kind !== 'quantity') continue
    const behind = tokens[next.to]
    // «kinh tế 312 mô hình, văn hóa - xã hội 428 mô hình, quốc phòng 203»: a label, and the same noun or none behind
    if (behind?.fold === tokens[start]!.fold) return true
    if (tokens.slice(from, i).some(({fold}) => fold === ',')) return false
    if (endsList(behind)) return true
    return stating.longestBefore(tokens, i + 1, from + 1) !== undefined
  }
  return false
}
function endsList(next: Token | undefined): boolean {
  return !next || /^[,;.)]$/u.test(next.fold)
}
const stating = phrases('có|còn|chỉ có|chỉ còn|chiếm|góp|đạt|được')
const longestOwn = 8
const shortKind = 2
const splits = wordSet('gồm bao trong')

/** words that count one by one and have no kinds beside them */
const single = new Set(foldWords('đồng người đ/c em con ca vụ lượt'))

/** «Bù Đăng 04 xã và Lộc Ninh 01 xã», «22 xã, Đắk Lắk (cũ) 25 xã»: a name and the next figure */
export function namesNext({tokens, at}: MentionedSentence, from: number): boolean {
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
export function coordinate(
  host: MentionedSentence,
  at: number,
  limit: number,
  start: number,
): number | undefined {
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
  const known = countedNouns.longestAt(tokens, at)
  // «Với 46 tổ chức đảng, Đảng bộ Khối phát động …»: who acts
  const opener = (host.at[start - 1]?.from ?? start - 1) - 1
  if (
    first.upper &&
    !tokens[start]!.upper &&
    (known || bodies.has(first.fold)) &&
    opened.has(tokens[opener]?.fold ?? '')
  )
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
