/** What `solieu indicators` prints. */
import {Chalk} from 'chalk'
import {stringify} from 'csv-stringify/sync'
import type {Indicator} from '../indicators/types.js'
import type {Format, PrintOptions} from './types.js'
import {fitWidths, truncate, widthOf} from './width.js'

type Print = Pick<PrintOptions, 'width' | 'color' | 'bom'>

/** The indicators in a format. */
export function indicatorsText(
  found: readonly Indicator[],
  format: Format,
  {width, color, bom}: Print,
): string {
  if (format === 'json') return JSON.stringify(found, null, 2) + '\n'
  if (format === 'ndjson') return found.map(one => JSON.stringify(one) + '\n').join('')
  if (format === 'csv') return (bom ? '\uFEFF' : '') + csv(found)
  return table(found, width, color)
}

function csv(found: readonly Indicator[]): string {
  const rows = found.map(({id, theme, label, dimensions, kinds, wordings}) => [
    id,
    theme,
    label,
    dimensions.join('; '),
    kinds.join('; '),
    wordings.join('; '),
  ])
  const head = ['id', 'theme', 'label', 'dimensions', 'kinds', 'wordings']
  return stringify([head, ...rows], {record_delimiter: '\n'})
}

const titles = ['id', 'measured in', 'kind', 'wordings'] as const
const gap = '  '

function table(found: readonly Indicator[], width: number, color: Print['color']): string {
  const chalk = new Chalk({level: color})
  const rows = found.map(({id, dimensions, kinds, wordings}) => [
    id,
    dimensions.join(', '),
    kinds[0]!,
    wordings.join(', '),
  ])
  const natural = titles.map((title, i) => Math.max(widthOf(title), ...rows.map(row => widthOf(row[i]!))))
  const least = natural.map((needed, i) => Math.min(needed, [24, 8, 6, 20][i]!))
  const widths = fitWidths(natural, least, width - gap.length * (titles.length - 1))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const text = truncate(cell, widths[i]!)
        return text + ' '.repeat(Math.max(0, widths[i]! - widthOf(text)))
      })
      .join(gap)
      .trimEnd()
  return [chalk.dim(line(titles)), ...rows.map(line), ''].join('\n')
}
