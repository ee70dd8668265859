import { z } from 'zod'

/** So many municipalities of so many: a count leaves out those whose answers its reader is not shown, and says so. */
export const Counted = z.object({ count: z.int(), of: z.int() })
export type Counted = z.infer<typeof Counted>
