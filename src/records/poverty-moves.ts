import type {Frame} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {has, wholeDraft, type Rule, type RuleContext} from './define.js'
import {covered, groupOf, ofPoverty, poorHouseholds, startsWith} from './poverty-group.js'

const onlyRate = phrase`tỷ lệ`
const amongWhom = phrase`(các)? (vùng|khu vực|huyện|xã|địa bàn) …1 (đồng bào|nghèo|dân tộc|khó khăn|nông thôn|miền núi|Khmer|đặc biệt)`

/** «mỗi năm giảm từ 3 - 4% hộ nghèo»: by so many points of the rate. */
function fallsOfPoor(frame: Frame) {
  const {noun, host} = frame
  if (!noun || !startsWith(host, noun.from, poorHouseholds) || has(frame, 'after', covered)) return null
  return {measure: 'rate', own: {group: groupOf(frame)}, kind: 'change' as const, unit: 'điểm %'}
}

/** «giảm 2,1%» behind the poor who are counted, where the paragraph tells their rate */
function movesBehind(frame: Frame, context: RuleContext) {
  const before = context.drafts.at(-1)
  // «tỷ lệ hộ nghèo còn 2,5%; vùng đồng bào dân tộc thiểu số giảm 2 - 3%»
  if (
    before?.type === 'poverty' &&
    before.measure === 'rate' &&
    before.frame.host === frame.host &&
    has(frame, 'subject', amongWhom)
  )
    return {measure: 'rate', own: before.own, kind: 'change' as const, unit: 'điểm %'}
  const anchor = ofPoverty(frame, context)
  if (!anchor || (frame.subject && !has(frame, 'subject', onlyRate))) return null
  const near = context.drafts.some(
    ({type, measure, frame: one}) => one.block === frame.block && type === 'poverty' && measure === 'rate',
  )
  if (!near) return null
  return {measure: 'rate', own: anchor.own, kind: 'change' as const, unit: 'điểm %'}
}

/** Rises and falls of the rate that other words than it tell. */
export const moves: Rule[] = [
  {
    // «mỗi năm giảm 3 - 4% hộ nghèo»
    name: 'poverty.rate-falls',
    dimensions: ['percent'],
    kinds: ['growth', 'change'],
    build: frame => fallsOfPoor(frame),
  },
  {
    name: 'poverty.rate-of-part',
    dimensions: ['percent', 'points'],
    kinds: ['growth', 'change'],
    build(frame, context) {
      const whole = wholeDraft(frame, context, 'poverty', 'rate')
      if (!whole || (whole.kind ?? whole.frame.kind) !== 'change') return null
      return {measure: 'rate', own: whole.own, kind: 'change', unit: 'điểm %'}
    },
  },
  {
    name: 'poverty.rate-moves',
    dimensions: ['percent', 'points'],
    kinds: ['growth', 'change'],
    build: (frame, context) => movesBehind(frame, context),
  },
]
