import {honours, praise, type Honour} from '../lexicon/honours.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import {type Event, cho, kinds, textPlain, verbs} from './award-body.js'
import {grantorBehind} from './award-grantor.js'

export const honourTable = new PhraseTable<Honour>(honours)
const praiseTable = phrases(praise)
const [bring, along] = [fold('phát'), fold('với')]
export const rankWord = fold('hạng')
export const ranks = new Set(['nhất', 'nhì', 'ba', 'i', 'ii', 'iii'].map(fold))

/** An honour whose name begins at token `at` or one word later («danh hiệu Chiến sĩ thi đua»). */
export function honourAt(host: MentionedSentence, at: number): Event | undefined {
  const {tokens} = host
  for (let i = at; i <= at + 3 && i < tokens.length; i++) {
    if (i > at && !/^(danh|hiệu|tấm|")$/u.test(tokens[i - 1]!.text.toLowerCase().normalize('NFC'))) break
    const event = eventAt(host, i)
    if (event) return event
  }
  return undefined
}

export function eventAt(host: MentionedSentence, i: number): Event | undefined {
  const {tokens} = host
  const hit = honourTable.longestAt(tokens, i)
  // «phát huy hiệu quả»
  if (hit && tokens[i - 1]?.fold === bring && hit.to === i + 2) return undefined
  if (hit) {
    const bare = hit.value.category === 'prize' && hit.to === i + 1 && tokens[i]!.fold === giai
    if (bare && (solves.has(tokens[hit.to]?.fold ?? '') || contests.longestAt(tokens, hit.to)))
      return undefined
    if (hit.value.category === 'emulation_flag' && hit.to === i + 1 && !isAwarded(host, i)) return undefined
    // «huyện Cờ Đỏ»
    if (hit.to === i + 1 && units.longestBefore(tokens, i) && tokens[hit.to]?.upper) return undefined
    let to = hit.to
    if (tokens[to]?.fold === rankWord && ranks.has(tokens[to + 1]?.fold ?? '')) to += 2
    else if (hit.value.category === 'badge' && tokens[to]?.kind === 'number') {
      // «Huy hiệu 30, 40, 50 năm tuổi Đảng»
      const first = to
      while (yearJoints.has(tokens[to + 1]?.fold ?? '') && tokens[to + 2]?.kind === 'number') to += 2
      if (to > first) to = yearsEnd.longestAt(tokens, to + 1)?.to ?? to + 1
      while (
        to < tokens.length &&
        tokens[to]!.kind !== 'mark' &&
        tokens[to]!.fold !== and &&
        host.at[to]?.kind !== 'quantity' &&
        to < hit.to + 5 &&
        !kinds.longestAt(tokens, to) &&
        !verbs.longestAt(tokens, to) &&
        tokens[to]!.fold !== cho &&
        tokens[to]!.fold !== occasion &&
        tokens[to]!.fold !== along
      )
        to++
    }
    if (hit.value.category === 'badge') to = quotedEnd(host, to)
    if (hit.value.category === 'emulation_flag') {
      while (flagWords.has(tokens[to]?.fold ?? '') && !host.at[to]) to++
      to = quotedEnd(host, to)
    }
    const named = textPlain(host, {from: i, to})
    const award = badgeOfYears.test(named) ? `${named} tuổi Đảng` : named
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
  if (praised && !host.at[i] && !namesPraise.has(tokens[i - 1]?.fold ?? '') && !isMatter(tokens, i))
    return {at: i, to: praised.to, award: null, category: 'other', legal: null, grantor: null}
  return undefined
}

/** «Việc xét, trình khen còn chậm»: how it is done is spoken of. */
function isMatter(tokens: MentionedSentence['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - longestMatter), at).some(({fold: word}) => word === matter)
}
const matter = fold('việc')
const longestMatter = 4

const units = phrases('huyện|thị trấn|xã|phường|thị xã|quận|thôn|ấp|bản')

/** «Cờ đơn vị dẫn đầu phong trào thi đua của Chính phủ» */
const flagWords = wordSet(
  'đơn vị tập thể dẫn đầu xuất sắc phong trào thi đua yêu nước tiêu biểu toàn diện khối cụm trong',
)

/** «treo cờ ở 12 xã»: a flag is an honour where it is written as one or given. */
function isAwarded({tokens}: MentionedSentence, at: number): boolean {
  return (
    (tokens[at]!.upper && at > 0) ||
    verbs.longestBefore(tokens, at) !== undefined ||
    tokens[at - 1]?.kind === 'number'
  )
}

/** «công tác thi đua, khen thưởng», «hình thức khen thưởng»: a field of work, no act. */
const namesPraise = new Set(['công', 'hình', 'thức', 'tác', 'hội', '-'].map(fold))

const and = fold('và')
/** «Huy hiệu 40 năm tuổi Đảng đợt 02/9»: on which day */
const occasion = fold('đợt')
const yearsEnd = phrases('năm tuổi đảng|năm|tuổi đảng')
const yearJoints = wordSet(', và')
const giai = fold('giải')

const solves = new Set(
  ['quyết', 'phóng', 'ngân', 'pháp', 'trình', 'thích', 'đáp', 'tán', 'thể', 'trí', 'cứu', 'tỏa'].map(fold),
)

/** «Giải việt dã», «giải vô địch», «Giải bóng chuyền»: a contest, no prize. */
const contests = phrases(
  'việt dã|vô địch|bóng|thi đấu|chạy|marathon|cầu lông|cầu mây|quần vợt|tennis|pickleball|đua|cờ|võ|vovinam|karate|taekwondo|vật|điền kinh|bơi|bơi lội|thể thao|đấu|giao hữu|futsal|billiards|bi sắt|golf|xe đạp|kéo co|bắn|đẩy gậy|hạng',
)

/** «Huy hiệu 55 năm» behind «Huy hiệu 50 năm tuổi Đảng»: no other badge goes by years. */
const badgeOfYears = /^huy hiệu \d+ năm$/iu

/** «Kỷ niệm chương “Vì giai cấp nông dân Việt Nam”»: what it is for stands in quotes. */
function quotedEnd({tokens}: MentionedSentence, at: number): number {
  if (tokens[at]?.fold !== quote) return at
  for (let i = at + 2; i < Math.min(tokens.length, at + longestQuote); i++)
    if (tokens[i]!.fold === quote) return i + 1
  return at
}
const quote = '"'
const longestQuote = 16
