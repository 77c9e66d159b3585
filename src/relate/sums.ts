import {isRunningTotal} from '../frames/partition-items.js'
import {sums} from '../lexicon/cues.js'
import type {Draft} from '../records/define.js'
import {phrases} from '../text/match.js'

/**
 * Parts that the text does not announce but the figures prove: «58 dự án; hoàn thành 37 dự án, chuyển tiếp 21 dự án»
 * (the sum), «62 trường …; 38 trường đạt chuẩn, chiếm 61,3%» (the share). Gives wholes by part; figures that have a
 * whole already are left alone.
 */
export function provenWholes(all: readonly Draft[], known: (draft: Draft) => boolean): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>()
  for (let i = 0; i < all.length;) {
    let end = i + 1
    while (end < all.length && all[end]!.frame.block === all[i]!.frame.block) end++
    if (end - i > 1) proveIn(all.slice(i, end), known, found)
    i = end
  }
  return found
}

const window = 8

/** One block's figures. */
function proveIn(drafts: readonly Draft[], known: (draft: Draft) => boolean, found: Map<Draft, Draft>): void {
  for (let i = 0; i < drafts.length; i++) {
    const whole = drafts[i]!
    if (!isLevel(whole)) continue
    const next = drafts.slice(i + 1, i + 1 + window)
    const free = (other: Draft) => !known(other) && !found.has(other)
    const members = next.filter(other => kin(whole, other) && free(other))
    const loose = next.filter(other => alikeParts(whole, other) && free(other))
    const strict = summing(whole, members)
    const loosely = strict.length ? strict : provenLoosely(whole, summing(whole, loose))
    const proved = loosely.length
      ? loosely
      : summing(whole, next.filter(other => bareBehind(whole, other)).filter(free))
    const parts =
      listedAlike(whole, proved) || byChance(whole, proved) || leavesOut(proved, next) ? [] : proved
    for (const part of parts) found.set(part, whole)
    for (const part of totalled(whole, drafts.slice(Math.max(0, i - window), i))) found.set(part, whole)
  }
  drafts.forEach((share, i) => {
    if ((share.kind ?? share.frame.kind) !== 'share' || share.frame.max !== null) return
    const ofTotal = isOfTotal(share)
    if (share.frame.noun && !ofTotal) return
    const near = drafts.slice(Math.max(0, i - window), i)
    const part = countBehind(share, drafts[i + 1]) ?? near.find(other => other.frame === share.frame.anchor)
    if (!part || !isLevel(part) || known(part) || found.has(part) || part.frame.q.of !== null) return
    const whole = near
      .reverse()
      .find(
        other =>
          other !== part &&
          isLevel(other) &&
          (ofTotal || part.type !== 'indicator' || other.frame.host === part.frame.host) &&
          kin(other, part) &&
          sameHead(other, part) &&
          proves(part, other, share.frame.value),
      )
    if (whole) found.set(part, whole)
  })
}

/** «Chủ thể do phụ nữ làm chủ chiếm 38,5% (20 chủ thể)»: the count that a share stands for, in the bracket behind it. */
function countBehind({frame, type}: Draft, next: Draft | undefined): Draft | undefined {
  if (!next || type === 'indicator' || next.type !== type || next.frame.host !== frame.host) return undefined
  return next.frame.depth > frame.depth && next.frame.q.from === frame.q.to + 1 ? next : undefined
}

/** «46,19 tỷ USD (chiếm 15% tổng vốn đầu tư)»: of a total that may have been told some sentences before. */
function isOfTotal({frame: {host, noun}, type}: Draft): boolean {
  return type !== 'indicator' && noun !== null && totals.longestAt(host.tokens, noun.from) !== undefined
}
const totals = phrases('tổng vốn|tổng số vốn|tổng số|tổng diện tích|tổng mức')

function isLevel(draft: Draft): boolean {
  return (draft.kind ?? draft.frame.kind) === 'level' && draft.frame.max === null && draft.frame.q.of === null
}

function kin(a: Draft, b: Draft): boolean {
  return (
    isLevel(b) &&
    a.type === b.type &&
    a.measure === b.measure &&
    (a.unit ?? a.frame.unit) === (b.unit ?? b.frame.unit) &&
    a.own.recipient === b.own.recipient &&
    sameHead(a, b)
  )
}

function sameHead(a: Draft, b: Draft): boolean {
  return (
    a.type !== 'indicator' ||
    (a.frame.nameFolds[0] !== undefined &&
      a.frame.nameFolds.slice(0, 1).join() === b.frame.nameFolds.slice(0, 1).join())
  )
}

/** «dược liệu 10, thủ công 8, du lịch 2»: items of one list, each a bare number, add up by chance. */
function listedAlike({frame: {noun, q}}: Draft, parts: readonly Draft[]): boolean {
  return noun === null && q.dimension === null && parts.every(({frame}) => frame.noun === null)
}

/** «…; có thêm 52 sản phẩm, trong đó A, B lần lượt góp 11 và 9»: a figure that stands between two of a list is of it too. */
function leavesOut(parts: readonly Draft[], next: readonly Draft[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || first.frame.host !== last.frame.host) return false
  return next
    .slice(next.indexOf(first), next.indexOf(last))
    .some(
      one =>
        !parts.includes(one) &&
        !parts.some(({frame}) => one.frame.wholes.includes(frame)) &&
        isLevel(one) &&
        one.type === first.type &&
        one.measure === first.measure &&
        one.frame.depth === first.frame.depth &&
        (one.unit ?? one.frame.unit) === (first.unit ?? first.frame.unit),
    )
}

/** «vốn 3,4 tỷ USD; … 2,9 tỷ USD. Dự án A tăng thêm 500 triệu USD»: two round numbers of two sentences. */
function byChance({frame: {value}}: Draft, parts: readonly Draft[]): boolean {
  if (parts.length !== 2 || parts[0]!.frame.host === parts[1]!.frame.host) return false
  return String(value).replace('.', '').replace(/0+$/u, '').length < fewestDigits
}
const fewestDigits = 3

/** A count of another noun: «37 chi, đảng bộ … : 8 tổ chức …, 26 tổ chức …, 3 tổ chức …». */
function alikeParts(a: Draft, b: Draft): boolean {
  return (
    isLevel(b) &&
    a.type === b.type &&
    a.measure === b.measure &&
    (a.unit ?? a.frame.unit) === null &&
    (b.unit ?? b.frame.unit) === null &&
    a.own.recipient === b.own.recipient
  )
}

/** «612 tổ chức đảng được đánh giá, hoàn thành xuất sắc 112 (18,3%), hoàn thành tốt 454 …»: bare counts that say how each did. */
function bareBehind({frame: whole, type, measure}: Draft, other: Draft): boolean {
  const {host, noun, q, depth, subject, gapped, clause} = other.frame
  return (
    isLevel(other) &&
    type === other.type &&
    measure === other.measure &&
    host === whole.host &&
    clause.from === whole.clause.from &&
    whole.noun !== null &&
    noun === null &&
    gapped === null &&
    subject !== null &&
    q.dimension === null &&
    whole.q.dimension === null &&
    depth === whole.depth
  )
}

/** Three parts or more of one and the same noun are no coincidence. */
function provenLoosely(whole: Draft, parts: Draft[]): Draft[] {
  const head = parts[0]?.frame.nameFolds[0]
  return parts.length >= 3 && whole.frame.value > 9 && parts.every(part => part.frame.nameFolds[0] === head)
    ? parts
    : []
}

/** «17.124 hộ nghèo và 10.962 hộ cận nghèo, tổng cộng 28.086 hộ»: the figures right before, that the sum is of. */
function totalled(whole: Draft, before: readonly Draft[]): Draft[] {
  const {host, q, block} = whole.frame
  const opened = sumOpeners.longestAt(host.tokens, 0) !== undefined
  if (!opened && !sumWords.longestBefore(host.tokens, q.from) && !isRunningTotal(whole.frame)) return []
  const near = before.filter(
    other =>
      isLevel(other) &&
      (opened ? other.frame.block === block : other.frame.host === host) &&
      other.type === whole.type &&
      other.measure === whole.measure &&
      (other.unit ?? other.frame.unit) === (whole.unit ?? whole.frame.unit) &&
      (opened || sameThing(other, whole)),
  )
  return summing(whole, near.toReversed())
}
/** «Cộng lại, vốn đăng ký trong nước đạt 8.800 tỷ đồng»: the sentence says what it does. */
const sumOpeners = phrases(`${sums}|tính chung|tính gộp|gộp lại|tính tổng`)
const sumWords = phrases(
  sums
    .split('|')
    .flatMap(words => [words, `${words} là`, `${words} có`, `${words} đạt`])
    .join('|') + '|cả hai là|tất cả là|tổng là',
)

/** «đào tạo 350 người, nâng tổng số lên 1.550 lao động»: other people. */
function sameThing({frame: one, type}: Draft, {frame: other}: Draft): boolean {
  if (type !== 'indicator' || one.q.dimension !== null || !one.noun || !other.noun) return true
  return one.host.tokens[one.noun.from]!.fold === other.host.tokens[other.noun.from]!.fold
}

/** The longest run of members, from the first, that adds up to the whole exactly; at least two. */
function summing(whole: Draft, all: Draft[]): Draft[] {
  const members = all.filter(member => member.frame.value < whole.frame.value)
  let sum = 0
  for (let n = 0; n < members.length; n++) {
    sum = Number((sum + members[n]!.frame.value).toFixed(6))
    if (n > 0 && sum === whole.frame.value) return members.slice(0, n + 1)
    if (sum > whole.frame.value) return []
  }
  return []
}

/** The share is what part and whole give, to the last digit written. */
function proves(part: Draft, whole: Draft, share: number): boolean {
  const decimals = String(share).split('.')[1]?.length ?? 0
  return Math.abs((100 * part.frame.value) / whole.frame.value - share) <= 0.6 * 10 ** -decimals
}
