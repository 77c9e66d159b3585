/** A number as Vietnamese writes it: `1.234,5`. Exact: the digits are those of the number's own decimal form. */
export function vietnameseNumber(value: number): string {
  const [whole, fraction] = plainDigits(Math.abs(value)).split('.')
  const grouped = whole.replace(/[0-9](?=(?:[0-9]{3})+$)/g, '$&.')
  return (value < 0 ? '-' : '') + grouped + (fraction ? `,${fraction}` : '')
}

/** The decimal form without an exponent. */
function plainDigits(value: number): string {
  const [digits, exponent] = String(value).split('e')
  if (exponent === undefined) return digits
  const [whole, fraction = ''] = digits.split('.')
  const shift = Number(exponent)
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
  return whole + fraction.padEnd(shift, '0')
}
