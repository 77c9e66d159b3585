import {Chalk, type ChalkInstance} from 'chalk'
import {schemas, type RecordType, type SolieuRecord} from '../../schemas/index.js'
import {day, figure, kindAndStatus, ownText, shortPeriod, typeAndMeasure} from './cells.js'
import type {Extracted, Printer, PrintOptions} from './types.js'
import {fitWidths, oneLine, truncate, widthOf} from './width.js'

interface TableColumn {
  title: string
  right?: boolean
  /** never narrower than this, if the natural width is not */
  least: number
  cell(record: SolieuRecord): string
}

const columns: readonly TableColumn[] = [
  {title: 'line', right: true, least: 4, cell: record => String(record.source.start.line)},
  {title: 'fact', least: 10, cell: typeAndMeasure},
  {title: 'value', right: true, least: 14, cell: figure},
  {title: 'kind', least: 4, cell: kindAndStatus},
  {title: 'of what', least: 12, cell: record => (record.part_of ? '└ ' : '') + ownText(record)},
  {title: 'place', least: 8, cell: record => record.place?.name ?? ''},
  {title: 'period', least: 8, cell: record => shortPeriod(record.period)},
]

const factColumn = 1
const valueColumn = 2
const gap = '  '

/** A table a document, made for reading: records in the text's order, cut to the width of the terminal. */
export function tablePrinter({width, color}: Pick<PrintOptions, 'width' | 'color'>): Printer {
  const chalk = new Chalk({level: color})
  let first = true
  return {
    head: () => '',
    body(extracted) {
      const apart = first ? '' : '\n'
      first = false
      return apart + heading(extracted, width, chalk) + rows(extracted.records, width, chalk)
    },
    foot: () => [],
  }
}

function heading({document}: Extracted, width: number, chalk: ChalkInstance): string {
  const facts = [document.document, document.date && day(document.date), document.place?.name]
  const line = facts.filter(fact => fact !== null && fact !== undefined && fact !== '').join(' · ')
  const title = document.title ? chalk.bold(truncate(oneLine(document.title), width)) + '\n' : ''
  return title + chalk.dim(truncate(oneLine(line), width)) + '\n'
}

function rows(records: readonly SolieuRecord[], width: number, chalk: ChalkInstance): string {
  if (records.length === 0) return chalk.dim('no records') + '\n'
  const cells = records.map(record => columns.map(column => oneLine(column.cell(record))))
  const natural = columns.map((column, index) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[index])), widthOf(column.title)),
  )
  const least = columns.map((column, index) => Math.min(column.least, natural[index]))
  const widths = fitWidths(natural, least, width - gap.length * (columns.length - 1))
  const title = line(
    columns.map(column => column.title),
    widths,
    text => chalk.dim(text),
  )
  const body = cells.map((row, index) => line(row, widths, paint(records[index], chalk)))
  return [title, ...body].map(text => text + '\n').join('')
}

function line(cells: readonly string[], widths: readonly number[], paint: (text: string, column: number) => string) {
  return cells
    .map((cell, index) => {
      const text = truncate(cell, widths[index])
      const space = ' '.repeat(Math.max(0, widths[index] - widthOf(text)))
      if (columns[index].right) return space + paint(text, index)
      return paint(text, index) + (index === cells.length - 1 ? '' : space)
    })
    .join(gap)
    .trimEnd()
}

const palette = ['green', 'yellow', 'blue', 'magenta', 'cyan', 'red', 'white'] as const
const types = Object.keys(schemas) as RecordType[]

function paint(record: SolieuRecord, chalk: ChalkInstance) {
  const color = palette[types.indexOf(record.type) % palette.length]
  return (text: string, column: number) => {
    if (column === factColumn) return chalk[color](text)
    return column === valueColumn ? chalk.bold(text) : text
  }
}
