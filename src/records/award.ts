import {grantVerbs, honours, praise, recipientKinds, type Category, type Honour} from '../lexicon/honours.js'
import {organisationHeads} from '../lexicon/organisations.js'
import {textOf} from '../frames/name.js'
import type {Frame, Words} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases} from '../text/match.js'
import {figure, phrase} from '../phrase/phrase.js'
import {defineRecord, has, wholeDraft, type Draft, type RuleContext} from './define.js'

/** Honours given: who gives what to how many of whom. */

const honourTable = new PhraseTable<Honour>(honours)
const praiseTable = phrases(praise)
const verbs = phrases(grantVerbs)
const organisations = phrases(organisationHeads)
const kinds = new PhraseTable(recipientKinds)
const rankWord = fold('hạng')
const ranks = new Set(['nhất', 'nhì', 'ba', 'i', 'ii', 'iii'].map(fold))
const notAward = phrase`thuộc ${figure}|kết nạp|tham gia|dự|thu hút|kiểm tra|đại biểu|hội viên mới|kỷ luật`

/** «50 người đang hưởng chế độ …»: what they are, not what they got */
const state = phrase`đang|hưởng|bị|nhiễm|mắc|tham gia`

interface Event {
  at: number
  to: number
  award: string | null
  category: Category
  legal: string | null
  grantor: string | null
}

export const award = defineRecord({
  type: 'award',
  rules: [
    {
      name: 'award.awards',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      build(frame, context) {
        if (!frame.noun) return null
        const named = honourAt(frame.host, frame.noun.from)
        if (!named || named.at > frame.noun.from + 2) return null
        if (named.category === 'prize' && !has(frame, 'sentence', phrase`trao|tặng|đạt|giành|đoạt|gồm|giải`))
          return null
        const own = {
          award: named.award,
          category: named.category,
          grantor:
            named.grantor ??
            grantorBefore(frame, named) ??
            named.legal ??
            kin(frame, context)?.own.grantor ??
            null,
          recipient: recipientBehind(frame, named.to),
        }
        return {measure: 'awards', own, ...proposed(frame)}
      },
    },
    {
      name: 'award.recipients',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      build(frame, context) {
        const recipient = recipientOf(frame)
        if (recipient === undefined) return null
        const event = eventFor(frame)
        if (event) {
          return {
            measure: 'recipients',
            own: {award: event.award, category: event.category, grantor: event.grantor, recipient},
            ...proposed(frame),
          }
        }
        const before = kin(frame, context)
        if (!before || has(frame, 'around', notAward) || has(frame, 'thing', state)) return null
        if (before.measure === 'awards' && !has(frame, 'around', phrase`cho`)) return null
        return {
          measure: 'recipients',
          own: {
            award: before.own.award,
            category: before.own.category,
            grantor: before.own.grantor,
            recipient,
          },
          status: before.status,
        }
      },
    },
    {
      name: 'award.by-kind',
      dimensions: ['count'],
      kinds: ['level'],
      build(frame, context) {
        if (frame.noun || !frame.subject) return null
        const whole = wholeDraft(frame, context, 'award')
        if (!whole) return null
        const {host, subject} = frame
        if (host.tokens[subject.from]!.fold === rankWord) {
          const name = `${String(whole.own.award)} ${textOf(host, subject)}`
          return {measure: whole.measure, own: {...whole.own, award: name}}
        }
        const kind = kinds.longestAt(host.tokens, subject.from)
        if (kind) return {measure: whole.measure, own: {...whole.own, recipient: kind.value}}
        return null
      },
    },
  ],
  hang(_frame, anchor) {
    return {own: anchor.own}
  },
})

function proposed(frame: Frame): {status?: 'target'} {
  return has(frame, 'before', phrase`đề nghị|trình|xét tặng|đề xuất`) ? {status: 'target'} : {}
}

/** The draft of the figure right before in the sentence, or in the list that this item belongs to. */
function kin(frame: Frame, context: RuleContext): Draft | undefined {
  const before = context.drafts[context.drafts.length - 1]
  if (!before || before.type !== 'award') return undefined
  if (before.frame.host === frame.host) return before
  const list =
    frame.block.kind === 'item' && (before.frame.block.kind === 'item' || endsWithColon(before.frame))
  return list && before.frame.index === frame.index - 1 ? before : undefined
}

function endsWithColon(frame: Frame): boolean {
  return frame.host.tokens[frame.host.tokens.length - 1]?.fold === ':'
}

/** An honour whose name begins at token `at` or one word later («danh hiệu Chiến sĩ thi đua»). */
function honourAt(host: MentionedSentence, at: number): Event | undefined {
  const {tokens} = host
  for (let i = at; i <= at + 3 && i < tokens.length; i++) {
    if (i > at && !/^(danh|hiệu|tấm|")$/u.test(tokens[i - 1]!.text.toLowerCase().normalize('NFC'))) break
    const event = eventAt(host, i)
    if (event) return event
  }
  return undefined
}

function eventAt(host: MentionedSentence, i: number): Event | undefined {
  const {tokens} = host
  const hit = honourTable.longestAt(tokens, i)
  if (hit) {
    if (
      hit.value.category === 'prize' &&
      tokens[i]!.fold === fold('giải') &&
      hit.to === i + 1 &&
      tokens[i]!.fold !== giai
    )
      return undefined
    if (
      hit.value.category === 'prize' &&
      hit.to === i + 1 &&
      tokens[i]!.fold === giai &&
      solves.has(tokens[i + 1]?.fold ?? '')
    )
      return undefined
    let to = hit.to
    if (tokens[to]?.fold === rankWord && ranks.has(tokens[to + 1]?.fold ?? '')) to += 2
    else if (hit.value.category === 'badge' && tokens[to]?.kind === 'number')
      while (
        to < tokens.length &&
        tokens[to]!.kind !== 'mark' &&
        to < hit.to + 5 &&
        !kinds.longestAt(tokens, to) &&
        !verbs.longestAt(tokens, to) &&
        tokens[to]!.fold !== cho
      )
        to++
    const award = textPlain(host, {from: i, to})
    return {
      at: i,
      to,
      award,
      category: hit.value.category,
      legal: hit.value.grantor,
      grantor: grantorBehind(host, to),
    }
  }
  const praised = praiseTable.longestAt(tokens, i)
  if (praised && !host.at[i] && !namesPraise.has(tokens[i - 1]?.fold ?? ''))
    return {at: i, to: praised.to, award: null, category: 'other', legal: null, grantor: null}
  return undefined
}
/** «công tác thi đua, khen thưởng», «hình thức khen thưởng»: a field of work, no act. */
const namesPraise = new Set(['công', 'hình', 'thức', 'tác', 'hội', '-'].map(fold))
const giai = fold('giải')
const solves = new Set(
  ['quyết', 'phóng', 'ngân', 'pháp', 'trình', 'thích', 'đáp', 'tán', 'thể', 'trí', 'cứu', 'tỏa'].map(fold),
)

function textPlain(host: MentionedSentence, words: Words): string {
  return host.tokens
    .slice(words.from, words.to)
    .map(token => token.text.normalize('NFC'))
    .join(' ')
}

/** The honour in force for recipients: the nearest before in the clause, else one that they are given behind. */
function eventFor(frame: Frame): Event | undefined {
  const {host, clause, q} = frame
  const own = grantedBehind(frame)
  if (own) return own
  let rank: {at: number; text: string} | null = null
  for (let i = q.from - 1; i >= clause.from; i--) {
    if (!rank && host.tokens[i]!.fold === rankWord && ranks.has(host.tokens[i + 1]?.fold ?? ''))
      rank = {at: i, text: textPlain(host, {from: i, to: i + 2})}
    const found = eventAt(host, i)
    const event = found && withRank(host, found, rank)
    if (!event || event.to > q.from) continue
    if (event.award === null && host.tokens[i - 1]?.fold === duoc) continue
    if (event.category === 'other' && event.award === null) {
      const named = laterHonour(host, i, clause.from)
      if (named) continue
    }
    if (has(frame, 'around', notAward) || has(frame, 'thing', state) || exists(frame, event.to))
      return undefined
    return {...event, grantor: event.grantor ?? grantorBefore(frame, event) ?? event.legal}
  }
  for (let i = q.to; i < clause.to; i++) {
    const event = eventAt(host, i)
    if (!event) continue
    if (event.award === null) {
      if (host.tokens[i - 1]?.fold === duoc && i <= (frame.noun?.to ?? q.to) + 2) return event
      continue
    }
    const granted = phrase`được|đạt|nhận|vinh dự|đón nhận`
    for (let j = q.to; j < i; j++) {
      if (granted.matchAt({tokens: host.tokens, from: j, to: i, figureAt: () => 0}, j))
        return {...event, grantor: event.grantor ?? passiveGrantor(host, j, i) ?? event.legal}
    }
    return undefined
  }
  return undefined
}

/** «1 cá nhân được tặng Huân chương Lao động»: said of this figure, whatever the one before got. */
function grantedBehind({host, noun, clause}: Frame): Event | undefined {
  if (!noun) return undefined
  let at = noun.from
  while (at < Math.min(clause.to, noun.to + 1) && host.tokens[at]!.fold !== duoc) at++
  if (host.tokens[at]?.fold !== duoc) return undefined
  for (let i = at + 1; i < Math.min(clause.to, at + reach); i++) {
    if (host.at[i]?.kind === 'quantity' || /^[,;]$/u.test(host.tokens[i]!.fold)) return undefined
    const event = eventAt(host, i)
    if (event?.award) return {...event, grantor: event.grantor ?? passiveGrantor(host, at, i) ?? event.legal}
  }
  return undefined
}
/** how far behind «được» the honour may stand, in tokens */
const reach = 16

/** «… tặng bằng khen … Đà Nẵng có 30 DN»: the figure has a predicate of its own behind the honour. */
function exists({host, q}: Frame, from: number): boolean {
  let at = q.from - 1
  while (at > q.from - 4 && degrees.has(host.tokens[at]?.fold ?? '')) at--
  return at > from && host.tokens[at]!.fold === co && !partOpeners.has(host.tokens[at - 1]!.fold)
}
const co = fold('có')
const degrees = new Set(['tới', 'đến', 'chưa', 'gần', 'hơn', 'trên', 'khoảng', 'thêm'].map(fold))
const partOpeners = new Set(['đó', 'gồm', 'này'].map(fold))

/** «Huân chương Lao động hạng Nhất cho …, hạng Nhì cho …»: a later rank of the same honour. */
function withRank(host: MentionedSentence, event: Event, rank: {at: number; text: string} | null): Event {
  if (!rank || rank.at < event.to || event.category !== 'order') return event
  const own = host.tokens.findIndex((token, i) => i > event.at && i < event.to && token.fold === rankWord)
  const name = textPlain(host, {from: event.at, to: own < 0 ? event.to : own})
  return {...event, award: `${name} ${rank.text}`}
}

function laterHonour(host: MentionedSentence, from: number, start: number): boolean {
  for (let i = from - 1; i >= start; i--) if (honourTable.longestAt(host.tokens, i)) return true
  return false
}

/** «Bằng khen của Thủ tướng Chính phủ». */
function grantorBehind(host: MentionedSentence, at: number): string | null {
  return host.tokens[at]?.fold === cua ? organisationAt(host, at + 1) : null
}
const cua = fold('của')
const duoc = fold('được')

/** «được Chủ tịch nước tặng thưởng Huân chương». */
function passiveGrantor(host: MentionedSentence, from: number, to: number): string | null {
  for (let i = from + 1; i < to; i++) {
    const found = organisationAt(host, i)
    if (found) return found
  }
  return null
}

/** The body named before the verb of granting: «UBND huyện tặng Giấy khen», over earlier clauses of the sentence. */
function grantorBefore(frame: Frame, event: Event): string | null {
  const {host} = frame
  const start = frame.clause.from
  for (let i = event.at; i >= 0; i--) {
    const verb = verbs.longestAt(host.tokens, i)
    if (!verb || verb.to > event.to) continue
    for (let j = i - 1; j >= Math.max(0, i - 14); j--) {
      if (j < start && host.tokens[j]!.fold === ';' && organisationIn(host, j + 1, i)) break
      const found = host.tokens[j]!.upper || j === 0 || j === start ? organisationSpan(host, j) : undefined
      if (found && found.to <= i && plainBetween(host, found.to, i))
        return textPlain(host, widest(host, j, found))
    }
    if (i < start - 20) break
  }
  return null
}

function organisationIn(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (organisations.longestAt(host.tokens, i)) return true
  return false
}

/** A body's name may begin further left: «Chủ tịch» before «UBND huyện». */
function widest(host: MentionedSentence, at: number, found: Words): Words {
  for (let i = Math.max(0, at - 4); i < at; i++) {
    const wider = organisationSpan(host, i)
    if (wider && wider.to >= found.to) return wider
  }
  return found
}

function plainBetween(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (host.at[i]) return false
    const token = host.tokens[i]!
    if (token.kind === 'mark' || (token.upper && i > from)) return false
  }
  return to - from <= 6
}

function organisationAt(host: MentionedSentence, at: number): string | null {
  const span = organisationSpan(host, at)
  return span ? textPlain(host, span) : null
}

const levelWords = new Set(
  [
    'tỉnh',
    'huyện',
    'xã',
    'thành',
    'phố',
    'thị',
    'quận',
    'phường',
    'khối',
    'các',
    'cơ',
    'quan',
    'và',
    'nhân',
    'dân',
    'nông',
    'nghiệp',
    'pttn',
    'ptnt',
    'nghệ',
    'công',
    'trung',
    'ương',
    'ủy',
    'vụ',
    'hội',
    'đảng',
    'cấp',
  ].map(fold),
)
const stops = new Set(
  ['tặng', 'trao', 'đã', 'cho', 'vì', 'công', 'khen', 'quyết', 'phong', 'truy', 'biểu', 'tuyên', 'và'].map(
    fold,
  ),
)

/** The span of a body's name: its head, then capitalised words and words of level. */
function organisationSpan(host: MentionedSentence, at: number): Words | undefined {
  const {tokens} = host
  const hit = organisations.longestAt(tokens, at)
  if (!hit) return undefined
  let to = hit.to
  while (to < tokens.length && to < at + 12 && !host.at[to]) {
    const token = tokens[to]!
    if (token.kind !== 'word') break
    if (
      !token.upper &&
      (verbs.longestAt(tokens, to) || stops.has(token.fold)) &&
      !(token.fold === fold('và') && tokens[to + 1]?.upper)
    )
      break
    if (!token.upper && !levelWords.has(token.fold)) break
    to++
  }
  return {from: at, to}
}

function recipientOf(frame: Frame): string | null | undefined {
  const {host, noun} = frame
  if (!noun) return undefined
  const hit = kinds.longestAt(host.tokens, noun.from)
  if (!hit) {
    if (!eventFor(frame) || !has(frame, 'before', phrase`cho`)) return undefined
    return has(frame, 'thing', phrase`chủ thể|chủ cơ sở`) ? 'other' : undefined
  }
  const after = host.tokens[hit.to]
  if (after && (after.fold === ',' || after.fold === va) && hit.to + 1 < noun.to) {
    const second = kinds.longestAt(host.tokens, hit.to + 1)
    if (second && second.value !== hit.value) return null
  }
  return hit.value
}
const va = fold('và')

/** «3 Bằng khen … cho các tập thể, cá nhân»: the kind of recipient, null where mixed or unsaid. */
function recipientBehind(frame: Frame, from: number): string | null {
  const {host, clause} = frame
  const found = new Set<string>()
  for (let i = from; i < clause.to; i++) {
    const mention = host.at[i]
    if (mention?.kind === 'quantity') break
    const hit =
      host.tokens[i - 1]?.fold === cho || found.size > 0 ? kinds.longestAt(host.tokens, i) : undefined
    if (hit) found.add(hit.value)
  }
  return found.size === 1 ? [...found][0]! : null
}
const cho = fold('cho')
