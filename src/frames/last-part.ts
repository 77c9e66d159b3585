/** The part of a region behind its last comma that starts another thing. */
import {reportingVerbs} from '../lexicon/edges.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'
import {partingCommas} from './commas.js'
import type {Words} from './types.js'
import {rates} from './subject-measure.js'
import {connective, partition, verbs, actors, ends, opensMeasure, skipTimes} from './subject.js'
import {comma} from './subject-aside.js'

const saying = phrases(reportingVerbs)

/** The last comma-separated part of `region`, with short noun parts before it that belong to the same list. */
export function lastPart(host: MentionedSentence, region: Words, opensList: boolean): Words {
  const {tokens} = host
  const commas = partingCommas(host, region)
  const inTurn = ends.longestBefore(
    tokens,
    tokens[region.to - 1]?.fold === la ? region.to - 1 : region.to,
    region.from,
  )
  if (inTurn && rates.longestAt(tokens, skipTimes(host, region.from))) return region
  // «…, tỷ lệ hộ nghèo của các huyện A, B và C lần lượt là»: over the commas between the places
  for (let i = inTurn ? commas.length - 1 : -1; i >= 0; i--) {
    const start = skipTimes(host, commas[i]! + 1)
    if (rates.longestAt(tokens, start) || opensMeasure(host, start)) return {from: start, to: region.to}
    if (!tokens[start]?.upper) break
  }
  const rated = rateOver(host, region, commas)
  if (rated !== undefined) return {from: rated, to: region.to}
  // «Đầu ra cũng phập phù, tháng 4/2022 giá mít tụt xuống …»: a time and a measure behind the comma open a statement
  const lastComma = commas.at(-1)
  if (lastComma !== undefined && host.at[lastComma + 1]?.kind === 'period') {
    const start = skipTimes(host, lastComma + 1)
    if (opensMeasure(host, start)) return {from: start, to: region.to}
  }
  // «có tỷ lệ hộ nghèo thấp nhất, chỉ 0,62%»: nothing but the cue behind the comma
  if (lastComma !== undefined && mostEnds.longestBefore(tokens, lastComma)) {
    const rest = tokens.slice(lastComma + 1, region.to)
    const start = commas.length > 1 ? commas.at(-2)! + 1 : region.from
    if (
      rest.length <= 2 &&
      rest.every(({fold: word}) => bareCue.has(word)) &&
      measured(host, start, lastComma)
    )
      return {from: start, to: region.to}
  }
  // «giá hồi bấp bênh, có lúc chỉ còn 28.000 đồng/kg»: of what was told before the comma
  if (lastComma !== undefined && atTimes.longestAt(tokens, lastComma + 1)) {
    const start = commas.length > 1 ? commas.at(-2)! + 1 : region.from
    if (opensMeasure(host, start)) return {from: start, to: region.to}
  }
  let k = commas.length - 1
  let from = k >= 0 ? commas[k]! + 1 : region.from
  // «…, hoa và cây ăn quả, bằng 104% kế hoạch»: nothing but the cue
  if (from >= region.to || (from === region.to - 1 && tokens[from]!.fold === equals))
    return {from, to: region.to}
  while (k >= 0) {
    const first = k > 0 ? commas[k - 1]! + 1 : region.from
    const end = commas[k]!
    const start = partition.longestAt(tokens, first, end)?.to ?? first
    const opened = k > 0 || opensList
    if (
      !opened ||
      start >= end ||
      moving.has(tokens[end - 1]!.fold) ||
      longestRun(tokens, start, end) > 5 ||
      !isPlainNoun(host, start, end) ||
      (connective.longestAt(tokens, from) !== undefined && !isAnd(tokens[from]!.fold))
    )
      break
    from = start
    k--
  }
  return {from: governed(host, region, commas, k, from), to: region.to}
}

const atTimes = phrases('có lúc|có nơi|có khi|có thời điểm|có chỗ|có ngày')

/**
 * «tỷ lệ khen thưởng công nhân, nông dân lên trên 60%», «Số đảng viên được học tập, quán triệt đạt 97,3%»: a rate or a
 * number said before the commas, and nothing behind them that opens a measure or a move of its own.
 */
function rateOver(host: MentionedSentence, region: Words, commas: readonly number[]): number | undefined {
  const [first] = commas
  if (first === undefined) return undefined
  const {tokens} = host
  for (let i = region.from; i < first; i++) {
    const opens = i === region.from || openers.longestBefore(tokens, i, region.from) !== undefined
    if (!opens || !(rates.longestAt(tokens, i) ?? numbers.longestAt(tokens, i))) continue
    for (let k = i; k < region.to; k++)
      if (
        host.at[k] ||
        (k < commas.at(-1)! + 2 && moves.has(tokens[k]!.fold)) ||
        /^[:;()]$/u.test(tokens[k]!.fold)
      )
        return undefined
    const apart = commas.some(comma => {
      const at = comma + 1
      return (
        rates.longestAt(tokens, at) ??
        numbers.longestAt(tokens, at) ??
        actors.longestAt(tokens, at) ??
        partition.longestAt(tokens, at) ??
        connective.longestAt(tokens, at) ??
        (opensMeasure(host, at) || tokens[at]?.upper || undefined)
      )
    })
    return apart || region.to - commas.at(-1)! > longestTail ? undefined : i
  }
  return undefined
}

/** A rate or a measure is said there: «Thành phố Việt Trì có tỷ lệ hộ nghèo thấp nhất». */
function measured(host: MentionedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (rates.longestAt(host.tokens, i) || opensMeasure(host, i)) return true
  return false
}
/** «thấp nhất», «thấp nhất tỉnh» */
const mostEnds = phrases(
  [
    '',
    ' tỉnh',
    ' huyện',
    ' xã',
    ' thành phố',
    ' toàn tỉnh',
    ' toàn huyện',
    ' cả tỉnh',
    ' cả nước',
    ' vùng',
    ' khu vực',
  ]
    .map(where => `nhất${where}`)
    .join('|'),
)
const equals = fold('bằng')
const bareCue = new Set(['chỉ', 'với', 'là', 'đạt', 'còn', 'tới', 'đến', 'mới'].map(fold))
const numbers = phrases('số|tổng số')
const openers = phrases('là|nâng|đưa|và|giữ|duy trì|nâng cao|tăng|giảm')
/** «Tỷ lệ hộ nghèo giảm, thu nhập bình quân …»: a statement of its own */
const moving = new Set(['tăng', 'giảm'].map(fold))
const moves = new Set(
  ['tăng', 'giảm', 'đạt', 'còn', 'lên', 'xuống', 'chiếm', 'là', 'bằng', 'vượt', 'cao', 'thấp'].map(fold),
)
const longestTail = 11

/** The most tokens between two commas, those inside of terms too. */
function longestRun(tokens: readonly Token[], from: number, to: number): number {
  let longest = 0
  for (let i = from, start = from; i <= to; i++) {
    if (i < to && tokens[i]!.fold !== comma) continue
    longest = Math.max(longest, i - start)
    start = i + 1
  }
  return longest
}

/** «tín dụng đối với nông nghiệp, nông thôn chiếm 19%»: a bare noun that goes on what a preposition governs. */
function governed(
  host: MentionedSentence,
  region: Words,
  commas: readonly number[],
  k: number,
  from: number,
): number {
  if (k < 0 || commas[k]! + 1 !== from) return from
  const start = k > 0 ? commas[k - 1]! + 1 : region.from
  if (!isPlainNoun(host, from, Math.min(region.to, from + 3, commas[k + 1] ?? region.to))) return from
  if (opensMeasure(host, skipTimes(host, start)) && !opensMeasure(host, from)) return start
  if (region.to - from > 5) return from
  for (let i = commas[k]! - 1; i > start && i >= commas[k]! - 4; i--) {
    if (host.at[i]) return from
    if (governing.has(host.tokens[i]!.fold)) return start
  }
  return from
}

const governing = new Set(['với', 'do', 'về'].map(fold))

function isAnd(folded: string): boolean {
  return folded === va
}
const la = fold('là')
const va = fold('và')

/** «Kinh tế tăng trưởng khá, tổng giá trị sản xuất …»: a judgement is a statement of its own. */
const assessed = phrases(
  'khá|tốt|khá cao|cao|mạnh|ổn định|nhanh|tích cực|rõ nét|rõ rệt|đúng hướng|vững chắc|bền vững|hiệu quả|khởi sắc|toàn diện|vượt bậc|thuận lợi|đáng kể',
)

function isPlainNoun(host: MentionedSentence, from: number, to: number): boolean {
  const opened = partition.longestAt(host.tokens, from, to)
  if (opened && opened.to < to) from = opened.to
  for (let i = from; i < to; i++) {
    const mention = host.at[i]
    if (mention?.kind === 'mask' && mention.reason === 'name') continue
    if (
      mention ||
      (host.tokens[i]!.kind !== 'word' && host.tokens[i]!.fold !== comma) ||
      (host.tokens[i]!.upper &&
        i > 0 &&
        !host.tokens[i - 1]!.fold.match(/[-:;.(]/u) &&
        host.tokens[i]!.text.length > 1 &&
        host.tokens[i]!.text !== host.tokens[i]!.text.toUpperCase() &&
        !/\p{Ll}\p{Lu}/u.test(host.tokens[i]!.text))
    )
      return false
  }
  if (
    partition.longestAt(host.tokens, from) ||
    (to - from > 2 && verbs.longestAt(host.tokens, from)) ||
    actors.longestAt(host.tokens, from)
  )
    return false
  for (let i = from; i < to; i++) if (saying.longestAt(host.tokens, i)) return false
  if (to - from > 2 && assessed.longestBefore(host.tokens, to, from + 1)) return false
  const open = connective.longestAt(host.tokens, from)
  return !open
}
