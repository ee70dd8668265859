import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey } from '@kartlaggning/db/backup/new-key'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { run, runNode } from './command.ts'
import { cloneDatabase } from './database.ts'

const START = 'src/start.ts'
const COORDINATOR = 'src/add-coordinator.ts'
const WORKER = 'src/worker.ts'
const LEAKS = 'src/report/leaks/leaks.ts'
const MIGRATE = '../../db/migrate.ts'
const VERIFY = '../../db/verify/verify.ts'
const BACKUP = '../../db/backup/backup.ts'
const RESTORE = '../../db/backup/restore.ts'
const karin = ['karin.berg@example.org', 'Karin Berg', '19']

/** One line, no stack, and a code that says it failed. */
async function sentenceOf(running: ReturnType<typeof run>) {
  const { code, said } = await running
  expect([code, said.split('\n').length]).toEqual([1, 1])
  expect(said).not.toMatch(/^\s+at /m)
  return said
}

const withPassword = (url: string, password: string) => url.replace(/:[^:@/]*@/, `:${password}@`)

test.each([
  ['12/34secret', START],
  ['sec#ret', COORDINATOR],
  ['sec%ret', MIGRATE],
  ['sec?ret', START],
  ['12/34secret', VERIFY],
  ['sec#ret', LEAKS],
])('a password that is not escaped (%s) is not printed, in part or whole', async (password, file) => {
  const said = await sentenceOf(run(file, { DATABASE_URL: withPassword(inject('server'), password) }, karin))
  expect(said).toContain('%23 for #')
  for (const part of password.split(/[/#%?]/)) expect(said.replace('%23 for #', '')).not.toContain(part)
})

test('a wrong password', async () => {
  const url = withPassword(inject('server'), 'guess')
  expect(await sentenceOf(run(COORDINATOR, { DATABASE_URL: url }, karin))).toContain('refuses the password')
  expect(await sentenceOf(run(START, { DATABASE_URL: url }))).toContain('password authentication failed')
})

test('a closed port', async () => {
  const url = 'postgres://anna:secret@127.0.0.1:1/kartlaggning'
  for (const file of [COORDINATOR, START, MIGRATE]) {
    const said = await sentenceOf(run(file, { DATABASE_URL: url }, karin))
    expect(said).toContain('cannot be reached')
    expect(said).not.toContain('secret')
  }
})

test('what cannot be reached is named by the variable that its address is given in', async () => {
  const url = 'postgres://anna:secret@127.0.0.1:1/kartlaggning'
  for (const variable of ['DATABASE_URL', 'MIGRATION_DATABASE_URL'])
    expect(await sentenceOf(run(COORDINATOR, { [variable]: url }, karin))).toContain(
      `The database of ${variable} cannot be reached`,
    )
})

test('a command that is written wrong says how it is written', async () => {
  for (const given of [[], ['--all'], ['file', '--recipient'], ['file', '--recipent', 'age1x']])
    expect(await sentenceOf(run(BACKUP, {}, given))).toContain('pnpm backup <file> --recipient age1…')
  for (const given of [[], ['--force', 'file'], ['file', '--key']])
    expect(await sentenceOf(run(RESTORE, {}, given))).toContain('pnpm restore <file> --key <key file>')
})

test('a database that does not exist', async () => {
  const url = Object.assign(new URL(inject('server')), { pathname: '/nowhere' }).href
  expect(await sentenceOf(run(COORDINATOR, { DATABASE_URL: url }, karin))).toContain('does not exist')
})

test('a database that has not been migrated', async () => {
  const { url, drop } = await anEmptyDatabase()
  onTestFinished(drop)
  expect(await sentenceOf(run(COORDINATOR, { DATABASE_URL: url }, karin))).toContain('pnpm db:migrate')
})

test('a database in which another program has its migrations', async () => {
  const { url, drop, query } = await anEmptyDatabase()
  onTestFinished(drop)
  await query('create table migration (id int)')
  expect(await sentenceOf(run(START, { DATABASE_URL: url, MIGRATION_DATABASE_URL: url }))).toContain(
    'a table named migration that is not ours',
  )
})

test('a database with nothing in it, and one that is not all seen', async () => {
  const { url, drop } = await anEmptyDatabase()
  onTestFinished(drop)
  const file = join(tmpdir(), `kartlaggning-${process.pid}.age`)
  const backup = run(BACKUP, { MIGRATION_DATABASE_URL: url }, [file, '--recipient', (await newKey()).recipient])
  expect(await sentenceOf(backup)).toContain('The database is empty')
  const full = await cloneDatabase()
  onTestFinished(full.drop)
  expect(await sentenceOf(run(LEAKS, { DATABASE_URL: full.url }))).toMatch(/^The account \w+ does not see all of /)
})

test('a county that does not exist', async () => {
  const { ownerUrl: url, drop } = await cloneDatabase()
  onTestFinished(drop)
  const given = ['karin.berg@example.org', 'Karin Berg', '99']
  const said = await sentenceOf(run(COORDINATOR, { DATABASE_URL: url }, given))
  expect(said).toMatch(/^There is no county "99"\..*19 U Västmanlands län.*25 BD Norrbottens län\.$/)
})

test('a coordinator before anybody has said which database is meant', async () => {
  expect(await sentenceOf(run(COORDINATOR, {}, karin))).toMatch(
    /^Say which database is meant, as its owner: MIGRATION_/,
  )
})

test('a county by its letter', async () => {
  const { ownerUrl: url, drop } = await cloneDatabase()
  onTestFinished(drop)
  const given = ['karin.berg@example.org', 'Karin Berg', 'BD']
  const { code, said } = await run(COORDINATOR, { DATABASE_URL: url }, given)
  expect([code, said]).toEqual([
    0,
    'Karin Berg coordinates Norrbottens län (25) and signs in with a code sent to karin.berg@example.org.',
  ])
})

test('a coordinator without a name, or of no county', async () => {
  for (const given of [[], karin.slice(0, 2), ['karin', 'Karin Berg', '19']])
    expect(await sentenceOf(run(COORDINATOR, {}, given))).toContain('pnpm coordinator <e-mail>')
})

test.each(['99999', '-1', 'eighty', '3000.5'])('the port %s', async (port) => {
  expect(await sentenceOf(run(START, { PORT: port }))).toMatch(/^The environment variable PORT cannot be used: must be/)
})

test.each(['127.0.0.1', '::1'])('a port that is taken on %s only', async (host) => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen({ port: 0, host, ipv6Only: true }, listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { url, drop } = await anEmptyDatabase()
  onTestFinished(drop)
  expect(await sentenceOf(run(START, { PORT: `${port}`, DATABASE_URL: url }))).toBe(
    `The port ${port} is taken on ${host}: end what uses it, or choose another with PORT.`,
  )
})

test('a port for the mail that comes back that is taken', async () => {
  const { jobsUrl, ownerUrl, drop } = await cloneDatabase()
  onTestFinished(drop)
  await ask(ownerUrl, `revoke temporary on database ${new URL(ownerUrl).pathname.slice(1)} from public`)
  const server = createServer()
  await new Promise<void>((listening) => server.listen({ port: 0 }, listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const bounces = { BOUNCE_ADDRESS: 'bounces@example.org', BOUNCE_PORT: `${port}`, MAIL_URL: 'smtp://127.0.0.1:1' }
  const environment = { ...bounces, JOBS_DATABASE_URL: jobsUrl, LOG_LEVEL: 'silent' }
  expect(await sentenceOf(run(WORKER, environment))).toBe(
    `The port ${port} is taken: end what uses it, or choose another.`,
  )
})

test('a coordinator whose name holds what cannot be seen is called what can', async () => {
  const { ownerUrl, drop } = await cloneDatabase()
  onTestFinished(drop)
  const given = ['Karin.Berg@example.org', 'Karin\r\nBerg\u0007', '19']
  const { code, said } = await run(COORDINATOR, { DATABASE_URL: ownerUrl }, given)
  expect([code, said.split('\n').length]).toEqual([0, 1])
  expect(said).toContain('Karin Berg coordinates')
  for (const name of ['K'.repeat(121), ' \u0007 '])
    expect(await sentenceOf(run(COORDINATOR, { DATABASE_URL: ownerUrl }, ['k@example.org', name, '19']))).toContain(
      'pnpm coordinator <e-mail>',
    )
})

test('a Node that is too old', async () => {
  const home = await mkdtemp(join(tmpdir(), 'kartlaggning-old-'))
  onTestFinished(() => rm(home, { recursive: true }))
  await writeFile(join(home, 'old.cjs'), `Object.defineProperty(process.versions, 'node', { value: '18.20.8' })`)
  const guard = join(import.meta.dirname, '../needs-node.cjs')
  const said = await sentenceOf(runNode(['-r', join(home, 'old.cjs'), '-r', guard, '-e', 'console.log("started")']))
  expect(said).toContain('Node 24 is needed, and this is 18.20.8')
})

test.runIf(process.getuid?.() === 0)('a disk that is full, or may only be read', async ({ skip }) => {
  const home = await mkdtemp(join(tmpdir(), 'kartlaggning-disk-'))
  const disk = join(home, 'disk')
  await mkdir(disk)
  const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=10m,mode=755', 'tmpfs', disk])
  onTestFinished(async () => {
    spawnSync('/bin/umount', [disk])
    await rm(home, { recursive: true })
  })
  skip(mounted.status !== 0, 'this machine lets nobody mount')
  // The temporary directory lies open to all, where PostgreSQL's own account can reach it.
  await chmod(home, 0o755)
  expect(await sentenceOf(run(START, { DATA_DIR: disk, PORT: '0' }))).toContain('has 10 MB left')
  spawnSync('/bin/mount', ['-o', 'remount,ro', disk])
  expect(await sentenceOf(run(START, { DATA_DIR: join(disk, 'data'), PORT: '0' }))).toContain('cannot be made')
})

async function anEmptyDatabase() {
  const { ownerUrl: url, drop } = await cloneDatabase()
  const query = (sql: string) => ask(url, sql)
  await query('drop schema public cascade; create schema public; drop schema graphile_worker cascade')
  return { url, drop, query }
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
