import { answers } from '@kartlaggning/schema/answers/answers'
import { papers } from '@kartlaggning/schema/answers/files'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { session } from '@kartlaggning/schema/identity/session'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { actorOf, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { clientOf, signedInBy, type Client } from '../../test/client.ts'
import { aDocument, givenAnInvitation, givenAnswerers } from '../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../test/world.ts'

interface Event {
  readonly kind: string
  readonly about: string
  readonly person: string
  readonly respondent: string
  readonly address: string
  readonly detail: string
}

async function eventsTo(client: Client, county = '19'): Promise<Event[]> {
  const { payload } = await client.send(securityEvents.export, { params: { county } })
  const [head = '', ...lines] = payload.trimEnd().split('\r\n')
  return lines.map(
    (line) => Object.fromEntries(head.split(',').map((name, at) => [name, line.split(',')[at] ?? ''])) as never,
  )
}

const kindsIn = (events: readonly Event[]) => events.map((it) => [it.kind, it.detail].filter(Boolean).join(' '))

test('sign-in, refusal, limit and the end of a session are noted, with a hashed address', async () => {
  const world = await givenAWorld()
  const { coordinator, token, email } = await givenAnInvitation(world)
  const maja = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await maja.call(session.signOut, {})
  const guesser = clientOf(world.app, undefined, '203.0.113.9')
  for (let times = 0; times < 7; times++)
    await guesser.refusal(session.signInByCode, { body: { email, code: '000000' } })
  await guesser.refusal(session.signInByLink, { body: { token: '0'.repeat(43) } })
  const actor = await signedInBy(world.app, session.signInByLink, { body: { token } }).then(actorOf)
  const mine = (await eventsTo(coordinator)).filter(
    (it) => [it.person, it.about].includes(actor.personId) && it.respondent === '',
  )
  expect(kindsIn(mine)).toEqual([
    'signed-in link on a new device',
    'limit-reached guesses a code',
    ...Array.from({ length: 5 }, () => 'sign-in-refused code'),
    'session-ended',
    'signed-in link',
  ])
  const addresses = new Set(mine.filter((it) => it.kind !== 'session-ended').map((it) => it.address))
  expect(addresses.size).toBe(2)
  for (const address of addresses) expect(address).toMatch(/^[0-9a-f]{64}$/)
})

test('who was given access, and lost it, by whom', async () => {
  const world = await givenAWorld()
  const { coordinator, respondentId } = await givenAnInvitation(world)
  const [access] = await coordinator.call(respondents.access, { params: { respondentId } })
  const params = { respondentId, personId: access?.personId ?? '' }
  await coordinator.call(respondents.endAccess, { params })
  await coordinator.call(respondents.restoreAccess, { params })
  const actor = await actorOf(coordinator)
  const about = (await eventsTo(coordinator)).filter((it) => it.respondent === respondentId)
  expect(kindsIn(about)).toEqual(['access-given-back signatory', 'access-ended signatory', 'access-given signatory'])
  for (const event of about) expect(event).toMatchObject({ person: actor.personId, about: params.personId })
  await world.owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'analyst')`, [
    actor.personId,
  ])
  const after = await eventsTo(await givenACoordinator(world))
  expect(kindsIn(after)).toContain('role-given 19 analyst')
})

test('that a submission is read at the county board, and that files are taken away, and by whom', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality } = await givenAnswerers(world)
  await submit(municipality, await aDocument(world, 'municipality'))
  const params = { respondentId: municipality.respondentId }
  await municipality.client.call(answers.submitted, { params })
  await coordinator.call(answers.submitted, { params })
  await coordinator.send(papers.answers, { params, querystring: { language: 'sv' } })
  await eventsTo(coordinator)
  const actor = await actorOf(coordinator)
  const read = (await eventsTo(coordinator)).filter((it) => /read|file|exported/.test(it.kind))
  expect(read.map((it) => [it.kind, it.person])).toEqual([
    ['events-exported', actor.personId],
    ['file-downloaded', actor.personId],
    ['submission-read', actor.personId],
  ])
})

test('another county sees none of it, and nobody changes, removes or invents one', async () => {
  const world = await givenAWorld()
  const { coordinator, respondentId } = await givenAnInvitation(world)
  const uppsala = await givenACoordinator(world, '03')
  expect((await eventsTo(uppsala, '03')).filter((it) => it.respondent === respondentId)).toEqual([])
  const actor = await actorOf(coordinator)
  const { tried } = pastThePermissions(world)
  for (const statement of [
    `update security_event set kind = 'x'`,
    'delete from security_event',
    'truncate security_event',
    `insert into security_event (kind, counties) values ('x', '{19}')`,
    `select note_event('signed-in', null, null, null, '')`,
    'select * from security_salt',
  ])
    expect([statement, await tried(actor.personId, statement)]).toMatchObject([statement, { refusal: 'not allowed' }])
  expect(await tried(actor.personId, `select note_reading('signed-in', null, '')`)).toMatchObject({
    refusal: 'no such event is noted by hand',
  })
  for (const statement of [
    `update security_event set kind = 'x'`,
    'delete from security_event',
    'truncate security_event',
  ])
    await expect(world.owner.query(statement)).rejects.toThrow('append-only')
})

test('what is two years old is forgotten at the next event', async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnInvitation(world)
  const old = async ({ owner }: World, age: string) =>
    owner.query(`insert into security_event (kind, counties, at) values ($1, '{19}', now() - $2::interval)`, [age, age])
  await old(world, '25 months')
  await old(world, '23 months')
  await eventsTo(coordinator)
  expect(kindsIn(await eventsTo(coordinator))).toContain('23 months')
  expect(kindsIn(await eventsTo(coordinator))).not.toContain('25 months')
})
