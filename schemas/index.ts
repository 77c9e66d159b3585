import * as z from 'zod'
import {award} from './award.js'
import {indicator} from './indicator.js'
import {landConversion} from './land_conversion.js'
import {newRural} from './new_rural.js'
import {ocop} from './ocop.js'
import {poverty} from './poverty.js'
import {project} from './project.js'

/** Every record type's schema, by its name: the one list that printers, JSON Schema and types derive from. */
export const schemas = {
  land_conversion: landConversion,
  ocop,
  project,
  award,
  new_rural: newRural,
  poverty,
  indicator,
} as const

export const record = z.discriminatedUnion('type', [
  landConversion,
  ocop,
  project,
  award,
  newRural,
  poverty,
  indicator,
])

export type RecordType = keyof typeof schemas
export type SolieuRecord = z.infer<typeof record>
