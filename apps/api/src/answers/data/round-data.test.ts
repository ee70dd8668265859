import { answers } from '@kartlaggning/schema/answers/answers'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { roundData, type DataPage, type DataRow, type RoundData } from '@kartlaggning/schema/answers/export/round-data'
import { apiKeys } from '@kartlaggning/schema/identity/api-key'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import type { Problem } from '@kartlaggning/schema/problem'
import { givenAnOpenRound, submit, write } from '@kartlaggning/schema/test/story'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { givenAKey, inHalfAYear } from '../../../test/api-keys.ts'
import { pastThePermissions } from '../../../test/behind-the-wall.ts'
import { clientOf, type Client } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

/** Sala has submitted, its police are writing, and a program has a key to the round. */
async function givenAProgram(world: World) {
  const story = await givenAnswerers(world)
  const { coordinator, roundId, municipality } = story
  const document = await aDocument(world, 'municipality', { entries: 3 })
  await submit(municipality, { ...document, closing: { ...document['closing'], open: '=1+1 åäö\n🚲' } })
  await write(story.police, await aDocument(world, 'police', { seed: 7, entries: 2 }))
  return { ...story, ...(await givenAKey(world, coordinator, { scope: 'answers', roundId })) }
}

/** Follows `next` from page to page, as any program does. */
async function everyPage({ app }: World, program: Client, address: string): Promise<DataRow[]> {
  const { pathname, search } = new URL(address)
  const reply = await app.inject({ url: pathname + search, headers: { authorization: program.authorization } })
  expect([address, reply.statusCode]).toEqual([address, 200])
  const { rows, next } = reply.json<DataPage>()
  return next === null ? rows : [...rows, ...(await everyPage({ app } as World, program, next))]
}

test('from one address a program comes to every table, whose rows are those of the export, with ids', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, municipality } = await givenAProgram(world)
  const params = { roundId }
  const round: RoundData = await program.call(roundData.read, { params })
  const { rows: asked } = await world.owner.query('select id from respondent where round_id = $1', [roundId])
  expect([round.respondents, round.submitted]).toEqual([asked.length, 1])
  const querystring = { flavour: 'open' }
  const { rawPayload } = await coordinator.send(answerExports.tables, { params, querystring })
  const files = unzipSync(rawPayload)
  expect(round.tables.map(({ id }) => `${id}.csv`)).toEqual(Object.keys(files).filter((it) => it !== 'about.csv'))
  for (const { id, json, csv, columns } of round.tables) {
    const exported = Buffer.from(files[`${id}.csv`] ?? []).toString()
    const { pathname, search } = new URL(csv)
    const reply = await world.app.inject({ url: pathname + search, headers: { authorization: program.authorization } })
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect([id, reply.body === exported]).toEqual([id, true])
    const rows = await everyPage(world, program, json)
    const lines = Papa.parse<string[]>(exported.replace(/\r\n$/, ''), {}).data.slice(1)
    expect([id, rows.length]).toEqual([id, lines.length])
    expect([id, new Set(rows.map((row) => row.id)).size]).toEqual([id, rows.length])
    const asText = (it: string | number | null | undefined) => `${it ?? ''}`.replace(/^(?=\s*[=+@])/, "'")
    expect(rows.map((row) => columns.map((column) => asText(row[column.id])))).toEqual(lines)
  }
  const codes = round.tables.find(({ id }) => id === 'codes')
  expect((await everyPage(world, program, codes?.json ?? '')).length).toBeGreaterThan(500)
  const [own] = await everyPage(world, program, round.tables.find(({ id }) => id === 'answers')?.json ?? '')
  expect(own?.id).toBe(municipality.respondentId)
})

test('more than a page of respondents comes page by page, each of them once, whoever submits meanwhile', async () => {
  const world = await givenAWorld()
  const { roundId, program } = await givenAProgram(world)
  // Another fifty that have submitted the same; the frozen documents stand as they were.
  const { rows: codes } = await world.owner.query<{ code: string }>(
    `select code from municipality where county_code <> '19' order by code limit 60`,
  )
  const copy = (code: string) =>
    world.owner.query(
      `with asked as (insert into respondent (id, round_id, kind, municipality_code, submitted_at)
         values (gen_random_uuid(), $1, 'municipality', $2, now()) returning id)
       insert into submission (id, respondent_id, version, document, hash, reference, submitted_by)
       select gen_random_uuid(), asked.id, 1, document, hash, reference || $2, submitted_by
       from submission, asked where version = 1 order by submitted_at limit 1`,
      [roundId, code],
    )
  for (const { code } of codes.slice(0, 50)) await copy(code)
  const params = { roundId, table: 'answers' }
  const first = await program.call(roundData.page, { params })
  expect(first.rows).toHaveLength(25)
  for (const { code } of codes.slice(50)) await copy(code)
  const rest = await everyPage(world, program, first.next ?? '')
  const ids = [...first.rows, ...rest].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(51)
  const after = await program.refusal(roundData.page, { params, querystring: { after: 'ingen' } })
  expect(after).toMatchObject({ type: 'input-not-valid', errors: [{ path: 'after' }] })
})

test('P5: a key reads no draft, nothing of another round or county, and writes nothing, not past the permissions either', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, key, police, municipality } = await givenAProgram(world)
  const next = await givenAnOpenRound(coordinator, { name: 'Nästa', year: 2027 })
  const uppsala = await givenACoordinator(world, '03')
  const theirs = await givenAnOpenRound(uppsala, { county: '03', name: 'Uppsala', municipalities: ['0380'] })
  for (const { id } of [next, theirs])
    await refused(world, 'not-found', () => program.refusal(roundData.read, { params: { roundId: id } }))
  await refused(world, 'not-signed-in', () => program.refusal(answers.read, { params: municipality }))
  const { rows } = await program.call(roundData.page, { params: { roundId, table: 'answers' } })
  expect(rows.map(({ id }) => id)).toEqual([municipality.respondentId])

  const wall = pastThePermissions(world)
  const asKey = (sql: string) => wall.triedWithKey(key.id, sql)
  const readable = { round: 'id', respondent: 'round_id', submission: 'respondent_id', assignment: 'respondent_id' }
  const read = []
  for (const [table, column] of Object.entries(readable))
    read.push([table, ...new Set((await asKey(`select ${column} as it from ${table}`)).rows.map(({ it }) => it))])
  const { rows: asked } = await world.owner.query<{ id: string }>('select id from respondent where round_id = $1', [
    roundId,
  ])
  const answering = [municipality.respondentId, police.respondentId]
  expect(read.slice(0, 3)).toEqual([
    ['round', roundId],
    ['respondent', roundId],
    ['submission', municipality.respondentId],
  ])
  expect(new Set(read[3]?.slice(1))).toEqual(new Set(answering))
  expect(asked.length).toBeGreaterThan(answering.length)
  const isHidden = async (table: string) => (await asKey(`select from ${table}`)).touched === 0
  for (const table of ['answer', 'entry', 'trail', 'person', 'mail', 'edition', 'edition_document', 'need', 'api_key'])
    expect([table, await isHidden(table)]).toEqual([table, true])
  for (const table of Object.keys(readable)) {
    const { rows: columns } = await world.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = $1`,
      [table],
    )
    const changes = columns.map(({ name }) => `update ${table} set ${name} = ${name}`)
    for (const change of [...changes, `delete from ${table}`, `insert into ${table} select * from ${table}`]) {
      const { touched, refusal } = await asKey(change)
      expect([change, touched, refusal ?? 'not allowed']).toEqual([change, 0, 'not allowed'])
    }
  }
})

test('P7: what is marked as secret is not in the feed, though the county board has it in its own file', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, municipality } = await givenAProgram(world)
  const table = async () =>
    (await program.call(roundData.page, { params: { roundId, table: 'answers' } })).rows[0] ?? {}
  expect(await table()).toMatchObject({ 'closing.open': '=1+1 åäö\n🚲' })
  await world.owner.query(
    `insert into secrecy_mark (id, respondent_id, question, ground, words, marked_by, marked_by_name)
     select gen_random_uuid(), $1, 'closing.open', 'other', '', person_id, 'Karin Berg' from staff limit 1`,
    [municipality.respondentId],
  )
  expect(await table()).toMatchObject({ 'closing.open': 'not_shown' })
  for (const of of ['rows.csv', '']) {
    const url = `/api/data/rounds/${roundId}/tables/answers/${of}`.replace(/\/$/, '')
    const { body } = await world.app.inject({ url, headers: { authorization: program.authorization } })
    expect(body).not.toContain('åäö')
  }
  const own = await coordinator.send(answerExports.json, { params: { roundId } })
  expect(String(own.rawPayload)).toContain('åäö')
})

test('what is no key, has passed its day or is revoked is told how to ask, with problem details', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, key, secret } = await givenAProgram(world)
  const ask = (authorization?: string) =>
    world.app.inject({ url: `/api/data/rounds/${roundId}`, headers: { ...(authorization && { authorization }) } })
  const asPassword = `Basic ${Buffer.from(`excel:${secret}`).toString('base64')}`
  expect((await ask(asPassword)).statusCode).toBe(200)
  const expectRefusal = async (authorization: string | undefined, type: string, challenge: RegExp) => {
    const reply = await ask(authorization)
    expect([reply.statusCode, reply.json<Problem>().type]).toEqual([401, type])
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(reply.headers['www-authenticate']).toMatch(challenge)
  }
  await expectRefusal(undefined, 'not-signed-in', /^Bearer realm="kartlaggning", Basic realm/)
  for (const wrong of ['Bearer', 'Bearer x', `Bearer kl_${'A'.repeat(43)}`, 'Basic !', `Bearer ${secret}x`])
    await expectRefusal(wrong, 'key-not-valid', /error="invalid_token"/)
  await world.owner.query(`update api_key set expires_on = current_date - 2 where id = $1`, [key.id])
  await expectRefusal(`Bearer ${secret}`, 'key-not-valid', /error="invalid_token"/)
  await world.owner.query(`update api_key set expires_on = current_date + 2 where id = $1`, [key.id])
  expect((await ask(`Bearer ${secret}`)).statusCode).toBe(200)
  const params = { county: '19', keyId: key.id }
  await coordinator.call(apiKeys.revoke, { params, body: { reason: 'Datorn är borta' } })
  await expectRefusal(`Bearer ${secret}`, 'key-not-valid', /error="invalid_token"/)
  await refused(world, 'key-is-revoked', () =>
    coordinator.refusal(apiKeys.revoke, { params, body: { reason: 'Igen' } }),
  )
})

test('a key is limited by itself, and told when to come back', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, key } = await givenAProgram(world)
  await world.owner.query('insert into api_key_request (api_key_id) select $1 from generate_series(1, 120)', [key.id])
  const reply = await program.send(roundData.read, { params: { roundId } })
  expect(reply.json()).toMatchObject({ type: 'too-many-requests', status: 429 })
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
  const another = await givenAKey(world, coordinator, { scope: 'answers', roundId })
  expect((await another.program.send(roundData.read, { params: { roundId } })).statusCode).toBe(200)
  await world.owner.query(`update api_key_request set at = now() - interval '61 seconds'`)
  expect((await program.send(roundData.read, { params: { roundId } })).statusCode).toBe(200)
})

test('P3: who made a key, when it was used and why it was revoked is known; the key itself is shown once and kept nowhere', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, program, key, secret } = await givenAProgram(world)
  const params = { county: '19' }
  expect(await coordinator.call(apiKeys.list, { params })).toMatchObject([{ madeBy: 'Karin Berg', lastUsedOn: null }])
  await program.call(roundData.read, { params: { roundId } })
  await coordinator.call(apiKeys.revoke, { params: { ...params, keyId: key.id }, body: { reason: 'Bytt program' } })
  const [listed] = await coordinator.call(apiKeys.list, { params })
  expect(listed).toMatchObject({
    usable: false,
    revoked: { by: 'Karin Berg', because: 'Bytt program' },
  })
  expect(listed?.lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  const events = String((await coordinator.send(securityEvents.export, { params })).rawPayload)
  for (const kind of ['key-made', 'key-used', 'key-revoked']) expect(events).toMatch(new RegExp(`${kind},.*${key.id}`))
  const { rows: steps } = await world.owner.query<{ operation: string }>(
    `select operation from trail where relation = 'api_key' order by position`,
  )
  expect(steps.map(({ operation }) => operation)).toEqual(['insert', 'update'])
  const { rows: tables } = await world.owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  for (const { name } of tables) {
    const { rows } = await world.owner.query(`select from ${name} as it where position($1 in it::text) > 0`, [secret])
    expect([name, rows.length]).toEqual([name, 0])
  }
  expect(JSON.stringify(listed)).not.toContain(secret)
})

test('a key is made for at most a year, for a round of the county, by those who coordinate it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const uppsala = await givenACoordinator(world, '03')
  const params = { county: '19' }
  const body = { name: 'Power BI', opens: { scope: 'answers', roundId } as const, expiresOn: inHalfAYear() }
  const making = (client: Client, changes: object, county = '19') => ({
    refusedWith: (type: Problem['type']) =>
      refused(world, type, () =>
        client.refusal(apiKeys.make, { params: { county }, body: { ...body, ...changes } as typeof body }),
      ),
  })
  await making(coordinator, { expiresOn: '2020-01-01' }).refusedWith('day-has-passed')
  const inTwoYears = `${new Date().getUTCFullYear() + 2}-01-01`
  await making(coordinator, { expiresOn: inTwoYears }).refusedWith('key-lasts-too-long')
  await making(coordinator, { name: ' ' }).refusedWith('input-not-valid')
  await making(uppsala, {}, '03').refusedWith('not-found')
  for (const client of [uppsala, municipality.client]) await making(client, {}).refusedWith('not-allowed')
  await refused(world, 'not-signed-in', () => clientOf(world.app).refusal(apiKeys.list, { params }))
})
