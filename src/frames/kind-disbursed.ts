/** Rates of disbursement, which are so much of the year's plan of capital. */
import {phrases} from '../text/match.js'
import type {Frame, Words} from './types.js'

/**
 * «tỷ lệ giải ngân đạt 35,2%; dẫn đầu là huyện A với 61,4%»: a rate of disbursement is so much of the year's plan of
 * capital (Law on Public Investment 58/2024/QH15), its own or, in a list, the one that it goes on with.
 */
export function disbursed({host, subject, head, noun, anchor, q}: Frame): boolean {
  const own = subject ?? head
  if (own) return holds(host, own)
  return (
    !noun &&
    anchor !== null &&
    anchor.q.dimension === q.dimension &&
    anchor.kind === 'plan_completion' &&
    anchor.subject !== null &&
    holds(anchor.host, anchor.subject)
  )
}

export function rateOfCounted(anchor: Frame | null): 'level' | 'plan_completion' | null {
  if (!anchor?.noun || anchor.q.dimension !== null) return null
  const {tokens} = anchor.host
  for (let i = anchor.noun.from + 1; i < anchor.noun.to; i++)
    if (havingRate.longestAt(tokens, i)) return holds(anchor.host, anchor.noun) ? 'plan_completion' : 'level'
  return null
}
const havingRate = phrases('có tỷ lệ|có tỉ lệ')

function holds({tokens}: Frame['host'], {from, to}: Words): boolean {
  for (let i = from; i < to; i++) if (disbursement.longestAt(tokens, i, to)) return true
  return disbursing.longestBefore(tokens, to, from) !== undefined
}
const disbursing = phrases('giải ngân cao|giải ngân thấp|giải ngân đạt thấp|giải ngân đạt cao|giải ngân chậm')
const disbursement = phrases(
  'tỷ lệ giải ngân|kết quả giải ngân|tiến độ giải ngân|giải ngân vốn đầu tư công|giải ngân kế hoạch vốn|giải ngân vốn',
)

/** «địa phương giải ngân cao so với kế hoạch là huyện A (98,6%), huyện B (97,1%)» */
export function inBracketOfRate(frame: Frame): boolean {
  const {host, q, depth, clause, subject, noun} = frame
  if (
    depth === 0 ||
    subject ||
    noun ||
    host.tokens[q.from - 1]?.fold !== '(' ||
    host.tokens[q.to]?.fold !== ')'
  )
    return false
  for (let i = clause.from; i < q.from; i++) {
    if (!disbursing.longestAt(host.tokens, i)) continue
    frame.subject = {from: rateWord.longestBefore(host.tokens, i, clause.from)?.from ?? i, to: i + 2}
    return true
  }
  return false
}
const rateWord = phrases('tỷ lệ|tỉ lệ|tiến độ')
