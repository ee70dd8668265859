import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenBothHaveSubmitted } from '../../test/story-after-closing.ts'
import { aDocument, givenADelegate, givenAnswerers, givenSomeoneWhoAnswers } from '../../test/story.ts'
import { respondentIn, submit } from '@kartlaggning/schema/test/story'
import { config, givenAWorld, type World } from '../../test/world.ts'

const callsIn = async ({ app }: World) =>
  (await clientOf(app).call(mailbox.list, {})).filter(({ subject }) => subject.includes('stäm av'))

test('when the reconciliation begins, everyone who may take part on either side is told where, and how much differs', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, colleague, police } = await givenBothHaveSubmitted(world)
  await givenADelegate(world, { municipality }, ['problems'])
  const former = await givenADelegate(world, { municipality }, null, 'Ulla Ros')
  await world.owner.query('update assignment set ended_at = now() where person_id = $1', [former.personId])
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(reconciliation.begin, { params: { roundId } })

  const calls = await callsIn(world)
  const letters = [municipality, colleague, police].map(({ email }) => email)
  expect(calls.map(({ to }) => to).toSorted()).toEqual(letters.toSorted())
  const followed = await coordinator.call(reconciliation.follow, { params: { roundId } })
  const sala = followed.find((it) => it.municipality === '1981')
  const toThePolice = calls.find(({ to }) => to === police.email)
  expect(toThePolice?.subject).toBe('Kartläggningen 2026: stäm av svaren för polisen i Sala')
  expect(toThePolice?.body).toContain(
    `Svaren skiljer sig på ${sala?.differences.before} av ${sala?.differences.compared} frågor.`,
  )
  expect(toThePolice?.body).toContain(`${config.publicUrl}/avstamning/${police.respondentId}\n`)
})

test('the coordinator chooses the last day when beginning, and the letter says it; a day that has passed is refused', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenBothHaveSubmitted(world)
  const params = { roundId }
  await coordinator.call(rounds.close, { params })
  const begin = (until: string) => ({ params, querystring: { until } })
  await refused(world, 'round-dates-out-of-order', () => coordinator.refusal(reconciliation.begin, begin('2020-01-01')))
  await coordinator.call(reconciliation.begin, begin('2098-03-04'))
  expect((await callsIn(world))[0]?.body).toContain('Avstämningen pågår till och med 4 mars 2098.')
})

test('a side whose counterpart has not submitted has nothing to compare and gets no mail', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  await submit(municipality, await aDocument(world, 'municipality'))
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(reconciliation.begin, { params: { roundId } })
  expect(await callsIn(world)).toEqual([])
})

test('nobody is told of a reconciliation that does not begin, or twice of one that has', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenBothHaveSubmitted(world)
  const begin = { params: { roundId } }
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(reconciliation.begin, begin))
  await coordinator.call(rounds.close, begin)
  await coordinator.call(reconciliation.begin, begin)
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(reconciliation.begin, begin))
  expect(await callsIn(world)).toHaveLength(3)
})

test('whoever answers for several is told of all of them in one letter', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  const other = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  const { id: koping } = await respondentIn(coordinator, roundId, 'police', '1983')
  await world.owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [
    koping,
    police.personId,
  ])
  for (const it of [municipality, other]) await submit(it, await aDocument(world, 'municipality'))
  for (const respondentId of [police.respondentId, koping])
    await submit({ client: police.client, respondentId }, await aDocument(world, 'police', { seed: 2 }))
  await coordinator.call(rounds.close, { params: { roundId } })
  await coordinator.call(reconciliation.begin, { params: { roundId } })
  const letters = (await clientOf(world.app).call(mailbox.list, {})).filter(
    ({ to, subject }) => to === police.email && subject.includes('stäm av'),
  )
  expect(letters).toHaveLength(1)
  expect(letters[0]?.body).toMatch(/Köping: .*\n.*\n.*\/avstamning\/.*\n\nSala: /)
  for (const id of [koping, police.respondentId]) expect(letters[0]?.body).toContain(`/avstamning/${id}`)
})
