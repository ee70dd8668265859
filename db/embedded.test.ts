import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { binariesFor } from './embedded/binaries.ts'
import { asAccount } from './embedded/cluster.ts'
import { OWNER, postmasterOf, processNamed } from './embedded/leftover.ts'
import { placeFor } from './embedded/place.ts'
import { throwawayDirectory } from './embedded/throwaway.ts'

const isRoot = process.getuid?.() === 0

let home: string
let dataDir: string
let database: EmbeddedDatabase

beforeAll(async () => {
  home = await throwawayDirectory()
  await chmod(home, 0o755)
  dataDir = join(home, 'data')
  database = await startEmbedded({ dataDir, fsync: false })
  await query(database, 'create table kept (word text)')
})

afterAll(async () => {
  await database.stop()
  await rm(home, { recursive: true })
})

test('the database speaks Swedish and UTF-8, and listens on this machine only', async () => {
  const [row] = await query(
    database,
    `select 'å' > 'z' and 'ä' > 'å' as swedish, current_setting('server_encoding') as encoding,
       current_setting('listen_addresses') as addresses, current_database() as name`,
  )
  expect(row).toEqual({ swedish: true, encoding: 'UTF8', addresses: '127.0.0.1', name: 'kartlaggning' })
})

test('a wrong password is refused', async () => {
  const url = database.url.replace(/:[^:@]+@/, ':guess@')
  await expect(query({ url }, 'select 1')).rejects.toThrow('password authentication failed')
})

test('the password is for its owner only to read', async () => {
  expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600)
})

test('stopping leaves no process, and a second start finds the data', async () => {
  await query(database, `insert into kept values ('a')`)
  const pid = await postmaster(dataDir)
  await database.stop()
  expect(await processNamed(pid)).toBeUndefined()
  database = await startEmbedded({ dataDir, fsync: false })
  expect(await query(database, 'select word from kept')).toEqual([{ word: 'a' }])
})

test('stopping twice is no harm', async () => {
  await database.stop()
  await database.stop()
  database = await startEmbedded({ dataDir, fsync: false })
})

test('a PostgreSQL that is killed is started again, at the same address, and what was committed is there', async () => {
  const deaths: string[] = []
  await database.stop()
  database = await startEmbedded({ dataDir, fsync: false, onDeath: (sentence) => deaths.push(sentence) })
  const before = await postmaster(dataDir)
  const busy = query(database, 'select pg_sleep(10)')
  process.kill(before, 'SIGKILL')
  await expect(busy).rejects.toThrow()
  await expect.poll(() => deaths, { timeout: 20_000 }).toEqual([expect.stringContaining('was started again')])
  expect(await postmaster(dataDir)).not.toBe(before)
  await query(database, `insert into kept values ('b')`)
  expect(await query(database, 'select word from kept order by word')).toEqual([{ word: 'a' }, { word: 'b' }])
  await query(database, `delete from kept where word = 'b'`)
})

test('one that dies again and again stays down, and says why', async () => {
  const dying = join(home, 'dying')
  const deaths: [string, boolean][] = []
  const { stop } = await startEmbedded({ dataDir: dying, fsync: false, onDeath: (...death) => deaths.push(death) })
  for (let count = 1; count <= 5; count++) {
    process.kill(await postmaster(dying), 'SIGKILL')
    await expect.poll(() => deaths.length, { timeout: 20_000 }).toBe(count)
  }
  expect(deaths.map(([, isFinal]) => isFinal)).toEqual([false, false, false, false, true])
  expect(deaths.at(-1)?.[0]).toBe(
    `PostgreSQL has died 5 times in 10 minutes and is not started again: see ${join(dying, 'postgres.log')}.`,
  )
  await stop()
}, 120_000)

test.runIf(isRoot && process.platform === 'linux')(
  'a full disk is refused at once, and by its name',
  async ({ skip }) => {
    const small = join(home, 'small')
    await mkdir(small)
    const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small])
    skip(mounted.status !== 0, 'this machine lets nobody mount')
    try {
      const began = Date.now()
      await expect(startEmbedded({ dataDir: small })).rejects.toThrow(
        `The disk of ${join(small, 'postgres')} has 20 MB left, and the database needs 250 MB`,
      )
      expect(Date.now() - began).toBeLessThan(5000)
    } finally {
      spawnSync('/bin/umount', [small])
    }
  },
)

test('a server that was killed takes its PostgreSQL along', async () => {
  await database.stop()
  const killed = await serverOfItsOwn(dataDir)
  const pid = await postmaster(dataDir)
  await killed('SIGKILL')
  await expect.poll(() => processNamed(pid), { timeout: 5000 }).toBeUndefined()
  database = await startEmbedded({ dataDir, fsync: false })
  expect(await query(database, 'select word from kept')).toEqual([{ word: 'a' }])
})

test('a start right after the server was killed need not wait', async () => {
  await database.stop()
  const killed = await serverOfItsOwn(dataDir)
  await killed('SIGKILL')
  database = await startEmbedded({ dataDir, fsync: false })
  expect(await query(database, 'select word from kept')).toEqual([{ word: 'a' }])
})

test('a PostgreSQL that was left behind all the same is taken over from', async () => {
  await database.stop()
  const place = await placeFor(dataDir)
  const { bin } = await binariesFor(place.account)
  const other = await somethingOnAPort()
  other.server.close()
  const settings = [`${OWNER}=1`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
  const args = ['-D', place.cluster, '-p', `${other.port}`, ...settings.flatMap((setting) => ['-c', setting])]
  const orphan = spawn(join(bin, 'postgres'), args, { ...asAccount(place.account), stdio: 'ignore' })
  await expect.poll(async () => (await postmasterOf(place.cluster))?.ready, { timeout: 5000 }).toBe(true)
  database = await startEmbedded({ dataDir, fsync: false })
  expect(orphan.exitCode).toBe(0)
  expect(await query(database, 'select word from kept')).toEqual([{ word: 'a' }])
})

test('a server that ends without stopping its PostgreSQL still takes it along', async () => {
  await database.stop()
  const ended = await serverOfItsOwn(dataDir)
  const pid = await postmaster(dataDir)
  await ended('SIGTERM')
  await expect.poll(() => processNamed(pid), { timeout: 5000 }).toBeUndefined()
  database = await startEmbedded({ dataDir, fsync: false })
})

test('a process id that has gone to another program is no hindrance', async () => {
  await database.stop()
  await writeFile(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${dataDir}/postgres\n1\n5432\n\n\n\n`)
  database = await startEmbedded({ dataDir, fsync: false })
})

test('two servers do not share one data directory', async () => {
  await expect(startEmbedded({ dataDir, fsync: false })).rejects.toThrow(
    `The database in ${dataDir}/postgres is already in use by another server (process ${process.pid}).`,
  )
  expect(await query(database, 'select word from kept')).toEqual([{ word: 'a' }])
})

test('a lost password is replaced', async () => {
  await database.stop()
  await rm(join(dataDir, 'postgres-password'))
  database = await startEmbedded({ dataDir, fsync: false })
  expect(await query(database, 'select word from kept')).toEqual([{ word: 'a' }])
})

test('a taken port is said in one sentence', async () => {
  await database.stop()
  const { port, server } = await somethingOnAPort()
  await expect(startEmbedded({ dataDir, port, fsync: false })).rejects.toThrow(
    `The port ${port} for PostgreSQL is taken.`,
  )
  server.close()
  database = await startEmbedded({ dataDir, fsync: false })
})

test('unless told otherwise, what is committed is on disk', async () => {
  await database.stop()
  database = await startEmbedded({ dataDir })
  expect(await query(database, `select current_setting('fsync') as fsync`)).toEqual([{ fsync: 'on' }])
})

test('data of another PostgreSQL version is left alone', async () => {
  const older = join(home, 'older')
  await mkdir(join(older, 'postgres'), { recursive: true })
  await writeFile(join(older, 'postgres/PG_VERSION'), '15\n')
  await expect(startEmbedded({ dataDir: older })).rejects.toThrow(
    'was made by PostgreSQL 15, and this is PostgreSQL 18',
  )
})

test('a making that was cut off is begun again', async () => {
  const cut = join(home, 'cut')
  await mkdir(join(cut, 'postgres.new/base'), { recursive: true })
  const { stop } = await startEmbedded({ dataDir: cut, fsync: false })
  await stop()
})

test.runIf(isRoot && process.platform === 'linux')('root starts it as someone else', async () => {
  expect((await stat(`/proc/${await postmaster(dataDir)}`)).uid).not.toBe(0)
})

test.runIf(isRoot)(
  'a data directory closed to others is opened just so far that the database can be reached',
  async () => {
    const closed = await mkdtemp(join(home, 'closed-'))
    const { stop } = await startEmbedded({ dataDir: closed, fsync: false })
    await stop()
    expect((await stat(closed)).mode & 0o777).toBe(0o711)
    expect((await stat(join(closed, 'postgres'))).mode & 0o777).toBe(0o700)
  },
)

test.runIf(isRoot)('root may keep the data in a directory that nobody else can enter', async () => {
  const closed = join(home, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const first = await startEmbedded({ dataDir: join(closed, 'data'), fsync: false })
  await query(first, 'create table kept (word text)')
  await first.stop()
  const second = await startEmbedded({ dataDir: join(closed, 'data'), fsync: false })
  expect(await query(second, 'select word from kept')).toEqual([])
  await second.stop()

  const elsewhere = (await readFile(join(closed, 'data/postgres-is-at'), 'utf8')).trim()
  expect(dirname(elsewhere)).not.toContain(closed)
  await rm(elsewhere, { recursive: true })
})

async function query({ url }: { url: string }, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function somethingOnAPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

async function postmaster(directory: string): Promise<number> {
  const found = await postmasterOf(join(directory, 'postgres'))
  if (!found) throw new Error('no PostgreSQL runs there')
  return found.pid
}

async function serverOfItsOwn(directory: string) {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    await startEmbedded({ dataDir: ${JSON.stringify(directory)}, fsync: false })
    process.on('SIGTERM', () => process.exit(0))
    setInterval(() => {}, 1000)
    console.log('ready')`
  const node = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(node.stdout, 'data')
  return async (signal: NodeJS.Signals) => {
    node.kill(signal)
    await once(node, 'exit')
  }
}
