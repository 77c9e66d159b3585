/** Figures that lie in the country, or in none of the places before, by what they count. */
import type {Frame} from '../frames/types.js'
import {contestWords} from '../lexicon/events.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'

/** «hơn 300 vận động viên của 32 tỉnh, thành phố»: they lie in the country, whatever province tells of them */
export function countsProvinces({host, q, noun, kind}: Frame): boolean {
  return (
    kind === 'level' &&
    q.dimension === null &&
    noun !== null &&
    provinces.longestAt(host.tokens, noun.from) !== undefined
  )
}
export const into = wordSet('vào tại ở khắp')

/** «Giải vô địch … quốc gia» */
export function isNational({tokens}: MentionedSentence): boolean {
  return tokens.some((_, i) => nation.longestAt(tokens, i))
}
const nation = phrases('quốc gia|toàn quốc')

/** A contest of the whole country is told of: «Giải vô địch các câu lạc bộ … quốc gia», «Đại hội Thể thao toàn quốc». */
export function opensContest({tokens}: MentionedSentence): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const hit = contests.longestAt(tokens, i)
    if (!hit) continue
    for (let k = hit.to; k < Math.min(tokens.length, hit.to + longestContest); k++)
      if (nation.longestAt(tokens, k)) return true
  }
  return false
}
const contests = phrases(contestWords)
const longestContest = 10

/** «Theo đó, nội dung đối kháng có 226 vận động viên»: the contest or a part of it is the subject. */
export function tellsOfContest({tokens, at}: MentionedSentence): boolean {
  let i = 0
  for (;;) {
    const lead = leadIn.longestAt(tokens, i)
    if (lead) i = lead.to
    else if (at[i]?.kind === 'period') i = at[i]!.to
    else return parts.longestAt(tokens, i) !== undefined
  }
}
const leadIn = phrases('theo đó|được biết|năm nay|cụ thể|trong đó|bên cạnh đó|ngoài ra|ở|tại|,')
const parts = phrases('giải|giải đấu|cuộc thi|hội thi|nội dung|vòng chung kết|vòng loại|sự kiện')

/** «Đội Bình Định 2 gồm 4 vận động viên» */
export function namesTeam({tokens}: MentionedSentence): boolean {
  return tokens.some((_, i) => tokens[teams.longestAt(tokens, i)?.to ?? tokens.length]?.upper)
}
const teams = phrases('đội|đoàn|đội tuyển|đoàn thể thao|đội nam|đội nữ|clb|câu lạc bộ')

/** Who takes part in a contest, and in what: they are the contest's, where no team is named. */
export function ofContest({host, noun}: Frame): boolean {
  return noun !== null && contested.longestAt(host.tokens, noun.from) !== undefined
}
const contested = phrases(
  'vđv|vận động viên|hạng cân|nội dung|nhóm tuổi|hình thức|clb|câu lạc bộ|đoàn|đội|trận|bộ huy chương|kỳ thủ|võ sĩ|tay vợt|tay đua|thí sinh',
)

/** «246 vận động viên của 40 câu lạc bộ thuộc 32 tỉnh, thành phố»: those that come from there, right before. */
export function comeFrom(frame: Frame, frames: readonly Frame[]): Frame[] {
  const found: Frame[] = []
  for (let k = frames.indexOf(frame); k > 0; k--) {
    const before = frames[k - 1]!
    const words = frame.host.tokens.slice(before.noun?.to ?? before.q.to, frames[k]!.q.from)
    if (words.length > longestOrigin || !words.every(({fold: word}) => origin.has(word))) break
    found.push(before)
  }
  return found
}
const origin = wordSet('của thuộc đến từ ở tại trong')
const longestOrigin = 2
const provinces = phrases(
  'tỉnh, thành|tỉnh, thành phố|tỉnh thành|tỉnh thành phố|tỉnh và thành phố|tỉnh/thành phố',
)

/** «căn hộ tại số 128 (phường 9, quận Phú Nhuận), một trong số 60 dự án»: where the one is, and not the sixty */
export function isOneOf({host, q}: Frame): boolean {
  return q.dimension === null && oneOf.longestBefore(host.tokens, q.from) !== undefined
}
const oneOf = phrases('một trong|một trong số|một trong những|một trong các|là một trong|một trong tổng số')
