import { z } from 'zod'

/** A gap that comes, or goes, when thresholds are moved. */
export const ThresholdEffect = z.object({
  effect: z.enum(['comes', 'goes']),
  rule: z.string(),
  municipalities: z.array(z.string()),
  problem: z.string().nullable(),
})
export type ThresholdEffect = z.infer<typeof ThresholdEffect>

/** What would be found with other thresholds, beside what is found with those of the round. */
export const ThresholdPreview = z.object({ before: z.int(), after: z.int(), effects: z.array(ThresholdEffect) })
export type ThresholdPreview = z.infer<typeof ThresholdPreview>
