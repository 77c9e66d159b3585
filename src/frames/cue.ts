import {directions, fillers, type Direction} from '../lexicon/cues.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold, foldWords} from '../text/fold.js'
import {PhraseTable, phrases} from '../text/match.js'

const cues = new PhraseTable(
  directions.flatMap(([direction, list]) => list.split('|').map(words => [words, direction] as const)),
)
const filler = phrases(fillers)

export interface Cue {
  direction: Direction
  from: number
  to: number
}

/**
 * The cue that governs the figure at token `at`: the nearest of the cue words before it, over fillers and periods.
 * A direction («tăng bình quân», «giảm còn») wins over the plain «đạt» that may stand nearer.
 */
export function cueBefore(host: MentionedSentence, at: number, start: number): Cue | null {
  const {tokens} = host
  let end = at
  let plain: Cue | null = null
  for (let steps = 0; steps < 6; steps++) {
    const mention = host.at[end - 1]
    if (end > start && mention?.kind === 'period' && mention.from >= start) {
      end = mention.from
      continue
    }
    const hit = outsideWord(tokens, cues.longestBefore(tokens, end, start), end, cues)
    if (hit) {
      const cue = {direction: hit.value, from: hit.from, to: end}
      if (cue.direction !== 'level') return plain && !isFiller(host, plain) ? plain : cue
      plain = plain ? {...cue, to: plain.to} : cue
      end = hit.from
      continue
    }
    const filled = outsideWord(tokens, filler.longestBefore(tokens, end, start), end, filler)
    if (!filled) break
    end = filled.from
  }
  return plain ?? comparedBefore(host, at, start) ?? moreThan(host, at, start)
}

/** «hơn năm trước 3,1 điểm phần trăm», «nhiều hơn năm 2022 12 vụ»: more or less than at another time, right before. */
function moreThan({tokens, at: mentions}: MentionedSentence, at: number, start: number): Cue | null {
  const base = mentions[at - 1]
  if (base?.kind !== 'period' || base.from <= start) return null
  const compared = comparing.longestBefore(tokens, base.from, start)
  if (compared) return {direction: compared.value, from: compared.from, to: at}
  if (!base.base) return null
  const direction = more.get(tokens[base.from - 1]!.fold)
  return direction ? {direction, from: base.from - 1, to: at} : null
}
const more = new Map<string, Direction>([
  [fold('hơn'), 'up'],
  [fold('kém'), 'down'],
])

/** «cao hơn mức bình quân của huyện 8,5 triệu đồng»: what it is compared with stands between. */
function comparedBefore({tokens, at: mentions}: MentionedSentence, at: number, start: number): Cue | null {
  for (let i = at - 1; i >= Math.max(start, at - longestBase); i--) {
    if (tokens[i]!.kind !== 'word' || (mentions[i] && mentions[i]!.kind !== 'period')) return null
    const hit = comparing.longestAt(tokens, i)
    if (hit && measures(mentions[at]) && isThing(tokens, mentions, hit.to, at))
      return {direction: hit.value, from: i, to: at}
    const base = hit && bases.longestAt(tokens, hit.to)
    if (hit && base && (base.to < at || base.value)) return {direction: hit.value, from: i, to: at}
  }
  return null
}
/** «giá cao hơn lúa thịt 1.200 đồng/kg», «đắt hơn Thái Bình từ 20 đến 30 USD»: a few words that name another thing. */
function isThing(
  tokens: MentionedSentence['tokens'],
  mentions: MentionedSentence['at'],
  from: number,
  to: number,
): boolean {
  const end = amounts.longestBefore(tokens, to, from)?.from ?? to
  if (end <= from || end - from > longestThing || levels.has(tokens[from]!.fold)) return false
  for (let i = from; i < end; i++)
    if (mentions[i]?.kind === 'period' || says.has(tokens[i]!.fold)) return false
  return true
}
const longestThing = 5
const amounts = phrases('từ|khoảng|tới|đến|gần|hơn|trên|chừng|những|cả|ít nhất|tối thiểu')
/** «cao hơn mức 45 triệu đồng»: the level itself */
const levels = new Set(foldWords('mức con ngưỡng'))
const says = new Set(
  foldWords(
    'nên để và với là như thì do vì khi mà nếu được có đạt thu còn lên xuống gồm nhưng song chỉ tăng giảm vẫn đã đang sẽ phải cần chi trả bán mua nộp góp vay lãi lời tại ở cho từng',
  ),
)
/** An amount of something, and no count of things. */
function measures(mention: MentionedSentence['at'][number]): boolean {
  return (
    mention?.kind === 'quantity' &&
    mention.dimension !== null &&
    mention.dimension !== 'times' &&
    !mention.ordinal
  )
}

const longestBase = 10
const comparing = new PhraseTable<Direction>([
  ['cao hơn', 'up'],
  ['nhiều hơn', 'up'],
  ['lớn hơn', 'up'],
  ['thấp hơn', 'down'],
  ['ít hơn', 'down'],
  ['đắt hơn', 'up'],
  ['nhỉnh hơn', 'up'],
  ['rẻ hơn', 'down'],
  ['nhỏ hơn', 'down'],
  ['ngắn hơn', 'down'],
  ['dài hơn', 'up'],
])
/** true where the words name the base in full, false where more has to follow: «cao hơn so với năm trước …» */
const bases = new PhraseTable<boolean>([
  ['mức bình quân', true],
  ['mức trung bình', true],
  ['bình quân', false],
  ['trung bình', false],
  ['bình quân chung', true],
  ['mức bình quân chung', true],
  ['mức chung', true],
  ['so với', false],
  ['mục tiêu', true],
  ['giá chợ', true],
  ['giá ngoài thị trường', true],
  ['giá bên ngoài', true],
  ['giá lúa thường', true],
  ['giá lúa thương phẩm', true],
  ['giá sàn', true],
  ['trồng lúa', true],
  ['lúa thường', true],
  ['sản xuất truyền thống', true],
  ['cách làm cũ', true],
  ['canh tác truyền thống', true],
  ['giá thị trường', true],
  ['thị trường', true],
  ['trước', true],
  ['trước đây', true],
  ['trước đó', true],
  ['năm trước', true],
  ['năm ngoái', true],
  ['kế hoạch', true],
  ['chỉ tiêu', true],
  ['cả nước', true],
  ['toàn tỉnh', true],
  ['toàn huyện', true],
])

/** «chứng chỉ đạt 27,5%»: the first word of the hit is the end of another, so the rest of it is taken. */
function outsideWord<V>(
  tokens: MentionedSentence['tokens'],
  hit: {value: V; from: number} | undefined,
  end: number,
  table: PhraseTable<V>,
): {value: V; from: number} | undefined {
  return hit &&
    (inName(tokens, hit.from) || denied(tokens, hit.from) || endsInOnly.longestBefore(tokens, hit.from + 1))
    ? table.longestBefore(tokens, end, hit.from + 1)
    : hit
}

/** «không hoàn thành 550»: a class, no plan fulfilled */
function denied(tokens: MentionedSentence['tokens'], at: number): boolean {
  return tokens[at]!.fold === fulfils && not.has(tokens[at - 1]?.fold ?? '')
}
const [fulfils] = foldWords('hoàn thành')
const not = new Set(foldWords('không chưa'))

/** «thành phố Cao Bằng 0,9%» */
function inName(tokens: MentionedSentence['tokens'], at: number): boolean {
  const {text, upper} = tokens[at]!
  return upper && text !== text.toUpperCase() && (tokens[at - 1]?.upper ?? false)
}

const endsInOnly = phrases(
  'định mức|hạn mức|tổng mức|mặt bằng|văn bằng|chứng chỉ|tín chỉ|tôn chỉ|đình chỉ|trở lên|trở xuống|bắt giữ|thu giữ|tạm giữ|canh giữ|gìn giữ|cổ tức|lợi tức|tin tức|thực tức|lập tức',
)

function isFiller(host: MentionedSentence, cue: Cue): boolean {
  return filler.longestAt(host.tokens, cue.from)?.to === cue.to
}
