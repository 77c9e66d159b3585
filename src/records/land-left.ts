import {textOf} from '../frames/name-words.js'
import type {Frame, Words} from '../frames/types.js'
import {remainders} from '../lexicon/cues.js'
import {foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Draft} from './define.js'
import {clean} from './land-edges.js'

/** The part says what the land was: the whole does not, or only in general, and the name is of land or the part before did. */
export function saysLeft(
  name: string,
  {own, frame}: Draft,
  drafts: readonly Draft[],
  {host, depth}: Frame,
): boolean {
  const from = own.from as string | null | undefined
  // «đất lúa 1.148 ha (lúa nước 1 vụ 862 ha, lúa rẫy 286 ha)»
  if (
    from &&
    (own.to ?? null) === null &&
    depth > frame.depth &&
    foldWords(name).includes(foldWords(from).at(-1)!)
  )
    return true
  // «đất lúa, mía, mì kém hiệu quả; trong đó, đất lúa có 612 ha, đất mì 385 ha»: one of those that were left
  if (from?.includes(',') && left.test(name)) {
    const all = new Set(foldWords(from.replaceAll(',', ' ')))
    if (foldWords(name).every(word => all.has(word))) return true
  }
  if (from && !anyLand.test(from)) return false
  if (left.test(name)) return true
  const sibling = drafts.findLast(draft => draft.frame.wholes.includes(frame))
  if (sibling?.frame.host !== host) return false
  return sibling !== undefined && sibling.own.from !== own.from && sibling.own.to === own.to
}
const anyLand =
  /^(?:các )?(?:loại )?(?:cây trồng|đất|diện tích|đất trồng|đất nông nghiệp|diện tích đất|diện tích cây trồng)(?: trồng)?(?: kém hiệu quả| hiệu quả thấp| năng suất thấp| khó khăn.*)?$/iu

/** «516 ha còn lại bà con trồng bắp sinh khối», «còn lại 525,8 ha là đất màu»: what the rest is. */
export function restOf(frame: Frame): string | null {
  const {host, q, clause} = frame
  const {tokens} = host
  const remains = remaining.longestAt(tokens, q.to)
  if (!remains && !remaining.longestBefore(tokens, q.from)) return null
  for (let i = remains?.to ?? q.to; i < Math.min(clause.to, q.to + longestCrop + 3); i++) {
    const hit = becomes.longestAt(tokens, i)
    if (!hit) {
      if (!remains) return null
      continue
    }
    let to = hit.to
    while (to < clause.to && !host.at[to] && !/^[.;:()]$/u.test(tokens[to]!.fold)) to++
    return clean(frame, {from: hit.to, to})
  }
  return null
}

/** «phần còn lại trồng cây ăn quả (huyện A 18ha, huyện B 13,2ha)»: what the rest is, before the bracket that splits it. */
export function restInBracket(frame: Frame): string | null {
  const {host, q, depth, clause} = frame
  const {tokens} = host
  if (depth === 0) return null
  let open = q.from - 1
  while (open > clause.from && tokens[open]!.fold !== '(') open--
  for (let i = open - 1; i > clause.from && open - i <= longestRest; i--) {
    if (host.at[i]?.kind === 'quantity' || /^[;:)]$/u.test(tokens[i]!.fold)) return null
    const remains = remaining.longestAt(tokens, i, open)
    const hit = remains && becomes.longestAt(tokens, remains.to, open)
    if (hit) return clean(frame, {from: hit.to, to: open})
  }
  return null
}
const longestRest = 12
const remaining = phrases(remainders)
const becomes = phrases(
  'làm mô hình|xây dựng mô hình|thực hiện mô hình|áp dụng mô hình|trồng|nuôi|là|được trồng|chuyển sang|sang',
)

/** «kế đến là rau, hoa, đậu đỗ các loại 1.006,4 ha»: over the commas to what opens the list */
export function overCommas({host, region}: Frame, {from, to}: Words): Words {
  for (let i = from - 1; i >= region.from && from - i < longestList; i--) {
    if (listOpens.longestBefore(host.tokens, i + 1)) return {from: i + 1, to}
    if (host.at[i] || (host.tokens[i]!.kind === 'mark' && host.tokens[i]!.fold !== ',')) break
  }
  return {from, to}
}
const longestList = 10
const listOpens = phrases('là|gồm|:|gồm có')

/** «diện tích chuyển đổi gồm đất 2 vụ lúa 176,4 ha, đất 1 vụ lúa 136,2 ha»: the land, before its area. */
export function landBefore({host, q, clause}: Frame): string | null {
  const {tokens} = host
  let from = q.from
  while (
    from > clause.from &&
    q.from - from <= longestLand &&
    !opensLand.has(tokens[from - 1]!.fold) &&
    host.at[from - 1]?.kind !== 'quantity'
  )
    from--
  if (from === q.from || from === clause.from || !opensLand.has(tokens[from - 1]!.fold)) return null
  const name = textOf(host, {from, to: q.from})
  return isLand(name) ? name : null
}
const opensLand = wordSet('gồm , : ; và (')
const longestLand = 8

/** «đất mía», «vườn tạp», «lúa rẫy»: land by what stood on it */
export function isLand(name: string): boolean {
  return left.test(name)
}

/** «1.350 ha (đất lúa: 820 ha; đất khác: 530 ha)»: what the land was */
const left =
  /^(?:đất (?:(?:[123]|một|hai|ba) vụ|lúa|màu|mía|vườn|rẫy|khác|trồng|ruộng|sắn|mì|ngô|bắp|điều|tiêu|chè|dừa|nương)|vườn|lúa (?:nước|rẫy|nương)|ruộng)/iu

const longestCrop = 5
