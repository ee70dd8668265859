import { actorOf } from '@kartlaggning/schema/test/story'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { reports } from '@kartlaggning/schema/report/report'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { readRoundAnswers } from '../src/gaps/read-round-answers.ts'
import type { Client } from './client.ts'
import { givenAnAnalysis, givenAReconciliation, having } from './story-after-closing.ts'
import { aDocument } from './story.ts'
import { givenAWorld, type World } from './world.ts'

const mimer = '01970000-0000-7000-8000-00000000b032'
const salabostader = '01970000-0000-7000-8000-00000000b033'

const naming = async (world: World, actor: string) => ({
  police: having('jointActions', await aDocument(world, 'police', { seed: 9, entries: 1 }), {
    name: 'Nattvandring i Sala',
    municipalities: ['1981'],
    counterpartRole: 'leads',
    actors: [
      { actor, role: 'leads' },
      { actor: salabostader, role: 'leads' },
    ],
  }),
})

const merge = (coordinator: Client, seen = 1) =>
  coordinator.call(actors.merge, { params: { actorId: mimer }, body: { seen, into: salabostader } })
const separate = (coordinator: Client, seen = 2) =>
  coordinator.call(actors.separate, { params: { actorId: mimer }, body: { seen } })

test('in the reconciliation a merged actor is the one it is merged into, until that is undone', async () => {
  const world = await givenAWorld()
  const { municipality, coordinator } = await givenAReconciliation(world, await naming(world, mimer))
  const params = { respondentId: municipality.respondentId }
  const named = async () =>
    (await municipality.client.call(reconciliation.read, { params })).theirJointActions[0]?.answers['actors']
  const [one, other] = [
    { actor: mimer, role: 'leads' },
    { actor: salabostader, role: 'leads' },
  ]
  expect(await named()).toEqual([one, other])
  await merge(coordinator)
  expect(await named()).toEqual([other])
  await separate(coordinator)
  expect(await named()).toEqual([one, other])
})

test('P9: same answers and same register give the rules the same to judge', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAReconciliation(world, await naming(world, mimer))
  const said = () => givenToTheRules(world, coordinator, roundId)
  const before = await said()
  expect(JSON.stringify(before)).toContain(mimer)
  await merge(coordinator)
  const merged = await said()
  expect(JSON.stringify(merged)).not.toContain(mimer)
  expect(await said()).toEqual(merged)
  await separate(coordinator)
  expect(await said()).toEqual(before)
})

test('what was submitted keeps the id it was given', async () => {
  const world = await givenAWorld()
  const { coordinator, police } = await givenAReconciliation(world, await naming(world, mimer))
  const submitted = () => coordinator.call(answers.submitted, { params: { respondentId: police.respondentId } })
  const before = await submitted()
  expect(JSON.stringify(before)).toContain(mimer)
  await merge(coordinator)
  expect(await submitted()).toEqual(before)
})

test('P8: a published edition is the same after a merge', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnEdition(world)
  const bytes = async () =>
    (await coordinator.send(reports.read, { params: { roundId, number: 1 } })).rawPayload.toString('hex')
  const before = await bytes()
  await merge(coordinator)
  expect(await bytes()).toBe(before)
})

test('two who merge at the same time, each into the other’s, make no circle', async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAReconciliation(world)
  const mergeOf = (actorId: string, into: string) =>
    coordinator.send(actors.merge, { params: { actorId }, body: { seen: 1, into } })
  const replies = await Promise.all([mergeOf(mimer, salabostader), mergeOf(salabostader, mimer)])
  expect(replies.filter((it) => it.statusCode === 200)).toHaveLength(1)
  const register = await coordinator.call(actors.list, {})
  expect(register.filter((it) => it.mergedInto !== null)).toHaveLength(1)
})

test('P3: a proposal, its review, a merge and its undoing say who, when, before and after', async () => {
  const world = await givenAWorld()
  const { municipality, coordinator } = await givenAReconciliation(world)
  const params = { actorId: newId() }
  const sala = { name: 'Sala kn', kind: 'm_executive', municipality: '1981' }
  await municipality.client.call(actors.propose, { params, body: { ...sala, county: '19' } })
  await coordinator.call(actors.review, { params, body: { ...sala, name: 'Sala kommun', seen: 1 } })
  await coordinator.call(actors.merge, { params, body: { seen: 2, into: mimer } })
  await coordinator.call(actors.separate, { params, body: { seen: 3 } })
  const by = await idOf(coordinator)
  const { rows } = await world.owner.query<{ at: Date }>(
    'select person_id as by, at, operation, old, new from trail where chain = $1 order by position',
    [params.actorId],
  )
  expect(rows).toMatchObject([
    { by: municipality.personId, operation: 'insert', new: { name: 'Sala kn', reviewed_by: null } },
    { by, old: { name: 'Sala kn' }, new: { name: 'Sala kommun', reviewed_by: by } },
    { by, old: { merged_into: null }, new: { merged_into: mimer, merged_by: by } },
    { by, old: { merged_into: mimer }, new: { merged_into: null } },
  ])
  for (const { at } of rows) expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000)
})

async function givenAnEdition(world: World) {
  const story = await givenAnAnalysis(world, await naming(world, mimer))
  const { coordinator, roundId } = story
  for (const { id: needId, version: seen } of await coordinator.call(needs.list, { params: { roundId } })) {
    const body = { seen, status: 'dismissed' as const, motivation: 'Nej.', priority: null, measures: [], support: '' }
    await coordinator.call(needs.decide, { params: { needId }, body })
  }
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  return story
}

/** What the rules of a round are told, as the coordinator who runs them reads it. */
async function givenToTheRules(world: World, coordinator: Client, roundId: string) {
  const personId = await idOf(coordinator)
  return world.app.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.person_id', ${personId}, true)`.execute(trx)
    return readRoundAnswers(trx, roundId, 'county-board')
  })
}

const idOf = async (client: Client) => (await actorOf(client)).personId
