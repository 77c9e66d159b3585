/** Numbers of criteria that say which communes are counted: «đạt từ 15 - 18 tiêu chí: 21 xã». */
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {spelledHead} from './mask-condition.js'
import {mask, numeric, wordAt, type Masker} from './mask-shared.js'

/** The group of communes by how many of the nineteen criteria they meet, the count of it right behind. */
export const criteriaGroup: Masker = (host, i) => {
  const {tokens} = host
  const token = tokens[i]!
  if (token.kind !== 'number' || host.at[i] || !/^\d{1,2}(?:\/19)?$/u.test(token.text)) return undefined
  const ranged = to.has(wordAt(tokens, i + 1)) && numeric(tokens[i + 2], 2)
  const end = ranged ? i + 3 : i + 1
  if (wordAt(tokens, end) !== criteria || wordAt(tokens, end + 1) !== criteria2) return undefined
  let at = programme.longestAt(tokens, end + 2)?.to ?? end + 2
  const joint = joints.longestAt(tokens, at)
  // «đạt 10 - 14 tiêu chí 37 xã»: with nothing between only a range
  if (!joint && !ranged) return undefined
  at = joint?.to ?? at
  if (tokens[at]?.kind !== 'number' || !communes.longestAt(tokens, at + 1)) return undefined
  let from = i
  while (bounds.has(wordAt(tokens, from - 1)) && !host.at[from - 1]) from--
  // «Xã Hòa Bình đạt 15 tiêu chí: 3 xã …»: one commune is told of
  const name = tokens[from - 2]
  if (wordAt(tokens, from - 1) === reach && name?.upper && name.text !== name.text.toUpperCase())
    return undefined
  return mask(host, from, end, 'threshold')
}
const to = wordSet('- – đến tới')
const [criteria, criteria2] = foldWords('tiêu chí')
const programme = phrases('NTM|nông thôn mới|nông thôn mới nâng cao|NTM nâng cao|trở lên')
const joints = phrases(':|là|có|còn|gồm|gồm có|với|: có|là :|: gồm|hiện có|đã có|, có|chiếm')
const communes = phrases('xã|đơn vị|phường, xã|xã, phường')
const bounds = wordSet('từ dưới trên')
const reach = fold('đạt')

/** «58 xã đạt đủ 19 tiêu chí, 12 xã đạt 18 tiêu chí»: how many of the nineteen each of those counted meets. */
export const criteriaOfEach: Masker = (host, i) => {
  const {tokens} = host
  const {kind, text} = tokens[i]!
  if (kind !== 'number' || host.at[i] || !/^1?\d$/u.test(text)) return undefined
  if (wordAt(tokens, i + 1) !== criteria || wordAt(tokens, i + 2) !== criteria2) return undefined
  const hit = reached.longestBefore(tokens, i)
  const count = hit && tokens[hit.from - 1]
  if (!count || !(count.kind === 'number' || spelledHead(tokens, hit.from - 1))) return undefined
  return mask(host, i, i + 3, 'threshold')
}
const reached = phrases(
  ['', 'đã ', 'mới ', 'chỉ ', 'mới chỉ ', 'cơ bản ', 'đã cơ bản ']
    .flatMap(how =>
      ['đạt', 'đạt đủ', 'đạt được', 'hoàn thành', 'hoàn thành đủ', 'đủ'].map(act => `xã ${how}${act}`),
    )
    .join('|'),
)
