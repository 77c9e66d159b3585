/** Where the words of one figure end and those of the next begin. */
import {plans} from '../lexicon/cues.js'
import type {MentionedSentence, QuantityMention} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {standardAt} from './base.js'
import {nounEnd} from './noun.js'
import type {Frame, Kind, Words} from './types.js'

const plan = phrases(plans)

/** «hiến 3,2 ha đất làm đường», «góp 4.500 ngày công xây trường»: what it was given for is no part of what was given. */
export function beforePurpose(
  {tokens}: MentionedSentence,
  verb: Words | null,
  from: number,
  to: number,
  {dimension}: QuantityMention,
): number {
  if (!verb || dimension === 'percent' || !gifts.longestAt(tokens, verb.from)) return to
  for (let i = from; i < to; i++) {
    if (purposes.longestAt(tokens, i)) return i
    const building = builds.longestAt(tokens, i)
    if (!building) continue
    if (i === from || (building.to < to && !builders.longestBefore(tokens, i, from))) return i
    // «200 m³ vật liệu xây dựng», «25 thợ xây»: which of them
    i = building.to - 1
  }
  return to
}
const gifts = phrases('hiến|hiến tặng|đóng góp|góp|ủng hộ|huy động|vận động|quyên góp')
const purposes = phrases(
  'làm đường|làm nhà|làm mới|làm giao thông|mở đường|mở rộng|nâng cấp|sửa sang|dựng|tu sửa|tu bổ|bê tông hóa|bê tông hoá|cứng hóa|cải tạo|kiên cố hóa|giúp|giúp đỡ|thắp sáng|chỉnh trang',
)
const builds = phrases('xây|xây dựng|sửa chữa|lắp đặt')
const builders = phrases(
  'vật liệu|vật tư|máy|máy móc|thiết bị|doanh nghiệp|công ty|đội|tổ|thợ|công nhân|nhà thầu',
)

/** «1,2 ha vườn tạp sang trồng nhãn, thu hoạch 18 tấn»: what the land became belongs to the figure before. */
export function behindUse({host}: Frame, from: number, to: number): number {
  if (host.tokens[from]?.fold !== into) return from
  let end = from
  for (let i = from; i < to; i++) {
    if (host.tokens[i]!.fold !== ',') continue
    // «sang trồng ổi, bưởi, quất, vượt 8% kế hoạch»: all that it became
    if (end > from && (i - end > longestTerm || host.at[end + 1])) break
    end = i
  }
  return end
}
const longestTerm = 4
const into = fold('sang')

/** «vượt 62 đảng viên so với chỉ tiêu, tương đương 108,3%»: what the figure before is compared with belongs to it. */
export function behindStandard(host: MentionedSentence, from: number, to: number): number {
  const standard = standardAt(host, from)
  return standard && host.tokens[standard.to]?.fold === ',' && standard.to < to ? standard.to : from
}

/** «bằng 108,5% so với kế hoạch và tăng …»: what the figure before is per cent of belongs to it. */
export function behindPlan(frame: Frame): number {
  const {host, q} = frame
  const aspect = aspectBehind(frame)
  if (aspect) return aspect.to
  if (q.dimension !== 'percent') return q.to
  return plan.longestAt(host.tokens, q.to)?.to ?? standardAt(host, q.to)?.to ?? q.to
}

/** «tăng 25% về số dự án và gấp 2 lần về vốn»: which side of the thing moved so, behind the figure. */
export function aspectBehind({host, q, kind}: Frame): Words | null {
  if (!moves.has(kind) || host.tokens[q.to]?.fold !== about) return null
  const to = nounEnd(host, q.to + 1, host.tokens.length)
  return to > q.to + 1 ? {from: q.to + 1, to} : null
}
const moves: ReadonlySet<Kind> = new Set(['growth', 'index', 'multiple'])
const about = fold('về')
