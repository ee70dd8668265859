import { newId } from '@kartlaggning/schema/id'
import { retention } from '@kartlaggning/schema/report/retention/retention'
import { people } from '@kartlaggning/schema/respondents/people'
import { expect, test, vi } from 'vitest'
import { givenARetentionDecision as decide } from '../../../test/given-a-retention-decision.ts'
import { alteredIn, everyText, givenAnEndedRound } from '../../../test/given-an-ended-round.ts'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { givenACoordinator, givenAWorld } from '../../../test/world.ts'
import type { Client } from '../../../test/client.ts'

const params = { county: '19' }
const read = (client: Client) => client.call(retention.read, { params })
const confirming = (erasureId: string) => ({
  params: { ...params, erasureId },
  body: { nothingIsRequested: true } as const,
})

test('whoever is erased on request stands in the same log, and a proposal that they were in has changed', async () => {
  const world = await givenAWorld()
  const { coordinator, another, municipality } = await givenAnEndedRound(world)
  await decide(coordinator, 'contacts')
  await coordinator.call(retention.propose, { params })
  const proposed = (await read(coordinator)).proposal?.id ?? ''
  const one = { params: { ...params, personId: municipality.personId }, key: newId() }
  await coordinator.call(people.erase, one)
  const { proposal, log } = await read(another)
  expect(log).toMatchObject([
    {
      counts: [{ class: 'contacts', kind: 'person', count: 1 }],
      decisions: [{ class: 'contacts', registryNumber: '100-17-2026' }],
      proposedBy: 'Karin Berg',
      confirmedBy: 'Karin Berg',
      onRequest: true,
      nothingIsRequested: null,
    },
  ])
  expect(proposal?.isCurrent).toBe(false)
  await refused(world, 'erasure-has-changed', () => another.refusal(retention.confirm, confirming(proposed)))
  await nothingIsWritten(world, () => coordinator.call(people.erase, one))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-allowed', () => elsewhere.refusal(people.erase, one))
  expect(await alteredIn(world)).toEqual([])
})

test('nobody is given something to answer while their contact data is being erased', async () => {
  const world = await givenAWorld()
  const { coordinator, another, municipality } = await givenAnEndedRound(world)
  await decide(coordinator, 'contacts')
  await coordinator.call(retention.propose, { params })
  const confirm = confirming((await read(coordinator)).proposal?.id ?? '')
  // Whoever opens the access again has begun before the erasure is confirmed, and is done after.
  const opening = await world.owner.connect()
  await opening.query('begin')
  await opening.query('select lock_person($1)', [municipality.personId])
  await opening.query('update assignment set ended_at = null, ended_by = null where person_id = $1', [
    municipality.personId,
  ])
  const confirmed = another.send(retention.confirm, confirm)
  await vi.waitUntil(async () => {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    return ((await world.owner.query(waiting)).rowCount ?? 0) > 0
  })
  await opening.query('commit')
  opening.release()
  expect((await confirmed).statusCode).toBe(409)
  expect(await everyText(world)).toContain('0700-333222')
})

test('those whose data it is read how long their county keeps it, and of no other county', async () => {
  const world = await givenAWorld()
  const { coordinator, police } = await givenAnEndedRound(world)
  const elsewhere = await givenACoordinator(world, '03')
  expect(await police.client.call(retention.periods, {})).toMatchObject([{ county: '19', periods: [] }])
  await decide(coordinator, 'contacts', 24)
  await decide(coordinator, 'contacts', 36)
  await decide(coordinator, 'letters', null)
  const periods = [
    { class: 'contacts', months: 36 },
    { class: 'letters', months: null },
  ]
  for (const client of [police.client, coordinator])
    expect(await client.call(retention.periods, {})).toEqual([{ county: '19', name: 'Västmanlands län', periods }])
  expect(await elsewhere.call(retention.periods, {})).toMatchObject([{ county: '03', periods: [] }])
})
