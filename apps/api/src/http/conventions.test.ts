import { expect, test } from 'vitest'
import { COOKIE } from '../../test/client.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

test('what has not changed since it was read is not sent again', async () => {
  const world = await givenAWorld()
  const { token = '' } = await givenACoordinator(world)
  const read = (headers = {}) => world.app.inject({ url: '/api/municipalities', cookies: { [COOKIE]: token }, headers })
  const first = await read()
  const tag = String(first.headers.etag)
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/)
  for (const known of [tag, tag.slice(2), `"another", ${tag}`, '*']) {
    const again = await read({ 'if-none-match': known })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
    expect(again.headers['cache-control']).toBe('private, no-store')
  }
  const other = await read({ 'if-none-match': '"another"' })
  expect([other.statusCode, other.body]).toEqual([200, first.body])
})

test('a tag is of the content, however it is compressed', async () => {
  const { app } = await givenAWorld()
  const tags = await Promise.all(
    ['identity', 'gzip', 'br'].map(async (encoding) => {
      const { headers } = await app.inject({ url: '/api/openapi.json', headers: { 'accept-encoding': encoding } })
      expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
      return headers.etag
    }),
  )
  expect(new Set(tags).size).toBe(1)
})

test('what is only asked about is told of like what is read', async () => {
  const { app } = await givenAWorld()
  const get = await app.inject('/api/openapi.json')
  const head = await app.inject({ method: 'HEAD', url: '/api/openapi.json' })
  expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', get.headers.etag])
  expect((await app.inject({ method: 'HEAD', url: '/api/rounds' })).statusCode).toBe(401)
})

test('a refusal has no tag', async () => {
  const { app } = await givenAWorld()
  const reply = await app.inject({ url: '/api/rounds', headers: { 'if-none-match': '*' } })
  expect([reply.statusCode, reply.headers.etag]).toEqual([401, undefined])
})

test('nobody who asks who is signed in is refused for not being', async () => {
  const { app } = await givenAWorld()
  for (const cookies of [{}, { [COOKIE]: 'no-token' }, { [COOKIE]: 'x'.repeat(43) }]) {
    const reply = await app.inject({ url: '/api/session', cookies })
    expect([reply.statusCode, reply.json()]).toEqual([200, { actor: null, expiresAt: null }])
  }
})

test('where to tell of a weakness stands where RFC 9116 says, when it has been said', async () => {
  const url = '/.well-known/security.txt'
  const { app } = await givenAWorld({ securityContact: 'mailto:sakerhet@example.org' })
  const { headers, body } = await app.inject(url)
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  const fields = new Map(body.split('\n').map((line) => line.split(/: (.*)/) as [string, string]))
  expect(fields.get('Contact')).toBe('mailto:sakerhet@example.org')
  expect(fields.get('Canonical')).toBe('http://localhost:3000/.well-known/security.txt')
  const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / (24 * 3600_000)
  expect(days).toBeGreaterThan(170)
  expect(days).toBeLessThan(365)
  expect((await (await givenAWorld()).app.inject(url)).statusCode).toBe(404)
})
