import type { Access } from '@kartlaggning/schema/respondents/respondent'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listAccess } from './list-access.ts'
import { tellOfEndedAccess } from './tell-of-access.ts'

/** A person answers no longer for the respondent, from now; what they have written stays, with their name. */
export async function endAccess(
  trx: Trx,
  { respondentId, personId }: { respondentId: string; personId: string },
): Promise<Access[]> {
  const ended = await trx
    .updateTable('assignment')
    .set({ endedAt: sql`clock()` })
    .where('respondentId', '=', respondentId)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .returning('personId')
    .executeTakeFirst()
  const everyone = await listAccess(trx, respondentId)
  if (!ended) throw new ProblemError('person-has-no-access')
  await tellOfEndedAccess(trx, { respondentId, personId })
  await sql`select end_sessions_without_access(${personId})`.execute(trx)
  return everyone
}
