import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test, vi } from 'vitest'
import { refused } from '../../test/refused.ts'
import { aPlan } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAPerson, givenAWorld } from '../../test/world.ts'
import { contracts } from '@kartlaggning/schema/contracts'
import { COOKIE } from '../../test/client.ts'

const operations = Object.values(contracts).flatMap((chapter) => Object.values<Endpoint>(chapter))

test('a server that lags behind turns requests away as overloaded, and takes them again', async () => {
  const { app } = await givenAWorld({ maxEventLoopDelay: 30 })
  const answer = async () => (await app.inject('/api/health')).json<{ status?: number | string; type?: string }>()
  await vi.waitFor(
    async () => {
      const until = performance.now() + 200
      while (performance.now() < until);
      expect(await answer()).toMatchObject({ status: 503, type: 'service-overloaded' })
    },
    { timeout: 15_000, interval: 0 },
  )
  await expect.poll(answer, { timeout: 15_000, interval: 500 }).toEqual({ status: 'ready' })
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
])('a long reply to whoever takes %s is compressed by that', async (taken, encoding, read) => {
  const { app } = await givenAWorld()
  const reply = await app.inject({ url: '/api/openapi.json', headers: { 'accept-encoding': taken } })
  expect(reply.headers['content-encoding']).toBe(encoding)
  expect(JSON.parse(read(reply.rawPayload).toString())).toHaveProperty('openapi')
})

test('a short reply is not', async () => {
  const { app } = await givenAWorld()
  const reply = await app.inject({ url: '/api/health', headers: { 'accept-encoding': 'br' } })
  expect(reply.rawPayload.length).toBeLessThan(1024)
  expect(reply.headers['content-encoding']).toBeUndefined()
})

test('a refusal is problem details', async () => {
  const { app } = await givenAWorld()
  const reply = await app.inject('/api/rounds?of=mine')
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(reply.json()).toEqual({ type: 'not-signed-in', title: 'not signed in', status: 401, instance: '/api/rounds' })
})

test.each(['GET', 'POST', 'DELETE'] as const)(
  'an address of the API that is not is a problem too (%s)',
  async (method) => {
    const { app } = await givenAWorld()
    const reply = await app.inject({ method, url: '/api/weather' })
    expect(reply.json()).toMatchObject({ type: 'not-found', status: 404 })
  },
)

test('what cannot be read is refused, and says where', async () => {
  const world = await givenAWorld()
  const { token, ...coordinator } = await givenACoordinator(world)
  const put = { method: 'PUT', url: `/api/rounds/${newId()}`, cookies: { [COOKIE]: token ?? '' } } as const
  const send = (payload: string, type = 'application/json') =>
    world.app.inject({ ...put, payload, headers: { 'content-type': type } })
  for (const payload of ['{"name":', '', '{"__proto__":{}}'])
    await refused(world, 'body-not-readable', async () => (await send(payload)).json())
  for (const payload of ['null', '[]'])
    await refused(world, 'input-not-valid', async () => (await send(payload)).json())
  for (const type of ['text/xml', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    await refused(world, 'media-type-not-supported', async () => (await send('<plan/>', type)).json())
  await refused(world, 'not-found', () =>
    coordinator.refusal(rounds.plan, { params: { roundId: 'mine' }, body: aPlan() }),
  )
})

const toTry = operations.filter(({ method, url }) => method !== 'GET' || url.includes(':'))
const withParams = (url: string, value: string) => `/api${url.replace(/:\w+/g, value)}`

test('whoever is not signed in learns nothing of how to ask, at any address', async () => {
  const { app } = await givenAWorld()
  const isPublic = (url: string) =>
    url.startsWith('/session/') || url === '/invitation' || url === '/mailbox' || url.startsWith('/public/')
  const asked = toTry.filter(({ url }) => !isPublic(url))
  expect(asked.length).toBeGreaterThan(40)
  for (const { method, url } of asked) {
    const json = { 'content-type': 'application/json' }
    const wrong = [
      { url: withParams(url, newId()), payload: '{}', headers: json },
      { url: withParams(url, 'mine'), payload: '[]', headers: json },
      { url: withParams(url, newId()), payload: '{"name":', headers: json },
      { url: withParams(url, newId()), payload: '<a/>', headers: { 'content-type': 'text/xml' } },
      { url: `${withParams(url, 'x')}?section[]=1&page=x&language=zz` },
    ]
    for (const cookies of [{}, { [COOKIE]: 'made-up' }]) {
      for (const sent of method === 'GET' ? wrong.slice(-1) : wrong) {
        const reply = await app.inject({ method, ...sent, cookies })
        expect([method, sent, reply.json()]).toEqual([
          method,
          sent,
          { type: 'not-signed-in', title: 'not signed in', status: 401, instance: sent.url.split('?')[0] },
        ])
      }
    }
  }
})

test('whoever may not ask learns nothing of how to, either', async () => {
  const world = await givenAWorld()
  const { client } = await givenAPerson(world, 'Per Lind')
  await refused(world, 'not-allowed', () =>
    client.refusal(rounds.plan, { params: { roundId: newId() }, body: {} as ReturnType<typeof aPlan> }),
  )
})

test('what is too large is refused', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const body = { ...aPlan(), purpose: 'x'.repeat(3 * 1024 * 1024) }
  await refused(world, 'body-too-large', () => coordinator.refusal(rounds.plan, { params: { roundId: newId() }, body }))
})

test('what nobody foresaw tells nothing', async () => {
  const world = await givenAWorld()
  const { client } = await givenAPerson(world, 'Anna Ek')
  await world.owner.query('alter table municipality_neighbour rename to secrets')
  const reply = await client.send(rounds.municipalities)
  expect(reply.json()).toEqual({
    type: 'internal-error',
    title: 'internal error',
    status: 500,
    instance: '/api/municipalities',
  })
  expect(reply.body).not.toMatch(/relation|neighbour|secrets/)
})

test('a byte that PostgreSQL takes for a breach of its protocol is a fault of the request, and no reason to try again', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  await world.owner.query(`
    create function breach() returns trigger language plpgsql as
      'begin raise exception ''invalid message format'' using errcode = ''08P01''; end';
    create trigger breach before insert on round for each row execute function breach()`)
  const reply = await coordinator.send(rounds.plan, { params: { roundId: newId() }, body: aPlan() })
  expect([reply.statusCode, reply.json<{ type: string }>().type]).toEqual([422, 'input-not-valid'])
})

test('a page may load from here and nowhere else, be framed by none', async () => {
  const { app } = await givenAWorld()
  const { headers } = await app.inject('/api/health')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers).not.toHaveProperty('access-control-allow-origin')
})

test('the mailbox is open in the demo only', async () => {
  const { app } = await givenAWorld({}, { openMailbox: false })
  expect((await app.inject('/api/mailbox')).statusCode).toBe(404)
})

test.each([
  ['DELETE', '/api/rounds', 405, 'GET, HEAD'],
  ['GET', '/api/session/link', 405, 'POST'],
  ['GET', '/api', 404, undefined],
  ['GET', '/api/%ff', 404, undefined],
] as const)('%s %s is refused with %i', async (method, url, status, allow) => {
  const { app } = await givenAWorld()
  const reply = await app.inject({ method, url })
  expect([reply.statusCode, reply.headers.allow]).toEqual([status, allow])
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
})

test('nothing that the API replies is kept on the way', async () => {
  const world = await givenAWorld()
  const { token = '' } = await givenACoordinator(world)
  for (const url of ['/api/session', '/%61pi/session', '/api/rounds?of=mine', '/api/nothing']) {
    const { headers } = await world.app.inject({ url, cookies: { [COOKIE]: token } })
    expect(headers['cache-control']).toBe('private, no-store')
  }
})

test.each([
  [{}, true],
  [{ origin: 'http://localhost:3000' }, true],
  [{ origin: 'http://kommun.example', host: 'kommun.example' }, true],
  [{ origin: 'http://elsewhere.example', host: 'kommun.example' }, false],
  [{ origin: 'null' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
])('a write with %j is taken: %s', async (headers, taken) => {
  const { app } = await givenAWorld()
  const reply = await app.inject({ method: 'POST', url: '/api/session/sign-out', headers })
  expect(reply.statusCode).toBe(taken ? 200 : 403)
})
