import * as z from 'zod'
import {recordSchema} from './common.js'

export const awardCategories = [
  'order',
  'medal',
  'honorary_title',
  'emulation_title',
  'emulation_flag',
  'certificate_of_merit',
  'commendation',
  'badge',
  'prize',
  'other',
] as const

export const recipients = ['collective', 'individual', 'household', 'enterprise', 'other'] as const

/** Honours given, by the Law on Emulation and Commendation (06/2022/QH15) and by Party bodies. */
export const award = recordSchema('award', ['recipients', 'awards'], {
  award: z.string().min(1).nullable().describe('the honour as named'),
  category: z.enum(awardCategories),
  grantor: z.string().min(1).nullable().describe('who grants it, as written'),
  recipient: z.enum(recipients).nullable().describe('null where kinds are mixed'),
})
