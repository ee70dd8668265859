import { z } from 'zod'
import { Id } from '../id.ts'
import { AbstentionReason } from '../respondents/abstention.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { RoundScope } from '../rounds/round-scope.ts'
import { RoundStatus } from '../rounds/round.ts'

/** A respondent that a person answers for. */
export const HeldAssignment = z.object({
  respondentId: Id,
  roundId: Id,
  /** The county of the round. */
  county: z.string(),
  kind: RespondentKind,
  /** "Sala kommun" */
  name: z.string(),
  roundName: z.string(),
  roundStatus: RoundStatus,
  scope: RoundScope,
  questionnaire: z.string(),
  /** The last day to answer, inclusive. */
  closesOn: z.iso.date(),
  /** Whether answers may be written now: in an open round, or through a day of one's own after it has closed. */
  open: z.boolean(),
  submitted: z.boolean(),
  /** It has declined to answer, and why. */
  declined: z.object({ reason: AbstentionReason, at: z.iso.datetime() }).nullable(),
  /** The sections this person answers; null is the whole. */
  sections: z.array(z.string()).nullable(),
  /** Submits for the respondent. */
  signatory: z.boolean(),
  /** The newest published edition of the round's report. */
  edition: z.int().nullable(),
  /** Its profile has been released to those who answer for the whole. */
  profile: z.boolean(),
})

/** A round of which a person has been invited to read what is published for LänsBrå. */
export const HeldReading = z.object({
  roundId: Id,
  county: z.string(),
  roundName: z.string(),
  /** The newest edition for LänsBrå. */
  edition: z.int().nullable(),
  /** The last day on which they may. */
  expiresOn: z.iso.date(),
})
