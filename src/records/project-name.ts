import type {Frame, Words} from '../frames/types.js'
import {textOf} from '../frames/name-words.js'
import {termEnd} from '../frames/terms.js'
import {bodiesOfProjects, projectEnds, projectHeads, severalBefore} from '../lexicon/projects.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {isForeign} from '../text/foreign.js'
import {phrases, wordSet} from '../text/match.js'
import type {Draft} from './define.js'
import {inPark, investorBefore} from './project-investor.js'

const heads = phrases(projectHeads)
const ends = phrases(projectEnds)
/** «mở rộng Quốc lộ 4B», not «rộng 20 ha» */
const widens = phrases('mở rộng')
const many = wordSet(severalBefore)
const back = wordSet('này trên đó nói có được')
const bodies = phrases(bodiesOfProjects)
const longest = 24
/** how far before the amount the name may stand, in tokens */
const reach = 40
const project = fold('dự')

/**
 * The one project that an amount is of: the nearest named before it in the sentence («Nhà máy Lite-on Quảng Ninh (TX.
 * Quảng Yên): 690 triệu USD»); «dự án này» goes back to the name of the amount before in the block. Null where the text
 * speaks of several projects, or of none by name.
 */
export function projectName(frame: Frame, drafts: readonly Draft[]): string | null {
  const firm = investorBefore(frame.host, frame.q.from)
  return firm ? textOf(frame.host, firm) : headedName(frame, drafts)
}

/** The same, where it decides whether there is a project at all: a firm only with the industrial park that it is in. */
export function namedProject(frame: Frame): string | null {
  const firm = investorBefore(frame.host, frame.q.from)
  return firm && inPark(frame.host, firm.to) ? textOf(frame.host, firm) : headedName(frame, [])
}

function headedName({host, q, block, depth}: Frame, drafts: readonly Draft[]): string | null {
  let closed = 0
  for (let i = q.from - 1; i >= Math.max(0, q.from - reach); i--) {
    // «dự án nhà máy A (KCN B, huyện C) có tổng mức đầu tư …»: where it is
    const word = host.tokens[i]!.fold
    if (word === ')') closed++
    else if (word === '(' && closed > 0) closed--
    if (closed > 0) continue
    // «khu đô thị A (Hà Nội); Phú Mãn 461 ha (vốn đầu tư 6.500 tỷ)»: the bracket is the last item's
    if (depth > 0 && word === ';') return null
    const mention = host.at[i]
    if (mention?.kind === 'quantity' && mention.from === i && counts(host, mention.to)) return null
    const name = nameAt(host, i, q.from)
    if (name === 'several') return null
    if (name) return textOf(host, name)
    if (goesBackAt(host, i)) break
  }
  const before = drafts.findLast(draft => draft.frame.block === block && draft.type === 'project')
  const named = before?.own['name']
  return typeof named === 'string' && goesBack(host, q.from) ? named : null
}

/** The name that begins at token `i`, or that the words there speak of several. */
function nameAt(host: MentionedSentence, i: number, limit: number): Words | 'several' | null {
  const {tokens} = host
  const hit = heads.longestAt(tokens, i, limit)
  // «Kho cảng LNG Sơn Mỹ»: a longer head begins before
  if (!hit || (i > 0 && (heads.longestAt(tokens, i - 1, limit)?.to ?? 0) >= hit.to)) return null
  if (bodies.longestBefore(tokens, i) || ofCompany(host, i) || (i > 0 && headed(host, i))) return null
  if (sites.has(tokens[i - 1]?.fold ?? '') && (namedBefore(host, i) || flowsInto(host, i))) return null
  if (many.has(tokens[i - 1]?.fold ?? '')) return 'several'
  const to = nameEnd(host, hit.to, limit)
  if (isName(host, i, hit.to, to)) return {from: i, to}
  const owned = to > hit.to ? ownerEnd(host, to, limit) : to
  return owned > to ? {from: i, to: owned} : null
}

/** The projects that a sentence names outside of its brackets; null where it speaks of several without naming them. */
export function projectsIn(host: MentionedSentence): string[] | null {
  const found = new Set<string>()
  const around = new Set<string>()
  let depth = 0
  for (let i = 0; i < host.tokens.length; i++) {
    const word = host.tokens[i]!.fold
    if (word === '(') depth++
    else if (word === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    // «Dự án bao gồm khách sạn A, khu vui chơi B»: what is behind are its parts
    if (comprises.longestAt(host.tokens, i)) break
    const mention = host.at[i]
    if (mention?.kind === 'quantity' && mention.from === i && mention.value > 1 && counts(host, mention.to))
      return null
    const name = nameAt(host, i, host.tokens.length)
    if (name === 'several' || (!name && isAnother(host, i))) return null
    if (!name) continue
    if (!isProper(host, name)) return null
    // «tại KCN Lai Vu, tập đoàn khởi công Nhà máy A»: where it is
    const sited = sites.has(host.tokens[i - 1]?.fold ?? '')
    ;(sited ? around : found).add(textOf(host, name))
    i = name.to - 1
  }
  return [...(found.size > 0 ? found : around)]
}

/** «dự án thép của tập đoàn A», «dự án: …»: one that is told of, and whose name cannot be read. */
export function isAnother({tokens}: MentionedSentence, i: number): boolean {
  if (tokens[i]!.fold !== project || heads.longestAt(tokens, i)?.to !== i + 2) return false
  const next = tokens[i + 2]
  return (
    next !== undefined &&
    !/^[.,;()]$/u.test(next.fold) &&
    !ends.longestAt(tokens, i + 2) &&
    !goesOn.longestAt(tokens, i + 2)
  )
}

const comprises = phrases('dự án gồm|dự án bao gồm|dự án này gồm|dự án này bao gồm|dự án có các hạng mục')

/** what «dự án» does, or how it grew */
const goesOn = phrases(
  'tăng|giảm|lên|xuống|chia|kéo dài|dự kiến|sử dụng|ngay|hoàn thành|khởi công|thi công|trải|thu hút|giai đoạn|chậm|dừng|nói trên',
)

/** A word in capitals behind the first. */
function isProper({tokens}: MentionedSentence, {from, to}: Words): boolean {
  return tokens.slice(from + 1, to).some(({upper, fold: word}) => upper && !general.has(word))
}

/** «dự án này», «dự án có»: the project that was named before */
export function goesBackAt({tokens}: MentionedSentence, i: number): boolean {
  return tokens[i]!.fold === project && back.has(tokens[i + 2]?.fold ?? '')
}

/** «dự án lốp xe của Kenda Rubber»: behind the name of whose it is, where that is no unit. */
function ownerEnd({tokens, at}: MentionedSentence, from: number, limit: number): number {
  if (tokens[from]?.fold !== of) return from
  let to = firms.longestAt(tokens, from + 1)?.to ?? from + 1
  while (to < limit && tokens[to]!.kind === 'word' && tokens[to]!.upper && !at[to]) to++
  return to > from + 1 && tokens.slice(from + 1, to).some(({text}) => isForeign(text)) ? to : from
}

const firms = phrases('công ty|công ty tnhh|công ty cổ phần|công ty cp|tập đoàn')

const of = fold('của')

const sites = wordSet('tại ở trong thuộc vào cho')

/** «vốn FDI vào KCN Thăng Long»: where it went, and no project */
function flowsInto({tokens}: MentionedSentence, at: number): boolean {
  if (!into.longestBefore(tokens, at) || !estates.longestAt(tokens, at)) return false
  for (let i = at - 2; i >= Math.max(0, at - longestFlow) && tokens[i]!.kind === 'word'; i--)
    if (flows.longestAt(tokens, i)) return true
  return false
}
const into = phrases('vào')
const estates = phrases('khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|kkt')
const flows = phrases('vốn|dòng vốn|fdi')
const longestFlow = 7

/** «Dự án nhà máy … tại Khu công nghiệp …»: where the project is, which was named before. */
function namedBefore(host: MentionedSentence, end: number): boolean {
  const estate = estates.longestAt(host.tokens, end) !== undefined
  for (let i = end - 2; i >= 0 && !/^[.;]$/u.test(host.tokens[i]!.fold); i--)
    // «Công ty A tại KCN B»: where the firm is
    if (estate && firms.longestAt(host.tokens, i)) return true
    else if (heads.longestAt(host.tokens, i, end) && !many.has(host.tokens[i - 1]?.fold ?? '')) return true
  return false
}

/** «23 dự án»: several are counted. */
function counts(host: MentionedSentence, at: number): boolean {
  return heads.longestAt(host.tokens, at) !== undefined
}

/** «Công ty cổ phần phát triển đường cao tốc BIDV»: the head is in the company's name. */
function ofCompany({tokens}: MentionedSentence, at: number): boolean {
  let i = at
  while (i > 0 && trades.has(tokens[i - 1]!.fold) && !tokens[i - 1]!.upper) i--
  return i < at && bodies.longestBefore(tokens, i) !== undefined
}
const trades = wordSet(
  'phát triển đầu tư xây dựng đường và kinh doanh hạ tầng thương mại dịch vụ khai thác quản lý vận hành',
)

const longestLead = 16

/** The head stands inside a longer one: «khu» in «hạ tầng khu công nghiệp». */
function headed(host: MentionedSentence, i: number): boolean {
  for (let at = Math.max(0, i - longestLead); at < i; at++) {
    const hit = heads.longestAt(host.tokens, at, i)
    if (hit && nameEnd(host, hit.to, i + 1) > i && !host.at[at]) return true
  }
  return false
}

function nameEnd(host: MentionedSentence, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + longest) {
    const mention = host.at[to]
    const token = host.tokens[to]!
    // «dự án BRT số 1»: which of several
    if (mention?.kind === 'mask' && mention.reason === 'ordinal' && token.fold === numbered) {
      to = Math.min(mention.to, limit)
      continue
    }
    // «nhà máy PP thứ nhất»
    if (ordinals.longestAt(host.tokens, to)) {
      to = Math.min(to + 2, limit)
      continue
    }
    if (mention && !(mention.kind === 'mask' && mention.reason === 'name')) break
    // «Khu đô thị thương mại, dịch vụ Hàm Tiến»
    const term = token.fold === ',' ? termEnd(host.tokens, to) : null
    if (term) {
      to = Math.min(term, limit)
      continue
    }
    // «Nhà máy Sản xuất tấm bạt, màn (vốn đầu tư 15 triệu USD)»: one thing more that it makes
    if (token.fold === ',' && to > from && isLastThing(host, to)) {
      to += 2
      continue
    }
    // «Dự án căn hộ du lịch, khách sạn A», «dự án khôi phục, cải tạo đường B»: goes on to what bears the name
    if (token.fold === ',' && to > from && goesToName(host, from, to)) {
      to++
      continue
    }
    // «xây dựng và kinh doanh hạ tầng CCN A»
    if (workedOn.longestAt(host.tokens, to)) {
      to += 2
      continue
    }
    // «đường ĐT.795»
    const glued = token.fold === '.' && host.tokens[to + 1]?.start === token.end
    if (token.kind === 'mark' && !glued && !/^[-–/&"“”]$/u.test(token.fold)) break
    // «khu nhà ở công nhân», «nhà máy thiết bị điện»: no «ở» of place and no «bị»
    const inner = compounds.longestAt(host.tokens, to)
    if (inner) {
      to = Math.min(inner.to, limit)
      continue
    }
    // «miền Trung Dự án đường Hồ Chí Minh»: a heading that ran into the next
    if (to > from && token.fold === project && token.upper) break
    // «Nhà máy Khang Đạt có …»: a name's own word
    const named = token.upper && to > from && host.tokens[to - 1]!.upper
    if (!named && ends.longestAt(host.tokens, to) && !widens.longestBefore(host.tokens, to + 1)) break
    to++
  }
  while (to > from && host.tokens[to - 1]!.kind === 'mark') to--
  return to
}

/** Nothing in capitals yet, and behind the comma a head or another work on it. */
function goesToName({tokens}: MentionedSentence, from: number, comma: number): boolean {
  if (tokens.slice(from, comma).some(({upper}) => upper)) return false
  const next = tokens[comma + 1]
  if (!next || next.upper) return false
  return (heads.longestAt(tokens, comma + 1) ?? alsoWorks.longestAt(tokens, comma + 1)) !== undefined
}
const alsoWorks = phrases(
  'cải tạo|nâng cấp|mở rộng|xây dựng|tu bổ|phục hồi|tôn tạo|khôi phục|kinh doanh|khai thác|vận hành',
)
const workedOn = phrases(
  'và kinh doanh|và khai thác|và vận hành|và cải tạo|và nâng cấp|và phục hồi|và tôn tạo|và phát triển',
)
const ordinals = phrases('thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm')

/** A comma, one word in small letters, and a bracket. */
function isLastThing({tokens, at}: MentionedSentence, comma: number): boolean {
  const [word, next] = [tokens[comma + 1], tokens[comma + 2]]
  return word?.kind === 'word' && !word.upper && !at[comma + 1] && next?.fold === '('
}
const compounds = phrases(
  'nhà ở|khu nhà ở|cầu vượt|vượt sông|vượt biển|vượt lũ|thiết bị|trang thiết bị|hàng không|không gian|tổng hợp|tổng kho|đa khoa tổng hợp',
)
const numbered = fold('số')

/** Behind the head stand a proper name, or words enough to tell the project from others. */
function isName(host: MentionedSentence, from: number, head: number, to: number): boolean {
  const words = host.tokens.slice(head, to)
  if (words.length === 0) return false
  const proper = words.some(
    ({upper, text, fold: word}, i) =>
      upper && (text !== text.toUpperCase() || (i === 0 && !general.has(word))),
  )
  return proper || (host.tokens[from]!.fold === project && words.length >= 3)
}

/** abbreviations that name a kind of project, and no project */
const general = wordSet('fdi ddi oda bot bt ppp ntm ocop kcn ccn kkt ubnd')

function goesBack(host: MentionedSentence, to: number): boolean {
  for (let i = 0; i < to; i++) if (goesBackAt(host, i)) return true
  return false
}
