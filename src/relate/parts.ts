import {statingWords} from '../frames/base.js'
import {headNoun} from '../frames/name.js'
import type {Frame} from '../frames/types.js'
import {remainders, yearlyMeans} from '../lexicon/cues.js'
import {bareCounters} from '../lexicon/edges.js'
import type {Draft} from '../records/define.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'

/**
 * The whole that a figure is a part of: of the figures that the text presents as wholes, one with the same unit and
 * kind that is not smaller; the same type, measure and recipient first, then the same head noun, then the nearest.
 */
export function wholeOf(draft: Draft, draftOf: (frame: Frame) => Draft | undefined): Draft | null {
  const {frame} = draft
  const kind = draft.kind ?? frame.kind
  if ((kind !== 'level' && kind !== 'share') || each(frame) || ofAnotherTime(frame)) return null
  if (isRatio(draft.unit ?? frame.unit)) return null
  const all = frame.wholes
    .map(draftOf)
    .filter(
      (whole): whole is Draft =>
        whole !== undefined && fits(whole, draft, kind) && !countsOther(whole, draft),
    )
  // «4.600 tỷ đồng và 8,12 tỷ USD; trong đó Hàn Quốc 1,27 tỷ USD»: of the amount in its own currency
  const likewise = all.filter(whole => unitOf(whole) === unitOf(draft))
  const candidates = likewise.length ? likewise : all
  if (candidates.length === 0) return null
  // «Diện tích mía còn 1.240 ha, …, chuyển sang dừa (420 ha)»: what was converted is no part of what stands
  if (
    draft.type === 'land_conversion' &&
    candidates.every(whole => whole.type !== draft.type) &&
    !saysPart(frame)
  )
    return null
  const nearest = (list: Draft[]) =>
    list.sort((a, b) => a.frame.depth - b.frame.depth || b.frame.index - a.frame.index)[0]!
  const bracketed = candidates.filter(whole => whole.frame.depth < frame.depth)
  const closest = bracketed.reduce<Draft | null>(
    (best, whole) => (!best || whole.frame.index > best.frame.index ? whole : best),
    null,
  )
  if (closest && draft.type === 'indicator') return closest
  // «tặng Giấy khen cho 418 trường hợp, gồm 102 tập thể, 287 cá nhân»: of all kinds, told right before
  const last = candidates.reduce<Draft | null>(
    (best, one) => (!best || one.frame.index > best.frame.index ? one : best),
    null,
  )
  if (last && isMixed(last, draft) && last.frame.host === frame.host) return last
  const alikes = candidates.filter(
    whole => whole.type === draft.type && whole.measure === draft.measure && sameRecipient(whole, draft),
  )
  // «5.602 hộ nghèo …; hộ cận nghèo 1.689 hộ. Trong số hộ nghèo có 612 hộ …»: of the same group, where one is told
  const group = alikes.filter(whole => whole.own.group === draft.own.group)
  // «23 xã nâng cao; 7 xã kiểu mẫu. Số xã nâng cao theo địa bàn: …»: likewise of the same standard
  const ofGroup = group.length ? group : alikes
  const ofStandard = ofGroup.filter(whole => whole.own.standard === draft.own.standard)
  const same = ofStandard.length ? ofStandard : ofGroup
  const alike = same.filter(whole => headNoun(whole.frame) === headNoun(frame))
  if (alike.length && draft.type === 'indicator') return nearest(alike)
  if (same.length) {
    // «Riêng huyện X …» in a sentence of its own is of the whole, not of a part of it
    const roots = same.filter(whole => whole.frame.host !== frame.host && whole.frame.wholes.length === 0)
    const alone = frame.host.tokens[0]?.fold === aside && same.every(whole => whole.frame.host !== frame.host)
    if (alone && roots.length === 0) {
      const whole = nearest(same)
        .frame.wholes.map(draftOf)
        .findLast(one => one !== undefined && fits(one, draft, kind))
      if (whole) return whole
    }
    return alone && roots.length ? largestOfNearest(roots) : nearest(same)
  }
  if (draft.type === 'award') {
    const mixed = candidates.filter(whole => isMixed(whole, draft))
    return mixed.length ? nearest(mixed) : null
  }
  // «256 sản phẩm OCOP của 142 chủ thể»: who makes them is no part of them
  const counts = (draft.unit ?? frame.unit) === null && draft.type !== 'indicator'
  // «…, bằng 62% vốn đăng ký. Theo đối tác, Nhật Bản …, chiếm 41% vốn đăng ký»: shares of two things
  const others = candidates.filter(whole => (!counts && kind !== 'share') || whole.type !== draft.type)
  // «79 hộ, 352 nhân khẩu, trong đó chỉ còn 6 hộ nghèo»
  const named = others.filter(whole => headNoun(whole.frame) === headNoun(frame))
  if (named.length) return nearest(named)
  return others.length ? nearest(others) : null
}

/** «góp 86,4 ha ruộng, trong đó 23 ha đất lúa chuyển sang …»: right before the figure */
function saysPart({host, q}: Frame): boolean {
  return among.longestBefore(host.tokens, q.from) !== undefined
}
const among = phrases('trong đó|trong đó có|trong số đó|trong số đó có')

/** «65 tạ/ha», «4.000 đồng/kg»: what each yields or costs adds up to nothing; «300 tấn/ngày» does. */
function isRatio(unit: string | null): boolean {
  return (
    unit
      ?.split('/')
      .slice(1)
      .some(per => !times.has(per)) ?? false
  )
}
const times = new Set(['năm', 'tháng', 'ngày', 'giờ', 'vụ', 'tuần', 'quý', 'đêm', 'ngày đêm', 's', 'h'])

/** «21 sản phẩm …; có 4 sản phẩm 4 sao và 16 sản phẩm 3 sao. Riêng xã X có 5»: of all that the sentence before tells. */
function largestOfNearest(roots: readonly Draft[]): Draft {
  const last = roots.reduce((best, one) => (one.frame.index > best.frame.index ? one : best))
  const value = ({value: own, frame}: Draft) => own ?? frame.value
  const there = roots.filter(one => one.frame.host === last.frame.host && one.frame.depth === 0)
  return there.reduce((most, one) => (value(one) > value(most) ? one : most), last)
}

/** «4.424 doanh nghiệp … Cụ thể, … 40 dự án»: another thing, counted in another sentence. */
function countsOther({type, frame: whole}: Draft, {type: own, frame}: Draft): boolean {
  if (whole.host === frame.host || whole.unit !== null || frame.unit !== null) return false
  if (type === own && !detail.longestAt(frame.host.tokens, 0)) return false
  // «255 xe …. Cụ thể, Bộ A thanh lý 93 chiếc»
  if (!whole.noun || !frame.noun || counters.longestAt(frame.host.tokens, frame.noun.from)) return false
  return headNoun(whole) !== headNoun(frame)
}

const detail = phrases('cụ thể|cụ thể là')
const counters = phrases(bareCounters)

/** Honours given to recipients of any kind, the part's among them. */
function isMixed(whole: Draft, draft: Draft): boolean {
  if (draft.type !== 'award' || whole.type !== 'award' || whole.own.recipient !== null) return false
  return whole.own.award === null || isRankOf(draft.own.award, whole.own.award)
}

/** «Huân chương Lao động hạng Nhất» of «Huân chương Lao động các hạng», of «Huân chương», or the same. */
function isRankOf(award: unknown, whole: unknown): boolean {
  return award === whole || (typeof award === 'string' && award.startsWith(`${String(whole)} `))
}

const aside = fold('riêng')

/** «kết nạp 812 đảng viên; trung bình mỗi năm kết nạp hơn 162 đồng chí. Trong số đó, nữ có …»: a mean has no parts. */
function isYearlyMean({host, region, q}: Frame): boolean {
  for (let i = region.from; i < q.from; i++) if (yearly.longestAt(host.tokens, i)) return true
  return false
}
const yearly = phrases(yearlyMeans)

/** «62,25 tỷ đồng (mỗi nhà 50 triệu đồng)»: what each gets is no part of the sum. */
function each({host, region, q}: Frame): boolean {
  const words = host.tokens.slice(region.from, q.from)
  const mean = words.some((token, i) => token.fold === average && words[i + 1]?.fold === everyone)
  return mean || (q.dimension !== null && words.some(token => token.fold === every))
}
const [average, everyone] = foldWords('bình quân')
const every = fold('mỗi')

/** «61,5 tạ/ha (năm 2021 là 59,8 tạ/ha)», «28.450 tấn (cùng kỳ 27.100 tấn)»: what it was before is no part. */
function ofAnotherTime(frame: Frame): boolean {
  const {host, q, depth, earlier: sameTime} = frame
  if (sameTime) return true
  if (depth === 0) return false
  let open = q.from - 1
  while (open >= 0 && host.tokens[open]!.fold !== '(') open--
  const at = open + 1
  const mention = host.at[at]
  const to = earlier.longestAt(host.tokens, at)?.to ?? (mention?.kind === 'period' ? mention.to : undefined)
  if (to === undefined || to > q.from) return false
  if (!host.tokens.slice(to, q.from).every(({fold: word}) => statingWords.has(word))) return false
  return !byTimes(frame)
}

/** «2.417 lượt hộ thoát nghèo (năm 2022: 688; năm 2023: 812; năm 2024: 917)»: the times that the whole is of. */
function byTimes({host, q, wholes}: Frame): boolean {
  const whole = wholes.at(-1)
  let sum = q.value
  let times = 1
  for (let i = q.to; i < host.tokens.length && host.tokens[i]!.fold !== ')'; i++) {
    const mention = host.at[i]
    if (mention?.from !== i) continue
    if (mention.kind === 'period') times++
    if (mention.kind === 'quantity' && mention.dimension === q.dimension) sum += mention.value
  }
  return times > 1 && whole !== undefined && sum <= whole.q.value
}
const earlier = phrases(
  'trước khi điều chỉnh|trước điều chỉnh|trước khi tăng vốn|vốn ban đầu|ban đầu|lúc đầu|vụ trước|năm trước|kỳ trước|tháng trước|quý trước|trước đây|trước đó|cùng kỳ|ck',
)

function fits(whole: Draft, part: Draft, kind: string): boolean {
  if ((whole.kind ?? whole.frame.kind) !== kind || isOfGoals(whole.frame, part.frame)) return false
  if (isTarget(whole) !== isTarget(part)) return false
  // «13/21 xã đạt chuẩn, trong đó 2 xã nâng cao; 8 xã còn lại …»: the rest of all, and not of those
  const {q, value: met} = whole.frame
  if (q.of !== null && part.frame.q.of === null && met + part.frame.value === q.of && leftOver(part.frame))
    return false
  const [one, other] = [whole.own['action'], part.own['action']]
  if (typeof one === 'string' && typeof other === 'string' && one !== other) return false
  const [unit, own] = [unitOf(whole), unitOf(part)]
  const scale = unit === own ? 1 : scaleOf(unit, own)
  // «hàng qua cửa khẩu 3 tỷ USD …, nộp cho ngân sách 1.260 tỷ đồng»: another thing
  if (unit !== own && part.type === 'indicator' && own !== null && own in money && part.frame.depth === 0)
    return false
  const value = (draft: Draft) => draft.max ?? draft.frame.max ?? draft.value ?? draft.frame.value
  return whole !== part && value(whole) >= value(part) * scale && !isYearlyMean(whole.frame)
}

const unitOf = ({unit, frame}: Draft) => unit ?? frame.unit

/** «hiến 8,5 ha đất, trong đó xã A 9.300 m²»; NaN for units of two dimensions */
function scaleOf(whole: string | null, part: string | null): number {
  for (const units of [areas, money])
    if (whole !== null && part !== null && whole in units && part in units)
      return units[part]! / units[whole]!
  return Number.NaN
}
/** in hectares */
const areas: Readonly<Record<string, number>> = {ha: 1, 'm²': 1e-4, 'km²': 100}
/** «tổng vốn 16.000 tỷ đồng, trong đó vốn FDI 150 triệu USD»: in đồng, the dollar at its lowest rate since 2010 */
const money: Readonly<Record<string, number>> = {VND: 1, USD: 18_000}

/** «đề ra 23 chỉ tiêu: thêm 6 xã đạt chuẩn; kết nạp 600 đảng viên»: what the goals are on is no part of their number. */
function isOfGoals({host, noun, q}: Frame, {host: there, noun: counted}: Frame): boolean {
  if (q.dimension !== null || !noun || !counted || !goals.longestAt(host.tokens, noun.from)) return false
  return host.tokens[noun.from]!.fold !== there.tokens[counted.from]!.fold
}
const goals = phrases(
  'chỉ tiêu|nhiệm vụ|mục tiêu|giải pháp|nhóm nhiệm vụ|nhóm chỉ tiêu|khâu đột phá|nội dung',
)

/** «8 xã còn lại», «còn lại 8 xã» */
function leftOver({host: {tokens}, q, noun, region}: Frame): boolean {
  for (let i = region.from; i < (noun?.to ?? q.to) + 2; i++) if (remaining.longestAt(tokens, i)) return true
  return false
}
const remaining = phrases(remainders)

function isTarget(draft: Draft): boolean {
  return (draft.status ?? draft.frame.status) === 'target'
}

function sameRecipient(a: Draft, b: Draft): boolean {
  return a.type !== 'award' || a.own.recipient === b.own.recipient
}
