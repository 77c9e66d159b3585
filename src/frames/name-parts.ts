/** What a name can be made of, and which of the words before and behind a figure has the say. */
import {classifiers} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {amounts, existential, isDoneTo, isVerbal, occurs, repeats} from './name-act.js'
import {isRate} from './name-rate.js'
import {isExactly} from './name-words.js'
import {opensMeasure} from './subject.js'
import type {Frame, Words} from './types.js'

/** The words that a figure's name is made of. */
export interface NameParts {
  /** the counted noun behind the figure */
  noun: Words | null
  /** the words before it, unless they say nothing of what is counted */
  subject: Words | null
  verb: Words | null
  /** no level: the figure says something about another one */
  hangs: boolean
  /** a share of what the noun counts */
  shareOf: boolean
  /** the words before the figure are an act that is done to the things behind it */
  doneTo: boolean
  /** the noun says in itself nothing: «con», «trường hợp», or the subject's noun again */
  bareNoun: boolean
  nounWins: boolean
}

export function partsOf(frame: Frame): NameParts {
  const {host, noun, verb, kind, cue} = frame
  const subject = noun && frame.subject && saysNothing(frame, frame.subject) ? null : frame.subject
  const hangs = kind !== 'level'
  const shareOf = kind === 'share' && !saidOfAll.has(cue?.direction ?? '')
  const doneTo = noun && subject ? isDoneTo(frame, noun, subject) : false
  const happens = verb !== null && occurs.longestAt(host.tokens, verb.from) !== undefined
  const bareNoun =
    noun !== null &&
    !doneTo &&
    !countsBoth(host, noun, subject) &&
    !countsStaff(frame, noun, subject) &&
    ((isExactly(host, noun, bare) && !isHarvest(frame, subject)) ||
      (subject !== null &&
        (cue !== null || host.tokens[subject.from]!.fold === number) &&
        repeats(host, noun, subject)))
  const nounWins =
    noun !== null &&
    !(kind === 'level' && frame.q.dimension === 'percent' && isRate(frame)) &&
    (hangs
      ? shareOf && (!subject || !cue || hasCue(frame))
      : !(bareNoun && subject && (happens || !isVerbal(frame))))
  return {noun, subject, verb, hangs, shareOf, doneTo, bareNoun, nounWins}
}
const bare = phrases(classifiers)
/** «chiếm 30% GDP», «đóng góp 42% GDP»: what it is of stands behind, and is no part of the name */
const saidOfAll = new Set<string>(['share', 'equal', 'contribution'])

/** «dân số 912 hộ với 3.684 nhân khẩu»: how many households, and how many persons */
function countsBoth({tokens}: MentionedSentence, noun: Words, subject: Words | null): boolean {
  if (!subject || inhabitants.longestAt(tokens, subject.from)?.to !== subject.to) return false
  return households.longestAt(tokens, noun.from) !== undefined
}
const inhabitants = phrases('dân số|tổng dân số|quy mô dân số')
const households = phrases('hộ|nhân khẩu|khẩu|hộ dân')

/** «nhà vườn hái 21 tấn trái» counts what was picked; «sản lượng đạt 70.000 tấn quả» is the output. */
function isHarvest({host, q}: Frame, subject: Words | null): boolean {
  return q.dimension === 'mass' && (!subject || !opensMeasure(host, subject.from))
}

/** «Phòng Kinh tế vỏn vẹn 9 người»: whom a body has, and not how many bodies. */
function countsStaff({host, wholes}: Frame, noun: Words, subject: Words | null): boolean {
  if (!subject || wholes.length > 0 || !persons.longestAt(host.tokens, noun.from)) return false
  return (
    bodies.longestAt(host.tokens, subject.from, subject.to) !== undefined && host.tokens[subject.from]!.upper
  )
}
const persons = phrases('người|thành viên|cán bộ|công chức|viên chức|nhân viên')
const bodies = phrases(
  'phòng|trung tâm|trạm|văn phòng|tổ|đội|htx|hợp tác xã|công ty|chi cục|cục|sở|ban|ubnd|chi hội',
)

/** «Mô hình “Gia đình 5 không” đã lan tỏa đến gần 6.900 hộ»: a statement, and no thing that is counted. */
export function isStatement(
  {host, cue, q}: Frame,
  {noun, subject, verb, hangs, bareNoun}: NameParts,
): boolean {
  if (!noun || !subject || !bareNoun || hangs || q.dimension !== null || verb) return false
  if (cue && host.tokens[cue.from]!.fold === comprising) return false
  return isClause(host, subject) && !amounts.longestAt(host.tokens, subject.from)
}
const comprising = fold('gồm')

/** Words that hold a predicate of their own: «đã», «đang», «sẽ» behind a subject, «mỗi đảng viên kèm cặp». */
function isClause(host: MentionedSentence, {from, to}: Words): boolean {
  for (let i = from + 2; i < to - 1; i++) if (tenses.has(host.tokens[i]!.fold) && !host.at[i]) return true
  return false
}
const tenses = new Set(['đã', 'đang', 'sẽ', 'vừa', 'mỗi'].map(fold))

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
