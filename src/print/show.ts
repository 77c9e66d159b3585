/** What `solieu show` prints: the text with its figures marked, and below it what was read from them. */
import {Chalk, type ChalkInstance} from 'chalk'
import type {SolieuRecord} from '../../schemas/index.js'
import {figure, kindAndStatus, ownText, shortPeriod, typeAndMeasure} from './cells.js'
import {typeColor} from './colors.js'
import type {Extracted, PrintOptions} from './types.js'
import {oneLine} from './width.js'
import {wrap, type Piece} from './wrap.js'

type Print = Pick<PrintOptions, 'width' | 'color'>

/** Text and the offsets that a heading covers, for bold print. */
export interface ShownText {
  text: string
  headings: readonly {start: number; end: number}[]
}

/** Records stand behind their numbers. */
const indent = 7

interface Mark {
  start: number
  end: number
  label: string
  paint(text: string): string
}

/** The report with every figure numbered in brackets, `[?]` behind numbers that were not understood; then the records. */
export function showText({records, document}: Extracted, {text, headings}: ShownText, print: Print): string {
  const chalk = new Chalk({level: print.color})
  const numbers = new Map(records.map((record, i) => [record.id, i + 1]))
  const marks: Mark[] = [
    ...records.map((record, i) => ({
      start: record.source.start.offset,
      end: record.source.end.offset,
      label: `[${i + 1}]`,
      paint: typeColor(chalk, record.type),
    })),
    ...document.numbers.unexplained.map(({start, end}) => ({
      start: start.offset,
      end: end.offset,
      label: '[?]',
      paint: chalk.inverse,
    })),
  ].sort((a, b) => a.start - b.start)
  const bold = (at: number) => headings.some(({start, end}) => at >= start && at < end)
  const body = linesOf(text).flatMap(({start, end}) => {
    const own = marks.filter(mark => mark.start >= start && mark.start < end)
    return wrap(
      pieces(text, start, end, own, bold(firstLetter(text, start, end)) ? chalk.bold : undefined, chalk),
      print.width,
    )
  })
  return [...body, '', ...list(records, numbers, chalk, print.width), ''].join('\n')
}

function pieces(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  base: ((text: string) => string) | undefined,
  chalk: ChalkInstance,
): Piece[] {
  const found: Piece[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < at) continue
    found.push({text: clean(text.slice(at, mark.start)), paint: base})
    const {label} = mark
    const paint = (part: string) =>
      part.endsWith(label) ? mark.paint(part.slice(0, -label.length)) + chalk.dim(label) : mark.paint(part)
    found.push({text: clean(text.slice(mark.start, mark.end)) + label, paint})
    at = mark.end
  }
  found.push({text: clean(text.slice(at, Math.max(at, end))), paint: base})
  return found
}

/** Composed, without control characters; white space stays. */
function clean(text: string): string {
  return text.normalize('NFC').replace(/[^\P{Cc}\s]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
}

function linesOf(text: string): {start: number; end: number}[] {
  const lines: {start: number; end: number}[] = []
  let start = 0
  for (const hit of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({start, end: hit.index})
    start = hit.index + hit[0].length
  }
  if (start < text.length) lines.push({start, end: text.length})
  return lines
}

function firstLetter(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/\S/u)
  return at < 0 ? start : start + at
}

/** The records by type, each with its number, line, figure and what it is of. */
function list(
  records: readonly SolieuRecord[],
  numbers: ReadonlyMap<string, number>,
  chalk: ChalkInstance,
  width: number,
): string[] {
  if (records.length === 0) return [chalk.dim('no records')]
  const types = [...new Set(records.map(({type}) => type))]
  return types.flatMap(type => {
    const own = records.filter(record => record.type === type)
    const paint = typeColor(chalk, type)
    const lines = own.flatMap(record => {
      const facts = factsOf(record, numbers)
      const shown: Piece[] = [{text: figure(record), paint}, {text: facts ? ` · ${facts}` : ''}]
      const label = chalk.dim(`[${numbers.get(record.id)}]`.padStart(indent - 1)) + ' '
      return wrap(shown, width - indent).map((line, i) => (i === 0 ? label : ' '.repeat(indent)) + line)
    })
    return [chalk.bold(`${type} (${own.length})`), ...lines, '']
  })
}

function factsOf(record: SolieuRecord, numbers: ReadonlyMap<string, number>): string {
  const whole = record.part_of === null ? undefined : numbers.get(record.part_of)
  return [
    typeAndMeasure(record) === record.type ? '' : record.measure,
    kindAndStatus(record),
    oneLine(ownText(record)),
    record.place?.name ?? '',
    shortPeriod(record.period),
    whole === undefined ? '' : `part of [${whole}]`,
    `line ${record.source.start.line}`,
  ]
    .filter(fact => fact !== '')
    .join(' · ')
}
