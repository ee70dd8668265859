import { z } from 'zod'
import { Tally } from './tally.ts'

/** `null`: too few answers are shown to this reader to be counted. */
const OfSides = z.object({ municipality: Tally.nullable(), police: Tally.nullable() })

/**
 * What the figures are drawn of, counted when the report is compiled; the words come later. A figure whose questions the round
 * did not ask, or whose answers are not for the reader of the report, is not there.
 */
export const FigureData = z.object({
  /** F9: by obstacle, to how many of each side it is large or stops the work. */
  obstacles: z.array(z.object({ obstacle: z.string(), large: OfSides })).optional(),
})
export type FigureData = z.infer<typeof FigureData>
