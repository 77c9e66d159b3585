/** Numbers in names of models and events: «iPhone 15 Plus», «nội dung 5.000m nữ», «U.23». */
import {phrases, wordSet} from '../text/match.js'
import {isCounted, mask, numeric, uncounted, wordAt, type Masker} from './mask-shared.js'

const brands = wordSet('iphone ipad galaxy redmi windows android boeing airbus vinasat airpods macbook pixel')
const editions = wordSet('plus pro max ultra mini lite')

const crops = wordSet('giống lúa gạo nếp ngô khoai sắn bưởi đậu lạc thóc tẻ dưa vải nhãn')
const longestVariety = 4
const stating = wordSet('có đạt là được với còn gồm thêm lượt')

/** «gạo Khang dân 18», «giống lúa Bắc thơm 7», «Nếp 97»: a variety, and no count */
export const variety: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 3) || !uncounted(tokens, i + 1) || tokens[i]!.text.startsWith('0')) return undefined
  if (rices.longestBefore(tokens, i)) return mask(host, i, i + 1, 'name')
  for (
    let at = i - 1;
    at >= Math.max(0, i - longestVariety) &&
    tokens[at]!.kind === 'word' &&
    !host.at[at] &&
    !stating.has(tokens[at]!.fold);
    at--
  ) {
    if (!tokens[at]!.upper) continue
    // «sầu riêng Ri 6»
    if (at === i - 1 && bred.has(tokens[at]!.text)) return mask(host, i, i + 1, 'name')
    const named =
      // «huyện Lạc Thủy»: a name, and no peanuts
      (crops.has(wordAt(tokens, at - 1)) && (at === 1 || !tokens[at - 1]!.upper)) ||
      (at > 0 && at === i - 1 && crops.has(tokens[at]!.fold) && !tokens[at - 1]!.upper)
    if (named) return mask(host, i, i + 1, 'name')
  }
  return undefined
}

/** kinds of rice whose name ends in a number */
const rices = phrases(
  'bắc thơm|thiên ưu|hương thơm|khang dân|nàng hoa|đài thơm|lộc trời|nhị ưu|thái xuyên|hà phát',
)
const bred = new Set(['Ri', 'ST', 'OM', 'RVT', 'IR', 'LVN', 'NK', 'VNR', 'BC', 'TBR', 'QR', 'KD'])

const houses = phrases('cao ốc|tòa nhà|toà nhà|tháp|tòa tháp|chung cư|block|lô')

/** «Cao ốc RES 11»: a building's name, and its number */
export const building: Masker = (host, i) => {
  const {tokens} = host
  if (!numeric(tokens[i], 3) || !/^[A-ZĐ]{2,6}$/u.test(tokens[i - 1]?.text ?? '')) return undefined
  return houses.longestBefore(tokens, i - 1) && !isCounted(tokens, i + 1)
    ? mask(host, i, i + 1, 'name')
    : undefined
}

/** «iPhone 15 Plus», «Boeing 787» */
export const model: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number' || !/^\d{1,4}$/u.test(tokens[i]!.text)) return undefined
  const edition = tokens[i + 1]?.upper && editions.has(wordAt(tokens, i + 1))
  const youth = wordAt(tokens, i - 1) === '.' && wordAt(tokens, i - 2) === 'u' && !tokens[i]!.spaced
  const known = brands.has(wordAt(tokens, i - 1)) || youth
  return known || (edition && tokens[i - 1]?.kind === 'word') ? mask(host, i, i + 1, 'name') : undefined
}

const events = phrases('nội dung|cự ly|cự li|cự ly chạy|chạy')
const racers = wordSet('nam nữ')

/** «HCB nội dung 5.000m nữ», «chạy 100 m nam»: the event, and no length. */
export const distance: Masker = (host, i) => {
  const {tokens} = host
  if (tokens[i]!.kind !== 'number' || !events.longestBefore(tokens, i)) return undefined
  const unit = /^k?m$/u.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1
  return racers.has(wordAt(tokens, unit)) ? mask(host, i, unit, 'name') : undefined
}
