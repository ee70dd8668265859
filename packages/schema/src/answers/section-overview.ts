import { z } from 'zod'

/** `carried`: filled in from the last round, and nobody has written in it yet. */
const SectionStatus = z.enum(['not_started', 'carried', 'started', 'done', 'needs_correction'])

const Title = z.object({ sv: z.string(), en: z.string() })

export const SectionOverview = z.object({
  section: z.string(),
  title: Title,
  status: SectionStatus,
  /** Answered of those shown and required; entries counted whole. */
  answered: z.int(),
  toAnswer: z.int(),
  /** From the last round and not confirmed yet; entries counted whole. */
  unconfirmed: z.int(),
  entries: z.int().nullable(),
  /** How long its pages have been worked in. */
  seconds: z.int(),
  lastBy: z.string().nullable(),
  lastAt: z.iso.datetime().nullable(),
})
export type SectionOverview = z.infer<typeof SectionOverview>
