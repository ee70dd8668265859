import type { Access } from '@kartlaggning/schema/respondents/respondent'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listAccess } from './list-access.ts'
import { tellOfNewAccess } from './tell-of-access.ts'

/** A person answers again what they answered before, by the link they have. */
export async function restoreAccess(
  trx: Trx,
  { respondentId, personId }: { respondentId: string; personId: string },
  publicUrl: string,
): Promise<Access[]> {
  const restored = await trx
    .updateTable('assignment')
    .set({ endedAt: null })
    .where('respondentId', '=', respondentId)
    .where('personId', '=', personId)
    .where('endedAt', 'is not', null)
    .returning('personId')
    .executeTakeFirst()
  const everyone = await listAccess(trx, respondentId)
  if (!restored) throw new ProblemError('person-has-access')
  await tellOfNewAccess(trx, { respondentId, personId }, publicUrl)
  return everyone
}
