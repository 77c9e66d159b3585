/** A time at the end of a clause or of a long predicate, told of the figures before it. */
import type {Frame} from '../frames/types.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {ScopedPeriod} from './period-value.js'

/** The periods found so far. */
type Found = Map<Frame, ScopedPeriod | null>

/** «… 12 dự án với tổng vốn 6.400 tỷ đồng trong 9 tháng đầu năm»: a time at the end of a clause holds for all of it. */
export function tellBehindClause(
  found: Found,
  frames: readonly Frame[],
  periods: readonly PeriodMention[],
): void {
  const lastFrame = frames.at(-1)
  const mention =
    lastFrame &&
    periods.find(one => one.from >= lastFrame.q.to && one.to >= lastFrame.clause.to && one.form === 'span')
  if (!lastFrame || !mention || found.get(lastFrame)?.basis !== 'stated') return
  if (lastFrame.host.tokens.slice(lastFrame.q.to, mention.from).some(token => token.fold === ',')) return
  for (const frame of frames) {
    if (frame.clause.from === lastFrame.clause.from && found.get(frame)?.basis !== 'stated')
      found.set(frame, found.get(lastFrame)!)
  }
}

/** «có 10 đảng bộ, 2.168 chi bộ, số liệu tính đến ngày 31/10/2022», in a bracket or not: the day of all figures before it. */
export function tellAsOf(
  found: Found,
  frames: readonly Frame[],
  periods: readonly PeriodMention[],
  stated: (mention: PeriodMention, host: MentionedSentence) => ScopedPeriod,
): void {
  const last = periods.at(-1)
  const host = frames[0]?.host
  if (!last || !host || !dataOf.longestBefore(host.tokens, last.from)) return
  if (host.tokens.slice(last.to).some(({kind}) => kind !== 'mark')) return
  for (const frame of frames)
    if (frame.q.to <= last.from && found.get(frame)?.basis !== 'stated') found.set(frame, stated(last, host))
}
const dataOf = phrases('số liệu|số liệu thống kê|số liệu này|các số liệu|số liệu được')

/** «478 ha đất lúa ven sông đã được chuyển sang nuôi tôm thẻ trong giai đoạn 2016 - 2020»: said at the end of a long predicate, the one time of its clause. */
export function tellBehindPredicate(
  found: Found,
  frames: readonly Frame[],
  periods: readonly PeriodMention[],
  stated: (mention: PeriodMention, host: MentionedSentence) => ScopedPeriod,
): void {
  const told = new Set<Frame>()
  for (const frame of frames) {
    const {clause, host, q} = frame
    if (frame.earlier || found.get(frame)?.basis === 'stated') continue
    const [mention, other] = periods.filter(({from}) => from >= clause.from && from < clause.to)
    if (!mention || other || mention.from < q.to || mention.form !== 'span' || !mention.start) continue
    const whole = closes(host, mention) && frame === frames.at(-1)
    if (!whole && (mention.relative || host.tokens[mention.from]!.fold !== inWord)) continue
    const between = host.tokens.slice(q.to, mention.from)
    if (
      between.length <= longestPredicate &&
      !between.some(
        ({kind, fold: word}) => (kind === 'mark' && !(whole && word === ',')) || another.has(word),
      )
    ) {
      found.set(frame, stated(mention, host))
      told.add(frame)
    }
  }
  for (const hung of frames) {
    const {anchor} = hung
    if (anchor && told.has(anchor) && hung.kind !== 'level' && found.get(hung)?.basis !== 'stated')
      found.set(hung, found.get(anchor)!)
  }
}

/** «120 hộ đã hiến đất mở đường, bắc cầu từ năm 2011 đến nay.»: since when, at the very end of the sentence */
function closes({tokens}: MentionedSentence, {from, to, end}: PeriodMention): boolean {
  if (end === null || tokens.slice(to).some(({kind}) => kind !== 'mark')) return false
  return fromWords.has(tokens[from]!.fold) && tokens.slice(from, to).some(({fold: word}) => upTo.has(word))
}
const fromWords = wordSet('từ kể')
const upTo = wordSet('đến tới')

/** The one such time of a sentence, where it was told of all its figures: the next sentence goes on from it. */
export function sinceThen(
  found: Found,
  frames: readonly Frame[],
  periods: readonly PeriodMention[],
): PeriodMention | null {
  const [mention, other] = periods
  const [first] = frames
  if (!mention || other || !first || !closes(first.host, mention)) return null
  const told = frames.every(frame => found.get(frame)?.basis === 'stated')
  return told ? mention : null
}

const inWord = fold('trong')
/** words behind which another thing is told */
const another = wordSet('khi song nhưng như do để mà nhằm vì nếu tính thì')
/** in tokens */
const longestPredicate = 16
