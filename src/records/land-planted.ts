/** «61 ha lúa thiếu nước trồng bí đỏ, dưa chuột»: what stood there and what came in one phrase. */
import type {Frame, Words} from '../frames/types.js'
import {phrases, wordSet} from '../text/match.js'
import {clean} from './land-edges.js'

/** The uses on both sides of a verb of planting, where land that was left begins the noun. */
export function plantedOn(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, noun, clause} = frame
  if (!noun || !left.longestAt(host.tokens, noun.from)) return null
  for (let i = noun.from + 1; i < Math.min(clause.to, noun.from + longest); i++) {
    if (host.at[i] || host.tokens[i]!.kind === 'mark') return null
    const hit = verbs.longestAt(host.tokens, i)
    if (!hit || states.has(host.tokens[i - 1]!.fold)) continue
    const words = {from: hit.to, to: listEnd(host, hit.to, clause.to)}
    const to = words.from < words.to ? clean(frame, words) : null
    return to === null ? null : {from: clean(frame, {from: noun.from, to: i}), to}
  }
  return null
}
const left = phrases('lúa|đất|ruộng|mía|ngô|sắn|mì|cà phê|hồ tiêu|điều|keo|vườn|cam|cao su|chè|vuông tôm|ao')
const verbs = phrases('trồng|nuôi|chuyển trồng|chuyển qua trồng|làm màu|trồng xen')
/** «đất trồng lúa», «đất đang trồng mía», «nuôi trồng» */
const states = wordSet('đất đang nuôi rừng cây gieo vùng đã đất chuyên vườn ruộng ao')
const longest = 8

/** «phần còn lại, 237 ha, gieo bắp lai với đậu phộng», «168 ha “lên líp” trồng thanh long»: what came, behind a mark or quotes. */
export function grownBehind(frame: Frame): string | null {
  const {host, q, clause} = frame
  const {tokens, at} = host
  let i = q.to
  while (
    i < clause.to &&
    i - q.to <= farthest &&
    (tokens[i]!.kind === 'mark' || raised.longestAt(tokens, i))
  ) {
    if (/^[.;:()]$/u.test(tokens[i]!.fold)) return null
    i = raised.longestAt(tokens, i)?.to ?? i + 1
  }
  const hit = i > q.to && !at[i] ? plants.longestAt(tokens, i) : undefined
  if (!hit) return null
  const to = listEnd(host, hit.to, clause.to)
  // «rau màu 212 ha, nuôi thủy sản 187 ha»: the next of the list
  if (at[to]?.kind === 'quantity') return null
  return hit.to < to ? clean(frame, {from: hit.to, to: endOfCrops(host, hit.to, to)}) : null
}
const farthest = 5
const raised = phrases('lên líp|lên liếp|lên luống|đắp bờ|cải tạo')
const plants = phrases(
  'trồng|gieo|gieo trồng|nuôi|thả nuôi|xuống giống|chuyển sang trồng|chuyển sang nuôi|chuyển sang',
)

/** Up to the comma behind which it is said where: «…, tập trung ở A, B» */
function endOfCrops({tokens}: Frame['host'], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.fold === ',' && where.longestAt(tokens, i + 1)) return i
  return to
}
const where = phrases('tập trung|chủ yếu|nhiều nhất|phần lớn|trong đó|ở|tại|nhất là|riêng|còn|để|cho')

/** To the mark or figure that ends the list of what came. */
function listEnd({tokens, at}: Frame['host'], from: number, limit: number): Words['to'] {
  let to = from
  while (to < limit && !at[to] && !/^[.;:()]$/u.test(tokens[to]!.fold)) to++
  return to
}
