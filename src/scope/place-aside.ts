/** Places that a sentence names and that the text is not on: where a meeting was, what a picture shows. */
import {contestWords} from '../lexicon/events.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {State} from './place-section.js'

/** «Ông Vũ Văn Bằng, huyện Di Linh, giao lưu với đại biểu. Ảnh: Thống Nhất»: what a picture shows, in the sentence or right before its credit. */
export function isCredit({tokens}: MentionedSentence): boolean {
  return tokens[0]?.fold === picture && tokens[1]?.fold === ':'
}

/** A sentence that ends in a picture's credit. */
export function isCaption({tokens}: MentionedSentence): boolean {
  const last = tokens.length - 1
  return tokens.some(({fold: word}, i) => word === picture && (tokens[i + 1]?.fold === ':' || i === last))
}
const picture = fold('ảnh')

/** «Ngày 5/6, tại Hà Nội, Bộ Công Thương tổ chức hội nghị …»: where they met, and not where what they told is. */
export function isVenue(host: MentionedSentence, [first]: readonly PlaceMention[]): boolean {
  if (
    !first ||
    first.from > opening ||
    !host.at.slice(0, first.from).some(mention => mention?.kind === 'period' || mention?.kind === 'mask')
  )
    return false
  if (!venueWords.longestBefore(host.tokens, first.from)) return false
  // «tại tỉnh Thái Nguyên đã diễn ra Giải vô địch …»: who took part is told of there
  for (let i = first.to; i < Math.min(host.tokens.length, first.to + longestHost); i++)
    if (contests.longestAt(host.tokens, i)) return false
  for (let i = first.to; i < Math.min(host.tokens.length, first.to + longestHost); i++)
    if (meets.longestAt(host.tokens, i)) return true
  return false
}
const venueWords = phrases('tại|ở')
const contests = phrases(contestWords)
const longestHost = 24
const meets = phrases(
  'tổ chức hội nghị|tổ chức hội thảo|tổ chức họp báo|họp báo|tổ chức diễn đàn|đã diễn ra|diễn ra|tổ chức buổi|tổ chức lễ|khai mạc|tổ chức tọa đàm|tổ chức công bố|công bố báo cáo|phối hợp tổ chức|tổ chức phiên họp',
)

/** how far into a sentence the place may stand */
const opening = 12

/** «Cả xã đạt 78%; cá biệt thôn Kim Thành chỉ được 61%. …»: one of the units, told beside all, and left with the sentence. */
export function toldApart(said: State['said']): boolean {
  if (!said) return false
  const {tokens} = said.host
  for (let i = said.from - 1; i > 0 && said.from - i <= farthestApart; i--) {
    const opens = /^[,;]$/u.test(tokens[i - 1]!.fold)
    if (opens) return beside.longestAt(tokens, i) !== undefined
  }
  return false
}
const beside = phrases('cá biệt|riêng|cá biệt có')
const farthestApart = 4

/** «Xã Ea Phê - hình thành từ ba xã Ea Phê, Ea Kuăng và Ea Hiu - nay có 47.600 nhân khẩu»: what it was made of, told aside. */
export function isOrigin(
  {tokens, at}: MentionedSentence,
  mention: PlaceMention,
  all: readonly PlaceMention[],
): boolean {
  for (let i = mention.from; i > 0 && mention.from - i <= longestOrigin; i--) {
    if (/^[;:]$/u.test(tokens[i - 1]!.fold)) return false
    const hit = origins.longestBefore(tokens, i)
    if (!hit) continue
    const between = tokens.slice(i, mention.from)
    const listed = between.every(
      ({upper, kind, fold: word}, k) =>
        upper || kind === 'mark' || listWords.has(word) || at[i + k] !== undefined,
    )
    return listed && all.some(other => other.to <= hit.from)
  }
  return false
}
const origins = phrases(
  ['hình thành', 'thành lập', 'sáp nhập', 'hợp nhất', 'nhập', 'tách ra', 'tách', 'gộp', 'sắp xếp', 'lập']
    .flatMap(act =>
      ['từ', 'trên cơ sở', 'trên cơ sở sáp nhập', 'trên cơ sở hợp nhất', 'trên cơ sở nhập'].map(
        of => `${act} ${of}`,
      ),
    )
    .join('|'),
)
const listWords = wordSet('xã huyện phường thị trấn thành phố tỉnh và các ba hai bốn năm cũ với')
const longestOrigin = 16
