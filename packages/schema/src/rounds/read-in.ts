import { z } from 'zod'

/**
 * Of a round and the one before it, those whose answers the county board has read in from a file, so that nobody has signed
 * them. Editions and profiles from before any could be read in do not say.
 */
export const ReadIn = z.object({ itself: z.boolean(), before: z.string().nullable() })
export type ReadIn = z.infer<typeof ReadIn>
