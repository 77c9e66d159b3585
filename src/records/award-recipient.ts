import type {Frame, Words} from '../frames/types.js'
import {phrase} from '../phrase/phrase.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {cho, kinds} from './award-body.js'
import {eventFor} from './award-event.js'
import {honourTable} from './award-honour.js'
import {has, type Draft} from './define.js'

/** «phụng dưỡng 12 Mẹ Việt Nam anh hùng», «tặng quà 5 Mẹ Việt Nam anh hùng»: who bears the title, and nothing granted */
export function caredFor(frame: Frame, award: string | null): boolean {
  if (award === null || !foldWords(award).join(' ').includes(mother)) return false
  return (
    has(
      frame,
      'before',
      phrase`phụng dưỡng|chăm sóc|thăm|quà|chân dung|tượng|hỗ trợ|nhà|gia đình|viếng|gặp mặt|gặp gỡ|tri ân|đỡ đầu|khách mời|tham dự|có mặt|còn sống`,
    ) !== undefined
  )
}

const mother = foldWords('mẹ việt nam').join(' ')
const cultured = foldWords('văn hóa').join(' ')

/** «742/912 hộ đạt gia đình văn hóa», «35/36 ấp đạt danh hiệu ấp văn hóa»: how many live up to it, and no honour granted */
export function reachesCulture(frame: Frame, award: string | null): boolean {
  if (award === null || foldWords(award).slice(-2).join(' ') !== cultured) return false
  return (
    has(frame, 'clause', phrase`đạt`) !== undefined &&
    has(frame, 'clause', phrase`tặng|trao|công nhận|phong|khen|biểu dương|tôn vinh|tuyên dương|vinh danh`) ===
      undefined
  )
}

export function recipientOf(frame: Frame): string | null | undefined {
  const {host} = frame
  const noun = frame.noun ?? nounAhead(frame) ?? frame.gapped?.noun
  if (!noun) return undefined
  const hit = kinds.longestAt(host.tokens, host.tokens[noun.from]!.fold === times ? noun.from + 1 : noun.from)
  if (!hit && noun.to - noun.from === 1 && host.tokens[noun.from]!.fold === times && eventFor(frame))
    return null
  if (!hit) {
    if (!eventFor(frame)) return undefined
    if (!has(frame, 'before', phrase`cho`) && !has(frame, 'after', phrase`chủ thể …1 (được|vinh dự)`))
      return undefined
    return has(frame, 'thing', phrase`chủ thể|chủ cơ sở`) ? 'other' : undefined
  }
  if (cases.longestAt(host.tokens, noun.from) ?? cases.longestAt(host.tokens, noun.from + 1)) return null
  if (models.longestAt(host.tokens, noun.from) && bothBehind(host, noun.to)) return null
  const after = host.tokens[hit.to]
  if (after && (after.fold === ',' || after.fold === va) && hit.to + 1 < noun.to) {
    const second = honourTable.longestAt(host.tokens, hit.to + 1)
      ? null
      : kinds.longestAt(host.tokens, hit.to + 1)
    if (second && second.value !== hit.value) return null
  }
  return hit.value
}

/** «Huy hiệu 60 năm tuổi Đảng cho 122, 50 năm tuổi Đảng cho 247 và 40 năm … cho 365 đảng viên»: said at the last. */
function nounAhead({host, q, clause}: Frame): Words | null {
  if (host.tokens[q.from - 1]?.fold !== cho || !joints.has(host.tokens[q.to]?.fold ?? '')) return null
  for (let i = q.to; i < clause.to; i++) {
    const mention = host.at[i]
    if (mention?.kind !== 'quantity') continue
    const hit = host.tokens[i - 1]?.fold === cho ? kinds.longestAt(host.tokens, mention.to) : undefined
    if (hit) return {from: mention.to, to: hit.to}
    i = mention.to - 1
  }
  return null
}

/** «tặng Bằng khen cho 1.214 trường hợp»: of any kind */
const cases = phrases('trường hợp')

const times = fold('lượt')
const va = fold('và')
const joints = new Set([',', ';', va])

/** «38 điển hình tiên tiến (15 tập thể, 23 cá nhân)»: of both kinds. */
function bothBehind(host: Frame['host'], at: number): boolean {
  if (host.tokens[at]?.fold !== '(' && host.tokens[at]?.fold !== ',') return false
  const found = new Set<string>()
  for (let i = at + 1; i < Math.min(host.tokens.length, at + 14) && host.tokens[i]!.fold !== ')'; i++) {
    const hit = host.at[i - 1]?.kind === 'quantity' ? kinds.longestAt(host.tokens, i) : undefined
    if (hit) found.add(hit.value)
  }
  return found.size > 1
}
const models = phrases('điển hình|gương|gương điển hình|tấm gương')

/** «3 Bằng khen … cho các tập thể, cá nhân»: the kind of recipient, null where mixed or unsaid. */
export function recipientBehind(frame: Frame, from: number): string | null {
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

/** «17 Cờ thi đua, riêng các doanh nghiệp nhận 5 cờ»: the honour by the first word of its name. */
export function inFull(award: string | null, whole: Draft | undefined): string | null {
  const full = whole?.own.award
  if (typeof full !== 'string' || award === null) return award
  const [first = ''] = full.split(' ')
  return award !== full && fold(award) === fold(first) ? full : award
}

/** «các doanh nghiệp nhận 5 cờ»: who got them, before the verb. */
export function receiver({host, q, region}: Frame): string | null {
  if (!got.longestBefore(host.tokens, q.from)) return null
  const found = new Set<string>()
  for (let i = region.from; i < q.from; i++) {
    const hit = kinds.longestAt(host.tokens, i)
    if (hit) found.add(hit.value)
  }
  return found.size === 1 ? [...found][0]! : null
}
const got = phrases('nhận|được nhận|đón nhận|được tặng|được trao')

/** «với 96 lượt», and no more said of whom */
export function isTimes({host, noun}: Frame): boolean {
  return noun !== null && noun.to - noun.from === 1 && host.tokens[noun.from]!.fold === times
}
