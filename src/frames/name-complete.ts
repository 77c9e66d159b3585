/** What completes a name of a figure's own words: whose it is, of what topic, in which season; and what stands for none. */
import {genericIndicators} from '../lexicon/edges.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {completePlan, member, nameFromTail} from './name-behind.js'
import {kindBefore, kindOfWhole} from './name-kind.js'
import {listedBefore} from './name-listed.js'
import type {NameParts} from './name-parts.js'
import {predicateBehind, withoutStatement} from './name-predicate.js'
import {mean, meansOfYears} from './name-rate.js'
import {addSeason} from './name-season.js'
import {abroad, countedThere, isSite, nameAbroad, nameSite} from './name-site.js'
import {subjectCore} from './name-generic.js'
import {addPair} from './name-pair.js'
import {addTopic} from './name-topic.js'
import {completeBare, rateOfUnits, sexOf, takeHead, takeWhole} from './name-whole.js'
import {append, isExactly, nameOf, setName, textOf, wordsOf} from './name-words.js'
import type {Frame, Words} from './types.js'

/** Name the figure by its own words, and complete the name by what the sentence says around it. */
export function complete(
  frame: Frame,
  own: Words[],
  {noun, subject, verb, hangs, bareNoun, nounWins}: NameParts,
  earlier: Frame[],
): void {
  const {host, q} = frame
  setName(frame, own)
  const measured = nounWins ? null : subject
  if (measured && !hangs && meansOfYears(frame, measured)) append(frame, mean, foldWords(mean))
  if (frame.kind === 'plan_completion') completePlan(frame)
  if (verb && nounWins && own.includes(verb))
    frame.name = nameOf(host, [verb, ...own.filter(words => words !== verb)])
  if (measured && isExactly(host, measured, abroad)) return nameAbroad(frame, earlier)
  if (measured && !hangs && q.dimension === 'percent' && isSite(frame, measured, earlier))
    return nameSite(frame, earlier)
  if (measured && isExactly(host, subjectCore(host, measured), generic)) return addTopic(frame, earlier)
  if (hangs) return
  if (measured) addPair(frame, earlier)
  if (nounWins && bareNoun && !verb) completeBare(frame)
  const counted = nounWins ? sexOf(frame) : countedThere(frame)
  if (counted) {
    frame.name = `${counted} ${frame.name}`
    frame.nameFolds = [...foldWords(counted), ...frame.nameFolds]
  } else if (nounWins && noun!.to - noun!.from === 1) takeWhole(frame)
  else if (nounWins) kindBefore(frame)
  // «33.846 đảng viên (nữ: 9.902 đ/c)»
  const pronoun =
    noun && isExactly(host, noun, member) && (host.tokens[q.from - 1]?.fold === ':' || !nounWins)
  if (!noun || pronoun) kindOfWhole(frame)
  if (!nounWins) takeHead(frame)
  if (nounWins && q.dimension === null) predicateBehind(frame)
  const short = nounWins && own.length === 1 ? withoutStatement(frame) : null
  if (short) setName(frame, short)
  addSeason(frame)
}
const generic = phrases(genericIndicators)

/** A figure without words of its own takes the name of what it hangs on, or of what its list is of. */
export function inherit(frame: Frame, hangs: boolean, earlier: Frame[]): void {
  if (rateOfUnits(frame)) return
  const {host, wholes, unit, tail, q} = frame
  const from =
    wholes.length && !hangs
      ? (wholes.findLast(whole => whole.unit === unit && whole.kind === 'level') ?? frame.anchor)
      : listedBefore(frame, earlier)
  frame.name = from?.name ?? ''
  frame.nameFolds = from?.nameFolds ?? []
  if (!frame.name) return nameFromTail(frame)
  if (hangs) return
  if (isMean(frame)) append(frame, 'bình quân', foldWords('bình quân'))
  else if (
    !frame.continues &&
    tail.to > q.to &&
    tail.to - q.to <= longestTail &&
    !moves.longestAt(host.tokens, q.to)
  ) {
    const folds = wordsOf(host, tail).flatMap(word => (word.word ? [word.fold] : []))
    append(frame, textOf(host, tail), folds)
  }
}
const longestTail = 8
/** «giảm từ 28,6% xuống 17,2%»: where it went */
const moves = phrases('xuống|lên|còn|tăng|giảm|đến|tới|về|so với')

/** «…, bình quân 6,4 tỷ đồng/doanh nghiệp»: the mean of what was told before */
function isMean({host, q, unit}: Frame): boolean {
  return (unit?.includes('/') ?? false) && means.longestBefore(host.tokens, q.from) !== undefined
}
const means = phrases('bình quân|trung bình|bình quân đạt|bình quân là')
