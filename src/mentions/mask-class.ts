/** Bounds that say which of a kind are meant, by an amount: «dự án có quy mô từ 20 triệu USD trở lên». */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isScale, isUnit, mask, rise, wordAt, type Masker} from './mask-shared.js'

const from = wordSet('từ trên dưới')
const having = phrases(
  'có quy mô|có quy mô vốn|có tổng mức đầu tư|có tổng vốn|có tổng vốn đầu tư|có vốn|có vốn đầu tư|có vốn điều lệ|có suất đầu tư|có công suất|có tải trọng|có trọng tải|có chiều dài|có dung tích|có dư nợ|có sức chứa|quy mô',
)
/** «412 tàu dài từ 15 m trở lên», «tàu cá chiều dài lớn nhất 15m trở lên» */
const measuring = phrases(
  'dài|rộng|cao|sâu|nặng|chiều dài|chiều dài lớn nhất|có chiều dài lớn nhất|chiều rộng|chiều cao|đường kính|có đường kính|công suất|trọng tải|tải trọng|có diện tích|có chiều rộng|có chiều cao',
)
const reach = 8

/** «ưu tiên dự án công nghệ cao có quy mô từ 20 triệu USD trở lên» */
export const sizeBound: Masker = (host, i) => {
  const {tokens} = host
  const led = from.has(wordAt(tokens, i)) ? i + 1 : i
  if (tokens[led]?.kind !== 'number') return undefined
  if (!having.longestBefore(tokens, i) && !(measuring.longestBefore(tokens, i) && isUnit(tokens, led + 1)))
    return undefined
  for (let at = led + 1; at < led + 1 + reach && at < tokens.length; at++) {
    if (rise.longestAt(tokens, at)) return mask(host, i, at, 'threshold')
    if (/^[,;.:()]$/u.test(wordAt(tokens, at)) || tokens[at]!.kind === 'number') return undefined
  }
  return undefined
}

/** «giảm 9 bậc từ 19 xuống 28»: the places in a list */
export const placesMoved: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i) !== tu || wordAt(tokens, i - 1) !== step || tokens[i + 1]?.kind !== 'number')
    return undefined
  if (!onward.has(wordAt(tokens, i + 2)) || tokens[i + 3]?.kind !== 'number') return undefined
  return mask(host, i, i + 4, 'ordinal')
}
const step = fold('bậc')
const onward = wordSet('xuống lên')

/** «đối với dự án xây lắp có tổng mức đầu tư dưới 8 tỷ đồng»: which of them a rule is for */
export const ruleBound: Masker = (host, i) => {
  const {tokens} = host
  if (!from.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number') return undefined
  const led = having.longestBefore(tokens, i)
  if (!led) return undefined
  for (let at = led.from - 1; at >= Math.max(0, led.from - longestRule); at--) {
    if (tokens[at]!.kind !== 'word' || host.at[at]) return undefined
    if (ruled.longestAt(tokens, at)) return mask(host, i, i + 2, 'threshold')
  }
  return undefined
}
const longestRule = 6
const ruled = phrases(
  'đối với dự án|đối với các dự án|với những dự án|đối với công trình|đối với các công trình|đối với doanh nghiệp|đối với các doanh nghiệp|đối với hộ|đối với các hộ|đối với cơ sở',
)

const below = phrases('đến dưới|tới dưới')

/** «tổng mức đầu tư từ 120 tỷ đồng đến dưới 2.300 tỷ đồng», «từ 3 đến dưới 5 tiêu chí»: a class with an open end. */
export const openRange: Masker = (host, i) => {
  const {tokens} = host
  const at = wordAt(tokens, i) === tu ? i + 1 : i
  if (tokens[at]?.kind !== 'number') return undefined
  for (let to = at + 1; to <= at + longestUnit; to++) {
    const hit = below.longestAt(tokens, to)
    if (hit) {
      return tokens[hit.to]?.kind === 'number' ? mask(host, i, hit.to + 1, 'threshold') : undefined
    }
    if (tokens[to]?.kind !== 'word' && wordAt(tokens, to) !== '%') return undefined
  }
  return undefined
}
const [tu = ''] = wordSet('từ')
const longestUnit = 4

/** «25 mặt hàng đạt hơn 1 tỷ USD»: which of them are counted */
export const countedAbove: Masker = (host, i) => {
  const {tokens} = host
  if (!more.has(wordAt(tokens, i)) || tokens[i + 1]?.kind !== 'number') return undefined
  const led = reaching.longestBefore(tokens, i)
  if (!led || tokens[led.from - 1]?.kind !== 'number') return undefined
  let to = i + 2
  while (to < i + longestMark && tokens[to]?.kind === 'word' && (isScale(tokens, to) || isUnit(tokens, to)))
    to++
  return to > i + 2 ? mask(host, i, to, 'threshold') : undefined
}
const more = wordSet('hơn trên từ')
const longestMark = 5
const reaching = phrases(
  ['mặt hàng', 'nhóm hàng', 'thị trường', 'ngành hàng', 'doanh nghiệp']
    .flatMap(noun =>
      [
        'đạt',
        'có',
        'đạt kim ngạch',
        'có kim ngạch',
        'có kim ngạch xuất khẩu',
        'đạt kim ngạch xuất khẩu',
        'có doanh thu',
        'đạt doanh thu',
        'xuất khẩu',
      ].map(verb => `${noun} ${verb}`),
    )
    .join('|'),
)
