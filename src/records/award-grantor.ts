import type {Frame, Words} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isForeign} from './award-foreign.js'
import {type Event, organisationSpan, organisations, textPlain, verbs} from './award-body.js'

/** «Bằng khen của Thủ tướng Chính phủ». */
export function grantorBehind(host: MentionedSentence, at: number): string | null {
  return host.tokens[at]?.fold === cua ? organisationAt(host, at + 1) : null
}

const cua = fold('của')

/** «được Chủ tịch nước tặng thưởng Huân chương». */
export function passiveGrantor(host: MentionedSentence, from: number, to: number): string | null {
  for (let i = from + 1; i < to; i++) {
    const found = organisationAt(host, i)
    if (found) return found
  }
  return null
}

/** Who granted what stands behind «được»; if none is told, whose honour it is. */
export function grantorOfGiven(host: MentionedSentence, from: number, event: Event): string | null {
  const told = event.grantor ?? passiveGrantor(host, from, event.at)
  return told ?? (isForeign(host, from + 1, event.at) ? null : event.legal)
}

/** The body named before the verb of granting: «UBND huyện tặng Giấy khen», over earlier clauses of the sentence. */
export function grantorBefore(frame: Frame, event: Event): string | null {
  const span = spanBefore(frame, event)
  return span && textPlain(frame.host, span)
}

function spanBefore(frame: Frame, event: Event): Words | null {
  const {host} = frame
  const start = frame.clause.from
  for (let i = event.at; i >= 0; i--) {
    // «Huyện ủy Tam Bình khen 37 chi bộ»: the praise itself is the verb
    const verb =
      verbs.longestAt(host.tokens, i) ?? (event.award === null && i === event.at ? event : undefined)
    if (!verb || verb.to > event.to) continue
    for (let j = i - 1; j >= Math.max(0, i - 14); j--) {
      if (j < start && host.tokens[j]!.fold === ';' && organisationIn(host, j + 1, i)) break
      const opens = host.tokens[j]!.upper || j === 0 || j === start || host.tokens[j - 1]!.fold === ':'
      const found = opens ? organisationSpan(host, j) : undefined
      if (found && found.to <= i && plainBetween(host, found.to, i)) return widest(host, j, found)
    }
    if (i < start - 20) break
  }
  return null
}

/**
 * Who grants an honour that the text hands over: «thừa ủy quyền của Chủ tịch nước, lãnh đạo tỉnh trao Huân chương …»; an
 * honour of the state is the President's, whoever hands it over (Luật Thi đua, khen thưởng 06/2022/QH15).
 */
export function grantorOf(frame: Frame, event: Event): string | null {
  if (event.grantor) return event.grantor
  const {host, clause} = frame
  const before = spanBefore(frame, event)
  const behalf = onBehalf(host, {from: clause.from, to: event.at}, before)
  if (behalf) return behalf
  const foreign = isForeign(host, before?.from ?? saidFrom(host, clause.from, event.at), event.at)
  const legal = foreign ? null : event.legal
  if (legal && before && !ofTheState.longestAt(host.tokens, before.from)) return legal
  return before ? textPlain(host, before) : legal
}
const ofTheState = phrases(
  'chủ tịch nước|nhà nước|đảng và nhà nước|đảng, nhà nước|thủ tướng|chính phủ|quốc hội|đảng',
)

/** Where the words right before `to` begin, behind the last mark. */
function saidFrom({tokens}: MentionedSentence, from: number, to: number): number {
  let at = to
  while (at > from && tokens[at - 1]!.kind !== 'mark') at--
  return at
}

/** The authority told last in a clause holds for the act behind it, and on to where `giver`, another body, grants. */
function onBehalf(host: MentionedSentence, {from, to}: Words, giver: Words | null): string | null {
  for (let i = to - 1; i >= from; i--) {
    const hit = authorised.longestAt(host.tokens, i)
    const found = hit && organisationAt(host, hit.to)
    if (found) return giver && actsBetween(host, hit.to, giver.from) ? null : found
  }
  return null
}

function actsBetween({tokens}: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (verbs.longestAt(tokens, i)) return true
  return false
}
const authorised = phrases(
  'thừa ủy quyền của|thừa ủy quyền|được ủy quyền của|theo ủy quyền của|thừa sự ủy quyền của',
)

function organisationIn(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (organisations.longestAt(host.tokens, i)) return true
  return false
}

/** «Bộ, ban, ngành, đoàn thể Trung ương», in tokens */
const longestHead = 10

/** A body's name may begin further left: «Chủ tịch» before «UBND huyện». */
function widest(host: MentionedSentence, at: number, found: Words): Words {
  for (let i = Math.max(0, at - longestHead); i < at; i++) {
    const wider = organisationSpan(host, i)
    if (wider && wider.to >= found.to) return wider
  }
  return found
}

function plainBetween(host: MentionedSentence, start: number, to: number): boolean {
  // «Ban Thường vụ Huyện ủy An Biên (cũ) tặng …»
  const from =
    (former.longestAt(host.tokens, start) ?? considers.longestAt(host.tokens, start))?.to ??
    decided(host, start) ??
    placed(host, start)
  for (let i = from; i < to; i++) {
    if (host.at[i]) return false
    const token = host.tokens[i]!
    if (token.kind === 'mark' || (token.upper && i > from)) return false
  }
  return to - from <= 6
}

/** «Ban Tuyên giáo Trung ương xem xét, tặng Bằng khen» */
const considers = phrases('xem xét ,|xét ,|bình xét ,|thẩm định ,|xem xét và')

/** Over «ban hành 486 quyết định,» in «Chủ tịch UBND tỉnh ban hành 486 quyết định, khen thưởng …». */
function decided({tokens, at}: MentionedSentence, start: number): number | undefined {
  const hit = issues.longestAt(tokens, start)
  const count = hit && at[hit.to]
  const papers = count?.kind === 'quantity' ? decisions.longestAt(tokens, count.to) : undefined
  if (!papers) return undefined
  return joints.has(tokens[papers.to]?.fold ?? '') ? papers.to + 1 : papers.to
}
const issues = phrases('ban hành|đã ban hành|ký|đã ký|ký ban hành|đã ký ban hành|có|đã có')
const decisions = phrases('quyết định|quyết định khen thưởng|văn bản|tờ trình')
const joints = wordSet(', để và')

/** Over «(huyện Thanh Liêm)» behind a commune's body. */
function placed({tokens, at}: MentionedSentence, start: number): number {
  if (tokens[start]?.fold !== '(' || !units.longestAt(tokens, start + 1)) return start
  for (let i = start + 1; i < start + longestBracket && !at[i]; i++) if (tokens[i]?.fold === ')') return i + 1
  return start
}
const units = phrases('huyện|thị xã|thành phố|tp.|tp|tx.|tỉnh|quận')
const longestBracket = 10

const former = phrases('( cũ )')

function organisationAt(host: MentionedSentence, at: number): string | null {
  const span = organisationSpan(host, at)
  return span ? textPlain(host, span) : null
}
