import { connect } from 'node:net'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { contracts } from '@kartlaggning/schema/contracts'
import { refused } from '../../test/refused.ts'
import { givenAnswerers } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'
import { COOKIE } from '../../test/client.ts'
import { newToken } from '../identity/secret.ts'
import { isWithin } from './body-limits.ts'

/** More than a connection holds on the way. */
const MUCH = 100_000_000

test.each([
  ['[]', true],
  ['[[[[]]]]', false],
  ['[[[]],[[]]]', true],
  ['{"a":{"b":{"c":1}}}', true],
  ['{"a":{"b":{"c":{}}}}', false],
  [String.raw`"[[[[[\"[[[["`, true],
  [String.raw`["\\",[[[`, true],
  [String.raw`["\\",[[[[`, false],
  ['[1,2,3,4,5,6,7,8,9]', true],
  ['[1,2,3,4,5,6,7,8,9,10]', false],
  ['",,,,,,,,,,,,,"', true],
])('%s within 4 deep and 9 items: %s', (json, within) => {
  // The outermost list of the second row to the last is one item, and each comma another.
  expect(isWithin({ depth: json.startsWith('[[[[') || json.startsWith('{') ? 3 : 4, items: 9 }, json)).toBe(within)
})

const save = (respondentId: string) => ({ method: 'PUT', url: `/api/respondents/${respondentId}/answers` }) as const
const nested = (wide: number, deep: number) =>
  `[${Array(wide)
    .fill('['.repeat(deep) + ']'.repeat(deep))
    .join()}]`
const json = { 'content-type': 'application/json' }

test.each([
  ['wide and deep', nested(12_000, 80)],
  ['deep', '['.repeat(2600)],
  ['deeper than any stack', '['.repeat(250_000)],
  ['one long text', JSON.stringify({ value: 'x'.repeat(1_900_000) })],
  ['many members', JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`a${at}`, at])))],
])('a body that is %s is not parsed for someone who is not signed in', async (_, payload) => {
  const { app } = await givenAWorld()
  for (const cookies of [{}, { [COOKIE]: 'made-up' }, { [COOKIE]: newToken() }]) {
    const reply = await app.inject({ ...save(newId()), payload, headers: json, cookies })
    expect(reply.json()).toMatchObject({ type: 'not-signed-in' })
  }
})

test('nothing public reads a long or a deep body', async () => {
  const { app } = await givenAWorld()
  const { invitation, signInByLink, sendCode, signInByCode } = contracts.session
  for (const endpoint of [invitation, signInByLink, sendCode, signInByCode]) {
    const send = (payload: string) =>
      app.inject({ method: endpoint.method, url: `/api${endpoint.url}`, payload, headers: json })
    for (const payload of [nested(10, 20), JSON.stringify({ email: 'x'.repeat(40_000) })])
      expect((await send(payload)).json()).toMatchObject({ type: 'body-too-large', status: 413 })
  }
})

test('a value deeper than any answer is refused, also from whoever answers', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const change = (value: unknown) => ({ entry: null, question: 'problems.safety', value, seen: 0, sequence: 1 })
  const saving = (value: unknown) => ({
    params: { respondentId },
    body: { writer: newId(), changes: [change(value) as never] },
  })
  await refused(world, 'body-too-large', () => client.refusal(answers.save, saving([[[[[[]]]]]])))
  await refused(world, 'input-not-valid', () => client.refusal(answers.save, saving([[['good']]])))
  await refused(world, 'input-not-valid', () => client.refusal(answers.save, saving({ good: { good: 'good' } })))
})

test('as many answers as a page ever sends at once are taken, however long', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const changes = Array.from({ length: 500 }, (_, at) => ({
    entry: null,
    question: 'problems.emerging',
    value: 'å'.repeat(300),
    seen: 0,
    sequence: at + 1,
  }))
  const { saved } = await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes } })
  expect(saved).toHaveLength(500)
})

test('the proxy of the example lets through the largest body that the application takes', async () => {
  const largest = Math.max(
    ...Object.values(contracts).flatMap((chapter) =>
      Object.values<Endpoint>(chapter).map(({ limits }) => limits?.bytes ?? 0),
    ),
  )
  const example = await readFile(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8')
  const megabytes = Number(/client_max_body_size (\d+)m;/.exec(example)?.[1])
  expect(megabytes * 1024 * 1024).toBeGreaterThan(largest)
})

test.each([
  ['a save of nobody’s', 'PUT', `/api/respondents/${newId()}/answers`],
  ['what is only read', 'GET', '/api/session'],
  ['a page', 'GET', '/'],
])('of %s, a body without end that comes with it is not read', async (_, method, path) => {
  const { app } = await givenAWorld()
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  const socket = connect(Number(port), '127.0.0.1')
  let sent = 0
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  socket.on('error', () => undefined).resume()
  socket.write(
    `${method} ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${MUCH * 2}\r\n\r\n`,
  )
  const piece = Buffer.alloc(64 * 1024, ' ')
  const send = () => {
    while (!socket.destroyed && sent < MUCH) {
      sent += piece.length
      if (!socket.write(piece)) return void socket.once('drain', send)
    }
    // Where all has been taken, nothing closes the connection.
    socket.destroy()
  }
  socket.once('connect', send)
  await closed
  expect(sent).toBeLessThan(MUCH / 2)
})
