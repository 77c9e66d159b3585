import * as z from 'zod'
import {recordSchema} from './common.js'

export const povertyGroups = ['poor', 'near_poor', 'poor_and_near_poor'] as const

/** The number and the rate of the poor and the near poor. */
export const poverty = recordSchema('poverty', ['rate', 'households', 'people'], {
  group: z.enum(povertyGroups),
})
