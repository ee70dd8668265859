import type { Actor } from '@kartlaggning/schema/permission'
import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { answersAreOpen } from '../respondents/deadline.ts'
import { endCompletion } from './completion/end-completion.ts'
import { readLatestSubmission } from './answering.ts'

/**
 * Closes what was opened again: what was submitted stands, and the draft is as it was then. What was changed meanwhile is
 * left in the trail.
 */
export async function keepSubmission(trx: Trx, actor: Actor, respondentId: string) {
  await sql`select lock_respondent(${respondentId})`.execute(trx)
  const current = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', '=', respondentId)
    .select(['submittedAt', answersAreOpen.as('open')])
    .forNoKeyUpdate('respondent')
    .executeTakeFirst()
  if (!current) throw new ProblemError('not-found')
  if (!current.open) throw new ProblemError('round-is-not-open')
  if (current.submittedAt) throw new ProblemError('answers-are-submitted')
  const submission = await readLatestSubmission(trx, respondentId)
  if (!submission) throw new ProblemError('answers-are-not-submitted')

  const since = submission.receipt?.position ?? 0
  await endCompletion(trx, respondentId, submission.id)
  await putEntriesBack(trx, respondentId, since)
  await putAnswersBack(trx, actor, respondentId, since)
  await trx
    .updateTable('respondent')
    .set({ submittedAt: submission.submittedAt, reopenedBecause: null })
    .where('id', '=', respondentId)
    .execute()
  return {}
}

const putEntriesBack = (trx: Trx, respondentId: string, since: number) =>
  sql`
    with first_step as (
      select distinct on (new ->> 'id') (new ->> 'id')::uuid as id,
        operation = 'update' and old ->> 'removed_at' is null as was_there
      from trail where chain = ${respondentId} and relation = 'entry' and position > ${since}
      order by new ->> 'id', position)
    update entry set removed_at = case when not was_there then clock() end
    from first_step
    where first_step.id = entry.id and respondent_id = ${respondentId} and was_there = (removed_at is not null)`.execute(
    trx,
  )

/** A step that has moved an answer to a corrected questionnaire, and changed nothing of what it says, is no change. */
const putAnswersBack = (trx: Trx, actor: Actor, respondentId: string, since: number) =>
  sql`
    with first_step as (
      select distinct on (new ->> 'entry_id', new ->> 'question') (new ->> 'entry_id')::uuid as entry,
        new ->> 'question' as question, nullif(old -> 'value', 'null') as value
      from trail
      where chain = ${respondentId} and relation = 'answer' and position > ${since}
        and new -> 'version' is distinct from old -> 'version'
      order by new ->> 'entry_id', new ->> 'question', position)
    update answer set value = first_step.value, version = version + 1, answered_by = ${actor.personId},
      answered_at = clock(), writer = ${newId()}, sequence = 0
    from first_step
    where respondent_id = ${respondentId} and entry_id is not distinct from first_step.entry
      and answer.question = first_step.question and answer.value is distinct from first_step.value`.execute(trx)
