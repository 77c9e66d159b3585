import {counted} from '../lexicon/counted.js'
import {bracketUnit, headUnits} from './units-head.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isCounted, isUnit, mask, numeric, wordAt, type Masker} from './mask-shared.js'

const one = fold('một')
const oneWords = phrases(
  'một số|một trong|một cách|một phần|một chút|một ít|một vài|một mặt|một lần nữa|một thời|một khi|một cửa|một thể|một bước|một mực|một chiều|một loạt|một nửa|một mình|' +
    'một khác|một lúc|một đời|một lòng|một ngày|một bên|một bộ phận|một là|một hai|một đi|một con số|một nhóm|một thời gian|một cái|một kiểu|một kênh|một hướng|một sức|một kỳ|một lượng|một hình thức|một người dân|' +
    'một đằng|một dạo|một phía|một đầu|một nơi|một việc|một điều|một cú|một sự|một nỗi|một niềm|một thứ|một thực tế|một chuyến|một nguồn|một khoản|một điểm nhấn|một điểm đến|một tay|một trăm phần trăm|một tuần|một tháng|một năm|một giờ|một phút',
)
const unOne = wordSet('mỗi từng')
const names = phrases(
  'hai cấp|2 cấp|02 cấp|ba cấp|3 cấp|bốn cấp|4 cấp|hai chiều|2 chiều|hai bên|2 bên|hai nước|hai nhà nước|ba miền|hai miền|bốn mùa|năm châu|bốn bể|bốn phương|ba cùng|bốn tại chỗ|4 tại chỗ|hai tay|hai vợ chồng|' +
    'cả hai|cả ba|cả bốn|hai lúa|ba bên|4 nhà|hai mặt|một hai|đôi ba|năm ba|ba đảm đang|ba sẵn sàng|hai đầu|chín muồi|ba mẹ|ba má|năm bản lề|năm kế hoạch|năm tài chính|năm ngân sách|năm công tác|năm du lịch|năm đoàn kết|năm quốc tế|bảy nổi|tám chuyện|bốn chân|hai mẹ con|hai cha con|hai anh em|hai chị em|' +
    'một thành viên|1 thành viên|01 thành viên|hai thành viên trở lên|2 thành viên trở lên|02 thành viên trở lên|năm tháng|hai bánh|2 bánh|hai chân|ba gác|ba chỉ|ba ba|hai mái|hai thì|3 tại chỗ|ba tại chỗ|hai vai|5K|hai không|3 không|ba không|hai giỏi|2 giỏi|3 sạch|5 không|5 không 3 sạch|5 không, 3 sạch',
)
const scale = phrases('thang điểm|theo thang|thang|hệ')
const views = phrases(
  'lượt xem|lượt đọc|lượt truy cập|lượt thích|lượt chia sẻ|bình luận|lượt bình luận|view|views',
)
const page = phrases('trang|tr.|lượt xem:|lượt xem|số trang')
const things = phrases(counted.join('|'))
const has = wordSet('có gồm')
const sport = wordSet('tỷ trận thắng thua set hiệp bóng ván kết')
const scoreLead = phrases('tỷ số|tỉ số|thắng|thua|hòa|dẫn|dẫn trước')
const ids = phrases(
  'cccd|cmnd|cmtnd|stk|số tài khoản|tài khoản|mã số thuế|mst|mã số|mã vùng|mã bưu chính|id|biển số|bks|biển kiểm soát|số hiệu',
)

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
  const thing = things.longestAt(tokens, i + 1)
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

const now = fold('hiện')
const seats = wordSet('chỗ')
const vehicles = wordSet('xe tô')
const scaleOfMap = /^1\/(?:[125]00|[125]\.?000|[125]0\.?000)$/u
const among = fold('trong')
const number = fold('số')
const attributes = phrases('kv|feet|inch|ký tự|kí tự|chữ số|chữ cái')

/** «0,25 miligam/01 lít khí thở», «50 mg/100 ml máu»: what a rate is per. */
export const perUnit: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== '/' || tokens[i]!.kind !== 'number' || tokens[i - 2]?.kind !== 'word')
    return undefined
  // «10 triệu đồng/1 ha»: a part of the unit
  if (tokens[i]!.text === '1' && isUnit(tokens, i - 2)) return undefined
  return /^0*10*$/u.test(tokens[i]!.text) && isUnit(tokens, i + 1)
    ? mask(host, i, i + 1, 'attribute')
    : undefined
}

/** «cứ 100 hộ thì có 96 hộ»: out of how many, no count. */
export const outOf: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i) === every && tokens[i + 1]?.kind === 'number' && things.longestAt(tokens, i + 2))
    return mask(host, i, i + 2, 'attribute')
  return tokens[i]!.text === '1' && exchanged(tokens, i + 1) ? mask(host, i, i + 2, 'attribute') : undefined
}
const every = fold('cứ')

/** «tỷ lệ 1 kg lúa giống bằng 1,3 kg lúa thịt», «để làm 1 kg khô cần 3 kg tươi»: the one of a ratio */
function exchanged(tokens: Parameters<typeof wordAt>[0], unit: number): boolean {
  if (!isUnit(tokens, unit)) return false
  for (let at = unit + 1; at < unit + farthestRate && tokens[at]?.kind === 'word'; at++)
    if (equals.has(wordAt(tokens, at))) return tokens[at + 1]?.kind === 'number'
  return false
}
const equals = wordSet('bằng cần đổi')
const farthestRate = 8

/** «từ năm 1000 đến 1471»: years before those that reports tell of */
export const oldYears: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== yearWord || !numeric(tokens[i], 4) || tokens[i]!.text.length < 3)
    return undefined
  const to = wordAt(tokens, i + 2) === yearWord ? i + 3 : i + 2
  if (!upTo.has(wordAt(tokens, i + 1)) || !numeric(tokens[to], 4) || tokens[to]!.text.length < 3)
    return undefined
  return Number(tokens[i]!.text) < 1900 ? mask(host, i, to + 1, 'date') : undefined
}
const yearWord = fold('năm')
const upTo = wordSet('đến tới - –')

/** Set phrases with a number: «hai cấp», «24/7», «50/50», «bốn tại chỗ» */
export const setPhrase: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  if (
    token.kind === 'number' &&
    /^(?:24\/7|24\/24|50\/50)$/u.test(token.text) &&
    !things.longestAt(tokens, i + 1)
  )
    return mask(host, i, i + 1, 'attribute')
  if (token.kind === 'code') return mask(host, i, i + 1, 'name')
  if (token.kind === 'number') {
    if (scaleOfMap.test(token.text) || attributes.longestAt(tokens, i + 1))
      return mask(host, i, i + 1, 'attribute')
    // «kéo dài 1 số các đường ga»: some of them
    if (token.text === '1' && wordAt(tokens, i + 1) === number && tokens[i + 2]?.kind === 'word')
      return mask(host, i, i + 1, 'article')
    if (token.text === '1' && wordAt(tokens, i + 1) === among && tokens[i + 2]?.kind !== 'mark')
      return mask(host, i, i + 1, 'article')
    // «lúa OM 5451», «xe 4 chỗ»
    if (
      /^\d{3,4}$/u.test(token.text) &&
      /^[A-ZĐ]{2,3}$/u.test(tokens[i - 1]?.text ?? '') &&
      !isCounted(tokens, i + 1)
    )
      return mask(host, i, i + 1, 'name')
    if (seats.has(wordAt(tokens, i + 1)) && vehicles.has(wordAt(tokens, i - 1)))
      return mask(host, i, i + 2, 'attribute')
    if (/^\d{5}$/u.test(token.text) && /^[A-ZĐ]{2}$/u.test(tokens[i - 1]?.text ?? ''))
      return mask(host, i, i + 1, 'name')
    if (/^(?:7|8|20)$/u.test(token.text) && tokens[i - 1]?.text === 'G')
      return mask(host, i - 1, i + 1, 'name')
  }
  const hit = names.longestAt(tokens, i)
  // «còn ba chỉ tiêu không đạt», «hai mặt hàng»: a longer noun begins there
  if (hit && (things.longestAt(tokens, i + 1)?.to ?? 0) > hit.to) return undefined
  // «12 xã, kể cả hai xã nâng cao»: counted in
  if (hit && wordAt(tokens, i) === all && counting.has(wordAt(tokens, i - 1))) return undefined
  return hit ? mask(host, i, hit.to, 'name') : undefined
}
const all = fold('cả')
const counting = wordSet('kể tính gồm cộng')

/** «(thang 100)», «thang điểm 1.000» */
export const scaleMask: Masker = (host, i) => {
  const lead = scale.longestAt(host.tokens, i)
  if (!lead || (lead.to === i + 1 && wordAt(host.tokens, i - 1) !== '(')) return undefined
  const top = host.tokens[lead.to]
  if (!numeric(top, 4) && !/^[1-9]\.000$/u.test(top?.text ?? '')) return undefined
  return mask(host, i, lead.to + 1, 'attribute')
}

/** «(1.000 ha): lúa 250; ngô 34»: a scale said for the figures that follow */
export const thousandsMask: Masker = (host, i) => {
  if (host.tokens[i]!.fold !== '(' || host.tokens[i + 1]?.kind !== 'number') return undefined
  return headUnits(host).some(unit => bracketUnit(host, i)?.to === unit.to)
    ? mask(host, i + 1, i + 2, 'attribute')
    : undefined
}

/** «tôm thẻ cỡ 100 con/kg», «loại 30 - 40 con/kg»: the size that a price is of */
export const sizeMask: Masker = (host, i) => {
  const {tokens} = host
  if (!sizes.has(wordAt(tokens, i)) || !numeric(tokens[i + 1], 4)) return undefined
  const to = /^[-–]$/u.test(wordAt(tokens, i + 2)) && numeric(tokens[i + 3], 4) ? i + 4 : i + 2
  return perKilo.longestAt(tokens, to) ? mask(host, i, to + 3, 'attribute') : undefined
}
const sizes = wordSet('cỡ size loại')
const perKilo = phrases('con / kg|trái / kg|quả / kg|củ / kg')

/** «trang 5», «4,396 lượt xem», «Lượt xem: 812» */
export const pageMask: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind === 'number' && views.longestAt(tokens, i + 1) && !spoken(tokens, i))
    return mask(host, i, i + 1, 'page')
  if (tokens[i]!.kind === 'number' && isLength(tokens, i)) return mask(host, i, i + 1, 'page')
  const lead = page.longestAt(tokens, i)
  if (!lead) return undefined
  const at = wordAt(tokens, lead.to) === ':' ? lead.to + 1 : lead.to
  const counts = fold('trang') === wordAt(tokens, i)
  if (
    tokens[at]?.kind !== 'number' ||
    (counts &&
      (!numeric(tokens[at], 4) ||
        tokens[i - 1]?.kind === 'number' ||
        /\p{Ll}/u.test(tokens[at + 1]?.text.slice(0, 1) ?? '')))
  )
    return undefined
  if (!counts && at === lead.to && wordAt(tokens, at - 1) !== ':') return undefined
  return mask(host, i, at + 1, 'page')
}

/** «(Tài liệu phục vụ kỳ họp, gồm 08 trang)»: how long the document is, in a bracket on it */
function isLength(tokens: Parameters<typeof wordAt>[0], i: number): boolean {
  if (wordAt(tokens, i + 1) !== sheet || wordAt(tokens, i + 2) !== ')') return false
  let open = i
  while (open >= 0 && i - open <= longestNote && wordAt(tokens, open) !== '(') open--
  return wordAt(tokens, open) === '(' && papers.longestAt(tokens, open + 1) !== undefined
}
const sheet = fold('trang')
const papers = phrases('tài liệu|báo cáo|văn bản|bản này|phụ lục|đề cương|dự thảo|gồm|có')
const longestNote = 16

/** In a sentence of its own the count is told, not shown beside the text. */
function spoken(tokens: Parameters<typeof wordAt>[0], i: number): boolean {
  return i > 2 && tokens.length > 12
}

/** «tỷ số 2-1», «thắng 3-0» */
export const scoreMask: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 2) || wordAt(tokens, i + 1) !== '-' || !numeric(tokens[i + 2], 2)) return undefined
  const near = scoreLead.longestBefore(tokens, i)
  const next = tokens[i + 3]
  if (next?.fold === '%' || isCounted(tokens, i + 3)) return undefined
  if (!near && !(sporting(tokens, i) && (!next || next.kind === 'mark' || next.upper))) return undefined
  return mask(host, i, i + 3, 'score')
}

function sporting(tokens: Parameters<typeof wordAt>[0], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) if (sport.has(wordAt(tokens, at))) return true
  return false
}

/** «CCCD 0123…», «biển số 77C-123.45», coordinates `13°45'` */
export const identity: Masker = (host, i) => {
  const {tokens} = host
  const lead = ids.longestAt(tokens, i)
  if (lead) {
    const at = wordAt(tokens, lead.to) === ':' ? lead.to + 1 : lead.to
    const token = tokens[at]
    if (
      token &&
      (token.kind === 'code' ||
        (token.kind === 'number' &&
          (token.text.length >= 4 || /\d/u.test(token.text)) &&
          tokens[at + 1]?.kind !== 'word'))
    ) {
      let to = at + 1
      while (
        to < tokens.length &&
        to < at + 5 &&
        (wordAt(tokens, to) === '-' || wordAt(tokens, to) === '.') &&
        !tokens[to]!.spaced &&
        /\d/u.test(tokens[to + 1]?.text ?? '')
      )
        to += 2
      return mask(host, i, to, 'name')
    }
  }
  if (tokens[i]!.kind !== 'number') return undefined
  if (wordAt(tokens, i + 1) === '°' && tokens[i + 2]?.kind === 'number')
    return mask(host, i, i + 3, 'address')
  return /^\d{9,}$/u.test(tokens[i]!.text) ? mask(host, i, i + 1, 'name') : undefined
}

/** «Lưu: VT, TH (03 bản)»: how many copies the office keeps. */
export const copies: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number') return undefined
  // «lưu VT (03b)» at the end of the addressees
  const sheets = wordAt(tokens, i - 1) === '(' && copy.has(wordAt(tokens, i + 1))
  const told = sheets && tokens.slice(Math.max(0, i - longestOffice), i).some(token => token.fold === kept)
  if (!told && (tokens[0]?.fold !== kept || tokens[1]?.fold !== ':')) return undefined
  return mask(host, i, i + 1, 'attribute')
}

/** «họp vào ngày 25 hằng tháng», «từ ngày 1 đến ngày 3 hằng tháng»: a day of every month */
export const monthDay: Masker = (host, i) => {
  const {tokens} = host
  const second = (at: number) => (wordAt(tokens, at) === day ? at + 1 : at)
  if (wordAt(tokens, i) !== day || !numeric(tokens[i + 1], 2)) return undefined
  let to = i + 2
  if (until.has(wordAt(tokens, to)) && numeric(tokens[second(to + 1)], 2)) to = second(to + 1) + 1
  return monthly.longestAt(tokens, to) ? mask(host, i, to, 'date') : undefined
}
const day = fold('ngày')
const until = wordSet('đến tới và -')
const monthly = phrases('hằng tháng|hàng tháng|mỗi tháng|của tháng|âm lịch')
const kept = fold('lưu')
const copy = wordSet('b bản')
const longestOffice = 10

/** «sau 36 tháng (6/2019)»: a month alone in its bracket */
export const bareMonth: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i - 1) !== '(' || !/^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$/u.test(tokens[i]!.text))
    return undefined
  return wordAt(tokens, i + 1) === ')' ? mask(host, i, i + 1, 'date') : undefined
}

/** «date = 20210427»: a day, written as one number */
export const compactDay: Masker = (host, i) => {
  const {tokens} = host
  if (!/^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(tokens[i]!.text)) return undefined
  return isCounted(tokens, i + 1) || isUnit(tokens, i + 1) ? undefined : mask(host, i, i + 1, 'date')
}
