import {growthHeads, plans} from '../lexicon/cues.js'
import {classifiers, genericIndicators, resultVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {nounEnd} from './noun.js'
import type {Frame, Words} from './types.js'

const bare = phrases(classifiers)
const generic = phrases(genericIndicators)
const growth = phrases(growthHeads)
const economy = foldWords('kinh tế')
const so = new Set(['số', 'tổng', 'các', 'những', 'số'].map(fold))

/**
 * The thing counted or measured: the noun behind the figure, else the indicator before it, else what the figure hangs
 * on. A bare classifier behind («7.940 con») yields to the indicator before; a generic indicator («năng suất») takes
 * the thing that its neighbours are about.
 */
export function nameFrame(frame: Frame, earlier: Frame[]): void {
  const {host, noun, subject, verb} = frame
  if (frame.kind === 'rank') return nameRank(frame)
  if (noun && noun.from >= frame.q.from && noun.to <= frame.q.to) return nameFromUnit(frame, noun)
  const hangs = frame.kind !== 'level'
  const shareOf =
    frame.kind === 'share' && frame.cue?.direction !== 'share' && frame.cue?.direction !== 'equal'
  const bareNoun = noun !== null && isExactly(host, noun, bare)
  const nounWins =
    noun !== null &&
    (hangs ? shareOf && (!subject || !frame.cue) : !(bareNoun && subject && !isVerbal(frame)))
  const own: Words[] = []
  if (frame.gapped) {
    frame.name = frame.gapped.name
    frame.nameFolds = frame.gapped.nameFolds
    return
  }
  if (nounWins) {
    own.push(noun)
    if (frame.shared) own.push(frame.shared)
    if (verb && !hangs && (bareNoun || noun.to - noun.from <= 2)) own.push(verb)
  } else if (subject) {
    own.push(withoutGrowth(host, subject))
    if (noun && !bareNoun && (shareOf || (!hangs && frame.q.dimension === null))) own.push(noun)
  } else if (verb && !hangs) own.push(...(noun ? [noun] : []), verb)
  if (noun && subject && nounWins && frame.q.dimension === 'money' && verbs.longestAt(host.tokens, noun.from))
    own.unshift(subject)
  if (frame.head && (frame.headNames || (own.length === 0 && !frame.anchor))) own.unshift(frame.head)
  frame.thing =
    hangs && !nounWins
      ? subject
        ? [subject]
        : frame.kind === 'change' && noun
          ? [noun]
          : []
      : noun
        ? [noun, ...(bareNoun && subject ? [subject] : [])]
        : own
  if (own.every(words => words.from >= words.to)) {
    const from =
      frame.wholes.length && !hangs
        ? (frame.wholes.filter(whole => whole.unit === frame.unit && whole.kind === 'level').at(-1) ??
          frame.anchor)
        : frame.anchor
    frame.name = from?.name ?? ''
    frame.nameFolds = from?.nameFolds ?? []
    if (!frame.name) nameFromTail(frame)
    else if (!hangs && !frame.continues && frame.tail.to > frame.q.to && frame.tail.to - frame.q.to <= 8) {
      const words = wordsOf(host, frame.tail).filter(word => word.word)
      append(
        frame,
        textOf(host, frame.tail),
        words.map(word => word.fold),
      )
    }
    return
  }
  setName(frame, own)
  if (subject && !nounWins && isExactly(host, subjectCore(host, subject), generic))
    return addTopic(frame, earlier)
  if (nounWins && bareNoun && !verb) completeBare(frame)
  if (!nounWins && !hangs) takeHead(frame)
}

/** «Tổng diện tích gieo trồng 13.842,5 ha: … lạc 512 ha»: an item under a measured head takes the head. */
function takeHead(frame: Frame): void {
  const whole = frame.wholes
    .filter(other => other.unit === frame.unit && other.kind === 'level' && other.value >= frame.value)
    .at(-1)
  if (!whole || frame.unit === null) return
  const folds = whole.nameFolds[0] === total ? whole.nameFolds.slice(1) : whole.nameFolds
  const text = whole.nameFolds[0] === total ? whole.name.split(' ').slice(1).join(' ') : whole.name
  if (
    !heads.some(head => head.every((word, i) => folds[i] === word)) ||
    heads.some(head => head.every(word => frame.nameFolds.includes(word)))
  )
    return
  const words = folds.length <= 5 ? folds.length : 2
  frame.name = `${text.split(' ').slice(0, words).join(' ')} ${frame.name}`
  frame.nameFolds = [...folds.slice(0, words), ...frame.nameFolds]
}
const total = fold('tổng')
const heads = ['diện tích', 'sản lượng', 'năng suất'].map(foldWords)

/** «8,2 bác sĩ/vạn dân»: the unit counts the thing. */
function nameFromUnit(frame: Frame, noun: Words): void {
  const {anchor} = frame
  if (anchor && frame.depth > anchor.depth) {
    frame.name = anchor.name
    frame.nameFolds = anchor.nameFolds
    frame.thing = [noun]
    return
  }
  const tokens = frame.host.tokens.slice(noun.from, noun.to)
  frame.name = tokens.map(token => token.text.normalize('NFC')).join(' ')
  frame.nameFolds = tokens.map(token => token.fold)
  frame.thing = [noun]
}

/** «vươn lên thứ hai cả nước về diện tích cây ăn quả»: ranked by what stands behind «về», else by what came before. */
function nameRank(frame: Frame): void {
  const {host, q, clause} = frame
  for (let i = q.to; i < Math.min(clause.to, q.to + 8); i++) {
    if (host.tokens[i]!.fold !== about) continue
    const words = {from: i + 1, to: nounEnd(host, i + 1, clause.to)}
    setName(frame, [words])
    if (frame.anchor && isExactly(host, words, generic))
      append(frame, frame.anchor.name, frame.anchor.nameFolds)
    return
  }
  frame.name = frame.anchor?.name ?? ''
  frame.nameFolds = frame.anchor?.nameFolds ?? []
  if (!frame.name && frame.subject) setName(frame, [frame.subject])
}
const about = fold('về')

/** What stands before the figure is an act, not an indicator: «tạo việc làm cho», «bắt giữ», «dự hội nghị có». */
function isVerbal(frame: Frame): boolean {
  const {host, cue, q, lead, subject} = frame
  const last = host.tokens[(cue?.from ?? q.from) - 1]
  if (last && lead.to > lead.from && actEnds.has(last.fold)) return true
  if (
    cue &&
    existential.longestAt(host.tokens, cue.from)?.to === cue.to &&
    !(subject && amounts.longestAt(host.tokens, subject.from))
  )
    return true
  return frame.verb !== null && subject !== null && frame.verb.to >= (cue?.from ?? q.from)
}
const actEnds = new Set(foldWords('cho với tại ở của tới thu'))
/** «Tổng đàn bò có 168.900 con»: what has the figure is itself an amount. */
const amounts = phrases('tổng|số|tổng số|đàn|tổng đàn|dân số|lượng|lượt|diện tích|sản lượng|quy mô|tỷ lệ')
const existential = phrases('có|với|gồm|được|có tới|có đến|đã có|có thêm|thêm')
const verbs = phrases(resultVerbs)

const frequency = phrases('hằng năm|hàng năm|mỗi năm|cả năm|cả tỉnh|toàn tỉnh|toàn huyện|ước|cả vụ|bình quân')

/** The generic indicator with its time and place taken off: «sản lượng năm 2022» is «sản lượng». */
function subjectCore(host: MentionedSentence, subject: Words): Words {
  let {to} = subject
  for (;;) {
    const often = frequency.longestBefore(host.tokens, to, subject.from)
    if (to > subject.from && host.at[to - 1]) to--
    else if (often) to = often.from
    else break
  }
  return {from: subject.from, to}
}

/** «năng suất 54,6 tạ/ha» behind «Cây lúa:»: the thing comes from the head or from the figure before. */
function addTopic(frame: Frame, earlier: Frame[]): void {
  const topic = frame.head && !frame.headNames ? frame.head : null
  if (topic) {
    const words = wordsOf(frame.host, topic)
    append(
      frame,
      textOf(frame.host, topic),
      words.filter(word => word.word).map(word => word.fold),
    )
    return
  }
  const before = [...earlier]
    .reverse()
    .find(
      other =>
        other.block === frame.block &&
        other.name !== '' &&
        other.kind === 'level' &&
        other.depth <= frame.depth,
    )
  if (!before) return
  const thing = withoutGeneric(before)
  append(frame, thing.name, thing.folds)
}

function append(frame: Frame, name: string, folds: string[]): void {
  if (name === '' || folds.every(word => frame.nameFolds.includes(word))) return
  frame.name = `${frame.name} ${name}`.trim()
  frame.nameFolds = [...frame.nameFolds, ...folds]
}

/** «60 điển hình tiêu biểu (24 tập thể, 36 cá nhân)»: parts of a named whole. */
function completeBare(frame: Frame): void {
  const whole = frame.wholes[frame.wholes.length - 1]
  if (
    frame.depth > 0 &&
    whole &&
    whole.depth < frame.depth &&
    whole.q.dimension === null &&
    whole.nameFolds.length <= 8
  )
    append(frame, whole.name, whole.nameFolds)
}

/** «hoàn thành 100% kế hoạch xóa nhà tạm»: the plan says what is completed. */
function nameFromTail(frame: Frame): void {
  const {host, q, tail, noun} = frame
  if (noun) return setName(frame, [noun])
  for (let i = q.to; i < tail.to; i++) {
    const hit = planned.longestAt(host.tokens, i)
    if (!hit) continue
    const to = nounEnd(host, hit.to, tail.to)
    if (to > hit.to) setName(frame, [{from: hit.to, to}])
    return
  }
  if (frame.lead.to > frame.lead.from) setName(frame, [frame.lead])
}
const planned = phrases(plans)

function isExactly(
  host: MentionedSentence,
  words: Words,
  table: {longestAt(tokens: MentionedSentence['tokens'], at: number, end?: number): {to: number} | undefined},
): boolean {
  return table.longestAt(host.tokens, words.from, words.to)?.to === words.to
}

function withoutGrowth(host: MentionedSentence, words: Words): Words {
  const hit = growth.longestAt(host.tokens, words.from, words.to)
  if (!hit || hit.to >= words.to) return words
  if (economy.every((word, i) => host.tokens[hit.to + i]?.fold === word))
    return {from: Math.max(words.from, hit.to - 2), to: words.to}
  return {from: hit.to, to: words.to}
}

function withoutGeneric(frame: Frame): {name: string; folds: string[]} {
  const parts = frame.name.split(' ')
  for (let n = Math.min(4, parts.length - 1); n > 0; n--) {
    const head = parts.slice(0, n).join(' ')
    if (genericSet.has(foldWords(head).join(' ')))
      return {name: parts.slice(n).join(' '), folds: frame.nameFolds.slice(n)}
  }
  return {name: frame.name, folds: frame.nameFolds}
}
const genericSet = new Set(genericIndicators.split('|').map(words => foldWords(words).join(' ')))

function setName(frame: Frame, ranges: Words[]): void {
  const tokens = ranges.flatMap(words => wordsOf(frame.host, words))
  frame.name = tokens
    .reduce((text, token, i) => text + (i && token.glue ? ' ' : '') + token.text, '')
    .replace(/^["\s,]+|[\s,]+$/gu, '')
  frame.nameFolds = tokens.filter(token => token.word).map(token => token.fold)
}

/** The words of a range without figures, periods and brackets. */
export function wordsOf(
  host: MentionedSentence,
  words: Words,
): {text: string; fold: string; glue: boolean; word: boolean}[] {
  const found: {text: string; fold: string; glue: boolean; word: boolean}[] = []
  let depth = 0
  for (let i = words.from; i < words.to; i++) {
    const token = host.tokens[i]!
    if (token.fold === '(') depth++
    const mention = host.at[i]
    const skip =
      depth > 0 ||
      (mention !== undefined &&
        (mention.kind === 'quantity' ||
          mention.kind === 'period' ||
          (mention.kind === 'mask' && mention.reason === 'date')))
    if (token.fold === ')') depth = Math.max(0, depth - 1)
    if (!skip)
      found.push({
        text: token.text.normalize('NFC'),
        fold: token.fold,
        glue: token.spaced || i === words.from,
        word: token.kind !== 'mark',
      })
  }
  return found
}

/** The words of a range as the text has them, white space made one space. */
export function textOf(host: MentionedSentence, words: Words): string {
  return wordsOf(host, words).reduce((text, token, i) => text + (i && token.glue ? ' ' : '') + token.text, '')
}

/** The first words of the name without «số», «tổng số»: what is counted. */
export function headNoun(frame: Frame): string {
  return frame.nameFolds.find(word => !so.has(word)) ?? ''
}
