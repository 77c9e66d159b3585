import {textOf} from '../frames/name-words.js'
import type {Frame} from '../frames/types.js'
import {compounds} from '../lexicon/edges.js'
import {find, phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, targetOf} from './define.js'
import {clean} from './land-edges.js'

export const plantedTotal = phrase`(nâng|đưa) …8 (lên|đạt|thành)`

export const switchWord = phrases(
  'thay bằng|thay thế bằng|để trồng|sang trồng|sang nuôi|sang|qua trồng|qua nuôi|thành đất|thành vườn|thành rừng|thành ao|thành vùng|thành khu',
)

const landEnd = phrases(
  'đạt|tăng|nâng|đưa|nhờ|với|để|theo|cho|giúp|góp phần|trong đó|gồm|bao gồm|riêng|chiếm|mang lại|đem lại|có|tại|ở|nhiều nhất là|hoàn thành|vượt|bằng|nhằm|trích|so với|kết hợp|được|đã|trong|trên địa bàn|vào',
)

const compound = phrases(compounds)
const valued = phrases('có giá trị|có hiệu quả|có năng suất|có thu nhập|có múi|có hạt|có củ')
const divides = phrases(', cụ thể|; cụ thể|, trong đó|; trong đó|, gồm|, bao gồm|, riêng')

/** «… sang …» around the figure: the uses before and after. */
export function usesOf(frame: Frame): {from: string | null; to: string | null} | null {
  const {host, q, clause} = frame
  const {tokens} = host
  const nextFigure = host.mentions
    .filter(m => m.kind === 'quantity' && m.from >= q.to)
    .reduce((low, m) => Math.min(low, m.from), tokens.length)
  const behindTo = between(frame) ? q.to : Math.min(clause.to, nextFigure)
  for (let i = q.to; i < behindTo; i++) {
    if (divides.longestAt(tokens, i)) break
    const hit = host.at[i] ? undefined : switchWord.longestAt(tokens, i)
    if (!hit) continue
    return {
      from: clean(frame, {from: q.to, to: i}),
      to: clean(frame, {from: hit.to, to: landEndAt(frame, hit.to, nextFigure)}),
    }
  }
  for (let i = q.from - 1; i >= Math.max(frame.region.from, clause.from); i--) {
    if (divides.longestAt(tokens, i)) break
    const hit = host.at[i] ? undefined : switchWord.longestAt(tokens, i)
    if (!hit || hit.to > q.from) continue
    const to = clean(frame, {from: hit.to, to: frame.cue?.from ?? q.from})
    if (to === null) continue
    return {from: clean(frame, {from: Math.max(frame.lead.from, i - 10), to: i}), to}
  }
  return null
}

/** «… sang ngô 71 ha, sang rau màu 48,5 ha»: the change stands before the figure. */
export function between(frame: Frame): boolean {
  for (let i = frame.lead.from; i < frame.q.from; i++)
    if (!frame.host.at[i] && switchWord.longestAt(frame.host.tokens, i)) return true
  return false
}

function landEndAt(frame: Frame, from: number, limit: number): number {
  const {host} = frame
  for (let i = from; i < limit; i++) {
    const token = host.tokens[i]!
    if (host.at[i] && host.at[i]!.kind !== 'mask') return i
    if (/^[.;:!?()]$/u.test(token.fold)) return i
    if (
      i > from &&
      landEnd.longestAt(host.tokens, i) &&
      !compound.longestAt(host.tokens, i - 1) &&
      !valued.longestAt(host.tokens, i)
    )
      return i
    if (token.fold === ',' && !member(frame, i + 1, limit)) return i
  }
  return limit
}

/** After a comma: another crop of the list, short and without a statement of its own. */
function member(frame: Frame, from: number, limit: number): boolean {
  const {host} = frame
  if (landEnd.longestAt(host.tokens, from) || host.at[from]) return false
  for (let i = from; i <= from + 5; i++) {
    if (i >= host.tokens.length) return true
    if (i >= limit) return false
    if (
      /^[.;,:()]$/u.test(host.tokens[i]!.fold) ||
      (landEnd.longestAt(host.tokens, i) && !compound.longestAt(host.tokens, i - 1))
    )
      return true
  }
  return false
}

/** «Chuyển đổi cơ cấu cây trồng trên đất lúa: toàn huyện chuyển được …»: the land that the head names. */
export function headUse(frame: Frame): string | null {
  const match = find(
    phrase`trên (đất lúa|đất trồng lúa|đất dốc|đất màu|đất mía)`,
    targetOf(frame, {from: 0, to: frame.q.from}),
  )
  return match ? textOf(frame.host, {from: match.from + 1, to: match.to}) : null
}

/** The figure is the new total of a crop, not the area converted. */
export function nearer(frame: Frame): boolean {
  const raise = has(frame, 'around', plantedTotal)
  return raise !== undefined || !has(frame, 'around', phrase`chuyển`)
}
