/** A class that a predicate behind the figure makes: «140 ha đạt chứng nhận hữu cơ và 270 ha đạt VietGAP». */
import {measuredClasses} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {textOf, wordFolds} from './name-words.js'
import type {Frame} from './types.js'

/** «vùng nguyên liệu trên 140 ha đạt chứng nhận hữu cơ và 270 ha đạt VietGAP»: the predicate makes the class. */
export function predicated(frame: Frame, earlier: Frame[]): boolean {
  const {host, subject, clause} = frame
  const start = behindShare(frame)
  const hit = classes.longestAt(host.tokens, start, clause.to)
  if (!hit) return false
  let to = hit.to
  while (to < clause.to && to < start + longestClass && !host.at[to] && host.tokens[to]!.kind !== 'mark') to++
  while (to > hit.to && joints.has(host.tokens[to - 1]!.fold)) to--
  const before = earlier.at(-1)
  const sibling = before?.host === host && before.unit === frame.unit ? stems.get(before) : undefined
  const own = subject && {name: textOf(host, subject), folds: wordFolds(host, subject)}
  const stem = sibling ?? own ?? stemOf(frame, earlier)
  if (!stem || stem.name === '') return false
  stems.set(frame, stem)
  const words = {from: start, to}
  frame.name = `${stem.name} ${textOf(host, words)}`
  frame.nameFolds = [...stem.folds, ...wordFolds(host, words)]
  frame.thing = [words, ...(subject ? [subject] : [])]
  return true
}
/** «74 ha (61,7%) được chứng nhận VietGAP»: behind the share in a bracket of its own. */
function behindShare({host, q}: Frame): number {
  const share = host.at[q.to + 1]
  const bracketed =
    host.tokens[q.to]?.fold === '(' && share?.kind === 'quantity' && share.dimension === 'percent'
  return bracketed && host.tokens[share.to]?.fold === ')' ? share.to + 1 : q.to
}
const classes = phrases(measuredClasses)
const longestClass = 12
const joints = new Set(['và', 'với', 'trong', 'của', 'cho', 'gồm', 'nhưng', 'còn', 'hoặc'].map(fold))
const stems = new WeakMap<Frame, {name: string; folds: string[]}>()

/** What the class is of: the thing of the figure before in the clause, or of the whole. */
function stemOf(frame: Frame, earlier: Frame[]): {name: string; folds: string[]} | null {
  const whole = frame.wholes.findLast(other => other.unit === frame.unit && other.kind === 'level')
  const before = earlier.at(-1)
  const from =
    whole ?? (before?.clause.from === frame.clause.from && before.host === frame.host ? before : null)
  return from ? (stems.get(from) ?? {name: from.name, folds: from.nameFolds}) : null
}
