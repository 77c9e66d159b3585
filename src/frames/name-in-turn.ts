/** «Sầu riêng và cá ngừ lần lượt đóng góp 268 và 94 triệu USD»: as many things before as figures behind, in one order. */
import {pairing} from '../lexicon/place-roles.js'
import {phrases, wordSet} from '../text/match.js'
import {setName} from './name-words.js'
import type {NameParts} from './name-parts.js'
import type {Frame, Words} from './types.js'

export function nameInTurn(frame: Frame, {noun}: NameParts): boolean {
  const {host, q, clause, kind} = frame
  // «91,3% và 58,6% kế hoạch»: of which plan
  if ((noun && kind !== 'plan_completion') || q.dimension === null) return false
  const [first, k, count] = rowOf(frame)
  if (count < 2) return false
  let turn = -1
  for (let i = clause.from; i < first; i++) if (inTurn.longestAt(host.tokens, i)) turn = i
  if (turn <= clause.from || first - turn > farthestTurn) return false
  const things = listBefore(frame, turn)
  const own = things[k] && withoutVerb(frame, things[k]!)
  if (things.length !== count || !own || things.every(({from}) => isNamed(frame, from))) return false
  setName(frame, [own])
  return true
}
const inTurn = phrases(pairing)

/** «dịch vụ tăng lần lượt», «nhập khẩu ước đạt lần lượt» */
function withoutVerb({host}: Frame, {from, to}: Words): Words {
  let end = to
  while (end - 1 > from && verbs.has(host.tokens[end - 1]!.fold)) end--
  return {from, to: end}
}
const verbs = wordSet('tăng giảm ước đạt được có là còn đều cùng')
const farthestTurn = 7

/** Where the row of figures that stand side by side begins, which of them this is, and how many they are. */
function rowOf({host, q}: Frame): [first: number, k: number, count: number] {
  const beside = (at: number) => joints.has(host.tokens[at]?.fold ?? '')
  let first = q.from
  let k = 0
  for (let at = first - 2; beside(first - 1) && host.at[at]?.kind === 'quantity'; at = first - 2) {
    first = host.at[at]!.from
    k++
  }
  let end = q.to
  let count = k + 1
  while (beside(end) && host.at[end + 1]?.kind === 'quantity') {
    end = host.at[end + 1]!.to
    count++
  }
  return [first, k, count]
}
const joints = wordSet(', và ; hay')

/** The members of the list that ends at `to`, none if it holds a figure. */
function listBefore({host, clause}: Frame, to: number): Words[] {
  const {tokens, at} = host
  const things: Words[] = []
  let end = to
  for (let i = to - 1; i >= clause.from - 1; i--) {
    const stop = i < clause.from || at[i]?.kind === 'quantity' || /^[;:(]$/u.test(tokens[i]!.fold)
    if (!stop && !joints.has(tokens[i]!.fold)) continue
    if (end - i - 1 < 1 || end - i - 1 > longestThing) return []
    things.unshift({from: i + 1, to: end})
    end = i
    if (stop) break
  }
  return things
}
const longestThing = 6

/** The name of a place or body, whose figures these are. */
function isNamed({host}: Frame, from: number): boolean {
  return (
    units.longestAt(host.tokens, from) !== undefined ||
    (host.tokens[from]!.upper && (host.tokens[from + 1]?.upper ?? false))
  )
}
const units = phrases(
  'huyện|xã|thị xã|thành phố|tỉnh|phường|thị trấn|tp.|tp|tx.|tx|các huyện|các xã|thôn|bản',
)
