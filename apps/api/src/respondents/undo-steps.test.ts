import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { session } from '@kartlaggning/schema/identity/session'
import { aPlan, givenAnOpenRound, respondentIn } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { clientOf, type Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAnInvitation, givenAnswerers } from '../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../test/world.ts'

const reason = 'Fel år i namnet.'
const LATER = '2099-12-22'
const because = (roundId: string) => ({ params: { roundId }, body: { reason } })

async function givenADraft(coordinator: Client, changes = {}) {
  const params = { roundId: newId() }
  await coordinator.call(rounds.plan, { params, body: aPlan(changes) })
  return params.roundId
}

const reasonsInTrail = async ({ owner }: World, roundId: string) =>
  (
    await owner.query<{ operation: string; why: string }>(
      `select operation, coalesce(new, old) ->> 'changed_because' as why from trail
       where chain = $1 and relation = 'round' order by position desc limit 2`,
      [roundId],
    )
  ).rows

test('a draft is deleted, with the contacts chosen for it, and the trail keeps what it was and why', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const roundId = await givenADraft(coordinator)
  const { id: respondentId } = await respondentIn(coordinator, roundId, 'municipality', '1981')
  const maja = { name: 'Maja Lund', email: 'maja.lund@sala.example', function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId }, body: maja })
  await coordinator.call(rounds.deleteDraft, because(roundId))
  expect(await coordinator.call(rounds.list, {})).toEqual([])
  expect(await reasonsInTrail(world, roundId)).toEqual([
    { operation: 'delete', why: reason },
    { operation: 'update', why: reason },
  ])
  // Its name is free again.
  await givenADraft(coordinator)
})

test('a round that is open, that somebody has heard of, or that another is built on is not deleted', async () => {
  const world = await givenAWorld()
  const { coordinator, round } = await givenAnInvitation(world)
  await refused(world, 'round-is-not-draft', () => coordinator.refusal(rounds.deleteDraft, because(round.id)))
  await coordinator.call(rounds.takeBack, because(round.id))
  await refused(world, 'round-has-been-announced', () => coordinator.refusal(rounds.deleteDraft, because(round.id)))
  const first = await givenADraft(coordinator, { name: 'Den första' })
  await givenADraft(coordinator, { name: 'Den andra', previousRoundId: first })
  await refused(world, 'round-is-built-on', () => coordinator.refusal(rounds.deleteDraft, because(first)))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => elsewhere.refusal(rounds.deleteDraft, because(first)))
})

test('an open round that nobody has begun to answer becomes a draft again, and its links wait for it', async () => {
  const world = await givenAWorld()
  const { coordinator, round, token } = await givenAnInvitation(world)
  expect(await coordinator.call(rounds.takeBack, because(round.id))).toMatchObject({ status: 'draft', openedAt: null })
  expect((await reasonsInTrail(world, round.id))[0]).toEqual({ operation: 'update', why: reason })
  const look = () => clientOf(world.app).call(session.invitation, { body: { token } })
  expect(await look()).toMatchObject({ open: false })
  await coordinator.call(rounds.plan, { params: { roundId: round.id }, body: aPlan({ closesOn: LATER }) })
  await coordinator.call(rounds.open, { params: { roundId: round.id } })
  expect(await look()).toMatchObject({ open: true, closesOn: LATER })
})

test('once somebody has begun to answer it stays open', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  await municipality.client.call(answers.begin, { params: { respondentId: municipality.respondentId } })
  await refused(world, 'round-has-answers', () => coordinator.refusal(rounds.takeBack, because(roundId)))
  await coordinator.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-is-not-open', () => coordinator.refusal(rounds.takeBack, because(roundId)))
  await refused(world, 'not-allowed', () => municipality.client.refusal(rounds.takeBack, because(roundId)))
})

test('a closed round is opened again for all, who are written to, until the reconciliation has begun', async () => {
  const world = await givenAWorld()
  const { coordinator, round, respondentId } = await givenAnInvitation(world)
  const reopen = { params: { roundId: round.id }, body: { closesOn: LATER, reason } }
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(deadlines.reopen, reopen))
  await coordinator.call(rounds.close, { params: { roundId: round.id } })
  expect(await coordinator.call(deadlines.reopen, reopen)).toEqual({ mailed: 1 })
  expect(await coordinator.call(rounds.read, { params: { roundId: round.id } })).toMatchObject({
    status: 'open',
    closesOn: LATER,
    closedAt: null,
  })
  expect((await reasonsInTrail(world, round.id)).map(({ why }) => why)).toEqual([reason, reason])
  const [letter] = await clientOf(world.app).call(mailbox.list, {})
  expect(letter?.body).toContain('Sala kommun: svaren är öppna igen, svara senast 22 december 2099.')
  expect(await respondentIn(coordinator, round.id, 'municipality', '1981')).toMatchObject({
    id: respondentId,
    open: true,
  })
  await coordinator.call(rounds.close, { params: { roundId: round.id } })
  await refused(world, 'deadline-has-passed', () =>
    coordinator.refusal(deadlines.reopen, { ...reopen, body: { closesOn: '2026-01-01', reason } }),
  )
  const begun = await coordinator.call(reconciliation.begin, { params: { roundId: round.id } })
  expect(begun).toMatchObject({ reconciliationBeganAt: aString, reconciliationEndedAt: null, reconcilesUntil: aString })
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(deadlines.reopen, reopen))
})

test('a round of another county is opened again by nobody here', async () => {
  const world = await givenAWorld()
  const round = await givenAnOpenRound(await givenACoordinator(world))
  const elsewhere = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => elsewhere.refusal(rounds.takeBack, because(round.id)))
  await refused(world, 'not-found', () =>
    elsewhere.refusal(deadlines.reopen, { params: { roundId: round.id }, body: { closesOn: LATER, reason } }),
  )
})
