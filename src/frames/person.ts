/** Persons by name, who own or earn what is counted and are no part of its name. */
import {fold} from '../text/fold.js'
import {phrases} from '../text/match.js'
import type {Token} from '../text/types.js'

/** «ông Nguyễn Văn A», «gia đình anh Mạnh», «hộ bà Lan» begins at token `at`. */
export function isPerson(tokens: readonly Token[], at: number): boolean {
  const hit = titles.longestAt(tokens, at)
  return hit !== undefined && (tokens[hit.to]?.upper ?? false)
}
/** The end of «của ông Nguyễn Văn A» at token `at`, else `at`. */
export function pastOwner(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.fold !== of || !isPerson(tokens, at + 1)) return at
  let to = titles.longestAt(tokens, at + 1)!.to
  while (tokens[to]?.kind === 'word' && tokens[to]!.upper) to++
  return tokens[to]?.fold === ',' ? to + 1 : to
}
const of = fold('của')
const titles = phrases(
  ['', 'gia đình ', 'hộ ', 'nhà ', 'vợ chồng ', 'hộ gia đình ']
    .flatMap(whose => ['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác'].map(title => whose + title))
    .join('|'),
)
