import {bucketOf, fold} from '../text/fold.js'
import {wordSet} from '../text/match.js'
import {isScale, isUnit} from './mask-shared.js'
import {standsAlone} from './period-bare.js'
import {dateAt} from './period-date.js'
import {dayAt} from './period-day.js'
import {monthAt, monthDigitsAt, partYearAt, quarterAt} from './period-month.js'
import {backAt, nowAt} from './period-relative.js'
import {edgeAt, seasonAt} from './period-season.js'
import {type Found, type Reader, type Source} from './period-types.js'
import {bareYearAt, yearAt, yearSpanAt} from './period-year.js'
import {yearsListedAt} from './period-years.js'

const readers: readonly Reader[] = [
  yearsListedAt,
  backAt,
  partYearAt,
  quarterAt,
  monthAt,
  monthDigitsAt,
  seasonAt,
  yearSpanAt,
  edgeAt,
  yearAt,
  dateAt,
  nowAt,
]

/** The stretch of time that begins at token `i`, without «từ» or «đến» before it. */
export function atomAt(source: Source, i: number): Found | undefined {
  for (const reader of readers) {
    const found = reader(source, i)
    if (found && !found.bare) return found
  }
  return undefined
}

/** What may stand on either side of «từ … đến …»: an atom, or digits that only the frame makes a time. */
export function sideAt(source: Source, i: number): Found | undefined {
  return atomAt(source, i) ?? bareDay(source, i) ?? trustedYear(source, i)
}

function trustedYear(source: Source, i: number): Found | undefined {
  const bare = bareYearAt(source, i)
  return bare && standsAlone(source, bare.to) ? bare : undefined
}

function bareDay(source: Source, i: number): Found | undefined {
  const found = dayAt(source.tokens, i)
  if (!found || found.year !== null) return undefined
  const slashed = source.tokens[i]!.text.includes('/')
  const behind = source.tokens[found.to]
  const falling =
    found.day > found.month && source.tokens[i + 1]?.fold === '-' && (!behind || behind.kind === 'mark')
  const dotted = source.tokens[i]!.text.includes('.') && !measures(source, found.to)
  // «Từ 1-6, mức hỗ trợ là …»: a day, where the sentence opens with it
  const opens = i === 1 && source.tokens[i + 1]?.fold === '-' && behind?.fold === ','
  if (!dotted && !opens && ((!slashed && !falling) || !standsAlone(source, found.to))) return undefined
  return dateAt({...source, tokens: led(source, i)}, 0) && shifted(source, i)
}

/** «từ 1.3 - 2.5 triệu đồng»: a unit or a scale word behind, or behind the other end of the range */
function measures({tokens}: Source, to: number): boolean {
  const end = ranged.has(tokens[to]?.fold ?? '') && tokens[to + 1]?.kind === 'number' ? to + 2 : to
  const next = tokens[end]?.fold
  return next === '%' || next === '/' || isUnit(tokens, end) || isScale(tokens, end)
}
const ranged = wordSet('- – đến tới')

/** Read the day at `i` as if «ngày» stood before it. */
function shifted(source: Source, i: number): Found | undefined {
  const found = dateAt({...source, tokens: led(source, i)}, 0)
  return found && {...found, to: found.to - 1 + i}
}

function led(source: Source, i: number) {
  return [dayToken, ...source.tokens.slice(i, i + 6)]
}
const dayToken = {
  kind: 'word',
  text: 'ngày',
  fold: fold('ngày'),
  bucket: bucketOf(fold('ngày')),
  start: 0,
  end: 0,
  spaced: true,
  upper: false,
  digits: false,
} as const
