/** The same measure at another site or market: «KCN A đạt 98%, KCN B 90%», «Hàn Quốc 2,5 tỷ USD; EU 890 triệu USD». */
import {rateNouns} from '../lexicon/cues.js'
import {countries} from '../lexicon/edges.js'
import {foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {isExactly, nameOf, wordFolds} from './name-words.js'
import type {Frame, Words} from './types.js'

export const abroad = phrases(countries)

/** «tỷ lệ lấp đầy KCN A đã lên tới 98%, KCN B đạt 90%»: the rate that the sentence said of the first. */
export function nameSite(frame: Frame, earlier: Frame[]): void {
  const last = earlier.at(-1)
  if (last?.host !== frame.host || last.unit !== frame.unit || last.kind !== 'level') return
  // «KCN A đạt 98%; KCN B 91,6%; KCN C 100%»: as of the first
  const said = last.subject && rateWords.longestAt(last.host.tokens, last.subject.from)
  const before = last.subject && !said ? (rateBefore(frame, earlier) ?? last) : last
  const {host, subject} = before
  // «tỷ lệ này tại KCN A là 86,9%, tại KCN B 91,4%»
  if (!subject && before.continues) {
    frame.name = before.name
    frame.nameFolds = before.nameFolds
    return
  }
  if (!subject || !rateWords.longestAt(host.tokens, subject.from)) return
  let to = subject.from
  while (to < subject.to && !sites.longestAt(host.tokens, to)) to++
  const site = frame.subject!
  frame.name = nameOf(host, [{from: subject.from, to}, site])
  frame.nameFolds = [...wordFolds(host, {from: subject.from, to}), ...frame.nameFolds]
}
/** The nearest figure of the sentence that names its rate. */
function rateBefore({host, unit}: Frame, earlier: readonly Frame[]): Frame | undefined {
  return earlier.findLast(
    one =>
      one.host === host &&
      one.unit === unit &&
      one.subject !== null &&
      rateWords.longestAt(host.tokens, one.subject.from) !== undefined,
  )
}

/** «KCN B 91,6%», or the name alone behind a rate of «KCN A». */
export function isSite(frame: Frame, subject: Words, earlier: readonly Frame[]): boolean {
  const {host} = frame
  if (sites.longestAt(host.tokens, subject.from)) return true
  if (subject.to !== frame.q.from || !host.tokens.slice(subject.from, subject.to).every(({upper}) => upper))
    return false
  const first = rateBefore(frame, earlier)
  if (!first || first !== earlier.at(-1)) return false
  for (let i = first.subject!.from; i < first.subject!.to; i++)
    if (sites.longestAt(host.tokens, i)) return true
  return false
}
const rateWords = phrases(rateNouns)
const sites = phrases('kcn|khu công nghiệp|ccn|cụm công nghiệp|kkt|khu kinh tế|khu đô thị')
const markets = new Set(countries.split('|').map(words => foldWords(words).join(' ')))
/** frames whose own words name a market alone */
const sides = new WeakSet<Frame>()

/** «xuất khẩu sang Hàn Quốc đạt 2,5 tỷ USD; EU 890 triệu USD»: the same measure for another market. */
export function nameAbroad(frame: Frame, earlier: Frame[]): void {
  const same = earlier.findLast(
    other =>
      other.block === frame.block &&
      other.unit === frame.unit &&
      other.kind === frame.kind &&
      !sides.has(other),
  )
  sides.add(frame)
  if (!same || same.name === '') return
  const market = [2, 1, 3, 4].find(n => markets.has(same.nameFolds.slice(-n).join(' '))) ?? 0
  const words = same.name.split(' ')
  frame.name = `${words.slice(0, words.length - market).join(' ')} ${frame.name}`
  frame.nameFolds = [...same.nameFolds.slice(0, same.nameFolds.length - market), ...frame.nameFolds]
}

/** «44.600 lao động đang làm việc: KKT Dung Quất 28.150 người, các KCN 16.450 người»: of those counted before, there */
export function countedThere({host, noun, subject, wholes, q}: Frame): string | null {
  if (!noun || !subject || q.dimension !== null || !isExactly(host, noun, persons)) return null
  if (subject.to !== q.from || !sites.longestAt(host.tokens, subject.from)) return null
  const whole = wholes.findLast(({noun: said, q: one}) => said && one.dimension === null)
  return whole?.name ? whole.name : null
}
const persons = phrases('người|lao động|công nhân')
