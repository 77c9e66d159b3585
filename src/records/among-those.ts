/** «đã có 9 chủ thể tham gia, 5 trong số đó do phụ nữ điều hành»: so many of those that were counted before. */
import type {Frame} from '../frames/types.js'
import {phrases} from '../text/match.js'
import type {Draft, RuleContext} from './define.js'

export function amongThose(frame: Frame, context: RuleContext): Draft | null {
  const {host, q, kind, depth} = frame
  if (kind !== 'level' || q.dimension !== null || !pronouns.longestAt(host.tokens, q.to)) return null
  const before = context.drafts.findLast(({frame: one}) => one.host === host && one.depth <= depth)
  if (!before || before.frame.kind !== 'level' || before.frame.q.dimension !== null) return null
  if (before.frame.clause.from !== frame.clause.from || before.frame.value < frame.value) return null
  if (before.type === 'indicator') return null
  return {type: before.type, measure: before.measure, rule: `${before.rule}.among`, own: before.own, frame}
}
const pronouns = phrases('trong số đó|trong số này|trong số ấy|trong số họ')
