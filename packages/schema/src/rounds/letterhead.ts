import { z } from 'zod'
import { line, MailAddress } from '../typed-text.ts'
import { LETTERHEAD_LIMITS } from './letterhead-limits.ts'

/** How a county board is reached, where it is the sender. What is empty is printed nowhere. */
export const Letterhead = z.object({
  address: line(LETTERHEAD_LIMITS.address),
  phone: line(LETTERHEAD_LIMITS.phone),
  /** Of the county board, not of a person. */
  email: z.union([z.literal(''), MailAddress]),
  website: line(LETTERHEAD_LIMITS.website),
})
export type Letterhead = z.infer<typeof Letterhead>
