/** A name of a figure's own words: noun, subject, verb and the head of its list, in the order in which they say it. */
import {damageVerbs, plainVerbs} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {acts, lastAct, nameOfAct, occurs, sharedAct, verbs} from './name-act.js'
import {headCore, lentByHead} from './name-head.js'
import type {NameParts} from './name-parts.js'
import {withSpeed, withoutGrowth} from './name-rate.js'
import {cropActs} from './name-generic.js'
import {priceOf} from './name-price.js'
import {isExactly} from './name-words.js'
import {isDone} from './percent-share.js'
import {opensMeasure} from './subject.js'
import type {Frame, Words} from './types.js'

/**
 * The words that name the figure, empty where it has none of its own; `undefined` where the act says that an earlier
 * figure has the name already, which the frame has then taken. Says on the frame what its thing is.
 */
export function compose(frame: Frame, parts: NameParts, earlier: Frame[]): Words[] | undefined {
  const {noun, bareNoun, nounWins, subject} = parts
  if (noun && subject && frame.kind === 'share' && begins(frame.host, subject, noun))
    return (frame.thing = [subject])
  const own =
    harmedIn(frame, parts) ??
    (nounWins ? behind(frame, parts, earlier.at(-1)) : before(frame, parts, earlier))
  if (!own) return undefined
  const price = noun && nounWins ? priceOf(frame, earlier.at(-1)) : null
  if (noun && price) own.splice(0, own.length, price, noun)
  // «Tai nạn giao thông: toàn tỉnh xảy ra 14 vụ»: the head says what happened
  if (frame.head && !frame.headNames && parts.bareNoun)
    for (const [k, words] of own.entries())
      if (isExactly(frame.host, words, occurs)) own[k] = headCore(frame.host, frame.head)
  if (onlyAct(frame, parts, own)) return (frame.thing = [headCore(frame.host, frame.head!)])
  if (frame.head && (frame.headNames || (own.length === 0 && !frame.anchor)))
    own.unshift(headCore(frame.host, frame.head))
  else if (own.length === 0) own.push(...numbered(frame))
  frame.thing = thingOf(frame, parts, own)
  const lent = nounWins ? lentByHead(frame) : null
  if (lent) {
    own.splice(0, 1, lent)
    frame.thing.push(lent)
  }
  if (frame.kind === 'change' && noun && !parts.subject && countsOther(frame, noun, bareNoun)) own.push(noun)
  return own.filter(words => words.from < words.to)
}

/** «Chia theo địa bàn, số xã đạt chuẩn: huyện A 6/6, huyện B 10/10»: the head says what is counted, whatever the sentence before told last. */
function numbered({host, head, anchor, q}: Frame): Words[] {
  if (!head || anchor?.host === host || q.dimension !== null) return []
  for (let i = head.from; i < head.to; i++)
    if (numberOf.longestAt(host.tokens, i) && (i === head.from || host.tokens[i - 1]!.kind === 'mark'))
      return [headCore(host, {from: i, to: head.to})]
  return []
}
const numberOf = phrases('số|tổng số|số lượng')

/** «làm chết 33 người»: people, and what befell them */
function harmedIn({host, q}: Frame, {noun, subject}: NameParts): Words[] | null {
  if (!noun || !subject || q.dimension !== null) return null
  if (harmed.longestAt(host.tokens, subject.from)?.to !== subject.to) return null
  return [{from: noun.from, to: noun.from + 1}, subject]
}
/** The noun behind the figure, with what is done to the things and who shares it. */
function behind(frame: Frame, parts: NameParts, last: Frame | undefined): Words[] {
  const {host} = frame
  const {subject, verb, hangs, doneTo, bareNoun} = parts
  const noun = parts.noun!
  const own: Words[] = []
  // «đã giải phóng được 99,7% mặt bằng»
  if (frame.kind === 'share' && subject && frame.cue && isDone(subject, frame)) own.push(subject)
  own.push(noun)
  if (frame.shared) own.push(frame.shared)
  // «đón 1,08 triệu lượt khách»: they are counted, whoever receives them
  const visits = verb && host.tokens[noun.from]!.fold === turn && isExactly(host, verb, receives)
  const told =
    verb &&
    !visits &&
    !isCause(host, verb, noun) &&
    !(plain.longestAt(host.tokens, verb.from)?.to === verb.to && !bareNoun)
  const given = verb && donating.longestAt(host.tokens, verb.from)
  if (told && !hangs && (bareNoun || given || noun.to - noun.from <= 3)) own.push(verb)
  else if (doneTo && !plain.longestBefore(host.tokens, subject!.to)) own.push(lastAct(host, subject!))
  else if (!verb && !hangs && !frame.shared) own.push(...sharedAct(frame, last))
  if (verb && own.includes(verb)) acts.set(frame, verb)
  if (subject && frame.q.dimension === 'money' && verbs.longestAt(host.tokens, noun.from))
    return [subject, ...own.filter(words => words.from >= subject.to)]
  return own
}
/** «mưa lũ làm 128 nhà sập»: what happened to them says it */
function isCause({tokens}: Frame['host'], verb: Words, noun: Words): boolean {
  if (causes.longestAt(tokens, verb.from)?.to !== verb.to) return false
  for (let i = noun.from + 1; i < noun.to; i++) if (damaged.longestAt(tokens, i)) return true
  return false
}
const causes = phrases('làm|khiến|gây|cuốn trôi')
const damaged = phrases(`${damageVerbs}|hư hỏng|thiệt hại|chết|bị thương|ngập|mất trắng|mất tích`)
const harmed = phrases('chết|bị thương|mất tích|tử vong|thiệt mạng|thương vong|bị chết')
const plain = phrases(plainVerbs)
const turn = fold('lượt')
const receives = phrases('đón|đón được|đón tiếp|thu hút|phục vụ|tiếp đón')
const donating = phrases(`hiến|hiến tặng|giải ngân|thi hành kỷ luật|kỷ luật|${damageVerbs}`)

/** The subject before the figure, else the verb. */
function before(frame: Frame, parts: NameParts, earlier: Frame[]): Words[] | undefined {
  const {host, q} = frame
  const {noun, subject, verb, hangs, shareOf, bareNoun} = parts
  if (subject) {
    if (!noun && !hangs && isExactly(host, subject, verbs) && nameOfAct(frame, subject, earlier))
      return undefined
    const said = withoutTale(frame, withSpeed(frame, withoutGrowth(host, subject)), hangs)
    const counts = noun && !bareNoun && (shareOf || (!hangs && q.dimension === null))
    return counts ? [said, noun] : [said]
  }
  if (!verb || hangs) return []
  if (!noun && q.dimension !== null && nameOfAct(frame, verb, earlier)) return undefined
  return noun ? [noun, verb] : [verb]
}

/** «số dân tham gia BHYT cao (đạt 70% số dân)»: the noun says the head of the subject again. */
function begins({tokens}: Frame['host'], subject: Words, noun: Words): boolean {
  for (let i = 0; i < noun.to - noun.from; i++)
    if (tokens[subject.from + i]?.fold !== tokens[noun.from + i]!.fold) return false
  return noun.to - noun.from <= subject.to - subject.from
}

/** «Trưởng thôn cười khi kể chuyện mở đường trục thôn»: of a tale at length the last that is told, before the figure. */
function withoutTale({host}: Frame, words: Words, hangs: boolean): Words {
  if (hangs || words.to - words.from <= longestSubject || opensMeasure(host, words.from)) return words
  for (let i = words.to - 2; i > words.from; i--)
    if (tells.has(host.tokens[i - 1]!.fold) && !host.at[i - 1]) return {from: i, to: words.to}
  return words
}
const longestSubject = 7
const tells = wordSet('khi rằng chuyện phải mạnh ước vào giúp')

/** «Lúa xuân: toàn huyện gieo cấy được 3.842 ha»: the act alone says nothing of what. */
function onlyAct({host, head, q}: Frame, {noun, hangs}: NameParts, own: readonly Words[]): boolean {
  if (!head || hangs || noun || q.dimension === null) return false
  return own.length === 1 && isExactly(host, own[0]!, farmActs)
}
const farmActs = phrases(`${cropActs}|trồng|thả nuôi|trồng mới|thực hiện|gieo|cấy`)

/** What is counted or measured, without what is said of it. */
function thingOf(frame: Frame, {noun, subject, hangs, bareNoun, nounWins}: NameParts, own: Words[]): Words[] {
  if (hangs && !nounWins) {
    if (subject) return [subject]
    return frame.kind === 'change' && noun ? [noun] : []
  }
  if (!noun) return own
  return bareNoun && subject ? [noun, subject] : [noun]
}

/** «74 vụ tai nạn …; giảm 12 vụ, tăng 3 người bị thương»: a move of another thing than the one before. */
function countsOther({host, anchor, q}: Frame, noun: Words, bareNoun: boolean): boolean {
  if (!anchor || q.dimension !== null || anchor.q.dimension !== null || bareNoun) return false
  return !anchor.nameFolds.includes(host.tokens[noun.from]!.fold) && noun.to - noun.from > 1
}
