import { z } from 'zod'

/** What the last analysis found by one rule: how many gaps, of how many it could not tell, and where the gaps are. */
export const FoundByRule = z.object({
  rule: z.string(),
  gaps: z.int(),
  notAssessed: z.int(),
  municipalities: z.array(z.string()),
})
export type FoundByRule = z.infer<typeof FoundByRule>
