import type { PublicEdition, PublicReport } from '@kartlaggning/schema/report/public/public-report'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { unaltered } from '../read-editions.ts'
import { readWithdrawals, refuseWithdrawn } from './refuse-withdrawn.ts'

interface FrozenForEveryone {
  readonly edition: PublicEdition
  /** The very bytes that were frozen. */
  readonly document: string
  readonly report: PublicReport
}

/** Those that still stand: none where all are withdrawn. A round of which nothing was ever for everyone is not found. */
export async function listPublicEditions(db: Database, roundId: string): Promise<PublicEdition[]> {
  const editions = await selectEditions(db, roundId).execute()
  if (editions.length === 0 && (await readWithdrawals(db, roundId)).length === 0) throw new ProblemError('not-found')
  return editions
}

/** One of them, and the newest where that is another. */
export async function readPublicEdition(db: Database, of: { readonly roundId: string; readonly number: number }) {
  // In one statement: nobody is asking, so that each would be a round trip of its own.
  const editions = await selectEditions(db, of.roundId)
    .select((row) => row.case().when('read.number', '=', of.number).then(row.ref('document')).end().as('document'))
    .execute()
  const asked = editions.find(({ number }) => number === of.number)
  if (!asked?.document) {
    await refuseWithdrawn(db, of, editions)
    throw new ProblemError('not-found')
  }
  const [newest] = editions
  const isNewest = newest === undefined || newest === asked
  return { ...frozenIn({ ...asked, document: asked.document }), replacedBy: isNewest ? null : editionIn(newest) }
}

/**
 * What is published of a round for everyone, the newest first. Nobody is asking: the policies let past what is for everyone
 * and nothing else, so that not even the edition is read that it is the public's part of.
 */
const selectEditions = (db: Database, roundId: string) =>
  db
    .selectFrom('editionDocument as read')
    .innerJoin(
      sql<{ number: number; publishedAt: string }>`when_published_for_everyone(${roundId})`.as('edition'),
      (join) => join.onRef('edition.number', '=', 'read.number'),
    )
    .where('read.roundId', '=', roundId)
    .where('read.reader', '=', 'public')
    .orderBy('read.number', 'desc')
    .select(['read.number', 'publishedAt', 'hash'])

const editionIn = ({ number, publishedAt, hash }: PublicEdition): PublicEdition => ({ number, publishedAt, hash })

export function frozenIn(row: { readonly document: string; readonly hash: string }): FrozenForEveryone {
  const { document, hash } = unaltered(row)
  const report = JSON.parse(document) as PublicReport
  if (!report.edition) throw new ProblemError('document-was-altered')
  return { edition: { ...report.edition, hash }, document, report }
}
