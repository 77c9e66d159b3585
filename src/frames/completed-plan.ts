/** What a completed plan is of, behind the figure. */
import {plans} from '../lexicon/cues.js'
import {phrases} from '../text/match.js'
import {nounEnd} from './noun.js'
import type {Frame} from './types.js'

/** «hoàn thành 100% kế hoạch xóa nhà tạm»: what the plan is of becomes the subject. */
export function completedPlan(frame: Frame): void {
  const {host, cue, q, tail} = frame
  if (frame.kind !== 'plan_completion' || frame.subject || cue?.direction !== 'fulfil') return
  const hit = plan.longestAt(host.tokens, q.to)
  if (!hit || ofPlan.longestAt(host.tokens, hit.to) || host.at[hit.to]) return
  const to = nounEnd(host, hit.to, tail.to)
  if (to > hit.to) frame.subject = {from: hit.to, to}
}
const plan = phrases(plans)
const ofPlan = phrases(
  'năm|vốn|giao|đề ra|tỉnh|trung ương|hđnd|ubnd|nghị quyết|của|cả năm|quý|tháng|được|theo|huyện|đã|và|cấp trên|trên',
)
