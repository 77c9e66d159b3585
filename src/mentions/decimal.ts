/** A decimal kept exactly: n × 10^e. */
export interface Decimal {
  n: bigint
  e: number
}

/** Exact decimal from digits around a decimal sign. */
export function decimal(whole: string, fraction = ''): Decimal {
  return {n: BigInt(whole + fraction), e: -fraction.length}
}

/** Multiply by a power of ten. */
export function shift(value: Decimal, power: number): Decimal {
  return {n: value.n, e: value.e + power}
}

/** Exact sum. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const e = Math.min(a.e, b.e)
  return {n: a.n * 10n ** BigInt(a.e - e) + b.n * 10n ** BigInt(b.e - e), e}
}

/** The nearest double: `toNumber({n: 441n, e: 5})` is 44100000. */
export function toNumber(value: Decimal): number {
  return Number(`${value.n}e${value.e}`)
}

/** How the digits of a numeral may be read. */
export type Reading =
  | {form: 'plain'; value: Decimal}
  /** one comma and three digits: `1,556` is 1.556 or 1556 */
  | {form: 'ambiguous'; decimal: Decimal; thousands: Decimal}
  | {form: 'fraction'; value: Decimal; of: Decimal}
  | {form: 'other'}

const longest = 24

/** Read a numeral as written: dots group thousands, a comma is the decimal sign (Vietnamese usage). */
export function readNumeral(text: string): Reading {
  if (text.length > longest || text.includes(':')) return {form: 'other'}
  const slash = text.split('/')
  if (slash.length > 2) return {form: 'other'}
  if (slash.length === 2) {
    const value = readNumeral(slash[0]!)
    const of = readNumeral(slash[1]!)
    return value.form === 'plain' && of.form === 'plain'
      ? {form: 'fraction', value: value.value, of: of.value}
      : {form: 'other'}
  }
  if (/^\d+$/u.test(text)) return {form: 'plain', value: decimal(text)}
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(text))
    return {form: 'plain', value: decimal(text.replaceAll('.', ''))}
  let hit = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/u.exec(text)
  if (hit) return {form: 'plain', value: decimal(hit[1]!.replaceAll('.', ''), hit[2])}
  hit = /^([1-9]\d{0,2}),(\d{3})$/u.exec(text)
  if (hit)
    return {form: 'ambiguous', decimal: decimal(hit[1]!, hit[2]), thousands: decimal(hit[1]! + hit[2]!)}
  hit = /^(\d+),(\d+)$/u.exec(text)
  if (hit) return {form: 'plain', value: decimal(hit[1]!, hit[2])}
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/u.test(text))
    return {form: 'plain', value: decimal(text.replaceAll(',', ''))}
  hit = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/u.exec(text)
  if (hit) return {form: 'plain', value: decimal(hit[1]!.replaceAll(',', ''), hit[2])}
  hit = /^(\d+)\.(\d{1,2}|\d{4,})$/u.exec(text) ?? /^(0)\.(\d{3})$/u.exec(text)
  if (hit) return {form: 'plain', value: decimal(hit[1]!, hit[2])}
  return {form: 'other'}
}
