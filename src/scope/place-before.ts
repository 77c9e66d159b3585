/** The place told before a figure that is its own. */
import type {Frame} from '../frames/types.js'
import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import {leaderBefore, toldOfAll} from './place-bracket.js'
import {endOf, named, narrower} from './place-nesting.js'
import {counts, enclosed, placesSubject} from './place-role.js'

/** The nearest before it, since the figure before; `taken` are those that earlier figures have behind them. */
export function lastBefore(
  frame: Frame,
  frames: readonly Frame[],
  mentions: readonly PlaceMention[],
  taken: ReadonlySet<PlaceMention>,
): PlaceMention | null {
  const {host, q} = frame
  const previous = frames.findLast(other => other.q.to <= q.from)
  const clause = frame.clause.from
  const open = frame.depth > 0 ? openBracket(host, q.from) : -1
  // «chiếm 35% diện tích vườn của Cần Thơ, gồm sầu riêng 2.410 ha»: whose share it is
  const behind = previous?.kind === 'share' ? (previous.noun?.to ?? 0) : 0
  const from = Math.max(
    clause,
    previous && previous.clause.from === clause ? Math.max(previous.q.to, behind) : clause,
  )
  const inside = mentions.filter(
    mention =>
      mention.from >= Math.max(from, open + 1) &&
      mention.to <= q.from &&
      !taken.has(mention) &&
      counts(host, mention) &&
      (!enclosed(host, mention, q.from) || placesSubject(host, mention)),
  )
  const last = innermost(host, inside)
  const subject = last && subjectOf(host, inside, last)
  if (subject) return subject
  if (last?.form === 'country' && frame.kind !== 'level' && !toldOfAll(host, last, q.from)) return null
  if (last?.form === 'region' && frame.kind === 'rank') return null
  if (last) return last
  if (open < 0) return null
  // «thấp hơn so với huyện Duyên Hải (121 hộ)»: right before the bracket, in whatever role
  const outside = mentions
    .filter(
      mention =>
        mention.to <= open && (named(mention) || mention.form === 'country' || counts(host, mention)),
    )
    .at(-1)
  if (outside && open === endOf(host, outside)) return outside
  return leaderBefore(host, mentions, {from, to: open})
}

/** The last; but of «ấp Xẻo Đước 1 của xã này» the hamlet. */
function innermost({tokens}: MentionedSentence, inside: readonly PlaceMention[]): PlaceMention | undefined {
  const [inner, last] = [inside.at(-2), inside.at(-1)]
  const held =
    last?.form === 'anaphora' && inner && inner.to === last.from - 1 && whose.has(tokens[inner.to]!.fold)
  return held && narrower(inner, last) ? inner : last
}
const whose = wordSet('của thuộc')

/** «Bảo Yên là huyện cửa ngõ phía Đông Nam tỉnh Lào Cai, có 17 xã»: of whom it is told, and not what holds it. */
function subjectOf(
  host: MentionedSentence,
  [first]: readonly PlaceMention[],
  last: PlaceMention,
): PlaceMention | null {
  if (!first || first === last || host.tokens[first.to]?.fold !== copula) return null
  if (first.from > 1 && (first.from > farthestLead || host.tokens[first.from - 1]!.fold !== ',')) return null
  for (let i = first.to; i < last.from; i++)
    if ((host.tokens[i]!.fold === ',' && !goesOn(host, i, last)) || host.at[i]?.kind === 'quantity')
      return null
  return last.level === 'province' || last.level === 'district' ? first : null
}
/** «là huyện miền núi, biên giới của tỉnh An Giang»: no verb between the comma and what holds it */
function goesOn({tokens}: MentionedSentence, comma: number, last: PlaceMention): boolean {
  if (tokens[last.from - 1]?.fold !== of || last.from - comma > longestTerm) return false
  return tokens.slice(comma + 1, last.from).every(({kind, fold: word}) => kind === 'word' && !verbs.has(word))
}
const longestTerm = 8
const verbs = wordSet('có đạt còn là được đã')
/** «5 năm trước, xã X là …» */
const farthestLead = 7
const copula = fold('là')

/** Where the bracket around token `at` opens. */
function openBracket(host: MentionedSentence, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= 0; i--) {
    const mark = host.tokens[i]!.fold
    if (mark === ')') depth++
    else if (mark === '(' && depth-- === 0) return i
  }
  return -1
}

const of = fold('của')
