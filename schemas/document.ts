import * as z from 'zod'
import {place, point} from './common.js'

/** What is said of a document beside its records: `documents[]` of `--format json`. */

const spanOf = {text: z.string(), start: point, end: point}

export const numbersAccount = z
  .strictObject({
    total: z.int().min(0).describe('every numeral of the text'),
    records: z.int().min(0).describe("numerals inside a record's figure"),
    explained: z.record(z.string(), z.int().min(1)).describe('reason → numerals that are no figure'),
    unexplained: z.array(z.strictObject(spanOf)).describe('numerals that were not understood'),
  })
  .describe('every number has one role; the parts add up to total')

export const reference = z
  .strictObject({
    kind: z.string().nullable().describe('nghị quyết, quyết định, … as written in full, or null'),
    number: z.string().nullable().describe('the number as written, without the kind'),
    year: z.int().nullable(),
    issuer: z.string().nullable(),
    ...spanOf,
  })
  .describe('a document that the text cites')

export const message = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string(),
  reason: z.string(),
  start: point.nullable(),
  end: point.nullable(),
})

export const document = z.strictObject({
  document: z.string(),
  title: z.string().nullable(),
  date: z.iso.date().nullable().describe('of the letterhead, the dateline or the caller'),
  place: place.nullable(),
  encoding: z.string(),
  numbers: numbersAccount,
  references: z.array(reference),
  messages: z.array(message),
})

export type SolieuDocument = z.infer<typeof document>
export type Reference = z.infer<typeof reference>
export type Message = z.infer<typeof message>
export type Point = z.infer<typeof point>
