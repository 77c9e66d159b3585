/** Whose a measure is, told before it: «Căn hộ này có giá 3 tỷ đồng», «tặng 20 xe đạp … trị giá 40 triệu đồng». */
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {append, textOf, wordsOf} from './name-words.js'
import {people, prices, tradedBefore} from './name-price.js'
import {subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'

/** «tặng 20 xe đạp cho học sinh nghèo trị giá 40 triệu đồng»: of what was given, and not of who got it. */
export function addWorth(frame: Frame, earlier: Frame[]): void {
  const {host, lead} = frame
  const before = earlier.at(-1)
  const counted = before?.host === host && before.noun && before.q.dimension === null ? before : undefined
  if (counted && getting.longestAt(host.tokens, lead.from))
    return append(frame, counted.name, counted.nameFolds)
  const owner = givenIn(frame) ?? ownerOf(frame)
  if (!owner) return
  const words = wordsOf(host, owner).filter(({word}) => word)
  append(
    frame,
    textOf(host, owner),
    words.map(({fold: word}) => word),
  )
}
const getting = phrases('cho|tặng|để|dành cho|dành tặng|với|đến')

/** «được hỗ trợ máy cày trị giá 25 triệu đồng»: what was given; null where it was counted before. */
function givenIn({host, lead, subject}: Frame): Words | null {
  const to = subject!.from
  for (let i = to - 1; i > lead.from; i--) {
    if (host.at[i] || host.tokens[i]!.kind === 'mark') return null
    const verb = gives.longestBefore(host.tokens, i, lead.from)
    if (verb && to - i <= longestOwner) return {from: i, to}
  }
  return null
}
const gives = phrases(
  'hỗ trợ|tặng|trao|trao tặng|nhận|nhận được|nhận thưởng|thưởng|được thưởng|ủng hộ|cấp|mua|mua sắm|trang bị|bàn giao',
)

/** «Căn hộ này có giá 3 tỷ đồng»: what the measure is of stands before the word that carries it. */
export function ownerOf({host, lead, subject}: Frame): Words | null {
  if (!subject || subject.from <= lead.from) return null
  let to = lead.from
  while (to < subject.from && !carriers.has(host.tokens[to]!.fold)) to++
  const owner = subjectIn(host, {from: lead.from, to})
  // «bao tiêu gương sen cho 120 hộ với giá 24.000 đồng/kg»: the price of what is bought, and not of who sells
  if (owner && people.longestAt(host.tokens, owner.from) && prices.longestAt(host.tokens, subject.from))
    return tradedBefore(host, owner.from)
  const words = owner ? owner.to - owner.from : 0
  return words >= 2 && words <= longestOwner ? owner : null
}
export const longestOwner = 6
const carriers = new Set(['có', 'với', 'đạt', 'chịu', 'cần', 'theo', 'là'].map(fold))
