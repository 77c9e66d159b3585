/** Figures that are estimates: «ước đạt …», and what is joined to one or hangs on it. */
import {estimates} from '../lexicon/cues.js'
import {phrases} from '../text/match.js'
import {isJoined} from './shared.js'
import type {Frame} from './types.js'

const estimate = phrases(estimates)

const pledges = phrases(
  'giao ước|quy ước|hương ước|khế ước|công ước|ký ước|mong ước|điều ước|hiệp ước|nguyện ước',
)

const ofWholeYear = phrases('ước cả năm|ước hết năm|ước thực hiện cả năm')
/** in tokens */
const longestLabel = 8

export function estimateOf(frame: Frame, frames: Frame[]): void {
  const {host} = frame
  // «ước đạt 72 triệu đồng, gấp 5 lần năm 2010 (14,8 triệu đồng)»: known by now
  if (frame.earlier) return
  for (let i = frame.lead.from; i < frame.q.from; i++) {
    // «ký giao ước theo 15 cụm, khối thi đua»: a pledge
    if (pledges.longestBefore(host.tokens, i + 1)) continue
    if (estimate.longestAt(host.tokens, i, frame.q.from)) frame.status = 'estimate'
  }
  // «Ước cả năm 2023, sản lượng đạt …»: it governs the clause
  if (estimate.longestAt(host.tokens, frame.clause.from)) frame.status = 'estimate'
  // «Hạ tầng: Ước cả năm cứng hóa 512 km»: behind the label of a paragraph
  const label = host.tokens.findIndex(token => token.fold === ':')
  if (label >= 0 && label <= longestLabel && label >= frame.clause.from && label < frame.q.from) {
    const hit = ofWholeYear.longestAt(host.tokens, label + 1)
    if (hit && hit.to <= frame.q.from) frame.status = 'estimate'
  }
  // «ước đạt 1,4 triệu tấn và 3 tỷ USD, tăng 2,7% về khối lượng»: joined to an estimate, or hung on it
  const before = frames.at(-1)
  if (
    frame.status === 'actual' &&
    before?.status === 'estimate' &&
    before.clause.from === frame.clause.from &&
    before.depth === frame.depth &&
    (frame.kind === 'level' ? isJoined(frame, before) : !frame.subject || frame.subject.from >= frame.q.to)
  )
    frame.status = 'estimate'
  if (
    frame.status === 'actual' &&
    frame.kind !== 'level' &&
    frame.anchor?.status === 'estimate' &&
    frames.includes(frame.anchor)
  )
    frame.status = 'estimate'
  // «ước còn 6,57% (12.184 hộ)»: the same in another measure, alone in the bracket
  const {tokens} = host
  const alone = tokens[frame.q.from - 1]?.fold === '(' && tokens[frame.noun?.to ?? frame.q.to]?.fold === ')'
  if (frame.status === 'actual' && before?.status === 'estimate' && alone && before.q.to === frame.q.from - 1)
    frame.status = 'estimate'
  if (
    frame.status === 'actual' &&
    frame.wholes.some(
      whole => whole.status === 'estimate' && frames.includes(whole) && whole.unit === frame.unit,
    )
  )
    frame.status = 'estimate'
}
