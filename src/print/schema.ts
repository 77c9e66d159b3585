import * as z from 'zod'
import {document} from '../../schemas/document.js'
import {record, schemas} from '../../schemas/index.js'

const named = new Map<string, z.core.$ZodType>([...Object.entries(schemas), ['document', document]])

/** What has a schema of its own: the record types, and `document`. */
export const schemaNames = [...named.keys()]

/** The JSON Schema of a record type or of a document; without a name, of any record; undefined for other names. */
export function jsonSchema(name: string | undefined): string | undefined {
  const schema = name === undefined ? record : named.get(name)
  return schema && JSON.stringify(z.toJSONSchema(schema), null, 2) + '\n'
}
