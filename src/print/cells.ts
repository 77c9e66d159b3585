import type {SolieuRecord} from '../../schemas/index.js'
import {measuresOf, ownFields} from './columns.js'
import {vietnameseNumber} from './number.js'

const modSigns = {approx: '≈', more_than: '>', less_than: '<', at_least: '≥', at_most: '≤'} as const

/** `≈ 1.234,5 ha`, `3–4 %`, `49/188`. */
export function figure({mod, value, value_max, of, unit, kind}: SolieuRecord): string {
  const sign = mod ? `${modSigns[mod]} ` : ''
  const plus = kind === 'change' && value > 0 && value_max === null ? '+' : ''
  const range = value_max === null ? '' : `–${vietnameseNumber(value_max)}`
  const whole = of === null ? '' : `/${vietnameseNumber(of)}`
  return `${sign}${plus}${vietnameseNumber(value)}${range}${whole}${unit ? ` ${unit}` : ''}`
}

/** The type, and the measure where the type has several. */
export function typeAndMeasure({type, measure}: SolieuRecord): string {
  return measuresOf(type).length > 1 ? `${type} ${measure}` : type
}

const shortKinds: Partial<Record<SolieuRecord['kind'], string>> = {level: '', plan_completion: 'plan %'}
const shortStatuses = {actual: '', estimate: 'est.', target: 'target'} as const

/** Kind and status, where they are not the usual level and actual. */
export function kindAndStatus({kind, status}: SolieuRecord): string {
  return [shortKinds[kind] ?? kind, shortStatuses[status]].filter(Boolean).join(' ')
}

/** The fields of the type's own, `from → to` as an arrow, the rest one after the other. */
export function ownText(record: SolieuRecord): string {
  const fields = record as unknown as Record<string, unknown>
  const own = ownFields(record.type)
  const arrow = own.includes('from') && own.includes('to')
  const parts = arrow ? [[fields.from, '→', fields.to].filter(Boolean).join(' ')] : []
  for (const key of own) {
    const value = fields[key]
    if (arrow && (key === 'from' || key === 'to')) continue
    if (typeof value === 'string') parts.push(value)
    else if (value === true) parts.push(key)
    else if (typeof value === 'number') parts.push(`${vietnameseNumber(value)} ${key}`)
  }
  return parts.filter(part => part !== '→').join(' · ')
}

/** The period as short as it can be said: `2020`, `2016–2020`, `1–9/2023`, `→ 31/12/2023`, else the text's words. */
export function shortPeriod(period: SolieuRecord['period']): string {
  if (!period) return ''
  const {start, end, text} = period
  if (!end) return start ? `${day(start)} →` : text
  if (!start) return end.endsWith('-12-31') ? `→ ${end.slice(0, 4)}` : `→ ${day(end)}`
  const [fromYear, fromMonth, fromDay] = start.split('-').map(Number)
  const [toYear, toMonth, toDay] = end.split('-').map(Number)
  if (start === end) return day(start)
  const wholeMonths = fromDay === 1 && toDay === new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  if (!wholeMonths) return `${day(start)}–${day(end)}`
  if (fromMonth === 1 && toMonth === 12) return fromYear === toYear ? `${toYear}` : `${fromYear}–${toYear}`
  if (fromYear !== toYear) return `${fromMonth}/${fromYear}–${toMonth}/${toYear}`
  return `${fromMonth === toMonth ? '' : `${fromMonth}–`}${toMonth}/${toYear}`
}

/** An ISO date as Vietnamese writes it: `5/3/2024`. */
export function day(iso: string): string {
  return iso.split('-').map(Number).reverse().join('/')
}
