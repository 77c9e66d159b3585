import {isCounted, isUnit, mask, numeric, wordAt, type Masker} from './mask-shared.js'

const longest = 16

/** «phương châm “5 sẵn sàng”», «mô hình “4 xin, 4 luôn”»: numbers of a slogan that opens with one, in quotes. */
export const slogan: Masker = (host, i) => {
  const {tokens} = host
  if (!inSlogan(i)) return undefined
  return mask(host, i, i + 1, 'name')

  function inSlogan(at: number): boolean {
    if (!counts(at)) return false
    let open = at - 1
    while (open > 0 && at - open < longest && tokens[open]!.fold !== '"') open--
    if (tokens[open]?.fold !== '"' || !counts(open + 1)) return false
    for (let k = at + 1; k < Math.min(tokens.length, at + longest); k++) {
      if (tokens[k]!.fold === '"') return true
      if (tokens[k]!.kind === 'mark' && !/^[,;-]$/u.test(tokens[k]!.fold)) return false
    }
    return false
  }

  /** one or two digits before a word that is neither a unit nor a thing that reports count */
  function counts(at: number): boolean {
    return (
      numeric(tokens[at], 2) &&
      tokens[at + 1]?.kind === 'word' &&
      !isUnit(tokens, at + 1) &&
      !isCounted(tokens, at + 1) &&
      wordAt(tokens, at + 1) !== '%'
    )
  }
}
