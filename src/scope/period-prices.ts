import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import {phrases} from '../text/match.js'

const priceYear = phrases(
  'tầm nhìn|định hướng|giá so sánh|giá|theo giá|gốc|so sánh|giá cố định|năm gốc|chuẩn nghèo|chuẩn nghèo đa chiều|chuẩn hộ nghèo|bộ tiêu chí|bộ tiêu chí quốc gia',
)

/** «(giá so sánh năm 2010)», «theo chuẩn nghèo giai đoạn 2022-2025»: the time of the prices or of the standard, not of the figure. */
export function isPriceYear({tokens}: MentionedSentence, {from}: PeriodMention): boolean {
  if (priceYear.longestBefore(tokens, from)) return true
  // «xét theo bộ tiêu chí huyện nông thôn mới giai đoạn 2021-2025»
  for (let i = from - 1; i >= Math.max(0, from - longestStandard) && tokens[i]!.kind === 'word'; i--)
    if (standards.longestAt(tokens, i)) return true
  return false
}
const standards = phrases('bộ tiêu chí|chuẩn nghèo|chuẩn hộ nghèo')
const longestStandard = 10
