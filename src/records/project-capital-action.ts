/** What was done to the projects whose capital a figure is. */
import {ofProjectsBehind} from './project-act-behind.js'
import {isOther} from './project-act-other.js'
import {actionOf} from './project-action.js'
import {actions} from './project-acts.js'
import {isRunningTotal} from '../frames/partition-items.js'
import type {Frame} from '../frames/types.js'
import {find, phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {has, type Draft, type RuleContext} from './define.js'
import {projectName} from './project-name.js'
import {sentenceTold} from './project-told.js'
import {isAsked} from './project-verb.js'

/** «12,5 triệu USD góp vốn, mua cổ phần»: capital that no act on a project brought */
const sharesBought = phrase`góp vốn ,? (và)? mua (lại)? cổ phần|mua cổ phần`

/** «Tính cả phần vốn bổ sung, tổng vốn đăng ký đạt 1,37 tỷ USD»: of more than one act */
const withAdditions = phrase`(tính cả|kể cả|gồm cả|bao gồm cả|cộng cả) (phần|số)? vốn …3 (bổ sung|tăng thêm|điều chỉnh)`

/** «73 dự án (…, khởi công mới 47), tổng mức đầu tư …»: the bracket tells of its own figures */
const bracketed = phrase`chuyển tiếp|khởi công mới`

export function capitalAction(frame: Frame, kin: Draft | undefined, context: RuleContext): string | null {
  if (
    has(
      frame,
      'around',
      phrase`(cấp mới|đăng ký mới) (và|lẫn|cùng|, điều chỉnh|, tăng|, bổ sung|, góp)|và (bổ sung|điều chỉnh|tăng thêm)`,
    ) ??
    has(frame, 'sentence', phrase`(tính chung|tính gộp|gộp|cả) (cả)? …2 cấp mới (và|lẫn|cùng)`) ??
    has(frame, 'sentence', withAdditions) ??
    has(frame, 'around', sharesBought)
  )
    return null
  const same = kin?.frame.host === frame.host ? (kin.own.action as string | null) : undefined
  if (same !== undefined && has(frame, 'before', bracketed) && !has(frame, 'around', bracketed)) return same
  const theirs = ofProjectsBehind(frame)
  if (theirs) return theirs
  if (kin && same !== undefined && isRunningTotal(kin.frame)) return kin.own.action as string | null
  // «còn hiệu lực, tổng vốn đăng ký sau điều chỉnh 29,18 tỷ USD»
  if (kin && has(frame, 'around', phrase`(sau|sau khi|kể cả|bao gồm cả|tính cả) (vốn)? điều chỉnh`))
    return kin.own.action as string | null
  const said = saidAround(frame)
  if (said) return said
  if (kin && kin.measure !== 'count' && has(frame, 'around', phrase`vốn …2 thực hiện|giải ngân`)) return null
  // «…. Luxshare điều chỉnh dự án, đăng ký rót thêm 150 triệu USD»: its own sentence says what is done
  if (same === undefined && has(frame, 'before', phrase`điều chỉnh (dự án|tăng|vốn)`)) return 'adjusted'
  // «… tăng thêm 185 triệu USD. Ngoài ra, có dự án Nhà máy B (vốn đầu tư 3 triệu USD)»: what was done to another
  const another =
    kin &&
    same === undefined &&
    (kin.measure !== 'count' || opensOnAnother(frame, kin)) &&
    (kin.own.name !== projectName(frame, context.drafts) ||
      (kin.own.action !== 'licensed' && !frame.wholes.includes(kin.frame)))
  return (
    (another ? null : (kin?.own.action as string | null | undefined)) ??
    actionOf(frame, context) ??
    actTold(frame, context)
  )
}

/** «Thu hồi 17 dự án. Dự án cầu A (tổng mức đầu tư 718 tỷ đồng) được khởi công»: a sentence of its own, on a project by name. */
function opensOnAnother({host, block, wholes}: Frame, {frame: counted}: Draft): boolean {
  if (counted.value === 1 || counted.block !== block || wholes.length > 0) return false
  return projectWord.longestAt(host.tokens, 0) !== undefined
}
const projectWord = phrases('dự án|công trình dự án')

/** «UBND tỉnh đã cấp giấy chứng nhận đầu tư cho dự án Nhà máy A. Dự án có vốn …»: what the sentence before says was done to it. */
function actTold(frame: Frame, context: RuleContext): string | null {
  const host = sentenceTold(frame, context)
  if (!host) return null
  const words = {has: undefined, tokens: host.tokens, from: 0, to: host.tokens.length, figureAt: () => 0}
  const acts = actions.filter(([, pattern]) => find(pattern, words) !== undefined)
  return acts.length === 1 ? acts[0]![0] : null
}

/** The first of the acts that its own words tell of. */
function saidAround(frame: Frame): string | null {
  for (const [action, pattern] of actions) {
    const hit = has(frame, 'around', pattern)
    if (!hit || isOther(frame, action, hit.from)) continue
    if (action !== 'licensed' || !isAsked(frame, hit.from)) return action
    // «dự án A trị giá 9.976 tỷ đồng và trình Thủ tướng chấp thuận dự án B»: the next one
    if (hit.from < frame.q.from) return 'proposed'
  }
  return null
}

/** «trình Thủ tướng chấp thuận dự án A với tổng mức đầu tư 5.254 tỷ đồng»: what would be spent */
export const onlyProposed = ({action}: {action: string | null}) =>
  action === 'proposed' ? {status: 'target' as const} : {}
