/** The place that a figure's own words state: behind it, before it, or at its clause's end. */
import type {Frame} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import {atSite, firstBehind} from './place-behind.js'
import {lastBefore} from './place-before.js'
import {narrower} from './place-nesting.js'
import {subjectBehind} from './place-subject.js'

/** The place that a figure's own words state. */
export interface Own {
  mention: PlaceMention
  /** holds for the figures behind it in the sentence as well */
  holds: boolean
  /** stands right before the figure, as in «huyện A 19 dự án, huyện B 8» */
  adjacent: boolean
}

/**
 * Find it: in a bracket or with a preposition behind the figure, else the nearest before it, since the figure before.
 * `taken` are the mentions that earlier figures have behind them.
 */
export function ownPlace(
  frame: Frame,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
  taken: Set<PlaceMention>,
): Own | null {
  const before = lastBefore(frame, frames, mentions, taken)
  const behind = firstBehind(frame, frames, mentions, before)
  if (behind) {
    if (!atSite(frame, behind)) taken.add(behind)
    if (before && narrower(before, behind)) {
      if (!before.within) before.within = behind
      return {mention: before, holds: true, adjacent: false}
    }
    return {mention: behind, holds: false, adjacent: false}
  }
  if (!before) {
    const subject = subjectBehind(frame, mentions)
    return subject && {mention: subject, holds: false, adjacent: false}
  }
  const {host, q} = frame
  const gap = q.from - before.to
  const adjacent = gap <= 1 || (host.tokens[before.to]?.fold === ':' && gap <= 2)
  const part =
    frame.wholes.some(whole => !above(frame, whole)) &&
    before.form !== 'anaphora' &&
    gap <= 2 &&
    !headsItem(frame, frames)
  return {mention: before, holds: frame.depth === 0 && !part, adjacent}
}

/** «… 71 mô hình. Nổi bật là: - Chi bộ thôn A vận động 37 hộ hiến 5.200 m² đất»: all of the item is there, whatever its list is of. */
function above({block}: Frame, whole: Frame): boolean {
  return block.kind === 'item' && whole.block !== block
}

/** «+ KCN Tân Đức (huyện Đức Hòa): 57 dự án, lấp đầy 78%»: all of the item is there. */
function headsItem({host, q, block}: Frame, frames: readonly Frame[]): boolean {
  if (block.kind !== 'item' || frames.some(other => other.q.to <= q.from)) return false
  return host.tokens[q.from - 1]?.fold === ':'
}
