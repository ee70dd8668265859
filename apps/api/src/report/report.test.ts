import { REPORT_READERS } from '@kartlaggning/schema/answers/audience'
import { createHash } from 'node:crypto'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import type { Client } from '../../test/client.ts'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { givenAnAnalysis, givenAReconciliation, judging } from '../../test/story-after-closing.ts'
import { needBy } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAnAnalyst, givenAPerson, givenAWorld, type World } from '../../test/world.ts'
import { givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { givenSomeoneWhoAnswers } from '../../test/story.ts'

const sides = { municipality: judging({ narcotics: 4, arson: 1 }), police: judging({ narcotics: 2, arson: 1 }) }

const decision = {
  seen: 0,
  status: 'confirmed' as const,
  motivation: 'Båda ser problemet.',
  priority: 'high' as const,
  measures: ['visit'],
  support: '',
}

async function givenAnEdition(world: World) {
  const story = await givenAnAnalysis(world, sides)
  const edition = await publish(story.coordinator, story.roundId, 'Första utgåvan.')
  return { ...story, edition }
}

const publish = (client: Client, roundId: string, note: string) =>
  client.call(reports.publish, { params: { roundId }, body: { note } })
const bytesOf = async (client: Client, roundId: string, number: number) =>
  (await client.send(reports.read, { params: { roundId, number } })).rawPayload.toString('hex')

test('from the second edition on, one says what is new', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnEdition(world)
  const again = (note: string) => coordinator.refusal(reports.publish, { params: { roundId }, body: { note } })
  for (const note of ['', '  ']) await refused(world, 'edition-needs-a-note', () => again(note))
  expect((await publish(coordinator, roundId, 'Rättad.')).number).toBe(2)
})

test('there is no report before the analysis', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAReconciliation(world)
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(reports.preview, { params: { roundId } }))
  await refused(world, 'round-is-not-in-analysis', () =>
    coordinator.refusal(reports.publish, { params: { roundId }, body: { note: '' } }),
  )
})

test('the report says who answered, how it was done, and what each side says', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, sides)
  const report = await coordinator.call(reports.preview, { params: { roundId } })
  expect(report.round).toMatchObject({
    id: roundId,
    name: 'Kartläggningen 2026',
    countyName: 'Västmanlands län',
    fictional: false,
  })
  expect(report.method).toMatchObject({
    purpose: 'Att se vilket stöd länet behöver.',
    thresholds: { concernDifference: 2 },
  })
  expect(report.method.rules.map((it) => it.rule)).toContain('R12')
  const answered = { submittedAt: aString, version: 1 }
  const silent = { submittedAt: null, version: null }
  expect(report.response).toEqual([
    {
      municipality: '1983',
      name: 'Köping',
      officialName: 'Köpings kommun',
      sides: { municipality: silent, police: silent },
    },
    {
      municipality: '1981',
      name: 'Sala',
      officialName: 'Sala kommun',
      sides: { municipality: answered, police: answered },
    },
  ])
  expect(report.policeAreas.map((it) => it.name)).toEqual(['Norra Västmanland', 'Västra Mälardalen'])
  expect(report.structure.find((it) => it.name === 'Köping')?.answers[0]).toMatchObject({
    municipality: null,
    police: null,
  })
  const narcotics = report.problems.find((it) => it.problem === 'narcotics')
  expect(narcotics).toMatchObject({ large: { count: 1, of: 2 } })
  expect(narcotics?.cells.find((it) => it.municipality === '1981')).toMatchObject({
    concern: { municipality: 4, police: 2 },
    differs: true,
  })
  expect(report.problems.find((it) => it.problem === 'arson')).toMatchObject({ large: { count: 0, of: 2 } })
  expect(report.notAssessed.length).toBeGreaterThan(0)
})

test('only needs that the coordinator stands for are in the report', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, sides)
  const confirmed = await needBy(coordinator, roundId, 'R12')
  const dismissed = await needBy(coordinator, roundId, 'R29')
  await coordinator.call(needs.decide, { params: { needId: confirmed.id }, body: decision })
  await coordinator.call(needs.decide, { params: { needId: dismissed.id }, body: { ...decision, status: 'dismissed' } })
  const { needs: reported } = await coordinator.call(reports.preview, { params: { roundId } })
  expect(reported).toMatchObject([
    { id: confirmed.id, status: 'confirmed', motivation: 'Båda ser problemet.', gaps: confirmed.gaps },
  ])
})

test('the same rows give the same report', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, sides)
  const preview = async () => (await coordinator.send(reports.preview, { params: { roundId } })).body
  const first = await nothingIsWritten(world, preview)
  await coordinator.call(gaps.analyse, { params: { roundId } })
  expect(await preview()).toBe(first)
})

test('the report is published as a frozen edition, whose hash is that of its bytes', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, edition } = await givenAnEdition(world)
  expect(edition).toEqual({
    roundId,
    number: 1,
    publishedAt: aString,
    publishedBy: 'Karin Berg',
    note: 'Första utgåvan.',
    hash: aString,
  })
  expect((await coordinator.call(rounds.read, { params: { roundId } })).status).toBe('published')
  const { body } = await coordinator.send(reports.read, { params: { roundId, number: 1 } })
  const document = body.slice(body.indexOf(',"report":') + ',"report":'.length, -1)
  expect(createHash('sha256').update(document).digest('hex')).toBe(edition.hash)
  expect((await coordinator.call(reports.read, { params: { roundId, number: 1 } })).edition).toEqual(edition)
})

test('P8: an edition never changes, whatever comes after: same edition, same bytes', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, edition } = await givenAnEdition(world)
  const first = await bytesOf(coordinator, roundId, 1)
  const need = await needBy(coordinator, roundId, 'R12')
  await coordinator.call(needs.decide, { params: { needId: need.id }, body: decision })
  await world.owner.query(`update municipality set name = 'Sala stad' where code = '1981'`)
  await world.owner.query(`update person set name = 'Karin Ek' where name = 'Karin Berg'`)
  const second = await publish(coordinator, roundId, 'Rättelse.')
  expect(second).toMatchObject({ number: 2, publishedBy: 'Karin Ek', note: 'Rättelse.' })
  expect(second.hash).not.toBe(edition.hash)
  expect(await bytesOf(coordinator, roundId, 1)).toBe(first)
  expect(await bytesOf(coordinator, roundId, 2)).not.toBe(first)
  expect(await coordinator.call(reports.editions, { params: { roundId } })).toEqual(
    [second, edition].map((it) => ({ ...it, readers: [...REPORT_READERS], withdrawn: null })),
  )
})

test('P8: not even the owner of the database changes an edition', async () => {
  const world = await givenAWorld()
  await givenAnEdition(world)
  await nothingIsWritten(world, async () => {
    await expect(world.owner.query(`update edition set note = ''`)).rejects.toThrow('edition is never changed')
    for (const change of [`update edition_document set document = '{}'`, 'delete from edition_document'])
      await expect(world.owner.query(change)).rejects.toThrow('edition_document is never changed')
  })
})

test('of two who publish at the same time, each gets an edition', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, sides)
  const editions = await Promise.all(['Ett.', 'Två.'].map((note) => publish(coordinator, roundId, note)))
  expect(editions.map((it) => it.number).toSorted((a, b) => a - b)).toEqual([1, 2])
})

test('the analyst reads the report as the coordinator does', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, edition } = await givenAnEdition(world)
  const analyst = await givenAnAnalyst(world)
  expect(await analyst.call(reports.editions, { params: { roundId } })).toEqual([
    { ...edition, readers: [...REPORT_READERS], withdrawn: null },
  ])
  expect(await bytesOf(analyst, roundId, 1)).toBe(await bytesOf(coordinator, roundId, 1))
})

test('P8: those who took part read bytes of their own, frozen with a hash of their own', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police, edition } = await givenAnEdition(world)
  const silent = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  const bytes = await bytesOf(police.client, roundId, 1)
  await publish(coordinator, roundId, 'Rättelse.')
  for (const { client } of [municipality, police, silent]) {
    const [, first] = await client.call(reports.editions, { params: { roundId } })
    expect(first).toEqual({ ...edition, hash: aString, readers: ['participants', 'lansbra'], withdrawn: null })
    expect(first?.hash).not.toBe(edition.hash)
    expect(await bytesOf(client, roundId, 1)).toBe(bytes)
    const { body } = await client.send(reports.read, { params: { roundId, number: 1 } })
    const document = body.slice(body.indexOf(',"report":') + ',"report":'.length, -1)
    expect(createHash('sha256').update(document).digest('hex')).toBe(first?.hash)
  }
})

test('those outside do not, and nobody else sees what is not yet published', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnEdition(world)
  const elsewhere = await givenAnOpenRound(coordinator, { name: 'En annan omgång' })
  const participant = await givenSomeoneWhoAnswers(world, coordinator, elsewhere.id, 'municipality', '1981')
  const passerBy = await givenAPerson(world, 'Per Lind')
  const params = { roundId, number: 1 }
  for (const { client } of [participant, passerBy]) {
    await refused(world, 'not-allowed', () => client.refusal(reports.read, { params }))
    await refused(world, 'not-allowed', () => client.refusal(reports.editions, { params }))
  }
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(reports.read, { params }))
  await refused(world, 'not-found', () => other.refusal(reports.editions, { params }))
  await refused(world, 'not-found', () => other.refusal(reports.preview, { params }))
  await refused(world, 'not-found', () => other.refusal(reports.publish, { params, body: { note: '' } }))
  for (const preview of [reports.preview, reports.previewForOthers])
    await refused(world, 'not-allowed', () => municipality.client.refusal(preview, { params }))
})

test('only the coordinator publishes', async () => {
  const world = await givenAWorld()
  const { roundId, municipality } = await givenAnAnalysis(world)
  for (const client of [await givenAnAnalyst(world), municipality.client]) {
    await refused(world, 'not-allowed', () =>
      client.refusal(reports.publish, { params: { roundId }, body: { note: '' } }),
    )
  }
})

test('an edition that there is not is not found', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnEdition(world)
  await refused(world, 'not-found', () => coordinator.refusal(reports.read, { params: { roundId, number: 2 } }))
  await refused(world, 'not-found', () => coordinator.refusal(reports.read, { params: { roundId, number: 'first' } }))
})
