import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { Answer, AnswerEntry } from './answers.ts'
import { Submission } from './submission.ts'
import { Json } from '../json.ts'

const Who = { by: z.string(), at: z.iso.datetime() }

/** What is different from when it was last submitted; before that, what others than the one who asks have written. */
export const Differences = z.object({
  since: Submission.nullable(),
  answers: z.array(Answer.pick({ entry: true, question: true }).extend({ before: Json, after: Json, ...Who })),
  entries: z.array(AnswerEntry.extend({ what: z.enum(['added', 'removed']), ...Who })),
})
export type Differences = z.infer<typeof Differences>

export const differences = {
  read: {
    summary: 'Compares the draft with what was submitted before',
    method: 'GET',
    url: '/respondents/:respondentId/differences',
    schema: { params: OneRespondent, response: { 200: Differences } },
  },
} as const satisfies Record<string, Endpoint>
