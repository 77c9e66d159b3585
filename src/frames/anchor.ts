/** What a figure hangs on, and whether it goes on with it. */
import {plans} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import {atOtherTime} from './base.js'
import {sameElsewhere} from './elsewhere.js'
import {pronouns} from './subject.js'
import type {Frame, Words} from './types.js'

const plan = phrases(plans)

/** «con số này mới nhích đến 825 triệu USD» */
function pointsBack({host, subject, noun, region, q}: Frame): boolean {
  if (subject || noun) return false
  for (let i = region.from; i < q.from; i++) if (pronouns.longestAt(host.tokens, i)) return true
  return false
}

const onward = phrases(
  'xuống|xuống còn|giảm xuống|giảm xuống còn|còn|chỉ còn|giảm còn|lên|tăng lên|lên đến|lên tới|đến|hạ xuống|kéo giảm xuống còn|kéo giảm còn|kéo xuống còn|kéo giảm xuống|kéo xuống|rút xuống|rút xuống còn|rút còn|lùi xuống|lùi xuống còn|tụt xuống|tụt xuống còn|hạ xuống còn|hạ còn|còn lại',
)

/** The nearest level in the same unit: what an absolute change is a change of. */
export function sameUnit(frame: Frame, frames: Frame[]): Frame | undefined {
  const levels = [...frames]
    .reverse()
    .filter(other => other.depth <= frame.depth && other.unit === frame.unit && other.kind === 'level')
  const noun = (one: Frame) => one.noun && one.host.tokens[one.noun.from]!.fold
  const own = noun(frame)
  return (own ? levels.find(other => noun(other) === own) : undefined) ?? levels[0]
}

/** «làm chết 61 người, bị thương 78 người; giảm 5 người chết»: the level before that shares most of the noun's words. */
export function sameNoun(
  {host, noun, subject, q, depth}: Frame,
  frames: readonly Frame[],
): Frame | undefined {
  if (!noun || subject || q.dimension !== null) return undefined
  const own = wordsAt(host, noun)
  let best: Frame | undefined
  let most = 0
  for (const other of frames) {
    if (other.kind !== 'level' || !other.noun || other.q.dimension !== null || other.depth > depth) continue
    const words = wordsAt(host, {from: other.lead.from, to: other.noun.to})
    if (host.tokens[other.noun.from]!.fold !== own[0]) continue
    const shared = own.filter(word => words.includes(word)).length
    if (shared >= most) {
      best = other
      most = shared
    }
  }
  return best
}

function wordsAt({tokens}: MentionedSentence, {from, to}: Words): string[] {
  return tokens.slice(from, to).map(token => token.fold)
}

function stateIn(host: MentionedSentence, cue: {from: number; to: number}): boolean {
  for (let i = cue.from; i < cue.to; i++) if (state.longestAt(host.tokens, i)?.to === cue.to) return true
  return false
}

/** «giảm từ 25,44% xuống còn 3,87%»: the same thing later. */
export function goesOn(frame: Frame): boolean {
  const {anchor, cue, host} = frame
  if (
    anchor &&
    cue &&
    frame.kind === 'level' &&
    frame.q.dimension === 'money' &&
    anchor.q.dimension === 'money' &&
    restates.longestAt(host.tokens, cue.from) &&
    anchor.host === host &&
    !frame.subject
  )
    return true
  if (anchor && frame.kind === 'level' && sameElsewhere(frame, anchor)) return true
  // «còn 4,2% (năm 2015: 12,8%)», «đạt 28.450 tấn (cùng kỳ 27.100 tấn)»
  if (anchor && frame.kind === 'level' && anchor.kind === 'level' && anchor.unit === frame.unit)
    if (atOtherTime(frame) || (frame.earlier && !frame.subject && !frame.noun)) return true
  // «…, con số này mới nhích đến 825 triệu USD»
  if (
    anchor &&
    frame.kind === 'level' &&
    anchor.kind === 'level' &&
    anchor.unit === frame.unit &&
    pointsBack(frame)
  )
    return true
  if (
    !anchor ||
    !cue ||
    frame.subject ||
    frame.kind !== 'level' ||
    anchor.host !== host ||
    anchor.unit !== frame.unit
  )
    return false
  if (!frame.noun && frame.q.dimension === 'percent' && anchor.kind === 'level' && stateIn(host, cue))
    return true
  if (anchor.clause.from !== frame.clause.from || anchor.depth !== frame.depth) return false
  return (
    onward.longestAt(host.tokens, cue.from)?.to !== undefined &&
    fromWord.longestBefore(host.tokens, anchor.q.from) !== undefined
  )
}

/** «1,5 tỷ USD, tương đương 34.657 tỷ đồng»: the same amount in another currency. */
const restates = phrases('tương đương|tương ứng|quy đổi')
const state = phrases('còn|chỉ còn|đạt|là|ở mức|lên đến|lên tới')
const fromWord = phrases('từ|giảm từ|tăng từ|từ mức|hạ từ|kéo giảm từ|nâng từ')

/** The figure that a growth or share without a subject of its own is about: the nearest level outside its brackets. */
export function anchorOf(frame: Frame, frames: Frame[], previous: Frame[]): Frame | null {
  const last = frames.at(-1)
  if (last && frame.depth > last.depth && last.kind === 'share' && last.subject && !frame.subject) return last
  // «76 sản phẩm của 52 chủ thể …, nhiều hơn năm trước 11 sản phẩm và bằng 108,6% kế hoạch»: of what the change is of
  if (
    last?.kind === 'change' &&
    last.depth === frame.depth &&
    last.noun &&
    !frame.subject &&
    (!frame.noun || plan.longestAt(frame.host.tokens, frame.noun.from)) &&
    last.host === frame.host
  ) {
    const changed = sameNoun(last, frames.slice(0, -1)) ?? last.anchor
    if (changed) return changed
  }
  for (let i = frames.length - 1; i >= 0; i--) {
    const other = frames[i]!
    if (other.depth > frame.depth || !isStem(other)) continue
    // «chuyển đổi 4.125 ha, trong đó …, … 745 ha; vượt 3,1% kế hoạch»: said of the whole again
    const whole = other.wholes[0]
    const again = whole && !frame.q.ordinal && !frame.subject && frame.clause.from > other.q.to
    return again && whole.host === other.host ? whole : (owned(frames, i) ?? other)
  }
  for (let i = previous.length - 1; i >= 0; i--)
    if (previous[i]!.depth === 0 && isStem(previous[i]!)) return previous[i]!
  return null
}

/** «87 sản phẩm của 59 chủ thể, đạt 145% kế hoạch»: of what they have, and not of how many have it. */
function owned(frames: readonly Frame[], i: number): Frame | undefined {
  const {host, q, depth, kind} = frames[i]!
  const before = frames[i - 1]
  if (!before?.noun || before.host !== host || before.depth !== depth || q.dimension !== null)
    return undefined
  if (kind !== 'level' || before.kind !== 'level' || before.q.dimension !== null) return undefined
  return owners.has(host.tokens[q.from - 1]?.fold ?? '') && before.noun.to === q.from - 1 ? before : undefined
}
const owners = wordSet('của do thuộc')

/** «đảng viên nữ chiếm 38,4%, tăng 1,2%»: by so many points; what rises where an amount is a share is not told */
const sharesOf = phrases(
  'tỷ lệ|tỉ lệ|tỷ trọng|số|người|hộ|lao động|đảng viên|cán bộ|nữ|hội viên|đoàn viên|học sinh|dân tộc|trẻ|phụ nữ|thanh niên',
)

/** A figure that others hang on: a level, or a growth with a subject of its own. */
function isStem(frame: Frame): boolean {
  return (
    frame.kind === 'level' ||
    frame.kind === 'rank' ||
    (frame.subject !== null &&
      (frame.kind !== 'share' || sharesOf.longestAt(frame.host.tokens, frame.subject.from) !== undefined)) ||
    (frame.kind === 'share' && frame.noun !== null)
  )
}
