/** What was planned of the move or amount told before: in brackets, or set against it. */
import {phrases, wordSet} from '../text/match.js'
import type {Frame} from './types.js'

/** «tăng bình quân 9,2%/năm (Nghị quyết: 9 - 9,5%)»: in brackets, what was planned of the same. */
export function statesPlan(frame: Frame, before: Frame): boolean {
  const {host, q, depth, unit} = frame
  if (setsPlan(frame, before)) return true
  if (depth <= before.depth || before.host !== host) return false
  // «giảm 6,22 điểm phần trăm (nghị quyết giao giảm 5,5%)»
  const points = q.dimension === 'percent' && before.q.dimension === 'points'
  if (q.dimension !== before.q.dimension && !points) return false
  if (unit !== before.unit && q.dimension !== 'percent') return false
  let from = q.from
  while (from > before.q.to && host.tokens[from - 1]!.fold !== '(') from--
  let at = planStated.longestAt(host.tokens, from)?.to
  if (at === undefined || q.from - at > longestGiver) return false
  // «(chỉ tiêu HĐND tỉnh giao năm 2023 là giảm 2,5 điểm phần trăm)»: who gave it, and for when
  for (; at < q.from; at++) {
    const {fold: word, kind} = host.tokens[at]!
    if ((kind === 'mark' && word !== ':') || reached.has(word)) return false
  }
  return true
}
/** «giảm 4,97 điểm phần trăm, trong khi nghị quyết chỉ đặt chỉ tiêu giảm 4%»: a plan set for the same move, in a clause of its own. */
function setsPlan(frame: Frame, before: Frame): boolean {
  const {host, q, depth, cue, noun} = frame
  if (depth !== before.depth || before.host !== host || noun || before.kind === 'level') return false
  if (q.dimension !== before.q.dimension && q.dimension !== 'percent') return false
  if (cue?.direction !== before.cue?.direction) return setsNumber(frame, before)
  if (!cue) return false
  let from = cue.from
  while (from > before.q.to && host.tokens[from - 1]!.kind !== 'mark') from--
  if (from === before.q.to) return false
  // «giảm 7,5%/năm, vượt chỉ tiêu giảm 5 - 6%/năm»
  const met = meets.longestAt(host.tokens, from)
  if (met && planStated.longestAt(host.tokens, met.to) && cue.from - met.to <= longestGiver) return true
  // «giảm 2,6 điểm phần trăm, vượt mức giảm 2 - 2,5 điểm phần trăm mà nghị quyết đề ra»
  if (met && setBy.longestAt(host.tokens, q.to) && cue.from - met.to <= 1) return true
  from = whereas.longestAt(host.tokens, from)?.to ?? from
  if (!planStated.longestAt(host.tokens, from) || cue.from - from > longestGiver) return false
  for (let i = from; i < cue.from; i++) if (sets.longestAt(host.tokens, i)) return true
  return false
}
/** «chỉ giảm được 3,96% trong khi chỉ tiêu tỉnh giao là 5%»: the plan's number for the same move, with nothing of its own. */
function setsNumber({host, q, cue}: Frame, before: Frame): boolean {
  if ((before.kind !== 'change' && before.kind !== 'growth') || q.dimension !== 'percent') return false
  const {tokens} = host
  const to = cue?.from ?? q.from
  let from = before.q.to
  if (tokens[from]?.fold === comma) from++
  const lead = whereas.longestAt(tokens, from)
  const named = lead && planStated.longestAt(tokens, lead.to)
  if (!named || to > q.from) return false
  const set = sets.longestBefore(tokens, q.from)
  if (!set || set.from < named.to) return false
  return tokens.slice(named.to, set.from).every(({upper, fold: word}) => upper || givers.has(word))
}
const comma = ','
const givers = wordSet('tỉnh huyện xã trên cấp được chỉ năm đã')
const meets = phrases(
  'vượt|vượt xa|đạt|chưa đạt|không đạt|bằng|cao hơn|thấp hơn|nhanh hơn|chậm hơn|so với|cao hơn so với|thấp hơn so với',
)
const setBy = phrases(
  ['mà', 'do', 'theo', 'của']
    .flatMap(of =>
      ['nghị quyết', 'kế hoạch', 'chỉ tiêu', 'mục tiêu', 'đại hội', 'trung ương', 'tỉnh', 'hđnd'].map(
        who => `${of} ${who}`,
      ),
    )
    .join('|'),
)
const whereas = phrases('trong khi|trong khi đó|còn|mà')
const sets = phrases('đặt|đặt ra|giao|đề ra|đề ra là|đặt ra là|giao là')

const planStated = phrases(
  'kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nghị quyết|nq|không đạt mục tiêu|chưa đạt mục tiêu|chưa đạt chỉ tiêu|không đạt chỉ tiêu|chưa đạt kế hoạch|không đạt kế hoạch',
)
const reached = wordSet('đạt vượt bằng hơn so thấp cao thành')
const longestGiver = 9
