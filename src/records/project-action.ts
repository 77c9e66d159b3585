import {isGivenBy} from '../frames/giver.js'
import {isRunningTotal} from '../frames/partition-items.js'
import type {Frame} from '../frames/types.js'
import {countries} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {figure, find, phrase, type Phrase} from '../phrase/phrase.js'
import {has, wholeDraft, targetOf, type Draft, type RuleContext} from './define.js'
import {projectName} from './project-name.js'
import {sentenceTold} from './project-told.js'
import {isAsked, isClosedBefore, isOfLand, isPurpose} from './project-verb.js'

const actions: [string, Phrase, 'before' | 'behind'][] = [
  ['revoked', phrase`thu hồi|chấm dứt|hủy bỏ|bãi bỏ`, 'before'],
  [
    'adjusted',
    phrase`điều chỉnh|tăng vốn|giảm vốn|nâng vốn|bổ sung vốn|vốn bổ sung|vốn tăng thêm|tăng thêm ${figure}|đăng ký bổ sung|rót thêm`,
    'before',
  ],
  [
    'licensed',
    phrase`cấp mới|đăng ký mới|cấp phép|cấp giấy|chấp thuận|cấp quyết định|cấp chủ trương|phê duyệt chủ trương|quyết định chủ trương|cấp giấy chứng nhận|cấp gcn|cấp GCNĐKĐT|thu hút mới|trao …2 giấy chứng nhận|(trao|cấp) …2 (giấy)? chứng nhận …3 đầu tư|nhận …2 (giấy)? chứng nhận …3 đầu tư|vốn đăng ký cấp mới|(số)? dự án mới`,
    'before',
  ],
  ['completed', phrase`hoàn thành|khánh thành|đưa vào (sử dụng|hoạt động|vận hành)`, 'before'],
  ['started', phrase`khởi công|động thổ`, 'before'],
  [
    'proposed',
    phrase`đề xuất|kêu gọi|mời gọi|bản ghi nhớ|nghiên cứu (khảo sát|đầu tư|thực hiện|triển khai)? ${figure}|muốn …1 (triển khai|đầu tư|rót|thực hiện)|kiến nghị (đầu tư|xây dựng)|xin (đầu tư|chủ trương|phép đầu tư)`,
    'before',
  ],
]

const approved = phrase`phê duyệt|chấp thuận|cấp phép|cấp giấy|thông qua|khởi công|hoàn thành|triển khai`

const attracted: [string, Phrase, 'before' | 'behind'] = ['licensed', phrase`thu hút`, 'before']

const actionsBehind: [string, Phrase][] = [
  ['started', phrase`dự án …3 khởi công mới`],
  ['revoked', phrase`chấm dứt hoạt động`],
  ['licensed', phrase`dự án …3 mới`],
  ['operating', phrase`(còn|có) hiệu lực|(đang|đi vào|đã) (hoạt động|vận hành|sản xuất)|hoạt động`],
  ['revoked', phrase`(bị|được) thu hồi|chấm dứt`],
  ['adjusted', phrase`(điều chỉnh)? tăng vốn|(xin)? (giảm|tăng|nâng) vốn|tăng thêm|điều chỉnh`],
  [
    'licensed',
    phrase`(được)? (cấp mới|cấp phép|chấp thuận|cấp giấy|phê duyệt chủ trương|quyết định chủ trương)`,
  ],
  ['licensed', phrase`(được)? (trao|nhận|cấp) …2 (giấy)? chứng nhận`],
  ['proposed', phrase`(được|đang)? (kêu gọi|mời gọi) …1 đầu tư`],
  ['completed', phrase`(đã|được)? hoàn thành`],
  ['started', phrase`(đã|được)? khởi công`],
]

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
    kin.measure !== 'count' &&
    (kin.own.name !== projectName(frame, context.drafts) ||
      (kin.own.action !== 'licensed' && !frame.wholes.includes(kin.frame)))
  return (
    (another ? null : (kin?.own.action as string | null | undefined)) ??
    actionOf(frame, context) ??
    actTold(frame, context)
  )
}

/** «UBND tỉnh đã cấp giấy chứng nhận đầu tư cho dự án Nhà máy A. Dự án có vốn …»: what the sentence before says was done to it. */
function actTold(frame: Frame, context: RuleContext): string | null {
  const host = sentenceTold(frame, context)
  if (!host) return null
  const words = {has: undefined, tokens: host.tokens, from: 0, to: host.tokens.length, figureAt: () => 0}
  const acts = actions.filter(([, pattern]) => find(pattern, words) !== undefined)
  return acts.length === 1 ? acts[0]![0] : null
}

/** The verb there tells of something else. */
function isOther(frame: Frame, action: string, at: number): boolean {
  if (isClosedBefore(frame, at) || isPurpose(frame, at)) return true
  if (action === 'revoked') return isOfLand(frame, at)
  // «đề xuất thanh tra 60 dự án»: what is to be done with them
  if (action === 'proposed' && checking.longestAt(frame.host.tokens, at + 2)) return true
  return action === 'proposed' && isGivenBy(frame.host, at) && isApproved(frame)
}

const checking = phrases(
  'thanh tra|kiểm tra|kiểm toán|rà soát|xử lý|dừng|tạm dừng|giãn tiến độ|chấm dứt|hủy bỏ|thu hồi|đình chỉ|tháo gỡ|gia hạn',
)

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
  for (const [action, pattern] of actionsBehind) if (find(pattern, behind)) return action
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
  let best: {action: string; from: number} | undefined
  const before = targetOf(frame, {from: clause.from, to: q.from})
  // «thu hút 14 dự án»: licensed; of capital it says what came, and not by which act
  for (const [action, pattern] of q.dimension === null ? [...actions, attracted] : actions) {
    for (let at = before.from; at < before.to; at++)
      if (pattern.matchAt(before, at) && (!best || at > best.from) && !isOther(frame, action, at))
        best = {action: action === 'licensed' && isAsked(frame, at) ? 'proposed' : action, from: at}
  }
  if (best) return best.action
  const whole =
    wholeDraft(frame, context, 'project') ??
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

/** «Có 11 dự án do nhà đầu tư đề xuất», and not «khởi công 5 dự án do …», «đã phê duyệt 17 dự án, trong đó …»: nothing else is said to be done. */
function stillAsked(frame: Frame): boolean {
  const {host, q} = frame
  const lead = host.tokens[q.from - 1]
  if (lead?.kind === 'word' && !asksFor.longestBefore(host.tokens, q.from)) return false
  return !isApproved(frame)
}

function isApproved(frame: Frame): boolean {
  return find(approved, targetOf(frame, {from: 0, to: frame.q.from})) !== undefined
}
const asksFor = phrases(
  'có|còn|có thêm|thêm|tiếp nhận|nhận|nhận được|gồm|trong đó|và|là|với|xem xét|thẩm định|nghiên cứu|tổng hợp|rà soát|lấy ý kiến|khảo sát|trình',
)

/** «386,5 triệu USD của 27 dự án cấp mới, 348,2 triệu USD do 29 lượt dự án điều chỉnh»: what those projects did. */
export function ofProjectsBehind(frame: Frame): string | null {
  const from = countedBehind(frame)
  return from === undefined ? null : actedBehind(frame, from, frame.clause.to)
}

/** Where the noun of the projects stands whose capital the figure is: «386,5 triệu USD của 27 dự án». */
export function countedBehind({host, q}: Frame): number | undefined {
  if (!theirs.longestAt(host.tokens, q.to)) return undefined
  const count = host.at[q.to + 1]
  return count?.kind === 'quantity' && count.from === q.to + 1 ? count.to : undefined
}
const theirs = phrases('của|do|từ')

/** «471 dự án FDI và 842 dự án DDI còn hiệu lực»: said once, behind the last. */
function sharedBehind(frame: Frame): string | null {
  const {host, noun, clause} = frame
  const joint = noun && host.tokens[noun.to]?.fold
  if (!noun || (joint !== and && joint !== ',')) return null
  const count = host.at[noun.to + 1]
  if (count?.kind !== 'quantity' || count.from !== noun.to + 1) return null
  return actedBehind(frame, count.to, clause.to)
}
const and = fold('và')

/** What the projects that are counted from `from` on have done, up to the next comma or figure. */
function actedBehind(frame: Frame, from: number, end: number): string | null {
  const {host} = frame
  let to = from
  while (to < end && !host.at[to] && host.tokens[to]!.kind === 'word') to++
  const words = targetOf(frame, {from, to})
  if (!find(phrase`dự án`, words)) return null
  return actionsBehind.find(([, pattern]) => find(pattern, words))?.[0] ?? null
}

/** «Hàn Quốc 11 dự án; kế đến là Trung Quốc (9 dự án)»: the next of a list, in its bracket */
function listedBefore({host, depth, wholes}: Frame, {drafts}: RuleContext): Draft | undefined {
  if (depth === 0 || wholes.length > 0) return undefined
  return drafts.findLast(({type, frame}) => type === 'project' && frame.host === host && frame.depth < depth)
}

/** «dự án may mặc, da giày được khởi công»: a comma inside of the noun, whose verb follows */
function joinsNouns({tokens, at}: Frame['host'], comma: number): boolean {
  for (let i = comma + 2; i <= comma + 4; i++) {
    if (at[i] || tokens[i]?.kind !== 'word') return false
    if (tokens[i]!.fold === passive) return tokens[comma + 1]!.kind === 'word' && !tokens[comma + 1]!.upper
  }
  return false
}
const passive = fold('được')

/** «huyện A có 58 dự án cấp mới, …; hai đô thị B và C có lần lượt 26 và 14 dự án»: the next of a list, and no more said of it */
function goesOnByPlace({host, noun, clause, region}: Frame, {drafts}: RuleContext): Draft | undefined {
  if (!noun || noun.to - noun.from !== 2) return undefined
  const next = host.tokens[noun.to]
  if (next && next.kind !== 'mark') return undefined
  if (!host.tokens.slice(clause.from, region.to).some(token => token.upper)) return undefined
  const before = drafts.findLast(
    ({type, frame}) => type === 'project' && frame.host === host && frame.clause.from !== clause.from,
  )
  return before?.measure === 'count' ? before : undefined
}

const abroad = phrases(countries)
/** «Xét theo quốc gia, Trung Quốc có 52 dự án»: what was told before, split. */
function splitOf(frame: Frame, {drafts}: RuleContext): Draft | undefined {
  const {host, clause} = frame
  const partner =
    (abroad.longestAt(host.tokens, clause.from) && host.tokens[clause.from]!.upper) ||
    sides.longestAt(host.tokens, clause.from)
  if (!partner && !has(frame, 'sentence', phrase`(xét|chia|phân|tính) theo`)) return undefined
  const told = drafts.filter(({type}) => type === 'project')
  const before = told.filter(({frame: one}) => one.block === frame.block)
  // «…, chiếm 32,5% tổng vốn cấp mới»: of several acts the one that the sentence says
  if (has(frame, 'sentence', phrase`(vốn|dự án) …2 cấp mới`))
    return told.findLast(({own}) => own.action === 'licensed')
  // «Phân theo lĩnh vực, …» opens a paragraph: what the one before told
  const said = before.length > 0 ? before : told.slice(-farthestSplit)
  return said.length > 0 && said.every(({own}) => own.action === said[0]!.own.action) ? said[0] : undefined
}

const farthestSplit = 6
/** «Khối FDI góp 5 dự án», «Khối trong nước có 8 dự án» */
const sides = phrases(
  ['khối', 'khu vực', 'nhà đầu tư', 'doanh nghiệp', 'vốn']
    .flatMap(side =>
      ['fdi', 'ddi', 'trong nước', 'nước ngoài', 'đầu tư nước ngoài', 'đầu tư trong nước'].map(
        kind => `${side} ${kind}`,
      ),
    )
    .join('|'),
)

/** «chấp thuận 14 dự án …; so với cùng kỳ tăng 5 dự án»: a change of the count before, and counts by place behind it. */
function sameCount(frame: Frame, context: RuleContext): Draft | undefined {
  if (frame.kind !== 'change' && frame.kind !== 'growth') return undefined
  return context.drafts.findLast(
    draft => draft.type === 'project' && draft.measure === 'count' && draft.frame.block === frame.block,
  )
}
