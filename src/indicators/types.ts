import type {Kind} from '../frames/types.js'
import type {Dimension} from '../mentions/types.js'

/** What a catalogued figure is measured in: a unit's dimension, or a plain count. */
export type IndicatorDimension = Dimension | 'count'

/** `[id, English label, dimensions, usual kinds, Vietnamese wordings]`; `|` separates alternatives, the usual first. */
export type CatalogueRow = readonly [
  id: string,
  label: string,
  dimensions: string,
  kinds: string,
  wordings: string,
]

/** An indicator that reports speak of under many names. */
export interface Indicator {
  /** snake case, stable */
  id: string
  /** in English */
  label: string
  /** what people write in Vietnamese, the usual first */
  wordings: readonly string[]
  dimensions: readonly IndicatorDimension[]
  /** the kinds that a figure of it usually has, the first is the commonest */
  kinds: readonly Kind[]
  /** the part of the catalogue */
  theme: string
}
