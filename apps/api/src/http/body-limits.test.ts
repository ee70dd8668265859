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
