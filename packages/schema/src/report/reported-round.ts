import { z } from 'zod'
import { Id } from '../id.ts'
import { DifferenceCount } from '../reconciliation/count-differences.ts'
import { Letterhead } from '../rounds/letterhead.ts'
import { ReadIn } from '../rounds/read-in.ts'
import { RoundScope } from '../rounds/round-scope.ts'
import { Consultation } from '../rounds/round.ts'

/** The round that a report is of, as it was when the report was compiled. */
export const ReportedRound = z.object({
  id: Id,
  name: z.string(),
  year: z.int(),
  scope: RoundScope,
  county: z.string(),
  countyName: z.string(),
  authority: z.string(),
  /** As it was; editions from before there were letterheads do not say. */
  letterhead: Letterhead.nullish(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  /** As it was, beside the days planned: opened, closed, and the last answer submitted. Older editions do not say. */
  openedOn: z.iso.date().optional(),
  closedOn: z.iso.date().optional(),
  answersUntil: z.iso.date().optional(),
  questionnaire: z.string(),
  fictional: z.boolean(),
  /** Follows no other; editions from before it mattered do not say. */
  isFirst: z.boolean().optional(),
  readIn: ReadIn.optional(),
  registryNumber: z.string().nullable(),
  /** Whom to ask about it; editions from before there were presentations do not say. */
  contact: z.object({ name: z.string(), email: z.string() }).optional(),
})

/** How it was done: purpose, selection, consultation, thresholds, which version of each rule. */
export const ReportedMethod = z.object({
  purpose: z.string(),
  voluntary: z.boolean(),
  legalGround: z.string().nullable(),
  consultation: Consultation.nullable(),
  selection: z.string(),
  /** As the round had them: none that came later. */
  thresholds: z.record(z.string(), z.int()),
  /** Sections left out of the round; editions from before it could be done do not say. */
  modulesOff: z.array(z.string()).optional(),
  rules: z.array(z.object({ rule: z.string(), version: z.int() })),
  /** Editions from before it was counted do not say; how many differ is not for every reader. */
  reconciliation: z
    .object({
      held: z.boolean(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      differences: DifferenceCount.pick({ before: true, after: true }).nullable(),
    })
    .optional(),
})
