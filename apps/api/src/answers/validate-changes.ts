import type { AnswerChange } from '@kartlaggning/schema/answers/answers'
import type { ProblemPlace } from '@kartlaggning/schema/problem'
import { ProblemError } from '../http/problem-error.ts'
import type { RespondentQuestions } from './respondent-questions.ts'

/** What keeps a batch from being saved, with the place of each fault; null when nothing does. */
export function validateChanges(
  { own, inEntries }: Pick<RespondentQuestions, 'own' | 'inEntries'>,
  changes: readonly AnswerChange[],
): ProblemError | null {
  const errors = changes.flatMap((change): ProblemPlace[] => {
    const path = [change.entry, change.question].filter(Boolean).join(' ')
    const schema = (change.entry === null ? own : inEntries).get(change.question)
    if (!schema) return [{ path, code: 'answer-not-asked' }]
    if (change.value === null) return []
    const issue = schema.safeParse(change.value).error?.issues[0]
    if (issue) return [{ path, code: issue.message }]
    return canBeKept(change.value) ? [] : [{ path, code: 'text-not-readable' }]
  })
  if (errors.length === 0) return null
  const type = errors.some((it) => it.code === 'answer-not-asked') ? 'answer-not-asked' : 'input-not-valid'
  return new ProblemError(type, { errors })
}

/** PostgreSQL keeps neither NUL nor half a character; both come by pasting from what is broken. */
const canBeKept = (value: unknown) => typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))
