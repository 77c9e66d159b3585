/** The name of a rank: what the unit is ranked by. */
import {genericIndicators} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {append, isExactly, setName} from './name-words.js'
import {nounEnd} from './noun.js'
import type {Frame, Words} from './types.js'

const generic = phrases(genericIndicators)

/** «vươn lên thứ hai cả nước về diện tích cây ăn quả»: ranked by what stands behind «về», else by what came before. */
export function nameRank(frame: Frame): void {
  const {host, q, clause} = frame
  for (let i = q.to; i < Math.min(clause.to, q.to + 8); i++) {
    if (host.tokens[i]!.fold !== about) continue
    const words = {from: i + 1, to: nounEnd(host, i + 1, clause.to)}
    setName(frame, [words])
    if (frame.anchor && isExactly(host, words, generic))
      append(frame, frame.anchor.name, frame.anchor.nameFolds)
    return
  }
  const topic = rankedBy(frame)
  if (topic && !toldInClause(frame)) {
    frame.thing = [topic]
    return setName(frame, [topic])
  }
  // «Chỉ số chuyển đổi số (DTI) của tỉnh đứng thứ 8/63»: its own indicator, and not that of the sentence before
  if (frame.subject && rankedHeads.longestAt(host.tokens, frame.subject.from, frame.subject.to)) {
    setName(frame, [withoutRank(host, frame.subject)])
    return
  }
  const told = measureBefore(frame)
  if (told) return setName(frame, [told])
  frame.name = frame.anchor?.name ?? ''
  frame.nameFolds = frame.anchor?.nameFolds ?? []
  if (!frame.name && frame.subject) setName(frame, [withoutRank(host, frame.subject)])
}
const about = fold('về')

/** «Xét về số sản phẩm OCOP, Tây Ninh đứng thứ 3/6»: by what, at the head of the clause. */
function rankedBy({host, clause, q}: Frame): Words | null {
  const lead = inRespect.longestAt(host.tokens, clause.from)
  if (!lead) return null
  const to = nounEnd(host, lead.to, q.from)
  return to > lead.to + 1 && host.tokens[to]?.fold === ',' ? {from: lead.to, to} : null
}
const inRespect = phrases('về|xét về|xét theo|tính về|tính theo|nếu xét về|nếu tính theo|riêng về')

/** «Về chuyển đổi số, chỉ số DTI đạt 0,71 điểm, xếp thứ 9»: by the index told behind what the sentence is about */
function toldInClause({host, clause, anchor}: Frame): boolean {
  if (anchor?.host !== host || anchor.clause.from !== clause.from || !anchor.subject) return false
  return rankedHeads.longestAt(host.tokens, anchor.subject.from) !== undefined
}

/** «tăng trưởng đạt 7%, quy mô nền kinh tế không ngừng mở rộng, nay đã vươn lên xếp thứ 5»: told since the figure before, behind a comma. */
function measureBefore({host, q, clause}: Frame): Words | null {
  for (let i = q.from - 1; i >= clause.from && host.at[i]?.kind !== 'quantity'; i--) {
    if (i > clause.from && host.tokens[i - 1]!.fold !== ',') continue
    if (!rankedHeads.longestAt(host.tokens, i)) continue
    const to = nounEnd(host, i, q.from)
    const short = endOfNoun(host, i, to)
    return short > i + 1 ? {from: i, to: short} : null
  }
  return null
}
/** The statement that a noun phrase may run into: «quy mô nền kinh tế không ngừng mở rộng». */
function endOfNoun({tokens}: MentionedSentence, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (goesOn.longestAt(tokens, i)) return i
  return to
}
const goesOn = phrases('không ngừng|ngày càng|liên tục|tiếp tục|vẫn|luôn|từng bước|dần|mở rộng|được mở rộng')

const rankedHeads = phrases(
  'chỉ số|tỷ lệ|tỉ lệ|tổng|kim ngạch|quy mô|sản lượng|năng suất|giá trị|pci|papi|par index|sipas|dti|ddci|pgi|tốc độ|mức|thu nhập|thu ngân sách|thu nội địa|điểm|xếp hạng|bộ chỉ số',
)

/** «Chỉ số cải cách hành chính xếp thứ 5» */
function withoutRank(host: MentionedSentence, words: Words): Words {
  const hit = ranking.longestBefore(host.tokens, words.to, words.from + 1)
  return hit ? {from: words.from, to: hit.from} : words
}
const ranking = phrases(
  'xếp|đứng|xếp hạng|đứng vị trí|xếp vị trí|ở vị trí|vươn lên|đứng hạng|hiện đứng|hiện xếp|tiếp tục đứng|tiếp tục xếp',
)
