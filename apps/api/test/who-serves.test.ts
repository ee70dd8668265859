import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { takeOwnerUrl } from '../src/config.ts'
import { cloneDatabase } from './database.ts'

test('the owner’s account is taken out of the environment, and does not serve', () => {
  const environment = { DATABASE_URL: 'postgres://server@db/x', MIGRATION_DATABASE_URL: 'postgres://owner@db/x' }
  expect(takeOwnerUrl(environment)).toBe('postgres://owner@db/x')
  expect(environment).toEqual({ DATABASE_URL: 'postgres://server@db/x' })
  expect(takeOwnerUrl(environment)).toBeUndefined()
  expect(() => takeOwnerUrl({ MIGRATION_DATABASE_URL: 'postgres://owner@db/x' })).toThrow(
    'DATABASE_URL must say as which account the application serves: MIGRATION_DATABASE_URL only migrates.',
  )
})

test('the application ends with a sentence when it is to serve as the owner', async () => {
  const database = await givenADatabase()
  const { code, stderr } = await startedWith({ DATABASE_URL: database.ownerUrl }).ended()
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^The application may not serve as the account \S+ of DATABASE_URL, which is a superuser: [^\n]*\n$/,
  )
})

test('nor does it send mail as the account that serves, or on another database', async () => {
  const database = await givenADatabase()
  const environment = {
    DATABASE_URL: database.url,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    MAIL_URL: 'smtp://127.0.0.1:9',
  }
  const without = await startedWith(environment).ended()
  expect(without.stderr).toMatch(/^JOBS_DATABASE_URL is not set, and mail is sent as an account of its own: [^\n]*\n$/)
  const same = await startedWith({ ...environment, JOBS_DATABASE_URL: database.url }).ended()
  expect(same.stderr).toMatch(
    /^The account \S+ of JOBS_DATABASE_URL takes no jobs, and the one that serves is not to: [^\n]*\n$/,
  )
  const other = await startedWith({ ...environment, JOBS_DATABASE_URL: (await givenADatabase()).jobsUrl }).ended()
  expect(other.stderr).toMatch(/^JOBS_DATABASE_URL names another database than DATABASE_URL: [^\n]*\n$/)
  expect([without.code, same.code, other.code]).toEqual([1, 1, 1])
})

test('nor is the demo started by whoever names the account of the jobs alone', async () => {
  const { code, stderr } = await startedWith({ JOBS_DATABASE_URL: 'postgres://worker@db/x' }).ended()
  expect(stderr).toMatch(/^DATABASE_URL must say as which account the application serves: [^\n]*\n$/)
  expect(code).toBe(1)
})

test('the owner migrates, and everything after is done as the account that serves', async () => {
  const database = await givenADatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  onTestFinished(() => owner.end())
  const server = startedWith({
    DATABASE_URL: database.url,
    JOBS_DATABASE_URL: database.jobsUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    MAIL_URL: 'smtp://127.0.0.1:9',
  })
  await server.ready()
  const { rows } = await owner.query<{ who: string }>(
    `select distinct usename as who from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and backend_type = 'client backend'`,
  )
  const accounts = [database.url, database.jobsUrl].map((url) => decodeURIComponent(new URL(url).username))
  expect(rows.map(({ who }) => who).toSorted()).toEqual(accounts.toSorted())
  await server.stop()
})

test('whoever upgrades may migrate first, and the application is never given the owner’s account', async () => {
  const database = await givenADatabase()
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  onTestFinished(() => owner.end())
  await owner.query('delete from municipality_neighbour')
  await owner.query('drop policy everyone_reads on county')
  const early = await startedWith({ DATABASE_URL: database.url }).ended()
  expect(early.code).toBe(1)
  expect(early.stderr).toContain('the policy everyone_reads on county is missing')
  // A copy has none of what is granted on the database itself.
  expect(early.stderr).toContain('the grant of temporary on the database to everyone is not of this code')
  await owner.query('create policy everyone_reads on county for select to kartlaggning_app using (true)')
  const migrate = join(import.meta.dirname, '../../../db/migrate.ts')
  await promisify(execFile)(process.execPath, [migrate], {
    env: { ...process.env, MIGRATION_DATABASE_URL: database.ownerUrl },
  })
  const { rowCount } = await owner.query('select from municipality_neighbour')
  expect(rowCount).toBeGreaterThan(0)
  const server = startedWith({ DATABASE_URL: database.url })
  await server.ready()
  await server.stop()
})

async function givenADatabase() {
  const database = await cloneDatabase()
  onTestFinished(() => database.drop())
  return database
}

function startedWith(urls: Record<string, string>) {
  const anchors = join(tmpdir(), `kartlaggning-anchors-${process.pid}-${Math.random()}`)
  onTestFinished(() => rm(anchors, { recursive: true, force: true }))
  const { MAIL_URL: _, PUBLIC_URL: __, ...env } = process.env
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/start.ts')], {
    env: { ...env, PORT: '0', ANCHOR_DIR: anchors, ...urls },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += text))
  const gone = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  // Also where the test fails before it has done so.
  onTestFinished(stop)
  return {
    async ended() {
      const [code] = (await gone) as [number]
      return { code, stderr }
    },
    async ready() {
      for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('Kartläggning: ')) return
      throw new Error(`it ended: ${stderr}`)
    },
    stop,
  }
}
