import type { AnswerChange, Saved } from '@kartlaggning/schema/answers'
import type { Actor } from '@kartlaggning/schema/permission'
import type { ProblemPlace } from '@kartlaggning/schema/problem'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { askedQuestions, type Asked } from './asked-questions.ts'

/**
 * Saves a batch of answers, all or none. One statement is the whole transaction: PostgreSQL is told who asks inside it,
 * since BEGIN, SET, INSERT and COMMIT as four round trips would halve how many can type at once.
 */
export async function saveAnswers(
  db: Database,
  actor: Actor,
  respondentId: string,
  { writer, changes }: { writer: string; changes: readonly AnswerChange[] },
): Promise<Saved> {
  const asked = actor.assignments.find((it) => it.respondentId === respondentId)
  if (!asked) throw new ProblemError('not-found')
  refuseWhatIsNotAsked(asked, changes)
  const { rows } = await sql<{ reply: Saved }>`
    select save_answers(${actor.personId}, ${respondentId}, ${writer}, ${JSON.stringify(changes)}) as reply`.execute(db)
  const reply = rows[0]?.reply
  if (!reply) throw new ProblemError('internal-error')
  return reply
}

function refuseWhatIsNotAsked(asked: Asked, changes: readonly AnswerChange[]) {
  const { own, inEntries } = askedQuestions(asked)
  const errors = changes.flatMap((change): ProblemPlace[] => {
    const path = [change.entry, change.question].filter(Boolean).join(' ')
    const schema = (change.entry === null ? own : inEntries).get(change.question)
    if (!schema) return [{ path, code: 'answer-not-asked' }]
    if (change.value === null) return []
    const issue = schema.safeParse(change.value).error?.issues[0]
    if (issue) return [{ path, code: issue.message }]
    return canBeKept(change.value) ? [] : [{ path, code: 'text-not-readable' }]
  })
  if (errors.length > 0)
    throw new ProblemError(
      errors.some((it) => it.code === 'answer-not-asked') ? 'answer-not-asked' : 'input-not-valid',
      { errors },
    )
}

/** PostgreSQL keeps neither NUL nor half a character; both come by pasting from what is broken. */
const canBeKept = (value: unknown) => typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))
