import {leadWords, tailWords} from '../lexicon/indicator-edges.js'
import type {Kind} from '../frames/types.js'
import {phrases} from '../text/match.js'
import {tokenize} from '../text/tokenize.js'
import type {Token} from '../text/types.js'
import {catalogue} from './catalogue.js'
import type {Indicator, IndicatorDimension} from './types.js'

const lead = phrases(leadWords)
const tail = phrases(tailWords)

let byWording: ReadonlyMap<string, readonly Indicator[]> | undefined

function index(): ReadonlyMap<string, readonly Indicator[]> {
  if (byWording) return byWording
  const found = new Map<string, Indicator[]>()
  for (const indicator of catalogue) {
    for (const wording of indicator.wordings) {
      const key = keyOf(wordsIn(wording))
      const list = found.get(key)
      if (list) list.push(indicator)
      else found.set(key, [indicator])
    }
  }
  return (byWording = found)
}

/**
 * The indicator that a name means, or null. The whole name must be a wording of it, but for words that do not narrow
 * it: the place («trên địa bàn tỉnh», «toàn huyện»), the time, and its own short form («(GRDP)»). A growth, an index or a completion is of the indicator
 * that its name says; a share only where the indicator is one.
 */
export function findIndicator(name: string, kind: Kind, dimension: IndicatorDimension): Indicator | null {
  const words = wordsIn(name)
  const at = lead.longestAt(words, 0)
  for (const from of at && at.to < words.length ? [0, at.to] : [0]) {
    for (const to of ends(words, from)) {
      const indicator = choose(index().get(keyOf(words.slice(from, to))), kind, dimension)
      if (indicator) return indicator
    }
  }
  return null
}

/** Where the name may end: behind its last word, or before words that say place and time; the longest first. */
function ends(words: readonly Token[], from: number): number[] {
  const found = [words.length]
  // «Tổng sản phẩm trên địa bàn (GRDP)»: the same again in short
  if (short.has(words.at(-1)?.text ?? '') && words.length - 1 > from) found.push(words.length - 1)
  for (let i = words.length - 1; i > from; i--) if (tail.longestAt(words, i)) found.push(i)
  return found
}
const short = new Set('GRDP GDP IIP CPI FDI BHYT BHXH BHTN NTM PCI PAPI DTI'.split(' '))

/** A usual kind first; then what a level's change, growth and the like are of. */
function choose(
  list: readonly Indicator[] | undefined,
  kind: Kind,
  dimension: IndicatorDimension,
): Indicator | null {
  if (!list) return null
  const usual = list.find(({kinds, dimensions}) => kinds.includes(kind) && dimensions.includes(dimension))
  if (usual || kind === 'level' || kind === 'share') return usual ?? null
  const derived = list.find(({kinds}) => kinds[0] === 'level')
  if (!derived) return null
  const sameUnit = derived.dimensions.includes(dimension)
  return kind === 'change' && !sameUnit && dimension !== 'percent' && dimension !== 'points' ? null : derived
}

function wordsIn(text: string): Token[] {
  return tokenize(text).filter(token => token.kind !== 'mark')
}

function keyOf(words: readonly Token[]): string {
  return words.map(word => word.fold).join(' ')
}
