import { z } from 'zod'

/** What of the answers the one who asks gives, and who submits them. */
export const AssignmentScope = z.object({
  /** Null is the whole. */
  sections: z.array(z.string()).nullable(),
  /** The one who asks submits. */
  signs: z.boolean(),
  /** Names of those who do. */
  signatories: z.array(z.string()),
})
