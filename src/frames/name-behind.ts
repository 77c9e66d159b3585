import {growthHeads, plans, remainders} from '../lexicon/cues.js'
import {movedAmounts} from '../lexicon/edges.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {append, isExactly, setName, textOf, wordFolds} from './name-words.js'
import {nounEnd} from './noun.js'
import type {Frame, Words} from './types.js'
import {aspectBehind} from './words-before.js'

/** «giảm 0,8% về số doanh nghiệp và giảm 13% về vốn»: what it is of stands behind «về», or whose growth it is. */
export function namedBehind(frame: Frame): boolean {
  const words = aspectBehind(frame) ?? whatGrows(frame)
  if (!words) return false
  frame.thing = [words]
  setName(frame, [words])
  return true
}

/** «đóng góp 1,2 điểm phần trăm vào mức tăng 6,4% của GRDP»: the growth's name is only that it is one. */
function whatGrows({host, q, subject, kind}: Frame): Words | null {
  if (kind !== 'growth' || !subject || !isExactly(host, {from: subject.from, to: q.from}, growth)) return null
  if (host.tokens[q.to]?.fold !== of || host.at[q.to + 1]) return null
  const to = nounEnd(host, q.to + 1, host.tokens.length)
  return to > q.to + 1 ? {from: q.to + 1, to} : null
}
const growth = phrases(growthHeads)
const of = fold('của')

/** «giảm 50% tiền sử dụng khu vực biển», «tăng 20% số vụ»: what moves stands right behind the percentage. */
export function amountBehind(frame: Frame): boolean {
  const {host, noun, cue} = frame
  if (!noun || !cue || !moved.longestAt(host.tokens, noun.from, noun.to)) return false
  frame.thing = [noun]
  setName(frame, [noun])
  return true
}
const moved = phrases(movedAmounts)

/** «Đội ngũ báo cáo viên, tuyên truyền viên được kiện toàn, gồm 3.425 đồng chí»: who they are stands at the head. */
export function membersOf(frame: Frame, noun: Words): boolean {
  const {host, q, clause} = frame
  const {tokens} = host
  if (!isExactly(host, noun, member) || !consists.longestBefore(tokens, q.from)) return false
  const staff = staffs.longestAt(tokens, clause.from)
  if (!staff) return false
  let to = staff.to
  while (
    to < q.from &&
    !acted.has(tokens[to]!.fold) &&
    !host.at[to] &&
    (tokens[to]!.kind === 'word' || tokens[to + 1]?.kind === 'word')
  )
    to++
  while (to > staff.to && tokens[to - 1]!.kind === 'mark') to--
  if (to - staff.to < 2) return false
  frame.thing = [{from: staff.to, to}]
  setName(frame, [{from: staff.to, to}])
  return true
}
export const member = phrases('đồng chí|đ/c|người|thành viên')
const consists = phrases('gồm|gồm có|bao gồm|với')
const staffs = phrases('đội ngũ|lực lượng')
const acted = new Set(foldWords('được đã đang hiện tiếp luôn thường gồm với có'))

/** «còn lại 317,6 tỷ đồng là phần nhân dân đóng góp»: what the rest is. */
export function restIs(frame: Frame): boolean {
  const {host, q, clause} = frame
  if (host.tokens[q.to]?.fold !== copula || !remains.longestBefore(host.tokens, q.from)) return false
  const from = q.to + 1 + (host.tokens[q.to + 1]?.fold === share ? 1 : 0)
  let to = from
  while (to < clause.to && host.tokens[to]!.kind === 'word' && !host.at[to]) to++
  if (to - from < 2) return false
  frame.thing = [{from, to}]
  setName(frame, [{from, to}])
  return true
}
const copula = fold('là')
const share = fold('phần')
const remains = phrases(remainders)

/** «giải ngân 100% kế hoạch vốn đầu tư công»: what the act alone leaves open, the plan says. */
export function completePlan(frame: Frame): void {
  const {host, q, clause} = frame
  const hit = frame.nameFolds.length <= 2 ? planned.longestAt(host.tokens, q.to) : undefined
  if (!hit || !disburses.every((word, i) => frame.nameFolds[i] === word)) return
  const from = host.tokens[hit.to - 1]!.fold === capital ? hit.to - 1 : hit.to
  const to = nounEnd(host, from, clause.to)
  if (to > from + 1) append(frame, textOf(host, {from, to}), wordFolds(host, {from, to}))
}
const disburses = foldWords('giải ngân')
const capital = fold('vốn')

/** «hoàn thành 100% kế hoạch xóa nhà tạm»: the plan says what is completed. */
export function nameFromTail(frame: Frame): void {
  const {host, q, tail, noun} = frame
  if (noun) return setName(frame, [noun])
  for (let i = q.to; i < tail.to; i++) {
    const hit = planned.longestAt(host.tokens, i)
    if (!hit) continue
    const to = nounEnd(host, hit.to, tail.to)
    if (to > hit.to) setName(frame, [{from: hit.to, to}])
    return
  }
  if (frame.lead.to > frame.lead.from) setName(frame, [frame.lead])
}
const planned = phrases(plans)
