import type { Edition } from '@kartlaggning/schema/report'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Editions of a round, the newest first. */
export async function listEditions(trx: Trx, roundId: string): Promise<Edition[]> {
  await refuseHiddenRound(trx, roundId)
  return trx
    .selectFrom('edition')
    .where('roundId', '=', roundId)
    .select(['roundId', 'number', 'publishedAt', 'publishedByName as publishedBy', 'note', 'hash'])
    .orderBy('number', 'desc')
    .execute()
}

/** An edition as text: its facts, and the report in the very bytes that were frozen. */
export async function readEdition(
  trx: Trx,
  { roundId, number }: { roundId: string; number: number },
): Promise<{ body: string }> {
  const row = await trx
    .selectFrom('edition')
    .where('roundId', '=', roundId)
    .where('number', '=', number)
    .select(['roundId', 'number', 'publishedAt', 'publishedByName as publishedBy', 'note', 'hash', 'document'])
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  const { document, ...edition } = row
  return { body: `{"edition":${JSON.stringify(edition)},"report":${document}}` }
}
