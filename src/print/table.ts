import {Chalk, type ChalkInstance} from 'chalk'
import {schemas, type RecordType, type SolieuRecord} from '../../schemas/index.js'
import {day, figure, kindAndStatus, ownText, shortPeriod, typeAndMeasure} from './cells.js'
import {batches, type Extracted, type Printer, type PrintOptions} from './types.js'
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
  return {
    head: () => '',
    *body(extracted) {
      yield heading(extracted, width, chalk)
      yield* rows(extracted.records, width, chalk)
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

function* rows(records: readonly SolieuRecord[], width: number, chalk: ChalkInstance): Generator<string> {
  if (records.length === 0) return yield chalk.dim('no records') + '\n'
  const natural = columns.map(column => widthOf(column.title))
  for (const record of records) {
    columns.forEach((column, index) => {
      natural[index] = Math.max(natural[index], widthOf(oneLine(column.cell(record))))
    })
  }
  const least = columns.map((column, index) => Math.min(column.least, natural[index]))
  const widths = fitWidths(natural, least, width - gap.length * (columns.length - 1))
  const titles = columns.map(column => column.title)
  yield line(titles, widths, text => chalk.dim(text)) + '\n'
  for (const batch of batches(records)) {
    const lines = batch.map(record => {
      const cells = columns.map(column => oneLine(column.cell(record)))
      return line(cells, widths, paint(record, chalk)) + '\n'
    })
    yield lines.join('')
  }
}

function line(
  cells: readonly string[],
  widths: readonly number[],
  paint: (text: string, column: number) => string,
) {
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
