import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '@kartlaggning/schema/id'
import type { StaffRole } from '@kartlaggning/schema/permission'
import pg from 'pg'
import { databaseUrl, freePort } from './application.ts'

// One whose database is new makes it first.
const PATIENCE = 100_000

/**
 * A process beside the one of the demo, over the same database or another of the same cluster, that is told something else by
 * its environment.
 */
export async function givenAnotherServer(changes: Record<string, string>, port?: number, database?: string) {
  port ??= await freePort()
  const publicUrl = `http://localhost:${port}`
  const dataDir = await mkdtemp(join(tmpdir(), 'kartlaggning-e2e-'))
  const { MAIL_URL: _, MIGRATION_DATABASE_URL: __, PUBLIC_URL: ___, ...env } = process.env
  const server = spawn(process.execPath, [join(import.meta.dirname, '../apps/api/src/start.ts')], {
    env: {
      ...env,
      PORT: `${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: await servingUrl(database),
      LOG_LEVEL: 'silent',
      ...changes,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (more) => (said += String(more)))
  const stop = async () => {
    server.kill('SIGTERM')
    while (isRunning(server)) await wait(20)
    await rm(dataDir, { recursive: true, force: true })
  }
  const until = Date.now() + PATIENCE
  while (!(await fetch(`${publicUrl}/api/health`).catch(() => undefined))?.ok) {
    if (Date.now() > until || !isRunning(server)) {
      await stop()
      throw new Error(`The other server does not serve: ${said}`)
    }
    await wait(100)
  }
  return { publicUrl, stop }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null

/** The database, as the account that serves. */
const servingUrl = (database?: string) => urlOf('kartlaggning_server', 'server-password', database)

/** The same, as the account that performs the jobs. */
export const jobsUrl = (database: string) => urlOf('kartlaggning_worker', 'jobs-password', database)

async function urlOf(username: string, secret: string, database = 'kartlaggning'): Promise<string> {
  const password = (await readFile(join(process.env['E2E_DATA_DIR'] ?? '', secret), 'utf8')).trim()
  return Object.assign(new URL(await databaseUrl()), { username, password, pathname: `/${database}` }).href
}

/** What only the owner of the database does. */
export async function asOwner<T extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: await databaseUrl() })
  await client.connect()
  try {
    return (await client.query<T>(sql, params)).rows
  } finally {
    await client.end()
  }
}

/** Somebody new at a county board, signed in nowhere. */
export async function givenStaff(name: string, county: string, role: StaffRole = 'coordinator') {
  const personId = newId()
  const email = `${personId}@example.org`
  await asOwner('insert into person (id, email, name) values ($1, $2, $3)', [personId, email, name])
  await asOwner('insert into staff (person_id, county_code, role) values ($1, $2, $3)', [personId, county, role])
  return { personId, email, name }
}
