import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey } from '@kartlaggning/db/backup/new-key'
import { restoreBackup } from '@kartlaggning/db/backup/restore-backup'
import { writeBackup } from '@kartlaggning/db/backup/write-backup'
import { startEmbedded, type EmbeddedDatabase } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'
import { loadReference } from '@kartlaggning/db/reference/load-reference'
import { refuseUnfit } from '@kartlaggning/db/serving-account'
import { verifyDatabase } from '@kartlaggning/db/verify/look-through'
import { answers } from '@kartlaggning/schema/answers/answers'
import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import { anEarlierRound, earlierAnswers } from '@kartlaggning/schema/test/an-earlier-round'
import { actorOf } from '@kartlaggning/schema/test/story'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { anchorTrail } from '../src/database/anchor-trail.ts'
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
let app: Awaited<ReturnType<typeof buildApp>>
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
  app = await buildApp({ config, databaseUrl: await lost.serve(), mailboxUrl: undefined, logger: false })
  await loadDemo(app.db, lost.url)
}, 240_000)

afterAll(async () => {
  for (const end of ending) await end()
  await app.close()
  await lost.stop()
  await found.stop()
  await rm(home, { recursive: true })
})

test('P10: a backup made while they write holds one moment, whole, and on a new machine everybody goes on', async () => {
  const jobs = openJobsDatabase(await lost.perform(), app.log)
  const owner = new pg.Pool({ connectionString: lost.url, max: 2 })
  owner.on('error', () => undefined)
  try {
    const world = { app, owner, jobs, url: await lost.serve(), ownerUrl: lost.url }
    const { municipality, police } = await givenAnswerers(world, { name: 'Under säkerhetskopian' })
    const readIn = await givenAnEarlierRound(world)
    const link = newToken()
    const waiting = newToken()
    await owner.query('select put_link_for($1, $2, now() + interval $$1 day$$)', [hashOf(link), municipality.email])
    await owner.query(
      `with put as (select put_link_for($1, $2, now() + interval '1 day'))
       insert into mail (id, person_id) select gen_random_uuid(), id from put, person where email = $2`,
      [hashOf(waiting), municipality.email],
    )

    const writing = [theyWrite(municipality), theyWrite(police)]
    while (writing.some(({ acknowledged }) => acknowledged() < 5))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const before = writing.map(({ acknowledged }) => acknowledged())
    await writeBackup(lost.url, join(home, 'busy'), [recipient])
    const after = writing.map(({ acknowledged }) => acknowledged())
    for (const each of writing) await each.ended()
    expect(after[0]).toBeGreaterThan(Number(before[0]))

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
    const writers = [municipality, police].flatMap(({ respondentId, personId }) => [respondentId, personId])
    const tables = await everyTable(lost.url, writers)
    expect(Object.keys(tables).length).toBeGreaterThan(25)
    expect(await everyTable(busy, writers)).toEqual(tables)
    expect(await stepsUntil(lost.url, await headsOf(busy, writers))).toEqual(
      await stepsUntil(busy, await headsOf(busy, writers)),
    )

    const address = await served(busy)
    const post = (path: string, body: object, cookie = '') =>
      fetch(`${address}/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      })
    // What had been ended since would be open again: nobody is signed in, and no link of a letter that had left opens anything.
    expect(await openDoors(busy)).toEqual({ sessions: 0, links: 0, codes: 0, steps: 0 })
    const known = await fetch(`${address}/api${session.current.url}`, {
      headers: { cookie: `${COOKIE}=${municipality.client.token}` },
    })
    expect(await known.json()).toEqual({ actor: null, expiresAt: null })
    expect(await (await post(session.signInByLink.url, { token: link })).json()).toMatchObject({
      type: 'link-not-valid',
    })
    expect((await post(session.signInByLink.url, { token: waiting })).status).toBe(200)
    await signsInByCode(busy, post, municipality.email)
    const cookie = await signsInByCode(busy, post, readIn.email)
    const archive = await fetch(`${address}/api${archives.download.url.replace(':roundId', readIn.roundId)}`, {
      headers: { cookie },
    })
    const bytes = new Uint8Array(await archive.arrayBuffer())
    expect(faultsInArchive(bytes)).toEqual([])
    expect(Buffer.from(bytes).equals(readIn.archive)).toBe(true)
    const { findings, counted } = await verifyDatabase(busy, join(home, 'anchors'))
    expect(findings).toEqual([])
    expect(counted).toMatchObject({ anchors: 1 })
  } finally {
    await jobs.close()
    await owner.end()
  }
}, 240_000)

/** One that was read in from a file, and its archive as it is before anything is lost. */
async function givenAnEarlierRound(world: World) {
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  const initiatives = { entries: [{ id: newId(), name: '=Öppen förskola', phase: 'ongoing' }] }
  const body = anEarlierRound({ answers: [earlierAnswers('municipality', '1981', { initiatives })] })
  await coordinator.call(earlierRounds.import, { params: { county: '19', roundId }, body })
  const { rawPayload: archive } = await coordinator.send(archives.download, { params: { roundId } })
  expect(faultsInArchive(archive)).toEqual([])
  return { roundId, archive, email: (await actorOf(coordinator)).email }
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

/** What a restore closes is looked at by itself. */
const closed: Readonly<Record<string, string>> = {
  session: 'ended_at',
  sign_in_link: 'expires_at',
  sign_in_code: 'used_at',
  sign_in_step: 'used_at',
}

/** Of every table how many rows it holds and their fingerprint, but for those of the ones who go on writing. */
async function everyTable(url: string, writers: readonly string[]): Promise<Record<string, unknown>> {
  const tables = await rowsOf<{ name: string }>(
    url,
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'`,
  )
  const held: Record<string, unknown> = {}
  for (const { name } of tables)
    [held[name]] = await rowsOf(
      url,
      `select count(*)::int as rows, md5(string_agg(it, '|' order by it)) as all
       from (select ${closed[name] ? `(to_jsonb(row) - '${closed[name]}')::text` : 'row::text'} as it from ${name} as row) as it
       where it !~ '${writers.join('|')}'`,
    )
  return held
}

interface Head {
  readonly chain: string
  readonly position: number
}

const headsOf = (url: string, chains: readonly string[]) =>
  rowsOf<Head>(
    url,
    `select chain, position::int from trail_head where chain = any ('{${chains.join()}}') order by chain`,
  )

/** The steps of those who go on writing, as far as they had come. */
const stepsUntil = async (url: string, heads: readonly Head[]) =>
  Promise.all(
    heads.map(({ chain, position }) =>
      rowsOf(
        url,
        `select count(*)::int as steps, md5(string_agg(step::text, '|' order by position)) as all
         from trail as step where chain = '${chain}' and position <= ${position}`,
      ),
    ),
  )

type Post = (path: string, body: object, cookie?: string) => Promise<Response>

/** By a code that is sent to them anew; what their browser then shows. */
async function signsInByCode(url: string, post: Post, email: string): Promise<string> {
  const cookieOf = ({ headers }: Response) =>
    headers
      .getSetCookie()
      .map((it) => it.split(';')[0])
      .join('; ')
  const browser = cookieOf(await post(session.sendCode.url, { email }))
  const [letter] = await rowsOf<{ code: string }>(
    url,
    `select substring(body from '\\m\\d{6}\\M') as code from mail_content join mail on mail.id = mail_id
     where recipient = '${email}' order by created_at desc limit 1`,
  )
  const signedIn = await post(session.signInByCode.url, { email, code: letter?.code }, browser)
  expect(signedIn.status).toBe(200)
  return cookieOf(signedIn)
}

async function openDoors(url: string) {
  const [open] = await rowsOf<Record<string, number>>(
    url,
    `select (select count(*)::int from session where ended_at is null) as sessions,
       (select count(*)::int from sign_in_link as link where (expires_at is null or expires_at > now()) and not exists (
         select from mail where mail.person_id = link.person_id and sent_at is null and created_at = link.created_at)) as links,
       (select count(*)::int from sign_in_code where used_at is null) as codes,
       (select count(*)::int from sign_in_step where used_at is null) as steps`,
  )
  return open
}

/** The application on that database, as it is started but for its pages, which would be built first; where it listens. */
async function served(ownerUrl: string): Promise<string> {
  const serving = Object.assign(new URL(await found.serve()), { pathname: new URL(ownerUrl).pathname }).href
  await refuseUnfit(serving)
  const app = await buildApp({ config, databaseUrl: serving, mailboxUrl: undefined, logger: false })
  const anchoring = await anchorTrail(app, join(home, 'anchors'))
  ending.push(async () => {
    await anchoring.stop()
    await app.close()
  })
  return app.listen({ port: 0, host: '127.0.0.1' })
}

const ending: (() => Promise<void>)[] = []

async function rowsOf<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
