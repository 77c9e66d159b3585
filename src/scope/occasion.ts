import type {MentionedSentence} from '../mentions/types.js'
import {phrases} from '../text/match.js'

const opening = phrases(
  'nhân dịp này|dịp này|tại hội nghị|tại buổi lễ|tại lễ|tại đại hội|tại kỳ họp|đại hội bầu|đại hội đã bầu|đại hội cũng đã bầu|đại hội tiến hành bầu',
)

/** «Nhân dịp này, UBND tỉnh tặng Bằng khen cho …», «Đại hội bầu 14 đại biểu …»: done there and then, whatever was planned before. */
export function opensOccasion({tokens}: MentionedSentence): boolean {
  return opening.longestAt(tokens, 0) !== undefined
}
