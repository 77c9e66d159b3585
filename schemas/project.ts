import * as z from 'zod'
import {recordSchema} from './common.js'

export const projectActions = [
  'licensed',
  'adjusted',
  'revoked',
  'started',
  'completed',
  'operating',
  'proposed',
] as const

/** Investment and construction projects, and their capital. */
export const project = recordSchema(
  'project',
  ['count', 'registered_capital', 'implemented_capital', 'total_investment'],
  {
    action: z.enum(projectActions).nullable(),
    name: z.string().min(1).nullable().describe('the name of a single project'),
  },
)
