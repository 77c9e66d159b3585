/** What looks like a partition and is none: another count, others beside a part, the rest, a list that leads. */
import {nextInLine, remainders} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {opensPartition} from './partition-cues.js'
import type {Frame} from './types.js'

const consists = phrases('gồm|bao gồm|gồm có')
export const rest = phrases(remainders)
const and = fold('và')
const most = fold('nhất')

/** «…; bầu Đoàn đại biểu gồm 16 đồng chí»: a subject of its own behind a semicolon; what it consists of is no part of what came before. */
export function countsAnew(host: MentionedSentence, at: number, frames: Frame[]): boolean {
  const {tokens} = host
  if (!consists.longestAt(tokens, at)) return false
  let words = 0
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]!.fold === ';') return words >= 2 && frames.length > 0
    // «Đội ngũ tuyên truyền viên được kiện toàn, gồm 3.425 đồng chí»: nothing was counted before
    if (i === 0 && frames.length === 0) return words >= 4 && !opensPartition(host)
    if (host.at[i]?.kind === 'quantity') return false
    if (tokens[i]!.kind === 'word') words++
  }
  return false
}

/** «…; 516 ha còn lại bà con trồng bắp»: the rest, the figure first */
export function restBehind(host: MentionedSentence, at: number): boolean {
  const mention = host.at[at]
  return mention?.kind === 'quantity' && rest.longestAt(host.tokens, mention.to) !== undefined
}

/** «huyện Phụng Hiệp dẫn đầu với 512,8 ha, bỏ xa huyện Long Mỹ (268,3 ha)»: the bracket is the name's, and no part of the figure before. */
export function namesAnother(host: MentionedSentence, open: number, frames: Frame[]): boolean {
  const {tokens, at} = host
  const last = frames.at(-1)
  if (!last) return false
  // «…, phần còn lại trồng cây ăn quả (huyện A 18 ha, huyện B 13 ha)»
  if (last.wholes.length > 0 && restBetween(host, Math.max(last.q.to, last.noun?.to ?? 0), open)) return true
  if (at[open + 1]?.kind !== 'quantity') return false
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

/** A word for the rest stands between the part before and the bracket, behind a mark. */
function restBetween({tokens}: MentionedSentence, from: number, open: number): boolean {
  for (let i = from + 1; i < open; i++)
    if (rest.longestAt(tokens, i, open) && tokens[i - 1]!.kind === 'mark') return true
  return false
}

/** «huyện A dẫn đầu với 21 sản phẩm, bỏ khá xa huyện B (17), huyện C (14)»: others beside it, no parts of it. */
export function besides(host: MentionedSentence, open: number, frames: Frame[]): boolean {
  const last = frames.findLast(frame => frame.depth === 0)
  if (!last || host.at[open + 1]?.kind !== 'quantity' || !host.tokens[open - 1]?.upper) return false
  for (let i = Math.max(last.q.to, last.noun?.to ?? 0); i < open; i++)
    if (others.longestAt(host.tokens, i)) return true
  return false
}

/** Nothing but the figure's own words stands between it and the colon: the list behind is of its parts. */
export function endsNoun(host: MentionedSentence, depths: number[], frame: Frame, colon: number): boolean {
  for (let i = frame.q.to; i < colon; i++)
    if (
      depths[i] === frame.depth &&
      /^[,;]$/u.test(host.tokens[i]!.fold) &&
      !(frame.noun && i < frame.noun.to)
    )
      return false
  return frame.depth === depths[colon]
}

/** «Dẫn đầu là các đảng bộ: thành phố Vinh (412), …»: the first of those told in the sentence before */
export function listsLeaders(host: MentionedSentence): boolean {
  const {tokens, at} = host
  for (let i = 0; i < tokens.length && at[i]?.kind !== 'quantity'; i++)
    if (leaders.longestAt(tokens, i)) return true
  return false
}

const leaders = phrases(
  'này bao gồm|này gồm|bao gồm :|gồm :|dẫn đầu|đứng đầu|cao nhất|nhiều nhất|lớn nhất|đông nhất|tiêu biểu|tiêu biểu là|điển hình|đứng cuối|thấp nhất|ít nhất',
)
const others = phrases(
  'bỏ xa|bỏ khá xa|bỏ cách|vượt xa|vượt khá xa|hơn hẳn|nhiều hơn|cao hơn|đứng trên|xếp trên|xếp sau|theo sau|đứng sau|' +
    nextInLine,
)
