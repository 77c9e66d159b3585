import type {Draft} from '../records/define.js'
import {fold} from '../text/fold.js'

/** how many figures back the whole may stand, and how far into a sentence the word that splits it */
const reach = 30
const opening = 3
const by = fold('theo')

/**
 * Parts whose whole stands in an earlier paragraph or sentence: «Phân theo lĩnh vực, công nghiệp có 9 dự án; nông
 * nghiệp 7 dự án; …», «Theo chân đất: đất 2 vụ lúa 176,4 ha, …». The sentence says by what it splits, and its figures of one
 * measure add up exactly to one told before. Figures that have a whole already are left alone.
 */
export function splitWholes(all: readonly Draft[], known: (draft: Draft) => boolean): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>()
  for (let i = 0; i < all.length;) {
    const {host} = all[i]!.frame
    let end = i + 1
    while (end < all.length && all[end]!.frame.host === host) end++
    if (host.tokens.slice(0, opening).some(({fold: word}) => word === by)) {
      const before = all.slice(Math.max(0, i - reach), i).toReversed()
      for (const parts of groups(all.slice(i, end).filter(draft => isLevel(draft) && !known(draft)))) {
        const whole = before.find(
          one => isLevel(one) && alike(one, parts[0]!) && valueOf(one) === sumOf(parts),
        )
        if (whole) for (const part of parts) found.set(part, whole)
      }
    }
    i = end
  }
  return found
}

/** Those of one type, measure and unit; at least two. */
function groups(drafts: readonly Draft[]): Draft[][] {
  const found: Draft[][] = []
  for (const draft of drafts) {
    const group = found.find(([first]) => alike(first!, draft))
    if (group) group.push(draft)
    else found.push([draft])
  }
  return found.filter(group => group.length > 1)
}

function isLevel({kind, frame}: Draft): boolean {
  return (
    (kind ?? frame.kind) === 'level' &&
    frame.value > 0 &&
    frame.depth === 0 &&
    frame.max === null &&
    frame.q.of === null
  )
}

function alike(a: Draft, b: Draft): boolean {
  return (
    a.type === b.type &&
    a.measure === b.measure &&
    (a.unit ?? a.frame.unit) === (b.unit ?? b.frame.unit) &&
    a.own['recipient'] === b.own['recipient']
  )
}

function valueOf({value, frame}: Draft): number {
  return value ?? frame.value
}

function sumOf(parts: readonly Draft[]): number {
  return Number(parts.reduce((sum, part) => sum + valueOf(part), 0).toFixed(6))
}
