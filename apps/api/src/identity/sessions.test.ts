import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { clientOf, signedInBy } from '../../test/client.ts'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { aPlan } from '@kartlaggning/schema/test/story'
import { givenAnInvitation } from '../../test/story.ts'
import { givenACoordinator, givenAPerson, givenAWorld } from '../../test/world.ts'
import { authorizeRequests } from './authorize.ts'
import { COOKIE } from './session-cookie.ts'
import { newToken } from './secret.ts'

test('without a session, or with one nobody has, one is not signed in', async () => {
  const world = await givenAWorld()
  for (const client of [clientOf(world.app), clientOf(world.app, ''), clientOf(world.app, newToken())]) {
    await refused(world, 'not-signed-in', () => client.refusal(session.current, {}))
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
  await refused(world, 'not-signed-in', () => here.refusal(session.current, {}))
  await there.call(session.current, {})
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
  await refused(world, 'not-signed-in', () => client.refusal(session.current, {}))
})

test('a session in use lasts, and is written seldom', async () => {
  const world = await givenAWorld()
  const { client, personId } = await givenAPerson(world, 'Anna Ek')
  await nothingIsWritten(world, () => client.call(session.current, {}))
  await world.owner.query(`update session set seen_at = now() - interval '11 minutes' where person_id = $1`, [personId])
  const { expiresAt } = await client.call(session.current, {})
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(59 * 24 * 3600 * 1000)
  await nothingIsWritten(world, () => client.call(session.current, {}))
})

test('who answers no more for a respondent notices at the next request', async () => {
  const world = await givenAWorld()
  const { token, respondentId } = await givenAnInvitation(world)
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await world.owner.query('delete from assignment where respondent_id = $1', [respondentId])
  expect((await client.call(session.current, {})).actor.assignments).toEqual([])
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
