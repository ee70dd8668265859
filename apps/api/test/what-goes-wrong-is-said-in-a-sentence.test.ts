import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { run, runNode } from './command.ts'
import { cloneDatabase } from './database.ts'

const START = 'src/start.ts'
const COORDINATOR = 'src/add-coordinator.ts'
const MIGRATE = '../../db/migrate.ts'
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

test('a county that does not exist', async () => {
  const { ownerUrl: url, drop } = await cloneDatabase()
  onTestFinished(drop)
  const given = ['karin.berg@example.org', 'Karin Berg', '99']
  const said = await sentenceOf(run(COORDINATOR, { DATABASE_URL: url }, given))
  expect(said).toMatch(/^There is no county "99"\..*19 U Västmanlands län.*25 BD Norrbottens län\.$/)
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
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await query('drop schema public cascade; create schema public; drop schema graphile_worker cascade')
  return { url, drop, query }
}
