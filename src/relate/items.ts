/** Items of one list that share out a figure told above them: «… 34 dự án. a) Trong KCN: 21 dự án. b) Ngoài KCN: 13 dự án». */
import {headNoun} from '../frames/name.js'
import type {Frame} from '../frames/types.js'
import type {Draft} from '../records/define.js'

/** how many figures above the list the whole may stand */
const reach = 12

/** Wholes by part: the first figures of successive items that add up exactly to one above the list. */
export function itemWholes(all: readonly Draft[], known: (draft: Draft) => boolean): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>()
  for (let i = 0; i < all.length;) {
    const end = listEnd(all, i)
    if (end > i) {
      const above = all.slice(Math.max(0, i - reach), i).filter(isPlain)
      for (const parts of sharedOut(all.slice(i, end), all[i]!.frame)) {
        const whole = above.findLast(one => !known(one) && isSum(one, parts))
        if (whole && !parts.some(known)) for (const part of parts) found.set(part, whole)
      }
    }
    i = Math.max(end, i + 1)
  }
  return found
}

/** Behind the last figure of the list that opens with figure `from`; `from` where none does. */
function listEnd(all: readonly Draft[], from: number): number {
  const {block} = all[from]!.frame
  if (block.kind !== 'item') return from
  let to = from
  while (to < all.length) {
    const {kind, level} = all[to]!.frame.block
    if (kind !== 'item' || level < block.level) break
    to++
  }
  return to
}

/** The first figures of each kind of the items on the list's own level. */
function sharedOut(list: readonly Draft[], {block: {level}}: Frame): Draft[][] {
  const kinds = new Map<string, Map<Frame['block'], Draft>>()
  for (const draft of list) {
    const {frame, type, measure} = draft
    if (frame.block.level !== level || frame.depth > 0 || !isPlain(draft)) continue
    const key = [type, measure, frame.unit, draft.own.recipient, nameHead(draft)].join()
    const first = kinds.get(key) ?? new Map<Frame['block'], Draft>()
    if (!first.has(frame.block)) first.set(frame.block, draft)
    kinds.set(key, first)
  }
  return [...kinds.values()].map(first => [...first.values()]).filter(parts => parts.length >= 2)
}

function isPlain({kind, status, frame}: Draft): boolean {
  return (
    (kind ?? frame.kind) === 'level' &&
    (status ?? frame.status) === 'actual' &&
    frame.max === null &&
    frame.q.of === null
  )
}

function isSum(whole: Draft, parts: readonly Draft[]): boolean {
  const [first] = parts
  const alike =
    whole.type === first!.type &&
    whole.measure === first!.measure &&
    whole.frame.unit === first!.frame.unit &&
    whole.own.recipient === first!.own.recipient &&
    nameHead(whole) === nameHead(first!)
  const sum = Number(parts.reduce((all, {frame}) => all + frame.value, 0).toFixed(6))
  return alike && whole.frame.value === sum && sum > smallest
}
/** small numbers come to a sum by chance */
const smallest = 9

/** What an indicator counts; the other types say it by their measure. */
function nameHead({type, frame}: Draft): string {
  return type === 'indicator' ? headNoun(frame) : ''
}
