import { createHash } from 'node:crypto'
import type { Edition, Report } from '@kartlaggning/schema/report/report'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Editions of a round, the newest first. */
export async function listEditions(trx: Trx, roundId: string): Promise<Edition[]> {
  const [editions] = await Promise.all([editionsOf(trx, roundId).execute(), refuseHiddenRound(trx, roundId)])
  return editions
}

interface OneEdition {
  readonly roundId: string
  readonly number: number
}

/** An edition as text: its facts, and the report in the very bytes that were frozen. */
export async function readEdition(trx: Trx, of: OneEdition): Promise<{ body: string }> {
  const { document, ...edition } = await readUnaltered(trx, of)
  return { body: `{"edition":${JSON.stringify(edition)},"report":${document}}` }
}

/** An edition with the report that was frozen, however long ago. */
export async function readFrozenEdition(trx: Trx, of: OneEdition): Promise<{ edition: Edition; report: Report }> {
  const { document, ...edition } = await readUnaltered(trx, of)
  return { edition, report: JSON.parse(document) as Report }
}

async function readUnaltered(trx: Trx, { roundId, number }: OneEdition) {
  const row = await editionsOf(trx, roundId)
    .where('edition.number', '=', number)
    .select('read.document')
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  if (createHash('sha256').update(row.document).digest('hex') !== row.hash)
    throw new ProblemError('document-was-altered')
  return row
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
