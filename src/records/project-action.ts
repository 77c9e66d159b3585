/** What was done to the projects that a figure counts: licensed, adjusted, revoked, started, … */
import {actions, actionsBehind, attracted} from './project-acts.js'
import {sharedBehind} from './project-act-behind.js'
import {goesOnByPlace, listedBefore, otherSide, sameCount, sharedBySite, splitOf} from './project-act-next.js'
import {isOther, stillAsked} from './project-act-other.js'
import {isRunningTotal} from '../frames/partition-items.js'
import type {Frame} from '../frames/types.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, wholeDraft, targetOf, type RuleContext} from './define.js'
import {isAsked} from './project-verb.js'

export function actionOf(frame: Frame, context: RuleContext): string | null {
  if (frame.noun && find(phrase`chuyển tiếp`, targetOf(frame, frame.noun)))
    return has(frame, 'around', phrase`hoàn thành ${figure}`) ? 'completed' : null
  if (has(frame, 'around', phrase`chuyển tiếp ${figure}`)) return null
  // «sẽ khởi công 05 dự án mới»
  if (has(frame, 'around', phrase`(khởi công|động thổ) (thêm|xây dựng)? ${figure} dự án mới`))
    return 'started'
  const {host, q, clause} = frame
  const next = host.mentions
    .filter(m => m.kind === 'quantity' && m.from >= q.to)
    .reduce((low, m) => Math.min(low, m.from), clause.to)
  // «02 dự án may mặc, da giày được khởi công»: the noun's own comma is none
  const nounTo = Math.max(q.to, frame.noun?.to ?? 0)
  const comma = host.tokens.findIndex(
    ({fold: word}, i) => i >= nounTo && (word === ':' || (word === ',' && !joinsNouns(host, i))),
  )
  // «cấp giấy chứng nhận cho 2 dự án và cấp giấy chứng nhận điều chỉnh cho 6 dự án»: what was done to the next
  const joint =
    next < clause.to
      ? host.tokens.findIndex(
          (token, i) => i >= nounTo && i < next && token.fold === and && actsAt(frame, i + 1, next),
        )
      : -1
  const ends = [comma, joint].filter(at => at >= 0)
  const behind = targetOf(frame, {from: q.to, to: Math.min(next, clause.to, ...ends)})
  for (const [action, pattern] of actionsBehind) {
    const hit = find(pattern, behind)
    if (hit && !denied.has(host.tokens[hit.from - 1]?.fold ?? '')) return action
  }
  const shared = sharedBehind(frame)
  if (shared) return shared
  // «…, nâng tổng số dự án còn hiệu lực là 58»
  if (isRunningTotal(frame))
    return has(frame, 'around', phrase`còn hiệu lực|đang hoạt động`) ? 'operating' : null
  // «Số đã đi vào hoạt động là 241 dự án»
  if (
    has(
      frame,
      'before',
      phrase`(đã|đang|còn) (đi vào)? (hoạt động|vận hành|sản xuất|hiệu lực) (là|có|gồm) ${figure}`,
    )
  )
    return 'operating'
  const noun = frame.noun && targetOf(frame, frame.noun)
  if (noun && find(phrase`dự án …3 mới`, noun)) return find(phrase`khởi công`, noun) ? 'started' : 'licensed'
  // «thu hút 112 dự án còn hiệu lực, gồm 48 dự án FDI»: of those in force
  const all = wholeDraft(frame, context, 'project', 'count')
  const operates = all?.own.action === 'operating' ? all : undefined
  let best: {action: string; from: number} | undefined
  const before = targetOf(frame, {from: clause.from, to: q.from})
  // «có thêm 7 dự án»: the words go on behind the figure
  const upToNoun = targetOf(frame, {from: clause.from, to: frame.noun?.to ?? q.to})
  const inTurns = frame.noun !== null && host.tokens[frame.noun.from]!.fold === turns
  // «thu hút 14 dự án»: licensed; of capital it says what came, and not by which act
  for (const [action, pattern] of q.dimension === null && !inTurns ? [...actions, attracted] : actions) {
    for (let at = before.from; at < before.to; at++)
      if (
        pattern.matchAt(pattern === attracted[1] ? upToNoun : before, at) &&
        (!best || at > best.from) &&
        !isOther(frame, action, at) &&
        !(pattern === attracted[1] && operates && at < operates.frame.q.from)
      )
        best = {action: action === 'licensed' && isAsked(frame, at) ? 'proposed' : action, from: at}
  }
  if (best) return best.action
  const whole =
    all ??
    wholeDraft(frame, context, 'project') ??
    otherSide(frame, context) ??
    sharedBySite(frame, context) ??
    sameCount(frame, context) ??
    splitOf(frame, context) ??
    listedBefore(frame, context) ??
    goesOnByPlace(frame, context)
  if (whole) return (whole.own.action as string | null | undefined) ?? null
  return find(phrase`do …4 đề xuất`, behind) && stillAsked(frame) ? 'proposed' : null
}

/** What is done is told right there: «và cấp giấy chứng nhận điều chỉnh cho 6 dự án», and not «ở Dung Quất và các KCN» */
function actsAt(frame: Frame, from: number, to: number): boolean {
  if (requests.longestAt(frame.host.tokens, from)) return true
  const words = targetOf(frame, {from, to})
  return [...actions, attracted].some(
    ([, pattern]) => pattern.matchAt(words, from) ?? pattern.matchAt(words, from + 1),
  )
}

const requests = phrases('trình|đề nghị|kiến nghị|xin|đang xem xét|đang thẩm định')

/** «dự án may mặc, da giày được khởi công»: a comma inside of the noun, whose verb follows */
function joinsNouns({tokens, at}: Frame['host'], comma: number): boolean {
  for (let i = comma + 2; i <= comma + 4; i++) {
    if (at[i] || tokens[i]?.kind !== 'word') return false
    if (tokens[i]!.fold === passive) return tokens[comma + 1]!.kind === 'word' && !tokens[comma + 1]!.upper
  }
  return false
}
const passive = fold('được')
/** «do chưa hoàn thành thủ tục», «ngừng hoạt động quá 12 tháng» */
const denied = wordSet('chưa không ngừng dừng chậm hết')
/** «thu hút được 58 lượt dự án»: new ones and added capital alike */
const turns = fold('lượt')
const and = fold('và')
