/** Lists that add up to a figure told before: «Xét theo lĩnh vực, công nghiệp có 49 dự án; dịch vụ 10, nông nghiệp 9». */
import {fold} from '../text/fold.js'
import type {Frame} from './types.js'

/** how many figures back the whole may stand, and how far into a sentence the word that splits it */
export const reach = 30
const opening = 3
const by = fold('theo')

/**
 * The sentence says by what it splits, and its figures of one unit add up exactly to one told before, maybe in an
 * earlier paragraph: they are parts of it, whatever else may seem to be their whole.
 */
export function partsOfSum(frames: readonly Frame[], before: readonly Frame[]): void {
  const [first] = frames
  if (!first || !first.host.tokens.slice(0, opening).some(({fold: word}) => word === by)) return
  const parts = frames.filter(frame => isExact(frame) && frame.unit === first.unit)
  if (parts.length < 2) return
  const sum = Number(parts.reduce((all, {q}) => all + q.value, 0).toFixed(6))
  const head = headOf(parts.find(({noun}) => noun) ?? first)
  const whole = before.findLast(
    one => isExact(one) && one.unit === first.unit && one.q.value === sum && (!head || headOf(one) === head),
  )
  if (!whole) return
  for (const part of parts) {
    part.wholes = [whole]
    part.addsUp = true
  }
}

/** A plain amount: no bound, no range, no part of a number. */
function isExact({kind, value, max, q}: Frame): boolean {
  return kind === 'level' && value > 0 && max === null && q.of === null
}

function headOf({host, noun}: Frame): string | undefined {
  return noun ? host.tokens[noun.from]?.fold : undefined
}
