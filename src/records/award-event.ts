import type {Frame, Words} from '../frames/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {figure, find, phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {cho, type Event, kinds, organisationSpan, textPlain} from './award-body.js'
import {grantorBefore, grantorOf, grantorOfGiven} from './award-grantor.js'
import {praisedBy} from './award-praise.js'
import {eventAt, honourTable, rankWord, ranks} from './award-honour.js'
import {has, targetOf} from './define.js'

const notAward = phrase`thuộc ${figure}|kết nạp|tham gia|tham dự|đến dự|về dự|dự (hội|lễ|đại|thi|chương|buổi|các|phiên|họp)|thu hút|kiểm tra|đại biểu|hội viên mới|kỷ luật|sinh hoạt|hiện có|vận động|di dời|(bồi dưỡng|nhân rộng|xây dựng|duy trì) (được)? ${figure}`

/** «50 người đang hưởng chế độ …»: what they are, not what they got */
const state = phrase`đang|hưởng|bị|nhiễm|mắc|tham gia`

/** The honour in force for recipients: the nearest before in the clause, else one that they are given behind. */
export function eventFor(frame: Frame): Event | undefined {
  const {host, clause, q} = frame
  const own = grantedBehind(frame)
  if (own)
    return {
      ...own,
      grantor: own.grantor ?? grantorBefore(frame, {...own, at: frame.q.from - 1, to: frame.q.from}),
    }
  let rank: {at: number; text: string} | null = null
  for (let i = q.from - 1; i >= clause.from; i--) {
    if (!rank && host.tokens[i]!.fold === rankWord && ranks.has(host.tokens[i + 1]?.fold ?? ''))
      rank = {at: i, text: textPlain(host, {from: i, to: i + 2})}
    const found = widestAt(host, i)
    const event = found && withYears(host, withRank(host, found, rank), q.from)
    if (!event || event.to > q.from) continue
    if (event.award === null && host.tokens[i - 1]?.fold === duoc) continue
    if (event.category === 'other' && event.award === null) {
      const named = laterHonour(host, i, clause.from)
      if (named) continue
    }
    if (doesElse(frame, event.to) || exists(frame, event) || isListed(frame, event)) return undefined
    return {...event, grantor: grantorOf(frame, event)}
  }
  for (let i = q.to; i < clause.to; i++) {
    const event = eventAt(host, i)
    if (!event) continue
    if (event.award === null) {
      const praised = praisedBy(frame, i)
      if (praised) return {...event, grantor: praised.grantor}
      continue
    }
    const granted = phrase`được|đạt|nhận|vinh dự|đón nhận|đề nghị|đề xuất`
    for (let j = q.to; j < i; j++) {
      if (
        granted.matchAt({tokens: host.tokens, from: j, to: i, figureAt: () => 0}, j) &&
        !inAside(host, q, j)
      )
        return {...event, grantor: grantorOfGiven(host, j, event)}
    }
    // «19 học sinh đoạt giải quốc gia nhận Bằng khen»: what they had won before
    if (event.category !== 'prize') return undefined
  }
  return undefined
}

/** «Đảng bộ xã, với 428 đảng viên tại 17 chi bộ, được tặng Giấy khen»: how large who got it is. */
function inAside(host: MentionedSentence, q: Words, verb: number): boolean {
  let opens = q.from - 1
  while (opens > 0 && host.tokens[opens]!.kind !== 'mark') opens--
  if (host.tokens[opens]?.fold !== ',' || host.tokens[opens + 1]?.fold !== withWord) return false
  return host.tokens.some((token, i) => i > q.to && i < verb && token.fold === ',')
}
const withWord = fold('với')

/** «2 Anh hùng LLVTND, 120 liệt sĩ, 45 thương binh»: the title is counted itself, and the next count stands beside it. */
function isListed({host: {tokens, at}, q}: Frame, event: Event): boolean {
  if (event.category !== 'honorary_title' || at[event.at - 1]?.kind !== 'quantity') return false
  return !tokens.slice(event.to, q.from).some(({fold: word}) => word === cho)
}

/** «Bà mẹ Việt Nam anh hùng», and not «mẹ Việt Nam anh hùng»: the longer name that begins a word before. */
function widestAt(host: MentionedSentence, i: number): Event | undefined {
  const found = eventAt(host, i)
  const wider = found?.award && i > 0 ? honourTable.longestAt(host.tokens, i - 1) : undefined
  return wider && wider.to >= found!.to ? eventAt(host, i - 1) : found
}

/** «1 cá nhân được tặng Huân chương Lao động»: said of this figure, whatever the one before got. */
function grantedBehind({host, q, noun, clause}: Frame): Event | undefined {
  if (!noun) return undefined
  // «6 đồng chí Huy hiệu 55 năm tuổi Đảng»: nothing between
  const next = adjacentHonour(host, noun)
  if (next) return {...next, grantor: next.grantor ?? next.legal}
  let at = noun.from
  const last = siblingEnd(host, q, noun, clause)
  // «…, 5 doanh nghiệp trên địa bàn được Chủ tịch UBND tỉnh tặng Bằng khen»: over where they are
  const end = around.longestAt(host.tokens, last)?.to ?? last
  while (at < Math.min(clause.to, end + 1) && !grants(host, at)) at++
  if (at >= clause.to || !grants(host, at) || inAside(host, q, at)) return undefined
  for (let i = at + 1; i < Math.min(clause.to, at + reach); i++) {
    if (host.at[i]?.kind === 'quantity' || /^[,;]$/u.test(host.tokens[i]!.fold)) return undefined
    const event = eventAt(host, i)
    if (event?.award) return {...event, grantor: grantorOfGiven(host, at, event)}
  }
  return undefined
}

/** «…, 3 tập thể và 7 cá nhân được Thủ tướng tặng Bằng khen»: the last of those who got it, unless it is given «cho» them. */
function siblingEnd({tokens, at}: MentionedSentence, q: Words, noun: Words, clause: Words): number {
  for (let i = q.from - 1; i >= clause.from; i--) if (tokens[i]!.fold === cho) return noun.to
  let end = noun.to
  for (;;) {
    const next = siblings.has(tokens[end]?.fold ?? '') ? at[end + 1] : undefined
    const kind =
      next?.kind === 'quantity' && next.from === end + 1 ? kinds.longestAt(tokens, next.to) : undefined
    if (!kind || kind.to >= clause.to) return end
    end = kind.to
  }
}
const siblings = wordSet(', và cùng')

const around = phrases(
  [
    'trên địa bàn',
    'trên địa bàn tỉnh',
    'trên địa bàn huyện',
    'trên địa bàn xã',
    'trên địa bàn thành phố',
    'trong tỉnh',
    'trong huyện',
    'trong xã',
    'của tỉnh',
    'của huyện',
    'của xã',
    'của thành phố',
    'của thị xã',
    'ở cơ sở',
  ]
    .flatMap(where => [where, `khác ${where}`])
    .join('|'),
)

function adjacentHonour(host: MentionedSentence, {from}: Words): Event | undefined {
  const kind = kinds.longestAt(host.tokens, from)
  const event = kind && honourTable.longestAt(host.tokens, kind.to) && eventAt(host, kind.to)
  return event?.award && event.category === 'badge' ? event : undefined
}

/** «được tặng …», «đạt danh hiệu …», «là Chiến sĩ thi đua …» */
function grants({tokens}: MentionedSentence, at: number): boolean {
  const word = tokens[at]?.fold
  if (word === la) return honourTable.longestAt(tokens, at + 1) !== undefined
  return (
    word === duoc ||
    (word === nhan && tokens[at - 1]?.fold !== recognise) ||
    (word === dat && (tokens[at + 1]?.fold === title || titleAt(tokens, at + 1)))
  )
}
/** «13.902 người đạt Lao động tiên tiến»: the title right behind, written as one */
const titleAt = (tokens: MentionedSentence['tokens'], at: number) =>
  (tokens[at]?.upper ?? false) && honourTable.longestAt(tokens, at) !== undefined
const dat = fold('đạt')
const nhan = fold('nhận')
const recognise = fold('công')
const la = fold('là')
const title = fold('danh')

/** how far behind «được» the honour may stand, in tokens */
const reach = 16

/** «… tặng bằng khen … Đà Nẵng có 30 DN»: the figure has a predicate of its own behind the honour. */
function exists({host, q}: Frame, {at: honour, to: from}: Event): boolean {
  // «Trong tổng số Bằng khen nêu trên, các huyện có 564 trường hợp»
  if (amongst.longestBefore(host.tokens, honour)) return false
  let at = q.from - 1
  while (at > q.from - 4 && degrees.has(host.tokens[at]?.fold ?? '')) at--
  // «Danh hiệu “Tập thể lao động xuất sắc” có 215 tập thể»
  if (at - from <= 1 && (at === from || host.tokens[from]!.fold === quote)) return false
  // «Cờ thi đua của Chính phủ có 14 đơn vị»: whose honour it is
  if (host.tokens[from]?.fold === of && ownerEnd(host, from + 1) === at) return false
  return at > from && host.tokens[at]!.fold === co && !partOpeners.has(host.tokens[at - 1]!.fold)
}

function ownerEnd(host: MentionedSentence, at: number): number | undefined {
  return organisationSpan(host, at)?.to ?? level.longestAt(host.tokens, at)?.to
}
const of = fold('của')
const level = phrases(
  'tỉnh|huyện|xã|thành phố|thị xã|trung ương|thủ tướng|thủ tướng chính phủ|chính phủ|chủ tịch nước',
)

/**
 * The words around speak of something else that was done; behind the figure they may tell what it got the honour for,
 * where nothing stands between the honour and it: «khen thưởng 5 tập thể, 12 cá nhân tham gia bảo vệ đường biên».
 */
export function doesElse(frame: Frame, honourTo: number): boolean {
  const {host, q, lead} = frame
  if (!has(frame, 'around', notAward) && !has(frame, 'thing', state)) return false
  const alone = {from: lead.from, to: q.from}
  if (find(notAward, targetOf(frame, alone))) return true
  for (let i = honourTo; i < q.from; i++) {
    const mention = host.at[i]
    if (mention?.kind === 'quantity') i = mention.to - 1
    else if (
      !between.has(host.tokens[i]!.fold) &&
      !kinds.longestAt(host.tokens, i) &&
      !kinds.longestBefore(host.tokens, i + 1)
    )
      return true
  }
  return false
}
const between = wordSet('cho , và có : các')
const amongst = phrases('trong tổng số|trong số|trong tổng')

const co = fold('có')
const quote = '"'
const degrees = new Set(['tới', 'đến', 'chưa', 'gần', 'hơn', 'trên', 'khoảng', 'thêm'].map(fold))
const partOpeners = new Set(['đó', 'gồm', 'này'].map(fold))

/** «Huân chương Lao động hạng Nhất cho …, hạng Nhì cho …»: a later rank of the same honour. */
function withRank(host: MentionedSentence, event: Event, rank: {at: number; text: string} | null): Event {
  if (!rank || rank.at < event.to || event.category !== 'order') return event
  const own = host.tokens.findIndex((token, i) => i > event.at && i < event.to && token.fold === rankWord)
  const name = textPlain(host, {from: event.at, to: own < 0 ? event.to : own})
  return {...event, award: `${name} ${rank.text}`}
}

/** «Huy hiệu 30 năm tuổi Đảng cho 125 đảng viên, 40 năm cho 80 đảng viên»: the same badge for other years. */
function withYears(host: MentionedSentence, event: Event, end: number): Event {
  if (event.category !== 'badge' || event.award === null) return event
  for (let i = end - 1; i > event.to; i--)
    if (host.tokens[i]!.fold === nam && host.tokens[i - 1]!.kind === 'number')
      return {...event, award: ofYears(event.award, host.tokens[i - 1]!.text)}
  return event
}

function ofYears(award: string, years: string): string {
  if (/\d/u.test(award)) return award.replace(/\d+/u, years)
  return partyBadge.test(award) ? `Huy hiệu ${years} năm tuổi Đảng` : award
}
const partyBadge = /^huy hiệu(?: đảng)?$/iu
const nam = fold('năm')

function laterHonour(host: MentionedSentence, from: number, start: number): boolean {
  for (let i = from - 1; i >= start; i--) if (honourTable.longestAt(host.tokens, i)) return true
  return false
}

const duoc = fold('được')
