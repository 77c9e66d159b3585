/** The counted noun right behind a figure: where it begins, where it ends, and what is none. */
import {plans} from '../lexicon/cues.js'
import type {MentionedSentence, QuantityMention} from '../mentions/types.js'
import {isScale} from '../mentions/mask-shared.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {isOfPlan} from './kind-planned.js'
import {nounEnd} from './noun.js'
import type {Words} from './types.js'
import {beforePurpose} from './words-before.js'

/** The words behind `q` that say what is counted, up to `limit`; `end` is where they end if they are none. */
export function countedBy(
  host: MentionedSentence,
  q: QuantityMention,
  verb: Words | null,
  limit: number,
): {noun: Words | null; end: number} {
  const from = q.to + leadOfNoun(host, q)
  const end = beforeShare(host, from, beforePurpose(host, verb, from, nounEnd(host, from, limit), q))
  const counted = end > from && !isOfPlan(host, q) && setHow.longestAt(host.tokens, from)?.to !== end
  return {noun: counted ? {from, to: end} : (q.thing ?? null), end}
}
/** «so với chỉ tiêu 200 ha huyện đề ra»: who set it */
const setHow = phrases(
  [
    '',
    'huyện ',
    'tỉnh ',
    'xã ',
    'thành phố ',
    'thị xã ',
    'trung ương ',
    'cấp trên ',
    'hđnd tỉnh ',
    'ubnd tỉnh ',
    'nghị quyết ',
    'đại hội ',
    'kế hoạch ',
    'được ',
    'đã ',
  ]
    .flatMap(body => ['đề ra', 'đặt ra', 'giao'].map(set => `${body}${set}`))
    .join('|'),
)

/** «47.600 nhân khẩu, người Ê Đê chiếm 43%»: what the next figure is of stands behind the comma. */
function beforeShare({tokens, at}: MentionedSentence, from: number, to: number): number {
  if (tokens[to]?.fold !== takes || !at.slice(to + 1, to + 4).some(mention => mention?.kind === 'quantity'))
    return to
  for (let i = to - 1; i > from; i--) if (tokens[i]!.fold === ',') return i
  return to
}
const takes = fold('chiếm')

/** «4,2 tỷ đồng mua máy móc» says what for; «thu ngân sách được 341/658 tỷ đồng dự toán tỉnh giao» whose plan the whole is. */
export function isNoThing(
  {tokens}: MentionedSentence,
  {dimension, of}: QuantityMention,
  {from}: Words,
): boolean {
  if (dimension === 'money' && spent.longestAt(tokens, from)) return true
  return of !== null && dimension !== null && plan.longestAt(tokens, from) !== undefined
}

/** «hỗ trợ chủ thể 12,6 tỷ đồng mua máy móc»: what the money went to */
const spent = phrases('mua|mua sắm|trang bị|lắp đặt|sắm')

const plan = phrases(plans)

/** «trong đó 92% là đồng bào dân tộc thiểu số», «gồm 1.015 tỷ đồng từ ngân sách Trung ương»: how many words stand before what is counted. */
function leadOfNoun({tokens}: MentionedSentence, {from, to, dimension}: QuantityMention): number {
  if (dimension === 'percent') return tokens[to]?.fold === copula ? 1 : 0
  // «còn lại 1,5 điểm % là của nông, lâm nghiệp và thủy sản»
  if (dimension === 'points') return tokens[to]?.fold === copula && tokens[to + 1]?.fold === of ? 2 : 0
  if (dimension !== 'money' || !sources.longestAt(tokens, to)) return 0
  return listing.longestBefore(tokens, from) || spending.longestBefore(tokens, from) ? 1 : 0
}
const of = fold('của')
const sources = phrases(
  'từ ngân sách|từ nguồn|từ vốn|từ quỹ|từ các nguồn|từ nguồn vốn|là vốn|là ngân sách|là nguồn|là tiền|thuộc vốn|thuộc ngân sách|thuộc nguồn',
)

/** «dùng 1,36 tỷ đồng từ nguồn bảo vệ đất lúa» */
const spending = phrases('dùng|sử dụng|đã dùng|trích|chi|bỏ ra|dành|bố trí|lấy|cấp')
const listing = phrases('gồm|bao gồm|gồm có|trong đó|trong đó có|trong đó ,|và|;')

const copula = fold('là')

/** The counted noun inside a quotient: «bác sĩ» of «8,2 bác sĩ/vạn dân». */
export function slashIn(host: MentionedSentence, q: QuantityMention): Words | undefined {
  let to = q.from
  while (to < q.to && host.tokens[to]!.fold !== '/') to++
  let from = to
  while (from > q.from && host.tokens[from - 1]!.kind === 'word') from--
  while (from < to && isScale(host.tokens, from)) from++
  return from < to ? {from, to} : undefined
}
