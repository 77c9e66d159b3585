import type {Frame} from '../frames/types.js'
import {readNumeral, toNumber} from '../mentions/decimal.js'
import {phrase} from '../phrase/phrase.js'
import {pairing} from '../lexicon/place-roles.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Token} from '../text/types.js'
import type {MentionedSentence} from '../mentions/types.js'
import {has, wholeDraft, type Draft, type RuleContext} from './define.js'

export function own(frame: Frame, stars: number | null | undefined, context: RuleContext): Draft['own'] {
  const whole = wholeDraft(frame, context, 'ocop', 'products')
  const potential = has(frame, 'around', phrase`tiềm năng`) !== undefined
  return {
    stars: stars ?? (stars === undefined && whole ? (whole.own.stars as number | null) : null),
    potential,
  }
}

/**
 * «174 sản phẩm, gồm 29 sản phẩm 4 sao và 145 sản phẩm 3 sao, tăng 27 sản phẩm»: behind all parts of a whole, right
 * after each other, it is the whole that moves.
 */
export function movesWhole(frame: Frame, {drafts}: RuleContext): Draft | undefined {
  if (frame.kind !== 'change') return undefined
  const whole = drafts.at(-1)?.frame.wholes.at(-1)
  const at = whole ? drafts.findLastIndex(draft => draft.frame === whole) : -1
  if (at < 0 || whole!.host !== frame.host) return undefined
  const parts = drafts.slice(at + 1)
  if (
    parts.length < 2 ||
    parts.some(({frame: part}) => part.wholes.at(-1) !== whole || part.kind !== 'level')
  )
    return undefined
  return parts.reduce((sum, {frame: part}) => sum + part.value, 0) === whole!.value ? drafts[at] : undefined
}

const [sao, then] = [fold('sao'), fold('thì')]
/** «từ 3 sao lên 4 sao» */
const up = fold('lên')

const above = phrase`sao trở lên`

/** The rank in the words behind the figure or at its head; null where several ranks or a lower bound are named. */
export function starsOf(frame: Frame): number | null | undefined {
  const {host, q} = frame
  // «10 sản phẩm đạt 3 sao, 01 sản phẩm phải hoàn thiện lại hồ sơ»
  if (has(frame, 'after', unranked)) return null
  // «5 sao 9 sản phẩm, 4 sao 286»: what stands behind is the head of the next
  if (host.tokens[q.from - 1]?.fold === sao) return headStars(frame)
  // «số còn lại xếp hạng 3 sao (17 sản phẩm)»
  if (host.tokens[q.from - 1]?.fold === '(' && host.tokens[q.from - 2]?.fold === sao) {
    const before = rank(host.tokens[q.from - 3]!.text)
    if (before !== undefined) return before
  }
  const inTurn = ranksInTurn(frame)
  if (inTurn !== undefined) return inTurn
  let found: number | null | undefined
  let each = false
  // «còn lại (416) là 3 sao»: alone in its bracket
  const alone = host.tokens[q.from - 1]?.fold === '(' && host.tokens[q.to]?.fold === ')'
  const end = nextFigure(frame)
  for (let i = alone ? q.to + 1 : q.to; i < end; i++) {
    if (host.tokens[i]!.fold === '(' || (host.tokens[i]!.fold === ')' && frame.depth > 0)) break
    // «Xã có 4 sản phẩm OCOP thì một sản phẩm 5 sao»
    if (host.tokens[i]!.fold === then) break
    // «3 sản phẩm OCOP: gạo 4 sao, mắm và khô cùng hạng 3 sao»: the rank of each
    each ||= found === undefined && host.tokens[i]!.fold === ':'
    // «22 sản phẩm đạt 4 sao, còn lại là 3 sao»: the rank of others
    if (!each && found !== undefined && host.tokens[i]!.fold === ',' && host.tokens[i + 1]?.kind !== 'number')
      break
    // «38 sản phẩm, riêng hạng 4 sao có 6»: of some of them
    if (host.tokens[i]!.fold === ',' && aside.longestAt(host.tokens, i + 1)) break
    // «hạng 5 sao có 2 sản phẩm, hạng 4 sao có 48 sản phẩm»: the head of the next
    if (joins.has(host.tokens[i]!.fold) && headsNext(host, i + 1)) break
    // «120 sản phẩm OCOP, số sản phẩm 4 sao chiếm 30%»: of others too
    if (host.tokens[i]!.fold === ',' && productWord.longestAt(host.tokens, i + 1)) break
    if (host.tokens[i]!.fold === sao && isRank(host.tokens[i - 1])) {
      const value = rank(host.tokens[i - 1]!.text)
      if (above.matchAt({tokens: host.tokens, from: i, to: i + 3, figureAt: () => 0}, i)) return null
      // «3 - 4 sao», «3 và 4 sao»
      const range = both.has(host.tokens[i - 2]?.fold ?? '') && host.tokens[i - 3]?.kind === 'number'
      if (range) return null
      const raised = host.tokens[i - 2]?.fold === up
      if (found !== undefined && found !== value && !raised) return null
      found = value
    }
  }
  return found === undefined ? headStars(frame) : found
}

const unranked = phrase`sản phẩm (phải|chưa|không|bị|rớt|trượt|rút|coi như)`

/** «4 sao: 11», «hạng 4 sao có 48»: a rank and the figure that it is of. */
function headsNext({tokens, at}: MentionedSentence, from: number): boolean {
  const rankAt = ranking.longestAt(tokens, from)?.to ?? from
  if (!isRank(tokens[rankAt]) || tokens[rankAt + 1]?.fold !== sao) return false
  const figure = told.longestAt(tokens, rankAt + 2)?.to ?? rankAt + 2
  return at[figure]?.kind === 'quantity'
}
const both = wordSet('- và hoặc đến')
const joins = wordSet(', và ;')
const ranking = phrases('hạng|loại|xếp hạng|đạt|đạt hạng|số đạt')
const told = phrases(':|có|là|gồm|với|có đến|có tới')

/** Where the words of the next figure begin; over «298 sản phẩm còn lại, tức gần 86%, dừng ở hạng 3 sao». */
function nextFigure({host, q, clause}: Frame): number {
  const behind = host.mentions
    .filter(({kind, from}) => kind === 'quantity' && from >= q.to)
    .sort((a, b) => a.from - b.from)
  const [share, other] = behind
  const inCommas =
    share?.kind === 'quantity' &&
    share.dimension === 'percent' &&
    q.dimension === null &&
    restating.longestBefore(host.tokens, share.from) !== undefined &&
    host.tokens[share.to]?.fold === ','
  return Math.min(clause.to, (inCommas ? other : share)?.from ?? clause.to)
}
const restating = phrases(', tức|, tương đương|, chiếm|, tức là|, bằng|, tương ứng|, hay')

/** «số sản phẩm 5 sao, 4 sao, 3 sao lần lượt là 1, 52 và 394»: ranks and figures pair by their order. */
export function ranksInTurn({host, q, clause}: Frame): number | undefined {
  const {tokens} = host
  let at = q.from - 1
  while (at >= clause.from && !paired.longestAt(tokens, at)) at--
  if (at < clause.from) return undefined
  const figures = host.mentions.filter(
    mention => mention.kind === 'quantity' && mention.from > at && mention.from < q.from,
  )
  const ranks: (number | undefined)[] = []
  let end = at
  while (end - 2 >= clause.from && tokens[end - 1]!.fold === sao && tokens[end - 2]!.kind === 'number') {
    ranks.unshift(rank(tokens[end - 2]!.text))
    end -= 2
    while (end > clause.from && between.has(tokens[end - 1]!.fold)) end--
  }
  return ranks.length > 1 ? ranks[figures.length] : undefined
}
const paired = phrases(pairing)
const between = wordSet(', và đạt hạng')

/** «17 sản phẩm (2 sản phẩm 4 sao, 15 sản phẩm 3 sao)»: ranks in the bracket say whose products they are. */
export function ranksBehind({host: {tokens}, noun}: Frame): true | undefined {
  if (!noun || tokens[noun.to]?.fold !== '(') return undefined
  for (let i = noun.to + 1; i < tokens.length && tokens[i]!.fold !== ')'; i++)
    if (
      tokens[i]!.fold === sao &&
      rank(tokens[i - 1]!.text) !== undefined &&
      productWord.longestBefore(tokens, i - 1)
    )
      return true
  return undefined
}

/** «38 sản phẩm (15 đạt 4 sao, 23 đạt 3 sao)» */
export function ranksNext({host: {tokens}, q, noun}: Frame): boolean {
  const hit = noun ? undefined : reaching.longestAt(tokens, q.to)
  return hit !== undefined && tokens[hit.to + 1]?.fold === sao
}
const reaching = phrases('đạt|hạng|đạt hạng|xếp hạng|được xếp hạng|đạt chuẩn|loại|được gắn')

/** «13 sản phẩm, 10 trong số đó 3 sao»: which of them is said behind the figure */
export function amongThem({host: {tokens}, q, noun}: Frame): boolean {
  return !noun && ofThem.longestAt(tokens, q.to) !== undefined
}
const ofThem = phrases('trong số đó|trong số này|trong số ấy')

/** «huyện A 5 (2 sản phẩm 4 sao, 3 sản phẩm 3 sao)» */
function splitBehind({host: {tokens}, q}: Frame): boolean {
  if (tokens[q.to]?.fold !== '(') return false
  for (let i = q.to + 2; i < tokens.length && tokens[i]!.fold !== ')'; i++)
    if (tokens[i]!.fold === sao && rank(tokens[i - 1]!.text) !== undefined) return true
  return false
}
const aside = phrases('riêng|trong đó|trong số đó|gồm|bao gồm|chia ra|cụ thể')
const productWord = phrases(
  'số sản phẩm|sản phẩm|sản phẩm đạt|sản phẩm hạng|sản phẩm OCOP|sản phẩm OCOP hạng',
)

/** «4 sao: 02», «hạng 3 sao có 16 sản phẩm». */
export function headStars(frame: Frame): number | null | undefined {
  const {host, q} = frame
  for (let i = q.from - 1; i >= Math.max(frame.clause.from, q.from - 6); i--) {
    if (host.at[i]?.kind === 'quantity' || (i < frame.region.from && /^[,;()]$/u.test(host.tokens[i]!.fold)))
      break
    if (host.tokens[i]!.fold === sao && isRank(host.tokens[i - 1])) {
      const bound = above.matchAt({tokens: host.tokens, from: i, to: i + 3, figureAt: () => 0}, i)
      return bound ? null : rank(host.tokens[i - 1]!.text)
    }
  }
  return undefined
}

/** «4 sao», «bốn sao» */
function isRank(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token !== undefined && spelled.has(token.fold))
}
const spelled = new Map(['một', 'hai', 'ba', 'bốn', 'năm'].map((word, i) => [fold(word), i + 1]))

function rank(text: string): number | undefined {
  const said = spelled.get(fold(text))
  if (said !== undefined) return said
  const reading = readNumeral(text)
  const value = reading.form === 'plain' ? toNumber(reading.value) : 0
  return Number.isInteger(value) && value >= 1 && value <= 5 ? value : undefined
}

/**
 * What a figure that leaves its noun out is of, if it says so: «huyện A có 5 (2 sản phẩm 4 sao, 3 sản phẩm 3 sao)» of both
 * ranks, whatever the one before is of; «38 sản phẩm (15 đạt 4 sao, 23 đạt 3 sao)» of its own.
 */
export function ownRanks(frame: Frame, context: RuleContext): Draft['own'] | undefined {
  if (splitBehind(frame)) return own(frame, null, context)
  const stars = starsOf(frame)
  return stars === undefined ? undefined : own(frame, stars, context)
}
