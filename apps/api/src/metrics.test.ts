import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { session } from '@kartlaggning/schema/identity/session'
import { clientOf } from '../test/client.ts'
import { givenAnInvitation, givenAnswerers } from '../test/story.ts'
import { givenAWorld, type World } from '../test/world.ts'

const metricsToken = 'a-token-that-nobody-guesses'

async function figures({ app }: World) {
  const reply = await app.inject({ url: '/metrics', headers: { authorization: `Bearer ${metricsToken}` } })
  expect(reply.headers['content-type']).toContain('text/plain')
  return reply.body
}

test('figures are for those who know the token, and none are given where none is set', async () => {
  const closed = await givenAWorld()
  expect((await closed.app.inject({ url: '/metrics', headers: { authorization: 'Bearer ' } })).statusCode).not.toBe(500)
  expect((await closed.app.inject('/metrics')).body).not.toContain('kartlaggning_')
  const { app } = await givenAWorld({ metricsToken })
  for (const headers of [{}, { authorization: 'Bearer' }, { authorization: `Bearer ${metricsToken}x` }]) {
    const reply = await app.inject({ url: '/metrics', headers })
    expect([reply.statusCode, reply.json<{ type: string }>().type]).toEqual([404, 'not-found'])
  }
})

test('requests are counted and timed by pattern, and no label holds an id', async () => {
  const world = await givenAWorld({ metricsToken })
  const { municipality, roundId } = await givenAnswerers(world)
  const { client, respondentId, personId } = municipality
  const change = { entry: null, question: 'problems.safety', value: 'good', seen: 0, sequence: 1 }
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  await client.refusal(answers.read, { params: { respondentId: newId() } })
  await world.app.inject(`/inbjudan/${newId()}`)
  const said = await figures(world)
  expect(said).toContain(
    'kartlaggning_requests_total{method="PUT",route="/api/respondents/:respondentId/answers",status="200"} 1',
  )
  expect(said).toContain(
    'kartlaggning_requests_total{method="GET",route="/api/respondents/:respondentId/answers",status="404"} 1',
  )
  expect(said).toMatch(/kartlaggning_request_seconds_count\{method="PUT",route="[^"]+answers"\} 1/)
  expect(said).toMatch(/nodejs_eventloop_lag_p99_seconds \d/)
  expect(said).toMatch(/kartlaggning_pool_connections\{state="waiting"\} 0/)
  for (const id of [respondentId, roundId, personId]) expect(said).not.toContain(id)
  expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
})

test('jobs and mail that wait are counted, and other figures are given without a database too', async () => {
  const world = await givenAWorld({ metricsToken })
  const { email } = await givenAnInvitation(world)
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  const before = await figures(world)
  const count = (said: string, name: string) => Number(said.split(`\n${name} `)[1]?.split('\n')[0])
  expect(count(before, 'kartlaggning_jobs_waiting')).toBeGreaterThan(0)
  const waiting = count(before, 'kartlaggning_mail{state="waiting"}')
  expect(waiting).toBeGreaterThan(0)
  await world.owner.query('update mail set attempts = 12 where id = (select id from mail limit 1)')
  await world.owner.query('update mail set attempts = 1 where id = (select id from mail where attempts = 0 limit 1)')
  const after = await figures(world)
  expect(
    ['waiting', 'failed', 'undeliverable'].map((state) => count(after, `kartlaggning_mail{state="${state}"}`)),
  ).toEqual([waiting - 1, 1, 1])
  await world.owner.query('alter table mail rename to elsewhere')
  expect(await figures(world)).toContain('kartlaggning_requests_total')
})
