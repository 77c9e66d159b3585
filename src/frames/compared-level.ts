/** The level that a figure is compared with: «tăng 5,73%, tuy cao hơn mức 5,52% cùng kỳ năm ngoái». */
import type {PeriodMention} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Frame, Kind} from './types.js'

/** The figure before, where this one says what the same measure comes to elsewhere or came to then. */
export function comparedLevel(
  {host, q, noun, region, depth}: Frame,
  before: Frame | undefined,
): Frame | null {
  if (noun || before?.host !== host || before.q.dimension !== q.dimension || before.depth !== depth)
    return null
  if (q.dimension === null || !comparable.has(before.kind) || isOfAnother(host, q.to)) return null
  const level = levels.longestBefore(host.tokens, q.from, region.from)
  const hit = level && comparing.longestBefore(host.tokens, level.from, region.from)
  if (!hit || hit.from - before.q.to > longestLead) return null
  return before
}
const of = fold('của')
const comparable: ReadonlySet<Kind> = new Set(['level', 'growth', 'share'])
const longestLead = 14

/** «so với mức tăng 14,8% của thị trường»: of another thing, and not of the same at another time or place */
function isOfAnother({tokens, at}: Frame['host'], behind: number): boolean {
  if (tokens[behind]?.fold !== of || at[behind + 1]?.kind === 'period') return false
  return !tokens[behind + 1]?.upper && wide.longestAt(tokens, behind + 1) === undefined
}
const wide = phrases(
  'cả nước|toàn quốc|toàn tỉnh|toàn huyện|toàn vùng|toàn ngành|tỉnh|huyện|vùng|khu vực|địa phương|bình quân',
)
const levels = phrases(
  'mức|mức tăng|mức tăng trưởng|mức giảm|mức bình quân|mức trung bình|mức chung|mức bình quân chung',
)
const comparing = phrases(
  [
    'cao hơn',
    'thấp hơn',
    'khá hơn',
    'tốt hơn',
    'nhỉnh hơn',
    'kém hơn',
    'kém',
    'lớn hơn',
    'nhỏ hơn',
    'nhiều hơn',
    'ít hơn',
    'nhanh hơn',
    'chậm hơn',
    'cao hơn hẳn',
    'cao hơn nhiều',
    'thấp hơn nhiều',
    'thấp hơn hẳn',
    'vượt xa',
    'thua',
    'so',
  ]
    .flatMap(words => [words, `${words} với`, `${words} so với`])
    .join('|'),
)

/** «… mức 5,52% cùng kỳ năm ngoái», «… mức 40 triệu đồng của năm trước»: when it was so. */
export function timeOfLevel({host, q}: Frame): PeriodMention | null {
  const at = host.tokens[q.to]?.fold === of ? q.to + 1 : q.to
  const mention = host.at[at] ?? host.at[q.to]
  if (mention?.kind !== 'period') return null
  return mention.form === 'same' || yearBefore.longestAt(host.tokens, at)?.to === mention.to ? mention : null
}

const yearBefore = phrases('năm trước|năm ngoái|năm trước đó|năm liền trước')

/** «cao hơn mức tăng 2,4% của năm 2016» */
export const ofGrowths = ({host, q}: Frame): boolean =>
  growths.longestBefore(host.tokens, q.from) !== undefined
const growths = phrases('mức tăng|mức tăng trưởng|mức giảm')
