import type {ChalkInstance} from 'chalk'
import {schemas, type RecordType} from '../../schemas/index.js'

const colors = ['cyan', 'green', 'yellow', 'magenta', 'blue', 'red', 'white'] as const
const types = Object.keys(schemas)

/** One colour a record type, in the order of the schemas. */
export function typeColor(chalk: ChalkInstance, type: RecordType): (text: string) => string {
  return chalk[colors[types.indexOf(type) % colors.length]!].bold
}
