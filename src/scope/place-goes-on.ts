/** Where a figure is that tells more of what was told before it, and where what it is one of is. */
import type {Frame} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'

/** «một trong 7 huyện nghèo của tỉnh», «một trong 37 lá đơn UBND xã nhận được»: where those are that it is one of. */
export function wholeOfOne(
  {host: {tokens, at}, q, clause}: Frame,
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  for (let i = q.to; i < Math.min(clause.to, q.to + longestWhole); i++) {
    if (/^[,;:.()]$/u.test(tokens[i]!.fold) || at[i]?.kind === 'quantity') return null
    const mention = mentions.find(({from}) => from === i)
    if (!mention) continue
    if (mention.form === 'body') return mention
    const led = of.has(tokens[i - 1]!.fold) || superlatives.longestBefore(tokens, i)
    return led && mention.form !== 'village' ? mention : null
  }
  return null
}
const longestWhole = 12
const of = wordSet('của trong thuộc')
const superlatives = phrases('nhất|nhất của|trên địa bàn')

/**
 * Whether a figure goes on with what a place behind the figure before tells of: «riêng đặc khu A 28.940 tấn với đội tàu
 * 1.427 chiếc», «bảy hộ ở thôn A dựng nhà sàn, cả năm đón 1.800 lượt khách», «dịch xảy ra tại bốn hộ ở xã A, buộc tiêu
 * hủy 87 con». `end`: behind what was told, its place included; `last`: behind what already goes on with it.
 */
export function goesOnFrom(told: Frame, end: number, last: number, frame: Frame): boolean {
  const {host, q, clause, depth} = frame
  if (told.clause.from !== clause.from || told.depth !== depth || last > q.from) return false
  if (host.tokens[last]?.fold === having) return true
  for (let i = end; i < q.from; i++) if (sums.longestAt(host.tokens, i)) return false
  if (isSubject(told, end)) return true
  let i = end
  while (host.tokens[i]?.kind === 'mark') i++
  return happens(told) && outcomes.longestAt(host.tokens, i) !== undefined
}
const having = fold('với')
/** what is of more than the place told */
const sums = phrases(
  'nâng|đưa|lũy kế|cộng dồn|tổng cộng|cả tỉnh|toàn tỉnh|toàn huyện|trong đó|riêng|còn|song|nhưng|trong khi|ngoài ra|bên cạnh đó|đồng thời',
)

/** «Năm 2023, bảy hộ ở thôn A dựng …»: nothing but a time before, a predicate right behind. */
function isSubject({host: {tokens, at}, q, clause, noun}: Frame, end: number): boolean {
  if (!noun || q.dimension !== null) return false
  for (let i = clause.from; i < q.from; i++) {
    if (at[i]?.kind === 'period') i = at[i]!.to - 1
    else if (tokens[i]!.kind !== 'mark') return false
  }
  const next = tokens[end]
  return next?.kind === 'word' && !next.upper && !joints.has(next.fold)
}
const joints = wordSet('và với có là đến từ trong năm nay')

/** «xảy ra tại 4 hộ …», «xuất hiện 2 ổ dịch …»: an event, and no deed */
function happens({host: {tokens}, q, clause}: Frame): boolean {
  for (let i = clause.from; i < q.from; i++) if (events.longestAt(tokens, i)) return true
  return false
}
const events = phrases('xảy ra|phát sinh|xuất hiện|bùng phát|tái phát|ghi nhận|ảnh hưởng đến|ảnh hưởng tới')
const outcomes = phrases(
  'buộc|phải|làm|khiến|gây|thiệt hại|ước thiệt hại|tổng thiệt hại|giá trị thiệt hại|tiêu hủy|đã tiêu hủy|số lợn tiêu hủy|tổng trọng lượng|trọng lượng|tổng số tiêu hủy|có|cuốn trôi|thiêu rụi',
)

/** «riêng xã A giảm từ 28,6% xuống còn 17,2%»: where it went is of the same place. */
export function movesTo(before: Frame, frame: Frame): boolean {
  const {host, cue, subject, clause} = frame
  if (!cue || subject || before.clause.from !== clause.from || before.unit !== frame.unit) return false
  return (
    reaches.longestAt(host.tokens, cue.from) !== undefined &&
    start.longestBefore(host.tokens, before.q.from) !== undefined
  )
}
const start = phrases('từ|từ mức|từ chỗ')
const reaches = phrases('xuống|lên|còn|chỉ còn|xuống còn|giảm còn|tăng lên|giảm xuống|đến|tới|nâng lên')
