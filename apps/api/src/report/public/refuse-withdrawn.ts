import type { PublicEdition } from '@kartlaggning/schema/report/public/public-report'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface Withdrawn {
  readonly number: number
  readonly reason: string
  readonly withdrawnAt: string
}

/** What of a round was for everyone and is no longer, with what anybody is told of it. */
export async function readWithdrawals(db: Database, roundId: string): Promise<readonly Withdrawn[]> {
  const { rows } = await sql<Withdrawn>`
    select number, reason, withdrawn_at as "withdrawnAt" from withdrawals_for_everyone(${roundId})`.execute(db)
  return rows
}

/** Refuses an edition that is withdrawn with why, and with the newest of those after it that still stand. */
export async function refuseWithdrawn(
  db: Database,
  { roundId, number }: { readonly roundId: string; readonly number: number },
  published: readonly Pick<PublicEdition, 'number' | 'publishedAt'>[],
): Promise<void> {
  const found = (await readWithdrawals(db, roundId)).find((it) => it.number === number)
  if (!found) return
  const newer = published.find((it) => it.number > number)
  throw new ProblemError('edition-is-withdrawn', {
    withdrawn: {
      reason: found.reason,
      at: new Date(found.withdrawnAt).toISOString(),
      replacedBy: newer ? { number: newer.number, publishedAt: newer.publishedAt } : null,
    },
  })
}
