/** «một» that counts nothing: an article. */
import {countedNouns} from './counted-nouns.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {mask, wordAt, type Masker} from './mask-shared.js'

const one = fold('một')
const oneWords = phrases(
  'một số|một trong|một cách|một phần|một chút|một ít|một vài|một mặt|một lần nữa|một thời|một khi|một cửa|một thể|một bước|một mực|một chiều|một loạt|một nửa|một mình|' +
    'một khác|một lúc|một đời|một lòng|một ngày|một bên|một bộ phận|một là|một hai|một đi|một con số|một nhóm|một thời gian|một cái|một kiểu|một kênh|một hướng|một sức|một kỳ|một lượng|một hình thức|một người dân|' +
    'một đằng|một dạo|một phía|một đầu|một nơi|một việc|một điều|một cú|một sự|một nỗi|một niềm|một thứ|một thực tế|một chuyến|một nguồn|một khoản|một điểm nhấn|một điểm đến|một tay|một trăm phần trăm|một tuần|một tháng|một năm|một giờ|một phút',
)
const unOne = wordSet('mỗi từng')

/** «một số», «một trong những», «Mỗi xã một sản phẩm», «một HTX có 38 thành viên»: no count. */
export const article: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i) !== one) return undefined
  const hit = oneWords.longestAt(tokens, i)
  if (hit) return mask(host, i, i + 1, 'article')
  for (let at = i - 1; at >= Math.max(0, i - 4) && tokens[at]!.kind !== 'mark'; at--)
    if (unOne.has(wordAt(tokens, at))) return mask(host, i, i + 1, 'article')
  // «vài chục triệu một héc-ta», «một triệu đồng một trái»: for each; «50.000 đồng một ký» is a unit
  if (sums.has(wordAt(tokens, i - 1)) && (!perUnits.has(wordAt(tokens, i + 1)) || isVague(tokens, i - 1)))
    return mask(host, i, i + 1, 'article')
  const thing = countedNouns.longestAt(tokens, i + 1)
  // «ông Đinh Văn Reo (58 tuổi), một đảng viên người Hrê, …»: who it is
  if (
    persons.longestAt(tokens, i + 1) &&
    wordAt(tokens, i - 1) === ',' &&
    (tokens[i - 2]?.upper || closesAge(host, i - 2))
  )
    return mask(host, i, i + 1, 'article')
  // «một cán bộ ở Tổng cục cho biết»: whoever it was
  const person = persons.longestAt(tokens, i + 1)
  if (person && tellers.longestAt(tokens, person.to)) return mask(host, i, i + 1, 'article')
  const verb = thing && wordAt(tokens, thing.to) === now ? thing.to + 1 : thing?.to
  if (verb && has.has(wordAt(tokens, verb)) && tokens[verb + 1]?.kind === 'number')
    return mask(host, i, i + 1, 'article')
  return sized(tokens, thing?.to) ? mask(host, i, i + 1, 'article') : undefined
}
const has = wordSet('có gồm')
const now = fold('hiện')
const sums = wordSet('triệu nghìn ngàn tỷ tỉ đồng')
const perUnits = wordSet('kg ký kí cân lít tạ tấn ha héc hecta héc-ta sào công mẫu m2')
const isVague = (tokens: Parameters<typeof wordAt>[0], to: number) =>
  [2, 3].some(back => vague.has(wordAt(tokens, to - back + 1)))
const vague = wordSet('vài mấy hàng')
const persons = phrases(
  'lãnh đạo|đại diện|người dân|tài xế|phụ huynh|cán bộ kiểm lâm|đại biểu|đảng viên|nông dân|hội viên|cán bộ|thương binh|bệnh binh|người|thanh niên|đoàn viên|chủ|cựu chiến binh|phụ nữ|giáo viên|bác sĩ|kỹ sư|doanh nhân|nghệ nhân|hộ dân|hộ nghèo|chuyên gia|lão nông|ngư dân|nhà giáo|học sinh|tiểu thương|công nhân',
)
const tellers = phrases(
  'ở|tại|của|cho biết|cho hay|nói|kể|chia sẻ|phụ trách|bộc bạch|tâm sự|khẳng định|nhận định|phản ánh|am hiểu|giấu tên|xin giấu',
)

/** «(58 tuổi)» ends here. */
function closesAge({tokens, at}: Parameters<Masker>[0], end: number): boolean {
  const mention = at[end - 1]
  return wordAt(tokens, end) === ')' && mention?.kind === 'mask' && mention.reason === 'age'
}

/** «một dự án tọa lạc trên địa bàn, rộng hơn 150 ha»: what one of them measures is told. */
function sized(tokens: Parameters<typeof wordAt>[0], from: number | undefined): boolean {
  if (from === undefined) return false
  for (let at = from; at < from + farthestSize && tokens[at]?.kind === 'word'; at++)
    if (extent.has(wordAt(tokens, at)))
      return tokens[at + 1]?.kind === 'number' || tokens[at + 2]?.kind === 'number'
  return false
}
const farthestSize = 7
const extent = wordSet('rộng dài cao nặng')
