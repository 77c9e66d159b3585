import type {Frame, Words} from '../frames/types.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, targetOf, type Draft, type RuleContext} from './define.js'

const nearPoor = phrase`cận nghèo`
const both = phrase`nghèo (và|,) (hộ)? cận nghèo`
const multidimensional = phrase`tỷ lệ (hộ)? nghèo đa chiều`
const parted = phrase`(trong đó|gồm|bao gồm) …4 nghèo`
export const poorHouseholds = phrase`hộ (là hộ|thuộc diện hộ|thuộc diện|diện|thuộc)? (cận)? nghèo`
export const poorRate = phrase`tỷ lệ …4 nghèo|hộ (cận)? nghèo|tỷ lệ nghèo`
export const leaving = phrase`thoát nghèo|tái nghèo|nghèo phát sinh|phát sinh nghèo|mới thoát|thoát khỏi|phát sinh`
export const support = phrase`(hỗ trợ|giúp|giúp đỡ|tặng|trao|cho|cấp|xây|sửa|vay|tiền|quà|nhà|thẻ|vốn) …4 hộ (cận)? nghèo`
export const income = phrase`thu nhập|chuẩn nghèo|vay vốn|nhà ở|tín dụng|doanh số`

/** «tỷ lệ hộ nghèo được cấp BHYT», «70% mức đóng»: how many of the poor have what */
export const covered = phrase`hộ (cận)? nghèo …6 (được|có|tham gia|sử dụng|tiếp cận|thiếu hụt|vay)|mức đóng|(mua)? thẻ|BHYT|bảo hiểm`

/** The same right behind the figure, with no mark between: «giảm 80 hộ nghèo, có thêm 2 sản phẩm» goes on with another thing. */
export function coveredBehind(frame: Frame): boolean {
  const hit = has(frame, 'after', covered)
  return hit !== undefined && frame.host.tokens.slice(frame.q.to, hit.to).every(({kind}) => kind === 'word')
}

export const bareRate = phrase`tỷ lệ|tỷ lệ còn|chiếm tỷ lệ|chiếm`

export function groupOf(frame: Frame, words?: Words): 'poor' | 'near_poor' | 'poor_and_near_poor' {
  if (words) {
    const target = targetOf(frame, words)
    if (find(both, target)) return 'poor_and_near_poor'
    return find(nearPoor, target) ? 'near_poor' : 'poor'
  }
  // «tỷ lệ nghèo đa chiều 21,93%, trong đó hộ nghèo 13,19%, hộ cận nghèo 8,74%» (Nghị định 07/2021/NĐ-CP)
  const split = has(frame, 'thing', multidimensional) && isParted(frame) && has(frame, 'behind', nearPoor)
  if (split || has(frame, 'thing', both) || addsBoth(frame)) return 'poor_and_near_poor'
  return has(frame, 'thing', nearPoor) ? 'near_poor' : 'poor'
}

/** «cộng cả nghèo và cận nghèo, tỷ lệ nghèo đa chiều là 24,7%»: of both, said at the head of the clause. */
function addsBoth(frame: Frame): boolean {
  const hit = has(frame, 'before', adding)
  if (!hit || find(nearPoor, targetOf(frame, {from: hit.to, to: frame.noun?.to ?? frame.q.from})))
    return false
  return frame.host.tokens
    .slice(hit.from, frame.q.from)
    .every((_, i) => frame.host.at[hit.from + i]?.kind !== 'quantity')
}
const adding = phrase`(cộng|gộp|tính|kể) (cả|chung|gộp|cả hai|thêm) …4 cận nghèo`

/** «…, trong đó hộ nghèo …», «21,93% (hộ nghèo …», «21,93%: hộ nghèo …» */
function isParted(frame: Frame): boolean {
  const {host, q} = frame
  if (has(frame, 'behind', parted)) return true
  return opening.has(host.tokens[q.to]?.fold ?? '') && startsWith(host, q.to + 1, poorPart)
}
const opening = wordSet('( :')
const poorPart = phrase`(tỷ lệ)? hộ nghèo|tỷ lệ nghèo|nghèo`

export function ofPoverty(frame: Frame, context: RuleContext) {
  const anchor = frame.anchor && context.draftOf(frame.anchor)
  return anchor?.type === 'poverty' ? anchor : undefined
}

/** «Các huyện có tỷ lệ hộ nghèo cao: Bảo Lâm 52,4%» */
export function rateInHead({host, head, subject}: Frame): boolean {
  if (!head) return false
  for (let i = head.from; i < head.to; i++) if (startsWith(host, i, headRate)) return true
  // «Hộ nghèo đồng bào Khmer: tỷ lệ từ 12,60% kéo giảm còn 8,40%»
  return (
    subject !== null &&
    rateAlone.longestAt(host.tokens, subject.from)?.to === subject.to &&
    startsWith(host, head.from, poorHouseholds)
  )
}
const rateAlone = phrases('tỷ lệ|tỷ lệ hộ nghèo')
const headRate = phrase`tỷ lệ …2 nghèo`

/** «còn 2.391 hộ nghèo trên tổng số 5.706 hộ, tỷ lệ 41,9%»: the first count in a hundred of the second. */
export function rateOfBoth(frame: Frame, {drafts}: RuleContext) {
  const [poor, all] = drafts.slice(-2)
  if (poor?.measure !== 'households' || poor.type !== 'poverty' || all?.type !== 'indicator') return null
  if (poor.frame.host !== frame.host || all.frame.host !== frame.host || !has(frame, 'around', bareRate))
    return null
  if (all.frame.q.dimension !== null || !has(all.frame, 'before', outOf)) return null
  const share = (poor.frame.value / all.frame.value) * 100
  if (Math.abs(share - frame.value) > rounding) return null
  return {measure: 'rate', own: poor.own, kind: 'level' as const}
}
const outOf = phrase`(trên|trong|/) (tổng số|tổng|số)? ${figure}`
/** in points */
const rounding = 0.06

/** «giảm 624 hộ, tương đương 2,51%»: by so many points. */
export function restatesChange(frame: Frame, {drafts}: RuleContext) {
  const before = drafts.at(-1)
  if (before?.type !== 'poverty' || before.frame.host !== frame.host || before.frame.kind !== 'change')
    return null
  if (!has(frame, 'around', phrase`tương đương|tương ứng`)) return null
  const value = Math.abs(frame.value) * Math.sign(before.frame.value)
  return {measure: 'rate', own: before.own, kind: 'change' as const, unit: 'điểm %', value}
}

/** «chiếm 7,04% tổng số hộ»: of all households, not of the poor. */
export function wholePopulation(frame: Frame): boolean {
  return (
    has(frame, 'after', phrase`(tổng số|số|tổng) hộ|dân số|tổng số dân`) !== undefined &&
    !has(frame, 'after', phrase`hộ …2 nghèo|dân số (tham gia|có|được|sử dụng|mua|tiếp cận)`)
  )
}

export function startsWith(host: Frame['host'], at: number, pattern: typeof poorHouseholds): boolean {
  return (
    pattern.matchAt(
      {tokens: host.tokens, from: at, to: Math.min(host.tokens.length, at + 6), figureAt: () => 0},
      at,
    ) !== undefined
  )
}

/** «391 hộ nghèo/5.706 hộ»: behind the slash stand all households. */
function ofAllHouseholds(frame: Frame): boolean {
  return frame.host.tokens[frame.q.from - 1]?.fold === '/' && isHouseholds(frame)
}

/** The poor themselves are counted, and not those who got something. */
export function countsHouseholds(frame: Frame, context: RuleContext): boolean {
  const {host, noun, subject} = frame
  if (takesPart(frame, context)) return false
  if (ofAllHouseholds(frame)) return false
  if (noun && startsWith(host, noun.from, poorHouseholds)) {
    const gives =
      has(frame, 'before', given) ??
      (has(frame, 'before', tellingIt) ? undefined : has(frame, 'before', givenTo))
    if (gives && !has(frame, 'before', phrase`còn|giảm|tổng số|toàn`)) return false
    return !has(
      frame,
      'thing',
      phrase`hộ (cận)? nghèo …3 (được|vay|xây|nhận)|hộ (cận)? nghèo …8 được (hỗ trợ|vay|tặng|cấp|giúp|nhận|xây|sửa)|hộ (cận)? nghèo (đã|đang|mới)? có (nhu cầu|đất|nhà|thẻ|việc|nước|vốn|công trình)`,
    )
  }
  if (
    noun &&
    frame.thing.some(
      words => words !== noun && words.to <= noun.from && startsWith(host, words.from, poorHouseholds),
    )
  )
    return true
  if (!subject || !has(frame, 'before', phrase`(số|tổng số)? hộ (cận)? nghèo`)) return false
  return !noun || startsWith(host, noun.from, anyHouseholds)
}
const anyHouseholds = phrase`(số|tổng số)? hộ`
const given = phrase`(hỗ trợ|giúp|giúp đỡ|tặng|trao|cấp|tặng quà|vay|đối với|giải ngân) …5`
const givenTo = phrase`cho`
/** «kết quả rà soát cho thấy, huyện A có 7.842 hộ nghèo» */
const tellingIt = phrase`cho (thấy|biết|hay|rằng)`

const inOtherTerms = phrase`(tương đương|tương ứng|tức|ứng với) (với|là|khoảng)? ${figure}`

/** «17,63% (3.089 hộ)»: how many households the rate is. */
export function bracketed(frame: Frame, {drafts}: RuleContext) {
  const anchor = drafts.at(-1)
  if (anchor?.type !== 'poverty' || anchor.frame.host !== frame.host) return null
  const alone = frame.depth > anchor.frame.depth && frame.noun?.to === frame.q.to + 1
  // «tỷ lệ hộ nghèo chỉ còn 0,62%, tương đương 595 hộ»
  const restated =
    anchor.measure === 'rate' &&
    (anchor.kind ?? anchor.frame.kind) === 'level' &&
    frame.noun?.to === frame.q.to + 1 &&
    has(frame, 'around', inOtherTerms)
  return alone || restated ? {measure: 'households', own: anchor.own} : null
}

/** «huyện A có 3.912 hộ nghèo, giảm 640 hộ; huyện B 2.875 hộ, giảm 512 hộ»: a bare count in the list. */
export function listedHouseholds(frame: Frame, {drafts}: RuleContext) {
  const {subject, verb, host, head} = frame
  // «Số hộ nghèo của các huyện còn lại: Đoan Hùng 1.077 hộ, Tam Nông 731 hộ»
  if (head && isHouseholds(frame) && startsWith(host, head.from, numberOfPoor))
    return {measure: 'households', own: {group: groupOf(frame, head)}}
  // «kế đến là Trần Văn Thời 1.009 hộ và U Minh 829 hộ»
  const named = subject && host.tokens.slice(subject.from, subject.to).every(({upper}) => upper)
  const area = subject && areas.longestAt(host.tokens, subject.from) !== undefined
  if (!isHouseholds(frame) || (subject && !named && !area) || verb || ofAllHouseholds(frame)) return null
  const last = drafts.at(-1)
  const before = drafts.findLast(({measure, frame: one}) => one.host === host && measure === 'households')
  // «Toàn huyện còn 215 hộ nghèo, tỷ lệ 1,1%. Thị trấn Tân Phú chỉ còn 9 hộ.»
  if (last?.type === 'poverty' && last.frame.host !== host && last.frame.block === frame.block)
    return onlyLeft(frame, drafts)
  if (last?.type !== 'poverty' || last.frame.host !== host || before?.type !== 'poverty') return null
  return {measure: 'households', own: before.own}
}

/** «Hộ nghèo khu vực thành thị 45 hộ, khu vực nông thôn 3.375 hộ» */
const areas = phrases(
  'khu vực nông thôn|khu vực thành thị|thành thị|nông thôn|khu vực miền núi|miền núi|vùng cao|khu vực i|khu vực ii|khu vực iii|vùng đồng bào',
)

/** A sentence of a unit and what is left there, behind a number of poor households: «Thị trấn Tân Phú chỉ còn 9 hộ.» */
function onlyLeft({host, q, block}: Frame, drafts: readonly Draft[]) {
  const counted = drafts.findLast(
    ({type, measure, frame: one}) =>
      type === 'poverty' && measure === 'households' && one.kind === 'level' && one.block === block,
  )
  const cue = left.longestBefore(host.tokens, q.from)
  if (!counted || !cue) return null
  for (let i = 0; i < cue.from; i++) {
    const {kind, upper, fold: word} = host.tokens[i]!
    if (!(kind === 'word' && upper) && !units.has(word)) return null
  }
  return {measure: 'households', own: counted.own}
}
const left = phrases('còn|chỉ còn|vẫn còn|hiện còn|hiện chỉ còn|giảm còn|giảm xuống còn|nay còn|nay chỉ còn')
const units = wordSet('xã phường thị trấn huyện thành phố tỉnh toàn thôn bản ấp riêng')
export const numberOfPoor = phrase`(số|tổng số) hộ (cận)? nghèo`

/** «hộ» and nothing more */
export function isHouseholds({noun, host}: Frame): boolean {
  return noun !== null && noun.to - noun.from === 1 && host.tokens[noun.from]!.fold === household
}
const household = fold('hộ')

/** Persons: said to be poor, or behind a figure of the poor. */
export function people(frame: Frame, context: RuleContext) {
  const {drafts} = context
  const before = drafts.findLast(draft => draft.frame.host === frame.host && draft.type === 'poverty')
  if (!before && !has(frame, 'thing', phrase`(nhân khẩu|khẩu|người) …1 nghèo`)) return null
  if (has(frame, 'before', phrase`cho …3`) && !before) return null
  if (!before && frame.wholes.some(whole => context.draftOf(whole)?.type === 'indicator')) return null
  return {measure: 'people', own: before?.own ?? {group: groupOf(frame)}}
}

/** «7.835 hộ tham gia (hộ nghèo 5.102)»: the poor among those who got or did something are not the poor. */
function takesPart(frame: Frame, context: RuleContext): boolean {
  const whole = frame.wholes.at(-1)
  const draft = whole && context.draftOf(whole)
  if (!whole?.noun || frame.depth <= whole.depth || draft?.type !== 'indicator') return false
  return has(whole, 'thing', phrase`hộ …3 (tham gia|được|hưởng|thụ hưởng|nhận|vay)`) !== undefined
}
