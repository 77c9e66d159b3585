import {award} from './award.js'
import type {RecordDefinition} from './define.js'
import {indicator} from './indicator.js'
import {landConversion} from './land_conversion.js'
import {newRural} from './new_rural.js'
import {ocop} from './ocop.js'
import {poverty} from './poverty.js'
import {project} from './project.js'

/** The record types in the order in which they are asked; the general indicator is last. */
export const definitions: readonly RecordDefinition[] = [
  landConversion,
  award,
  ocop,
  newRural,
  poverty,
  project,
  indicator,
]
