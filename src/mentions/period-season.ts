import {seasons} from '../lexicon/months.js'
import {fold} from '../text/fold.js'
import {PhraseTable, phrases, wordSet} from '../text/match.js'
import {months, readYear, years} from './calendar.js'
import {monthAt, quarterAt} from './period-month.js'
import {span, yearSpanAt} from './period-year.js'
import {runningYear, unknown, word, type Found, type Source} from './period-types.js'

const season = phrases(seasons.join('|'))
const compound = phrases(seasons.filter(name => /[ -]/u.test(name)).join('|') + '|đx|ht')
const crop = wordSet('vụ')
const service = wordSet('dịch nhiệm phục chức nghiệp công học thường tài sự thời mục án lâm')
const cropYear = fold('niên')
const year = fold('năm')
const leaning = new PhraseTable<number>([
  ['năm nay', 0], ['này', 0], ['năm trước', -1], ['năm ngoái', -1], ['năm rồi', -1], ['trước', -1], ['vừa qua', 0], ['năm qua', 0], ['vừa rồi', 0], ['năm sau', 1], ['tới', 1],
]) // prettier-ignore
const edge = new PhraseTable<'first' | 'middle' | 'last'>([
  ['đầu', 'first'], ['từ đầu', 'first'], ['giữa', 'middle'], ['cuối', 'last'], ['hết', 'last'],
]) // prettier-ignore
const over = fold('hết')
const term = phrases('nhiệm kỳ|giai đoạn|kỳ')

/** «vụ Đông Xuân 2021-2022», «vụ hè thu năm 2022», «vụ Đông Xuân trước», «vụ này» */
export function seasonAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  let at = i
  if (word(source, at) === cropYear && crop.has(word(source, at + 1))) at += 2
  else if (crop.has(word(source, at)) && !service.has(word(source, at - 1))) at += 1
  const led = at > i
  const name = led ? season.longestAt(tokens, at) : compound.longestAt(tokens, at)
  if (!led && !name) return undefined
  const end = name?.to ?? at
  if (!led && !tokens[i]!.upper) return undefined
  const spanning = word(source, end) === year ? span(source, end + 1) : span(source, end)
  if (spanning) return spanning
  const named = word(source, end) === year ? readYear(tokens[end + 1]?.text) : readYear(tokens[end]?.text)
  if (named !== undefined) {
    const to = word(source, end) === year ? end + 2 : end + 1
    if (word(source, end) !== year && tokens[to]?.kind === 'word' && name === undefined) return undefined
    return {...years(named), to, form: 'span', relative: false}
  }
  const lean = name || led ? leaning.longestAt(tokens, end) : undefined
  if (!lean) return undefined
  if (lean.value === -1) return {...unknown, to: lean.to, form: 'same', relative: true, shift: -1}
  return {
    ...(source.year === null ? unknown : years(source.year + lean.value)),
    to: lean.to,
    form: 'span',
    relative: true,
  }
}

/** «đầu năm 2020», «cuối năm 2018», «hết năm 2024», «đầu tháng 10», «đầu nhiệm kỳ», «cuối năm» */
export function edgeAt(source: Source, i: number): Found | undefined {
  const {tokens} = source
  const hit = edge.longestAt(tokens, i)
  if (!hit) return undefined
  const at = hit.to
  const some = word(source, i - 1) === month && several.has(word(source, i - 2))
  const inner = wholeAt(source, at)
  // «những tháng đầu năm 2017»: no one knows how many
  if (some)
    return inner && {start: inner.start, end: null, to: inner.to, form: 'span', relative: inner.relative}
  if (inner) return {...cut(inner, hit.value), to: inner.to, form: 'until', relative: inner.relative}
  const stretch = term.longestAt(tokens, at)
  if (stretch && hit.value !== 'middle' && word(source, at - 1) !== over)
    return {...unknown, to: stretch.to, form: 'until', relative: true}
  if (
    word(source, at) !== year ||
    tokens[i - 1]?.kind === 'number' ||
    (tokens[at + 1]?.kind === 'number' && !isFigure(source, at + 1))
  )
    return undefined
  const back = leaning.longestAt(tokens, at)
  const behind = back?.to ?? at + 1
  if (!back && notAlone.has(word(source, behind))) return undefined
  const base = back ? (source.year === null ? null : source.year + back.value) : runningYear(source)
  const interval = base === null ? unknown : years(base)
  // «Đầu năm, Huyện ủy mở hội nghị …»: what was done in the course of the year
  if (i === 0 && word(source, behind) === ',' && !stands(source, behind))
    return {...interval, to: behind, form: 'span', relative: true}
  return {...cut(interval, hit.value), to: behind, form: 'until', relative: true}
}

/** «đầu năm 2.310 hộ»: no year, but what there was then. */
function isFigure({tokens}: Source, at: number): boolean {
  return (
    readYear(tokens[at]!.text) === undefined &&
    tokens[at]!.text.length !== 4 &&
    tokens[at + 1]?.kind === 'word'
  )
}

/** «Đầu năm, toàn huyện có 4.520 hộ nghèo»: how things stood then */
function stands({tokens}: Source, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + longestOpening); i++)
    if (
      standing.has(tokens[i]!.fold) &&
      (tokens[i + 1]?.kind === 'number' || standing.has(tokens[i + 1]?.fold ?? ''))
    )
      return true
  return false
}
const longestOpening = 14
const standing = wordSet('có còn là chỉ')
const month = fold('tháng')
const several = wordSet('những các mấy')
const notAlone = wordSet('học tháng')

function wholeAt(source: Source, at: number): Found | undefined {
  const {tokens} = source
  if (word(source, at) === year) {
    const named = readYear(tokens[at + 1]?.text)
    if (named !== undefined) return {...years(named), to: at + 2, form: 'span', relative: false}
    return undefined
  }
  const part = monthAt(source, at) ?? quarterAt(source, at)
  if (part) return part
  const spanning = term.longestAt(tokens, at) ? yearSpanAt(source, at) : undefined
  if (spanning) return spanning
  const bare = readYear(tokens[at]?.text)
  return bare === undefined ? undefined : {...years(bare), to: at + 1, form: 'span', relative: false}
}

/** What is over at the edge: the end of the whole, its first day, or the middle of a year or month. */
function cut(whole: {start: string | null; end: string | null}, side: 'first' | 'middle' | 'last') {
  if (whole.start === null || whole.end === null) return unknown
  if (side === 'last') return {start: null, end: whole.end}
  if (side === 'first') return {start: null, end: whole.start}
  const year = Number(whole.start.slice(0, 4))
  if (whole.start.slice(5) === '01-01' && whole.end.slice(5) === '12-31')
    return {start: null, end: months(year, 6).end}
  return {start: null, end: `${whole.start.slice(0, 8)}15`}
}
