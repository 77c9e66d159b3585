import {isExactly, textOf} from '../frames/name-words.js'
import type {Frame} from '../frames/types.js'
import {nextInLine, sums} from '../lexicon/cues.js'
import {figure, phrase} from '../phrase/phrase.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, type Draft, type RuleContext} from './define.js'
import {clean} from './land-edges.js'
import {isLand, overCommas, restInBracket, restOf, saysLeft} from './land-left.js'
import {grownBehind, plantedOn} from './land-planted.js'
import {splitsByLeft} from './land-shared.js'
import {switchWord, usesOf} from './land-use.js'

/** The conversion that this figure is a part of. */
export function wholeOf(frame: Frame, context: RuleContext): Draft | undefined {
  for (let i = frame.wholes.length - 1; i >= 0; i--) {
    const draft = context.draftOf(frame.wholes[i]!)
    if (draft?.frame.q.dimension !== 'area' || draft.frame.kind !== 'level') continue
    if ((draft.value ?? draft.frame.value) < frame.value) continue
    // «…, nâng diện tích cây ăn trái lên 8.940 ha, trong đó sầu riêng 2.650 ha»: the nearest area that holds it
    return draft.type === 'land_conversion' ? draft : undefined
  }
  return undefined
}

export function partUse(
  frame: Frame,
  whole: Draft,
  drafts: readonly Draft[],
): {from: string | null; to: string | null} {
  const from = (whole.own.from as string | null) ?? null
  const to = (whole.own.to as string | null) ?? null
  const uses = usesOf(frame)
  const own = uses ? null : (restInBracket(frame) ?? beforeBracket(frame))
  if (own !== null) return {from, to: own}
  if (uses)
    return {from: uses.from ?? usedBefore(frame, drafts) ?? from ?? lastFrom(frame), to: uses.to ?? to}
  const {host, noun} = frame
  const subject = frame.subject && overCommas(frame, frame.subject)
  const came = grownBehind(frame)
  if (came) return {from, to: came}
  const rose = roseTo(frame)
  if (rose) return {from, to: rose}
  const rest = restOf(frame)
  if (rest) return saysLeft(rest, whole, drafts, frame) ? {from: rest, to} : {from, to: rest}
  const planted = plantedOn(frame)
  if (planted) return {from: planted.from ?? from, to: planted.to}
  const grown = noun && grows.longestAt(host.tokens, noun.from)
  if (grown) return {from, to: clean(frame, {from: grown.to, to: noun.to}) ?? to}
  if (noun && !scattered.longestAt(host.tokens, noun.from)) {
    const name = clean(frame, noun) ?? textOf(host, noun)
    const sibling = siblingOf(whole, drafts)
    const goes =
      to === null
        ? isCrop.test(name) && !(from !== null && goesFrom(name, from))
        : anyOther.test(to) ||
          holdsWords(to, name) ||
          (from !== null && !goesFrom(name, from)) ||
          (sibling !== undefined && sibling.own.to !== to)
    return goes ? {from, to: name} : {from: name, to}
  }
  if (
    !subject ||
    has(frame, 'thing', phrase`huyện|xã|thị xã|thành phố|địa bàn|phường|tỉnh|địa phương|nơi|rải rác`) ||
    isExactly(host, subject, converting)
  )
    return {from, to}
  const name = clean(frame, subject)
  // «nhiều nhất là xã A (412 ha), rồi tới B (305 ha)»: where
  if (name !== null && subject.from > 0 && /^\p{Lu}\p{Ll}/u.test(name)) return {from, to}
  const sibling = siblingOf(whole, drafts)
  const listed = sibling !== undefined && sibling.own.to !== to && sibling.frame.host === host
  // «Theo chân đất, … gồm đất 2 vụ lúa 176,4 ha, đất 1 vụ lúa 136,2 ha»: split by what it was
  if (name !== null && byLand.longestAt(host.tokens, 0)) return {from: name, to}
  if (name !== null && saysLeft(name, whole, drafts, frame)) return {from: name, to}
  if (name !== null && from === null && to === null && splitsByLeft(frame)) return {from: name, to}
  return to === null || listed || anyOther.test(to) || frame.depth > 0 || frame.block.kind === 'item'
    ? {from, to: name ?? to}
    : goesFrom(name, from)
      ? {from: name ?? from, to}
      : {from, to: name ?? to}
}

/** «có 215 ha lên mãng cầu»: what it became, right behind the figure */
function roseTo(frame: Frame): string | null {
  const {host, q, clause} = frame
  if (!becoming.has(host.tokens[q.to]?.fold ?? '')) return null
  let to = q.to + 1
  while (to < clause.to && !host.at[to] && host.tokens[to]!.kind === 'word') to++
  return to - q.to > longestCrop ? null : clean(frame, {from: q.to + 1, to})
}
const becoming = wordSet('lên thành')

const byLand = phrases('theo chân đất|phân theo chân đất|theo loại đất|phân theo loại đất|theo hạng đất')

/** «sang cây dược liệu và cây ăn quả, trong đó chuối 41 ha»: a crop is what came, but for the one that was left. */
function goesFrom(name: string | null, from: string | null): boolean {
  return (
    name !== null &&
    (isLand(name) || (from !== null && foldWords(from).some(word => foldWords(name)[0] === word)))
  )
}

function siblingOf(whole: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.findLast(draft => draft.frame.wholes.includes(whole.frame))
}

/** «132 ha trồng cam, 45 ha nuôi tôm»: what the land is for now */
const grows = phrases(
  'trồng|nuôi|gieo|gieo trồng|gieo cấy|cấy|làm|thả nuôi|thả|chuyên canh|sản xuất|xuống giống',
)

/** «chuyển tiếp 3.150 ha, gồm 2.400 ha cây hàng năm»: nobody turns away from all of these */
const isCrop = /^(?:các )?(?:loại )?(?:cây|rau|hoa|cỏ) /u

/** «còn lại 178 ha rải rác ở những nơi khác» */
const scattered = phrases('rải rác|nằm rải rác|ở|tại|rải ra')

/** «riêng năm 2020 chuyển đổi được 6.120 ha» */
const converting = phrases(
  'cũ|chuyển đổi|chuyển|đã chuyển đổi|chuyển đổi được|khác|còn lại|rải rác|kế bên|' +
    sums
      .split('|')
      .flatMap(words => [words, `khác ${words}`])
      .join('|'),
)

/** «sang cây trồng khác, trong đó ngô 85 ha»: the parts say which */
const anyOther =
  /^(?:các )?(?:loại )?(?:cây|cây trồng|loại cây|loại cây trồng|cây con|mục đích)(?: trồng)?,? (?:khác|hàng năm khác|cạn|màu)(?:,? (?:hoặc|và) .*)?$/iu

/** «sang trồng xoài (150 ha), mận (90 ha) và cam (20 ha)»: each alone in a bracket behind its crop. */
export function beforeBracket({host, q, depth, noun, clause}: Frame): string | null {
  const {tokens, at} = host
  const open = q.from - 1
  if (depth === 0 || noun || tokens[open]?.fold !== '(' || tokens[q.to]?.fold !== ')') return null
  let from = open
  while (from > clause.from && open - from <= longestCrop && !at[from - 1]) {
    const switched = switchWord.longestBefore(tokens, from)
    const {kind, fold} = tokens[from - 1]!
    const listed = (fold === ',' || fold === and) && tokens[from - 2]?.fold === ')'
    if (from < open && (switched || listed)) {
      // «…), rồi tới Tân Bằng (305 ha)»
      const start = followed.longestAt(tokens, from, open)?.to ?? from
      return tokens[start]!.upper || units.longestAt(tokens, start)
        ? null
        : textOf(host, {from: planted(host, start, open), to: open})
    }
    const hyphen = fold === '-' && tokens[from - 2]?.kind === 'word'
    if ((kind !== 'word' && !hyphen) || switched) return null
    from--
  }
  return null
}

function planted({tokens}: Frame['host'], from: number, to: number): number {
  return tokens[from]!.fold === plants && to - from > 1 ? from + 1 : from
}
const units = phrases('huyện|xã|thị xã|thị trấn|thành phố|tp.|tx.|phường|tỉnh|các xã|các huyện|thôn|ấp|bản')
const plants = fold('trồng')
const and = fold('và')
const longestCrop = 5
const followed = phrases(nextInLine)

/** «… sang trồng cau, chè …; trong đó 41 ha cau»: the part's crop is one of those that the whole went to. */
function holdsWords(all: string, some: string): boolean {
  return ` ${foldWords(all.replaceAll(',', ' ')).join(' ')} `.includes(` ${foldWords(some).join(' ')} `)
}

/** «chuyển từ lúa sang ngô 1.120 ha, sang rau đậu 640 ha»: the use that the figure before in the clause left. */
export function usedBefore(frame: Frame, drafts: readonly Draft[]): string | null {
  const before = drafts.at(-1)
  if (before?.type !== 'land_conversion' || before.frame.host !== frame.host) return null
  if (before.frame.clause.from !== frame.clause.from || frame.q.from - before.frame.q.to > 8) return null
  return (before.own.from as string | null) ?? null
}

/** Inside one list «đất lúa sang ngô 71 ha, sang rau màu 48,5 ha»: the use before, said once. */
function lastFrom(frame: Frame): string | null {
  const {host} = frame
  for (let i = frame.lead.from - 1; i > frame.clause.from; i--) {
    if (switchWord.longestAt(host.tokens, i)) {
      let from = i
      while (
        from > frame.clause.from &&
        host.tokens[from - 1]!.kind === 'word' &&
        host.at[from - 1]?.kind !== 'quantity'
      )
        from--
      return from < i ? textOf(host, {from, to: i}) : null
    }
  }
  return null
}

/** «Riêng tôm công nghệ cao, huyện thả nuôi được 372 ha»: what was raised, besides */
export const grownApart = (frame: Frame) =>
  has(frame, 'clause', phrase`riêng`)?.from === frame.clause.from &&
  has(
    frame,
    'around',
    phrase`(thả nuôi|nuôi|trồng|gieo trồng|xuống giống|gieo cấy|gieo sạ) (được|đạt) ${figure}`,
  ) !== undefined
