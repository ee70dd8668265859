import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { throwawayDirectory } from '@kartlaggning/db/embedded/throwaway'
import { migrate } from '@kartlaggning/db/migrate'
import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { makeJobsAccount, makeServingAccount } from '@kartlaggning/db/serving-account'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database server of all tests, as its owner. */
    server: string
    /** The same as the account that the application serves with. */
    serving: string
    /** The same as the account that performs the background jobs. */
    performing: string
    /** Where it logs; null when it is not ours to read. */
    serverLog: string | null
    /** A migrated database with reference data, to be copied and never entered. */
    template: string
  }
}

/**
 * One PostgreSQL for all tests: that of TEST_DATABASE_URL, or one that forgets everything afterwards.
 * @public Vitest calls it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, log, stop } = await server()
  const template = `kartlaggning_template_${process.pid}`
  await run(url, `create database ${template}`)
  const prepared = new URL(url)
  prepared.pathname = template
  await migrate(prepared.href)
  await loadReference(prepared.href)
  const account = `kartlaggning_test_${process.pid}`
  const jobsAccount = `kartlaggning_test_jobs_${process.pid}`
  project.provide('server', url)
  project.provide('serving', await makeServingAccount(prepared.href, randomUUID(), account))
  project.provide('performing', await makeJobsAccount(prepared.href, randomUUID(), jobsAccount))
  project.provide('serverLog', log)
  project.provide('template', template)
  return async () => {
    await run(url, `drop database ${template} with (force)`)
    await run(url, `drop role ${account}, ${jobsAccount}`)
    await stop()
  }
}

async function server() {
  const url = process.env['TEST_DATABASE_URL']
  if (url) return { url, log: null, stop: async () => undefined }
  const dataDir = await throwawayDirectory()
  const embedded = await startEmbedded({ dataDir, fsync: false })
  const stop = async () => {
    await embedded.stop()
    await rm(dataDir, { recursive: true })
  }
  return { url: embedded.url, log: embedded.log, stop }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
