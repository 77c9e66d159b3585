/** What reports count, as one table for all that look a noun up. */
import {counted} from '../lexicon/counted.js'
import {phrases} from '../text/match.js'

export const countedNouns = phrases(counted.join('|'))
