import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from './embedded.ts'
import { throwawayDirectory } from './embedded/throwaway.ts'
import { migrate } from './migrate.ts'

let home: string
let server: EmbeddedDatabase
let client: Client

const MIGRATIONS = join(import.meta.dirname, 'migrations')
const person = '0199a000-0000-7000-8000-000000000001'
const round = '0199a000-0000-7000-8000-000000000002'

const submission = '0199a000-0000-7000-8000-000000000003'

/**
 * A county's round as it stood before migration 022: published once, submitted to by the police, and answered by one who
 * also works at the county board.
 */
beforeAll(async () => {
  home = await throwawayDirectory()
  await chmod(home, 0o755)
  server = await startEmbedded({ dataDir: join(home, 'data'), fsync: false })
  const before = join(home, 'before')
  for (const name of (await readdir(MIGRATIONS)).filter((it) => it < '022'))
    await cp(join(MIGRATIONS, name), join(before, 'migrations', name))
  await mkdir(join(before, 'functions'))
  await migrate(server.url, before)
  client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`
    insert into county (code, letter, name, police_region, authority) values ('19', 'U', 'Västmanlands län', 'Mitt', 'Länsstyrelsen');
    insert into municipality (code, name, county_code, population) values ('1981', 'Sala', '19', 22843), ('0331', 'Heby', '19', null);
    insert into municipality_neighbour values ('1981', '0331');
    insert into person (id, email, name) values ('${person}', 'nils@example.org', 'Nils Holm');
    insert into staff (person_id, county_code, role) values ('${person}', '19', 'analyst');
    insert into round (id, county_code, name, year, scope, questionnaire, opens_on, closes_on, estimated_minutes)
      values ('${round}', '19', 'Kartläggningen 2026', 2026, 'full', '2026', '2026-10-01', '2026-11-20', 45);
    insert into round_municipality (round_id, municipality_code) values ('${round}', '1981');
    insert into assignment (respondent_id, person_id) select id, '${person}' from respondent where kind = 'police';
    insert into submission (id, respondent_id, version, document, hash, reference, submitted_by)
      select '${submission}', id, 1, written, encode(sha256(convert_to(written::text, 'UTF8')), 'hex'), 'KL26-1981-P1-0003', '${person}'
      from respondent, cast('{"problems": {"priority": ["narkotika å"], "concern": {"other": 1.50, "arson": 4}}, "about": {}}' as jsonb) as written
      where kind = 'police';
    insert into edition (round_id, number, document, hash, note, published_by, published_by_name)
      values ('${round}', 1, '{"round":  {}}', 'abc', '', '${person}', 'Nils Holm');`)
  await migrate(server.url)
})

afterAll(async () => {
  await client.end()
  await server.stop()
  await rm(home, { recursive: true })
})

test('P8: what was published before keeps its bytes, and is the county board’s', async () => {
  const { rows } = await client.query('select round_id, number, reader, document, hash from edition_document')
  expect(rows).toEqual([
    { round_id: round, number: 1, reader: 'county-board', document: '{"round":  {}}', hash: 'abc' },
  ])
})

test('what was submitted before keeps the text that its hash is of, and its place in the trail', async () => {
  const { rows } = await client.query(
    `select document::text as text, first_break_in(respondent_id) as broken_at,
       hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex') as whole
     from submission where id = $1`,
    [submission],
  )
  const text = '{"about": {}, "problems": {"concern": {"arson": 4, "other": 1.50}, "priority": ["narkotika å"]}}'
  expect(rows).toEqual([{ text, broken_at: null, whole: true }])
})

test('P5: whoever works at the county board answers no more, and the trail says when', async () => {
  const { rows } = await client.query('select respondent_id, ended_at from assignment')
  expect(rows).toEqual([{ respondent_id: expect.any(String) as string, ended_at: expect.any(Date) as Date }])
  const steps = await client.query(
    `select operation, new ->> 'ended_at' is not null as ended from trail
     where relation = 'assignment' and chain = $1 order by position`,
    [(rows[0] as { respondent_id: string }).respondent_id],
  )
  expect(steps.rows).toEqual([
    { operation: 'insert', ended: false },
    { operation: 'update', ended: true },
    // What they are called there is kept with it since.
    { operation: 'update', ended: true },
  ])
})

test('what was known of a municipality is dated and says where it is from', async () => {
  const { rows: populations } = await client.query(
    'select municipality_code, counted_on::text, population, source, entered_by from municipality_population',
  )
  expect(populations).toEqual([
    {
      municipality_code: '1981',
      counted_on: '2024-12-31',
      population: 22_843,
      source: 'SCB, folkmängd',
      entered_by: null,
    },
  ])
  const { rows: borders } = await client.query(
    `select municipality_code || '–' || neighbour_code as between, valid_from::text, valid_to, source
     from municipality_neighbour order by 1`,
  )
  const known = { valid_from: '2007-01-01', valid_to: null, source: 'okfse/sweden-geojson' }
  // From either side, since a border may be another county's too.
  expect(borders).toEqual(['0331–1981', '1981–0331'].map((between) => ({ between, ...known })))
})

test('who worked at the county board before is told of in the trail', async () => {
  const { rows } = await client.query(
    `select new ->> 'role' as role, first_break_in(chain) as broken_at from trail where relation = 'staff' and chain = $1`,
    [person],
  )
  expect(rows).toEqual([{ role: 'analyst', broken_at: null }])
})
