/** By how much the poor are to be or were made fewer: by place under a head, and in households. */
import type {Frame} from '../frames/types.js'
import {find, phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, targetOf, type RuleContext} from './define.js'
import {
  coveredBehind,
  groupOf,
  isHouseholds,
  leaving,
  poorHouseholds,
  startsWith,
  support,
} from './poverty-group.js'

/** «Chỉ tiêu giảm tỷ lệ hộ nghèo giao các huyện: Nậm Nhùn 7,3%, Sìn Hồ 7%»: by so many points. */
export function fallsInHead(frame: Frame): boolean {
  const {head, host, cue} = frame
  // «…, các xã còn lại 3%»: the rest of them, and not what is left
  if (!head || (cue && theRest.longestAt(host.tokens, cue.from)?.to !== cue.to)) return false
  return (
    find(fallingRate, {...targetOf(frame, {from: frame.clause.from, to: head.to})}) !== undefined &&
    host.tokens[head.to]?.fold === ':'
  )
}
const theRest = phrases('còn lại')
const fallingRate = phrase`giảm (tỷ lệ)? …2 nghèo`

export function fallOf({value, max}: Frame, group: string) {
  const [low, high] = max === null ? [-value, null] : [-max, -value]
  return {measure: 'rate', own: {group}, kind: 'change' as const, unit: 'điểm %', value: low!, max: high}
}

/** «giao chỉ tiêu giảm 5.385 hộ nghèo», and behind it «ước giảm được 5.902 hộ»: how many fewer. */
export function fewerPoor(frame: Frame, {drafts}: RuleContext) {
  const {noun, host, block} = frame
  if (!noun || has(frame, 'around', leaving)) return null
  if (startsWith(host, noun.from, poorHouseholds)) {
    if (has(frame, 'before', support) || coveredBehind(frame)) return null
    return {measure: 'households', own: {group: groupOf(frame, noun)}}
  }
  const before = drafts.at(-1)
  // «giảm tỷ lệ hộ nghèo xuống còn 13%, tương đương giảm 950 hộ»
  const restated =
    before?.type === 'poverty' && before.measure === 'rate' && before.frame.host === frame.host &&
    isHouseholds(frame) && has(frame, 'around', phrase`(tương đương|tương ứng|tức) (với)? giảm`) !== undefined // prettier-ignore
  if (restated) return {measure: 'households', own: before.own}
  // «toàn tỉnh có 3.150 hộ nghèo (7,1%); năm 2023 giao các huyện giảm 430 hộ»: of the poor told right before
  const assigned =
    before?.type === 'poverty' && before.frame.host === host && isHouseholds(frame) &&
    has(frame, 'around', givenToFall) !== undefined // prettier-ignore
  if (assigned) return {measure: 'households', own: before.own}
  const again =
    before?.type === 'poverty' &&
    before.measure === 'households' &&
    before.frame.block === block &&
    (before.kind ?? before.frame.kind) === 'change'
  return again && isHouseholds(frame) ? {measure: 'households', own: before.own} : null
}

const givenToFall = phrase`(giao|phấn đấu|chỉ tiêu|mục tiêu) …5 giảm`
