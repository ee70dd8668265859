import type { BackgroundJob } from '@kartlaggning/schema/jobs/background-jobs'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

interface Found {
  readonly lastSeenAt: string | null
  readonly jobs: BackgroundJob[]
}

/** What waits, is being done or has failed; nothing of what it is about. */
export async function readBackgroundJobs(trx: Trx): Promise<Found> {
  const { rows } = await sql<{ found: Found | null }>`select background_jobs() as found`.execute(trx)
  return rows[0]?.found ?? { lastSeenAt: null, jobs: [] }
}

/** Tries at once what has failed. */
export async function retryJobs(trx: Trx): Promise<{ retried: number }> {
  const { rows } = await sql<{ retried: number }>`select retry_jobs() as retried`.execute(trx)
  return { retried: rows[0]?.retried ?? 0 }
}
