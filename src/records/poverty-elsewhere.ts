/** The rate of another place than the one told before, or of what it is compared with. */
import type {Frame} from '../frames/types.js'
import {nextInLine} from '../lexicon/cues.js'
import {phrase} from '../phrase/phrase.js'
import {phrases, wordSet} from '../text/match.js'
import {has, type RuleContext} from './define.js'
import {groupOf, ofPoverty} from './poverty-group.js'

/** «tỷ lệ hộ nghèo còn 2,05%, …; khu vực Đắk Nông cũ còn 3,86%»: the rate of a part of the land. */
export function rateOfPlace(frame: Frame, {drafts}: RuleContext) {
  const bare =
    frame.subject !== null &&
    bareRate.longestAt(frame.host.tokens, frame.subject.from)?.to === frame.subject.to
  const before = drafts.findLast(
    ({frame: one}) =>
      (one.host === frame.host || (bare && (one.block === frame.block || areItems(one, frame)))) &&
      one.index < frame.index &&
      one.depth <= frame.depth,
  )
  if (before?.type !== 'poverty' || before.measure !== 'rate' || frame.noun) return null
  const {host, region, cue, q} = frame
  let at = region.from
  while (at < q.from && (host.tokens[at]!.kind === 'mark' || turn.longestAt(host.tokens, at))) at++
  const place = places.longestAt(host.tokens, at)
  if (has(frame, 'around', phrase`tỷ lệ`) && !bare) return null
  const end = bare ? frame.subject!.from : (cue?.from ?? q.from)
  const capitals = host.tokens[at]!.upper && host.tokens[at + 1]!.upper
  if (!place && !(capitals && before.frame.kind === 'level')) return null
  for (let i = place?.to ?? at, depth = 0; i < end; i++) {
    const {fold: word, upper} = host.tokens[i]!
    if (word === '(') depth++
    else if (word === ')') depth--
    else if (depth === 0 && !upper && !aged.has(word)) return null
  }
  return {measure: 'rate', own: before.own}
}
/**
 * «Tỷ lệ hộ nghèo giảm còn 3,2%. Riêng huyện A (theo Quyết định số 353/QĐ-TTg) hạ từ 49,98% xuống 38,2%.», «Nếu A kéo được
 * từ 22,8% xuống 17,9% thì B, C lần lượt chỉ còn 2,04% và 1,92%; thấp nhất là TP D, 0,68%»: only places and moves.
 */
export function rateOfPlaceNext(frame: Frame, {drafts}: RuleContext) {
  const {host, q, noun, block} = frame
  const before = drafts.findLast(({frame: one}) => one.depth <= frame.depth)
  if (noun || before?.type !== 'poverty' || before.measure !== 'rate' || before.frame.block !== block)
    return null
  const opening = opens.longestAt(host.tokens, 0)
  const first = opening?.to ?? 0
  const named = unit.longestAt(host.tokens, first) ?? (isNamed(host.tokens, first) ? {to: first} : undefined)
  if (!named || (!opening && before.frame.host !== host && named.to === first)) return null
  for (let at = named.to, depth = 0; at < q.from; at++) {
    const {fold: word, upper} = host.tokens[at]!
    const mention = host.at[at]
    if (mention?.kind === 'quantity' && mention.dimension === 'percent') at = mention.to - 1
    else if (word === '(') depth++
    else if (word === ')') depth--
    else if (depth === 0 && !upper && !moving.has(word)) return null
  }
  const told = drafts.findLast(
    ({type, measure, kind, frame: one}) =>
      type === 'poverty' && measure === 'rate' && (kind ?? one.kind) === 'level' && one.block === block,
  )
  return told ? {measure: 'rate', own: told.own, kind: 'level' as const} : null
}
const isNamed = (tokens: Frame['host']['tokens'], at: number) =>
  (tokens[at]?.upper ?? false) && (tokens[at + 1]?.upper ?? false)
const opens = phrases(
  'riêng|riêng tại|riêng ở|trong đó|cá biệt|nếu|nếu như|trong khi|trong khi đó|ngược lại|đáng chú ý|đáng chú ý là|điển hình|điển hình là|cao nhất là|thấp nhất là|cao nhất vẫn là|thấp nhất vẫn là',
)
const unit = phrases('huyện|thị xã|thành phố|xã|phường|thị trấn|tp.|tx.|tp|tx|khu vực|vùng')
const moving = wordSet(
  'giảm sâu mạnh nhanh dần hạ kéo từ xuống còn vẫn ở mức là tới đến chỉ đã có được thì lần lượt và , ; cao thấp nhất tỷ lệ này lên nơi huyện xã thị thành phố phường trấn tp tp. tx. tại trong khi đó riêng cũng',
)

/** «- Huyện A có tỷ lệ hộ nghèo cao nhất, 28,4%. - Thành phố B có tỷ lệ thấp nhất, chỉ 0,53%.» */
export function areItems({block: one}: Frame, {block: other}: Frame): boolean {
  return one.kind === 'item' && other.kind === 'item' && one.level === other.level
}

const bareRate = phrases(
  'tỷ lệ|tỷ lệ này|tỷ lệ nghèo|tỷ lệ thấp nhất|tỷ lệ cao nhất|tỷ lệ này thấp nhất|tỷ lệ này cao nhất',
)
const places = phrases(
  'khu vực|vùng|huyện|thị xã|thành phố|xã|phường|thị trấn|tp.|tx.|riêng huyện|riêng xã|tỉnh|riêng khu vực|riêng vùng',
)
const turn = phrases(
  `${nextInLine}|thấp nhất là|cao nhất là|nhưng ở|nhưng tại|nhưng|song ở|song tại|song|riêng ở|riêng tại|ở|tại|ngược lại|lại|còn|trong khi đó|trong khi`,
)
const aged = wordSet('có vẫn tới đến mức ở là chỉ cũ núi miền cao sâu nông thôn thành thị đồng bằng ven biển')

/** «tỷ lệ hộ nghèo còn cao, gấp 1,6 lần bình quân chung toàn tỉnh, đứng thứ 3/11» */
export function rateAgainst(frame: Frame, context: RuleContext) {
  const anchor = ofPoverty(frame, context)
  if (frame.subject && has(frame, 'subject', phrase`tỷ lệ hộ (cận)? nghèo`))
    return {measure: 'rate', own: {group: groupOf(frame, frame.subject)}}
  return anchor?.measure === 'rate' && anchor.frame.host === frame.host && !frame.subject
    ? {measure: 'rate', own: anchor.own}
    : null
}

/** «tỷ lệ hộ nghèo cao gấp 1,7 lần bình quân chung toàn tỉnh (26,57%)»: the same rate, alone in its bracket. */
export function rateInBracket(frame: Frame, context: RuleContext) {
  const {host, q, depth} = frame
  const anchor = ofPoverty(frame, context)
  const alone = host.tokens[q.from - 1]?.fold === '(' && host.tokens[q.to]?.fold === ')'
  return alone && anchor?.measure === 'rate' && anchor.frame.host === host && depth > anchor.frame.depth
    ? {measure: 'rate', own: anchor.own}
    : null
}
