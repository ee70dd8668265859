import { z } from 'zod'
import { AbstentionReason } from '../respondents/abstention.ts'
import { OnBehalf } from '../respondents/proxy.ts'

/** Whether and when a side has answered, and how that came. */
export const ReportedSide = z.object({
  submittedAt: z.iso.datetime().nullable(),
  version: z.int().nullable(),
  /** Why it has not: it has declined to. */
  declined: AbstentionReason.optional(),
  /** The county board has submitted it on the respondent's behalf. */
  onBehalf: OnBehalf.optional(),
  /** It has chosen to show its answers to fewer than this reader. */
  withheld: z.boolean().optional(),
  /** So many of its answers are marked as secret, and in no edition. */
  secret: z.int().optional(),
})
