import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import {isCounted} from './mask-shared.js'
import {bareYearAt} from './period-year.js'
import {word, type Found, type Source} from './period-types.js'

const openers = wordSet('( [')
const year = fold('năm')

/** A year alone: in brackets «(2016)», behind «so với», «từ», or at the head of «2020: …» is not trusted. */
export function bracketedAt(source: Source, i: number): Found | undefined {
  const bare = bareYearAt(source, i)
  if (!bare) return undefined
  const lead = word(source, i - 1)
  if (lead === year) return undefined
  const previous = source.tokens[i - 1]
  if (
    previous?.kind === 'word' &&
    (!previous.upper || shouts(source)) &&
    !counting.has(lead) &&
    standsAlone(source, bare.to) &&
    !isCounted(source.tokens, bare.to) &&
    word(source, bare.to) !== '/'
  )
    return bare
  const enclosed =
    (openers.has(lead) && [')', ',', ':'].includes(word(source, i + 1))) ||
    (lead === ',' && word(source, i + 1) === ')')
  const compared = (lead === withWord || lead === so) && standsAlone(source, bare.to)
  return enclosed || compared ? bare : undefined
}
const counting = wordSet(
  'hơn gần khoảng trên dưới là đạt được có tổng số với cho gồm tăng giảm còn thêm cả hút chi thu bán mua trao tặng cấp xây trồng và của số',
)

/** A heading in capitals throughout. */
function shouts(source: Source): boolean {
  return source.tokens
    .slice(0, 40)
    .every(token => token.kind !== 'word' || token.text === token.text.toUpperCase())
}
const withWord = fold('với')
const so = fold('so')

/** No noun behind that the digits could count. */
export function standsAlone(source: Source, to: number): boolean {
  const next = source.tokens[to]
  return !next || next.kind === 'mark' ? next?.fold !== '%' : !counts.has(next.fold)
}
const counts = wordSet(
  'người hộ xã huyện tỉnh dự sản tập cá chỉ tiêu triệu tỷ nghìn ngàn đồng ha km m tấn tạ kg con cây lượt mô công doanh đơn đảng chi học giáo thôn bản ấp điểm lần tổ hợp htx cuộc em suất phần căn ngôi nhà usd m2 trường hợp văn lớp phòng giường',
)
