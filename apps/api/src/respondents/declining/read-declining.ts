import { provisionOf } from '@kartlaggning/schema/rounds/provision'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { answersAreOpen } from '../deadline.ts'

/** Whether a respondent may decline now; whoever submits just then is waited for. */
export async function readDeclining(trx: Trx, respondentId: string) {
  await sql`select lock_respondent(${respondentId})`.execute(trx)
  const row = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', '=', respondentId)
    .select(['round.status', 'voluntary', 'legalGround', answersAreOpen.as('open')])
    .select(
      sql<boolean>`submitted_at is not null or exists (
      select from submission where submission.respondent_id = respondent.id)`.as('submitted'),
    )
    .select(
      sql<boolean>`exists (select from proxy where respondent_id = respondent.id and ended_at is null)`.as('byProxy'),
    )
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  return {
    open: row.open,
    /** The county board may be told until it has begun to compare. */
    mayBeNoted: row.status === 'open' || row.status === 'closed',
    isDuty: provisionOf(row) !== null,
    submitted: row.submitted,
    /** The county board is writing its answers; whoever does not want that objects first. */
    byProxy: row.byProxy,
  }
}
