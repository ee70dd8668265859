import { z } from 'zod'
import { Tally } from './tally.ts'

/** `null`: too few answers are shown to this reader to be counted. */
const OfSides = z.object({ municipality: Tally.nullable(), police: Tally.nullable() })

const SideKind = z.enum(['municipality', 'police'])

/** A municipality, and which of its sides state something. */
const StatedIn = z.object({ municipality: z.string(), sides: z.array(SideKind) })
export type StatedIn = z.infer<typeof StatedIn>

/**
 * What the figures are drawn of, counted when the report is compiled; the words come later. A figure whose questions the round
 * did not ask, or whose answers are not for the reader of the report, is not there.
 */
export const FigureData = z.object({
  /** T4: by method, in how many municipalities either side uses it, and which sides of which. */
  methods: z.array(z.object({ method: z.string(), used: Tally.nullable(), by: z.array(StatedIn) })).optional(),
  /** F5 and F6: what the initiatives are, as far as each is known. */
  initiatives: z
    .object({
      /** Of how many municipalities and of how many of their police the initiatives are shown. */
      from: z.object({ municipality: z.int(), police: z.int() }),
      /** Ongoing or planned. */
      underWay: z.int(),
      mix: z.array(z.object({ approach: z.string(), level: z.string(), count: z.int() })),
      /** Of them both social and situational, and counted in both. */
      both: z.int(),
      /** Of them neither, since how they work or at whom they are aimed is not known. */
      mixNotKnown: z.int(),
      /** Ongoing or over. */
      started: z.int(),
      basis: z.array(
        z.object({ question: z.string(), answers: z.array(z.object({ answer: z.string(), count: z.int() })) }),
      ),
      evaluated: z.int(),
    })
    .optional(),
  /** F9: by obstacle, to how many of each side it is large or stops the work. */
  obstacles: z.array(z.object({ obstacle: z.string(), large: OfSides })).optional(),
})
export type FigureData = z.infer<typeof FigureData>
