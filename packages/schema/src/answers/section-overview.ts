import { z } from 'zod'

const SectionStatus = z.enum(['not_started', 'started', 'done', 'needs_correction'])

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
