import type {MentionedSentence, QuantityMention} from '../mentions/types.js'
import {phrases} from '../text/match.js'
import type {Block} from '../text/types.js'
import {anchorOf, goesOn, sameNoun, sameUnit} from './anchor.js'
import {standardOf} from './base.js'
import {completedPlan} from './completed-plan.js'
import {slashIn} from './counted.js'
import {bracketDepths} from './depth.js'
import {estimateOf} from './estimated.js'
import {besideIn, gappedFrom, gappedOver, stemOf, wholesOfStem} from './gapped.js'
import {joinFigures} from './joined.js'
import {kindOf} from './kind.js'
import {partOfMove} from './part-of-move.js'
import {Partitions} from './partitions.js'
import {proveShares} from './share-proof.js'
import {basesInBracket, basesOfStart, corresponding, nounsAhead, shareBases, shareNouns} from './shared.js'
import {besideBracket} from './subject-beside.js'
import type {Frame, Kind, Words} from './types.js'
import {beforeItsBracket, type ListHead, underHead} from './under-head.js'
import {wordsAround} from './words-around.js'

/** The frames of one sentence, left to right. `previous` are the frames of the block's earlier sentences. */
export function buildFrames(
  host: MentionedSentence,
  block: Block,
  previous: Frame[],
  firstIndex: number,
): Frame[] {
  const frames: Frame[] = []
  const quantities = host.mentions
    .filter((m): m is QuantityMention => m.kind === 'quantity')
    .sort((a, b) => a.from - b.from)
  if (quantities.length === 0) return frames
  const depths = bracketDepths(host)
  const scope = new Partitions(host, depths, previous)
  let head: ListHead | null = null
  quantities.forEach((q, k) => {
    const before = frames[k - 1]
    const {colon, ...around} = wordsAround(
      host,
      q,
      before,
      quantities[k + 1]?.from ?? host.tokens.length,
      depths,
    )
    const frame: Frame = {
      host, block, index: firstIndex + k, q, ...around,
      depth: depths[q.from]!,
      head: null, headNames: false, shared: null, anchor: null, wholes: [],
      kind: 'level', value: q.value, max: q.max, mod: q.mod, unit: q.unit, status: 'actual', base: null, standard: null, earlier: null, gapped: null, continues: false, addsUp: false, thing: [], name: '', nameFolds: [],
    } // prettier-ignore
    head = underHead(frame, colon, frames, previous.length === 0, head)
    beforeItsBracket(frame, frames, depths, previous.length === 0)
    const slash = q.dimension === 'ratio' ? slashIn(host, q) : undefined
    if (!frame.noun && !frame.subject && slash !== undefined) frame.noun = {from: slash.from, to: slash.to}
    scope.enter(frame, frames)
    frame.anchor = anchorOf(frame, frames, previous)
    frame.wholes = scope.wholes(frame, frames)
    if (!frame.wholes.some(({unit}) => unit === frame.unit)) frame.subject ??= besideBracket(frame, frames)
    if (!frame.anchor && !frame.subject && !frame.noun) frame.subject = bareGrowth(frame)
    kindOf(frame, before)
    partOfMove(frame, frames)
    if (frame.kind === 'change' && frame.anchor && frame.anchor.unit !== frame.unit)
      frame.anchor = sameUnit(frame, frames) ?? frame.anchor
    if (frame.kind === 'change') frame.anchor = sameNoun(frame, frames) ?? frame.anchor
    frame.continues ||= goesOn(frame)
    frame.gapped = gappedFrom(frame, stemOf(frame, frames)) ?? gappedOver(frame, frames, previous)
    frame.gapped ??= besideIn(frame, frames)
    if (frame.gapped && frame.wholes.length === 0) frame.wholes = wholesOfStem(frame, frame.gapped)
    completedPlan(frame)
    if (frame.kind === 'level') frame.base = null
    estimateOf(frame, frames)
    frames.push(frame)
  })
  joinFigures(frames)
  shareBases(frames)
  basesOfStart(frames)
  basesInBracket(frames)
  for (const frame of frames) {
    if (!comparing.has(frame.kind)) frame.base = null
    else if (!frame.base) frame.standard = standardOf(frame)
  }
  corresponding(frames)
  shareNouns(frames)
  proveShares(frames, previous)
  nounsAhead(frames)
  return frames
}

/** what is said against a base */
const comparing: ReadonlySet<Kind> = new Set(['change', 'growth', 'index', 'multiple'])

/** «Tăng trưởng năm 2016 đạt 6,21%»: of the economy, as every reader knows. */
function bareGrowth({host, cue, q}: Frame): Words | null {
  if (cue?.direction !== 'up' || q.dimension !== 'percent') return null
  const hit = growth.longestAt(host.tokens, cue.from, cue.to)
  return hit && hit.to < q.from ? {from: cue.from, to: hit.to} : null
}
const growth = phrases('tăng trưởng')
