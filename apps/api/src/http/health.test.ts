import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAnswerers } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'

const saving = (respondentId: string) => ({
  params: { respondentId },
  body: {
    writer: newId(),
    changes: [{ entry: null, question: 'problems.safety', value: 'good', seen: 0, sequence: 1 }],
  },
})

test('it says when all is ready', async () => {
  const { app } = await givenAWorld()
  const reply = await app.inject('/api/health')
  expect([reply.statusCode, reply.json()]).toEqual([200, { status: 'ready' }])
})

test('it lives without its database, and is not ready', async () => {
  const { app, owner } = await givenAWorld()
  await owner.query('alter table county rename to elsewhere')
  const ready = await app.inject('/api/health')
  expect([ready.json<{ type: string }>().type, ready.headers['retry-after']]).toEqual(['service-overloaded', '5'])
  expect((await app.inject('/api/health/live')).json()).toEqual({ status: 'alive' })
})

test('it is not ready while nothing can be saved', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  await world.owner.query(`create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`)
  await world.owner.query('create trigger full_disk before insert on answer execute function full_disk()')
  await refused(world, 'storage-is-full', () => client.refusal(answers.save, saving(respondentId)))
  expect((await world.app.inject('/api/health')).json()).toMatchObject({ type: 'storage-is-full', status: 507 })
})

test('more than the pool holds wait for a table that is locked: they are turned away soon, and it is still ready', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const holder = await world.owner.connect()
  await holder.query('begin; lock table answer in access exclusive mode')
  let answered = 0
  const waiting = Array.from({ length: 40 }, async () => {
    const reply = await client.send(answers.save, saving(respondentId))
    answered++
    return reply
  })
  const health = await world.app.inject('/api/health')
  expect([health.json(), answered]).toEqual([{ status: 'ready' }, 0])
  const replies = await Promise.all(waiting)
  await holder.query('rollback')
  holder.release()
  expect(new Set(replies.map((it) => `${it.statusCode} ${it.headers['retry-after']}`))).toEqual(new Set(['503 5']))
  expect((await client.call(answers.save, saving(respondentId))).saved).toHaveLength(1)
})
