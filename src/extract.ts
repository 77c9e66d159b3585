import type {Message, SolieuDocument} from '../schemas/document.js'
import type {RecordType, SolieuRecord} from '../schemas/index.js'
import {account} from './account.js'
import {emit, type Report} from './emit.js'
import type {Tracer} from './explain/types.js'
import {findMentions} from './mentions/find.js'
import {definitions} from './records/index.js'
import {referencesOf} from './references.js'
import {documentDate, headYear} from './scope/date.js'
import {leadWords, oftenSaid, readHeader, titleWords} from './scope/header.js'
import {PeriodScope} from './scope/period.js'
import {PlaceScope} from './scope/place.js'
import {Sections} from './scope/section.js'
import {parseText} from './text/blocks.js'
import {fold} from './text/fold.js'
import {Locator} from './text/locator.js'
import {walk, type Scopes} from './walk.js'

export interface ExtractOptions {
  /** the document's name: `source.document` and the first part of each id */
  document?: string
  /** the document's date, YYYY-MM-DD, where the text does not tell */
  docDate?: string
  /** the document's place, where the text does not tell */
  docPlace?: string
  /** a day of the two-tier system, YYYY-MM-DD: places tell what their unit is then */
  asOf?: string
  /** only records of these types */
  types?: readonly RecordType[]
  /** the encoding that the text was decoded from */
  encoding?: string
}

export interface Extraction {
  records: SolieuRecord[]
  document: SolieuDocument
}

/**
 * Read a report: every figure that says something about the world becomes one validated record, every other number is
 * explained or listed as unexplained. Pure; positions are those of `text`. A `tracer` is told what `explain` shows.
 */
export function extract(text: string, options: ExtractOptions = {}, tracer?: Tracer): Extraction {
  const name = options.document ?? 'stdin'
  const locate = new Locator(text)
  const messages: Message[] = []
  const report: Report = (severity, rule, reason, start, end) =>
    messages.push({severity, rule, reason, start: locate.point(start), end: locate.point(end)})

  const parsed = parseText(text)
  const date = documentDate(parsed.blocks) ?? options.docDate ?? null
  const year = date === null ? headYear(parsed.blocks) : null
  const blocks = findMentions(parsed, {date, year}, ({token, readings}) =>
    report(
      'warning',
      'ambiguous-number',
      `«${token.text}» may be ${readings[0]} or ${readings[1]}; nothing nearby decides`,
      token.start,
      token.end,
    ),
  )
  for (const [b, {block}] of blocks.entries())
    if (block.row && !blocks[b - 1]?.block.row)
      report('warning', 'table', 'a table; the numbers of its rows are not read', block.start, block.end)
  const header = readHeader(text, blocks, date)
  const places = new PlaceScope({
    docPlace: options.docPlace,
    asOf: options.asOf,
    date,
    report: ({rule, reason, host, from, to}) =>
      report('info', rule, reason, host.tokens[from]!.start, host.tokens[to - 1]!.end),
  })
  places.begin(blocks, header.titleBlocks)
  const sections = new Sections()
  sections.title(titleWords(header))
  sections.title(leadWords(blocks, keywords))
  sections.title(oftenSaid(blocks, themes))
  const scopes: Scopes = {
    header,
    sections,
    places,
    periods: new PeriodScope(text, header.reporting, date, header.opening),
    date,
  }
  const told = walk(blocks, scopes, tracer)
  const {records, held} = emit(text, name, told, scopes, locate, report)
  const roles = account(text, blocks, covering(held))
  tracer?.end({roles, stateOf: frame => places.stateOf(frame)})
  const explained: Record<string, number> = {}
  for (const {role} of roles)
    if (typeof role === 'object') explained[role.reason] = (explained[role.reason] ?? 0) + 1
  const wanted = options.types
  return {
    records: wanted ? records.filter(record => wanted.includes(record.type)) : records,
    document: {
      document: name,
      title: header.title,
      date,
      place: places.document,
      encoding: options.encoding ?? 'utf-8',
      numbers: {
        total: roles.length,
        records: roles.filter(({role}) => role === 'record').length,
        explained,
        unexplained: roles
          .filter(({role}) => role === 'unexplained')
          .map(({start, end}) => ({
            text: text.slice(start, end),
            start: locate.point(start),
            end: locate.point(end),
          })),
      },
      references: blocks.flatMap(({hosts}) => hosts.flatMap(host => referencesOf(host, text, locate))),
      messages: messages.sort((a, b) => (a.start?.offset ?? 0) - (b.start?.offset ?? 0)),
    },
  }
}

/** names that tell what a text is on */
const keywords = definitions.flatMap(({keyword}) => (keyword ? [fold(keyword)] : []))
const themes = definitions.flatMap(({theme}) => (theme ? [fold(theme)] : []))

/** Whether an interval lies inside one of `held`, which do not overlap. */
function covering(held: [number, number][]): (start: number, end: number) => boolean {
  held.sort((a, b) => a[0] - b[0])
  return (start, end) => {
    let low = 0
    let high = held.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (held[middle]![0] <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && end <= held[low - 1]![1]
  }
}
