import { answerNotes } from '@kartlaggning/schema/answers/answer-notes'
import { answers } from '@kartlaggning/schema/answers/answers'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { papers } from '@kartlaggning/schema/answers/files'
import { newId } from '@kartlaggning/schema/id'
import { people } from '@kartlaggning/schema/respondents/people'
import { givenAnOpenRound, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { givenARetentionDecision } from '../../../test/given-a-retention-decision.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const GOOD = { entry: null, question: 'closing.goodExample' }
const SAID = 'Zebra: fråga Anna Ek på mötet.'

async function givenASubmission(world: World) {
  const story = await givenAnswerers(world)
  const document = await aDocument(world, 'municipality', { entries: 2 })
  await submit(story.municipality, document)
  return { ...story, document, params: { respondentId: story.municipality.respondentId } }
}

test('notes are about the whole or one answer, and are for those at the county board alone', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police, roundId, params, document } = await givenASubmission(world)
  const write = (body: object) => ({ params, body: { entry: null, question: null, note: SAID, ...body } })
  await refused(world, 'answer-not-asked', () =>
    coordinator.refusal(answerNotes.write, write({ question: 'closing.nothing' })),
  )
  await refused(world, 'answer-not-asked', () =>
    coordinator.refusal(answerNotes.write, write({ entry: newId(), question: 'initiatives.name' })),
  )
  await refused(world, 'not-found', () =>
    coordinator.refusal(answerNotes.write, {
      ...write({}),
      params: { respondentId: police.respondentId },
    }),
  )
  const entry = document['initiatives']?.entries?.[0]?.id ?? ''
  await coordinator.call(answerNotes.write, write(GOOD))
  await coordinator.call(answerNotes.write, write({ entry, question: 'initiatives.name', note: 'Samma som Salas?' }))
  const analyst = await givenAnAnalyst(world)
  const own = await analyst.call(answerNotes.write, write({ note: 'Läst.' }))
  expect(own.map(({ entry: at, question, mayRemove }) => [at, question, mayRemove])).toEqual([
    [null, null, true],
    [entry, 'initiatives.name', false],
    [null, GOOD.question, false],
  ])
  await refused(world, 'not-found', () => municipality.client.refusal(answerNotes.list, { params }))

  // Neither what they read nor any file says a word of it, for whomever it is.
  const submitted = await municipality.client.call(answers.submitted, { params })
  const files = await Promise.all([
    coordinator.send(answerExports.json, { params: { roundId } }),
    municipality.client.send(answerExports.ownJson, { params }),
    coordinator.send(papers.answers, { params }),
  ])
  expect(files.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
  expect(JSON.stringify(submitted) + files.map((it) => it.body).join('')).not.toContain('Zebra')
  // The trail knows of three, and of no word.
  const { rows } = await world.owner.query<{ new: unknown }>(`select new from trail where relation = 'answer_note'`)
  expect(rows).toHaveLength(3)
  expect(JSON.stringify(rows)).not.toMatch(/Zebra|Läst/)
})

test('a note is removed by its writer or a coordinator, loses the name of somebody erased, and is no other county’s', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, params } = await givenASubmission(world)
  const [note] = await coordinator.call(answerNotes.write, { params, body: { ...GOOD, note: SAID } })
  const one = { params: { ...params, noteId: note?.id ?? '' } }
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(answerNotes.remove, one))
  const elsewhere = await givenACoordinator(world, '25')
  await refused(world, 'not-found', () => elsewhere.refusal(answerNotes.list, { params }))

  const person = { county: '19', personId: municipality.personId }
  await givenARetentionDecision(coordinator, 'contacts')
  await coordinator.call(people.close, { params: person })
  await coordinator.call(people.erase, { params: person })
  const [kept] = await coordinator.call(answerNotes.list, { params })
  expect(kept?.note).toMatch(/^Zebra/)
  expect(kept?.note).not.toContain('Anna Ek')
  for (const call of ['once', 'again'])
    expect([call, await coordinator.call(answerNotes.remove, one)]).toEqual([call, []])
})

test('last round is read beside, in the questions of this one, with which entry continues which', async () => {
  const world = await givenAWorld()
  const { coordinator, document, params, roundId } = await givenASubmission(world)
  expect(await coordinator.call(answerNotes.before, { params })).toBeNull()
  const { id: next } = await givenAnOpenRound(coordinator, { name: 'Nästa', previousRoundId: roundId })
  const again = await givenSomeoneWhoAnswers(world, coordinator, next, 'municipality', '1981')
  const now = { params: { respondentId: again.respondentId } }
  // Of what is not submitted, nothing is told: not even what it continues.
  expect(await coordinator.call(answerNotes.before, now)).toBeNull()
  const made = await aDocument(world, 'municipality', { entries: 1 })
  const [from, carried] = [document, made].map((it) => it['initiatives']?.entries?.[0]?.id ?? '')
  await submit(again, made)
  await world.owner.query(
    `set session_replication_role = replica; update entry set carried_from = '${from}' where id = '${carried}';
     set session_replication_role = default`,
  )
  const before = await coordinator.call(answerNotes.before, now)
  expect(before?.document['closing']).toEqual(document['closing'])
  expect(before?.carried).toEqual([{ id: carried, from }])
  await refused(world, 'not-found', () => again.client.refusal(answerNotes.before, now))
})
