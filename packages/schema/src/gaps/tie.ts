import { z } from 'zod'
import { tieKinds, tieStates } from '../definitions/tie.ts'
import { Id } from '../id.ts'

/** Whom a tie has at an end. */
const TieEnd = z.object({
  kind: z.enum(['municipality', 'police', 'place', 'actor']),
  /** Of the municipality, or the id of the actor. */
  code: z.string(),
})

/** A tie that somebody claims, and how it stands when both ends have been heard. */
export const Tie = z.object({
  kind: z.enum(tieKinds),
  /** Where it was claimed. */
  municipality: z.string(),
  /** Two. */
  ends: z.array(TieEnd),
  state: z.enum(tieStates),
  /** What the joint action is called, by each of those who list it. */
  names: z.array(z.string()),
  entries: z.array(Id),
})
export type Tie = z.infer<typeof Tie>

/** Every tie of a round, with what the ends are called. */
export const Ties = z.object({
  ties: z.array(Tie),
  names: z.array(z.object({ code: z.string(), name: z.string() })),
  /** The sides whose answers the county board has submitted on their behalf. */
  onBehalf: z.array(z.object({ municipality: z.string(), name: z.string() })),
})
export type Ties = z.infer<typeof Ties>
