/** What is left when costs are taken off: «trừ hết chi phí ông còn lời hơn 180 triệu đồng» is of the gain alone. */
import {phrases} from '../text/match.js'
import {isPerson} from './person.js'
import type {Frame, Words} from './types.js'

/** The words for the gain at the end of a subject that tells of costs first, else null. */
export function gainIn({host: {tokens}, clause}: Frame, {from, to}: Words): Words | null {
  // «gia đình ông Mạnh thu lãi khoảng 4 tỷ đồng»: who gains is no part of it
  let costs = isPerson(tokens, from)
  for (let i = clause.from; i < to; i++) {
    costs ||= deducted.longestAt(tokens, i, to) !== undefined
    const gain = costs && i >= from ? gains.longestAt(tokens, i, to) : undefined
    if (gain?.to === to) return {from: i, to}
  }
  return null
}
const deducted = phrases('trừ|sau khi trừ|khấu trừ|chi phí')
const gains = phrases(
  'lãi|lời|lỗ|lãi ròng|lãi thuần|thu lãi|thu lời|tiền lãi|tiền lời|lợi nhuận|thu nhập|thu về|bỏ túi|có lãi|được lãi|lãi bình quân|lợi nhuận bình quân',
)
