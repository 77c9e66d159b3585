import type * as z from 'zod'
import {schemas, type SolieuRecord} from '../../schemas/index.js'
import type {PrintOptions} from './types.js'

/** One column of a flat table of records. */
export interface Column {
  /** the path joined by `_`: `place_district_name` */
  name: string
  path: readonly string[]
}

/** Fields that records carry only where they were asked for. */
const onDemand = 'place_successor'

/** The columns of a record schema, objects flattened, in the schema's order. */
function columnsOf(shape: z.core.$ZodLooseShape, above: readonly string[] = []): Column[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const path = [...above, key]
    const inner = innermost(schema as z.core.$ZodType)
    return inner instanceof Object && 'shape' in inner
      ? columnsOf(inner.shape as z.core.$ZodLooseShape, path)
      : [{name: path.join('_'), path}]
  })
}

function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as {innerType?: z.core.$ZodType}
  return def.innerType ? innermost(def.innerType) : schema
}

/**
 * The columns of all types together: the common ones, then each type's own, in the order of `schemas`; `successors`:
 * with those of `--as-of`.
 */
export function recordColumns({successors = false} = {}): Column[] {
  const columns = new Map<string, Column>()
  for (const schema of Object.values(schemas)) {
    for (const column of columnsOf(schema.shape))
      if (!columns.has(column.name) && (successors || !column.name.startsWith(onDemand)))
        columns.set(column.name, column)
  }
  return [...columns.values()]
}

/** Print options for one type's records: with the columns that they have, unless some were chosen. */
export function ofType<T extends Pick<PrintOptions, 'columns' | 'successors'>>(print: T, type: string): T {
  if (print.columns) return print
  const {shape} = schemas[type as SolieuRecord['type']]
  const columns = columnsOf(shape)
    .map(({name}) => name)
    .filter(name => print.successors === true || !name.startsWith(onDemand))
  return {...print, columns}
}

/** The fields that only this type has, in the schema's order. */
export function ownFields(type: SolieuRecord['type']): string[] {
  const {shape} = schemas[type]
  const others = Object.values(schemas).filter(schema => schema !== schemas[type])
  return Object.keys(shape).filter(key => !others.every(other => key in other.shape))
}

/** The measures of a type. */
export function measuresOf(type: SolieuRecord['type']): readonly string[] {
  return schemas[type].shape.measure.options
}

/** What stands at a path, undefined where a part of it is null or another type's. */
export function valueAt(record: SolieuRecord, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], record)
}
