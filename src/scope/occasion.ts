import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Block} from '../text/types.js'

const opening = phrases(
  'nhân dịp này|dịp này|tại hội nghị|tại buổi lễ|tại lễ|tại đại hội|tại kỳ họp|đại hội bầu|đại hội đã bầu|đại hội cũng đã bầu|đại hội tiến hành bầu|đại hội công bố|đại hội đã công bố|đại hội cũng công bố|đại hội đã nghe công bố|đại hội nghe công bố',
)

/** «Nhân dịp này, UBND tỉnh tặng Bằng khen cho …», «Đại hội bầu 14 đại biểu …»: done there and then, whatever was planned before. */
export function opensOccasion({tokens}: MentionedSentence): boolean {
  return opening.longestAt(tokens, 0) !== undefined || opensDip(tokens)
}

/** «Dịp tổng kết này, …», «Nhân dịp đại hội này, …» */
function opensDip(tokens: MentionedSentence['tokens']): boolean {
  const at = tokens[0]?.fold === on ? 1 : 0
  if (tokens[at]?.fold !== dip) return false
  for (let i = at + 1; i <= at + longestDip && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]!.fold === thisOne) return true
  return false
}
const [on, dip, thisOne] = [fold('nhân'), fold('dịp'), fold('này')]
const longestDip = 6

/** The section of plans that a sentence stands in: the end of the time that its heading names, and the text's date. */
export interface Outlook {
  end: string | null
  date: string | null
}

/**
 * «Nhân dịp này, … tặng …» is told as done in a section of plans too; «- Tại Hội nghị tổng kết khen thưởng 50 tập thể»
 * only where it says so, where its day is over, or where the time planned for is.
 */
export function isHeld(host: MentionedSentence, block: Block, {end, date}: Outlook): boolean {
  if (!opensOccasion(host)) return false
  const {tokens, mentions} = host
  if (!planned.longestAt(tokens, 0) || tokens.some(({fold}) => doneWord.has(fold))) return true
  const day = mentions.find(one => one.kind === 'period' && one.form === 'date')
  if (day?.kind === 'period' && day.end && date && day.end <= date) return true
  if (end) return date !== null && end < date
  return block.kind !== 'item'
}
/** what may as well be still to come */
const planned = phrases(
  'tại hội nghị|tại buổi lễ|tại lễ|tại đại hội|tại kỳ họp|đại hội bầu|đại hội tiến hành bầu',
)
const doneWord = wordSet('đã')
