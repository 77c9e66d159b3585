/** What each of those counted gets: «hỗ trợ 20 hộ nghèo làm nhà, mức 50 triệu đồng/hộ». */
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {textOf, wordFolds} from './name-words.js'
import type {Frame, Words} from './types.js'

/** «mức» alone before an amount for each: of what is done to those that the clause counted right before. */
export function nameGift(frame: Frame, last: Frame | undefined): boolean {
  const {host, q, cue, noun, subject, clause, unit, kind} = frame
  if (kind !== 'level' || q.dimension !== 'money' || noun || subject || !unit?.includes('/')) return false
  if (!cue || !rate.longestAt(host.tokens, cue.from, cue.to)) return false
  if (last?.host !== host || last.clause.from !== clause.from || last.q.dimension !== null) return false
  const act = actBefore(last)
  if (!act || last.name === '') return false
  const said = foldWords(textOf(host, act)).every(word => last.nameFolds.includes(word))
  const words = said ? [] : [textOf(host, act)]
  frame.name = ['mức', ...words, last.name].join(' ')
  frame.nameFolds = [fold('mức'), ...(said ? [] : wordFolds(host, act)), ...last.nameFolds]
  frame.thing = [act]
  return true
}

/** The nearest verb of giving before the count. */
function actBefore({host, q, clause}: Frame): Words | null {
  for (let i = q.from - 1; i >= clause.from; i--) {
    const hit = host.at[i] ? undefined : gives.longestAt(host.tokens, i, q.from)
    if (hit) return {from: i, to: hit.to}
  }
  return null
}
const rate = phrases('mức|với mức|ở mức|theo mức')
const gives = phrases(
  'hỗ trợ|đỡ đầu|nhận đỡ đầu|cho vay|trợ cấp|trợ giúp|phụ cấp|khen thưởng|thưởng|bồi thường|đền bù|chi trả|cấp|tặng|trao|phụng dưỡng|nuôi dưỡng|xử phạt|phạt|đóng|miễn giảm|vay',
)
