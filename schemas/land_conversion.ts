import * as z from 'zod'
import {recordSchema} from './common.js'

/** Land whose crop or use changed. */
export const landConversion = recordSchema('land_conversion', ['area'], {
  from: z.string().min(1).nullable().describe('the use or crop before, as written'),
  to: z.string().min(1).nullable().describe('the use or crop after, as written'),
})
