/** What the time of a figure says of its status: what is still to come is no fact, what is over is no plan. */
import {countsPlans, openOf} from './status-plan.js'
import {doneWord} from './status-there.js'
import type {Frame} from '../frames/types.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {ScopedPeriod} from './period-value.js'

/** «Đến năm 2025, toàn tỉnh có 450 sản phẩm», said in 2023: what is still to come is no fact. */
export function statusAt(frame: Frame, period: ScopedPeriod | null, date: string | null): Frame['status'] {
  const over = date !== null && period?.end != null && period.end < date
  if (frame.status === 'target' && over && toldInBracket(frame)) return 'actual'
  // «dự báo tăng từ 12 triệu người vào năm 2012 lên 33 triệu»: where it starts
  if (frame.status === 'target' && over && frame.max === null && startsFrom(frame)) return 'actual'
  // «dự kiến tăng 7,51% (cùng kỳ quý I/2024 tăng 6,26%)»: what it was then
  if (frame.status === 'target' && sameInBracket(frame)) return 'actual'
  // «Năm 2020, thu nhập đạt …» in a section of plans of 2021: told of a time that is over
  if (frame.plannedByHeading && period?.basis === 'stated' && (over || isNearlyOver(period, date)))
    return 'actual'
  if (frame.plannedByHeading && has(frame, votes)) return 'actual'
  if (frame.status !== 'actual' || !period?.end || !date || countsPlans(frame)) return frame.status
  const ahead = period.start === null ? isFar(frame, period, date) : period.start > date
  return ahead || isYearToCome(frame, period, date) ? 'target' : 'actual'
}

/** «Đến hết năm 2025, toàn tỉnh có 360 sản phẩm», said in January of it, too; in December it is as good as over. */
function isFar({host, q}: Frame, {end, text}: ScopedPeriod, date: string): boolean {
  const year = end!.slice(0, 4)
  if (year > date.slice(0, 4)) return true
  if (!text.includes(year) || Date.parse(end!) - Date.parse(date) < longestOutlook * 86_400_000) return false
  return !host.tokens.slice(0, q.from).some(({fold: word}) => doneWord.has(word))
}
/** in days */
const longestOutlook = 150

/** «Năm 2023, huyện thu 102 tỷ đồng», in a resolution of December on the year to come. */
function isNearlyOver({start, end}: ScopedPeriod, date: string | null): boolean {
  if (!date || !start || !end || start > date) return false
  return Date.parse(end) - Date.parse(date) < longestRest * 86_400_000
}
/** in days */
const longestRest = 40

/** «thông qua với 35/35 đại biểu tán thành» */
function has({host, noun}: Frame, table: typeof votes): boolean {
  for (let i = noun?.from ?? 0; i < (noun?.to ?? 0); i++) if (table.longestAt(host.tokens, i)) return true
  return false
}
const votes = phrases('tán thành|biểu quyết tán thành|có mặt')

/** Said in January of the year that has begun, or under «Một số chỉ tiêu năm 2024:» before its end. */
function isYearToCome({host, q}: Frame, {start, end, text}: ScopedPeriod, date: string): boolean {
  const year = date.slice(0, 4)
  if (!text.includes(year) || start !== `${year}-01-01` || end !== `${year}-12-31`) return false
  const before = host.tokens.slice(0, q.from)
  if (
    before.some(
      (token, i) => token.fold === ':' && goalsHead.longestAt(host.tokens, 0) && i < longestGoalsHead,
    )
  )
    return true
  return date < `${year}-02-01` && !before.some(({fold: word}) => doneWord.has(word) || granted.has(word))
}
const goalsHead = phrases(
  'chỉ tiêu|các chỉ tiêu|một số chỉ tiêu|những chỉ tiêu|chỉ tiêu cụ thể|các chỉ tiêu cụ thể',
)
const longestGoalsHead = 14
const granted = wordSet('giao bố phân duyệt')

/** «từ 12 triệu người», and not «từ 12 triệu người trở lên» */
function startsFrom({host, q, mod}: Frame): boolean {
  if (mod === 'at_least' || mod === 'at_most') return false
  return host.tokens[q.from - 1]?.fold === from || host.tokens[q.from]?.fold === from
}
const from = fold('từ')

function sameInBracket(frame: Frame): boolean {
  const mention = frame.host.at[openOf(frame) + 1]
  return frame.depth > 0 && mention?.kind === 'period' && mention.form === 'same'
}

/** «phấn đấu đạt 75 triệu đồng (năm 2020 là 52,6 triệu đồng)»: what it was, in a bracket that opens with its time. */
function toldInBracket(frame: Frame): boolean {
  const {host, q, depth} = frame
  const mention = host.at[openOf(frame) + 1]
  if (depth === 0 || mention?.kind !== 'period' || mention.base) return false
  return mention.to === q.from || stating.longestAt(host.tokens, mention.to)?.to === q.from
}
const stating = phrases('là|đạt|:|có|mới đạt|chỉ đạt')
