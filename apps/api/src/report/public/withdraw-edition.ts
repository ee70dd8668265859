import type { Actor } from '@kartlaggning/schema/permission'
import type { Withdrawal } from '@kartlaggning/schema/report/public/withdrawal'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

/** From now on its address says why it is not there. It can't be taken back: what is right is published as a new edition. */
export async function withdrawEdition(
  trx: Trx,
  actor: Actor,
  of: { readonly roundId: string; readonly number: number },
  reason: string,
): Promise<Withdrawal> {
  const { roundId, number } = of
  const published = await trx
    .selectFrom('editionDocument')
    .where('roundId', '=', roundId)
    .where('number', '=', number)
    .where('reader', '=', 'public')
    .select('number')
    .executeTakeFirst()
  if (!published) throw new ProblemError('not-found')
  const { withdrawnAt } = await trx
    .insertInto('editionWithdrawal')
    .values({ roundId, number, reason, withdrawnBy: actor.personId, withdrawnByName: actor.name })
    .returning('withdrawnAt')
    .executeTakeFirstOrThrow()
  return { at: withdrawnAt, by: actor.name, reason }
}
