import { z } from 'zod'
import { MarkedAnswer } from '../answers/marked-answer.ts'
import { Task } from '../gaps/task.ts'
import { Id } from '../id.ts'
import { Code, prose, someLine, someProse } from '../typed-text.ts'
import { NeedPriority } from './need-status.ts'
import { PlannedStep } from './planned-step.ts'

/** A need that no rule has found, written from submitted answers, and confirmed by being written. */
export const OwnNeed = z
  .object({
    title: someLine(200),
    municipalities: z.array(Code).min(1).max(400),
    tasks: z.array(Task).min(1).max(7),
    motivation: someProse(1000),
    priority: NeedPriority.nullable(),
    steps: z.array(PlannedStep).max(30).default([]),
    support: prose(1000).default(''),
    answers: z.array(MarkedAnswer).max(100).default([]),
    /** Passages that have been marked in the answers. */
    passages: z.array(Id).max(100).default([]),
  })
  .refine(({ answers, passages }) => answers.length + passages.length > 0, {
    path: ['answers'],
    error: 'choose-at-least-one',
  })
export type OwnNeed = z.infer<typeof OwnNeed>
