import type {Frame} from '../frames/types.js'
import {find, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import {has, targetOf, type Draft, type RuleContext} from './define.js'

const programme = phrase`nông thôn mới|NTM`
export const qualifies = phrase`chưa đạt|được …5 công nhận|đạt chuẩn|nông thôn mới|NTM|nâng cao|kiểu mẫu|về đích|cán đích|giữ vững chuẩn|dưới …2 tiêu chí|(đạt|đủ|có từ|xã từ|mới được|mới có|được từ) …5 tiêu chí|hoàn thành nhiệm vụ`
export const remains = phrase`còn lại|chuyển tiếp|đang thẩm định|đã có quyết định`
/** other classes of communes and villages, that no new-rural standard makes */
export const otherClass = phrase`thiếu|có dịch|đạt chuẩn (quốc gia|văn hóa|tiếp cận|y tế|an toàn|an ninh|phổ cập)|nhà văn hóa|nhà sinh hoạt|đặc biệt khó khăn|biên giới|có sản phẩm|đăng ký việc|an toàn về|(xã|huyện|thôn|bản|ấp) (đang|đã|được|chọn|lựa chọn)? (thực hiện|triển khai|tham gia|xây dựng) …5 (NTM|nông thôn mới)`
/** «còn thiếu 3 tiêu chí»: what is wanting, no criteria met */
export const lacking = phrase`còn thiếu|thiếu|(chưa|không) (đạt|hoàn thành|đảm bảo|được)`
const ntmWords = [fold('NTM')]
export const allCriteria = 19
const thon = fold('thôn')
const moi = fold('mới')

export function onTopic(frame: Frame, context: RuleContext): boolean {
  // «7/19 tiêu chí»: no other set has nineteen (Quyết định 318/QĐ-TTg)
  if (frame.q.of === allCriteria && has(frame, 'thing', phrase`tiêu chí`)) return true
  if (has(frame, 'sentence', programme) || has(frame, 'after', ranked) || isBare(frame)) return true
  if (has(frame, 'thing', byCriteria)) return true
  if (goesOn(frame, context)) return true
  const words = context.blockWords
  return (
    ntmWords.some(word => words.has(word) || context.topic.has(word)) ||
    ruralIn(words) ||
    ruralIn(context.topic)
  )
}

/** «03 xã nâng cao»: no other programme ranks communes so. */
const ranked = phrase`xã (đạt chuẩn)? (nâng cao|kiểu mẫu)`
/** «4/16 xã dưới 10 tiêu chí»: communes are classed so by no other set. */
const byCriteria = phrase`xã (mới|chỉ|còn)? (dưới|đạt dưới|đạt từ|từ) …4 tiêu chí`
/** «9/14 xã cán đích», «số xã đạt chuẩn lên 75 xã»: behind figures of the programme, or beside a rank of it. */
function goesOn(frame: Frame, {drafts}: RuleContext): boolean {
  if (!has(frame, 'around', reached) && !has(frame, 'after', reached)) {
    const {anchor} = frame
    return anchor !== null && drafts.some(draft => draft.frame === anchor && draft.type === 'new_rural')
  }
  return has(frame, 'sentence', ranked) !== undefined || drafts.some(({type}) => type === 'new_rural')
}
const reached = phrase`xã (cán đích|về đích|đạt chuẩn)`

/** «10/10 xã đạt chuẩn» and nothing more: the standard that needs no name. */
const bare = phrase`xã đạt chuẩn`

function isBare(frame: Frame): boolean {
  const {noun, host} = frame
  const next = noun && host.tokens[noun.to]
  return has(frame, 'thing', bare)?.to === noun?.to && noun !== null && (!next || next.kind === 'mark')
}

function ruralIn(words: ReadonlySet<string>): boolean {
  return words.has(thon) && words.has(moi) && words.has(fold('nông'))
}

/** «9 xã và 392 thôn được công nhận NTM kiểu mẫu»: the predicate behind the second is said of both. */
function sharedStandard(frame: Frame): string | null {
  const {noun, host} = frame
  if (!noun || noun.to - noun.from > 1 || host.tokens[noun.to]?.fold !== and) return null
  if (host.at[noun.to + 1]?.kind !== 'quantity') return null
  const model = has(frame, 'behind', phrase`kiểu mẫu`)
  const advanced = has(frame, 'behind', phrase`nâng cao`)
  if (!model && !advanced) return null
  return !advanced || (model && model.from < advanced.from) ? 'model' : 'advanced'
}

/** «bốn xã gồm Hải Quang, Hải Sơn, Hải Châu lần đầu được công nhận NTM kiểu mẫu»: said behind the names. */
function standardBehindNames(frame: Frame): string | null {
  const {noun, host, clause} = frame
  if (!noun || !consists.has(host.tokens[noun.to]?.fold ?? '')) return null
  for (let i = noun.to; i < clause.to; i++) if (host.at[i]?.kind === 'quantity') return null
  if (has(frame, 'behind', phrase`kiểu mẫu`)) return 'model'
  return has(frame, 'behind', phrase`nâng cao`) ? 'advanced' : null
}
const consists = wordSet('gồm : (')
const and = fold('và')
const reach = fold('đạt')

export function standardOf(frame: Frame): string | null {
  const shared = sharedStandard(frame) ?? standardBehindNames(frame)
  if (shared) return shared
  if (has(frame, 'around', phrase`(dưới|trên) …3 tiêu chí|(chưa|không) (đạt|được|về|cán)`)) return null
  if (has(frame, 'around', phrase`kiểu mẫu`) && !has(frame, 'around', noneModel)) return 'model'
  if (has(frame, 'around', phrase`nâng cao`)) return 'advanced'
  if (
    has(frame, 'around', phrase`(đạt|xã từ|mới được|mới có|được từ|có từ) …6 tiêu chí`) &&
    !has(frame, 'after', phrase`đạt chuẩn`)
  )
    return null
  if (has(frame, 'after', phrase`nâng cao`)) return 'advanced'
  if (
    has(frame, 'after', phrase`hoàn thành nhiệm vụ|đạt chuẩn|về đích|cán đích`) ??
    has(
      frame,
      'around',
      phrase`đạt chuẩn|NTM|nông thôn mới|hoàn thành nhiệm vụ|giữ vững chuẩn|về đích|cán đích|có quyết định|công nhận`,
    )
  )
    return 'standard'
  return null
}

/** «Số xã đạt chuẩn nâng cao phân theo địa bàn: huyện A 5 xã, …»: said once, before the colon of the list. */
export function standardOfList(frame: Frame): string | null {
  const {host, q} = frame
  const hit = find(listed, targetOf(frame, {from: 0, to: q.from}))
  if (!hit || !host.tokens.slice(hit.to, q.from).some(({fold: word}) => word === ':')) return null
  return host.tokens[hit.to - 1]!.fold === model ? 'model' : 'advanced'
}
const listed = phrase`số xã …4 (nâng cao|kiểu mẫu)`
const model = fold('mẫu')

/** «5 xã nâng cao và chưa xã nào kiểu mẫu» */
const noneModel = phrase`(chưa|không) (có)? (xã|thôn|bản|ấp|xóm|huyện|đơn vị) nào …4 kiểu mẫu`

/** «bình quân theo bộ tiêu chí nâng cao đạt 13,2 tiêu chí/xã»: a mean in the set that is named; the plain set needs no name. */
export function standardOfMean(frame: Frame): string | null {
  for (const where of ['around', 'before'] as const) {
    if (has(frame, where, phrase`tiêu chí (xã)? (NTM|nông thôn mới)? nâng cao`)) return 'advanced'
    if (has(frame, where, phrase`tiêu chí (xã)? (NTM|nông thôn mới)? kiểu mẫu`)) return 'model'
  }
  return null
}

export function kinOf(frame: Frame, context: RuleContext, measure: string): Draft | undefined {
  return [...context.drafts]
    .reverse()
    .find(
      draft => draft.type === 'new_rural' && draft.measure === measure && draft.frame.block === frame.block,
    )
}

/** «bình quân 11,2 tiêu chí/xã, tăng 0,6 tiêu chí»: the mean that moved. */
export function behindMean({anchor, host}: Frame, context: RuleContext): boolean {
  const mean = (draft: Draft | null | undefined) => draft?.measure === 'criteria_per_commune'
  const before = context.drafts.at(-1)
  return mean(anchor && context.draftOf(anchor)) || (mean(before) && before?.frame.host === host)
}

/** Which set of criteria is meant: the one named with them, else that of the criteria before. */
export function criteriaOf(frame: Frame, context: RuleContext): string {
  const {noun, q, clause} = frame
  // «lần lượt đạt 15 và 14 tiêu chí NTM nâng cao»: said at the last of them
  if (noun && noun.from > q.to && find(phrase`nâng cao`, targetOf(frame, {from: noun.from, to: clause.to})))
    return 'advanced'
  for (const where of ['around', 'after'] as const) {
    if (has(frame, where, phrase`nâng cao`)) return 'advanced'
    if (has(frame, where, phrase`kiểu mẫu`)) return 'model'
  }
  if (has(frame, 'before', phrase`bộ tiêu chí …5 nâng cao`)) return 'advanced'
  const named = has(frame, 'around', phrase`nông thôn mới|NTM`)
  const before = named ? undefined : kinOf(frame, context, 'criteria')
  return (before?.own.standard as string | undefined) ?? 'standard'
}

/** «90% số xã đạt chuẩn nâng cao, từ 20% trở lên đạt chuẩn kiểu mẫu»: of the same communes. */
export function shareBefore(frame: Frame, {drafts}: RuleContext): Draft | undefined {
  const before = drafts.at(-1)
  const same =
    before?.type === 'new_rural' && before.frame.host === frame.host && before.frame.kind === 'share'
  const bare = !frame.noun || frame.host.tokens[frame.noun.from]!.fold === reach
  return same && bare && !frame.subject ? before : undefined
}

/** «9 xã và 392 thôn được công nhận NTM kiểu mẫu»: a bare count joined to one that the predicate stands behind. */
export function joinsQualified(frame: Frame): boolean {
  const {noun, host} = frame
  const joint = noun && host.tokens[noun.to]?.fold
  if (!noun || noun.to - noun.from > 1 || (joint !== and && joint !== ',')) return false
  return host.at[noun.to + 1]?.kind === 'quantity' && has(frame, 'behind', qualifies) !== undefined
}

/** «năm 2021 mới có 18 thôn, ấp đạt chuẩn …, nay đã lên tới 143 thôn, ấp»: the same noun in short. */
export function saidAgain({host, noun}: Frame, {host: there, noun: said}: Frame): boolean {
  if (!noun || !said || host !== there || noun.to - noun.from > said.to - said.from) return false
  return host.tokens.slice(noun.from, noun.to).every(({fold}, i) => fold === host.tokens[said.from + i]!.fold)
}
