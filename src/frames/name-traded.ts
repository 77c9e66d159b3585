/** «Lạc tươi cân ngay đầu bờ được 16 nghìn đồng/kg», «thương lái ép dừa khô còn 2.500 đồng/trái»: what is sold at so much. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {NameParts} from './name-parts.js'
import {setName} from './name-words.js'
import type {Frame, Words} from './types.js'

/** Name a price by the goods, where the words before it are a sentence on who sells them and where. */
export function nameTraded(frame: Frame, {subject, hangs}: NameParts): boolean {
  const {host, q, unit} = frame
  if (!subject || hangs || q.dimension !== 'money' || !perPiece.test(unit ?? '')) return false
  const last = host.tokens[subject.to - 1]!.fold
  if (last === price) return nameOffered(frame, subject)
  for (let i = subject.from; i < subject.to; i++) if (priced.has(host.tokens[i]!.fold)) return false
  for (let i = subject.from; i < subject.to; i++) {
    const hit = trades.longestAt(host.tokens, i, subject.to)
    if (!hit || host.at[i]) continue
    const from = regarding.longestAt(host.tokens, subject.from)?.to ?? subject.from
    const before = {from, to: goodsEnd(frame, from, i)}
    const sellers = people.longestAt(host.tokens, subject.from) !== undefined
    const goods =
      sellers || before.to === before.from ? {from: hit.to, to: goodsEnd(frame, hit.to, subject.to)} : before
    if (goods.to === goods.from || goods.to - goods.from > longestGoods) return false
    setName(frame, [goods])
    return true
  }
  return false
}
/** «các vựa mua thanh long ruột trắng giá 7.000 đồng/kg»: the price of what is bought, where more than the word for it stands before */
function nameOffered(frame: Frame, subject: Words): boolean {
  const {host} = frame
  const at = subject.to - 1
  for (let i = at - 1; i > subject.from; i--) {
    const hit = trades.longestBefore(host.tokens, i, subject.from)
    if (!hit) continue
    const goods = {from: i, to: goodsEnd(frame, i, at)}
    if (goods.to === goods.from || goods.to - goods.from > longestGoods) return false
    setName(frame, [{from: at, to: subject.to}, goods])
    return true
  }
  return false
}
const price = fold('giá')
const perPiece = /^VND\/(?:kg|tấn|tạ|yến|con|quả|trái|cây|lít|chục|bó|lon|hộp|chai|gốc|ký)$/u
const trades = phrases(
  [
    'bán',
    'thu mua',
    'mua',
    'cân',
    'ép giá',
    'ép',
    'xuất bán',
    'bán ra',
    'được bán',
    'tiêu thụ',
    'chốt',
    'bán tại',
    'bán xô',
    'bán lẻ',
    'bán sỉ',
  ]
    .flatMap(verb => ['', 'đang ', 'hiện ', 'hiện đang ', 'vẫn ', 'được ', 'đã '].map(when => when + verb))
    .join('|'),
)
const people = phrases(
  'thương lái|htx|hợp tác xã|bà con|nông dân|hộ|người|người dân|doanh nghiệp|công ty|nhà vườn|nhà máy|tổ hợp tác|ngư dân|gia đình|ông|bà|anh|chị|đại lý|vựa|siêu thị',
)
const regarding = phrases('đối với|với|riêng')
const priced = wordSet('giá phí tiền lương lãi lời lợi chi vốn thu')
const longestGoods = 7

/** Up to where they are sold: «Măng tây loại 1 ở xã Phú Lạc». */
function goodsEnd({host}: Frame, from: number, to: number): Words['to'] {
  for (let i = from; i < to; i++)
    if (
      (host.at[i] && host.at[i]!.kind !== 'mask') ||
      host.tokens[i]!.kind === 'mark' ||
      ends.has(host.tokens[i]!.fold)
    )
      return i
  return to
}
const ends = wordSet('ở tại cho của với từ ngay được còn hiện nay đầu chỉ lên xuống đang')
