/** What a sentence says of the times around it: an occasion, a look back, a list of times, one time apart. */
import type {Frame} from '../frames/types.js'
import type {MentionedSentence, PeriodMention} from '../mentions/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {isNow} from './period-lead.js'
import type {State} from './period-value.js'

/** «Đại hội bầu Ban Chấp hành khóa mới gồm 41 đồng chí»: for the term to come */
export const elects = ({tokens}: MentionedSentence) => tokens.some((_, i) => elected.longestAt(tokens, i))
const elected = phrases(
  ['bầu', 'bầu ra', 'đã bầu', 'bầu cử', 'tiến hành bầu']
    .flatMap(act =>
      ['ban chấp hành', 'bch', 'ban thường vụ', 'đoàn đại biểu', 'các chức danh'].map(
        body => `${act} ${body}`,
      ),
    )
    .join('|'),
)
/** «Tại buổi họp mặt, tỉnh trao giấy chứng nhận …»: done there and then */
export function givesThere({tokens}: MentionedSentence): boolean {
  return gathering.longestAt(tokens, 0) !== undefined && tokens.some(({fold: word}) => gives.has(word))
}
const gathering = phrases(
  'tại buổi họp mặt|tại buổi gặp mặt|tại buổi lễ|tại lễ trao|tại lễ công bố|tại lễ ký|tại buổi gặp',
)
const gives = wordSet('trao tặng')
/** «dự kiến đến hết năm 2026 còn 30.000 lồng. Tại xã A, 180 ha đã được chuyển sang mía»: told as done, in a sentence of its own */
export function isDone({tokens}: MentionedSentence, first: Frame | undefined): boolean {
  if (!first || first.status === 'target') return false
  const said = tokens.findIndex(({fold: word}) => word === done)
  return said >= 0 && !tokens.slice(0, said).some(({fold: word}) => aims.has(word))
}
const done = fold('đã')
const aims = wordSet('sẽ phấn mục dự kế tiêu')
/** «Năm 2024, tỉnh phấn đấu giảm 4%. Mới đây, tỉnh tặng Bằng khen …»: of no year that is to come */
export const isNews = ({tokens}: MentionedSentence) => recent.longestAt(tokens, 0) !== undefined
const recent = phrases('mới đây|gần đây|vừa qua|vừa mới đây|mới đây nhất|hôm qua|thời gian qua|cũng mới đây')
/** «Trước đây, …» */
export const looksBack = ({tokens}: MentionedSentence) => former.longestAt(tokens, 0) !== undefined
const former = phrases('trước đây|trước kia|ngày trước|hồi trước|ban đầu|lúc đầu|thuở đầu|trước đó')

/** «các giai đoạn 2017 - 2020, 2020 - 2025 và các năm tiếp theo»: a sentence without figures that lists times is on no one of them. */
export function areListed({tokens}: MentionedSentence, periods: readonly PeriodMention[]): boolean {
  return periods.some((mention, i) => {
    const next = periods[i + 1]
    return next && next.from === mention.to + 1 && listing.has(tokens[mention.to]!.fold)
  })
}
const listing = wordSet(', và')

/** how many sentences on a time that was told once still holds in a paragraph */
const longestReach = 4
/** «hiện có …»: how things stand now, told of one thing, is soon left */
export function reachOf({mention, host}: State): number {
  if (!mention.relative || mention.form !== 'until') return longestReach
  return isNow(host, mention) ? 2 : 3
}
/** «9 tháng tăng 8,35%; riêng tháng 9 tăng 1,9%»: the sentence is not on that alone */
export const apart = phrases('riêng|trong đó')
const alone = phrases('riêng|chỉ riêng|tính riêng|chỉ tính riêng')
export function isAlone({tokens, at}: MentionedSentence): boolean {
  const hit = alone.longestAt(tokens, 0)
  return hit !== undefined && at[hit.to]?.kind === 'period'
}
