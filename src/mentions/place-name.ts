import {byName, longestName, type Unit} from '../places/gazetteer.js'
import type {Token} from '../text/types.js'

/** A name of the gazetteer in the text: all units that bear it, and where it ends. */
export interface Named {
  units: readonly Unit[]
  to: number
}

/** The longest known name that begins at token `at`, its words capitalised. */
export function nameAt(tokens: readonly Token[], at: number): Named | undefined {
  if (tokens[at]?.kind !== 'word') return undefined
  const hit = longestName(i => {
    const token = tokens[i]
    if (!token) return undefined
    if (token.kind === 'mark') return token.fold === '-' || token.fold === "'" ? null : undefined
    const small = token.kind === 'word' && !token.upper
    // «Đắk R’lấp»: small behind the apostrophe
    return small && !(tokens[i - 1]?.fold === "'" && !token.spaced) ? undefined : token.fold
  }, at)
  return hit && {units: hit.units, to: at + hit.length}
}

/** A ward or district whose name is a number: «quận 1», «phường 12». */
export function numberAt(tokens: readonly Token[], at: number): Named | undefined {
  const number = tokens[at]
  if (number?.kind !== 'number' || !/^0?\d{1,2}$/u.test(number.text)) return undefined
  return {units: byName(String(Number(number.text))), to: at + 1}
}

/** The end of a run of capitalised words, with a number behind («bản Nà Si 2»). */
export function capitals(tokens: readonly Token[], at: number): number {
  let to = at
  while (
    to < tokens.length &&
    to < at + 5 &&
    (tokens[to]!.upper || (to > at && tokens[to]!.kind === 'number' && /^\d{1,2}$/u.test(tokens[to]!.text)))
  )
    to++
  return to
}

/** Written in capitals throughout. */
export function shouts(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase()
}
