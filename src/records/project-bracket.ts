/** What a bracket that an amount stands in is on. */
import type {Frame} from '../frames/types.js'
import {projectHeads} from '../lexicon/projects.js'
import {phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has} from './define.js'
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

/** «bố trí vốn cho 2 dự án (bổ sung thêm 17.995 tỷ đồng)»: the bracket is on what stands before it. */
export function inBracketOfOther({depth, anchor}: Frame): boolean {
  return depth > 0 && anchor !== null && has(anchor, 'around', allotted) !== undefined
}
const allotted = phrase`(bố trí|phân bổ|cấp phát|giao) (đủ|thêm|kế hoạch)? vốn`
