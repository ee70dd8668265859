import type { Actor } from '@kartlaggning/schema/permission'
import type { Colleague } from '@kartlaggning/schema/answers/colleagues'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { tellOfEndedAccess } from '../../respondents/tell-of-access.ts'
import { listColleagues } from './list-colleagues.ts'

/** A colleague answers no longer and sees nothing, from now; what they have written stays, with their name. */
export async function withdrawColleague(
  trx: Trx,
  actor: Actor,
  { respondentId, personId }: { respondentId: string; personId: string },
): Promise<Colleague[]> {
  const withdrawn = await trx
    .updateTable('assignment')
    .set({ endedAt: sql`clock()` })
    .where('respondentId', '=', respondentId)
    .where('personId', '=', personId)
    .where('personId', '!=', actor.personId)
    .where('signatory', '=', false)
    .where('endedAt', 'is', null)
    .returning('personId')
    .executeTakeFirst()
  if (!withdrawn) throw new ProblemError('colleague-cannot-be-withdrawn')
  await tellOfEndedAccess(trx, { respondentId, personId })
  return listColleagues(trx, respondentId)
}
