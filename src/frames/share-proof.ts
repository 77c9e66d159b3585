/** Of which of the figures before it a share is, where the arithmetic says so. */
import type {Frame} from './types.js'

/**
 * «187,3 triệu USD vốn cấp mới, trong đó Hàn Quốc góp 96,2 triệu USD ở 9 dự án, chiếm 51,4%»: 96,2 of 187,3, and not the
 * nine projects that stand nearer. A share that its anchor bears out, or that no other figure does, is left alone.
 */
export function proveShares(frames: readonly Frame[], previous: readonly Frame[]): void {
  const wholes = [...previous, ...frames].filter(isExact)
  for (const share of frames) {
    const {anchor, host, clause, q} = share
    if (share.kind !== 'share' || share.max !== null || share.subject || share.noun || anchor?.host !== host)
      continue
    const proved = (part: Frame) =>
      wholes.some(
        whole => whole.unit === part.unit && whole.q.from !== part.q.from && proves(part, whole, share.value),
      )
    if (!isExact(anchor) || proved(anchor)) continue
    const part = frames.findLast(
      one =>
        one.q.to <= q.from &&
        one.clause.from === clause.from &&
        one.unit !== anchor.unit &&
        isExact(one) &&
        proved(one),
    )
    if (part) share.anchor = part
  }
}

const isExact = ({kind, max, q}: Frame) => kind === 'level' && max === null && q.of === null

/** The share is what part and whole give, to the last digit written; round shares prove nothing. */
function proves(part: Frame, whole: Frame, share: number): boolean {
  const decimals = String(share).split('.')[1]?.length ?? 0
  return (
    decimals > 0 &&
    whole.value > part.value &&
    Math.abs((100 * part.value) / whole.value - share) <= 0.6 * 10 ** -decimals
  )
}
