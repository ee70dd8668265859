import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { clientOf, signedInBy } from '../../test/client.ts'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { actorOf, aPlan } from '@kartlaggning/schema/test/story'
import { givenAnInvitation } from '../../test/story.ts'
import { givenACoordinator, givenAPerson, givenAWorld } from '../../test/world.ts'
import { useCookies } from './session-cookie.ts'
import { authorizeRequests } from './authorize.ts'
import { COOKIE } from '../../test/client.ts'
import { deviceName } from './device.ts'
import { hashOf, newToken } from './secret.ts'

test('without a session, or with one nobody has, one is not signed in', async () => {
  const world = await givenAWorld()
  for (const client of [clientOf(world.app), clientOf(world.app, ''), clientOf(world.app, newToken())]) {
    await refused(world, 'not-signed-in', () => client.refusal(session.list, {}))
    await refused(world, 'not-signed-in', () => client.refusal(rounds.list, {}))
  }
})

test('signing out ends the session here, and leaves the one on the other computer', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  const here = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const there = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const reply = await here.send(session.signOut)
  expect(reply.cookies).toMatchObject([{ name: COOKIE, value: '', path: '/' }])
  await refused(world, 'not-signed-in', () => here.refusal(session.list, {}))
  await actorOf(there)
})

test('signing out twice, or without a session, is no harm', async () => {
  const world = await givenAWorld()
  const { client } = await givenAPerson(world, 'Anna Ek')
  await client.call(session.signOut, {})
  await nothingIsWritten(world, () => client.call(session.signOut, {}))
  await nothingIsWritten(world, () => clientOf(world.app).call(session.signOut, {}))
})

test('a session that is over opens nothing', async () => {
  const world = await givenAWorld()
  const { client, personId } = await givenAPerson(world, 'Anna Ek')
  await world.owner.query(`update session set expires_at = now() - interval '1 second' where person_id = $1`, [
    personId,
  ])
  await refused(world, 'not-signed-in', () => client.refusal(session.list, {}))
})

test('a session in use lasts, and is written seldom', async () => {
  const world = await givenAWorld()
  const { client, personId } = await givenAPerson(world, 'Anna Ek')
  await nothingIsWritten(world, () => actorOf(client))
  await world.owner.query(`update session set seen_at = now() - interval '13 days' where person_id = $1`, [personId])
  await actorOf(client)
  await nothingIsWritten(world, () => actorOf(client))
})

const HOUR = 3600 * 1000

test('whoever answers is signed in for two weeks without a visit, and sixty days in all', async () => {
  const world = await givenAWorld()
  const { token, email } = await givenAnInvitation(world)
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const { expiresAt } = await client.call(session.current, {})
  expect(Math.round((Date.parse(expiresAt ?? '') - Date.now()) / HOUR)).toBe(14 * 24)
  const { rows } = await world.owner.query<{ days: number }>(
    `select round(extract(epoch from expires_at - created_at) / 86400)::int as days from session
     where person_id = (select id from person where email = $1)`,
    [email],
  )
  expect(rows).toEqual([{ days: 60 }])
})

test.each([
  ['not used for an hour', `seen_at = now() - interval '61 minutes'`],
  ['opened twelve hours ago, however much it is used', `expires_at = now() - interval '1 second'`],
])('a session at a county board that was %s is over', async (_, change) => {
  const world = await givenAWorld()
  const { personId, email } = await givenAPerson(world, 'Karin Berg')
  await world.owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'coordinator')`, [
    personId,
  ])
  const token = newToken()
  await world.owner.query('select put_link_for($1, $2, null)', [hashOf(token), email])
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const { expiresAt } = await client.call(session.current, {})
  expect(Math.round((Date.parse(expiresAt ?? '') - Date.now()) / HOUR)).toBe(1)
  const { rows } = await world.owner.query(
    `select from session where ended_at is null and expires_at <= created_at + interval '12 hours'`,
  )
  expect(rows).toHaveLength(1)
  await world.owner.query(`update session set ${change} where ended_at is null`)
  await refused(world, 'not-signed-in', () => client.refusal(session.list, {}))
})

test('whoever is given a role at a county board signs in anew', async () => {
  const world = await givenAWorld()
  const { personId, client } = await givenAPerson(world, 'Anna Ek')
  await world.owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'analyst')`, [personId])
  await refused(world, 'not-signed-in', () => client.refusal(session.list, {}))
})

test('signing in again in the same browser ends what was open there', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  const first = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const again = await signedInBy(world.app, session.signInByLink, { body: { token } }, first)
  await refused(world, 'not-signed-in', () => first.refusal(session.list, {}))
  await actorOf(again)
})

test('one sees where one is signed in, and ends what one does not know', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  const here = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const there = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const elsewhere = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const { client: stranger } = await givenAPerson(world, 'Per Lind')
  const open = await here.call(session.list, {})
  expect(open.map((it) => it.here)).toEqual([false, false, true])
  const [latest] = open
  const ending = { params: { sessionId: latest?.id ?? '' } }
  await refused(world, 'not-found', () => stranger.refusal(session.end, ending))
  await here.call(session.end, ending)
  await refused(world, 'not-signed-in', () => elsewhere.refusal(session.list, {}))
  await refused(world, 'not-found', () => here.refusal(session.end, ending))
  expect(await here.call(session.endOthers, {})).toEqual({ ended: 1 })
  await refused(world, 'not-signed-in', () => there.refusal(session.list, {}))
  await actorOf(stranger)
  expect(await here.call(session.list, {})).toMatchObject([{ here: true }])
})

test('signing in on a device that is new is told by mail, and on a known one not', async () => {
  const world = await givenAWorld()
  const { token, email } = await givenAnInvitation(world)
  const letters = async () => {
    const { rows } = await world.owner.query<{ subject: string }>(
      `select subject from mail_content where recipient = $1 and subject like 'Ny inloggning%'`,
      [email],
    )
    return rows.length
  }
  const laptop = clientOf(world.app)
  await signedInBy(world.app, session.signInByLink, { body: { token } }, laptop)
  await signedInBy(world.app, session.signInByLink, { body: { token } }, laptop)
  expect(await letters()).toBe(0)
  await signedInBy(world.app, session.signInByLink, { body: { token } })
  expect(await letters()).toBe(1)
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox, Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML) Chrome/156.0 Safari/537.36 Edg/156.0', 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) AppleWebKit/605 Version/20 Safari/604', 'Safari, iOS'],
  ['curl/8.5', ''],
])('a browser that calls itself %s is %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name)
})

test('who answers no more for a respondent notices at the next request', async () => {
  const world = await givenAWorld()
  const { token, respondentId } = await givenAnInvitation(world)
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await world.owner.query('delete from assignment where respondent_id = $1', [respondentId])
  expect((await actorOf(client)).assignments).toEqual([])
})

test('whose rounds are all made up is told so on every page, and nobody else', async () => {
  const world = await givenAWorld()
  const { coordinator, token } = await givenAnInvitation(world)
  const answerer = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const areMadeUp = async () => [(await actorOf(coordinator)).fictional, (await actorOf(answerer)).fictional]
  expect(await areMadeUp()).toEqual([false, false])
  await world.owner.query('update round set fictional = true')
  expect(await areMadeUp()).toEqual([true, true])
  await coordinator.call(rounds.plan, { params: { roundId: newId() }, body: aPlan({ name: 'En annan' }) })
  expect(await areMadeUp()).toEqual([false, true])
  expect((await actorOf(await givenACoordinator(world, '03'))).fictional).toBe(false)
})

test('a route that names no permission does not boot', () => {
  const app = Fastify()
  authorizeRequests(app)
  const handler = () => 'secrets'
  expect(() => app.route({ method: 'GET', url: '/api/secrets', handler })).toThrow(
    'GET /api/secrets names no permission',
  )
  app.route({ method: 'GET', url: '/api/open', config: { may: 'public' }, handler })
})

test('a handler that has authorized nobody replies nothing', async () => {
  const world = await givenAWorld()
  const { token } = await givenACoordinator(world)
  const app = Fastify()
  await app.register(cookie)
  useCookies(app, 'http:')
  app.decorate('db', world.app.db)
  authorizeRequests(app)
  const secrets = { method: 'GET', config: { may: 'session.own' } } as const
  app.route({ ...secrets, url: '/api/forgotten', handler: () => 'secrets' })
  app.route({ ...secrets, url: '/api/kept', handler: async (request) => (await request.authorize()).actor.name })
  const requests = { cookies: { [COOKIE]: token ?? '' } }
  const forgotten = await app.inject({ url: '/api/forgotten', ...requests })
  expect([forgotten.statusCode, forgotten.body.includes('secrets')]).toEqual([500, false])
  expect((await app.inject({ url: '/api/kept', ...requests })).body).toBe('Karin Berg')
})

test.each(['cross-site', 'same-site'])('a page of another site (%s) does not write in your name', async (from) => {
  const world = await givenAWorld()
  const { token } = await givenACoordinator(world)
  const write = {
    method: 'PUT',
    url: `/api/rounds/${newId()}`,
    payload: aPlan(),
    cookies: { [COOKIE]: token ?? '' },
  } as const
  await refused(world, 'not-allowed', async () =>
    (await world.app.inject({ ...write, headers: { 'sec-fetch-site': from } })).json(),
  )
})

test.each(['same-origin', 'none'])('our own page (%s) does', async (from) => {
  const world = await givenAWorld()
  const { token } = await givenACoordinator(world)
  const write = {
    method: 'PUT',
    url: `/api/rounds/${newId()}`,
    payload: aPlan(),
    cookies: { [COOKIE]: token ?? '' },
  } as const
  expect((await world.app.inject({ ...write, headers: { 'sec-fetch-site': from } })).statusCode).toBe(200)
})

test('a link on another site may be followed', async () => {
  const { app } = await givenAWorld()
  const reply = await app.inject({ url: '/api/health', headers: { 'sec-fetch-site': 'cross-site' } })
  expect(reply.json()).toEqual({ status: 'ready' })
})
