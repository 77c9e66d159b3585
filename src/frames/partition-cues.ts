/** Which words open a partition: of whom, by what, how many of the same. */
import {placePartitions} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Frame} from './types.js'

/** «Trong đó: …» opens the sentence: what it lists are parts of what was told before. */
export function opensPartition(host: MentionedSentence | undefined): boolean {
  return host !== undefined && opening.longestAt(host.tokens, 0) !== undefined
}
export const opening = phrases('trong đó|trong số đó|trong tổng số đó|trong số này')

export const amongAll = phrases('trong số|trong tổng số|trong tổng')
const amongst = phrases('trong số|trong tổng số|trong|trong tổng')
export const places = phrases(`${placePartitions}|các địa phương`)

/** «Theo hình thức: khiển trách 117, cảnh cáo 45»: at the head of a clause, up to a colon, what all is split by. */
export function splitBy(host: MentionedSentence, at: number, frame: Frame): {to: number} | undefined {
  const {tokens} = host
  const own = inForm(host, at, frame) ?? sharedOut(host, at, frame)
  if (own) return own
  if (tokens[at]!.fold !== by || at !== frame.clause.from) return undefined
  let inside = 0
  for (let i = at + 1; i < frame.q.from && i - at - inside <= longestSplit; i++) {
    if (tokens[i]!.fold === ':') return {to: i}
    // «Theo KCN (số dự án; vốn đăng ký, triệu USD): …»: over what the figures of each are
    if (tokens[i]!.fold === '(') {
      for (; i < frame.q.from && tokens[i]!.fold !== ')'; i++) inside++
      continue
    }
    if (tokens[i]!.kind === 'mark' || host.at[i]) return undefined
  }
  return undefined
}

/** «thi hành kỷ luật 189 đảng viên, bằng các hình thức: khiển trách 112, cảnh cáo 41» */
function inForm({tokens}: MentionedSentence, at: number, {q, noun}: Frame): {to: number} | undefined {
  const hit = inForms.longestAt(tokens, at, q.from)
  // «bằng hình thức trực tuyến, xã mở 6 lớp»: how it was done
  return hit && (tokens[hit.to]!.fold === ':' || (!noun && q.from - hit.to <= longestForm)) ? hit : undefined
}
const longestForm = 4
const inForms = phrases(
  'bằng hình thức|bằng các hình thức|với hình thức|với các hình thức|dưới các hình thức|theo các hình thức|các hình thức|ở các mức|ở các mức độ|với các mức độ',
)

/** «chuyển đổi 1.500 ha …, giao chỉ tiêu: huyện A 450 ha; huyện B 320 ha»: who gets how much of it, up to a colon. */
function sharedOut(
  {tokens, at: mentions}: MentionedSentence,
  at: number,
  frame: Frame,
): {to: number} | undefined {
  if (!/^[,;]$/u.test(tokens[at - 1]?.fold ?? '')) return undefined
  const hit = shares.longestAt(tokens, at, frame.q.from)
  for (let i = hit?.to ?? frame.q.from; i < frame.q.from && i - at <= longestSplit + 3; i++) {
    if (tokens[i]!.fold === ':') return {to: i}
    if (/^[;.()]$/u.test(tokens[i]!.fold) || mentions[i]?.kind === 'quantity') return undefined
  }
  return undefined
}
const shares = phrases(
  'giao chỉ tiêu|giao kế hoạch|giao cho|giao các|phân bổ|được phân bổ|phân giao|phân chia|phân về|chia về|chia cho|cụ thể từng|cụ thể các|cụ thể ở',
)

/** «Trong số xã đạt chuẩn có 70 xã nâng cao»: of those that were told before. */
export function amongThose(
  host: MentionedSentence,
  at: number,
  frame: Frame,
  frames: Frame[],
): {to: number} | undefined {
  if (frames.length > 0 || at !== frame.clause.from) return undefined
  const hit = amongAll.longestAt(host.tokens, at)
  if (!hit || host.at[hit.to]) return undefined
  for (let i = hit.to; i < frame.q.from; i++)
    if (host.tokens[i]!.fold === has || host.tokens[i]!.fold === ',') return {to: i}
  return undefined
}

/** «Trong số 900 hộ có 120 hộ nghèo. Trong số hộ nghèo, …»: the figures of what is named, where it was counted so. */
export function namedAmong(
  {tokens}: MentionedSentence,
  at: number,
  to: number,
  told: readonly Frame[],
): Frame[] {
  const named = tokens.slice(amongAll.longestAt(tokens, at)?.to ?? to, to)
  if (named.length < 2) return []
  return told.filter(
    ({host, noun}) =>
      noun !== null &&
      named.length <= noun.to - noun.from &&
      named.every(({fold: word}, i) => host.tokens[noun.from + i]!.fold === word),
  )
}

/** «xã có 768 hộ thì 692 hộ trồng sâm», «43 xã đã về đích, kể cả bốn xã nâng cao»: so many of the same. */
export function sameAgain(
  {tokens, at}: MentionedSentence,
  i: number,
  {q, noun, clause}: Frame,
  before: Frame | undefined,
): {to: number} | undefined {
  if (!then.longestAt(tokens, i) || !before?.noun || !noun || at[i]) return undefined
  // «…; phân theo hình thức thì 62 sản phẩm công nhận mới»: not of the figure before
  if (before.clause.from !== clause.from && places.longestAt(tokens, clause.from)) return undefined
  const to = then.longestAt(tokens, i)!.to
  if (to !== q.from || q.dimension !== null || before.q.dimension !== null) return undefined
  return tokens[noun.from]!.fold === tokens[before.noun.from]!.fold ? {to} : undefined
}
const then = phrases(
  'thì|thì có|thì đã có|kể cả|tính cả|gồm cả|bao gồm cả|có cả|mà mới có|mà chỉ có|mà mới|mà chỉ|nhưng mới có|nhưng chỉ có|song mới có|song chỉ có|nhưng mới chỉ có',
)

/** «Trong số 68 dự án, …»: the figure is the whole of what follows. */
export function opensAll({tokens}: MentionedSentence, frame: Frame): boolean {
  const opener =
    amongst.longestAt(tokens, frame.region.from) ??
    amongst.longestAt(tokens, frame.clause.from) ??
    underColon(tokens, frame.q.from)
  return opener?.to === frame.q.from || amongAll.longestBefore(tokens, frame.q.from) !== undefined
}

/** «Theo đối tác: trong 68 dự án cấp mới, …», «Phân theo mức độ, trong 78 xã chưa đạt có 31 xã …» */
function underColon(tokens: MentionedSentence['tokens'], at: number) {
  const hit = amongst.longestBefore(tokens, at)
  return hit && /^[:,]$/u.test(tokens[hit.from - 1]?.fold ?? '') ? {to: at} : undefined
}

const has = fold('có')
export const by = fold('theo')
const longestSplit = 5
/** «Xét theo đối tác, …», «Theo quốc gia, …»: split by where they come from */
export function byPartner({tokens}: MentionedSentence, at: number): boolean {
  for (let i = at; i < at + longestSplit; i++) if (partners.longestAt(tokens, i)) return true
  return false
}
const partners = phrases('đối tác|quốc gia|nước đầu tư|nhà đầu tư|quốc tịch|nước và vùng lãnh thổ')

/** «FDI là 354 dự án», «51 dự án FDI»: those from abroad */
export function isForeign({host: {tokens}, region, noun, q}: Frame): boolean {
  for (let i = region.from; i < (noun?.to ?? q.to); i++) if (abroad.longestAt(tokens, i)) return true
  return false
}
const abroad = phrases('fdi|nước ngoài')

/** The first mark of the next few words. */
export function nextMark(host: MentionedSentence, from: number, to: number): string | undefined {
  for (let i = from; i < to && i < from + 4; i++)
    if (host.tokens[i]!.kind === 'mark') return host.tokens[i]!.fold
  return undefined
}
