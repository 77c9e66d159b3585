/** «Khu công nghiệp Xuân Tô (huyện Tịnh Biên), rộng 57,4 ha»: what is so wide stands before the comma or the bracket. */
import {extentWords} from '../lexicon/extents.js'
import {wordSet} from '../text/match.js'
import {setName} from './name-words.js'
import {subjectIn} from './subject.js'
import type {Frame, Words} from './types.js'

export function nameExtent(frame: Frame, before: Frame | undefined): boolean {
  const {host, subject, noun, clause} = frame
  if (!subject || noun || subject.to - subject.from !== 1) return false
  const {tokens, at} = host
  if (!extents.has(tokens[subject.from]!.fold) || !opens.has(tokens[subject.from - 1]?.fold ?? ''))
    return false
  if (besideExtent(frame, subject, before)) return true
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
/** «con đường rộng 3,5m, dài 1,2km»: of the same thing as the extent before */
function besideExtent(frame: Frame, subject: Words, before: Frame | undefined): boolean {
  if (before?.host !== frame.host || before.q.to !== subject.from - 1 || before.nameFolds.length < 2)
    return false
  if (!extents.has(before.nameFolds.at(-1)!)) return false
  const own = frame.host.tokens[subject.from]!
  frame.name = [...before.name.split(' ').slice(0, -1), own.text.normalize('NFC')].join(' ')
  frame.nameFolds = [...before.nameFolds.slice(0, -1), own.fold]
  return true
}
const extents = wordSet(Object.values(extentWords).join(' '))
const opens = wordSet(', (')
const stops = wordSet(', ; : ( )')
const longest = 14
