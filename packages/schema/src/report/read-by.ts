import { z } from 'zod'
import { EDITION_READERS } from '../answers/audience.ts'

/** How much of the report one reader would read. */
export const ReadBy = z.object({
  reader: z.enum(EDITION_READERS),
  /** Null where that number is itself not shown. */
  needs: z.int().nullable(),
  /** How many more there are that rest on what this reader is not shown. */
  withheldNeeds: z.int().nullable(),
  tables: z.int(),
  figures: z.int(),
  cells: z.int(),
  /** Cells that are not shown since they are of too few, or would tell those that are. */
  masked: z.int(),
})
export type ReadBy = z.infer<typeof ReadBy>
