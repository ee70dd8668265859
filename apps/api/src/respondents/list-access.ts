import type { Access } from '@kartlaggning/schema/respondents/respondent'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { namesIn } from '../identity/names-in.ts'
import { selectAccess, stillWaits } from './select-access.ts'

/** Everyone who answers or has answered for the respondent: those who submit first, those whose access has ended last. */
export async function listAccess(trx: Trx, respondentId: string): Promise<Access[]> {
  const respondent = await trx
    .selectFrom('respondent')
    .where('id', '=', respondentId)
    .select('roundId')
    .executeTakeFirst()
  if (!respondent) throw new ProblemError('not-found')
  return selectAccess(trx, respondent.roundId)
    .leftJoin(namesIn(respondentId).as('inviter'), 'inviter.personId', 'assignment.invitedBy')
    .leftJoin(namesIn(respondentId).as('giver'), 'giver.personId', 'assignment.givenBy')
    .leftJoin(namesIn(respondentId).as('ender'), 'ender.personId', 'assignment.endedBy')
    .where('assignment.respondentId', '=', respondentId)
    .select(['sections', 'inviter.name as invitedBy', 'assignment.createdAt as since', 'endedAt'])
    .select(['giver.name as givenBy', 'ender.name as endedBy', stillWaits.as('opensAt')])
    .orderBy(sql`ended_at is not null`)
    .orderBy('signatory', 'desc')
    .orderBy('assignment.name')
    .execute()
}
