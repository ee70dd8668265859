import { newId } from '@kartlaggning/schema/id'
import { people } from '@kartlaggning/schema/respondents/people'
import { retention } from '@kartlaggning/schema/report/retention/retention'
import { expect, test } from 'vitest'
import type { Client } from '../../../test/client.ts'
import { aRetentionDecision, givenARetentionDecision } from '../../../test/given-a-retention-decision.ts'
import { alteredIn, everyText, givenAnEndedRound } from '../../../test/given-an-ended-round.ts'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { givenAnAnalysis } from '../../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const params = { county: '19' }
const confirmed = { nothingIsRequested: true } as const
const decided = { ...aRetentionDecision, months: 24 }
const decide = givenARetentionDecision
const read = (client: Client) => client.call(retention.read, { params })
const confirming = (erasureId: string) => ({ params: { ...params, erasureId }, body: confirmed })

const frozen = async ({ owner }: World) => {
  const of = async (table: string) => (await owner.query<object>(`select * from ${table} order by 1, 2`)).rows
  return { submissions: await of('submission'), editions: await of('edition_document') }
}

test('without a decision nothing falls due, and of what is kept none is noted that lets it be erased', async () => {
  const world = await givenAWorld()
  const { coordinator, another } = await givenAnEndedRound(world)
  const before = await read(coordinator)
  expect(before.classes.find((it) => it.class === 'submissions')).toMatchObject({ held: 2, due: 0, decisions: [] })
  expect(before.classes.filter(({ due, nextDue }) => due > 0 || nextDue !== null)).toEqual([])
  await refused(world, 'nothing-falls-due', () => coordinator.refusal(retention.propose, { params }))
  const ofSubmissions = { params: { ...params, class: 'submissions' as const } }
  await refused(world, 'class-is-kept', () =>
    coordinator.refusal(retention.decide, { ...ofSubmissions, body: decided }),
  )
  await refused(world, 'decision-lies-ahead', () =>
    coordinator.refusal(retention.decide, {
      ...ofSubmissions,
      body: { ...decided, months: null, decidedOn: '2099-01-01' },
    }),
  )
  for (const client of [await givenAnAnalyst(world)])
    await refused(world, 'not-allowed', () => client.refusal(retention.read, { params }))

  // Each decision is a version, and the newest counts.
  await decide(coordinator, 'contacts', 24)
  await decide(another, 'contacts', 36)
  const { classes } = await read(coordinator)
  const contacts = classes.find((it) => it.class === 'contacts')
  expect(contacts?.decisions.map(({ months, registryNumber }) => [months, registryNumber])).toEqual([
    [36, '100-17-2026'],
    [24, '100-17-2026'],
  ])
  expect(contacts?.due).toBe(0)
  expect(contacts?.nextDue).toMatch(/^\d{4}-\d\d-\d\d$/)
  const { rows } = await world.owner.query(`select 1 from trail where relation = 'retention_decision'`)
  expect(rows).toHaveLength(2)
})

test('what falls due is proposed by one and erased by another, and everything frozen state', async () => {
  const world = await givenAWorld()
  const { coordinator, another } = await givenAnEndedRound(world)
  for (const name of ['contacts', 'letters', 'calls', 'requests'] as const) await decide(coordinator, name)
  const held = await frozen(world)
  await coordinator.call(retention.propose, { params })
  const { proposal, people: kept } = await read(another)
  expect(proposal).toMatchObject({ proposedBy: 'Karin Berg', isMine: false, isCurrent: true })
  expect(proposal?.counts).toMatchObject([
    { kind: 'call', count: 1 },
    { kind: 'note', count: 1 },
    { kind: 'person', count: 1 },
    { kind: 'letter' },
    { kind: 'request', count: 1 },
  ])
  expect(kept.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    'Erik Strand: has-access',
    'Kanaria Ek: due',
    'Siv Ros: has-access',
  ])
  expect(await frozen(world)).toEqual(held)
  expect(await everyText(world)).toContain('0700-333222')

  const confirm = confirming(proposal?.id ?? '')
  await refused(world, 'erasure-needs-another', () => coordinator.refusal(retention.confirm, confirm))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-allowed', () => elsewhere.refusal(retention.confirm, confirm))
  const once = { ...confirm, key: newId() }
  await another.call(retention.confirm, once)
  const text = await everyText(world)
  expect(['Kanaria Ek', '0700-333222', 'Har semester'].filter((it) => text.includes(it))).toEqual([])
  expect(await frozen(world)).toEqual(held)
  expect(await alteredIn(world)).toEqual([])

  const { log, proposal: next } = await read(coordinator)
  expect(next).toBeNull()
  expect(log).toMatchObject([
    {
      counts: proposal?.counts,
      proposedBy: 'Karin Berg',
      confirmedBy: 'Karin Berg',
      nothingIsRequested: true,
      onRequest: false,
      decisions: [{ registryNumber: '100-17-2026' }, {}, {}, {}],
    },
  ])
  const events = await world.owner.query(
    `select counties, detail from security_event where kind = 'contact-data-erased'`,
  )
  expect(events.rows).toEqual([{ counties: ['19'], detail: proposal?.id }])
  // Sent again it is the same; asked for anew there is nothing left of it.
  await nothingIsWritten(world, () => another.call(retention.confirm, once))
  await refused(world, 'erasure-is-closed', () => another.refusal(retention.confirm, confirm))
  await refused(world, 'nothing-falls-due', () => another.refusal(retention.propose, { params }))
})

test('what is no longer as it was proposed is proposed anew, and the one before is put aside', async () => {
  const world = await givenAWorld()
  const { coordinator, another, police } = await givenAnEndedRound(world)
  await decide(coordinator, 'contacts')
  await coordinator.call(retention.propose, { params })
  const first = (await read(coordinator)).proposal?.id ?? ''
  await coordinator.call(people.close, { params: { ...params, personId: police.personId } })
  await world.owner.query('update mail set sent_at = now() where sent_at is null')
  expect((await read(another)).proposal?.isCurrent).toBe(false)
  await refused(world, 'erasure-has-changed', () => another.refusal(retention.confirm, confirming(first)))
  await another.call(retention.propose, { params })
  const { proposal, log } = await read(coordinator)
  expect([proposal?.people.length, log.map(({ id, confirmedAt }) => [id, confirmedAt])]).toEqual([2, [[first, null]]])
  const withdrawn = { params: { ...params, erasureId: proposal?.id ?? '' } }
  await coordinator.call(retention.withdraw, withdrawn)
  await refused(world, 'erasure-is-closed', () => coordinator.refusal(retention.withdraw, withdrawn))
  const { rows } = await world.owner.query<{ content: unknown }>('select content from erasure')
  expect(rows).toEqual([{ content: null }, { content: null }])
})

test('the only coordinator of a county confirms what they have proposed when a day has passed', async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnEndedRound(world)
  await world.owner.query(`delete from staff where person_id <> (select proposed.person_id from staff as proposed
    join session using (person_id) order by session.created_at limit 1)`)
  await decide(coordinator, 'contacts')
  await coordinator.call(retention.propose, { params })
  const { proposal, isOnlyCoordinator } = await read(coordinator)
  expect([isOnlyCoordinator, proposal?.isMine]).toEqual([true, true])
  const confirm = confirming(proposal?.id ?? '')
  await refused(world, 'erasure-waits-a-day', () => coordinator.refusal(retention.confirm, confirm))
  await world.owner.query(`update erasure set proposed_at = proposed_at - interval '1 day'`)
  await coordinator.call(retention.confirm, confirm)
  expect((await read(coordinator)).log).toMatchObject([{ confirmedBy: 'Karin Berg' }])
})

test('of those who confirm at once one erases, and nobody twice', async () => {
  const world = await givenAWorld()
  const { coordinator, another } = await givenAnEndedRound(world)
  await decide(coordinator, 'contacts')
  await coordinator.call(retention.propose, { params })
  const confirm = confirming((await read(coordinator)).proposal?.id ?? '')
  const third = await givenACoordinator(world)
  const replies = await Promise.all([another, third, another, third].map((it) => it.send(retention.confirm, confirm)))
  expect(replies.map((it) => it.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409])
  const { rows } = await world.owner.query(`select 1 from security_event where kind = 'person-erased'`)
  expect(rows).toHaveLength(1)
})

test.each([
  ['two years and eleven months ago: not yet', 35, 'not-yet'],
  ['more than a year and the two of the decision ago', 37, 'due'],
  ['less than a year ago: it may still be published', 11, 'round-not-ended'],
])('contact data of a round that nobody publishes falls due; it was closed %s', async (_, months, state) => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnAnalysis(world)
  await coordinator.call(people.close, { params: { ...params, personId: municipality.personId } })
  await world.owner.query(
    `set session_replication_role = replica;
     update mail set sent_at = now();
     update round set closed_at = now() - make_interval(months => ${months}) where id = '${roundId}';
     set session_replication_role = default`,
  )
  await decide(coordinator, 'contacts', 24)
  const found = (await read(coordinator)).people.find(({ personId }) => personId === municipality.personId)
  expect(found?.state).toBe(state)
})
