import { EDITION_READERS } from '@kartlaggning/schema/answers/audience'
import { answers } from '@kartlaggning/schema/answers/answers'
import { countyCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import { disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { needs } from '@kartlaggning/schema/needs/need'
import { orderedFiles } from '@kartlaggning/schema/report/ordered-file'
import { reports } from '@kartlaggning/schema/report/report'
import { newId } from '@kartlaggning/schema/id'
import { write } from '@kartlaggning/schema/test/story'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { givenAKey } from './api-keys.ts'
import { clientOf, type Client } from './client.ts'
import { givenASlowDatabase } from './slow-database.ts'
import { aDocument, givenAnswerers } from './story.ts'
import { givenAnAnalysis } from './story-after-closing.ts'
import { config, givenAWorld } from './world.ts'
import { contracts } from '@kartlaggning/schema/contracts'
import { whoMayCall } from './who-may-call.ts'

/** With who asks, and with the end of the transaction. */
const AT_MOST = 3

/** For those who are on their way in only. */
const HALF_WAY = ['secondFactors.step']
/** Answered from the configuration, or from what the browser keeps where nobody is there as somebody made up. */
const FROM_MEMORY = ['oidc.offer', 'previousSession.read']
/** Files of a whole round, which are read page by page so that no more is held than one. */
const PAGE_BY_PAGE = [
  'answerExports.workbook',
  'answerExports.tables',
  'answerExports.json',
  'roundData.csv',
  'archives.download',
]
/** Of what the coordinator has had made here. */
const MADE_HERE = ['disclosures.asPdf', 'disclosures.asDocx', 'orderedFiles.fetch']

const reads = Object.entries(contracts).flatMap(([chapter, contract]) =>
  Object.entries<Endpoint>(contract)
    .filter(([name, endpoint]) => endpoint.method === 'GET' && !HALF_WAY.includes(`${chapter}.${name}`))
    .map(([name, endpoint]) => {
      const rows: Record<string, Record<string, (typeof whoMayCall)['mailbox']['list']>> = whoMayCall
      const row = rows[chapter]?.[name]
      return { name: `${chapter}.${name}`, endpoint, may: row?.may ?? 'public', params: row?.params ?? {} }
    }),
)

test('no read makes more than three round trips to the database', { timeout: 240_000 }, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnAnalysis(world)
  const [need] = await coordinator.call(needs.list, { params: { roundId } })
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '', readers: [...EDITION_READERS] } })
  const database = await givenASlowDatabase(world.url)
  const app = await buildApp({
    config,
    databaseUrl: database.url,
    mailboxUrl: database.slowly(world.jobs.url),
    logger: false,
  })
  onTestFinished(() => app.close())
  // The connection that listens for who is present, and the first of the pool.
  await app.ready()
  await sql`select`.execute(app.db)
  // The mailbox has connections of its own.
  await clientOf(app).call(mailbox.list, {})

  const about = { roundId, respondentId: municipality.respondentId, needId: need?.id ?? '', entryId: newId() }
  const ofSala = { respondentId: municipality.respondentId }
  const { submission } = await coordinator.call(disclosures.read, { params: ofSala })
  const copied = { submissionId: submission?.id ?? '', requestedBy: '', note: '', masks: [] }
  const { id: disclosureId } = await coordinator.call(disclosures.make, { params: ofSala, body: copied })
  const ordering = { params: { roundId, number: 1 }, body: { id: newId(), format: 'xlsx' as const } }
  const { id: fileId } = await coordinator.call(orderedFiles.order, ordering)
  const ordered = async () => (await coordinator.call(orderedFiles.list, { params: ordering.params })).files[0]?.state
  await expect.poll(ordered, { timeout: 30_000 }).toBe('made')
  const crosswalkId = newId()
  const rows = [{ row: 2, number: '1', wording: 'Finns en lägesbild?', addresses: '', options: '' }]
  const crosswalk = { name: 'Nationell enkät (fiktiv)', rows }
  await coordinator.call(countyCrosswalks.keep, { params: { county: '19', crosswalkId }, body: crosswalk })
  const callers: Readonly<Record<string, Client>> = {
    coordinator,
    answersKey: (await givenAKey(world, coordinator, { scope: 'answers', roundId })).program,
    editionsKey: (await givenAKey(world, coordinator, { scope: 'editions', reader: 'lansbra' })).program,
  }
  const made: Record<string, number> = {}
  for (const { name, endpoint, may, params } of reads) {
    const caller =
      may === 'public' || MADE_HERE.includes(name)
        ? 'coordinator'
        : (may.find((it) => it === 'coordinator' || it.endsWith('Key')) ?? 'own')
    const { token, authorization } = callers[caller] ?? municipality.client
    const reading = async () => {
      const client = clientOf(app, token, undefined, authorization)
      const { statusCode, body } = await client.send(endpoint, {
        params: { ...about, ...params, disclosureId, crosswalkId, fileId },
      })
      expect([name, statusCode, statusCode === 200 || body]).toEqual([name, 200, true])
    }
    made[name] = await database.countRoundTrips(reading)
    // A machine that does other work may take what is sent at once for two flights: never for fewer.
    for (let again = 0; again < 2 && made[name] > AT_MOST && !PAGE_BY_PAGE.includes(name); again++)
      made[name] = Math.min(made[name], await database.countRoundTrips(reading))
  }
  expect(Object.keys(made).length).toBeGreaterThan(30)
  expect(Object.entries(made).filter(([name, count]) => count > AT_MOST && !PAGE_BY_PAGE.includes(name))).toEqual([])
  // Presence alone asks nothing more than who it is.
  expect(Object.entries(made).filter(([name, count]) => count < 1 && !FROM_MEMORY.includes(name))).toEqual([])
})

test('submitting makes three round trips to the database: what is read, what is written, and the end', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  await write(municipality, await aDocument(world, 'municipality'))
  const database = await givenASlowDatabase(world.url)
  const app = await buildApp({
    config,
    databaseUrl: database.url,
    mailboxUrl: database.slowly(world.jobs.url),
    logger: false,
  })
  onTestFinished(() => app.close())
  await app.ready()
  await sql`select`.execute(app.db)
  const params = { respondentId: municipality.respondentId }
  const { token } = municipality.client
  expect(await database.countRoundTrips(() => clientOf(app, token).call(answers.submit, { params }))).toBe(AT_MOST)
})
