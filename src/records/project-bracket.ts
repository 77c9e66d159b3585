/** What a bracket that an amount stands in is on. */
import type {Frame} from '../frames/types.js'
import {projectHeads} from '../lexicon/projects.js'
import {phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, type RuleContext} from './define.js'
import {projectName} from './project-name.js'

const heads = phrases(projectHeads)

/** «6 dự án, 9.350 tỷ đồng (riêng Nhà máy A, xã B: 8.400 tỷ đồng)»: the one that the bracket tells of. */
export function nameInBracket(frame: Frame): string | null {
  const {host, q, depth} = frame
  if (depth === 0) return null
  for (let i = q.from - 1; i >= 0 && host.tokens[i]!.fold !== '('; i--)
    if (heads.longestAt(host.tokens, i, q.from)) return projectName(frame, [])
  return null
}

/** «Điều chỉnh vốn 32 dự án. Lớn nhất là Dự án A (tăng 120 triệu USD) và Dự án B (tăng 46,5 triệu USD)»: of one of those adjusted. */
export function raisedInBracket({host, q, depth, block}: Frame, {drafts}: RuleContext): boolean {
  const last = drafts.at(-1)
  if (depth === 0 || last?.type !== 'project' || last.own.action !== 'adjusted') return false
  if (last.frame.block !== block) return false
  let open = q.from - 1
  while (open > 0 && host.tokens[open]!.fold !== '(') open--
  for (let i = open - 1; i >= 0 && host.at[i]?.kind !== 'quantity'; i--)
    if (heads.longestAt(host.tokens, i, open)) return true
  return false
}

/** «bố trí vốn cho 2 dự án (bổ sung thêm 17.995 tỷ đồng)»: the bracket is on what stands before it. */
export function inBracketOfOther({depth, anchor}: Frame): boolean {
  return depth > 0 && anchor !== null && has(anchor, 'around', allotted) !== undefined
}
const allotted = phrase`(bố trí|phân bổ|cấp phát|giao) (đủ|thêm|kế hoạch)? vốn`
