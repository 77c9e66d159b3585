/** «Khu công nghiệp Xuân Tô (huyện Tịnh Biên), rộng 57,4 ha»: what is so wide stands before the comma or the bracket. */
import {extentWords} from '../lexicon/extents.js'
import {wordSet} from '../text/match.js'
import {setName} from './name-words.js'
import {subjectIn} from './subject.js'
import type {Frame} from './types.js'

export function nameExtent(frame: Frame): boolean {
  const {host, subject, noun, clause} = frame
  if (!subject || noun || subject.to - subject.from !== 1) return false
  const {tokens, at} = host
  if (!extents.has(tokens[subject.from]!.fold) || !opens.has(tokens[subject.from - 1]?.fold ?? ''))
    return false
  let end = subject.from - 1
  if (tokens[end - 1]?.fold === ')') {
    while (end > clause.from && tokens[end - 1]!.fold !== '(') end--
    end--
  }
  let from = end
  while (from > clause.from && at[from - 1]?.kind !== 'quantity' && !stops.has(tokens[from - 1]!.fold)) from--
  const words = from < end ? subjectIn(host, {from, to: end}) : null
  if (!words || words.to - words.from < 2 || words.to - words.from > longest) return false
  setName(frame, [words, subject])
  return true
}
const extents = wordSet(Object.values(extentWords).join(' '))
const opens = wordSet(', (')
const stops = wordSet(', ; : ( )')
const longest = 14
