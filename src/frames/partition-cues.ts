/** Which words and marks open or close a partition, and which only look like it. */
import {nextInLine, placePartitions, remainders} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Frame} from './types.js'

/** «Trong đó: …» opens the sentence: what it lists are parts of what was told before. */
export function opensPartition(host: MentionedSentence | undefined): boolean {
  return host !== undefined && opening.longestAt(host.tokens, 0) !== undefined
}
export const opening = phrases('trong đó|trong số đó|trong tổng số đó|trong số này')

const consists = phrases('gồm|bao gồm|gồm có')
export const amongAll = phrases('trong số|trong tổng số|trong tổng')
const amongst = phrases('trong số|trong tổng số|trong|trong tổng')
export const rest = phrases(remainders)
export const places = phrases(`${placePartitions}|các địa phương`)

/** «…; bầu Đoàn đại biểu gồm 16 đồng chí»: a subject of its own behind a semicolon; what it consists of is no part of what came before. */
export function countsAnew(host: MentionedSentence, at: number, frames: Frame[]): boolean {
  const {tokens} = host
  if (!consists.longestAt(tokens, at)) return false
  let words = 0
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]!.fold === ';') return words >= 2 && frames.length > 0
    // «Đội ngũ tuyên truyền viên được kiện toàn, gồm 3.425 đồng chí»: nothing was counted before
    if (i === 0 && frames.length === 0) return words >= 4 && !opensPartition(host)
    if (host.at[i]?.kind === 'quantity') return false
    if (tokens[i]!.kind === 'word') words++
  }
  return false
}

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
  {q, noun}: Frame,
  before: Frame | undefined,
): {to: number} | undefined {
  if (!then.longestAt(tokens, i) || !before?.noun || !noun || at[i]) return undefined
  const to = then.longestAt(tokens, i)!.to
  if (to !== q.from || q.dimension !== null || before.q.dimension !== null) return undefined
  return tokens[noun.from]!.fold === tokens[before.noun.from]!.fold ? {to} : undefined
}
const then = phrases(
  'thì|thì có|thì đã có|kể cả|tính cả|gồm cả|bao gồm cả|có cả|mà mới có|mà chỉ có|mà mới|mà chỉ|nhưng mới có|nhưng chỉ có|song mới có|song chỉ có|nhưng mới chỉ có',
)

/** «…; 516 ha còn lại bà con trồng bắp»: the rest, the figure first */
export function restBehind(host: MentionedSentence, at: number): boolean {
  const mention = host.at[at]
  return mention?.kind === 'quantity' && rest.longestAt(host.tokens, mention.to) !== undefined
}

/** «huyện Phụng Hiệp dẫn đầu với 512,8 ha, bỏ xa huyện Long Mỹ (268,3 ha)»: the bracket is the name's, and no part of the figure before. */
export function namesAnother(host: MentionedSentence, open: number, frames: Frame[]): boolean {
  const {tokens, at} = host
  const last = frames.at(-1)
  if (!last) return false
  // «…, phần còn lại trồng cây ăn quả (huyện A 18 ha, huyện B 13 ha)»
  if (last.wholes.length > 0 && restBetween(host, Math.max(last.q.to, last.noun?.to ?? 0), open)) return true
  if (at[open + 1]?.kind !== 'quantity') return false
  // «…, phần còn lại (16 dự án, 3.890 tỷ đồng)»: the rest of the whole, and no part of the part before
  if (rest.longestBefore(tokens, open)) return last.wholes.length > 0
  if (!tokens[open - 1]?.upper) return false
  const end = Math.max(last.q.to, last.noun?.to ?? 0)
  if (last.wholes.length === 0) return false
  for (let i = end; i < open; i++) if (tokens[i]!.fold === most) return false
  for (let i = open - 1; i >= end; i--)
    if (tokens[i]!.fold === ',' || tokens[i]!.fold === ';' || tokens[i]!.fold === and) return true
  return false
}

/** A word for the rest stands between the part before and the bracket, behind a mark. */
function restBetween({tokens}: MentionedSentence, from: number, open: number): boolean {
  for (let i = from + 1; i < open; i++)
    if (rest.longestAt(tokens, i, open) && tokens[i - 1]!.kind === 'mark') return true
  return false
}

/** «huyện A dẫn đầu với 21 sản phẩm, bỏ khá xa huyện B (17), huyện C (14)»: others beside it, no parts of it. */
export function besides(host: MentionedSentence, open: number, frames: Frame[]): boolean {
  const last = frames.findLast(frame => frame.depth === 0)
  if (!last || host.at[open + 1]?.kind !== 'quantity' || !host.tokens[open - 1]?.upper) return false
  for (let i = Math.max(last.q.to, last.noun?.to ?? 0); i < open; i++)
    if (others.longestAt(host.tokens, i)) return true
  return false
}

/** Nothing but the figure's own words stands between it and the colon: the list behind is of its parts. */
export function endsNoun(host: MentionedSentence, depths: number[], frame: Frame, colon: number): boolean {
  for (let i = frame.q.to; i < colon; i++)
    if (
      depths[i] === frame.depth &&
      /^[,;]$/u.test(host.tokens[i]!.fold) &&
      !(frame.noun && i < frame.noun.to)
    )
      return false
  return frame.depth === depths[colon]
}

/** «Dẫn đầu là các đảng bộ: thành phố Vinh (412), …»: the first of those told in the sentence before */
export function listsLeaders(host: MentionedSentence): boolean {
  const {tokens, at} = host
  for (let i = 0; i < tokens.length && at[i]?.kind !== 'quantity'; i++)
    if (leaders.longestAt(tokens, i)) return true
  return false
}

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
const and = fold('và')
const most = fold('nhất')
const leaders = phrases(
  'này bao gồm|này gồm|bao gồm :|gồm :|dẫn đầu|đứng đầu|cao nhất|nhiều nhất|lớn nhất|đông nhất|tiêu biểu|tiêu biểu là|điển hình|đứng cuối|thấp nhất|ít nhất',
)
const others = phrases(
  'bỏ xa|bỏ khá xa|bỏ cách|vượt xa|vượt khá xa|hơn hẳn|nhiều hơn|cao hơn|đứng trên|xếp trên|xếp sau|theo sau|đứng sau|' +
    nextInLine,
)

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
