/** Of what each record is a part: what the frames say first, then lists, sums and results that prove it. */
import type {Frame} from '../frames/types.js'
import type {Draft} from '../records/define.js'
import {cuedWholes} from './cued.js'
import {preferExact, uniteLists} from './exact.js'
import {itemWholes} from './items.js'
import {wholeOf} from './parts.js'
import {resultWholes} from './results.js'
import {provenWholes} from './sums.js'

/** The whole of each record that has one. */
export function relate(
  drafts: Draft[],
  draftOf: (frame: Frame) => Draft | undefined,
  placeOf: Parameters<typeof cuedWholes>[2],
): Map<Draft, Draft> {
  const stated = new Map(drafts.map(draft => [draft, wholeOf(draft, draftOf)]))
  preferExact(stated, draftOf)
  uniteLists(stated, draftOf)
  const wholes = new Map<Draft, Draft>()
  for (const [draft, whole] of stated) if (whole) wholes.set(draft, whole)
  const taken = (draft: Draft) => wholes.has(draft)
  const add = (more: Map<Draft, Draft>) => {
    for (const [draft, whole] of more) if (!taken(draft)) wholes.set(draft, whole)
  }
  add(provenWholes(drafts, taken))
  add(itemWholes(drafts, taken))
  add(resultWholes(drafts, taken))
  add(cuedWholes(drafts, taken, placeOf))
  return wholes
}
