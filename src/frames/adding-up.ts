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
  const exact = frames.filter(isExact)
  for (const unit of new Set(exact.map(frame => frame.unit))) {
    const same = exact.filter(frame => frame.unit === unit)
    // «cây hằng năm 201,5 ha (rau 78 ha, ngô 123,5 ha), cây lâu năm 86,7 ha»: those in brackets are parts of parts
    const outer = same.filter(({depth}) => depth === 0)
    if (!takeAsParts(outer, before) && outer.length < same.length) takeAsParts(same, before)
  }
}

/** Whether they add up to one told before; then they are its parts. */
function takeAsParts(parts: readonly Frame[], before: readonly Frame[]): boolean {
  const [first] = parts
  if (!first || parts.length < 2) return false
  const sum = Number(parts.reduce((all, {q}) => all + q.value, 0).toFixed(6))
  const head = headOf(parts.find(({noun}) => noun) ?? first)
  const whole = before.findLast(
    one => isExact(one) && one.unit === first.unit && one.q.value === sum && (!head || headOf(one) === head),
  )
  if (!whole) return false
  for (const part of parts) {
    part.wholes = [whole]
    part.addsUp = true
  }
  return true
}

/** A plain amount: no bound, no range, no part of a number. */
function isExact({kind, value, max, q}: Frame): boolean {
  return kind === 'level' && value > 0 && max === null && q.of === null
}

function headOf({host, noun}: Frame): string | undefined {
  return noun ? host.tokens[noun.from]?.fold : undefined
}
