import { annaEk, erikStrand, karinBerg } from '@kartlaggning/db/demo/people'
import { lastYear, thisYear } from '@kartlaggning/db/demo/rounds'
import { answers } from '@kartlaggning/schema/answers/answers'
import { gaps, type Gap } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import { reports } from '@kartlaggning/schema/report/report'
import { respondents, type Respondent } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientOf, type Client } from '../../test/client.ts'
import { cloneDatabase } from '../../test/database.ts'
import { config } from '../../test/world.ts'
import { buildApp } from '../app.ts'
import { hashOf, newToken } from '../identity/secret.ts'
import { loadDemo } from './load-demo.ts'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let app: Awaited<ReturnType<typeof buildApp>>
let owner: pg.Pool
let karin: Client
let lastYears: Respondent[]
let thisYears: Respondent[]
let found: Gap[]

const first = { params: { roundId: lastYear.id } }
const second = { params: { roundId: thisYear.id } }

beforeAll(async () => {
  database = await cloneDatabase()
  app = await buildApp({ config, databaseUrl: database.url, mailboxUrl: database.jobsUrl, logger: false })
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 })
  await loadDemo(app.db, database.ownerUrl, config.publicUrl)
  karin = await signedIn(karinBerg.id)
  lastYears = await karin.call(respondents.list, first)
  thisYears = await karin.call(respondents.list, second)
  found = await karin.call(gaps.list, first)
})

afterAll(async () => {
  await app.close()
  await owner.end()
  await database.drop()
})

test('everything is labelled as fictional, and no letter leaves for a real address', async () => {
  const all = await karin.call(rounds.list, {})
  expect(all.map(({ name, status, fictional }) => ({ name, status, fictional }))).toEqual([
    { name: 'Kartläggningen 2026', status: 'open', fictional: true },
    { name: 'Kartläggningen 2025', status: 'published', fictional: true },
  ])
  const { rows } = await owner.query(`select email from person where email !~ '\\.example$'`)
  expect(rows).toEqual([])
  const waiting = await owner.query('select from mail where sent_at is null and attempts < 12')
  expect(waiting.rowCount).toBe(0)
})

test('last year all but one municipality and one police submitted', () => {
  expect(lastYears).toHaveLength(23)
  expect(lastYears.filter((it) => it.status !== 'submitted').map(({ name, status }) => [name, status])).toEqual([
    ['Norbergs kommun', 'started'],
    ['Polisen i Kungsör', 'invited'],
  ])
})

test('this year is open today, with every degree of progress and a letter that came back', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const { opensOn, closesOn, previousRoundId } = await karin.call(rounds.read, second)
  expect(opensOn < today && today < closesOn).toBe(true)
  expect(previousRoundId).toBe(lastYear.id)
  const count = (status: Respondent['status']) => thisYears.filter((it) => it.status === status).length
  expect([count('submitted'), count('started'), count('opened'), count('invited')]).toEqual([5, 8, 4, 6])
  expect(
    thisYears
      .flatMap((it) => it.contacts)
      .filter((it) => it.mailFailure)
      .map((it) => it.name),
  ).toEqual(['Petra Myr'])
  const { rows } = await owner.query(
    'select from answer where answered_at > now() union all select from sign_in_link where opened_at > now()',
  )
  expect(rows).toEqual([])
})

test('the worked example is there, answer by answer and gap by gap', async () => {
  const narcotics = async (municipality: string, kind: Respondent['kind']) => {
    const respondent = lastYears.find((it) => it.municipality === municipality && it.kind === kind)
    const { document } = await karin.call(answers.submitted, { params: { respondentId: respondent?.id ?? '' } })
    return (document as { problems: { concern: { narcotics: unknown } } }).problems.concern.narcotics
  }
  const sides = async (municipality: string) => [
    await narcotics(municipality, 'municipality'),
    await narcotics(municipality, 'police'),
  ]
  expect([await sides('1983'), await sides('1907'), await sides('1961'), await sides('1904')]).toEqual([
    [4, 3],
    [3, 3],
    [2, 3],
    [3, 'unknown'],
  ])
  const narcoticGaps = found.filter((gap) => gap.problem === 'narcotics' && gap.municipalities.includes('1983'))
  expect(narcoticGaps.map(({ key, severity }) => [key, severity])).toEqual(
    expect.arrayContaining([
      ['R40:1904-1907-1961-1983:narcotics', 3],
      ['R11:1983:narcotics', 3],
      ['R41:1983-1907:narcotics', 1],
      ['R49:narcotics', 1],
      ['R50:narcotics', 2],
    ]),
  )
  const written = new Set(['R11', 'R12', 'R29', 'R40', 'R41'])
  expect(narcoticGaps.filter(({ rule }) => written.has(rule))).toHaveLength(3)
  expect(found.find((gap) => gap.key === 'R29:1904:narcotics')).toMatchObject({ assessed: false, severity: null })
})

/** Last year's was the first round. */
const sinceLast = ['R51', 'R52', 'R53', 'R54', 'R55', 'R56', 'R57']

/** R37 assesses nothing; of the others, what they look for is nowhere in the county of the demo. */
const findingNothing = new Set([
  ...sinceLast,
  'R01',
  'R04',
  'R07',
  'R08',
  'R18',
  'R27',
  'R36',
  'R37',
  'R39',
  'R48',
  'R59',
])

test('each of the rules finds something, but not everywhere', () => {
  const fired = Map.groupBy(
    found.filter((gap) => gap.assessed),
    (gap) => gap.rule,
  )
  const everyOther = Object.keys(ruleCatalogue).filter((rule) => !findingNothing.has(rule))
  expect([...fired.keys()].toSorted()).toEqual(everyOther.toSorted())
  expect(found.filter((gap) => gap.rule === 'R37').map((gap) => gap.municipalities)).toEqual([['1960'], ['1962']])
  const everywhere = [...fired].filter(([, some]) => {
    const alone = some.filter((gap) => gap.municipalities.length === 1 && gap.problem === null)
    return new Set(alone.flatMap((gap) => gap.municipalities)).size === 10
  })
  // In each of the municipalities somebody says that an actor is missing.
  expect(everywhere.map(([rule]) => rule)).toEqual(['R19'])
})

test('about half of the needs are decided, and the first edition is published', async () => {
  const all = await karin.call(needs.list, first)
  const decided = all.filter((need) => need.motivation !== null)
  expect(new Set(decided.map((need) => need.status))).toEqual(new Set(['confirmed', 'planned', 'dismissed']))
  expect(decided.length / all.length).toBeGreaterThan(0.35)
  expect(all.some((need) => need.mergedInto)).toBe(true)
  const { needs: queued } = await karin.call(needs.queue, first)
  expect(queued.filter((need) => need.evidenceChanged)).toEqual([])
  expect(await karin.call(reports.editions, first)).toMatchObject([{ number: 1, publishedBy: 'Karin Berg' }])
})

test('Anna has Sala half-filled and Norberg to switch to, and Maja answers with her', async () => {
  const sala = thisYears.find((it) => it.name === 'Sala kommun')
  expect(sala?.contacts.map((it) => it.name)).toEqual(['Anna Ek', 'Maja Lund'])
  const anna = await signedIn(annaEk.id)
  const { sections } = await anna.call(answers.overview, { params: { respondentId: sala?.id ?? '' } })
  expect(sections.map(({ section, status, entries, lastBy }) => [section, status, entries, lastBy])).toEqual([
    ['about', 'done', null, 'Anna Ek'],
    ['organisation', 'done', null, 'Anna Ek'],
    ['knowledge', 'done', null, 'Anna Ek'],
    ['agreements', 'started', null, 'Maja Lund'],
    ['problems', 'carried', null, null],
    ['initiatives', 'started', 5, 'Anna Ek'],
    ['collaborators', 'carried', 5, null],
    ['jointActions', 'carried', 3, null],
    ['cooperation', 'carried', null, null],
    ['support', 'carried', null, null],
    ['closing', 'carried', null, null],
  ])
  const unconfirmed = sections.filter((it) => it.unconfirmed > 0).map((it) => it.section)
  expect(unconfirmed).toEqual(sections.filter((it) => it.status !== 'done').map((it) => it.section))
  const { entries } = await anna.call(answers.read, { params: { respondentId: sala?.id ?? '' } })
  expect(entries.every((entry) => entry.carriedFrom)).toBe(true)
  expect(namesOf(annaEk.id)).toEqual(['Norbergs kommun', 'Sala kommun'])
})

test('Erik answers for four municipalities', () => {
  expect(namesOf(erikStrand.id)).toEqual([
    'Polisen i Fagersta',
    'Polisen i Norberg',
    'Polisen i Sala',
    'Polisen i Surahammar',
  ])
})

test('a second load changes nothing', async () => {
  const counted = 'select (select count(*) from trail), (select count(*) from person), (select count(*) from mail)'
  const before = (await owner.query(counted)).rows
  await loadDemo(app.db, database.ownerUrl, config.publicUrl)
  expect((await owner.query(counted)).rows).toEqual(before)
})

const namesOf = (personId: string) =>
  thisYears.filter((it) => it.contacts.some((contact) => contact.personId === personId)).map((it) => it.name)

async function signedIn(personId: string): Promise<Client> {
  const token = newToken()
  await owner.query(
    `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [hashOf(token), personId],
  )
  return clientOf(app, token)
}

test('started at another address, the letters that are there lead to it', async () => {
  const addresses = async () => {
    const { rows } = await owner.query<{ address: string }>(
      `select distinct (regexp_matches(body, 'https?://[^/\\s]+', 'g'))[1] as address from mail_content`,
    )
    return rows.map((it) => it.address)
  }
  expect(await addresses()).toEqual([config.publicUrl])
  await loadDemo(app.db, database.ownerUrl, 'https://demo.example.org:4711')
  expect(await addresses()).toEqual(['https://demo.example.org:4711'])
  await loadDemo(app.db, database.ownerUrl, config.publicUrl)
  expect(await addresses()).toEqual([config.publicUrl])
})
