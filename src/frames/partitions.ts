import {partitions} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {bracketUnit} from '../mentions/units-head.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {
  besides,
  countsAnew,
  endsNoun,
  listsLeaders,
  namesAnother,
  rest,
  restBehind,
} from './partition-beside.js'
import {
  amongThose,
  by,
  byPartner,
  isForeign,
  namedAmong,
  nextMark,
  opening,
  opensAll,
  places,
  sameAgain,
  splitBy,
} from './partition-cues.js'
import {isBesides, isNextItem, isRunningTotal, listEnded} from './partition-items.js'
import type {Frame} from './types.js'

const partition = phrases(partitions)
/** right behind a figure: of those before it */
const ofThem = phrases('trong số đó|trong số này|trong số ấy|trong tổng số đó')
const concentrated = phrases(
  [
    'tập trung',
    'tập trung nhiều',
    'tập trung nhiều nhất',
    'tập trung chủ yếu',
    'chủ yếu',
    'phần lớn',
    'nằm',
    'rải',
  ]
    .flatMap(word => [`${word} ở`, `${word} tại`])
    .join('|'),
)
/** «sầu riêng 41.200 ha»: a fruit */
const durian = fold('sầu')

interface Scope {
  wholes: Frame[]
  depth: number
  untilSemicolon: boolean
  /** of a part, where it is to be found: over at the semicolon, whatever follows */
  inner?: boolean
  colonAt?: number
}

/** Which figures are wholes: cues of partition, brackets and colons, followed through the sentence. */
export class Partitions {
  private open: Scope[] = []
  /** «Trong số 68 dự án, …»: the first figure, a whole of what follows */
  private pending: Frame | null = null
  /** a semicolon stands since the last partition */
  private fresh = false

  constructor(
    private readonly host: MentionedSentence,
    private readonly depths: number[],
    private readonly previous: Frame[],
  ) {}

  /** Look at the words before a figure for what opens and closes a partition. */
  enter(frame: Frame, frames: Frame[]): void {
    const {tokens, at} = this.host
    for (let i = frames.at(-1)?.q.to ?? 0; i < frame.q.from; i++) {
      if (at[i] && at[i]!.kind !== 'mask') continue
      const mark = tokens[i]!.fold
      if (mark === ';') this.semicolon(i, frame, frames)
      else if (mark === ')') this.open = this.open.filter(scope => scope.depth < this.depths[i]!)
      else if (mark === '(') this.bracket(i, frames)
      else if (mark === ':' && frames.length > 0 && endsNoun(this.host, this.depths, frames.at(-1)!, i))
        this.push(frames, this.depths[i]!, false, false, i)
      else i = this.word(i, frame, frames)
    }
    if (frame.kind === 'level' && frames.length === 0 && opensAll(this.host, frame)) this.pending = frame
  }

  /** The partitions end that do not go on with another item behind the semicolon. */
  private semicolon(i: number, frame: Frame, frames: Frame[]): void {
    const {host} = this
    const ends = ({depth, untilSemicolon, wholes, colonAt}: Scope) =>
      depth === this.depths[i] &&
      (untilSemicolon ? !isNextItem(host, i, frame, frames, wholes) : listEnded(colonAt, frames))
    this.open = this.open.filter(scope => !scope.inner)
    // «…, trong đó A 138 ha; còn lại 178 ha …»: the rest is of the same whole
    if (!rest.longestAt(host.tokens, i + 1) && !restBehind(host, i + 1))
      this.open = this.open.filter(scope => !ends(scope))
    this.fresh = true
  }

  /** What stands in a bracket is of the figures before it, unless it is on another. */
  private bracket(i: number, frames: Frame[]): void {
    const depth = this.depths[i]!
    const outer = namesAnother(this.host, i, frames)
      ? this.open.findLast(scope => scope.wholes.length > 0 && scope.depth < depth)
      : undefined
    if (outer) this.open.push({wholes: outer.wholes, depth, untilSemicolon: false})
    else if (besides(this.host, i, frames)) {
      const sibling = frames.findLast(one => one.depth === 0)
      this.open.push({wholes: sibling?.wholes ?? [], depth, untilSemicolon: false})
    } else this.push(frames, depth, false, true)
  }

  /** Words that open a partition; the last token that was read. */
  private word(i: number, frame: Frame, frames: Frame[]): number {
    const {tokens} = this.host
    const depth = this.depths[i]!
    const last = frames.at(-1)
    // «…, trong đó 168 ha trồng thanh long, tập trung ở A (64 ha), B (57 ha)»: where the part is
    if (last && last.wholes.length > 0 && last.depth === depth && concentrated.longestAt(tokens, i)) {
      this.open.push({wholes: [last], depth, untilSemicolon: true, inner: true})
      return i
    }
    const among = amongThose(this.host, i, frame, frames)
    const hit =
      partition.longestAt(tokens, i, frame.q.from) ??
      among ??
      sameAgain(
        this.host,
        i,
        frame,
        frames.findLast(one => one.depth <= depth),
      ) ??
      splitBy(this.host, i, frame)
    if (!hit || tokens[i - 1]?.fold === durian || countsAnew(this.host, i, frames)) return i
    // «171,5 tỷ đồng (riêng con em xa quê 38,9 tỷ đồng)»: of the figure that the bracket stands behind
    if (tokens[i - 1]?.fold === '(' && last?.depth === depth - 1) return hit.to - 1
    // «9 chủ thể được công nhận 13 sản phẩm, 10 trong số đó 3 sao, 3 sản phẩm 4 sao»: said behind the part itself
    if (last && last.wholes.length > 0 && i === (last.noun?.to ?? last.q.to) && ofThem.longestAt(tokens, i))
      this.open.push({wholes: last.wholes, depth, untilSemicolon: true})
    else this.partition(i, hit.to, among?.to, frame, frames)
    return hit.to - 1
  }

  /** Words of partition from `i` to `to`; `among`: the end of the words that name of which figures. */
  private partition(i: number, to: number, among: number | undefined, frame: Frame, frames: Frame[]): void {
    const {tokens} = this.host
    const depth = this.depths[i]!
    const byPlace = places.longestAt(tokens, i) !== undefined || tokens[i]!.fold === by
    const lists =
      (i === 0 && opening.longestAt(tokens, i) !== undefined) ||
      byPlace ||
      tokens[bracketUnit(this.host, to)?.to ?? to]?.fold === ':' ||
      (tokens[to]?.fold !== ',' && nextMark(this.host, to, frame.q.from) === ':')
    this.open = this.open.filter(scope => scope.depth < depth || !scope.untilSemicolon)
    const named = among === undefined ? [] : namedAmong(this.host, i, among, this.previous)
    if (named.length) return void this.open.push({wholes: named, depth, untilSemicolon: !lists})
    const split = byPlace || among !== undefined
    this.push(frames, depth, !lists, false, undefined, split)
    if (split && byPartner(this.host, i)) this.addForeign(frames)
  }

  /** «597 dự án, trong đó FDI là 354 dự án; … Xét theo đối tác, Nhật Bản có 163 dự án»: of those from abroad. */
  private addForeign(frames: readonly Frame[]): void {
    const open = this.open.at(-1)
    const all = frames.length ? frames : this.previous
    open?.wholes.push(...all.filter(frame => frame.wholes.length > 0 && isForeign(frame)))
  }

  private push(
    frames: Frame[],
    depth: number,
    untilSemicolon: boolean,
    bracket: boolean,
    colonAt?: number,
    byPlace = false,
  ): void {
    const all = frames.length || bracket ? frames : this.previous
    const outer = all.filter(other => (bracket ? other.depth < depth : other.depth <= depth))
    const roots = outer.filter(isRoot)
    if (
      this.fresh &&
      !bracket &&
      outer.filter(other => other.wholes.length > 0).length >= 2 &&
      roots.length
    ) {
      // «46 tổ chức đảng, gồm 25 đảng bộ và 21 chi bộ, với 3.912 đảng viên; trong đó 2.504 …»: more than all before
      const last = outer.at(-1)!
      const above = roots.every(root => root.q.value < last.q.value) ? [last] : roots
      this.open.push({wholes: above, depth, untilSemicolon})
      return
    }
    if (byPlace && roots.length) {
      this.open.push({wholes: roots, depth, untilSemicolon})
      return
    }
    // «Trong số này có 19 sản phẩm 4 sao, 68 sản phẩm 3 sao; phân theo hình thức thì …»: all of them once more
    if (byPlace && outer.length > 1) {
      this.open.push({wholes: outer[0]!.wholes, depth, untilSemicolon})
      return
    }
    const clauseFrom = outer[outer.length - 1]?.clause.from
    const wholes = bracket
      ? outer.filter(other => other.clause.from === clauseFrom)
      : outer.filter(
          other =>
            other.depth === Math.max(...outer.map(o => o.depth).filter(d => d <= depth), 0) ||
            other.depth === depth,
        )
    this.open.push({
      wholes:
        wholes.length || (bracket && !listsLeaders(this.host))
          ? wholes
          : frames.length
            ? []
            : rootsOf(this.previous.filter(other => other.depth === 0)),
      depth,
      untilSemicolon,
      colonAt,
    })
  }

  /** The candidates for the whole of this figure, innermost scope first. */
  wholes(frame: Frame, frames: Frame[]): Frame[] {
    if (isRunningTotal(frame) || isBesides(frame)) return []
    const scope = [...this.open].reverse().find(open => open.depth <= frame.depth)
    const found = scope ? [...scope.wholes] : []
    // «…, 27,5 ha trong số đó sản xuất theo quy trình VietGAP»
    if (scope === undefined && opening.longestAt(this.host.tokens, frame.noun?.to ?? frame.q.to)) {
      const told = (one: Frame) => one.kind === 'level' && one.depth === frame.depth
      const before = frames.findLast(told) ?? (frames.length ? undefined : this.previous.findLast(told))
      if (before) found.push(before)
    }
    if (this.pending && frame !== this.pending && frames.includes(this.pending)) found.push(this.pending)
    return found
  }
}

/** «820 ha, gồm 300 ha trồng thuần và 520 ha trồng xen. Dẫn đầu là huyện A (210 ha)»: of all, and not of its last part */
function rootsOf(frames: Frame[]): Frame[] {
  const roots = frames.filter(isRoot)
  return roots.length ? roots : frames
}

/** No part of another figure, or a count that is part of an amount: «1,4 tỷ USD, gồm 63 dự án với 612 triệu USD»: the 63 are all the projects. */
function isRoot({wholes, unit, kind}: Frame): boolean {
  return (
    wholes.length === 0 || (kind === 'level' && unit === null && wholes.every(whole => whole.unit !== null))
  )
}
