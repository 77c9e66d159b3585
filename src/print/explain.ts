/** What `solieu explain` prints of a figure. */
import {Chalk, type ChalkInstance} from 'chalk'
import type {SolieuRecord} from '../../schemas/index.js'
import type {Explanation, RuleTrace} from '../explain/types.js'
import {figure, kindAndStatus, ownText, shortPeriod, typeAndMeasure} from './cells.js'
import {typeColor} from './colors.js'
import type {PrintOptions} from './types.js'
import {oneLine} from './width.js'
import {wrap} from './wrap.js'

const label = 11
const mostRules = 6

/** A paragraph for each figure: what it is, where place and period came from, which rules lost or nearly fitted. */
export function explainText(
  explanations: readonly Explanation[],
  {width, color}: Pick<PrintOptions, 'width' | 'color'>,
): string {
  const chalk = new Chalk({level: color})
  return explanations.map(one => paragraph(one, chalk, width).join('\n') + '\n').join('\n')
}

function paragraph(one: Explanation, chalk: ChalkInstance, width: number): string[] {
  const {figure: shown, record} = one
  const paint = record ? typeColor(chalk, record.type) : chalk.inverse
  const head = wrap(
    [
      {text: `${shown.line}:${shown.column}`, paint: chalk.dim},
      {text: '  '},
      {text: oneLine(shown.text), paint},
    ],
    width,
  )
  const facts = record ? recordFacts(record, one) : [['no figure', reasonText(one.reason ?? '')]]
  return [
    ...head,
    ...facts.flatMap(([name, text]) => fact(name!, text!, chalk, width)),
    ...rules(one, chalk, width),
  ]
}

function fact(name: string, text: string, chalk: ChalkInstance, width: number): string[] {
  const indent = ' '.repeat(label + 2)
  const [first = '', ...rest] = wrap([{text}], width - indent.length)
  return [`  ${chalk.dim(name.padEnd(label))}${first}`, ...rest.map(line => indent + line)]
}

function recordFacts(record: SolieuRecord, {placeFrom}: Explanation): string[][] {
  const {place, period, base, part_of} = record
  const kind = kindAndStatus(record)
  const facts = [
    ['record', [typeAndMeasure(record), figure(record), kind].filter(Boolean).join(' · ')],
    ['of what', oneLine(ownText(record)) || '—'],
    ['rule', record.rule],
    [
      'place',
      place
        ? `${place.name}${place.code ? ` ${place.code}` : ''} · ${placeText(place.basis, placeFrom)}`
        : '—',
    ],
    ['period', period ? `${shortPeriod(period)} · ${period.basis}: «${oneLine(period.text)}»` : '—'],
  ]
  if (base) facts.push(['compared', `«${oneLine(base.text)}»`])
  if (part_of) facts.push(['part of', part_of])
  return facts
}

function placeText(basis: string, from: Explanation['placeFrom']): string {
  if (basis === 'document') return 'document: its head says it'
  return from ? `${basis}: «${oneLine(from.text)}» at ${from.line}:${from.column}` : basis
}

function reasonText(reason: string): string {
  return reason === 'unexplained'
    ? 'not understood: nothing around it says what it counts'
    : reason.replaceAll('_', ' ')
}

/** The rules that fit and lost, then those that came near, nearest first. */
function rules({rules: all, record}: Explanation, chalk: ChalkInstance, width: number): string[] {
  const won = all.find(({outcome, rule}) => outcome === 'fits' && rule === record?.rule)
  const lost = all.filter(trace => trace !== won && trace.outcome === 'fits' && trace.rule !== record?.rule)
  const near = all
    .filter(({outcome}) => outcome !== 'fits')
    .sort((a, b) => (b.matched ?? '').length - (a.matched ?? '').length)
  const lines = [
    ...lost.map(({rule}) => ['lost', `${rule}: fits too, but comes later`]),
    ...near.slice(0, mostRules).map(trace => ['near', `${trace.rule}: ${why(trace)}`]),
  ]
  const more = near.length - mostRules
  if (more > 0) lines.push(['', `and ${more} more`])
  return lines.flatMap(([name, text]) => fact(name!, text!, chalk, width))
}

function why({outcome, where, phrase, not, matched, failedAt}: RuleTrace): string {
  if (outcome === 'refused') return 'its words are there, the figure does not suit it'
  if (not) return `«${matched}» stands in ${where}, and must not`
  const wanted = `wants in ${where}: ${shorten(phrase ?? '')}`
  if (!matched) return wanted
  return `${wanted}; matched «${matched}», then ${failedAt ? `failed at «${failedAt}»` : 'the words ended'}`
}

/** A phrase is shown as far as it helps. */
function shorten(phrase: string): string {
  const text = oneLine(phrase)
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
