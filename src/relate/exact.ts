import type {Frame} from '../frames/types.js'
import type {Draft} from '../records/define.js'

/**
 * Parts that add up to another of the figures that the text presents as wholes than to the nearest: «thu hút 554,5
 * triệu USD …, vốn đăng ký 1,5 tỷ USD. Số vốn trên gồm 148,6 triệu USD …, 393,4 triệu USD … và 12,5 triệu USD». Moves
 * the parts of such a list to the whole that they come to, in place.
 */
export function preferExact(
  wholes: Map<Draft, Draft | null>,
  draftOf: (frame: Frame) => Draft | undefined,
): void {
  const lists = new Map<Draft, Map<Frame['host'], Draft[]>>()
  for (const [part, whole] of wholes) {
    if (!whole || part.frame.max !== null) continue
    const byHost = lists.get(whole) ?? new Map<Frame['host'], Draft[]>()
    const parts = byHost.get(part.frame.host)
    if (parts) parts.push(part)
    else byHost.set(part.frame.host, [part])
    lists.set(whole, byHost)
  }
  for (const [whole, byHost] of lists)
    for (const parts of byHost.values()) {
      const sum = sumOf(parts)
      if (parts.length < 2 || sum === valueOf(whole)) continue
      const exact = parts[0]!.frame.wholes
        .map(draftOf)
        .find(one => one && one !== whole && isLike(one, whole) && valueOf(one) === sum)
      if (exact && !parts.includes(exact)) for (const part of parts) wholes.set(part, exact)
    }
}

/**
 * Parts of one list that went to several wholes and add up to one of them: «79 sản phẩm đạt sao; 5 sản phẩm không đủ
 * điểm. Cụ thể, 3 sao: 61; 4 sao: 17; 5 sao: 01», where the last would be a part of the nearest that is not smaller.
 */
export function uniteLists(
  wholes: Map<Draft, Draft | null>,
  draftOf: (frame: Frame) => Draft | undefined,
): void {
  const lists = new Map<Frame['host'], Map<string, Draft[]>>()
  for (const [part, whole] of wholes) {
    const {frame, type, measure, own} = part
    if (!whole || frame.max !== null) continue
    const key = [
      type,
      measure,
      own.recipient,
      frame.unit,
      frame.kind,
      frame.depth,
      ...frame.wholes.map(({index}) => index),
    ].join()
    const here = lists.get(frame.host) ?? new Map<string, Draft[]>()
    lists.set(frame.host, here.set(key, [...(here.get(key) ?? []), part]))
  }
  for (const parts of [...lists.values()].flatMap(here => [...here.values()])) {
    const [first] = parts
    if (!first || parts.every(part => wholes.get(part) === wholes.get(first))) continue
    const sum = sumOf(parts)
    const all = first.frame.wholes
      .map(draftOf)
      .find(
        one =>
          one && !parts.includes(one) && (isLike(one, first) || isCount(one, first)) && valueOf(one) === sum,
      )
    if (all) for (const part of parts) wholes.set(part, all)
  }
}

function sumOf(parts: readonly Draft[]): number {
  return Number(parts.reduce((sum, part) => sum + valueOf(part), 0).toFixed(6))
}

function valueOf({value, frame}: Draft): number {
  return value ?? frame.value
}

/** «284 xã, phường gom lại còn 102 đơn vị, trong đó có 88 xã và 14 phường» */
function isCount({type, frame: a}: Draft, {type: other, frame: b}: Draft): boolean {
  return (
    type === other &&
    a.q.dimension === null &&
    b.q.dimension === null &&
    a.kind === b.kind &&
    a.host === b.host
  )
}

function isLike(a: Draft, b: Draft): boolean {
  return (
    a.type === b.type &&
    a.type !== 'indicator' &&
    a.measure === b.measure &&
    a.frame.unit === b.frame.unit &&
    a.frame.kind === b.frame.kind
  )
}
