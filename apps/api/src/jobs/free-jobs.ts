import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** Longer than any job lasts. */
const DEAD = '10 minutes'

/**
 * Lets others take what was begun by a process that is gone; the queue itself waits four hours. What has been queued anew in
 * its stead, which the queue marks as tried too often, is forgotten.
 */
export async function freeJobs(trx: Trx): Promise<void> {
  await sql`
    delete from graphile_worker._private_jobs
    where locked_at < now() - ${DEAD}::interval and attempts >= max_attempts and key is null and last_error is null`.execute(
    trx,
  )
  await sql`
    update graphile_worker._private_jobs set locked_at = null, locked_by = null
    where locked_at < now() - ${DEAD}::interval`.execute(trx)
}
