import { z } from 'zod'
import { EDITION_READERS } from '../answers/audience.ts'
import { MASK_REASONS } from './public/suppress.ts'

/** A cell of an edition that is not shown, and why: never what it holds. */
export const MaskedInEdition = z.object({
  reader: z.enum(EDITION_READERS),
  table: z.string(),
  cell: z.string(),
  reason: z.enum(MASK_REASONS),
})
export type MaskedInEdition = z.infer<typeof MaskedInEdition>
