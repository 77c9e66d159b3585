import {nextInLine, partitions, placePartitions, remainders} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {bracketUnit} from '../mentions/units-head.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isBesides, isItem, isRunningTotal, sameNouns} from './partition-items.js'
import type {Frame} from './types.js'

const partition = phrases(partitions)
const consists = phrases('gồm|bao gồm|gồm có')
const amongAll = phrases('trong số|trong tổng số|trong tổng')
const amongst = phrases('trong số|trong tổng số|trong|trong tổng')

/** «Trong đó: …» opens the sentence: what it lists are parts of what was told before. */
export function opensPartition(host: MentionedSentence | undefined): boolean {
  return host !== undefined && opening.longestAt(host.tokens, 0) !== undefined
}
const opening = phrases('trong đó|trong số đó|trong tổng số đó|trong số này')

interface Scope {
  wholes: Frame[]
  depth: number
  untilSemicolon: boolean
  colonAt?: number
}

const rest = phrases(remainders)

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
    const {tokens} = this.host
    const start = frames.length ? frames[frames.length - 1]!.q.to : 0
    for (let i = start; i < frame.q.from; i++) {
      if (this.host.at[i] && this.host.at[i]!.kind !== 'mask') continue
      const mark = tokens[i]!.fold
      if (mark === ';') {
        const ends = (scope: Scope) =>
          scope.depth === this.depths[i] &&
          (scope.untilSemicolon ? !this.isNextItem(i, frame, frames, scope) : this.listEnded(scope, frames))
        // «…, trong đó A 138 ha; còn lại 178 ha …»: the rest is of the same whole
        if (!rest.longestAt(tokens, i + 1) && !this.restBehind(i + 1))
          this.open = this.open.filter(scope => !ends(scope))
        this.fresh = true
      } else if (mark === ')') this.open = this.open.filter(scope => scope.depth < this.depths[i]!)
      else if (mark === '(') {
        const outer = this.namesAnother(i, frames)
          ? this.open.findLast(scope => scope.wholes.length > 0 && scope.depth < this.depths[i]!)
          : undefined
        if (outer) this.open.push({wholes: outer.wholes, depth: this.depths[i]!, untilSemicolon: false})
        else if (this.besides(i, frames))
          this.open.push({wholes: [], depth: this.depths[i]!, untilSemicolon: false})
        else this.push(frames, this.depths[i]!, false, true)
      } else if (mark === ':' && frames.length > 0 && this.endsNoun(frames[frames.length - 1]!, i))
        this.push(frames, this.depths[i]!, false, false, i)
      else {
        const among = this.amongThose(i, frame, frames)
        const hit = partition.longestAt(tokens, i, frame.q.from) ?? among ?? this.splitBy(i, frame)
        if (hit && (tokens[i - 1]?.fold === durian || this.countsAnew(i, frames))) continue
        // «171,5 tỷ đồng (riêng con em xa quê 38,9 tỷ đồng)»: of the figure that the bracket stands behind
        if (hit && tokens[i - 1]?.fold === '(' && frames.at(-1)?.depth === this.depths[i]! - 1) continue
        if (hit) {
          const byPlace = places.longestAt(tokens, i) !== undefined || tokens[i]!.fold === by
          const colon =
            (i === 0 && opening.longestAt(tokens, i) !== undefined) ||
            byPlace ||
            tokens[bracketUnit(this.host, hit.to)?.to ?? hit.to]?.fold === ':' ||
            (tokens[hit.to]?.fold !== ',' && nextMark(this.host, hit.to, frame.q.from) === ':')
          this.open = this.open.filter(scope => scope.depth < this.depths[i]! || !scope.untilSemicolon)
          this.push(frames, this.depths[i]!, !colon, false, undefined, byPlace || among !== undefined)
          i = hit.to - 1
        }
      }
    }
    const opener =
      amongst.longestAt(tokens, frame.region.from) ??
      amongst.longestAt(tokens, frame.clause.from) ??
      underColon(tokens, frame.q.from)
    const sum = amongAll.longestBefore(tokens, frame.q.from)
    if (frame.kind === 'level' && frames.length === 0 && (opener?.to === frame.q.from || sum))
      this.pending = frame
  }

  /** «…; bầu Đoàn đại biểu gồm 16 đồng chí»: a subject of its own behind a semicolon; what it consists of is no part of what came before. */
  private countsAnew(at: number, frames: Frame[]): boolean {
    const {tokens} = this.host
    if (!consists.longestAt(tokens, at)) return false
    let words = 0
    for (let i = at - 1; i >= 0; i--) {
      if (tokens[i]!.fold === ';') return words >= 2 && frames.length > 0
      // «Đội ngũ tuyên truyền viên được kiện toàn, gồm 3.425 đồng chí»: nothing was counted before
      if (i === 0 && frames.length === 0) return words >= 4 && !opensPartition(this.host)
      if (this.host.at[i]?.kind === 'quantity') return false
      if (tokens[i]!.kind === 'word') words++
    }
    return false
  }

  /** «Theo hình thức: khiển trách 117, cảnh cáo 45»: at the head of a clause, up to a colon, what all is split by. */
  private splitBy(at: number, frame: Frame): {to: number} | undefined {
    const {tokens} = this.host
    if (tokens[at]!.fold !== by || at !== frame.clause.from) return undefined
    for (let i = at + 1; i < frame.q.from && i - at <= longestSplit; i++) {
      if (tokens[i]!.fold === ':') return {to: i}
      if (tokens[i]!.kind === 'mark' || this.host.at[i]) return undefined
    }
    return undefined
  }

  /** «Trong số xã đạt chuẩn có 70 xã nâng cao»: of those that were told before. */
  private amongThose(at: number, frame: Frame, frames: Frame[]): {to: number} | undefined {
    if (frames.length > 0 || at !== frame.clause.from) return undefined
    const hit = amongAll.longestAt(this.host.tokens, at)
    if (!hit || this.host.at[hit.to]) return undefined
    for (let i = hit.to; i < frame.q.from; i++)
      if (this.host.tokens[i]!.fold === has || this.host.tokens[i]!.fold === ',') return {to: i}
    return undefined
  }

  /** «…; 516 ha còn lại bà con trồng bắp»: the rest, the figure first */
  private restBehind(at: number): boolean {
    const mention = this.host.at[at]
    return mention?.kind === 'quantity' && rest.longestAt(this.host.tokens, mention.to) !== undefined
  }

  /** «huyện Phụng Hiệp dẫn đầu với 512,8 ha, bỏ xa huyện Long Mỹ (268,3 ha)»: the bracket is the name's, and no part of the figure before. */
  private namesAnother(open: number, frames: Frame[]): boolean {
    const {tokens, at} = this.host
    const last = frames.at(-1)
    if (!last || at[open + 1]?.kind !== 'quantity') return false
    // «…, phần còn lại (16 dự án, 3.890 tỷ đồng)»: the rest of the whole, and no part of the part before
    if (rest.longestBefore(tokens, open)) return last.wholes.length > 0
    if (!tokens[open - 1]?.upper) return false
    const end = Math.max(last.q.to, last.noun?.to ?? 0)
    if (last.wholes.length === 0) return false
    for (let i = end; i < open; i++) if (tokens[i]!.fold === most) return false
    for (let i = open - 1; i >= end; i--)
      if (tokens[i]!.fold === ',' || tokens[i]!.fold === ';' || tokens[i]!.fold === and) return true
    return false
  }

  /** «huyện A dẫn đầu với 21 sản phẩm, bỏ khá xa huyện B (17), huyện C (14)»: others beside it, no parts of it. */
  private besides(open: number, frames: Frame[]): boolean {
    const last = frames.findLast(frame => frame.depth === 0)
    if (!last || this.host.at[open + 1]?.kind !== 'quantity' || !this.host.tokens[open - 1]?.upper)
      return false
    for (let i = Math.max(last.q.to, last.noun?.to ?? 0); i < open; i++)
      if (others.longestAt(this.host.tokens, i)) return true
    return false
  }

  /** «trong đó thủy sản 196,7 triệu USD; gạo 178,2 triệu USD»: the next of the list, a name and a figure like the one before. */
  private isNextItem(semicolon: number, frame: Frame, frames: Frame[], scope: Scope): boolean {
    // «trồng trọt 3.400 tỷ đồng, chiếm 60,7%; chăn nuôi 1.900 tỷ đồng»: over what is said of the item before
    const last = frames.findLast(one => one.kind === 'level' && one.depth <= frame.depth)
    const [whole] = scope.wholes
    if (!last || !whole || !last.wholes.includes(whole) || frame.unit !== whole.unit) return false
    const named =
      frame.unit !== null &&
      !frame.noun &&
      isItem(this.host, semicolon + 1, frame) &&
      isItem(this.host, last.lead.from, last)
    if (
      !named &&
      !(frame.q.from === semicolon + 1 && frame.q.dimension === null && sameNouns(frame, last, whole))
    )
      return false
    const parts = frames.filter(({wholes, kind}) => kind === 'level' && wholes.includes(whole))
    const sum = parts.reduce((all, {q}) => all + q.value, frame.q.value)
    if (last !== frames.findLast(one => one.depth <= frame.depth) && !this.hasShare(frame))
      return sum === whole.q.value
    return sum <= whole.q.value
  }

  /** «…, chiếm 33,9%», «… (33,9%)»: what part of the whole it is stands behind it. */
  private hasShare({q}: Frame): boolean {
    const {tokens, at} = this.host
    for (let i = q.to; i < tokens.length && tokens[i]!.fold !== ';'; i++) {
      const mention = at[i]
      if (mention?.kind === 'quantity')
        return mention.dimension === 'percent' && makesUp.has(tokens[i - 1]!.fold)
    }
    return false
  }

  /** Nothing but the figure's own words stands between it and the colon: the list behind is of its parts. */
  private endsNoun(frame: Frame, colon: number): boolean {
    for (let i = frame.q.to; i < colon; i++)
      if (
        this.depths[i] === frame.depth &&
        /^[,;]$/u.test(this.host.tokens[i]!.fold) &&
        !(frame.noun && i < frame.noun.to)
      )
        return false
    return frame.depth === this.depths[colon]
  }

  /** «131 chủ thể: 34 …, 41 …, 51 …;»: a list of commas behind a bare colon ends with its clause. */
  private listEnded(scope: {colonAt?: number}, frames: Frame[]): boolean {
    const {colonAt} = scope
    if (colonAt === undefined) return false
    const listed = frames.filter(frame => frame.q.from > colonAt && frame.kind === 'level')
    return listed.filter(frame => frame.clause.from === listed[0]!.clause.from).length >= 2
  }

  /** «Dẫn đầu là các đảng bộ: thành phố Vinh (412), …»: the first of those told in the sentence before */
  private listsLeaders(): boolean {
    const {tokens, at} = this.host
    for (let i = 0; i < tokens.length && at[i]?.kind !== 'quantity'; i++)
      if (leaders.longestAt(tokens, i)) return true
    return false
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
        wholes.length || (bracket && !this.listsLeaders())
          ? wholes
          : frames.length
            ? []
            : this.previous.filter(other => other.depth === 0),
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
    const before = frames.at(-1)
    if (
      before &&
      scope === undefined &&
      opening.longestAt(this.host.tokens, frame.noun?.to ?? frame.q.to) &&
      before.depth === frame.depth
    )
      found.push(before)
    if (this.pending && frame !== this.pending && frames.includes(this.pending)) found.push(this.pending)
    return found
  }
}

/** No part of another figure, or a count that is part of an amount: «1,4 tỷ USD, gồm 63 dự án với 612 triệu USD»: the 63 are all the projects. */
function isRoot({wholes, unit, kind}: Frame): boolean {
  return (
    wholes.length === 0 || (kind === 'level' && unit === null && wholes.every(whole => whole.unit !== null))
  )
}

/** «Theo đối tác: trong 68 dự án cấp mới, …», «Phân theo mức độ, trong 78 xã chưa đạt có 31 xã …» */
function underColon(tokens: MentionedSentence['tokens'], at: number) {
  const hit = amongst.longestBefore(tokens, at)
  return hit && /^[:,]$/u.test(tokens[hit.from - 1]?.fold ?? '') ? {to: at} : undefined
}

/** «sầu riêng 41.200 ha»: a fruit */
const durian = fold('sầu')
const has = fold('có')
const makesUp = wordSet('chiếm lệ (')
const by = fold('theo')
const longestSplit = 5
const and = fold('và')
const most = fold('nhất')
const leaders = phrases(
  'này bao gồm|này gồm|bao gồm :|gồm :|dẫn đầu|đứng đầu|cao nhất|nhiều nhất|lớn nhất|đông nhất|tiêu biểu|tiêu biểu là|điển hình|đứng cuối|thấp nhất|ít nhất',
)
const others = phrases(
  'bỏ xa|bỏ khá xa|bỏ cách|vượt xa|vượt khá xa|hơn hẳn|nhiều hơn|cao hơn|đứng trên|xếp trên|xếp sau|theo sau|đứng sau|' +
    nextInLine,
)

const places = phrases(`${placePartitions}|các địa phương`)

function nextMark(host: MentionedSentence, from: number, to: number): string | undefined {
  for (let i = from; i < to && i < from + 4; i++)
    if (host.tokens[i]!.kind === 'mark') return host.tokens[i]!.fold
  return undefined
}
