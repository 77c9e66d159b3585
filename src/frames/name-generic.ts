/** Generic measures («năng suất», «sản lượng») and the thing that they are of, taken apart. */
import {genericIndicators} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame, Words} from './types.js'

/** «Diện tích gieo trồng lúa 320 ha, năng suất …»: the yield is the crop's */
export const cropActs = 'gieo trồng|gieo sạ|gieo cấy|xuống giống|thu hoạch'
/** «trồng bưởi đỏ, sản lượng …»: of the pomelos */
const raising = ['trồng', 'nuôi', 'thả nuôi', 'nuôi thả'].map(words => foldWords(words))
const sowing = cropActs.split('|').map(words => foldWords(words))

const frequency = phrases('hằng năm|hàng năm|mỗi năm|cả năm|cả tỉnh|toàn tỉnh|toàn huyện|ước|cả vụ|bình quân')

/** The generic indicator with its time and place taken off: «sản lượng năm 2022» is «sản lượng». */
export function subjectCore(host: MentionedSentence, subject: Words): Words {
  let {to} = subject
  for (;;) {
    const often = frequency.longestBefore(host.tokens, to, subject.from)
    if (to > subject.from && host.at[to - 1]) to--
    else if (often) to = often.from
    else break
  }
  return {from: subject.from, to}
}

export const isGeneric = (folds: readonly string[]) => genericSet.has(folds.join(' '))
export const isSowing = (folds: readonly string[]) =>
  sowing.some(verb => verb.length === folds.length && verb.every((word, i) => folds[i] === word))

/** «diện tích sầu riêng 5.947 ha»: a generic measure and its thing, said behind the head that both stand under. */
export function measuresThing(other: Frame, {host, head}: Frame): boolean {
  const {subject, nameFolds} = other
  if (other.host !== host || !subject || subject.from < head!.to || other.kind !== 'level') return false
  const generic = [1, 2, 3].find(n => genericSet.has(nameFolds.slice(0, n).join(' ')))
  // «diện tích cho thu hoạch 3.870 ha»: which of it, and no thing
  return generic !== undefined && nameFolds.length > generic && !ofIt.has(nameFolds[generic]!)
}
const ofIt = wordSet('cho đang được đã thu trồng kinh kiến mới')

/** The name of a figure without the measure or the act that leads it. */
export function withoutGeneric(frame: Frame): {name: string; folds: string[]} {
  const parts = frame.name.split(' ')
  // «Năng suất lúa bình quân 61,5 tạ/ha, sản lượng …»: the mean is of the yield alone
  const mean = frame.nameFolds.length - average.length
  const isMean =
    parts.length === frame.nameFolds.length && average.every((word, i) => frame.nameFolds[mean + i] === word)
  if (isMean) parts.length = mean
  const nameFolds = frame.nameFolds.slice(0, parts.length)
  const planted = (skip: number) =>
    nameFolds.length === parts.length
      ? sowing.find(verb => verb.every((word, i) => nameFolds[skip + i] === word))
      : undefined
  for (let n = Math.min(4, parts.length - 1); n > 0; n--) {
    const head = parts.slice(0, n).join(' ')
    if (genericSet.has(foldWords(head).join(' '))) {
      const skip = n + (planted(n)?.length ?? 0)
      return {name: parts.slice(skip).join(' '), folds: nameFolds.slice(skip)}
    }
  }
  // «gieo sạ 47.126 ha lúa, năng suất …»: the yield of what was sown
  const written = foldWords(parts.join(' '))
  const act = [...sowing, ...raising].find(verb => verb.every((word, i) => written[i] === word))
  if (!act || act.length >= parts.length) return {name: parts.join(' '), folds: nameFolds}
  return {name: parts.slice(act.length).join(' '), folds: written.slice(act.length)}
}
const average = foldWords('bình quân')
const genericSet = new Set(genericIndicators.split('|').map(words => foldWords(words).join(' ')))
