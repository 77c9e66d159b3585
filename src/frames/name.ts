/** What a figure counts or measures, as the text has it. */
import {classifiers} from '../lexicon/edges.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {nameOfAct, neverThings} from './name-act.js'
import {namedAgain} from './name-again.js'
import {amountBehind, membersOf, namedBehind, restIs} from './name-behind.js'
import {budgetOfLevel} from './name-budget.js'
import {addCapital} from './name-capital.js'
import {predicated} from './name-class.js'
import {complete, inherit} from './name-complete.js'
import {compose} from './name-compose.js'
import {gainIn} from './name-earning.js'
import {nameExtent} from './name-extent.js'
import {nameGift} from './name-gift.js'
import {nameInTurn} from './name-in-turn.js'
import {isStatement, partsOf, type NameParts} from './name-parts.js'
import {headLeftOut} from './name-predicate.js'
import {nameRank} from './name-rank.js'
import {addShortForm} from './name-short.js'
import {nameOtherEnd} from './name-superlative.js'
import {nameTraded} from './name-traded.js'
import {nameFromUnit} from './name-unit.js'
import {countedAt, ofBody} from './name-whole.js'
import {isExactly, setName} from './name-words.js'
import {nounEnd} from './noun.js'
import {opensMeasure} from './subject.js'
import type {Frame} from './types.js'

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
  const parts = partsOf(frame)
  if (namers.some(named => named(frame, parts, earlier))) return
  const own = compose(frame, parts, earlier)
  if (own?.length === 0) inherit(frame, parts.hangs, earlier)
  else if (own) complete(frame, own, parts, earlier)
}

/** Tries to name a figure; false, with the frame as it was, where it is not of the kind. */
type Namer = (frame: Frame, parts: NameParts, earlier: Frame[]) => boolean

/** The figures whose words have to be read in a way of their own, the surest first. */
const namers: readonly Namer[] = [
  nameByRank,
  nameByUnit,
  nameByHeadLeftOut,
  nameInTurn,
  nameByGain,
  namedBehind,
  frame => frame.kind === 'growth' && amountBehind(frame),
  nameByCount,
  nameBecome,
  nameTraded,
  (frame, _, earlier) => nameGift(frame, earlier.at(-1)),
  (frame, _, earlier) => namedAgain(frame, earlier),
  (frame, _, earlier) => budgetOfLevel(frame, earlier),
  (frame, {noun, hangs}) => !noun && !hangs && ofBody(frame),
  (frame, {hangs}) => !hangs && countedAt(frame),
  (frame, {noun, hangs}, earlier) => !noun && !hangs && nameExtent(frame, earlier.at(-1)),
  (frame, {hangs}, earlier) => !hangs && nameOtherEnd(frame, earlier.at(-1)),
  fromThenTo,
  nameMembersByAct,
  nameOfStem,
  (frame, {noun, subject, hangs}) => !hangs && !noun && !subject && restIs(frame),
  (frame, {noun, hangs}) => !hangs && noun !== null && membersOf(frame, noun),
  (frame, {hangs}, earlier) => !hangs && frame.q.dimension !== null && predicated(frame, earlier),
]

function nameByRank(frame: Frame): boolean {
  if (frame.kind !== 'rank') return false
  nameRank(frame)
  return true
}

/** «64 triệu đồng/lao động/năm»: the unit says whose it is */
function nameByUnit(frame: Frame, {noun}: NameParts): boolean {
  if (!noun || noun.from < frame.q.from || noun.to > frame.q.to) return false
  nameFromUnit(frame, noun)
  return true
}

function nameByHeadLeftOut(frame: Frame, {noun}: NameParts, earlier: Frame[]): boolean {
  const left = headLeftOut(frame, earlier)
  if (!left || !noun) return false
  setName(frame, [left, noun])
  return true
}

function nameByGain(frame: Frame, {noun, subject}: NameParts): boolean {
  const gain = frame.q.dimension === 'money' && !noun && subject && gainIn(frame, subject)
  if (!gain) return false
  setName(frame, [gain])
  return true
}

/** «Mô hình “Gia đình 5 không” đã lan tỏa đến gần 6.900 hộ» */
function nameByCount(frame: Frame, parts: NameParts): boolean {
  if (!isStatement(frame, parts)) return false
  frame.thing = [parts.noun!]
  setName(frame, frame.thing)
  return true
}

/** «từ 7 xã, thị trấn còn 3 đơn vị cấp xã»: what they have become, by another noun. */
function nameBecome(frame: Frame, _: NameParts, earlier: Frame[]): boolean {
  const {host, q, cue, noun, kind, clause} = frame
  const before = earlier.at(-1)
  if (!noun || kind !== 'level' || q.dimension !== null || noun.to - noun.from < shortestNoun) return false
  if (before?.host !== host || before.clause.from !== clause.from || !before.noun) return false
  if (
    !cue ||
    !fromOrTo.longestAt(host.tokens, cue.from) ||
    since.longestBefore(host.tokens, before.q.from) === undefined
  )
    return false
  const said = host.tokens.slice(before.noun.from, before.noun.to)
  if (said.some(({fold: word}) => word === host.tokens[noun.from]!.fold)) return false
  frame.continues = false
  frame.thing = [noun]
  setName(frame, frame.thing)
  return true
}
const shortestNoun = 3
const since = phrases('từ|giảm từ|tăng từ')

/** «kết nạp 812 đảng viên …; trung bình mỗi năm kết nạp hơn 162 đồng chí» */
function nameMembersByAct(frame: Frame, {noun, verb, hangs}: NameParts, earlier: Frame[]): boolean {
  return (
    noun !== null &&
    verb !== null &&
    !hangs &&
    isExactly(frame.host, noun, neverThings) &&
    nameOfAct(frame, verb, earlier)
  )
}

function nameOfStem(frame: Frame): boolean {
  if (!frame.gapped) return false
  frame.name = frame.gapped.name
  frame.nameFolds = frame.gapped.nameFolds
  return true
}

/** «số vụ trộm cắp giảm 27,4%, từ 208 vụ xuống 151 vụ»: of what was said before, in a word */
function fromThenTo(frame: Frame, {noun, subject, hangs}: NameParts, earlier: Frame[]): boolean {
  const {host, cue, clause} = frame
  const before = earlier.at(-1)
  if (!noun || subject || hangs) return false
  if (!cue || !before || before.host !== host || before.clause.from !== clause.from) return false
  if (!isExactly(host, noun, bare) || !fromOrTo.longestAt(host.tokens, cue.from)) return false
  if (!before.nameFolds.includes(host.tokens[noun.from]!.fold) || before.nameFolds.length < 2) return false
  frame.thing = [noun]
  frame.name = before.name
  frame.nameFolds = before.nameFolds
  return true
}
const bare = phrases(classifiers)
const fromOrTo = phrases('từ|xuống|xuống còn|lên|lên đến|lên tới|còn|giảm còn|giảm xuống')

const so = new Set(['số', 'tổng', 'các', 'những'].map(fold))

/** The first words of the name without «số», «tổng số»: what is counted. */
export function headNoun(frame: Frame): string {
  return frame.nameFolds.find(word => !so.has(word)) ?? ''
}
