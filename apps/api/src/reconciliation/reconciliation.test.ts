import { answers } from '@kartlaggning/schema/answers/answers'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { reconciliation, type Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { countDifferences } from '@kartlaggning/schema/reconciliation/count-differences'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { pastThePermissions } from '../../test/behind-the-wall.ts'
import { refused } from '../../test/refused.ts'
import { givenAReconciliation, givenBothHaveSubmitted, having, judging } from '../../test/story-after-closing.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../test/world.ts'

const read = ({ client, respondentId }: Answerer) => client.call(reconciliation.read, { params: { respondentId } })
const mirrorOf = (seen: Reconciliation, question: string) => seen.mirrors.find((it) => it.question === question)
const walk = {
  name: 'Nattvandring i Sala',
  method: 'own',
  methodOther: 'Egen',
  problems: ['narcotics'],
  municipalities: ['1981'],
  phase: 'ongoing',
}

/** The police say that the municipality leads one joint action and has no part in another; the municipality has one. */
async function givenJointActions(world: World) {
  const made = await aDocument(world, 'police', { seed: 9, entries: 3 })
  return givenAReconciliation(world, {
    municipality: having('jointActions', await aDocument(world, 'municipality', { seed: 9, entries: 1 }), {
      ...walk,
      name: 'Nattvandringar, Sala',
      counterpartRole: 'participates',
    }),
    police: having(
      'jointActions',
      made,
      { ...walk, counterpartRole: 'leads' },
      { ...walk, name: 'Tillsyn', counterpartRole: 'none' },
      { ...walk, name: 'Samråd', counterpartRole: 'unknown' },
    ),
  })
}

test('reconciliation begins when the round is closed, once', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnswerers(world)
  const begin = { params: { roundId } }
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(reconciliation.begin, begin))
  await coordinator.call(rounds.close, begin)
  expect(await coordinator.call(reconciliation.begin, begin)).toMatchObject({ status: 'reconciliation' })
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(reconciliation.begin, begin))
})

test('a round that does not reconcile never begins to, and says so to those who look for it', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenBothHaveSubmitted(world, {}, { reconciles: false })
  const says = () =>
    Promise.all(
      [municipality, police].map(({ client, respondentId }) =>
        client.refusal(reconciliation.read, { params: { respondentId } }),
      ),
    )
  const said = { type: 'round-does-not-reconcile', status: 409 }
  expect(await says()).toMatchObject([said, said])
  await coordinator.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-does-not-reconcile', () =>
    coordinator.refusal(reconciliation.begin, { params: { roundId } }),
  )
  await coordinator.call(gaps.analyse, { params: { roundId } })
  // Not that the other side had not answered, which it has.
  expect(await says()).toMatchObject([said, said])
})

test('before it begins the sides are blind to each other', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenBothHaveSubmitted(world)
  const params = { respondentId: municipality.respondentId }
  const blind = () =>
    refused(world, 'round-is-not-in-reconciliation', () => municipality.client.refusal(reconciliation.read, { params }))
  await blind()
  await coordinator.call(rounds.close, { params: { roundId } })
  await blind()
})

test('afterwards the mirrored answers stand side by side, the differences marked', async () => {
  const { municipality } = await givenAReconciliation(await givenAWorld(), {
    municipality: judging({ narcotics: 4, arson: 2, vandalism: 3, disorder: 1 }),
    police: judging({ narcotics: 2, arson: 2, vandalism: 'unknown', disorder: 1 }),
  })
  const seen = await read(municipality)
  expect(mirrorOf(seen, 'problems.concern.narcotics')).toMatchObject({ municipality: 4, police: 2, state: 'differs' })
  expect(mirrorOf(seen, 'problems.concern.arson')).toMatchObject({ municipality: 2, police: 2, state: 'same' })
  expect(mirrorOf(seen, 'problems.concern.vandalism')).toMatchObject({
    municipality: 3,
    police: 'unknown',
    state: 'not_comparable',
  })
  expect(mirrorOf(seen, 'problems.trend.narcotics')).toMatchObject({ state: 'same' })
  expect(mirrorOf(seen, 'closing.development')).toMatchObject({
    municipality: aString,
    police: aString,
    state: 'to_read',
  })
  expect(seen.mirrors.map((it) => it.question)).not.toContain('problems.emerging')
})

test('a question only one side has answered is not compared', async () => {
  const { municipality } = await givenAReconciliation(await givenAWorld(), {
    municipality: judging({ narcotics: 3 }),
    police: judging({ arson: 3 }),
  })
  const seen = await read(municipality)
  expect(mirrorOf(seen, 'problems.trend.narcotics')).toMatchObject({ police: null, state: 'not_comparable' })
  expect(mirrorOf(seen, 'problems.trend.arson')).toMatchObject({ municipality: null, state: 'not_comparable' })
})

test('both sides see the same', async () => {
  const { municipality, police } = await givenJointActions(await givenAWorld())
  const [ours, theirs] = [await read(municipality), await read(police)]
  expect(ours.mirrors.length).toBeGreaterThan(30)
  expect(theirs.mirrors).toEqual(ours.mirrors)
  expect([theirs.own, theirs.counterpart]).toEqual([ours.counterpart, ours.own])
})

test('a counterpart that has not submitted is said not to have', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  await submit(municipality, await aDocument(world, 'municipality'))
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(reconciliation.begin, { params: { roundId } })
  const seen = await read(municipality)
  expect(seen.counterpart).toMatchObject({ name: 'Polisen i Sala', submitted: false })
  expect(new Set(seen.mirrors.map((it) => it.state))).toEqual(new Set(['not_comparable']))
})

test('what was submitted last is what is compared', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenBothHaveSubmitted(world, {
    police: judging({ narcotics: 1 }),
  })
  const params = { respondentId: police.respondentId }
  await police.client.call(answers.reopen, { params, body: { reason: '' } })
  const changes = [{ entry: null, question: 'problems.concern.narcotics', value: 2, seen: 1, sequence: 1 }]
  await police.client.call(answers.save, { params, body: { writer: newId(), changes } })
  await police.client.call(answers.submit, { params })
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(reconciliation.begin, { params: { roundId } })
  expect(mirrorOf(await read(municipality), 'problems.concern.narcotics')).toMatchObject({ police: 2 })
})

test('of their joint actions we see those we are said to take part in, by what it takes to match them', async () => {
  const { municipality } = await givenJointActions(await givenAWorld())
  const { theirJointActions } = await read(municipality)
  expect(theirJointActions.map((it) => it.answers['name'])).toEqual(['Nattvandring i Sala'])
  const said = Object.keys(theirJointActions[0]?.answers ?? {}).toSorted((a, b) => a.localeCompare(b))
  expect(said).toEqual(['actors', 'counterpartRole', 'method', 'municipalities', 'name', 'phase', 'problems', 'works'])
})

test('one of ours that may be the same is suggested, and nothing merges by itself', async () => {
  const { municipality, police } = await givenJointActions(await givenAWorld())
  const { theirJointActions, ownJointActions } = await read(municipality)
  expect(theirJointActions[0]?.candidates).toMatchObject([
    { entry: ownJointActions[0]?.entry, name: 'Nattvandringar, Sala' },
  ])
  expect(theirJointActions[0]?.confirmation).toBeNull()
  expect((await read(police)).ownJointActions[0]?.confirmation).toBeNull()
})

test('a joint action is confirmed, and confirmed otherwise, and the counterpart sees it', async () => {
  const { municipality, police } = await givenJointActions(await givenAWorld())
  const { client, respondentId } = municipality
  const { theirJointActions, ownJointActions } = await read(municipality)
  const params = { respondentId, entryId: theirJointActions[0]?.entry ?? '' }
  const same = { recognition: 'same' as const, sameAs: ownJointActions[0]?.entry ?? '', comment: 'Det är vår.' }
  const confirmed = await client.call(reconciliation.confirm, { params, body: same })
  expect(confirmed).toEqual({ ...same, confirmedBy: 'Anna Ek', confirmedAt: aString })
  expect((await read(municipality)).theirJointActions[0]?.confirmation).toEqual(confirmed)
  expect((await read(police)).ownJointActions[0]?.confirmation).toMatchObject({
    recognition: 'same',
    comment: 'Det är vår.',
  })
  const body = { recognition: 'not_known' as const, sameAs: same.sameAs, comment: '' }
  expect(await client.call(reconciliation.confirm, { params, body })).toMatchObject({
    recognition: 'not_known',
    sameAs: null,
  })
})

test('a match is taken back, and a pair is two again, for both', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenJointActions(world)
  const { client, respondentId } = municipality
  const { theirJointActions, ownJointActions } = await read(municipality)
  const params = { respondentId, entryId: theirJointActions[0]?.entry ?? '' }
  const body = { recognition: 'same' as const, sameAs: ownJointActions[0]?.entry ?? '', comment: '' }
  await client.call(reconciliation.confirm, { params, body })
  // Theirs knows ours by it, and is not asked anew.
  expect((await read(police)).theirJointActions[0]?.confirmation).toMatchObject({ recognition: 'same' })
  expect(await client.call(reconciliation.takeBack, { params })).toEqual({ confirmation: null })
  expect((await read(municipality)).theirJointActions[0]?.confirmation).toBeNull()
  expect((await read(police)).theirJointActions[0]?.confirmation).toBeNull()
  expect(await client.call(reconciliation.confirm, { params, body })).toMatchObject({ recognition: 'same' })
  await refused(world, 'joint-action-is-not-counterparts', () =>
    client.refusal(reconciliation.takeBack, { params: { respondentId, entryId: newId() } }),
  )
  await coordinator.call(gaps.analyse, { params: { roundId } })
  await refused(world, 'round-is-not-in-reconciliation', () => client.refusal(reconciliation.takeBack, { params }))
})

test('the same as nothing of ours is not the same', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenJointActions(world)
  const { theirJointActions } = await read(municipality)
  const entryId = theirJointActions[0]?.entry ?? ''
  const params = { respondentId: municipality.respondentId, entryId }
  for (const sameAs of [null, entryId, newId()]) {
    const body = { recognition: 'same' as const, sameAs, comment: '' }
    await refused(world, 'input-not-valid', () => municipality.client.refusal(reconciliation.confirm, { params, body }))
  }
})

test("only the counterpart's joint actions that concern us are confirmed", async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenJointActions(world)
  const own = (await read(municipality)).ownJointActions.map((it) => it.entry)
  const notOurs = (await read(police)).ownJointActions.slice(1).map((it) => it.entry)
  const body = { recognition: 'not_known' as const, sameAs: null, comment: '' }
  expect([...own, ...notOurs]).toHaveLength(3)
  for (const entryId of [...own, ...notOurs, newId()]) {
    const params = { respondentId: municipality.respondentId, entryId }
    await refused(world, 'joint-action-is-not-counterparts', () =>
      municipality.client.refusal(reconciliation.confirm, { params, body }),
    )
  }
})

test('when the analysis has begun the sides may look, but change nothing', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenJointActions(world)
  const [action] = (await read(municipality)).theirJointActions
  await coordinator.call(gaps.analyse, { params: { roundId } })
  expect((await read(municipality)).open).toBe(false)
  const params = { respondentId: municipality.respondentId, entryId: action?.entry ?? '' }
  const body = { recognition: 'not_known' as const, sameAs: null, comment: '' }
  await refused(world, 'round-is-not-in-reconciliation', () =>
    municipality.client.refusal(reconciliation.confirm, { params, body }),
  )
})

test('a police area has no counterpart', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAReconciliation(world)
  const { client, respondentId } = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  await refused(world, 'round-is-not-in-reconciliation', () =>
    client.refusal(reconciliation.read, { params: { respondentId } }),
  )
})

test('the county board follows it in numbers', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenJointActions(world)
  const [action] = (await read(municipality)).theirJointActions
  const params = { respondentId: municipality.respondentId, entryId: action?.entry ?? '' }
  const body = { recognition: 'not_known' as const, sameAs: null, comment: '' }
  await municipality.client.call(reconciliation.confirm, { params, body })
  const { mirrors } = await read(municipality)
  for (const client of [coordinator, await givenAnAnalyst(world)]) {
    expect(await client.call(reconciliation.follow, { params: { roundId } })).toEqual([
      {
        municipality: '1983',
        onBehalf: {},
        name: 'Köping',
        held: true,
        municipalitySubmitted: false,
        policeSubmitted: false,
        municipalityFinished: false,
        policeFinished: false,
        differences: { compared: 0, before: 0, agreed: 0, explained: 0, after: 0, near: 0 },
        jointActions: 0,
        confirmed: 0,
        rejected: 0,
      },
      {
        municipality: '1981',
        onBehalf: {},
        name: 'Sala',
        held: true,
        municipalitySubmitted: true,
        policeSubmitted: true,
        municipalityFinished: false,
        policeFinished: false,
        differences: countDifferences(mirrors),
        jointActions: 2,
        confirmed: 0,
        rejected: 1,
      },
    ])
  }
})

test('P5 where no reconciliation was held the county board is told so, and neither side reads the other’s answers', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenBothHaveSubmitted(world)
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(gaps.analyse, { params: { roundId } })
  const followed = await coordinator.call(reconciliation.follow, { params: { roundId } })
  expect(followed.find((it) => it.municipality === '1981')).toMatchObject({
    held: false,
    municipalitySubmitted: true,
    policeSubmitted: true,
  })
  const params = { roundId, municipality: '1981' }
  expect((await coordinator.call(reconciliation.ofMunicipality, { params })).held).toBe(false)
  await refused(world, 'round-does-not-reconcile', () =>
    municipality.client.refusal(reconciliation.read, { params: { respondentId: municipality.respondentId } }),
  )
  const { sees } = pastThePermissions(world)
  const ofWhom = ({ respondentId }: Answerer) => ({ column: 'respondent_id', id: respondentId })
  expect(await sees(municipality.personId, 'submission_mirror', ofWhom(municipality))).toBe(true)
  expect(await sees(municipality.personId, 'submission_mirror', ofWhom(police))).toBe(false)
})

test('who is not of the county follows nothing, and who is no coordinator begins nothing', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenBothHaveSubmitted(world)
  await coordinator.call(rounds.close, { params: { roundId } })
  const params = { roundId }
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(reconciliation.follow, { params }))
  await refused(world, 'not-found', () => other.refusal(reconciliation.begin, { params }))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(reconciliation.begin, { params }))
  await refused(world, 'not-allowed', () => municipality.client.refusal(reconciliation.begin, { params }))
  await refused(world, 'not-allowed', () => municipality.client.refusal(reconciliation.follow, { params }))
})

test('what is said while the analysis ends the reconciliation waits for it, and is refused', async () => {
  const world = await givenAWorld()
  const { roundId, municipality } = await givenJointActions(world)
  const { client, respondentId } = municipality
  const { theirJointActions, mirrors } = await read(municipality)
  const entryId = theirJointActions[0]?.entry ?? ''
  const question = mirrors.find((it) => it.conversation)?.question ?? ''
  const analysing = await world.owner.connect()
  try {
    await analysing.query('begin')
    await analysing.query(`update round set status = 'analysis' where id = $1`, [roundId])
    const ofEntry = { params: { respondentId, entryId } }
    const said = [
      client.send(reconciliation.confirm, {
        ...ofEntry,
        body: { recognition: 'not_known', sameAs: null, comment: '' },
      }),
      client.send(reconciliation.takeBack, ofEntry),
      client.send(reconciliation.finish, { params: { respondentId }, body: { finished: true } }),
      client.send(reconciliation.say, {
        params: { respondentId, stepId: newId() },
        body: { kind: 'explain', question, value: null, words: 'Vi räknar annorlunda.', ends: null },
      }),
    ]
    // All of them have read by then, if they read without waiting.
    await setTimeout(1500)
    await analysing.query('commit')
    const types = (await Promise.all(said)).map((reply) => reply.json<{ type?: string }>().type)
    expect(types).toEqual(Array(said.length).fill('round-is-not-in-reconciliation'))
  } finally {
    analysing.release()
  }
  const { rows } = await world.owner.query(`select (select count(*)::int from joint_action_confirmation) as confirmed,
    (select count(*)::int from conversation_step) as said, (select count(*)::int from reconciliation_end) as ended`)
  expect(rows).toEqual([{ confirmed: 0, said: 0, ended: 0 }])
})
