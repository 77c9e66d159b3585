import {csvRows, harmless} from './csv.js'
import {shortPeriod} from './cells.js'
import {vietnameseNumber} from './number.js'
import {batches, type Format, type PrintOptions} from './types.js'
import {fitWidths, oneLine, truncate, widthOf} from './width.js'

/** A line of the summary. */
interface Line {
  type: string
  measure: string
  name: string | null
  unit: string | null
  place: string | null
  code: string | null
  start: string | null
  end: string | null
  records: number
  sum: number | null
}

const keys = ['type', 'measure', 'name', 'unit', 'place', 'code', 'start', 'end', 'records', 'sum'] as const

/** The summary in a format. */
export function* summaryText(lines: readonly Line[], format: Format, print: PrintOptions): Generator<string> {
  const ordered = lines.map(line => Object.fromEntries(keys.map(key => [key, line[key]])))
  if (format === 'json') return yield JSON.stringify({summary: ordered}, null, 2) + '\n'
  if (format === 'table') return yield* table(lines, print.width)
  if (format === 'csv') yield (print.bom ? '\uFEFF' : '') + csvRows([keys])
  for (const batch of batches(ordered)) {
    if (format === 'ndjson') yield batch.map(line => JSON.stringify(line) + '\n').join('')
    else
      yield csvRows(
        batch.map(line => keys.map(key => (print.escapeFormulas ? harmless(line[key]) : line[key]))),
      )
  }
}

const barWidth = 20
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** `████▌`: a share of the full bar, to an eighth of a column. */
export function bar(share: number, width = barWidth): string {
  const parts = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * width * 8))
  return '█'.repeat(parts >> 3) + eighths[parts & 7]
}

function* table(lines: readonly Line[], width: number): Generator<string> {
  if (lines.length === 0) return yield 'no records\n'
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const title = groupOf(line)
    const group = groups.get(title)
    if (group) group.push(line)
    else groups.set(title, [line])
  }
  let first = true
  for (const [title, group] of groups) {
    yield `${first ? '' : '\n'}${truncate(oneLine(title), width)}\n`
    first = false
    const sized = (line: Line) => Math.abs(line.sum ?? line.records)
    const most = Math.max(...group.map(sized))
    const cells = group.map(line => [
      line.place ?? '–',
      periodOf(line),
      String(line.records),
      line.sum === null ? '' : vietnameseNumber(line.sum),
      bar(most === 0 ? 0 : sized(line) / most),
    ])
    const natural = [0, 1, 2, 3, 4].map(at => Math.max(...cells.map(row => widthOf(oneLine(row[at])))))
    const widths = fitWidths(natural, [8, 8, natural[2], natural[3], 1], width - 10)
    for (const row of cells) {
      const padded = row.map((cell, at) => {
        const text = truncate(oneLine(cell), widths[at])
        const space = ' '.repeat(Math.max(0, widths[at] - widthOf(text)))
        return at === 2 || at === 3 ? space + text : text + space
      })
      yield `  ${padded.join('  ').trimEnd()}\n`
    }
  }
}

const groupOf = ({type, measure, name, unit}: Line) =>
  [type, measure === 'value' ? name : measure, unit && `(${unit})`].filter(Boolean).join(' ')

function periodOf({start, end}: Line): string {
  return start || end ? shortPeriod({text: '', start, end, basis: 'stated'}) : ''
}
