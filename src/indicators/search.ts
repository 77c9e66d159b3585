import {fold} from '../text/fold.js'
import {tokenize} from '../text/tokenize.js'
import {catalogue} from './catalogue.js'
import type {Indicator} from './types.js'

/** The indicators whose id, label, theme or one wording holds all words of the query; all where it is empty. */
export function searchIndicators(query: string): readonly Indicator[] {
  const words = query.split(/\s+/u).filter(Boolean).map(fold)
  const exact = catalogue.filter(({id}) => id === query)
  if (words.length === 0 || exact.length > 0) return exact.length > 0 ? exact : catalogue
  return catalogue.filter(({id, label, theme, wordings}) =>
    [id.replaceAll('_', ' '), label, theme, ...wordings].some(text => {
      const own = new Set(tokenize(text).map(token => token.fold))
      return words.every(word => own.has(word))
    }),
  )
}
