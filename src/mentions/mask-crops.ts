import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import {mask, wordAt, type Masker} from './mask-shared.js'

const crops = wordSet('lúa màu tôm cá rau ngô khoai đậu sen dưa mè vừng lạc')
const few = wordSet('một hai ba')
const season = fold('vụ')
const joints = wordSet('- – + , và cộng /')
const into = fold('sang')
const before = phrases(
  'đất|đất trồng|mô hình|cơ cấu|từ|sang|luân canh|chân|ruộng|chuyên canh|chuyên|chuyển|thành|xen canh|hệ thống canh tác|công thức|vùng|canh tác',
)

/** «từ 3 vụ lúa sang 2 lúa - 1 màu», «đất 2 lúa», «mô hình 1 vụ lúa + 1 vụ tôm»: how a field is cropped, no figure. */
export const cropping: Masker = (host, i) => {
  const {tokens} = host
  const first = cropAt(tokens, i)
  if (first === undefined) return undefined
  let end = first
  for (let next = chained(tokens, end); next !== undefined; next = chained(tokens, end)) end = next
  const turns = wordAt(tokens, end) === into && cropAt(tokens, end + 1) !== undefined
  if (end === first && !turns && !before.longestBefore(tokens, i)) return undefined
  if (wordAt(tokens, end) === '/') return undefined
  return mask(host, i, end, 'attribute')
}

function chained(tokens: readonly Token[], at: number): number | undefined {
  return joints.has(wordAt(tokens, at)) ? cropAt(tokens, at + 1) : undefined
}

/** «2 vụ lúa», «1 màu» at token `i`; returns the token behind. */
function cropAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i]
  if (!token || !(token.kind === 'number' ? /^0?[1-3]$/u.test(token.text) : few.has(token.fold)))
    return undefined
  const crop = wordAt(tokens, i + 1) === season ? i + 2 : i + 1
  return crops.has(wordAt(tokens, crop)) ? crop + 1 : undefined
}

/** «sau 4 năm cho thu hoạch», «sau 6 tháng nuôi»: how long a crop or a herd takes, no time of the report */
export const growing: Masker = (host, i) => {
  const {tokens} = host
  if (wordAt(tokens, i) !== after || tokens[i + 1]?.kind !== 'number') return undefined
  if (!spans.has(wordAt(tokens, i + 2)) || !grown.longestAt(tokens, i + 3)) return undefined
  return mask(host, i, i + 3, 'period')
}
const after = fold('sau')
const spans = wordSet('năm tháng')
const grown = phrases('cho thu hoạch|cho thu|cho quả|cho trái|trồng|nuôi|chăm sóc|thả nuôi|ra trái|ra quả')
