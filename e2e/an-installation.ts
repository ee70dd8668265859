import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { newId } from '@kartlaggning/schema/id'
import { expect } from '@playwright/test'
import pg from 'pg'
import { givenAMailServer } from './a-mail-server.ts'
import { asOwner, givenAnotherServer, jobsUrl } from './another-server.ts'
import { databaseUrl, freePort } from './application.ts'

/**
 * An installation with a database and a mail server of its own, as one that is real has it. Its clock stands at the moment it
 * is set to, for the database and so for all that is decided there.
 */
export async function givenAnInstallation(now: string) {
  const database = `installation_${newId().replaceAll('-', '')}`
  await asOwner(`create database ${database} encoding 'UTF8' template template0`)
  await asOwner(`alter database ${database} set app.clock = '${now}'`)
  const bouncePort = await freePort()
  const { close, mailUrl, ...post } = await givenAMailServer(bouncePort)
  const ownerUrl = within(database, await databaseUrl())
  const server = await givenAnotherServer(
    {
      MIGRATION_DATABASE_URL: ownerUrl,
      JOBS_DATABASE_URL: await jobsUrl(database),
      MAIL_URL: mailUrl,
      BOUNCE_ADDRESS: 'studs@kartlaggning.example',
      BOUNCE_PORT: `${bouncePort}`,
      SECOND_FACTOR: 'optional',
      TRUSTED_PROXIES: 'loopback',
    },
    undefined,
    database,
  )
  return {
    publicUrl: server.publicUrl,
    ...post,
    /** Lets somebody coordinate a county, as whoever runs the installation does. */
    async coordinates(email: string, name: string, county: string) {
      await promisify(execFile)(
        process.execPath,
        [join(import.meta.dirname, '../apps/api/src/add-coordinator.ts'), email, name, county],
        { env: { ...process.env, DATABASE_URL: ownerUrl } },
      )
    },
    /** Moves the clock, and lets what looks every minute look once. Connections keep the time that they began with. */
    async moveClockTo(moment: string) {
      await asOwner(`alter database ${database} set app.clock = '${moment}'`)
      await asOwner('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database])
      await expect
        .poll(async () => (await fetch(`${server.publicUrl}/api/health`).catch(() => undefined))?.ok)
        .toBe(true)
      const owner = new pg.Client({ connectionString: ownerUrl })
      await owner.connect()
      await owner.query(`select graphile_worker.add_job('remind')`)
      await owner.end()
    },
    async stop() {
      await server.stop()
      await close()
      await asOwner(`drop database ${database} with (force)`)
    },
  }
}

export type Installation = Awaited<ReturnType<typeof givenAnInstallation>>

const within = (database: string, url: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href
