/** The words around a figure: those that govern it on the left, and the thing counted on the right. */
import type {MentionedSentence, QuantityMention} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {beforeAside} from './aside.js'
import {clauseAround} from './clause.js'
import {countedBy, isNoThing} from './counted.js'
import {cueBefore} from './cue.js'
import {lastColon} from './depth.js'
import {beforeBracket} from './head.js'
import {lastPart} from './last-part.js'
import {aroundCount, beforePlace, judgedHere, statedHere} from './subject-beside.js'
import {withoutHow} from './stated.js'
import {goal, subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'
import {verbBefore} from './verb.js'
import {behindPlan, behindStandard, behindUse} from './words-before.js'

export interface Around extends Pick<
  Frame,
  'clause' | 'region' | 'lead' | 'cue' | 'subject' | 'verb' | 'noun' | 'tail'
> {
  /** the colon that the figure stands behind */
  colon: number | undefined
}

/** The words of `q`'s own, between the figure `before` and the token `limit`, where those of the next begin. */
export function wordsAround(
  host: MentionedSentence,
  q: QuantityMention,
  before: Frame | undefined,
  limit: number,
  depths: readonly number[],
): Around {
  const clause = clauseAround(host, q)
  const region = regionOf(host, q, clause, before, depths)
  const colon = lastColon(host, region, depths)
  const inner: Words = {from: colon === undefined ? region.from : colon + 1, to: q.from}
  const part = lastPart(host, inner, colon !== undefined || before !== undefined || inner.from === 0)
  const near = cueBefore(host, q.from, part.from)
  const added = near?.direction === 'level' && lessBy(host, part.from, near)
  const cue = added || (near?.direction === 'contribution' && !contributes(host, near, q)) ? null : near
  const lead = (cue && beforeAside(host, inner, part.from, cue.from)) ?? {
    from: part.from,
    to: cue?.from ?? q.from,
  }
  const verb = verbBefore(host, cue?.from ?? q.from, part.from) ?? verbBefore(host, q.from, part.from)
  const {noun, end} = countedBy(host, q, verb, limit)
  const own =
    cue && givesCause(host, lead) ? null : (beforePlace(host, inner, part, cue) ?? subjectIn(host, lead))
  const subject =
    cue && givesCause(host, lead)
      ? null
      : ((own && endsAtComma(host, own, cue?.from ?? q.from) ? withoutHow(host, own) : own) ??
        aroundCount(host, before, cue) ??
        statedHere(host, inner, part, cue) ??
        (cue ? null : judgedHere(host, inner.from, q)))
  return {
    clause,
    region,
    lead,
    cue,
    subject: subject && isNoSubject(host, subject, noun, cue) ? null : subject,
    verb,
    noun: noun && subject && isNoThing(host, q, noun) ? null : noun,
    tail: {from: q.to, to: tailEnd(host, q.to, limit, end)},
    colon,
  }
}

/** The words since the previous figure's, or since the clause or the bracket began. */
function regionOf(
  host: MentionedSentence,
  q: QuantityMention,
  clause: Words,
  before: Frame | undefined,
  depths: readonly number[],
): Words {
  if (before?.noun && before.noun.to === q.from) {
    const shared = verbBefore(host, q.from, before.noun.from + 1)
    if (shared) return {from: shared.from, to: q.from}
  }
  const behind = before
    ? behindUse(before, behindStandard(host, before.noun?.to ?? behindPlan(before), q.from), q.from)
    : 0
  const from = Math.max(clause.from, behind, beforeBracket(host, q.from, depths, before))
  return {from: Math.min(from, q.from), to: q.from}
}

/** «Trong số sản phẩm ấy, huyện A góp 17», «mới đạt 58,4%, chưa đạt mục tiêu 60%»: of what was told before. */
function isNoSubject(
  {tokens}: MentionedSentence,
  {from, to}: Words,
  noun: Words | null,
  cue: Words | null,
): boolean {
  if (goalMet.longestAt(tokens, from)?.to === to) return true
  if (!noun)
    return givesOf.longestAt(tokens, from)?.to === to || howCompared.longestAt(tokens, from) !== undefined
  return cue !== null && goal.longestAt(tokens, from)?.to === to
}
const goalMet = phrases(
  ['chưa đạt', 'không đạt', 'chưa chạm', 'chưa hoàn thành']
    .flatMap(not => ['mục tiêu', 'chỉ tiêu', 'kế hoạch', 'mục tiêu kế hoạch'].map(goal => `${not} ${goal}`))
    .flatMap(words => [words, `${words} đề ra`, `${words} đặt ra`])
    .join('|'),
)
// «tăng nhanh so với kết quả đạt được năm 2017 là 520 tỷ đồng»
const howCompared = phrases(
  ['mạnh', 'nhiều', 'khá', 'cao', 'nhanh', 'nhẹ', 'thấp', 'lớn', 'đáng kể', 'rõ rệt', 'vượt bậc']
    .map(how => `${how} so với`)
    .join('|'),
)
const givesOf = phrases('góp|góp mặt|đóng góp')

/** «đóng góp 3,11 điểm phần trăm», «đóng góp 40%»; «góp 41% vốn» is what one puts in */
function contributes({tokens}: MentionedSentence, {from}: Words, {dimension}: QuantityMention): boolean {
  if (dimension === 'points') return true
  return (
    (dimension === 'percent' || dimension === 'score') &&
    !(
      tokens[from]!.fold === putsIn &&
      tokens[from + 1]?.fold !== share &&
      tokens[from - 1]?.fold !== contributing
    )
  )
}
const [contributing, putsIn, share] = [fold('đóng'), fold('góp'), fold('phần')]

/** «giảm tỷ lệ hộ nghèo thêm 0,4 - 0,5%»: the verb before says what moves, and by how much. */
function lessBy({tokens}: MentionedSentence, from: number, cue: Words): boolean {
  if (tokens[cue.from]!.fold !== further || cue.to - cue.from !== 1) return false
  for (let i = from; i < cue.from; i++) if (lessens.has(tokens[i]!.fold)) return true
  return false
}
const further = fold('thêm')
const lessens = wordSet('giảm hạ')
/** Nothing but the comma between the subject and the figure's verb. */
function endsAtComma({tokens}: MentionedSentence, {to}: Words, until: number): boolean {
  return tokens[to]?.fold === ',' && tokens.slice(to + 1, until).every(({fold: word}) => only.has(word))
}
const only = wordSet('mới chỉ đã')

/** «…, do ảnh hưởng dịch bệnh đã giảm 42,5%»: why, not what. */
function givesCause(host: MentionedSentence, {from, to}: Words): boolean {
  let at = from
  while (at < to && host.tokens[at]!.kind === 'mark') at++
  return causes.longestAt(host.tokens, at, to) !== undefined && at > 0
}
const causes = phrases(
  'do ảnh hưởng|do tác động|do dịch|do thời tiết|do giá|do thiếu|do chịu|vì ảnh hưởng|bởi ảnh hưởng|do nhiều|do bị',
)

function tailEnd(host: MentionedSentence, from: number, limit: number, nounTo: number): number {
  for (let i = Math.max(from, nounTo); i < limit; i++)
    if (!host.at[i] && /^[,;:.()!?]$/u.test(host.tokens[i]!.fold)) return i
  return limit
}
