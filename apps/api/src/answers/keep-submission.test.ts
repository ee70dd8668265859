import { answers } from '@kartlaggning/schema/answers/answers'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { aDocument, draftOf, givenAnswerers, type Answerer } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'

const keep = ({ client, respondentId }: Answerer) => client.call(revisions.keep, { params: { respondentId } })
const readBy = ({ client, respondentId }: Answerer) => client.call(answers.read, { params: { respondentId } })
const reopen = ({ client, respondentId }: Answerer) =>
  client.call(answers.reopen, { params: { respondentId }, body: { reason: '' } })

async function givenSubmittedAnswers() {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const document = await aDocument(world, 'municipality')
  const submission = await submit(municipality, document)
  return { world, coordinator, roundId, municipality, submission }
}

test('what was submitted is kept: the answers rest as they were, and the trail has what was changed meanwhile', async () => {
  const { municipality, submission } = await givenSubmittedAnswers()
  const { client, respondentId } = municipality
  const params = { respondentId }
  const before = await draftOf(municipality)
  await reopen(municipality)
  const { answers: rows, entries } = await readBy(municipality)
  const safety = rows.find((it) => it.question === 'problems.safety')
  const changes = [
    { entry: null, question: 'problems.safety', value: 'unknown', seen: safety?.version ?? 0, sequence: 1 },
  ]
  await client.call(answers.save, { params, body: { writer: newId(), changes } })
  const removed = entries.find((it) => it.section === 'initiatives')
  await client.call(answers.removeEntry, { params: { respondentId, entryId: removed?.id ?? '' } })
  const added = { respondentId, entryId: newId() }
  await client.call(answers.addEntry, { params: added, body: { section: 'collaborators', copyOf: null } })
  expect(await draftOf(municipality)).not.toEqual(before)

  await keep(municipality)
  expect(await draftOf(municipality)).toEqual(before)
  const now = await readBy(municipality)
  expect(now.answering).toMatchObject({ resting: true, submission: { id: submission.id, version: 1 } })
  const { steps } = await client.call(receipts.changes, { params, querystring: {} })
  expect(steps[0]).toMatchObject({ what: 'kept', by: 'Anna Ek' })
  const putBack = steps.find((it) => it.question === 'problems.safety')
  expect([putBack?.before, putBack?.after]).toEqual(['unknown', safety?.value])
  // It can be opened again, and sent anew.
  await reopen(municipality)
  expect((await client.call(answers.submit, { params })).version).toBe(2)
})

test('nothing is kept where nothing was opened again, nor in a round that is not open', async () => {
  const { world, coordinator, roundId, municipality } = await givenSubmittedAnswers()
  const refusal = (it: Answerer) => () =>
    it.client.refusal(revisions.keep, { params: { respondentId: it.respondentId } })
  await refused(world, 'answers-are-submitted', refusal(municipality))
  await reopen(municipality)
  await keep(municipality)
  await refused(world, 'answers-are-submitted', refusal(municipality))
  await reopen(municipality)
  await coordinator.call(rounds.close, { params: { roundId } })
  await refused(world, 'round-is-not-open', refusal(municipality))
})

test('answers that were never submitted cannot be kept as they were', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  await refused(world, 'answers-are-not-submitted', () => client.refusal(revisions.keep, { params: { respondentId } }))
})

test('only who submits keeps what was submitted', async () => {
  const { world, coordinator, municipality } = await givenSubmittedAnswers()
  await reopen(municipality)
  const params = { respondentId: municipality.respondentId }
  await nothingIsWritten(world, async () => {
    await coordinator.refusal(revisions.keep, { params })
  })
})
