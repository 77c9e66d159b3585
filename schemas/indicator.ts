import * as z from 'zod'
import {recordSchema} from './common.js'

/** Any other observation: the thing counted or measured is `name`. */
export const indicator = recordSchema('indicator', ['value'], {
  name: z.string().min(1).describe('the thing counted or measured, as written'),
  indicator: z.string().min(1).nullable().describe("the catalogue's id"),
})
