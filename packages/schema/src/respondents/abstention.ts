import { z } from 'zod'

/** Why a respondent has declined to answer. */
export const AbstentionReason = z.enum([
  'nobody_in_place',
  'no_time',
  'answered_elsewhere',
  'not_ours',
  'secrecy',
  'other',
])
export type AbstentionReason = z.infer<typeof AbstentionReason>

/** That a respondent has declined to answer; what it has answered is left as it is. */
export const Abstention = z.object({
  reason: AbstentionReason,
  /** More about why, for the county board alone. */
  note: z.string(),
  /** Who told the county board; null where the respondent declined in the service. */
  source: z.string().nullable(),
  /** Who declined, or noted it. */
  by: z.string(),
  at: z.iso.datetime(),
})
export type Abstention = z.infer<typeof Abstention>
