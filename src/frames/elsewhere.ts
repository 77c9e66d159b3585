import {nextInLine} from '../lexicon/cues.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame} from './types.js'

/** «cao nhất là huyện A 21,3%, thấp nhất là thành phố B (0,86%)»: the same rate at another place. */
export function sameElsewhere(frame: Frame, anchor: Frame): boolean {
  if (
    frame.q.dimension !== 'percent' || frame.noun || frame.subject || anchor.host !== frame.host ||
    anchor.kind !== 'level' || anchor.unit !== frame.unit
  ) return false // prettier-ignore
  if (ofAnother(frame, anchor)) return true
  if (
    anchor.host !== frame.host || anchor.kind !== 'level' || anchor.unit !== frame.unit || anchor.depth !== frame.depth
  ) return false // prettier-ignore
  return (
    (!frame.cue && frame.q.from - frame.region.from >= 2) ||
    ranked(frame, anchor) ||
    nextBracket(frame, anchor)
  )
}

/** «tỷ lệ hộ nghèo của Sóc Trăng là 3,05%, hay An Giang (4,6%)»: alone in the bracket of another name. */
function ofAnother({host, q, depth}: Frame, anchor: Frame): boolean {
  const {tokens} = host
  if (depth !== anchor.depth + 1 || tokens[q.from - 1]?.fold !== '(' || tokens[q.to]?.fold !== ')')
    return false
  if (comparedMean(host, anchor.q.to, q.from - 1)) return true
  let from = q.from - 1
  while (from > anchor.q.to && tokens[from - 1]!.upper) from--
  return q.from - 1 - from >= 2 && from > anchor.q.to && beside.has(tokens[from - 1]!.fold)
}
/** «còn 2,6%, thấp hơn mức bình quân toàn tỉnh (3,5%)»: the mean that it is compared with. */
function comparedMean({tokens}: Frame['host'], from: number, to: number): boolean {
  for (let i = from; i < to && to - i <= longestName; i++) {
    const hit = compares.longestAt(tokens, i)
    if (hit && (means.longestAt(tokens, hit.to, to) ?? wider.longestBefore(tokens, to, hit.to))) return true
  }
  return false
}
const compares = phrases(
  'cao hơn|thấp hơn|lớn hơn|nhỏ hơn|cao hơn so với|thấp hơn so với|bằng|xấp xỉ|gần bằng|ngang',
)
const means = phrases(
  'mức bình quân|bình quân|mức trung bình|trung bình|mức chung|mức bình quân chung|mặt bằng chung',
)
const wider = phrases(
  'cả nước|toàn quốc|toàn tỉnh|toàn huyện|toàn vùng|của tỉnh|của cả nước|của huyện|của vùng',
)
const beside = wordSet('hay hoặc và với hơn như , huyện tỉnh xã phố')

/** «Kỳ Sơn (47,2%), Tương Dương (35,1%)»: each alone in its bracket, and nothing but a name between them. */
function nextBracket({host, q}: Frame, {q: before}: Frame): boolean {
  const {tokens} = host
  if (tokens[before.from - 1]?.fold !== '(' || tokens[q.from - 1]?.fold !== '(') return false
  if (tokens[before.to]?.fold !== ')' || !joints.has(tokens[before.to + 1]?.fold ?? '')) return false
  return q.from - before.to <= longestName
}
const longestName = 12
const joints = wordSet(', ; và')

/** «…; thấp nhất là thị trấn B với 3,2%» */
function ranked({host, q, cue}: Frame, anchor: Frame): boolean {
  if (cue && cue.direction !== 'level') return false
  for (let i = anchor.q.to; i < q.from; i++) if (superlatives.longestAt(host.tokens, i, q.from)) return true
  return false
}
const superlatives = phrases(
  'cao nhất|thấp nhất|lớn nhất|nhỏ nhất|nhiều nhất|ít nhất|dẫn đầu|đứng đầu|đứng cuối|' + nextInLine,
)
