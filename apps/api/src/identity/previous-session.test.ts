import { newId } from '@kartlaggning/schema/id'
import { session } from '@kartlaggning/schema/identity/session'
import { previousSession } from '@kartlaggning/schema/identity/previous-session'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { actorOf, aPlan, linkIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { clientOf, COOKIE, type Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAnInvitation } from '../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../test/world.ts'
import { cookiesOver } from './session-cookie.ts'

const BACK = cookiesOver('http:').back.name

/** Goes in by a link in the browser of somebody, as whom they then are there, and with what the browser keeps. */
async function goesIn(world: World, browser: Client, token: string) {
  const { cookies } = await browser.send(session.signInByLink, { body: { token } })
  const valueOf = (name: string) => cookies.find((it) => it.name === name)?.value
  return { client: withPreviousSession(world, valueOf(COOKIE), valueOf(BACK)), back: valueOf(BACK) }
}

const withPreviousSession = (world: World, token = '', back = '') =>
  clientOf(world.app, token, undefined, undefined, { [BACK]: back })

async function givenAMadeUpLetter() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const planned = { roundId: newId() }
  await coordinator.call(rounds.plan, { params: planned, body: aPlan({ name: 'Att öva' }) })
  const params = await coordinator.call(rehearsals.begin, { params: planned })
  await coordinator.call(rounds.open, { params })
  await coordinator.call(respondents.inviteAll, { params })
  const letters = (await coordinator.call(rehearsals.mailbox, { params })).map(({ body }) => linkIn(body))
  const [token = '', another = ''] = new Set(letters.filter(Boolean))
  return { world, coordinator, params, token, another }
}

test('one who leads a rehearsal comes back from somebody made up, and as whom is told', async () => {
  const { world, coordinator, params, token, another } = await givenAMadeUpLetter()
  const { client, back } = await goesIn(world, coordinator, token)
  expect(back).toBe(coordinator.token)
  expect((await actorOf(client)).staff).toEqual([])
  expect(await client.call(previousSession.read, {})).toEqual({ name: 'Karin Berg' })

  // From one who is made up to another there is the same way.
  const next = (await goesIn(world, client, another)).client
  const there = withPreviousSession(world, next.token, back)
  const { actor } = await there.call(previousSession.resume, {})
  expect(actor).toMatchObject({ name: 'Karin Berg', staff: [{ county: '19', role: 'coordinator' }] })
  await refused(world, 'not-signed-in', () => there.refusal(session.list, {}))
  await coordinator.call(rehearsals.read, { params })
})

test('there is no way back for others, nor from anybody who is not made up', async () => {
  const { world, coordinator, token } = await givenAMadeUpLetter()
  const stranger = await givenACoordinator(world, '03')
  const before = await goesIn(world, stranger, token)
  expect(before.back).toBeUndefined()
  expect(await before.client.call(previousSession.read, {})).toEqual({ name: null })
  await refused(world, 'not-signed-in', () => before.client.refusal(previousSession.resume, {}))
  await refused(world, 'not-signed-in', () => stranger.refusal(session.list, {}))

  // A real letter: whoever is in by it is that person, and nobody else is any longer.
  const real = await givenAnInvitation(world)
  const { client, back } = await goesIn(world, real.coordinator, real.token)
  expect(back).toBeUndefined()
  const forged = withPreviousSession(world, client.token, coordinator.token)
  expect(await forged.call(previousSession.read, {})).toEqual({ name: null })
  await refused(world, 'not-signed-in', () => forged.refusal(previousSession.resume, {}))
})

test('one who signs out as somebody made up, or goes in as somebody real, is signed out as oneself too', async () => {
  const { world, coordinator, token } = await givenAMadeUpLetter()
  const { client } = await goesIn(world, coordinator, token)
  await client.call(session.signOut, {})
  await refused(world, 'not-signed-in', () => coordinator.refusal(session.list, {}))

  const again = await givenACoordinator(world)
  const madeUp = (await goesIn(world, again, token)).client
  const real = await givenAnInvitation(world)
  await goesIn(world, madeUp, real.token)
  await refused(world, 'not-signed-in', () => again.refusal(session.list, {}))
})

test('a session that is over is no way back', async () => {
  const { world, coordinator, token } = await givenAMadeUpLetter()
  const { client } = await goesIn(world, coordinator, token)
  const over = `update session set expires_at = now() - interval '1 second' where person_id = $1`
  const { rows } = await world.owner.query<{ id: string }>(`select id from person where name = 'Karin Berg'`)
  await world.owner.query(over, [rows[0]?.id])
  expect(await client.call(previousSession.read, {})).toEqual({ name: null })
  await refused(world, 'not-signed-in', () => client.refusal(previousSession.resume, {}))
})
