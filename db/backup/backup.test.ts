import { existsSync, readdirSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from '../embedded.ts'
import { migrate } from '../migrate.ts'
import { loadReference } from '../reference/load-reference.ts'
import { SetupError } from '../setup-error.ts'
import { differencesIn } from '../walls.ts'
import { newKey } from './new-key.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

let home: string
let server: EmbeddedDatabase
let file: string
let identity: string
let recipient: string
let count = 0

const HERE = join(import.meta.dirname, '..')
const person = '0199a000-0000-7000-8000-000000000001'

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-backup-'))
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  await migrate(server.url)
  await loadReference(server.url)
  await query(
    server.url,
    `insert into person (id, email, name) values ('${person}', 'åsa@example.org', E'Åsa\\t\\\\.\\nÖ"''')`,
  )
  ;({ identity, recipient } = await newKey())
  file = join(home, 'good')
  await writeBackup(server.url, file, [recipient])
})

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true })
})

test('every row of every table comes back, behind the same walls', async () => {
  const url = await emptyDatabase()
  const { rows } = await restoreBackup(url, file, [identity])
  expect(rows).toMatchObject({ person: 1, county: 21, answer: 0 })
  expect(await everyRow(url)).toEqual(await everyRow(server.url))
  expect(await differencesAt(url)).toEqual([])
})

test('the file is for its owner only to read, holds no word in clear, and no other takes its place', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readFile(file)).includes('Åsa')).toBe(false)
  await expect(writeBackup(server.url, file, [recipient])).rejects.toThrow(
    new SetupError(`The file ${file} is there already.`),
  )
})

test('a backup that fails leaves no file', async () => {
  const failed = join(home, 'failed')
  const another = await emptyDatabase('another')
  await query(another, 'create table of_something_else ()')
  await expect(writeBackup(another, failed, [recipient])).rejects.toThrow('The backup could not be written')
  expect((await readdir(home)).filter((name) => name.startsWith('failed'))).toEqual([])
})

test('who does not see every row makes no backup', async () => {
  const serving = await server.serve()
  await expect(writeBackup(serving, join(home, 'hidden'), [recipient])).rejects.toThrow(
    /^The account kartlaggning_server does not see all of abstention, .*: give the owner of the database as MIGRATION_DATABASE_URL\.$/,
  )
  const url = await emptyDatabase('tenant')
  await query(
    server.url,
    `create role tenant login password 'tenant'; alter database ${databaseIn(url)} owner to tenant`,
  )
  const asTenant = url.replace(/\/\/[^@]+@/, '//tenant:tenant@')
  await restoreBackup(asTenant, file, [identity])
  await writeBackup(asTenant, join(home, 'tenant'), [recipient])
  await query(url, 'drop policy owner on person')
  await expect(writeBackup(asTenant, join(home, 'hidden'), [recipient])).rejects.toThrow('does not see all of person:')
})

test('what is no public key is said', async () => {
  await expect(writeBackup(server.url, join(home, 'x'), ['age1nonsense'])).rejects.toThrow(
    new SetupError('The recipient “age1nonsense” is no public key of age (age1…).'),
  )
})

test('another key does not open it, and nothing is written', async () => {
  await refused(file, `The key does not open the backup ${file}: it was made for another.`, (await newKey()).identity)
  await refused(file, 'The key is no private key of age (AGE-SECRET-KEY-1…).', 'nonsense')
})

test.each([0, 10, 200, 0.5, 0.99, -16, -1])(
  'one that is cut off at %d is refused, and nothing is written',
  async (at) => {
    const whole = await readFile(file)
    const cut = join(home, `cut-${at}`)
    await writeFile(cut, whole.subarray(0, at > 0 && at < 1 ? Math.floor(whole.length * at) : at))
    await refused(cut, `The backup ${cut} is not whole: it has been cut off or altered.`)
  },
)

test.each([30, 0.3, 0.999])('one that is altered at %d is refused, and nothing is written', async (at) => {
  const altered = await readFile(file)
  const place = at < 1 ? Math.floor(altered.length * at) : at
  altered[place] = Number(altered[place]) ^ 1
  const written = join(home, `altered-${at}`)
  await writeFile(written, altered)
  await refused(written, /./)
})

test('one that is not there is said', async () => {
  await refused(join(home, 'nowhere'), `There is no file ${join(home, 'nowhere')}.`)
})

test('a database with something in it is left alone', async () => {
  const before = await everyRow(server.url)
  await expect(restoreBackup(server.url, file, [identity])).rejects.toThrow(
    new SetupError('The database is not empty: it has the table abstention. Restore into a new one.'),
  )
  expect(await everyRow(server.url)).toEqual(before)
})

test('a backup of a newer version is refused, and nothing is written', async () => {
  const older = await codeBefore('026')
  const url = await emptyDatabase()
  await expect(restoreBackup(url, file, [identity], older)).rejects.toThrow(
    new SetupError(
      'The backup is newer than this code, which has not the same migration 026-submissions-in-the-trail.sql: ' +
        'restore it with the code that made it.',
    ),
  )
  expect(await tablesIn(url)).toEqual([])
})

test('a backup of an older version is brought up to this code', async () => {
  const url = await emptyDatabase()
  await migrate(url, await codeBefore('022'))
  await query(url, `insert into person (id, email, name) values ('${person}', 'nils@example.org', 'Nils')`)
  const old = join(home, 'old')
  await writeBackup(url, old, [recipient])
  const restored = await emptyDatabase()
  await restoreBackup(restored, old, [identity])
  expect(await query(restored, 'select name from person')).toEqual([{ name: 'Nils' }])
  expect(await differencesAt(restored)).toEqual([])
})

const OTHERS = '/usr/lib/postgresql'
const others = existsSync(OTHERS) ? readdirSync(OTHERS).filter((major) => major !== '18' && Number(major) >= 15) : []

// Each starts a server of its own and restores twice: some seconds, and many on a machine that does much else.
const PATIENCE = 60_000 * others.length

test.runIf(others.length > 0)(
  'it comes back on another version of PostgreSQL, and from there',
  { timeout: PATIENCE },
  async () => {
    for (const major of others) {
      const binaries = { major, bin: join(OTHERS, major, 'bin') }
      const other = await startEmbedded({ dataDir: join(home, `on-${major}`), fsync: false, binaries })
      try {
        await restoreBackup(other.url, file, [identity])
        expect(await query(other.url, 'show server_version_num')).toEqual([
          { server_version_num: expect.stringMatching(`^${major}`) as string },
        ])
        expect(await everyRow(other.url)).toEqual(await everyRow(server.url))
        expect(await differencesAt(other.url)).toEqual([])
        await writeBackup(other.url, join(home, `from-${major}`), [recipient])
      } finally {
        await other.stop()
      }
      const back = await emptyDatabase()
      await restoreBackup(back, join(home, `from-${major}`), [identity])
      expect(await everyRow(back)).toEqual(await everyRow(server.url))
    }
  },
)

test('what counts goes on counting', async () => {
  const folder = await mkdtemp(join(home, 'counting-'))
  await mkdir(join(folder, 'migrations'))
  await mkdir(join(folder, 'functions'))
  await writeFile(
    join(folder, 'migrations/001-counted.sql'),
    'create table counted (id int generated always as identity, word text); insert into counted (word) values ($$made$$);',
  )
  const url = await emptyDatabase()
  await migrate(url, folder)
  await query(url, `insert into counted (word) values ('added')`)
  const counted = join(home, 'counted')
  await writeBackup(url, counted, [recipient])
  const restored = await emptyDatabase()
  await restoreBackup(restored, counted, [identity], folder)
  expect(await query(restored, `insert into counted (word) values ('later') returning id`)).toEqual([{ id: 3 }])
})

async function refused(backup: string, sentence: string | RegExp, key = identity): Promise<void> {
  const url = await emptyDatabase()
  const failure = await restoreBackup(url, backup, [key]).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(SetupError)
  expect(failure).toHaveProperty('message', typeof sentence === 'string' ? sentence : expect.stringMatching(sentence))
  expect(await tablesIn(url)).toEqual([])
}

/** The code as it stood before that migration. */
async function codeBefore(number: string): Promise<string> {
  const folder = await mkdtemp(join(home, 'before-'))
  for (const name of (await readdir(join(HERE, 'migrations'))).filter((it) => it < number))
    await cp(join(HERE, 'migrations', name), join(folder, 'migrations', name))
  await mkdir(join(folder, 'functions'))
  return folder
}

async function emptyDatabase(name = 'empty'): Promise<string> {
  const database = `${name}_${++count}`
  await query(server.url, `create database ${database}`)
  return server.url.replace(/[^/]+$/, database)
}

const databaseIn = (url: string) => new URL(url).pathname.slice(1)

const tablesIn = (url: string) => query(url, `select relname from pg_class where relnamespace = 'public'::regnamespace`)

async function differencesAt(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await differencesIn(client)
  } finally {
    await client.end()
  }
}

async function everyRow(url: string): Promise<Record<string, unknown[]>> {
  const tables = await query(
    url,
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables as { name: string }[])
    if (name !== 'migration')
      rows[name] = await query(url, `select it::text from ${name} as it order by it::text collate "C"`)
  return rows
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
