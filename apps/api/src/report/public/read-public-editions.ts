import type { PublicEdition, PublicReport } from '@kartlaggning/schema/report/public/public-report'
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

/**
 * What is published of a round for everyone, the newest first. Nobody is asking: the policies let past what is for everyone
 * and nothing else, so that not even the edition is read that it is the public's part of.
 */
async function readPublicEditions(db: Database, roundId: string): Promise<FrozenForEveryone[]> {
  const rows = await db
    .selectFrom('editionDocument')
    .where('roundId', '=', roundId)
    .where('reader', '=', 'public')
    .orderBy('number', 'desc')
    .select(['document', 'hash'])
    .execute()
  return rows.map(frozenIn)
}

/** Those that still stand: none where all are withdrawn. A round of which nothing was ever for everyone is not found. */
export async function listPublicEditions(db: Database, roundId: string): Promise<PublicEdition[]> {
  const editions = await readPublicEditions(db, roundId)
  if (editions.length === 0 && (await readWithdrawals(db, roundId)).length === 0) throw new ProblemError('not-found')
  return editions.map(({ edition }) => edition)
}

/** One of them, and the newest where that is another. */
export async function readPublicEdition(db: Database, of: { readonly roundId: string; readonly number: number }) {
  const editions = await readPublicEditions(db, of.roundId)
  const found = editions.find(({ edition }) => edition.number === of.number)
  if (!found) {
    await refuseWithdrawn(
      db,
      of,
      editions.map(({ edition }) => edition),
    )
    throw new ProblemError('not-found')
  }
  const [newest] = editions
  return { ...found, replacedBy: newest && newest !== found ? newest.edition : null }
}

export function frozenIn(row: { readonly document: string; readonly hash: string }): FrozenForEveryone {
  const { document, hash } = unaltered(row)
  const report = JSON.parse(document) as PublicReport
  if (!report.edition) throw new ProblemError('document-was-altered')
  return { edition: { ...report.edition, hash }, document, report }
}
