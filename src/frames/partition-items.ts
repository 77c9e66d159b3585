/** Whether a figure goes on with a list of parts, or stands beside it. */
import type {MentionedSentence} from '../mentions/types.js'
import {phrases, wordSet} from '../text/match.js'
import {amongAll} from './partition-cues.js'
import {partition} from './subject.js'
import {unitName} from './subject-places.js'
import type {Frame} from './types.js'

/** «trong đó, 24 dự án thuộc lĩnh vực công nghiệp; 35 dự án thuộc lĩnh vực du lịch»: the next count of the same things. */
function sameNouns(...frames: Frame[]): boolean {
  const [first, ...others] = frames.map(({host, noun}) => noun && host.tokens[noun.from]!.fold)
  return first !== null && others.every(head => head === first)
}

/** «…, trong đó có 8 dự án cấp mới, nâng tổng số dự án lên 40»: all that there are by then */
export function isRunningTotal({host: {tokens}, region, q}: Frame): boolean {
  for (let i = region.from; i < q.from; i++)
    if (raising.longestAt(tokens, i)) return upTo.longestBefore(tokens, q.from) !== undefined
  return false
}
const raising = phrases(
  'nâng tổng|nâng tổng số|nâng số|đưa tổng|đưa tổng số|đưa số|nâng tổng cộng|nâng lũy kế',
)
const upTo = phrases('lên|lên thành|lên đến|lên tới|thành|lên con số|đạt|là')

/** «…, trong đó có 3 dự án FDI, ngoài ra còn có 4 dự án khác»: outside of the whole */
export function isBesides({host: {tokens}, region, q}: Frame): boolean {
  for (let i = region.from; i < q.from; i++) if (outside.longestAt(tokens, i)) return true
  return false
}
const outside = phrases('ngoài ra|bên cạnh đó|ngoài số này')

/** «hạng 3 sao: 61; hạng 4 sao: 17»: a count right behind a label and its colon, as the one before. */
function labelled({tokens}: MentionedSentence, semicolon: number, frame: Frame, last: Frame): boolean {
  const behindColon = ({q, noun}: Frame) => q.dimension === null && !noun && tokens[q.from - 1]?.fold === ':'
  return behindColon(frame) && behindColon(last) && frame.q.from - semicolon <= longestLabel
}
const longestLabel = 9

/** A name of a few words and nothing between it and the figure. */
function isItem({tokens, at}: MentionedSentence, from: number, {q, cue}: Frame): boolean {
  if (cue) return false
  let i = partition.longestAt(tokens, from)?.to ?? from
  if (q.from - i > longestItem || q.from === i) return false
  for (; i < q.from; i++)
    if ((tokens[i]!.kind !== 'word' && tokens[i]!.fold !== ',') || at[i]?.kind === 'period') return false
  return true
}
const longestItem = 6

/** «trong đó thủy sản 196,7 triệu USD; gạo 178,2 triệu USD»: the next of the list, a name and a figure like the one before. */
export function isNextItem(
  host: MentionedSentence,
  semicolon: number,
  frame: Frame,
  frames: Frame[],
  wholes: readonly Frame[],
): boolean {
  if (isNextPlace(host, semicolon, frame, frames, wholes)) return true
  const [whole] = wholes
  // «trồng trọt 3.400 tỷ đồng, chiếm 60,7%; chăn nuôi 1.900 tỷ đồng»: over what is said of the item before
  const level = frames.filter(one => one.kind === 'level' && one.depth <= frame.depth)
  // «lúa 38.200 ha, năng suất 55,6 tạ/ha, sản lượng 212.392 tấn; ngô 22.150 ha»: over the other measures of the item before
  const last =
    level.at(-1)?.unit === whole?.unit ? level.at(-1) : level.findLast(one => one.unit === whole?.unit)
  if (!last || !whole || !last.wholes.includes(whole) || frame.unit !== whole.unit) return false
  const measured = last !== level.at(-1)
  // «Trong số hộ nghèo, hộ nghèo người Dao là 40 hộ; hộ nghèo neo đơn 12 hộ»: named again at each
  if (amongAll.longestAt(host.tokens, 0) && repeatsWhole(host, semicolon, whole))
    return frame.q.value <= whole.q.value
  const named =
    (frame.unit !== null || (frame.q.dimension === null && !last.noun && last.unit === null)) &&
    !frame.noun &&
    isItem(host, semicolon + 1, frame) &&
    isItem(host, last.lead.from, last)
  if (
    !named &&
    !labelled(host, semicolon, frame, last) &&
    !(frame.q.from === semicolon + 1 && frame.q.dimension === null && sameNouns(frame, last, whole))
  )
    return false
  // «Trong số hộ nghèo có 549 hộ Khmer, chiếm 91%; 61 hộ không có lao động»: some of them, each for itself
  if (!named && amongAll.longestAt(host.tokens, 0)) return frame.q.value <= whole.q.value
  const parts = frames.filter(
    ({wholes: told, kind, unit}) => kind === 'level' && unit === whole.unit && told.includes(whole),
  )
  const told = parts.reduce((all, {q}) => all + q.value, 0)
  // «60 sản phẩm dự thi, 48 đạt 3 sao, gồm 39 sản phẩm mới, 9 đánh giá lại; 12 …»: the nearer whole is told in full
  if (
    parts.length > 1 &&
    wholes.some(one => one !== whole && one.unit === whole.unit && one.q.value === told)
  )
    return false
  const sum = told + frame.q.value
  if (!measured && last !== frames.findLast(one => one.depth <= frame.depth) && !hasShare(frame))
    return sum === whole.q.value
  return sum <= whole.q.value
}

/** «trong đó huyện A có 4 tập thể, 6 cá nhân; huyện B 3 tập thể, 5 cá nhân»: the next place, and the same things. */
function isNextPlace(
  host: MentionedSentence,
  semicolon: number,
  {noun, q}: Frame,
  frames: readonly Frame[],
  wholes: readonly Frame[],
): boolean {
  const {tokens} = host
  const place = unitName(host, semicolon + 1, q.from)
  if (place === semicolon + 1 || !noun || q.dimension !== null) return false
  if (place !== q.from && !(q.from === place + 1 && holds.has(tokens[place]!.fold))) return false
  const head = tokens[noun.from]!.fold
  const same = ({noun: other, host: sentence}: Frame) => other && sentence.tokens[other.from]!.fold === head
  const whole = wholes.find(same)
  const parts = frames.filter(one => whole && one.wholes.includes(whole) && same(one))
  return parts.length > 0 && parts.reduce((all, one) => all + one.q.value, q.value) <= whole!.q.value
}
const holds = wordSet('có với : được')

/** The words behind the semicolon begin with what the whole counts, in two words or more. */
function repeatsWhole({tokens}: MentionedSentence, semicolon: number, {host, noun}: Frame): boolean {
  if (!noun || noun.to - noun.from < 2) return false
  const counted = host.tokens.slice(noun.from, noun.to)
  return counted.every(({fold}, i) => tokens[semicolon + 1 + i]?.fold === fold)
}

/** «…, chiếm 33,9%», «… (33,9%)»: what part of the whole it is stands behind it. */
function hasShare({host, q}: Frame): boolean {
  const {tokens, at} = host
  for (let i = q.to; i < tokens.length && tokens[i]!.fold !== ';'; i++) {
    const mention = at[i]
    if (mention?.kind === 'quantity')
      return mention.dimension === 'percent' && makesUp.has(tokens[i - 1]!.fold)
  }
  return false
}

const makesUp = wordSet('chiếm lệ (')

/** «131 chủ thể: 34 …, 41 …, 51 …;»: a list of commas behind a bare colon ends with its clause. */
export function listEnded(colonAt: number | undefined, frames: Frame[]): boolean {
  if (colonAt === undefined) return false
  const listed = frames.filter(frame => frame.q.from > colonAt && frame.kind === 'level')
  return listed.filter(frame => frame.clause.from === listed[0]!.clause.from).length >= 2
}
