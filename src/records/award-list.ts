import type {Frame} from '../frames/types.js'
import {grounds} from '../lexicon/cues.js'
import {pairing as inOrder} from '../lexicon/place-roles.js'
import {phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {continuesList, kinds, organisationSpan, textPlain, verbs, type Event} from './award-body.js'
import {eventAt, ranks, rankWord} from './award-honour.js'
import {has, type Draft, type RuleContext} from './define.js'

/** What is asked for or still considered is no award yet; «xét tặng» alone is said of what was decided. */
export function proposed(frame: Frame): {status?: 'target'} {
  const asked = has(frame, 'before', asks)
  const asking = asked && !atRequest.longestBefore(frame.host.tokens, asked.from)
  return asking || askedBehind(frame) ? {status: 'target'} : {}
}
const atRequest = phrases(grounds)
const asks = phrase`đề nghị|trình (Chủ tịch|Thủ tướng|UBND|Ủy ban|Bộ|cấp|Trung ương|Chính phủ|tỉnh|huyện|Hội đồng|HĐND|Ban)|đề xuất|(đang|sẽ|để) xét`

/** «12 tập thể, 15 cá nhân được đề nghị tặng …»; behind a comma the next statement asks. */
function askedBehind(frame: Frame): boolean {
  const hit = has(frame, 'behind', phrase`(đề nghị|đề xuất|trình) …8 (tặng|khen thưởng|phong tặng)`)
  if (!hit) return false
  const {tokens, at} = frame.host
  for (let i = frame.q.to; i < hit.from; i++)
    if (tokens[i]!.fold === ',' && at[i + 1]?.kind !== 'quantity') return false
  return true
}

/** The draft of the figure right before in the sentence, or in the list that this item belongs to. */
export function kin(frame: Frame, context: RuleContext): Draft | undefined {
  const before = context.drafts[context.drafts.length - 1]
  if (!before || before.type !== 'award') return undefined
  if (before.frame.host === frame.host) return before
  const list =
    frame.block.kind === 'item' && (before.frame.block.kind === 'item' || endsWithColon(before.frame))
  if (!list || before.frame.index !== frame.index - 1 || !isLabelled(frame)) return undefined
  return continuesList(frame) ? before : undefined
}

/** «- Đảng bộ huyện A: 12 tập thể», and not «- Huyện ủy A phân công mỗi đồng chí giúp 2 hộ». */
function isLabelled({host: {tokens, at}, q}: Frame): boolean {
  const before = tokens[q.from - 1]
  return !before || before.upper || at[q.from - 1]?.kind === 'quantity' || labels.has(before.fold)
}
const labels = wordSet(': , ; và có gồm cho - – ( * + với là được tặng')

/** «(hạng Nhất: 02 tập thể; hạng Nhì: 04 tập thể, 03 cá nhân)»: the same honour, of the rank that stands before. */
export function rankedAnew({host, q, clause}: Frame, {own}: Draft): unknown {
  if (own.category !== 'order' && own.category !== 'medal') return own.award
  const {tokens} = host
  for (let i = q.from - 1; i >= clause.from; i--)
    if (tokens[i]!.fold === rankWord && ranks.has(tokens[i + 1]?.fold ?? ''))
      return `${String(own.award).replace(rankAtEnd, '')} ${textPlain(host, {from: i, to: i + 2})}`
  return own.award
}
const rankAtEnd = / hạng \S+$/u

function endsWithColon(frame: Frame): boolean {
  return frame.host.tokens[frame.host.tokens.length - 1]?.fold === ':'
}

/** «…; tặng Bằng khen cho 1.264 trường hợp»: the clause opens with the verb, so who gave is who gave before. */
export function grantorCarried(frame: Frame, context: RuleContext): string | null {
  const before = context.drafts.at(-1)
  if (before?.type !== 'award' || before.frame.host !== frame.host) return null
  return verbs.longestAt(frame.host.tokens, frame.clause.from) ? (before.own.grantor as string | null) : null
}

/** «Huyện ủy Trấn Yên tặng Giấy khen cho 21 chi bộ; Thị ủy Nghĩa Lộ: 9 tập thể»: the same from another body. */
export function grantorListed({host, clause}: Frame, before: Draft): string | null {
  const span = organisationSpan(host, clause.from)
  const known = before.own.grantor as string | null | undefined
  if (!span || !known || host.tokens[span.to]?.fold !== ':') return null
  const name = textPlain(host, span)
  const alike = (word: string) => name.includes(word) && known.includes(word)
  return alike('ủy') || alike('UBND') || alike('Sở') || alike('Hội') ? name : null
}

/** «2.318 Huy hiệu Đảng, bao gồm: 30 năm tuổi Đảng 684; 40 năm 863»: the badge for so many years, said before the count. */
export function ofBadge({host, q, clause, noun}: Frame, context: RuleContext) {
  const before = context.drafts.at(-1)
  if (before?.type !== 'award' || before.own.category !== 'badge' || noun) return null
  const {tokens} = host
  let at = q.from - 1
  while (at > clause.from && host.at[at]?.kind !== 'quantity' && tokens[at]!.fold !== year) {
    if (!idle.has(tokens[at]!.fold)) return null
    at--
  }
  const years = tokens[at - 1]
  if (tokens[at]?.fold !== year || years?.kind !== 'number') return null
  const award = `Huy hiệu ${years.text} năm tuổi Đảng`
  return {measure: before.measure, own: {...before.own, award}, status: before.status}
}
const year = fold('năm')
const idle = wordSet('tuổi đảng : có là')

/** «số tập thể và số cá nhân được tặng Giấy khen lần lượt là: TP. Bạc Liêu 52 và 118, huyện Đông Hải 29 và 64»: by turns. */
export function inTurns(frame: Frame) {
  const {host, q, noun, depth, clause} = frame
  if (noun || depth > 0 || q.dimension !== null) return null
  const {tokens} = host
  let colon = q.from
  while (colon > clause.from && tokens[colon]!.fold !== ':') colon--
  if (colon === clause.from || !pairing.longestBefore(tokens, colon)) return null
  const named: string[] = []
  let event: Event | undefined
  for (let i = clause.from; i < colon; i++) {
    const kind = tokens[i]!.fold === number ? kinds.longestAt(tokens, i + 1) : undefined
    if (kind) named.push(kind.value)
    event ??= eventAt(host, i)
  }
  if (named.length < 2 || !event?.award) return null
  let turn = 0
  for (let at = q.from; tokens[at - 1]?.fold === and && host.at[at - 2]?.kind === 'quantity'; turn++)
    at = host.at[at - 2]!.from
  const recipient = named[turn]
  if (recipient === undefined) return null
  const {award, category} = event
  return {measure: 'recipients', own: {award, category, grantor: event.grantor ?? event.legal, recipient}}
}
const number = fold('số')
const and = fold('và')
const pairing = phrases(inOrder)

/** «Chủ tịch UBND tỉnh khen thưởng 2.846 tập thể, cá nhân; gồm: + Bằng khen: …»: who gave all that it is a part of. */
export function grantorOfWhole(frame: Frame, context: RuleContext): string | null {
  for (const whole of frame.wholes) {
    const draft = context.draftOf(whole)
    if (draft?.type === 'award' && draft.own.grantor) return draft.own.grantor as string
  }
  return null
}
