import type { Reopening } from '@kartlaggning/schema/respondents/deadline'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { deadlineOf } from './deadline.ts'
import { tellOfDeadlines } from './tell-of-deadlines.ts'

/**
 * Opens a closed round again for all, until nothing rests on its answers: once the reconciliation has begun the two sides
 * have seen each other's, and they are final.
 */
export async function reopenRound(
  trx: Trx,
  roundId: string,
  { closesOn, reason }: Reopening,
  publicUrl: string,
): Promise<{ mailed: number }> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', 'closesOn', sql<string>`today()`.as('today')])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'closed') throw new ProblemError('round-is-not-closed')
  if (closesOn < round.today) throw new ProblemError('deadline-has-passed')
  await trx
    .updateTable('round')
    .set({ status: 'open', closedAt: null, changedBecause: reason })
    .where('id', '=', roundId)
    .execute()
  await sql`select move_deadlines(${roundId}, null, ${closesOn}::date, ${reason})`.execute(trx)
  const moved = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('round.id', '=', roundId)
    .where(sql<boolean>`not is_completing(respondent.id)`)
    .select([
      'respondent.id as respondentId',
      deadlineOf.as('toDay'),
      sql<string>`${round.closesOn}::date`.as('fromDay'),
    ])
    .execute()
  return { mailed: await tellOfDeadlines(trx, moved, { reason, reopens: true }, publicUrl) }
}
