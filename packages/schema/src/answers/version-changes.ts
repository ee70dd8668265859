import { z } from 'zod'
import { Id } from '../id.ts'
import { Json } from '../json.ts'

/** What the newest version of what was submitted says otherwise than the one before it. */
export const VersionChanges = z.object({
  /** The version before. */
  version: z.int(),
  submittedAt: z.iso.datetime(),
  /** Of what stood in both; a row of a matrix by itself. */
  answers: z.array(
    z.object({
      entry: Id.nullable(),
      /** What the entry is called. */
      title: z.string().nullable(),
      question: z.string(),
      /** Null is no answer. */
      before: Json,
      after: Json,
    }),
  ),
  entries: z.array(z.object({ id: Id, section: z.string(), title: z.string(), what: z.enum(['added', 'removed']) })),
})
export type VersionChanges = z.infer<typeof VersionChanges>
