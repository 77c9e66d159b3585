import {pairing} from '../lexicon/place-roles.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Frame} from './types.js'

const joints = new Set([',', fold('và')])
const inTurn = phrases(`${pairing}|lần lượt đạt|tương ứng đạt`)

/**
 * Figures with nothing but a comma or «và» between: «lần lượt còn 3.316, 1.895 và 1.930 hộ nghèo» count one thing, said
 * behind the last; «tăng tương ứng 8,4% và 15,2%» say the same of things named before, in their order.
 */
export function joinFigures(frames: Frame[]): void {
  for (let from = 0; from < frames.length;) {
    let to = from + 1
    while (to < frames.length && joined(frames[to - 1]!, frames[to]!)) to++
    const group = frames.slice(from, to)
    if (group.length > 1) {
      shareNoun(group)
      shareKind(group)
      repeatNouns(group, frames.slice(0, from))
    }
    pair(withMoves(frames, from, to), frames.slice(0, from))
    from = to
  }
}

/** «lần lượt tăng 0,3%, 3,2% và giảm 1,4%»: the group and what goes on with a move of its own. */
function withMoves(frames: readonly Frame[], from: number, to: number): Frame[] {
  let end = to
  while (end < frames.length && movesOn(frames[end - 1]!, frames[end]!)) end++
  return frames.slice(from, end)
}

function movesOn(a: Frame, b: Frame): boolean {
  if (a.q.dimension !== b.q.dimension || a.depth !== b.depth || b.subject || b.noun) return false
  if (b.q.from - a.q.to > 3) return false
  for (let i = a.q.to; i < b.q.from; i++)
    if (!joints.has(a.host.tokens[i]!.fold) && !moves.has(a.host.tokens[i]!.fold)) return false
  return true
}
const moves = new Set([fold('tăng'), fold('giảm')])

function joined(a: Frame, b: Frame): boolean {
  const {tokens} = a.host
  if (b.q.from !== a.q.to + 1 || !joints.has(tokens[a.q.to]!.fold) || a.depth !== b.depth) return false
  return (
    a.q.unit === b.q.unit &&
    a.q.dimension === b.q.dimension &&
    (a.q.of === null) === (b.q.of === null) &&
    !a.q.ordinal &&
    !b.q.ordinal
  )
}

function shareNoun(group: Frame[]): void {
  const noun = group.at(-1)!.noun
  if (!noun || group[0]!.q.dimension !== null) return
  const {wholes} = group[0]!
  for (const frame of group) {
    // «huyện A và thị xã B lần lượt 41 và 22 tập thể»: its own noun, and none of a figure before
    if (!frame.noun) frame.gapped = null
    frame.noun ??= noun
    if (frame.wholes.length === 0) frame.wholes = wholes
  }
}

/** «huyện A 402 tập thể, 917 cá nhân; huyện B lần lượt là 145 và 389»: the nouns of as many counts before. */
function repeatNouns(group: readonly Frame[], earlier: readonly Frame[]): void {
  if (
    group.some(frame => frame.noun !== null || frame.q.dimension !== null) ||
    !said(group[0]!.host, group[0]!)
  )
    return
  const depth = group[0]!.depth
  const stems = earlier.filter(frame => frame.kind === 'level' && frame.depth === depth).slice(-group.length)
  const last = stems.at(-1)
  const head = (frame: Frame) => frame.noun && frame.host.tokens[frame.noun.from]!.fold
  // «52 sản phẩm, trong đó A, B lần lượt góp 11 và 9»: of one thing at as many places
  if (
    last?.noun &&
    last.q.dimension === null &&
    (stems.length < group.length || stems.every(one => head(one) === head(last)))
  ) {
    for (const frame of group) {
      frame.gapped = last
      frame.subject = null
    }
    return
  }
  if (stems.length < group.length || stems.some(({noun, q}) => noun === null || q.dimension !== null)) return
  for (const [i, frame] of group.entries()) {
    frame.gapped = stems[i]!
    frame.subject = null
    frame.wholes = stems[i]!.wholes
  }
}

function shareKind([first, ...others]: Frame[]): void {
  if (!first || first.q.dimension === null) return
  for (const frame of others) {
    if (frame.subject || frame.cue || frame.noun) continue
    const falls = first.value < 0 && frame.value > 0
    frame.kind = first.kind
    frame.unit = first.unit
    frame.subject = first.subject
    frame.anchor = first.anchor
    frame.wholes = first.wholes
    frame.status = first.status
    frame.base ??= first.base
    if (falls) frame.value = -frame.value
  }
}

/** «doanh thu 8.910 tỷ đồng, kim ngạch 352 triệu USD, … tăng tương ứng 8,4% và 15,2%» */
function pair(group: Frame[], earlier: readonly Frame[]): void {
  const [first] = group
  if (!first || group.length < 2 || first.kind === 'level' || first.subject) return
  // «dịch vụ tăng 4,8%, nông nghiệp tăng 3%, lần lượt đóng góp 1,7 và 0,4 điểm phần trăm»: what grew
  const kind = first.kind === 'contribution' ? 'growth' : 'level'
  const inClause = (from: number | undefined) =>
    earlier.filter(frame => frame.kind === kind && frame.clause.from === from && frame.depth === first.depth)
  const here = inClause(first.clause.from)
  // «đàn bò …, đàn heo …, đàn gia cầm …; so với cùng kỳ lần lượt tăng …»: the clause before
  const stems = (here.length > 0 ? here : inClause(earlier.at(-1)?.clause.from)).slice(-group.length)
  if (
    !said(first.host, first) &&
    !(first.kind === 'growth' && earlier.at(-1) === stems.at(-1) && listed(stems))
  )
    return
  if (stems.length === group.length) group.forEach((frame, i) => (frame.anchor = stems[i]!))
}

/** «kiểm tra 1.028 tổ chức đảng và 2.365 đảng viên, tăng 8,4% và 5,1%»: as many moves as counts, in their order. */
function listed(stems: readonly Frame[]): boolean {
  return stems.every(({host, q, noun, subject}, i) => {
    const before = stems[i - 1]
    if (q.dimension !== null || !noun) return false
    if (!before) return true
    const from = before.noun?.to ?? before.q.to
    return !subject && q.from - from === 1 && host.tokens[from]!.fold === and
  })
}
const and = fold('và')

function said({tokens}: MentionedSentence, {q, region}: Frame): boolean {
  for (let i = Math.max(region.from, q.from - 4); i < q.from; i++)
    if (inTurn.longestAt(tokens, i)) return true
  return false
}
