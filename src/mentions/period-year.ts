import {PhraseTable, phrases, wordSet} from '../text/match.js'
import {fold} from '../text/fold.js'
import {readYear, years} from './calendar.js'
import {pastYear, runningYear, unknown, word, type Found, type Source} from './period-types.js'

const year = fold('năm')
const after = fold('sau')
const inside = wordSet('trong vào cả suốt của')
const to = wordSet('đến tới')
const relativeYear = new PhraseTable<number>([
  ['nay', 0],
  ['ngoái', -1],
  ['rồi', -1],
  ['trước', -1],
  ['trước đó', -1],
  ['trước đây', -1],
  ['qua', 0],
  ['vừa qua', 0],
  ['tới', 1],
  ['sau', 1],
])
/** before «năm» these make it no year of its own: «các năm trước», «5 năm qua», «hằng năm» */
const plural = wordSet('các những mấy nhiều vài hằng hàng mỗi từng bao một theo ngày mọi dăm đầu cuối giữa')
const spanLead = phrases(
  'giai đoạn|trong giai đoạn|nhiệm kỳ|trong nhiệm kỳ|thời kỳ|trong thời kỳ|niên khóa|khóa|năm học|trong năm học|niên vụ|thời gian|kế hoạch 5 năm|trong các năm|các năm|hai năm|2 năm|những năm|năm|trong năm|cả giai đoạn',
)
const fillers = wordSet('từ năm hai 2 5 năm')
const past = wordSet('qua vừa')
const ordinalTerm = /^(?:[ivx]+|\d{1,2})$/u

/** «giai đoạn 2016-2020», «nhiệm kỳ 2020 - 2025», «2016 - 2020», «năm học 2023-2024» */
export function yearSpanAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  // «24 triệu đồng/năm (năm 2021)»: the unit's
  const lead = word(source, i - 1) === '/' ? undefined : spanLead.longestAt(tokens, i)
  let at = lead?.to ?? i
  if (lead) {
    if (ordinalTerm.test(word(source, at)) && word(source, at + 1) === '(')
      return closed(source, at + 2, span(source, at + 2))
    if (word(source, at) === '(') return closed(source, at + 1, span(source, at + 1))
    for (
      let skipped = 0;
      skipped < 3 && fillers.has(word(source, at)) && readYear(tokens[at]?.text) === undefined;
      skipped++
    )
      at++
  }
  return span(source, at)
}

/** Two years with a dash, «đến» or «/» between. */
export function span(source: Source, at: number): Found | undefined {
  const {tokens} = source
  const joined = /^((?:19|20)\d\d)\/((?:19|20)\d\d)$/u.exec(tokens[at]?.text ?? '')
  if (joined && Number(joined[2]) === Number(joined[1]) + 1) {
    return {...years(Number(joined[1]), Number(joined[2])), to: at + 1, form: 'span', relative: false}
  }
  const first = readYear(tokens[at]?.text) ?? longAgo(tokens[at]?.text)
  if (first === undefined) return undefined
  const link = word(source, at + 1)
  if (link !== '-' && !to.has(link)) return undefined
  const behind = word(source, at + 2) === year ? at + 3 : at + 2
  const alone = !tokens[behind + 1] || tokens[behind + 1]!.kind === 'mark'
  const last = readYear(tokens[behind]?.text) ?? (alone ? longAgo(tokens[behind]?.text) : undefined)
  if (!alone && link === '-' && longAgo(tokens[at]!.text) !== undefined) return undefined
  if (last === undefined || last <= first || last - first > 60) return undefined
  return {...years(first, last), to: behind + 1, form: 'span', relative: false}
}

/** «từ 1898 đến 1903»: a year of long ago, where one of ours stands behind it */
const longAgo = (text = '') => (/^1[5-8]\d\d$/u.test(text) ? Number(text) : undefined)

function closed(source: Source, at: number, found: Found | undefined): Found | undefined {
  const inner = found ?? bareYearAt(source, word(source, at) === year ? at + 1 : at)
  return inner && word(source, inner.to) === ')' ? {...inner, to: inner.to + 1, bare: false} : undefined
}

/** «(trong) năm 2020», «năm nay», «năm ngoái», «trong năm», «cả năm» */
export function yearAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  // «sau năm 2031»: from the next on, and not that year
  const last =
    word(source, i) === after && word(source, i + 1) === year ? readYear(tokens[i + 2]?.text) : undefined
  // «trước và sau năm 2015»: at no time of its own
  if (last !== undefined && aroundIt.longestBefore(tokens, i))
    return {...unknown, to: i + 3, form: 'span', relative: false}
  if (last !== undefined)
    return {start: years(last + 1).start, end: null, to: i + 3, form: 'span', relative: false}
  const led = inside.has(word(source, i)) && word(source, i + 1) === year
  const at = led ? i + 1 : i
  if (word(source, at) !== year || word(source, i - 1) === '/' || word(source, i - 1) === born)
    return undefined
  const named = readYear(tokens[at + 1]?.text)
  if (named !== undefined) return {...years(named), to: at + 2, form: 'span', relative: false}
  if (tokens[i - 1]?.kind === 'number' || plural.has(word(source, i - 1))) return undefined
  const leaning = relativeYear.longestAt(tokens, at + 1)
  // «hai mươi năm sau ngày tái lập», «hai năm sau»: so many of them
  if (leaning && numerals.has(word(source, i - 1))) return undefined
  if (leaning) {
    const now = past.has(word(source, at + 1)) ? pastYear(source) : source.year
    const interval = now === null ? unknown : years(now + leaning.value)
    return {...interval, to: leaning.to, form: 'span', relative: true, shift: leaning.value}
  }
  if (
    !led ||
    word(source, i) === of ||
    tokens[at + 1]?.kind === 'number' ||
    notYear.has(word(source, at + 1))
  )
    return undefined
  const running = runningYear(source)
  return {...(running === null ? unknown : years(running)), to: at + 1, form: 'span', relative: true}
}
const numerals = wordSet('hai ba bốn sáu bảy tám chín mười mươi chục trăm lăm mốt')
const aroundIt = phrases('trước và|trước hoặc|trước hay|trước lẫn|cả trước lẫn')
const of = fold('của')
const born = fold('sinh')
const notYear = wordSet(
  'học tháng người hộ đầu cuối tập cá đơn xã huyện tuổi tiếp đó ấy châu mươi trăm căn thứ gần liền sinh',
)

/** A year without any lead, right only inside a larger expression. */
export function bareYearAt(source: Source, i: number): Found | undefined {
  const named = readYear(source.tokens[i]?.text)
  return named === undefined
    ? undefined
    : {...years(named), to: i + 1, form: 'span', relative: false, bare: true}
}
