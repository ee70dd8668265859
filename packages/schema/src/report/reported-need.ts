import { z } from 'zod'
import { Gap, Severity } from '../gaps/gap.ts'
import { Task } from '../gaps/task.ts'
import { Id } from '../id.ts'
import { NeedComment } from '../needs/need-comment.ts'
import { NeedPriority, NeedStatus } from '../needs/need-status.ts'
import { PlannedStep } from '../needs/planned-step.ts'

/** A need as an edition says it, to one reader. */
export const ReportedNeed = z.object({
  id: Id,
  status: NeedStatus,
  priority: NeedPriority.nullable(),
  severity: Severity.nullable(),
  tasks: z.array(Task),
  municipalities: z.array(z.string()),
  measures: z.array(z.string()),
  /** What the coordinator has written; `null` when the need also rests on answers that this reader is not shown. */
  support: z.string().nullable(),
  motivation: z.string().nullable(),
  /** What is planned, as far as this reader is shown the whole need. */
  steps: z.array(PlannedStep).optional(),
  gaps: z.array(Gap),
  /** What those concerned say of it; editions from before they could comment do not say. */
  comments: z.array(NeedComment.pick({ kind: true, municipality: true, words: true })).optional(),
})

/** Good news as an edition says it, with the answers behind it. */
export const Improvement = Gap.pick({ key: true, municipalities: true, problem: true, sentence: true, evidence: true })
export type Improvement = z.infer<typeof Improvement>
