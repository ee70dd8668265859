import { createHash } from 'node:crypto'
import type { Edition } from '@kartlaggning/schema/report/report'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Editions of a round, the newest first. */
export async function listEditions(trx: Trx, roundId: string): Promise<Edition[]> {
  const [editions] = await Promise.all([editionsOf(trx, roundId).execute(), refuseHiddenRound(trx, roundId)])
  return editions
}

/** An edition as text: its facts, and the report in the very bytes that were frozen. */
export async function readEdition(
  trx: Trx,
  { roundId, number }: { roundId: string; number: number },
): Promise<{ body: string }> {
  const row = await editionsOf(trx, roundId)
    .where('edition.number', '=', number)
    .select('read.document')
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  const { document, ...edition } = row
  if (createHash('sha256').update(document).digest('hex') !== edition.hash)
    throw new ProblemError('document-was-altered')
  return { body: `{"edition":${JSON.stringify(edition)},"report":${document}}` }
}

/** Each edition once, in the widest bytes that this person may read: the policies decide which. */
const editionsOf = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('edition')
    .innerJoin('editionDocument as read', (join) =>
      join.onRef('read.roundId', '=', 'edition.roundId').onRef('read.number', '=', 'edition.number'),
    )
    .where('edition.roundId', '=', roundId)
    .select(['edition.roundId', 'edition.number', 'publishedAt', 'publishedByName as publishedBy', 'note', 'read.hash'])
    .distinctOn('edition.number')
    .orderBy('edition.number', 'desc')
    .orderBy('read.reader')
