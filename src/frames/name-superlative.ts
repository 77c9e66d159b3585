/** «tiền thưởng cao nhất 92,9 triệu đồng, thấp nhất một triệu đồng»: the other end of what was said before. */
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame} from './types.js'

/** Take the name of the figure before, its superlative replaced by this figure's own. */
export function nameOtherEnd(frame: Frame, before: Frame | undefined): boolean {
  const {host, q, cue, clause, noun} = frame
  if (
    noun ||
    !before ||
    before.host !== host ||
    before.clause.from !== clause.from ||
    before.unit !== frame.unit
  )
    return false
  const to = cue?.from ?? q.from
  const end = superlative.longestBefore(host.tokens, to)
  if (!end || end.from <= before.q.to || !openers.has(host.tokens[end.from - 1]!.fold)) return false
  const own = host.tokens.slice(end.from, to)
  const parts = before.name.split(' ')
  const at = before.nameFolds.findLastIndex(
    (word, i) => word === most && degrees.has(before.nameFolds[i - 1] ?? ''),
  )
  if (at < 2 || parts.length !== before.nameFolds.length || before.nameFolds[at - 1] === own[0]!.fold)
    return false
  const words = [
    ...parts.slice(0, at - 1),
    ...own.map(({text}) => text.normalize('NFC')),
    ...parts.slice(at + 1),
  ]
  frame.name = words.join(' ')
  frame.nameFolds = foldWords(frame.name)
  return true
}
const superlative = phrases(
  'cao nhất|thấp nhất|lớn nhất|nhỏ nhất|nhiều nhất|ít nhất|dài nhất|ngắn nhất|nặng nhất|nhẹ nhất',
)
const most = fold('nhất')
const degrees = wordSet('cao thấp lớn nhỏ nhiều ít dài ngắn nặng nhẹ')
const openers = wordSet(', ; và còn')
