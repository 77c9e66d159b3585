/** Lists that add up to a figure told before: «Xét theo lĩnh vực, công nghiệp có 49 dự án; dịch vụ 10, nông nghiệp 9». */
import {nextInLine, remainders} from '../lexicon/cues.js'
import {divisions, sayers, splitting} from '../lexicon/divisions.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {amongAll} from './partition-cues.js'
import type {Frame} from './types.js'

/** how many figures back the whole may stand, and how far into a sentence the word that splits it */
export const reach = 30
const opening = 3

const by = fold('theo')
const splits = wordSet(splitting)
const each = wordSet('từng các những')
const divided = phrases(divisions)
const said = phrases(sayers)

/**
 * The sentence says by what it splits, and its figures of one unit and one noun add up exactly to one told before, maybe
 * in an earlier paragraph: they are parts of it. What has a whole in its own sentence keeps that.
 */
export function partsOfSum(frames: readonly Frame[], before: readonly Frame[]): void {
  const [first] = frames
  if (!first) return
  const near = before.slice(-reach)
  if (!isSplit(first.host)) return goesOn(first.host) || isAlone(first) ? completes(frames, near) : undefined
  for (const same of alike(frames.filter(frame => isExact(frame) && !hasOwnWhole(frame)))) {
    // «cây hằng năm 201,5 ha (rau 78 ha, ngô 123,5 ha), cây lâu năm 86,7 ha»: those in brackets are parts of parts
    const outer = same.filter(({depth}) => depth === 0)
    if (!takeAsParts(outer, near) && outer.length < same.length) takeAsParts(same, near)
  }
}

/** «… có 160 sản phẩm. Chia theo địa bàn, A 134. Cuối bảng là B 16, C 10»: with the parts told before they make up the whole. */
function completes(frames: readonly Frame[], near: readonly Frame[]): void {
  const lists = new Set(near.filter(one => one.block === frames[0]!.block).flatMap(({wholes}) => wholes))
  for (const whole of lists) {
    if (!isExact(whole) || !near.includes(whole)) continue
    const like = (one: Frame) => isExact(one) && one.unit === whole.unit && goesWith(one, whole)
    const told = near.filter(one => one.wholes.includes(whole) && like(one))
    const parts = frames.filter(one => one.wholes.length === 0 && like(one))
    if (told.length < 2 || parts.length === 0 || sumOf([...told, ...parts]) !== whole.q.value) continue
    for (const part of parts) {
      part.wholes = [whole]
      part.addsUp = true
    }
  }
}

function goesWith(part: Frame, whole: Frame): boolean {
  return headOf(part) === undefined || headOf(part) === headOf(whole)
}

function sumOf(frames: readonly Frame[]): number {
  return Number(frames.reduce((all, {q}) => all + q.value, 0).toFixed(6))
}

/** «Cuối bảng là …», «Tiếp đến là …», «Các huyện còn lại …»: the sentence opens with the next or the last of a list. */
function goesOn({tokens}: MentionedSentence): boolean {
  for (let i = 0; i < Math.min(tokens.length, farthestCue); i++) if (next.longestAt(tokens, i)) return true
  return false
}

/** «…; cây trồng khác (hoa, dược liệu…) 1.300 ha»: cut off from its list */
function isAlone({host, q}: Frame): boolean {
  return q.from === 0 && host.tokens.length <= q.to + 1
}
const labels = phrases(
  'hình thức|hình thức kỷ luật|về hình thức|theo hình thức|cụ thể|trong đó|gồm|bao gồm|chia ra|cơ cấu|phân loại|xếp loại|kết quả xếp loại|thành phần|về loại hình|về cơ cấu|về chủ thể',
)
const farthestCue = 6
const next = phrases(
  `${nextInLine}|${remainders}|cuối bảng|đứng cuối|xếp cuối|sau cùng|cuối cùng|ít nhất là|thấp nhất là|chót bảng|đứng chót|nhóm cuối`,
)

/** «Phân theo …», «theo lĩnh vực», «Trong số dự án mới, …», and not «theo báo cáo», «theo nguồn tin». */
function isSplit({tokens}: MentionedSentence): boolean {
  if (amongAll.longestAt(tokens, 0)) return true
  // «Hình thức: khiển trách 39, cảnh cáo 12»
  const label = labels.longestAt(tokens, 0)
  if (label && tokens[label.to]?.fold === ':') return true
  const at = tokens.slice(0, opening).findIndex(({fold: word}) => word === by)
  if (at < 0) return false
  if (splits.has(tokens[at - 1]?.fold ?? '')) return true
  const named = each.has(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1
  return divided.longestAt(tokens, named) !== undefined && !said.longestAt(tokens, named)
}

/** «10 dự án (80,05 triệu USD)»: the count in front of an amount is no whole of it. */
function hasOwnWhole({host, unit, wholes}: Frame): boolean {
  return wholes.some(whole => whole.host === host && whole.unit === unit)
}

/** Of one unit and one noun; those without a noun go with the others where these have only one. */
function alike(frames: readonly Frame[]): Frame[][] {
  return [...new Set(frames.map(({unit}) => unit))].flatMap(unit => {
    const same = frames.filter(frame => frame.unit === unit)
    const heads = new Set(same.flatMap(frame => headOf(frame) ?? []))
    return heads.size < 2 ? [same] : [...heads].map(head => same.filter(frame => headOf(frame) === head))
  })
}

/** Whether they add up to one of `near`; then they are its parts. */
function takeAsParts(parts: readonly Frame[], near: readonly Frame[]): boolean {
  const [first] = parts
  if (!first || parts.length < 2) return false
  const sum = sumOf(parts)
  const head = headOf(parts.find(({noun}) => noun) ?? first)
  const whole = near.findLast(
    one => isExact(one) && one.unit === first.unit && one.q.value === sum && (!head || headOf(one) === head),
  )
  if (!whole) return false
  for (const part of parts) {
    part.wholes = [whole]
    part.addsUp = true
  }
  return true
}

/** A plain amount: no bound, no range, no part of a number. */
function isExact({kind, value, max, q}: Frame): boolean {
  return kind === 'level' && value > 0 && max === null && q.of === null
}

function headOf({host, noun}: Frame): string | undefined {
  return noun ? host.tokens[noun.from]?.fold : undefined
}
