/** Names of rates, of speeds and of means by the year. */
import {growthHeads, populations, rateHeads, yearlyMeans} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {subjectCore} from './name-generic.js'
import {isExactly} from './name-words.js'
import type {Frame, Words} from './types.js'

/** «tỷ lệ bao phủ bảo hiểm y tế đạt 93,2% dân số»: the rate is named before. */
export function isRate({host, subject, cue, noun}: Frame): boolean {
  const said = cue !== null || (noun !== null && population.longestAt(host.tokens, noun.from) !== undefined)
  return subject !== null && said && rates.longestAt(host.tokens, subject.from) !== undefined
}
const rates = phrases(rateHeads)
const population = phrases(populations)

/** «tốc độ tăng trưởng đạt 18,2%»: the move belongs to the name of its speed. */
export function withSpeed({host, cue, kind}: Frame, words: Words): Words {
  const goesOn = cue && kind === 'growth' && cue.from === words.to && isExactly(host, words, speeds)
  if (!goesOn) return words
  const moved = movesOn.longestAt(host.tokens, cue.from, cue.to)
  return moved ? {from: words.from, to: moved.to} : words
}
const speeds = phrases('tốc độ|mức|nhịp độ|tỷ lệ')
const movesOn = phrases('tăng trưởng|tăng|phát triển')

/** «tốc độ tăng trưởng dư nợ tín dụng»: what grows, where enough is said of it; «tăng trưởng kinh tế» stays whole. */
export function withoutGrowth(host: MentionedSentence, words: Words): Words {
  const hit = growth.longestAt(host.tokens, words.from, words.to)
  if (!hit || hit.to >= words.to) return words
  if (economy.every((word, i) => host.tokens[hit.to + i]?.fold === word))
    return {from: Math.max(words.from, hit.to - 2), to: words.to}
  const core = subjectCore(host, {from: hit.to, to: words.to})
  return core.to - core.from > 1 ? {from: hit.to, to: words.to} : words
}
const growth = phrases(growthHeads)
const economy = foldWords('kinh tế')

/** «bình quân mỗi năm hợp tác xã có doanh thu hơn 10 tỷ đồng»: of one year, whatever span is told */
export function meansOfYears({host, clause}: Frame, subject: Words): boolean {
  for (let i = clause.from; i < subject.from; i++) if (yearly.longestAt(host.tokens, i)) return true
  return false
}
export const mean = 'bình quân mỗi năm'
const yearly = phrases(yearlyMeans)
