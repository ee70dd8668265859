import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds, type RoundPlan } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { refused } from '../../test/refused.ts'
import { aPlan, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { givenSomeoneWhoAnswers } from '../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAPerson, givenAWorld } from '../../test/world.ts'

test('a planned round asks each municipality, its police, and each police area once', async () => {
  const coordinator = await givenACoordinator(await givenAWorld())
  const roundId = newId()
  const round = await coordinator.call(rounds.plan, {
    params: { roundId },
    body: aPlan({ municipalities: ['1981', '1962', '1983'] }),
  })
  expect(round).toMatchObject({
    id: roundId,
    status: 'draft',
    county: '19',
    questionnaire: '2026',
    respondents: 8,
    submitted: 0,
    needsLeft: 0,
    profilesLeft: 0,
  })
  const asked = await coordinator.call(respondents.list, { params: { roundId } })
  expect(asked.map((it) => it.name)).toEqual([
    'Köpings kommun',
    'Norbergs kommun',
    'Sala kommun',
    'Polisen i Köping',
    'Polisen i Norberg',
    'Polisen i Sala',
    'Lokalpolisområde Norra Västmanland',
    'Lokalpolisområde Västra Mälardalen',
  ])
})

test('the plan may be changed until the round is opened', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  await coordinator.call(rounds.plan, {
    params: { roundId },
    body: aPlan({ name: 'Vårens omgång', municipalities: ['1981'] }),
  })
  expect(await coordinator.call(rounds.read, { params: { roundId } })).toMatchObject({
    name: 'Vårens omgång',
    municipalities: ['1981'],
    respondents: 3,
  })
  await coordinator.call(rounds.open, { params: { roundId } })
  await refused(world, 'round-is-not-draft', () =>
    coordinator.refusal(rounds.plan, { params: { roundId }, body: aPlan() }),
  )
})

test('two rounds of a county have different names', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  await givenAnOpenRound(coordinator)
  await refused(world, 'round-name-taken', () =>
    coordinator.refusal(rounds.plan, { params: { roundId: newId() }, body: aPlan() }),
  )
})

test.each<[string, Partial<RoundPlan>, string]>([
  ['without a name', { name: ' ' }, 'name'],
  ['in no year', { year: 1926 }, 'year'],
  ['on a day that is not', { opensOn: '2026-02-30' }, 'opensOn'],
  ['with an address that is none', { contactEmail: 'karin' }, 'contactEmail'],
  ['in a municipality that is not', { municipalities: ['1981', '9999'] }, 'municipalities'],
  ['in another county', { municipalities: ['1981', '0331'] }, 'municipalities'],
  ['after a round that is not', { previousRoundId: '01970000-0000-7000-8000-000000000000' }, 'previousRoundId'],
])('a round %s cannot be planned', async (_, changes, path) => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const problem = await refused(world, 'input-not-valid', () =>
    coordinator.refusal(rounds.plan, { params: { roundId: newId() }, body: aPlan(changes) }),
  )
  expect(problem.errors?.map((it) => it.path)).toEqual([path])
})

test('a round cannot close before it opens', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const body = aPlan({ opensOn: '2026-11-20', closesOn: '2026-11-19' })
  await refused(world, 'round-dates-out-of-order', () =>
    coordinator.refusal(rounds.plan, { params: { roundId: newId() }, body }),
  )
})

test('a round is opened, once', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const round = await givenAnOpenRound(coordinator)
  expect(round).toMatchObject({ status: 'open', openedAt: aString, closedAt: null })
  await refused(world, 'round-is-not-draft', () => coordinator.refusal(rounds.open, { params: { roundId: round.id } }))
})

test.each<[string, Partial<RoundPlan>]>([
  ['its purpose', { purpose: '' }],
  ['its selection', { selection: '' }],
  ['the consultation, or why there was none', { consultation: null }],
  ['whom to ask', { contactName: '' }],
  ['on what ground answering is mandatory', { voluntary: false, legalGround: null }],
  ['on what ground, in words', { voluntary: false, legalGround: '' }],
])('a round may be planned, but not opened, without %s', async (_, changes) => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan(changes) })
  await refused(world, 'round-lacks-legal-fields', () => coordinator.refusal(rounds.open, { params: { roundId } }))
})

test('a mandatory round says on what ground', async () => {
  const coordinator = await givenACoordinator(await givenAWorld())
  const round = await givenAnOpenRound(coordinator, { voluntary: false, legalGround: '5 § förordning (2016:1332)' })
  expect(round.status).toBe('open')
})

test('a round that asks nobody is not opened', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan({ municipalities: [] }) })
  await refused(world, 'round-has-no-municipalities', () => coordinator.refusal(rounds.open, { params: { roundId } }))
})

test('an open round is closed, once', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  await refused(world, 'round-is-not-open', () => coordinator.refusal(rounds.close, { params: { roundId } }))
  await coordinator.call(rounds.open, { params: { roundId } })
  const closed = await coordinator.call(rounds.close, { params: { roundId } })
  expect(closed).toMatchObject({ status: 'closed', closedAt: aString })
  await refused(world, 'round-is-not-open', () => coordinator.refusal(rounds.close, { params: { roundId } }))
  await refused(world, 'round-is-not-draft', () => coordinator.refusal(rounds.open, { params: { roundId } }))
})

test('of two who open at the same time, one does', async () => {
  const coordinator = await givenACoordinator(await givenAWorld())
  const roundId = newId()
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan() })
  const replies = await Promise.all([1, 2].map(() => coordinator.send(rounds.open, { params: { roundId } })))
  expect(replies.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('a respondent sees the round it takes part in and no other', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const ours = await givenAnOpenRound(coordinator)
  const other = await givenAnOpenRound(coordinator, { name: 'En annan omgång' })
  const { client } = await givenSomeoneWhoAnswers(world, coordinator, ours.id, 'municipality', '1981')
  expect((await client.call(rounds.list, {})).map((it) => it.id)).toEqual([ours.id])
  expect((await client.call(rounds.read, { params: { roundId: ours.id } })).respondents).toBe(6)
  await refused(world, 'not-allowed', () => client.refusal(rounds.read, { params: { roundId: other.id } }))
})

test('the newest round comes first', async () => {
  const coordinator = await givenACoordinator(await givenAWorld())
  for (const year of [2025, 2026, 2024]) {
    const body = aPlan({ name: `Omgång ${year}`, year })
    await coordinator.call(rounds.plan, { params: { roundId: newId() }, body })
  }
  expect((await coordinator.call(rounds.list, {})).map((it) => it.year)).toEqual([2026, 2025, 2024])
})

test('only the coordinator plans, opens and closes', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const { id: roundId } = await givenAnOpenRound(coordinator)
  const { client: answerer } = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const { client: passerBy } = await givenAPerson(world, 'Per Lind')
  const analyst = await givenAnAnalyst(world)
  for (const client of [answerer, passerBy, analyst]) {
    await refused(world, 'not-allowed', () =>
      client.refusal(rounds.plan, { params: { roundId: newId() }, body: aPlan({ name: 'Min' }) }),
    )
    await refused(world, 'not-allowed', () => client.refusal(rounds.open, { params: { roundId } }))
    await refused(world, 'not-allowed', () => client.refusal(rounds.close, { params: { roundId } }))
  }
})

test('to the coordinator of another county the round does not exist', async () => {
  const world = await givenAWorld()
  const { id: roundId } = await givenAnOpenRound(await givenACoordinator(world))
  const other = await givenACoordinator(world, '03')
  expect(await other.call(rounds.list, {})).toEqual([])
  await refused(world, 'not-found', () => other.refusal(rounds.read, { params: { roundId } }))
  await refused(world, 'not-found', () => other.refusal(rounds.open, { params: { roundId } }))
  await refused(world, 'not-found', () => other.refusal(rounds.close, { params: { roundId } }))
  await refused(world, 'not-found', () =>
    other.refusal(rounds.plan, { params: { roundId }, body: aPlan({ municipalities: [] }) }),
  )
})

test('the municipalities are listed with their police area and their neighbours', async () => {
  const { client } = await givenAPerson(await givenAWorld(), 'Anna Ek')
  const all = await client.call(rounds.municipalities, {})
  expect(all.find((it) => it.code === '1981')).toMatchObject({
    name: 'Sala',
    county: '19',
    policeAreas: [{ name: 'Norra Västmanland' }],
  })
  for (const { code, neighbours } of all) {
    for (const neighbour of neighbours) expect(all.find((it) => it.code === neighbour)?.neighbours).toContain(code)
  }
})
