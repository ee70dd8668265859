import { z } from 'zod'

/** How many things there are of a person, by kind: what an erasure takes, and what it leaves. */
export const Erasure = z.object({
  /** Where "Borttagen person" stands instead of the name. */
  assignments: z.int(),
  rounds: z.int(),
  /** Invitations to read what is published for LänsBrå. */
  readings: z.int(),
  letters: z.int(),
  /** Made by the person; they stay as they are. */
  submissions: z.int(),
  /** Steps of the trail from before names were left out of it. They cannot be changed. */
  namedSteps: z.int(),
})
export type Erasure = z.infer<typeof Erasure>
