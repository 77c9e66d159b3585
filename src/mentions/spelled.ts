import {digits, dozenOfTen, ten, tens, unitDigits, zeroTens} from '../lexicon/numerals.js'
import {fold} from '../text/fold.js'
import type {Token} from '../text/types.js'

const ones = new Map(digits.map(([word, value]) => [fold(word), value]))
const lastOnes = new Map(unitDigits.map(([word, value]) => [fold(word), value]))
const tenWord = fold(ten)
const tensWord = fold(tens)
const hundred = fold('trăm')
const dozen = fold(dozenOfTen)
const zero = new Set(zeroTens.map(fold))

/**
 * A cardinal below one thousand spelled in words at token `at`: «hai», «mười lăm», «hai mươi mốt», «một trăm linh ba»,
 * «hai chục». It says nothing about whether the word is a number here: «năm» may be a year.
 */
export function spelledCardinal(
  tokens: readonly Token[],
  at: number,
): {value: number; to: number} | undefined {
  const first = tokens[at]
  if (!first) return undefined
  const lead = ones.get(first.fold)
  if (lead !== undefined && tokens[at + 1]?.fold === hundred) {
    const rest = zero.has(tokens[at + 2]?.fold ?? '')
      ? belowTen(tokens, at + 3)
      : belowHundred(tokens, at + 2)
    return {value: lead * 100 + (rest?.value ?? 0), to: rest?.to ?? at + 2}
  }
  return belowHundred(tokens, at)
}

function belowTen(tokens: readonly Token[], at: number) {
  const value = lastOnes.get(tokens[at]?.fold ?? '')
  return value === undefined ? undefined : {value, to: at + 1}
}

function belowHundred(tokens: readonly Token[], at: number): {value: number; to: number} | undefined {
  const word = tokens[at]?.fold ?? ''
  if (word === tenWord) {
    const last = lastOnes.get(tokens[at + 1]?.fold ?? '')
    return last === undefined || isYear(tokens, at + 1)
      ? {value: 10, to: at + 1}
      : {value: 10 + last, to: at + 2}
  }
  const lead = ones.get(word)
  if (lead === undefined) return undefined
  const next = tokens[at + 1]?.fold ?? ''
  if (next === dozen) return {value: lead * 10, to: at + 2}
  if (next === tensWord) {
    const last = lastOnes.get(tokens[at + 2]?.fold ?? '')
    return last === undefined ? {value: lead * 10, to: at + 2} : {value: lead * 10 + last, to: at + 3}
  }
  return {value: lead, to: at + 1}
}

const year = fold('năm')

/** «mười năm qua»: ten years, not fifteen. */
function isYear(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.fold === year
}
