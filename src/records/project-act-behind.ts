/** What the projects have done that are counted behind a figure. */
import {actionsBehind} from './project-acts.js'
import type {Frame} from '../frames/types.js'
import {find, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {targetOf} from './define.js'

/** «386,5 triệu USD của 27 dự án cấp mới, 348,2 triệu USD do 29 lượt dự án điều chỉnh»: what those projects did. */
export function ofProjectsBehind(frame: Frame): string | null {
  const from = countedBehind(frame)
  return from === undefined ? null : actedBehind(frame, from, frame.clause.to)
}

/** Where the noun of the projects stands whose capital the figure is: «386,5 triệu USD của 27 dự án». */
export function countedBehind({host, q}: Frame): number | undefined {
  if (!theirs.longestAt(host.tokens, q.to)) return undefined
  const count = host.at[q.to + 1]
  return count?.kind === 'quantity' && count.from === q.to + 1 ? count.to : undefined
}
const theirs = phrases('của|do|từ')

/** «471 dự án FDI và 842 dự án DDI còn hiệu lực»: said once, behind the last. */
export function sharedBehind(frame: Frame): string | null {
  const {host, noun, clause} = frame
  const joint = noun && host.tokens[noun.to]?.fold
  if (!noun || (joint !== and && joint !== ',')) return null
  const count = host.at[noun.to + 1]
  if (count?.kind !== 'quantity' || count.from !== noun.to + 1) return null
  return actedBehind(frame, count.to, clause.to)
}

/** What the projects that are counted from `from` on have done, up to the next comma or figure. */
function actedBehind(frame: Frame, from: number, end: number): string | null {
  const {host} = frame
  let to = from
  while (to < end && !host.at[to] && host.tokens[to]!.kind === 'word') to++
  const words = targetOf(frame, {from, to})
  if (!find(phrase`dự án`, words)) return null
  return actionsBehind.find(([, pattern]) => find(pattern, words))?.[0] ?? null
}
const and = fold('và')
