import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { newKey } from '@kartlaggning/db/backup/new-key'
import { restoreBackup } from '@kartlaggning/db/backup/restore-backup'
import { writeBackup } from '@kartlaggning/db/backup/write-backup'
import { startEmbedded, type EmbeddedDatabase } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'
import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { verifyDatabase } from '@kartlaggning/db/verify/look-through'
import { answers } from '@kartlaggning/schema/answers/answers'
import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import { anEarlierRound, earlierAnswers } from '@kartlaggning/schema/test/an-earlier-round'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { loadDemo } from '../src/demo/load-demo.ts'
import { hashOf, newToken } from '../src/identity/secret.ts'
import { openJobsDatabase } from '../src/jobs/jobs-database.ts'
import { faultsInArchive } from '../src/report/archive/faults-in-archive.ts'
import { COOKIE } from './client.ts'
import { givenAnswerers, type Answerer } from './story.ts'
import { config, givenACoordinator, type World } from './world.ts'

let home: string
let lost: EmbeddedDatabase
let found: EmbeddedDatabase
let identity: string
let recipient: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-restored-'))
  await chmod(home, 0o755)
  lost = await startEmbedded({ dataDir: join(home, 'lost'), fsync: false })
  found = await startEmbedded({ dataDir: join(home, 'found'), fsync: false })
  ;({ identity, recipient } = await newKey())
  await migrate(lost.url)
  await loadReference(lost.url)
})

afterAll(async () => {
  await lost.stop()
  await found.stop()
  await rm(home, { recursive: true })
})

test('P10: a backup made while they write holds one moment, whole, and on a new machine everybody goes on', async () => {
  const serving = await lost.serve()
  const app = await buildApp({ config, databaseUrl: serving, mailboxUrl: undefined, logger: false })
  const jobs = openJobsDatabase(await lost.perform(), app.log)
  const owner = new pg.Pool({ connectionString: lost.url, max: 2 })
  owner.on('error', () => undefined)
  try {
    await loadDemo(app.db, lost.url)
    const world = { app, owner, jobs, url: serving, ownerUrl: lost.url }
    const { municipality, police } = await givenAnswerers(world, { name: 'Under säkerhetskopian' })
    const readIn = await givenAnEarlierRound(world)
    const link = newToken()
    await owner.query('select put_link_for($1, $2, now() + interval $$1 day$$)', [hashOf(link), municipality.email])

    const writing = [theyWrite(municipality), theyWrite(police)]
    while (writing.some(({ acknowledged }) => acknowledged() < 5))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const before = writing.map(({ acknowledged }) => acknowledged())
    await writeBackup(lost.url, join(home, 'busy'), [recipient])
    const after = writing.map(({ acknowledged }) => acknowledged())
    for (const each of writing) await each.ended()
    expect(after[0]).toBeGreaterThan(Number(before[0]))
    await writeBackup(lost.url, join(home, 'quiet'), [recipient])

    const busy = await restored('busy')
    await expectOneMoment(busy)
    for (const [at, { respondentId }] of [municipality, police].entries()) {
      const [{ saved } = { saved: 0 }] = await rowsOf<{ saved: number }>(
        busy,
        `select (value #>> '{}')::int as saved from answer where respondent_id = '${respondentId}' and question = 'problems.emerging'`,
      )
      expect(saved).toBeGreaterThanOrEqual(Number(before[at]))
      expect(saved).toBeLessThanOrEqual(Number(after[at]) + 1)
    }

    const quiet = await restored('quiet')
    const tables = await everyTable(lost.url)
    expect(Object.keys(tables).length).toBeGreaterThan(25)
    expect(await everyTable(quiet)).toEqual(tables)

    const address = await served(quiet)
    const stays = await fetch(`${address}/api${session.current.url}`, {
      headers: { cookie: `${COOKIE}=${municipality.client.token}` },
    })
    expect(stays.status).toBe(200)
    const signsIn = await fetch(`${address}/api${session.signInByLink.url}`, {
      method: session.signInByLink.method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link }),
    })
    expect(signsIn.status).toBe(200)
    const archive = await fetch(`${address}/api${archives.download.url.replace(':roundId', readIn.roundId)}`, {
      headers: { cookie: `${COOKIE}=${readIn.token}` },
    })
    const bytes = new Uint8Array(await archive.arrayBuffer())
    expect(faultsInArchive(bytes)).toEqual([])
    expect(Buffer.from(bytes).equals(readIn.archive)).toBe(true)
    const { findings, counted } = await verifyDatabase(quiet, join(home, 'anchors'))
    expect(findings).toEqual([])
    expect(counted).toMatchObject({ anchors: 1 })
  } finally {
    await app.close()
    await jobs.close()
    await owner.end()
  }
}, 120_000)

/** One that was read in from a file, and its archive as it is before anything is lost. */
async function givenAnEarlierRound(world: World) {
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  const initiatives = { entries: [{ id: newId(), name: '=Öppen förskola', phase: 'ongoing' }] }
  const body = anEarlierRound({ answers: [earlierAnswers('municipality', '1981', { initiatives })] })
  await coordinator.call(earlierRounds.import, { params: { county: '19', roundId }, body })
  const { rawPayload: archive } = await coordinator.send(archives.download, { params: { roundId } })
  expect(faultsInArchive(archive)).toEqual([])
  return { roundId, archive, token: coordinator.token }
}

/** Saves the next number, again and again, until told to end. */
function theyWrite({ client, respondentId }: Answerer) {
  const writer = newId()
  let count = 0
  let over = false
  const stream = (async () => {
    while (!over) {
      const sequence = count + 1
      const change = { entry: null, question: 'problems.emerging', value: `${sequence}`, seen: count, sequence }
      await client.call(answers.save, { params: { respondentId }, body: { writer, changes: [change] } })
      count = sequence
    }
  })()
  const ended = () => {
    over = true
    return stream
  }
  return { acknowledged: () => count, ended }
}

/** Restored into a database of its own on the other machine; its address as the owner. */
async function restored(name: string): Promise<string> {
  await rowsOf(found.url, `create database ${name}`)
  const url = found.url.replace(/[^/]+$/, name)
  await restoreBackup(url, join(home, name), [identity])
  return url
}

/** No step without its row, no row without its step, and every chain whole. */
async function expectOneMoment(url: string): Promise<void> {
  expect(await rowsOf(url, 'select chain from trail_head where first_break_in(chain) is not null')).toEqual([])
  const loose = `select question from answer where not exists (
    select from trail where chain = respondent_id and relation = 'answer' and new = to_jsonb(answer))`
  expect(await rowsOf(url, loose)).toEqual([])
}

async function everyTable(url: string): Promise<Record<string, unknown>> {
  const tables = await rowsOf<{ name: string }>(
    url,
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'`,
  )
  const found: Record<string, unknown> = {}
  for (const { name } of tables)
    [found[name]] = await rowsOf(
      url,
      `select count(*)::int as rows, md5(string_agg(it::text, '|' order by it::text)) as all from ${name} as it`,
    )
  return found
}

/** The application as it is started, on that database; where it listens. */
async function served(ownerUrl: string): Promise<string> {
  const { pathname } = new URL(ownerUrl)
  const serving = new URL(await found.serve())
  serving.pathname = pathname
  const { MAIL_URL: _, PUBLIC_URL: __, ...env } = process.env
  const server = spawn(process.execPath, [join(import.meta.dirname, '../src/start.ts')], {
    env: {
      ...env,
      PORT: '0',
      ANCHOR_DIR: join(home, 'anchors'),
      DATABASE_URL: serving.href,
      MIGRATION_DATABASE_URL: ownerUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(server, 'exit')
  ending.push(async () => {
    server.kill('SIGTERM')
    await gone
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^Kartläggning: (\S+)$/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('the application ended before it was ready')
}

const ending: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ending) await end()
})

async function rowsOf<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
