import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startEmbedded, type EmbeddedDatabase } from '@kartlaggning/db/embedded'
import { postmasterOf } from '@kartlaggning/db/embedded/leftover'
import { migrate } from '@kartlaggning/db/migrate'
import { loadReference } from '@kartlaggning/db/reference/load-reference'
import type { Saved } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { COOKIE } from './client.ts'
import { config } from './world.ts'
import { givenAnswerers, type Answerer } from './story.ts'

let home: string
let database: EmbeddedDatabase
let serving: string

/** What is committed is on disk here, as where it is used for real. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kartlaggning-killed-'))
  await chmod(home, 0o755)
  database = await startEmbedded({ dataDir: home })
  await migrate(database.url)
  await loadReference(database.url)
  serving = await database.serve()
})

afterAll(async () => {
  await database.stop()
  await rm(home, { recursive: true })
})

test('P1: an API that is killed while they write has lost nothing that it acknowledged, and they go on', async () => {
  const writers = await givenWriters('Omgång 1')
  for (const saves of [20, 40]) {
    const api = await givenTheApi()
    const writing = theyWrite(writers, api.address)
    await writing.until(saves)
    await api.killed()
    await writing.ended()
    await expectNothingIsLost(writers)
  }
})

test('P1: a PostgreSQL that is killed while they write has lost nothing either, and the API finds it again', async () => {
  const writers = await givenWriters('Omgång 2')
  const { address } = await givenTheApi()
  const writing = theyWrite(writers, address)
  await writing.until(20)
  const postmaster = await postmasterOf(join(home, 'postgres'))
  if (!postmaster) throw new Error('no PostgreSQL runs there')
  process.kill(postmaster.pid, 'SIGKILL')
  await expect.poll(async () => (await fetch(`${address}/api/health`)).status, { timeout: 10_000 }).toBe(503)
  database = await startEmbedded({ dataDir: home, port: Number(new URL(database.url).port) })
  await expectNothingIsLost(writers)
  await writing.until(40)
  await writing.ended()
  await expectNothingIsLost(writers)
})

/** All at the same time, and each again and again until it has an answer, as a page does. */
function theyWrite(writers: readonly Writer[], address: string) {
  let over = false
  const streams = Promise.all(
    writers.map(async (writer) => {
      while (!over) if (!(await writer.saves(address))) await wait(20)
    }),
  )
  const until = async (saves: number) => {
    while (writers.some((it) => it.acknowledged.length < saves)) await Promise.race([wait(10), streams])
  }
  const ended = async () => {
    over = true
    await streams
  }
  return { until, ended }
}

/** Two on each side of Sala, each at a question of their own. */
async function givenWriters(name: string) {
  const app = await buildApp({ config, databaseUrl: serving, openMailbox: false, logger: false })
  const owner = new pg.Pool({ connectionString: database.url, max: 2 })
  try {
    const world = { app, owner, url: serving, ownerUrl: database.url }
    const { municipality, colleague, police } = await givenAnswerers(world, { name })
    const { respondentId } = municipality
    return [
      aWriter(municipality, 'problems.emerging'),
      aWriter({ client: colleague.client, respondentId }, 'problems.concernOther'),
      aWriter(police, 'problems.emerging'),
      aWriter(police, 'problems.concernOther'),
    ]
  } finally {
    await app.close()
    await owner.end()
  }
}

type Writer = ReturnType<typeof aWriter>

function aWriter({ client, respondentId }: Pick<Answerer, 'client' | 'respondentId'>, question: string) {
  const writer = newId()
  const acknowledged: { word: string; version: number }[] = []

  /** Saves the next word. One that was not acknowledged is the next again, in the same words. */
  async function saves(address: string): Promise<boolean> {
    const sequence = acknowledged.length + 1
    const word = `svar ${sequence}`
    const change = { entry: null, question, value: word, seen: acknowledged.at(-1)?.version ?? 0, sequence }
    const reply = await fetch(`${address}/api/respondents/${respondentId}/answers`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: `${COOKIE}=${client.token}` },
      body: JSON.stringify({ writer, changes: [change] }),
    }).catch(() => undefined)
    const said = await reply?.text().catch(() => undefined)
    if (!reply || said === undefined || reply.status >= 500) return false
    if (reply.status !== 200) throw new Error(`${word} was refused: ${said}`)
    const { saved } = JSON.parse(said) as Saved
    acknowledged.push({ word, version: saved[0]?.version ?? 0 })
    return true
  }
  return { respondentId, question, acknowledged, saves }
}

/** Each acknowledged word is in the trail, and what stands is the last of them or the one under way when all ended. */
async function expectNothingIsLost(writers: readonly Writer[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    for (const { respondentId, question, acknowledged } of writers) {
      // They may be writing on while this is read.
      const said = [...acknowledged]
      const { rows: kept } = await client.query<{ word: string; version: number }>(
        `select value #>> '{}' as word, version from answer where respondent_id = $1 and question = $2`,
        [respondentId, question],
      )
      const number = Number(kept[0]?.word.replace('svar ', ''))
      expect(number).toBeGreaterThanOrEqual(said.length)
      expect(number).toBeLessThanOrEqual(acknowledged.length + 1)
      expect(kept[0]?.version).toBeGreaterThanOrEqual(said.at(-1)?.version ?? 1)
      const { rows: trail } = await client.query<{ word: string; version: number }>(
        `select new ->> 'value' as word, (new -> 'version')::int as version from trail
         where chain = $1 and new ->> 'question' = $2 order by position`,
        [respondentId, question],
      )
      expect(trail.slice(0, said.length)).toEqual(said)
      const { rows } = await client.query('select first_break_in($1) as broken', [respondentId])
      expect(rows).toEqual([{ broken: null }])
    }
  } finally {
    await client.end()
  }
}

async function givenTheApi() {
  const api = spawn(process.execPath, [join(import.meta.dirname, 'api-process.ts')], {
    env: { ...process.env, DATABASE_URL: serving },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(api, 'exit')
  const killed = async () => {
    api.kill('SIGKILL')
    await gone
  }
  onTestFinished(killed)
  const [said] = (await Promise.race([once(api.stdout, 'data'), gone])) as [Buffer | number]
  if (!Buffer.isBuffer(said)) throw new Error('the API did not start')
  return { address: said.toString().trim(), killed }
}
