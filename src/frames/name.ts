import {classifiers, damageVerbs, genericIndicators, plainVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {
  acts,
  amounts,
  existential,
  isDoneTo,
  isVerbal,
  lastAct,
  nameOfAct,
  neverThings,
  occurs,
  repeats,
  sharedAct,
  verbs,
} from './name-act.js'
import {
  amountBehind,
  completePlan,
  member,
  membersOf,
  namedBehind,
  nameFromTail,
  restIs,
} from './name-behind.js'
import {budgetOfLevel} from './name-budget.js'
import {namedAgain} from './name-again.js'
import {predicated} from './name-class.js'
import {kindBefore, kindOfWhole} from './name-kind.js'
import {abroad, countedThere, isSite, nameAbroad, nameSite} from './name-site.js'
import {completeBare, ofBody, rateOfUnits, sexOf, takeHead, takeWhole} from './name-whole.js'
import {append, isExactly, nameOf, setName, textOf, wordsOf} from './name-words.js'
import {nameGift} from './name-gift.js'
import {gainIn} from './name-earning.js'
import {nameExtent} from './name-extent.js'
import {isDone} from './kind-percent.js'
import {headCore, lentByHead} from './name-head.js'
import {nameRank} from './name-rank.js'
import {nameOtherEnd} from './name-superlative.js'
import {addSeason} from './name-season.js'
import {headLeftOut, predicateBehind, withoutStatement} from './name-predicate.js'
import {isRate, mean, meansOfYears, withSpeed, withoutGrowth} from './name-rate.js'
import {nameFromUnit} from './name-unit.js'
import {nounEnd} from './noun.js'
import {opensMeasure} from './subject.js'
import {listedBefore} from './name-listed.js'
import {addShortForm} from './name-short.js'
import {addCapital} from './name-capital.js'
import {addPair, addTopic, cropActs, priceOf, subjectCore} from './name-topic.js'
import type {Frame, Words} from './types.js'

const bare = phrases(classifiers)
const plain = phrases(plainVerbs)
const farmActs = phrases(`${cropActs}|trồng|thả nuôi|trồng mới|thực hiện|gieo|cấy`)
const generic = phrases(genericIndicators)

const so = new Set(['số', 'tổng', 'các', 'những', 'số'].map(fold))

/** A name that says nothing is none: «chỉ», «đã», «tức là» are no things. */
export function nameFrame(frame: Frame, earlier: Frame[]): void {
  findName(frame, earlier)
  addCapital(frame, earlier)
  if (frame.subject && !frame.noun) addShortForm(frame, frame.subject)
  if (frame.nameFolds.length === 0 || !frame.nameFolds.every(word => empty.has(word))) return
  const {anchor, host, clause, q, unit} = frame
  // «giá hồi bấp bênh, có lúc chỉ còn 28.000 đồng/kg»: the measure that the clause is on
  for (let i = q.from - 1; i >= clause.from && host.at[i]?.kind !== 'quantity'; i--) {
    const to = !host.at[i] && opensMeasure(host, i) ? nounEnd(host, i, q.from) : i
    if (to > i + 1) return setName(frame, [{from: i, to}])
  }
  const same = anchor?.host === host && anchor.clause.from === clause.from && anchor.unit === unit
  frame.name = same ? anchor.name : ''
  frame.nameFolds = same ? anchor.nameFolds : []
}
const empty = wordSet(
  'chỉ hay tức thay việc lại tiếp cần muốn sắp hết thành tới lúc đã đang sẽ phải có thể được bị để mà thì là và của với cho từ đến về theo như khi nếu còn nữa rồi ra lên xuống nhất vẫn cũng mới chưa vì nên do',
)

/**
 * The thing counted or measured: the noun behind the figure, else the indicator before it, else what the figure hangs
 * on. A bare classifier behind («7.940 con») yields to the indicator before; a generic indicator («năng suất») takes
 * the thing that its neighbours are about.
 */
function findName(frame: Frame, earlier: Frame[]): void {
  const {host, noun, verb} = frame
  const subject = noun && frame.subject && saysNothing(frame, frame.subject) ? null : frame.subject
  if (frame.kind === 'rank') return nameRank(frame)
  if (noun && noun.from >= frame.q.from && noun.to <= frame.q.to) return nameFromUnit(frame, noun)
  const left = headLeftOut(frame, earlier)
  if (left && noun) return setName(frame, [left, noun])
  const gain = frame.q.dimension === 'money' && !noun && subject && gainIn(frame, subject)
  if (gain) return setName(frame, [gain])
  if (namedBehind(frame) || (frame.kind === 'growth' && amountBehind(frame))) return
  const hangs = frame.kind !== 'level'
  // «dân số 912 hộ với 3.684 nhân khẩu»: how many households, and how many persons
  const household =
    noun !== null &&
    subject !== null &&
    inhabitants.longestAt(host.tokens, subject.from)?.to === subject.to &&
    households.longestAt(host.tokens, noun.from)
  const shareOf =
    frame.kind === 'share' && frame.cue?.direction !== 'share' && frame.cue?.direction !== 'equal'
  const doneTo = noun && subject ? isDoneTo(frame, noun, subject) : false
  const happens = verb !== null && occurs.longestAt(host.tokens, verb.from) !== undefined
  const bareNoun =
    noun !== null &&
    !doneTo &&
    !household &&
    (isExactly(host, noun, bare) ||
      (subject !== null &&
        (frame.cue !== null || host.tokens[subject.from]!.fold === number) &&
        repeats(host, noun, subject)))
  const nounWins =
    noun !== null &&
    !(frame.kind === 'level' && frame.q.dimension === 'percent' && isRate(frame)) &&
    (hangs
      ? shareOf && (!subject || !frame.cue || hasCue(frame))
      : !(bareNoun && subject && (happens || !isVerbal(frame))))
  const own: Words[] = []
  // «Mô hình “Gia đình 5 không” đã lan tỏa đến gần 6.900 hộ»: a statement, and no thing that is counted
  const consists = frame.cue !== null && host.tokens[frame.cue.from]!.fold === comprising
  const counts = noun && bareNoun && subject && !hangs && frame.q.dimension === null && !consists
  if (counts && !verb && isClause(host, subject) && !amounts.longestAt(host.tokens, subject.from)) {
    frame.thing = [noun]
    return setName(frame, [noun])
  }
  if (nameGift(frame, earlier.at(-1)) || namedAgain(frame, earlier) || budgetOfLevel(frame, earlier)) return
  if (!noun && !hangs && (ofBody(frame) || nameExtent(frame, earlier.at(-1)))) return
  if (!hangs && nameOtherEnd(frame, earlier.at(-1))) return
  if (noun && !subject && !hangs && fromThenTo(frame, noun, earlier.at(-1))) return
  // «kết nạp 812 đảng viên …; trung bình mỗi năm kết nạp hơn 162 đồng chí»
  if (noun && verb && !hangs && isExactly(host, noun, neverThings) && nameOfAct(frame, verb, earlier)) return
  if (frame.gapped) {
    frame.name = frame.gapped.name
    frame.nameFolds = frame.gapped.nameFolds
    return
  }
  if (frame.kind === 'level' && !noun && !subject && restIs(frame)) return
  if (frame.kind === 'level' && noun && membersOf(frame, noun)) return
  if (frame.kind === 'level' && frame.q.dimension !== null && predicated(frame, earlier)) return
  if (nounWins) {
    // «đã giải phóng được 99,7% mặt bằng»
    if (frame.kind === 'share' && subject && frame.cue && isDone(subject, frame)) own.push(subject)
    own.push(noun)
    if (frame.shared) own.push(frame.shared)
    // «đón 1,08 triệu lượt khách»: they are counted, whoever receives them
    const visits = verb && host.tokens[noun.from]!.fold === turn && isExactly(host, verb, receives)
    const told = verb && !visits && !(plain.longestAt(host.tokens, verb.from)?.to === verb.to && !bareNoun)
    const given = verb && donating.longestAt(host.tokens, verb.from)
    if (told && !hangs && (bareNoun || given || noun.to - noun.from <= 3)) own.push(verb)
    else if (doneTo && !plain.longestBefore(host.tokens, subject!.to)) own.push(lastAct(host, subject!))
    else if (!verb && !hangs && !frame.shared) own.push(...sharedAct(frame, earlier.at(-1)))
    if (verb && own.includes(verb)) acts.set(frame, verb)
  } else if (subject) {
    if (!noun && !hangs && isExactly(host, subject, verbs) && nameOfAct(frame, subject, earlier)) return
    own.push(withSpeed(frame, withoutGrowth(host, subject)))
    if (noun && !bareNoun && (shareOf || (!hangs && frame.q.dimension === null))) own.push(noun)
  } else if (verb && !hangs) {
    if (!noun && frame.q.dimension !== null && nameOfAct(frame, verb, earlier)) return
    own.push(...(noun ? [noun] : []), verb)
  }
  if (noun && subject && nounWins && frame.q.dimension === 'money' && verbs.longestAt(host.tokens, noun.from))
    own.splice(0, own.length, subject, ...own.filter(words => words.from >= subject.to))
  const price = noun && nounWins ? priceOf(frame, earlier.at(-1)) : null
  if (noun && price) own.splice(0, own.length, price, noun)
  // «Lúa xuân: toàn huyện gieo cấy được 3.842 ha»: the act alone says nothing of what
  const onlyAct = own.length === 1 ? own[0] : null
  if (
    frame.head &&
    !hangs &&
    !noun &&
    frame.q.dimension !== null &&
    onlyAct &&
    isExactly(host, onlyAct, farmActs)
  ) {
    own.splice(0, own.length, headCore(host, frame.head))
    setName(frame, own)
    frame.thing = own
    return
  }
  if (frame.head && (frame.headNames || (own.length === 0 && !frame.anchor)))
    own.unshift(headCore(host, frame.head))
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
  const lent = nounWins ? lentByHead(frame) : null
  if (lent) {
    own.splice(0, 1, lent)
    frame.thing.push(lent)
  }
  if (frame.kind === 'change' && noun && !subject && countsOther(frame)) own.push(noun)
  if (own.every(words => words.from >= words.to)) {
    if (rateOfUnits(frame)) return
    const from =
      frame.wholes.length && !hangs
        ? (frame.wholes.filter(whole => whole.unit === frame.unit && whole.kind === 'level').at(-1) ??
          frame.anchor)
        : listedBefore(frame, earlier)
    frame.name = from?.name ?? ''
    frame.nameFolds = from?.nameFolds ?? []
    if (!frame.name) nameFromTail(frame)
    else if (!hangs && meanOf(frame)) append(frame, 'bình quân', foldWords('bình quân'))
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
  if (subject && !nounWins && !hangs && meansOfYears(frame, subject)) append(frame, mean, foldWords(mean))
  if (frame.kind === 'plan_completion') completePlan(frame)
  if (verb && nounWins && own.includes(verb))
    frame.name = nameOf(host, [verb, ...own.filter(words => words !== verb)])
  if (subject && !nounWins && isExactly(host, subject, abroad)) return nameAbroad(frame, earlier)
  if (subject && !nounWins && !hangs && frame.q.dimension === 'percent' && isSite(frame, subject, earlier))
    return nameSite(frame, earlier)
  if (subject && !nounWins && isExactly(host, subjectCore(host, subject), generic))
    return addTopic(frame, earlier)
  if (subject && !nounWins && !hangs) addPair(frame, earlier)
  if (nounWins && bareNoun && !verb) completeBare(frame)
  const counted = hangs ? null : nounWins ? sexOf(frame) : countedThere(frame)
  if (counted) {
    frame.name = `${counted} ${frame.name}`
    frame.nameFolds = [...foldWords(counted), ...frame.nameFolds]
  } else if (nounWins && !hangs && noun.to - noun.from === 1) takeWhole(frame)
  else if (nounWins && !hangs) kindBefore(frame)
  // «33.846 đảng viên (nữ: 9.902 đ/c)»
  const pronoun =
    noun && isExactly(host, noun, member) && (host.tokens[frame.q.from - 1]?.fold === ':' || !nounWins)
  if ((!noun || pronoun) && !hangs) kindOfWhole(frame)
  if (!nounWins && !hangs) takeHead(frame)
  if (nounWins && !hangs && frame.q.dimension === null) predicateBehind(frame)
  const short = nounWins && own.length === 1 ? withoutStatement(frame) : null
  if (short) setName(frame, [short])
  if (!hangs) addSeason(frame)
}

const turn = fold('lượt')
const receives = phrases('đón|đón được|đón tiếp|thu hút|phục vụ|tiếp đón')

/** «…, bình quân 6,4 tỷ đồng/doanh nghiệp»: the mean of what was told before */
function meanOf({host, q, unit}: Frame): boolean {
  return (unit?.includes('/') ?? false) && means.longestBefore(host.tokens, q.from) !== undefined
}
const means = phrases('bình quân|trung bình|bình quân đạt|bình quân là')

/** «số vụ trộm cắp giảm 27,4%, từ 208 vụ xuống 151 vụ»: of what was said before, in a word */
function fromThenTo(frame: Frame, noun: Words, before: Frame | undefined): boolean {
  const {host, cue, clause} = frame
  if (!cue || !before || before.host !== host || before.clause.from !== clause.from) return false
  if (!isExactly(host, noun, bare) || !fromOrTo.longestAt(host.tokens, cue.from)) return false
  if (!before.nameFolds.includes(host.tokens[noun.from]!.fold) || before.nameFolds.length < 2) return false
  frame.thing = [noun]
  frame.name = before.name
  frame.nameFolds = before.nameFolds
  return true
}
const fromOrTo = phrases('từ|xuống|xuống còn|lên|lên đến|lên tới|còn|giảm còn|giảm xuống')

/** Words that hold a predicate of their own: «đã», «đang», «sẽ» behind a subject, «mỗi đảng viên kèm cặp». */
function isClause(host: MentionedSentence, {from, to}: Words): boolean {
  for (let i = from + 2; i < to - 1; i++) if (tenses.has(host.tokens[i]!.fold) && !host.at[i]) return true
  return false
}
const donating = phrases(`hiến|hiến tặng|giải ngân|thi hành kỷ luật|kỷ luật|${damageVerbs}`)
const inhabitants = phrases('dân số|tổng dân số|quy mô dân số')
const households = phrases('hộ|nhân khẩu|khẩu|hộ dân')
const comprising = fold('gồm')
const tenses = wordSet('đã đang sẽ vừa mỗi')

/** «74 vụ tai nạn …; giảm 12 vụ, tăng 3 người bị thương»: a move of another thing than the one before. */
function countsOther({host, noun, anchor, q}: Frame): boolean {
  if (!anchor || q.dimension !== null || anchor.q.dimension !== null || isExactly(host, noun!, bare))
    return false
  return !anchor.nameFolds.includes(host.tokens[noun!.from]!.fold) && noun!.to - noun!.from > 1
}

/** Words before a counted noun that are no part of its name. */
function saysNothing({host, q}: Frame, subject: Words): boolean {
  // «… theo Chương trình số 21-CTr/ĐU và 3 đảng viên»: by which document
  for (let i = subject.from; i < subject.to; i++) if (host.at[i]?.kind === 'reference') return true
  // «Gia đình ông là một trong 316 hộ …»
  return oneOf.longestBefore(host.tokens, q.from) !== undefined || onlyTotals(host, subject)
}
const oneOf = phrases('một trong|một trong số|một trong những|một trong các|nằm trong|nằm trong số')

/** «có tổng số 97.816 đảng viên»: no thing of its own */
function onlyTotals(host: MentionedSentence, {from, to}: Words): boolean {
  const hit = totals.longestBefore(host.tokens, to, from)
  return hit !== undefined && (hit.from === from || host.tokens[hit.from - 1]!.fold === have)
}
const have = fold('có')
const number = fold('số')
const totals = phrases('số|tổng số|tổng cộng|tổng|con số')

/** «đề ra mục tiêu có từ 90% chi bộ …» */
function hasCue({host, cue, kind}: Frame): boolean {
  return kind === 'share' && cue !== null && existential.longestAt(host.tokens, cue.from)?.to === cue.to
}

/** The first words of the name without «số», «tổng số»: what is counted. */
export function headNoun(frame: Frame): string {
  return frame.nameFolds.find(word => !so.has(word)) ?? ''
}
