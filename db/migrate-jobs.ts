import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import { Pool, type Client } from 'pg'

/** Brings the schema of the job queue up to its library, and lets the application work in it. */
export async function migrateJobs(url: string, client: Client): Promise<void> {
  const pgPool = new Pool({ connectionString: url, max: 1 })
  for (const event of ['error', 'connect'] as const) pgPool.on(event, () => undefined)
  try {
    await runMigrations({ pgPool, logger: silent })
  } finally {
    await pgPool.end()
  }
  await client.query(await readFile(join(import.meta.dirname, 'jobs.sql'), 'utf8'))
}

/** What goes wrong is thrown as well. */
const silent = new Logger(() => () => undefined)
