import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { reports } from '@kartlaggning/schema/report/report'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import { editionData } from '@kartlaggning/schema/report/edition-data'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../../test/behind-the-wall.ts'
import { clientOf } from '../../../test/client.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { givenAKey } from '../../../test/api-keys.ts'
import { refused } from '../../../test/refused.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const note = 'Rättad efter samtal med Karin.'

async function given(world: World) {
  const story = await givenAnAnalysis(world)
  const { coordinator, roundId } = story
  const publish = (readers: readonly ('participants' | 'lansbra' | 'public')[], saying = '') =>
    coordinator.call(reports.publish, { params: { roundId }, body: { note: saying, readers: [...readers] } })
  return { ...story, publish, anybody: clientOf(world.app), of: { params: { roundId, number: 1 } } }
}

const files = [publicReports.asPdf, publicReports.asDocx, publicReports.asXlsx]

test('P7: anybody reads what is published for everyone, and until then there is nothing', async () => {
  const world = await givenAWorld()
  const { publish, anybody, of, roundId, coordinator } = await given(world)
  const before = [publicReports.list, publicReports.read, ...files, publicReports.csv].map(async (endpoint) => {
    const reply = await anybody.send(endpoint, { params: { ...of.params, table: 'tabell-1' } })
    return reply.statusCode
  })
  expect(new Set(await Promise.all(before))).toEqual(new Set([404]))
  await publish(['participants', 'lansbra'])
  expect((await anybody.send(publicReports.read, of)).statusCode).toBe(404)
  await publish(['public'], note)
  const second = { params: { roundId, number: 2 } }
  const { edition, replacedBy, report } = await anybody.call(publicReports.read, second)
  expect([edition.number, replacedBy, report.reader]).toEqual([2, null, 'public'])
  expect(report.response.municipality).toEqual({ asked: 2, answered: 1, shown: 1 })
  const { body } = await anybody.send(publicReports.read, second)
  for (const word of ['Sala', 'Köping', '"1981"', note, 'Karin']) expect(body).not.toContain(word)
  expect(await coordinator.call(publicReports.preview, { params: { roundId } })).toMatchObject({
    tables: report.tables.map(({ id }) => ({ id })),
  })
  for (const endpoint of files) {
    const file = await anybody.send(endpoint, { ...second, querystring: { language: 'sv' } })
    expect([file.statusCode, file.rawPayload.length > 1000]).toEqual([200, true])
  }
  const csv = await anybody.send(publicReports.csv, { params: { ...second.params, table: 'tabell-1' } })
  expect(csv.body).toContain('Tillfrågade')
})

test('P8: the same edition, the same bytes; it is kept until there is another, which it says replaces it', async () => {
  const world = await givenAWorld()
  const { publish, anybody, of } = await given(world)
  await publish(['public'])
  const read = await anybody.send(publicReports.read, of)
  expect(read.headers['cache-control']).toBe('public, no-cache')
  const pdf = await anybody.send(publicReports.asPdf, of)
  const ifChanged = ({ headers }: typeof read, endpoint: Endpoint) =>
    world.app.inject({ url: urlOf(endpoint, of), headers: { 'if-none-match': String(headers['etag']) } })
  const again = await ifChanged(pdf, publicReports.asPdf)
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
  const same = await ifChanged(read, publicReports.read)
  expect(same.statusCode).toBe(304)
  await publish(['public'], note)
  const { edition, replacedBy, report } = await anybody.call(publicReports.read, of)
  expect(replacedBy?.number).toBe(2)
  expect({ edition, report, replacedBy: null }).toEqual(read.json())
  expect((await anybody.send(publicReports.asPdf, of)).rawPayload.equals(pdf.rawPayload)).toBe(true)
})

test('P7: past every permission nobody reaches more of an edition than what is for everyone', async () => {
  const world = await givenAWorld()
  const { publish, roundId } = await given(world)
  await publish(['participants', 'lansbra', 'public'])
  const tried = (sql: string) => pastThePermissions(world).tried('', sql, [roundId])
  expect((await tried('select reader from edition_document where round_id = $1')).rows).toEqual([{ reader: 'public' }])
  for (const table of ['edition', 'masked_cell', 'report_chapter', 'report_sentence'])
    expect((await tried(`select from ${table} where round_id = $1`)).rows).toEqual([])
})

test('the coordinator sees who would read how much, and which cells of an edition are not shown and why', async () => {
  const world = await givenAWorld()
  const { publish, coordinator, roundId, of, municipality } = await given(world)
  const readers = await coordinator.call(reports.readers, { params: { roundId } })
  expect(readers.map(({ reader }) => reader)).toEqual(['county-board', 'participants', 'lansbra', 'public'])
  const [board, , , everyone] = readers
  expect(board).toMatchObject({ needs: 0, masked: 0 })
  expect(board?.cells).toBeGreaterThan(everyone?.cells ?? 0)
  expect(everyone?.masked).toBeGreaterThan(0)
  await publish(['public'])
  const masked = await coordinator.call(reports.masked, of)
  expect(masked).toHaveLength(everyone?.masked ?? 0)
  // Of one municipality alone nothing is counted.
  expect(masked).toContainEqual({
    reader: 'public',
    table: 'knowledge.planStatus',
    cell: 'of/municipality',
    reason: 'few',
  })
  expect(masked.every(({ reason }) => reason === 'few')).toBe(true)
  expect((await municipality.client.send(reports.masked, of)).statusCode).toBe(403)
})

test('those who took part are told of an edition when there is one for them, and read no other', async () => {
  const world = await givenAWorld()
  const { publish, coordinator, municipality, roundId, of } = await given(world)
  const lettersSent = async () => {
    const { rows } = await world.owner.query<{ count: string }>(
      `select count(*) from mail where occasion like 'edition %'`,
    )
    return Number(rows[0]?.count)
  }
  await publish(['public'])
  expect([await lettersSent(), (await municipality.client.send(reports.read, of)).statusCode]).toEqual([0, 404])
  await publish(['lansbra'], note)
  expect(await lettersSent()).toBeGreaterThan(0)
  const theirs = await municipality.client.call(reports.read, { params: { roundId, number: 2 } })
  expect(theirs.report.reader).toBe('lansbra')
  const asLansbra = { params: { roundId, number: 2 }, querystring: { reader: 'lansbra' as const } }
  expect((await coordinator.call(reports.read, asLansbra)).report).toEqual(theirs.report)
  expect((await coordinator.call(reports.editions, { params: { roundId } })).map((it) => it.readers)).toEqual([
    ['county-board', 'lansbra'],
    ['county-board', 'public'],
  ])
})

test('the catalogue for everyone points to what is published for everyone', async () => {
  const world = await givenAWorld()
  const { publish, anybody, roundId } = await given(world)
  const catalog = async () => (await anybody.send(publicReports.catalog, { params: { county: '19' } })).body
  await publish(['participants'])
  expect(await catalog()).not.toContain('dcat:Dataset ')
  await publish(['public'], note)
  const described = await catalog()
  expect(described).toContain('authority/access-right/PUBLIC')
  expect(described).toContain(`/api/public/rounds/${roundId}/editions/2/tables/tabell-1/rows.csv`)
  expect(described).toContain(`/oppen-rapport/${roundId}/2`)
  expect(described).not.toContain('/editions/1/')
})

test('what is withdrawn says why at every address, and what replaces it', async () => {
  const world = await givenAWorld()
  const { publish, anybody, coordinator, municipality, roundId, of } = await given(world)
  await publish(['lansbra', 'public'])
  const { program } = await givenAKey(world, coordinator, { scope: 'editions', reader: 'public' })
  const body = { reason: 'Fel antal i tabell 2.' }
  for (const client of [municipality.client, await givenAnAnalyst(world)])
    await refused(world, 'not-allowed', () => client.refusal(publicReports.withdraw, { ...of, body }))
  const [elsewhere, none] = [await givenACoordinator(world, '03'), { params: { roundId, number: 9 } }]
  await refused(world, 'not-found', () => elsewhere.refusal(publicReports.withdraw, { ...of, body }))
  await refused(world, 'not-found', () => coordinator.refusal(publicReports.withdraw, { ...none, body }))

  await coordinator.call(publicReports.withdraw, { ...of, body })
  await refused(world, 'edition-was-withdrawn', () => coordinator.refusal(publicReports.withdraw, { ...of, body }))
  const replacement = async () => {
    const replies = [publicReports.read, ...files, publicReports.csv].map((endpoint) =>
      anybody.send(endpoint, { params: { ...of.params, table: 'tabell-1' } }),
    )
    const byKey = [editionData.read, editionData.csv].map((endpoint) =>
      program.send(endpoint, { params: { ...of.params, table: 'tabell-1' } }),
    )
    const all = await Promise.all([...replies, ...byKey])
    expect(all.map(({ statusCode }) => statusCode)).toEqual(all.map(() => 410))
    const said = all.map((it) => it.json<{ withdrawn: { reason: string; replacedBy: { number: number } | null } }>())
    expect(new Set(said.map(({ withdrawn }) => withdrawn.reason))).toEqual(new Set([body.reason]))
    for (const { body: words } of all) expect(words).not.toContain('Karin')
    return new Set(said.map(({ withdrawn }) => withdrawn.replacedBy?.number ?? null))
  }
  expect(await replacement()).toEqual(new Set([null]))
  expect(await anybody.call(publicReports.list, { params: { roundId } })).toEqual([])
  const county = { params: { county: '19' } }
  expect((await anybody.send(publicReports.catalog, county)).body).not.toContain('dcat:Dataset ')
  expect(await program.call(editionData.list, county)).toEqual([])

  // LänsBrå's is not the public's, and what was frozen stays for those who answer for it.
  expect((await municipality.client.send(reports.read, of)).statusCode).toBe(200)
  const [listed] = await coordinator.call(reports.editions, { params: { roundId } })
  expect(listed).toMatchObject({
    readers: ['county-board', 'lansbra', 'public'],
    withdrawn: { by: 'Karin Berg', ...body },
  })
  const { rows } = await world.owner.query(
    `select new ->> 'reason' as reason from trail where relation = 'edition_withdrawal' and chain = $1`,
    [roundId],
  )
  expect(rows).toEqual([body])

  await publish(['public'], note)
  expect(await replacement()).toEqual(new Set([2]))
  expect((await anybody.call(publicReports.list, { params: { roundId } })).map((it) => it.number)).toEqual([2])
})

test('what is withdrawn is kept in its own bytes for the archive, which says why', async () => {
  const world = await givenAWorld()
  const { publish, anybody, coordinator, roundId, of } = await given(world)
  await publish(['public'])
  const { edition } = await anybody.call(publicReports.read, of)
  const body = { reason: 'Fel antal i tabell 2.' }
  await coordinator.call(publicReports.withdraw, { ...of, body })
  const archive = unzipSync((await coordinator.send(archives.download, { params: { roundId } })).rawPayload)
  const contents = Object.entries(archive).find(([name]) => name.endsWith('contents.csv'))?.[1] ?? new Uint8Array()
  expect(strFromU8(contents)).toMatch(new RegExp(`edition-1-public.*${edition.hash}.*${body.reason}`))
})
