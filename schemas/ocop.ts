import * as z from 'zod'
import {recordSchema} from './common.js'

/** Products of the programme «Mỗi xã một sản phẩm» and the entities behind them. */
export const ocop = recordSchema('ocop', ['products', 'entities'], {
  stars: z.int().min(1).max(5).nullable().describe('the rank, where one rank holds for all'),
  potential: z.boolean().describe('true for «tiềm năng 5 sao»'),
})
