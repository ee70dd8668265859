import type { AnswerChange } from '@kartlaggning/schema/answers/answers'
import type { ProblemPlace } from '@kartlaggning/schema/problem'
import { ProblemError } from '../http/problem-error.ts'
import type { RespondentQuestions } from './respondent-questions.ts'

interface Validated {
  /** As they are kept: "mars 2026" is 2026-03. */
  readonly changes: readonly AnswerChange[]
  /** What keeps the batch from being saved, with the place of each fault; null when nothing does. */
  readonly refused: ProblemError | null
}

export function validateChanges(
  { own, inEntries }: Pick<RespondentQuestions, 'own' | 'inEntries'>,
  changes: readonly AnswerChange[],
): Validated {
  const errors: ProblemPlace[] = []
  const kept = changes.map((change): AnswerChange => {
    const path = [change.entry, change.question].filter(Boolean).join(' ')
    const schema = (change.entry === null ? own : inEntries).get(change.question)
    if (!schema) errors.push({ path, code: 'answer-not-asked' })
    if (!schema || change.value === null) return change
    const { data, error } = schema.safeParse(change.value)
    const [issue] = error?.issues ?? []
    if (issue) errors.push({ path, code: issue.message })
    else if (!canBeKept(change.value)) errors.push({ path, code: 'text-not-readable' })
    return { ...change, value: data ?? change.value }
  })
  if (errors.length === 0) return { changes: kept, refused: null }
  const type = errors.some((it) => it.code === 'answer-not-asked') ? 'answer-not-asked' : 'input-not-valid'
  return { changes, refused: new ProblemError(type, { errors }) }
}

/** PostgreSQL keeps neither NUL nor half a character; both come by pasting from what is broken. */
const canBeKept = (value: unknown) => typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))
