import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { newId } from '@kartlaggning/schema/id'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { session } from '@kartlaggning/schema/identity/session'
import { editionReaders } from '@kartlaggning/schema/report/edition-readers'
import { orderedFiles } from '@kartlaggning/schema/report/ordered-file'
import { reports } from '@kartlaggning/schema/report/report'
import { retention } from '@kartlaggning/schema/report/retention/retention'
import { people } from '@kartlaggning/schema/respondents/people'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { actorOf, givenAnOpenRound, linkIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { clientOf, signedInBy, type Client } from '../../../test/client.ts'
import { alteredIn, everyText } from '../../../test/given-an-ended-round.ts'
import { givenARetentionDecision } from '../../../test/given-a-retention-decision.ts'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { lastMail } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const lina = { name: 'Lina Bro', email: 'lina.bro@example.org', days: 30 as const }

async function givenAnEdition() {
  const world = await givenAWorld()
  const story = await givenAnAnalysis(world)
  const { roundId, coordinator } = story
  const readers = ['participants' as const, 'lansbra' as const]
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '', readers } })
  return { world, ...story, params: { roundId } }
}

async function invite(world: World, coordinator: Client, params: { readonly roundId: string }) {
  const reader = await coordinator.call(editionReaders.invite, { params, body: lina })
  return { reader, token: linkIn((await lastMail(world)).body) }
}

const slow = { timeout: 240_000 }

const enter = (world: World, token: string) => signedInBy(world.app, session.signInByLink, { body: { token } })

const bodyOf = async (client: Client, params: Record<string, unknown>, querystring = {}) =>
  (await client.send(reports.read, { params, querystring })).body

test(
  'somebody at LänsBrå reads what is published for LänsBrå by a link of their own, and nothing else',
  slow,
  async () => {
    const { world, coordinator, municipality, roundId, params } = await givenAnEdition()
    const { reader, token } = await invite(world, coordinator, params)
    expect(reader).toMatchObject({ name: lina.name, email: lina.email, usable: true, ended: null, readAt: null })
    expect(await clientOf(world.app).call(session.invitation, { body: { token } })).toMatchObject({
      respondent: null,
      round: 'Kartläggningen 2026',
      reads: true,
      open: false,
    })
    const client = await enter(world, token)
    const { readings, assignments, staff } = await actorOf(client)
    expect({ readings, assignments, staff }).toMatchObject({
      readings: [{ roundId, edition: 1 }],
      assignments: [],
      staff: [],
    })

    const one = { roundId, number: 1 }
    expect(await bodyOf(client, one)).toBe(await bodyOf(coordinator, one, { reader: 'lansbra' }))
    expect(await client.call(reports.editions, { params })).toMatchObject([{ number: 1, readers: ['lansbra'] }])
    for (const file of [reports.asPdf, reports.asDocx])
      expect((await client.send(file, { params: one })).statusCode).toBe(200)
    for (const file of [reports.asPptx, reports.asXlsx]) {
      const theirs = await client.send(file, { params: one })
      const handedOn = await coordinator.send(file, { params: one, querystring: { reader: 'lansbra' } })
      expect(theirs.rawPayload.equals(handedOn.rawPayload)).toBe(true)
    }

    for (const other of ['county-board', 'participants'] as const)
      await refused(world, 'not-found', () =>
        client.refusal(reports.read, { params: one, querystring: { reader: other } }),
      )
    await refused(world, 'not-allowed', () => client.refusal(reports.preview, { params }))
    await refused(world, 'not-allowed', () => client.refusal(rounds.read, { params }))
    await refused(world, 'not-allowed', () => client.refusal(editionReaders.list, { params }))
    await refused(world, 'not-allowed', async () => (await client.send(answerExports.json, { params })).json())
    // Those who took part read as they did.
    expect(await bodyOf(municipality.client, one)).toBe(await bodyOf(coordinator, one, { reader: 'participants' }))
    const body = { id: newId(), format: 'xlsx' as const }
    expect(await client.call(orderedFiles.order, { params: one, body })).toMatchObject({ reader: 'lansbra' })
  },
)

test('who is invited, and when they read, stands in the list and among the events of security', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { token, reader } = await invite(world, coordinator, params)
  const client = await enter(world, token)
  const one = { ...params, number: 1 }
  await client.call(reports.read, { params: one })
  await client.send(reports.asXlsx, { params: one })
  const [listed] = await coordinator.call(editionReaders.list, { params })
  expect(listed?.id).toBe(reader.id)
  expect(listed?.readAt).not.toBeNull()
  await coordinator.call(editionReaders.end, { params: { ...params, readerId: reader.id } })
  const { payload } = await coordinator.send(securityEvents.export, { params: { county: '19' } })
  for (const kind of [
    `reading-given`,
    `edition-read`,
    `${params.roundId} 1 page`,
    `${params.roundId} 1 xlsx`,
    'reading-ended',
  ])
    expect(payload).toContain(kind)
  expect(payload).not.toContain(lina.email)
})

test('from when it is ended they read nothing, and their link opens nothing', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { token, reader } = await invite(world, coordinator, params)
  const client = await enter(world, token)
  const one = { ...params, readerId: reader.id }
  expect(await coordinator.call(editionReaders.end, { params: one })).toMatchObject({
    usable: false,
    ended: { by: 'Karin Berg' },
  })
  await refused(world, 'access-has-ended', () => client.refusal(reports.read, { params: { ...params, number: 1 } }))
  const anyone = clientOf(world.app)
  await refused(world, 'link-not-valid', () => anyone.refusal(session.invitation, { body: { token } }))
  expect((await anyone.refusal(session.signInByLink, { body: { token } })).type).toBe('link-not-valid')
  await refused(world, 'person-has-no-access', () => coordinator.refusal(editionReaders.end, { params: one }))
})

test('when their time has passed nothing tells who was invited, and what they read is as it was', slow, async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const [params, one, county] = [{ roundId }, { roundId, number: 1 }, { county: '19' }]
  const publishedAt = (moment: string) =>
    world.owner.query(`alter table edition alter column published_at set default ${moment}`)
  await publishedAt(`clock() - interval '25 months'`)
  await coordinator.call(reports.publish, { params, body: { note: '', readers: ['lansbra' as const] } })
  await publishedAt('clock()')
  const { reader, token } = await invite(world, coordinator, params)
  const client = await enter(world, token)
  const read = await bodyOf(client, one)
  await coordinator.call(editionReaders.end, { params: { ...params, readerId: reader.id } })
  await givenARetentionDecision(coordinator, 'contacts')
  await coordinator.call(retention.propose, { params: county })
  const another = await givenACoordinator(world)
  const { proposal } = await another.call(retention.read, { params: county })
  await another.call(retention.confirm, {
    params: { ...county, erasureId: proposal?.id ?? '' },
    body: { nothingIsRequested: true },
  })
  const left = await everyText(world)
  for (const said of [lina.name, lina.email]) expect(left).not.toContain(said)
  expect(await coordinator.call(editionReaders.list, { params })).toMatchObject([{ name: 'Borttagen person' }])
  await refused(world, 'link-not-valid', () => clientOf(world.app).refusal(session.invitation, { body: { token } }))
  expect((await client.send(reports.read, { params: one })).statusCode).toBe(401)
  expect(await bodyOf(coordinator, one, { reader: 'lansbra' })).toBe(read)
  expect(await alteredIn(world)).toEqual([])
})

test(
  'whoever read and reads no longer is erased on request, after a dry run, and it stands in the log',
  slow,
  async () => {
    const { world, coordinator, params } = await givenAnEdition()
    const { token, reader } = await invite(world, coordinator, params)
    const client = await enter(world, token)
    const read = await bodyOf(client, { ...params, number: 1 })
    const one = { params: { ...params, readerId: reader.id }, key: newId() }
    const erasing = () => coordinator.refusal(editionReaders.erase, one)
    await refused(world, 'person-is-not-closed', erasing)
    await coordinator.call(editionReaders.end, one)
    await refused(world, 'erasure-needs-a-decision', erasing)
    await givenARetentionDecision(coordinator, 'contacts')
    const elsewhere = await givenACoordinator(world, '03')
    await refused(world, 'not-found', () => elsewhere.refusal(editionReaders.erase, one))

    const { personId } = reader
    const county = { county: '19' }
    const dry = await nothingIsWritten(world, () =>
      coordinator.call(people.erasure, { params: { ...county, personId } }),
    )
    expect(dry).toEqual({ assignments: 0, rounds: 0, readings: 1, letters: 1, submissions: 0, namedSteps: 0 })
    const erased = await coordinator.call(editionReaders.erase, one)
    expect(erased).toMatchObject({ name: 'Borttagen person', usable: false, ended: { by: 'Karin Berg' } })
    expect(erased.erasedAt).not.toBeNull()
    const left = await everyText(world)
    for (const said of [lina.name, lina.email]) expect(left).not.toContain(said)
    const { log } = await coordinator.call(retention.read, { params: county })
    expect(log).toMatchObject([{ onRequest: true, counts: [{ class: 'contacts', kind: 'person', count: 1 }] }])
    const { payload } = await coordinator.send(securityEvents.export, { params: county })
    expect(payload).toContain('person-erased')
    await nothingIsWritten(world, () => coordinator.call(editionReaders.erase, one))
    await refused(world, 'person-is-not-closed', () =>
      coordinator.refusal(editionReaders.erase, { params: one.params }),
    )
    expect(await bodyOf(coordinator, { ...params, number: 1 }, { reader: 'lansbra' })).toBe(read)
    expect(await alteredIn(world)).toEqual([])
  },
)

test('a county that erases a reader of another county’s too sees their address no more, until it invites them anew', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { reader } = await invite(world, coordinator, params)
  const elsewhere = await givenACoordinator(world, '03')
  const { id: roundId } = await givenAnOpenRound(elsewhere, { county: '03', municipalities: ['0380'] })
  await elsewhere.call(editionReaders.invite, { params: { roundId }, body: { ...lina, name: 'Lina Bro-Ek' } })
  const one = { params: { ...params, readerId: reader.id } }
  await coordinator.call(editionReaders.end, one)
  await givenARetentionDecision(coordinator, 'contacts')
  expect(await coordinator.call(editionReaders.erase, one)).toMatchObject({ name: 'Borttagen person', email: '' })
  expect(await elsewhere.call(editionReaders.list, { params: { roundId } })).toMatchObject([
    { name: 'Lina Bro-Ek', email: lina.email, usable: true, erasedAt: null },
  ])
  const again = await invite(world, coordinator, params)
  expect(again.reader).toMatchObject({ name: lina.name, email: lina.email, usable: true, erasedAt: null })
  const { people: kept } = await coordinator.call(retention.read, { params: { county: '19' } })
  expect(kept.map((it) => it.personId)).toContain(again.reader.personId)
})

test('whoever answers too is erased in the register, where they are closed first', async () => {
  const { world, coordinator, municipality, params } = await givenAnEdition()
  const body = { ...lina, email: municipality.email }
  const reader = await coordinator.call(editionReaders.invite, { params, body })
  const one = { params: { ...params, readerId: reader.id } }
  await coordinator.call(editionReaders.end, one)
  await givenARetentionDecision(coordinator, 'contacts')
  await refused(world, 'person-is-not-closed', () => coordinator.refusal(editionReaders.erase, one))
})

test('after the last day they read nothing, though they are signed in', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const { token } = await invite(world, coordinator, params)
  const client = await enter(world, token)
  await world.owner.query(`update edition_reader set expires_on = current_date - 2`)
  await refused(world, 'not-allowed', () => client.refusal(reports.read, { params: { ...params, number: 1 } }))
  expect((await actorOf(client)).readings).toEqual([])
  await refused(world, 'link-not-valid', () => clientOf(world.app).refusal(session.invitation, { body: { token } }))
})

test('whoever is invited anew has another link, and the former opens nothing', async () => {
  const { world, coordinator, params } = await givenAnEdition()
  const first = await invite(world, coordinator, params)
  const again = await invite(world, coordinator, params)
  expect(again.reader.id).toBe(first.reader.id)
  expect(await coordinator.call(editionReaders.list, { params })).toHaveLength(1)
  const refusal = await clientOf(world.app).refusal(session.signInByLink, { body: { token: first.token } })
  expect(refusal.type).toBe('link-not-valid')
  expect((await actorOf(await enter(world, again.token))).readings).toHaveLength(1)
  await coordinator.call(editionReaders.end, { params: { ...params, readerId: first.reader.id } })
  const third = await invite(world, coordinator, params)
  expect(third.reader.id).not.toBe(first.reader.id)
  expect(await coordinator.call(editionReaders.list, { params })).toHaveLength(2)
})

test('nobody but a coordinator of the county invites or ends, and the county’s analyst looks', async () => {
  const { world, coordinator, municipality, params } = await givenAnEdition()
  const { reader } = await invite(world, coordinator, params)
  const end = { params: { ...params, readerId: reader.id } }
  const analyst = await givenAnAnalyst(world)
  expect(await analyst.call(editionReaders.list, { params })).toHaveLength(1)
  for (const client of [analyst, municipality.client]) {
    await refused(world, 'not-allowed', () => client.refusal(editionReaders.invite, { params, body: lina }))
    await refused(world, 'not-allowed', () => client.refusal(editionReaders.end, end))
    await refused(world, 'not-allowed', () => client.refusal(editionReaders.erase, end))
  }
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => elsewhere.refusal(editionReaders.invite, { params, body: lina }))
  await refused(world, 'not-found', () => elsewhere.refusal(editionReaders.end, end))
  await refused(world, 'not-found', () => elsewhere.refusal(editionReaders.erase, end))
  await refused(world, 'not-found', () => elsewhere.refusal(editionReaders.list, { params }))
})
