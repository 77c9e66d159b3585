/** Words around a figure that its kind is read from, for levels and percentages alike. */
import {rateHeads} from '../lexicon/cues.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame, Words} from './types.js'

const rate = phrases(rateHeads)
export const up = fold('tăng')
export const down = fold('giảm')
export const against = phrases('so với|so')
export const attain = fold('đạt')

export const and = fold('và')

/** The subject is a rate: «tỷ lệ …». */
export function rateAt(frame: Frame): boolean {
  return frame.subject !== null && rate.longestAt(frame.host.tokens, frame.subject.from) !== undefined
}

export function behind(
  frame: Frame,
  table: {longestAt(tokens: Frame['host']['tokens'], at: number): unknown},
): boolean {
  const {host, q} = frame
  for (let i = q.to; i < Math.min(q.to + 3, host.tokens.length); i++) {
    if (host.at[i] && host.at[i]!.kind !== 'period') return false
    if (host.tokens[i]!.kind === 'mark') return false
    if (table.longestAt(host.tokens, i)) return true
  }
  return false
}

export function falls(frame: Frame): boolean {
  if (frame.cue?.direction === 'down') return true
  if (frame.cue?.direction === 'up') return false
  return firstWord(frame) === down
}

const lower = fold('hạ')
/** «hạ tầng» */
const infrastructure = wordSet('tầng lưu du')

export function firstWord(frame: Frame): string | undefined {
  const {host, lead, subject} = frame
  // «huyện A đặt mục tiêu giảm tỷ lệ hộ nghèo 8%»
  const before = subject && subject.from > lead.from ? host.tokens[subject.from - 1]!.fold : undefined
  if (before === up || before === down) return before
  // «đặt mục tiêu hạ tỷ lệ hộ nghèo thêm 1 - 1,5%»
  if (before === lower && !infrastructure.has(host.tokens[subject!.from]!.fold)) return down
  for (let i = lead.from; i < lead.to; i++) {
    if (host.at[i] || host.tokens[i]!.kind === 'mark') continue
    if (host.tokens[i]!.fold === up || host.tokens[i]!.fold === down) return host.tokens[i]!.fold
    if (i - lead.from > 4) return undefined
  }
  return undefined
}

/** The figure or what it hangs on is a rate in per cent, whose moves count points. */
export function isRate(frame: Frame): boolean {
  const starts = (words: Words | null, of: Frame) => {
    if (!words) return false
    for (let i = words.from; i < Math.min(words.to, words.from + 4); i++)
      if (rate.longestAt(of.host.tokens, i)) return true
    return false
  }
  if (starts(frame.subject, frame) || (!frame.cue && starts(frame.lead, frame))) return true
  if (frame.subject) return false
  const {anchor} = frame
  return (
    anchor !== null &&
    anchor.q.dimension === 'percent' &&
    (anchor.kind === 'level' || anchor.kind === 'share') &&
    !sameScaleLevel(frame)
  )
}

/** A growth in per cent on a count or an amount is no change of a rate. */
function sameScaleLevel(frame: Frame): boolean {
  return frame.anchor !== null && frame.anchor.q.dimension !== 'percent'
}

/** «kinh phí 2,3 tỷ đồng, người dân đóng góp 40%»: who paid so much of it; a sector adds to a growth */
export function paysPart({host, q, subject}: Frame): boolean {
  if (!subject || host.tokens[q.to]?.fold === into) return false
  return payers.longestAt(host.tokens, subject.from) !== undefined
}
const into = fold('vào')
const payers = phrases(
  'nhân dân|người dân|dân|bà con|bà con nông dân|hộ dân|hộ|các hộ|các hộ dân|hội viên|nông dân|nhà nước|ngân sách|vốn ngân sách|xã hội hóa|địa phương|cộng đồng|phụ huynh|doanh nghiệp hỗ trợ',
)
