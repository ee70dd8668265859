import type { Completions } from '@kartlaggning/schema/answers/completion'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readCompletions } from './read-completions.ts'

/** Says of the newest version that nothing lacks in it, or takes that back. */
export async function approveSubmission(
  trx: Trx,
  { personId, name }: Actor,
  respondentId: string,
  approved: boolean,
): Promise<Completions> {
  // Whoever submits just now is waited for.
  await sql`select lock_respondent(${respondentId})`.execute(trx)
  const respondent = await trx
    .selectFrom('respondent')
    .where('id', '=', respondentId)
    .select('submittedAt')
    .executeTakeFirst()
  if (!respondent) throw new ProblemError('not-found')
  const newest = await trx
    .selectFrom('submission')
    .where('respondentId', '=', respondentId)
    .orderBy('version', 'desc')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (!newest || respondent.submittedAt === null) throw new ProblemError('answers-are-not-submitted')
  if (approved)
    await trx
      .insertInto('approval')
      .values({ submissionId: newest.id, respondentId, approvedBy: personId, approvedByName: name })
      .onConflict((it) => it.column('submissionId').where('withdrawnAt', 'is', null).doNothing())
      .execute()
  else
    await trx
      .updateTable('approval')
      .set({ withdrawnAt: sql`clock()` })
      .where('submissionId', '=', newest.id)
      .where('withdrawnAt', 'is', null)
      .execute()
  return readCompletions(trx, respondentId)
}
