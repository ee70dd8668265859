import { z } from 'zod'
import { Gap } from '../gaps/gap.ts'
import { NeedPriority, NeedStatus } from './need-status.ts'

/** A need, or a finding that could not be assessed, as a line among hundreds: the answers behind it are read with the need. */
export const QueuedNeed = Gap.omit({ evidence: true, ruleVersion: true, sentence: true }).extend({
  /** Where the line says it: of what is not decided on, or has no rule to be called by; else it is read with the need. */
  sentence: Gap.shape.sentence.nullable(),
  status: NeedStatus,
  later: z.boolean(),
  priority: NeedPriority.nullable(),
  mergedInto: z.string().nullable(),
  evidenceChanged: z.boolean(),
  version: z.int(),
})
export type QueuedNeed = z.infer<typeof QueuedNeed>

export const NeedQueue = z.object({
  needs: z.array(QueuedNeed),
  /** The municipalities that were asked, and which of their sides have submitted. */
  municipalities: z.array(z.object({ code: z.string(), municipality: z.boolean(), police: z.boolean() })),
})
export type NeedQueue = z.infer<typeof NeedQueue>
