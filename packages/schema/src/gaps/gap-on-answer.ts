import { z } from 'zod'
import { Id } from '../id.ts'

/** That a gap rests on an answer, by where the answer stands. */
export const GapOnAnswer = z.object({
  gapId: Id,
  rule: z.string(),
  problem: z.string().nullable(),
  entry: Id.nullable(),
  question: z.string(),
})
export type GapOnAnswer = z.infer<typeof GapOnAnswer>
