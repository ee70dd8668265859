import { z } from 'zod'

/** How the two sides answer a question over the municipalities: a wording that is read in two ways looks otherwise than two pictures. */
export const AgreementOnQuestion = z.object({
  question: z.string(),
  /** Municipalities where it can be compared. */
  compared: z.int(),
  same: z.int(),
  differing: z.int(),
  /** Where the answers are on a scale or numbers: in how many each side gives the higher. */
  municipalityHigher: z.int(),
  policeHigher: z.int(),
  /** In how many of the municipalities the county board has answered for one of the sides, or both, on its behalf. */
  onBehalf: z.int(),
})
export type AgreementOnQuestion = z.infer<typeof AgreementOnQuestion>
