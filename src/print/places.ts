/** What `solieu places` prints. */
import {Chalk, type ChalkInstance} from 'chalk'
import {stringify} from 'csv-stringify/sync'
import type {PlaceEntry, RelatedUnit} from '../places/types.js'
import {day} from './cells.js'
import type {Format, PrintOptions} from './types.js'
import {fitWidths, truncate, widthOf} from './width.js'

interface Answer {
  query: string
  date: string | null
  places: readonly PlaceEntry[]
}

type Print = Pick<PrintOptions, 'width' | 'color' | 'bom'>

/** So many places are told in full; of more there is a line each. */
const inFull = 5
const lastOld = '2025-06-30'

/** The places in a format. */
export function placesText(answer: Answer, format: Format, {width, color, bom}: Print): string {
  const {places} = answer
  if (format === 'json') return JSON.stringify(answer, null, 2) + '\n'
  if (format === 'ndjson') return places.map(place => JSON.stringify(place) + '\n').join('')
  if (format === 'csv') return (bom ? '\uFEFF' : '') + csv(places)
  const chalk = new Chalk({level: color})
  if (places.length > inFull) return list(places, width, chalk)
  return places.map(place => card(place, width, chalk)).join('\n')
}

const csvColumns =
  'code level type name from to district_name district_code province_name province_code history successors predecessors'.split(
    ' ',
  )

function csv(places: readonly PlaceEntry[]): string {
  const rows = places.map(({code, level, type, name, from, to, district, province, ...related}) => [
    code,
    level,
    type,
    name,
    from,
    to,
    district?.name,
    district?.code,
    province.name,
    province.code,
    related.history
      .map(past => `${past.code} ${titled(past)} ${past.from ?? ''}..${past.to ?? ''}`)
      .join('; '),
    related.successors.map(kinded).join('; '),
    related.predecessors.map(kinded).join('; '),
  ])
  return stringify([csvColumns, ...rows], {record_delimiter: '\n'})
}

function kinded(unit: PlaceEntry['successors'][number]): string {
  return `${unit.code} ${titled(unit)} (${unit.kind})`
}

const titled = ({type, name}: RelatedUnit) => `${type} ${name}`
const coded = (unit: RelatedUnit) => `${titled(unit)} ${unit.code}`

/** What it lies in, the narrower unit first. */
function around({level, district, province}: PlaceEntry): string {
  if (level === 'province') return ''
  return level === 'district' || !district ? province.name : `${district.name}, ${province.name}`
}

/** `until 30/6/2025`, `since 1/7/2025`. */
function times(from: string | null, to: string | null): string {
  if (from && to) return `${day(from)} – ${day(to)}`
  if (from) return `since ${day(from)}`
  return to ? `until ${day(to)}` : 'always'
}

function card(place: PlaceEntry, width: number, chalk: ChalkInstance): string {
  const {successors, predecessors} = place
  const head = [chalk.bold(titled(place)), place.code].join('  ')
  const lies = around(place)
  const facts: [string, string[]][] = [
    ['in', lies ? [lies] : []],
    ['in force', [times(place.from, place.to)]],
    ['became', successors.length ? marked(successors) : unknownEnd(place)],
    ['made of', marked(predecessors)],
    ['same code', past(place, 'code')],
    ['same name', past(place, 'name')],
  ]
  const lines = facts.flatMap(([label, items]) =>
    wrapped(items, width - indent).map(
      (line, i) => `  ${chalk.dim((i === 0 ? label : '').padEnd(indent - 2))}${line}`,
    ),
  )
  return [head, ...lines, ''].join('\n')
}

const indent = 14

/** Each with a mark where it is a part of the unit that went there, or came from there. */
function marked(units: PlaceEntry['successors']): string[] {
  return units.map(unit => coded(unit) + (unit.kind === 'part' ? ' (part)' : ''))
}

function unknownEnd({to}: PlaceEntry): string[] {
  return to !== null && to < lastOld ? ['not known'] : []
}

function past({history}: PlaceEntry, same: 'code' | 'name'): string[] {
  const own = history.filter(one => one.same === same)
  return own.map(one => `${same === 'code' ? titled(one) : coded(one)} (${times(one.from, one.to)})`)
}

/** The items with commas between, in lines of the width. */
function wrapped(items: readonly string[], width: number): string[] {
  const lines: string[] = []
  items.forEach((item, i) => {
    const text = truncate(item, width - 1) + (i < items.length - 1 ? ',' : '')
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(text) <= width)
      lines[lines.length - 1] += ` ${text}`
    else lines.push(text)
  })
  return lines
}

const titles = ['code', 'unit', 'in', 'in force'] as const
const gap = '  '

function list(places: readonly PlaceEntry[], width: number, chalk: ChalkInstance): string {
  const rows = places.map(place => [place.code, titled(place), around(place), times(place.from, place.to)])
  const natural = titles.map((title, i) => Math.max(widthOf(title), ...rows.map(row => widthOf(row[i]!))))
  const least = [5, Math.min(12, natural[1]!), Math.min(12, natural[2]!), natural[3]!]
  const widths = fitWidths(natural, least, width - gap.length * (titles.length - 1))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const text = truncate(cell, widths[i]!)
        return i === cells.length - 1 ? text : text + ' '.repeat(Math.max(0, widths[i]! - widthOf(text)))
      })
      .join(gap)
      .trimEnd()
  return [chalk.dim(line(titles)), ...rows.map(line), ''].join('\n')
}
