import * as z from 'zod'

/** The fields that every record carries (an SDMX observation with its source). */

/** What a figure says about its measure. */
export const kinds = [
  'level',
  'change',
  'growth',
  'contribution',
  'share',
  'plan_completion',
  'index',
  'multiple',
  'rank',
] as const

/** TimeML's modifiers of a quantity, in lower case. */
export const mods = ['approx', 'more_than', 'less_than', 'at_least', 'at_most'] as const

export const statuses = ['actual', 'estimate', 'target'] as const

export const placeLevels = ['country', 'region', 'province', 'district', 'commune', 'village'] as const

export const placeBases = ['stated', 'organisation', 'section', 'document'] as const

export const periodBases = ['stated', 'context', 'document'] as const

export const point = z
  .strictObject({
    line: z.int().min(1).describe('line, from 1'),
    column: z.int().min(1).describe('column, from 1, in UTF-16 units'),
    offset: z.int().min(0).describe('offset, from 0, in UTF-16 units of the decoded input'),
  })
  .describe('a place in the text, in the unist convention')

const unitName = z.strictObject({
  name: z.string().min(1),
  code: z.string().nullable().describe('General Statistics Office code, null where there is none'),
})

/** What became of a unit of the system before 2025-07-01. */
export const mappingKinds = ['same', 'one_to_one', 'merged', 'split', 'unknown'] as const

const successor = z
  .strictObject({
    as_of: z.iso.date(),
    mapping: z
      .enum(mappingKinds)
      .describe('same unit; one unit made of it alone; a larger unit; several units; not known'),
    name: z.string().min(1).nullable().describe('null where the unit went to several, or nothing is known'),
    level: z.enum(placeLevels).nullable(),
    code: z.string().nullable(),
    province: unitName.nullable(),
  })
  .describe('the unit at a later day: only with --as-of')

export const place = z
  .strictObject({
    name: z.string().min(1),
    level: z.enum(placeLevels),
    code: z
      .string()
      .nullable()
      .describe('General Statistics Office code; VN for the country; null where there is none'),
    district: unitName.nullable().describe('the district it lies in, or itself'),
    province: unitName.nullable().describe('the province it lies in, or itself'),
    basis: z.enum(placeBases).describe('how it was found'),
    successor: successor.optional(),
  })
  .describe('the narrowest place that the figure holds for')

const date = z.iso.date()

export const period = z
  .strictObject({
    text: z.string().min(1).describe('the words of the text'),
    start: date.nullable(),
    end: date.nullable().describe('inclusive'),
    basis: z.enum(periodBases),
  })
  .describe('the time that the figure holds for')

export const base = z
  .strictObject({text: z.string().min(1), start: date.nullable(), end: date.nullable()})
  .describe('what a change, growth, index or multiple compares with')

export const source = z
  .strictObject({
    document: z.string(),
    start: point,
    end: point,
    text: z.string().min(1).describe('the figure with its unit, verbatim'),
    quote: z.string().min(1).describe('the clause, verbatim'),
  })
  .describe('where the figure stands; start and end enclose text')

/** A record's fields apart from `type`, `measure` and the type's own. */
export const common = {
  id: z.string().min(1).describe('<document>#<offset>'),
  kind: z.enum(kinds),
  value: z.number().describe('exact; the lower end of a range'),
  value_max: z.number().nullable().describe('upper end of a range'),
  unit: z.string().min(1).nullable().describe('canonical unit; null for a plain count'),
  mod: z.enum(mods).nullable(),
  status: z.enum(statuses),
  place: place.nullable(),
  period: period.nullable(),
  base: base.nullable(),
  part_of: z.string().nullable().describe('id of the record whose figure this one is a part of'),
  of: z.number().nullable().describe('the whole of a fraction, or how many are ranked'),
  rule: z.string().min(1).describe('the rule that produced the record'),
  source,
}

/** Assemble a record schema: common fields around the type's own. */
export function recordSchema<
  T extends string,
  M extends [string, ...string[]],
  O extends z.core.$ZodLooseShape,
>(type: T, measures: M, own: O) {
  const {id, ...rest} = common
  return z.strictObject({id, type: z.literal(type), measure: z.enum(measures), ...rest, ...own})
}
