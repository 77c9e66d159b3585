import type {Kind} from '../frames/types.js'
import {accounts} from './catalogue/accounts.js'
import {crops} from './catalogue/crops.js'
import {finance} from './catalogue/finance.js'
import {livestock} from './catalogue/livestock.js'
import {people} from './catalogue/people.js'
import {society} from './catalogue/society.js'
import {trade} from './catalogue/trade.js'
import type {CatalogueRow, Indicator, IndicatorDimension} from './types.js'

const themes: Readonly<Record<string, readonly CatalogueRow[]>> = {
  accounts,
  finance,
  trade,
  crops,
  livestock,
  people,
  society,
}

/**
 * The indicators of provincial reports that have an id, by theme. They follow the names of the national and provincial
 * lists (Luật Thống kê 89/2015/QH13 with the list of Luật 01/2021/QH15; Quyết định 05/2023/QĐ-TTg); the lists' own
 * numbers are left out, for they differ between the lists and their editions.
 */
export const catalogue: readonly Indicator[] = Object.entries(themes).flatMap(([theme, rows]) =>
  rows.map(([id, label, dimensions, kinds, wordings]) => ({
    id,
    label,
    wordings: wordings.split('|'),
    dimensions: dimensions.split('|') as IndicatorDimension[],
    kinds: kinds.split('|') as Kind[],
    theme,
  })),
)
