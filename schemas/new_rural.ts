import * as z from 'zod'
import {recordSchema} from './common.js'

export const newRuralStandards = ['standard', 'advanced', 'model'] as const

/** The national programme on new rural areas (nông thôn mới). */
export const newRural = recordSchema(
  'new_rural',
  ['communes', 'districts', 'villages', 'criteria', 'criteria_per_commune'],
  {
    standard: z.enum(newRuralStandards).nullable().describe('đạt chuẩn, nâng cao, kiểu mẫu'),
  },
)
