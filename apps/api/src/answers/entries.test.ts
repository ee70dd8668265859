import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, test } from 'vitest'
import { aString } from '../../test/a-string.ts'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { givenAnswerers, type Answerer } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'

const initiative = { section: 'initiatives', copyOf: null }

async function givenAnInitiative(
  { client, respondentId }: Answerer,
  given: Record<string, AnswerChange['value']> = {},
) {
  const entryId = newId()
  await client.call(answers.addEntry, { params: { respondentId, entryId }, body: initiative })
  const changes = Object.entries(given).map(([name, value]) => ({
    entry: entryId,
    question: `initiatives.${name}`,
    value,
    seen: 0,
    sequence: 1,
  }))
  if (changes.length > 0)
    await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes } })
  return entryId
}

const entriesOf = async ({ client, respondentId }: Answerer) =>
  (await client.call(answers.read, { params: { respondentId } })).entries

test('an entry is added under the id its author made, and adding it again is no harm', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId, entryId: newId() }
  const added = await municipality.client.call(answers.addEntry, { params, body: initiative })
  expect(added).toEqual({
    id: params.entryId,
    section: 'initiatives',
    carriedFrom: null,
    createdAt: aString,
    removedAt: null,
    removedBy: null,
    movedTo: null,
  })
  await nothingIsWritten(world, async () =>
    expect(await municipality.client.call(answers.addEntry, { params, body: initiative })).toEqual(added),
  )
})

test('entries are read in the order they were added', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const ids = []
  for (let count = 0; count < 4; count++) ids.push(await givenAnInitiative(municipality))
  expect((await entriesOf(municipality)).map((it) => it.id)).toEqual(ids)
})

test('a copy has the answers of the other, and from then on its own', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const copyOf = await givenAnInitiative(municipality, { name: 'Nattvandring', phase: 'ongoing', comment: null })
  const entryId = newId()
  await client.call(answers.addEntry, { params: { respondentId, entryId }, body: { ...initiative, copyOf } })
  const named = { entry: entryId, question: 'initiatives.name', value: 'Nattvandring i Ransta', seen: 1, sequence: 1 }
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [named] } })
  const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
  const answersIn = (entry: string) =>
    Object.fromEntries(rows.filter((it) => it.entry === entry).map((it) => [it.question, it.value]))
  expect(answersIn(copyOf)).toEqual({
    'initiatives.name': 'Nattvandring',
    'initiatives.phase': 'ongoing',
    'initiatives.comment': null,
  })
  expect(answersIn(entryId)).toEqual({ 'initiatives.name': 'Nattvandring i Ransta', 'initiatives.phase': 'ongoing' })
})

test("only one's own entry of the same section is copied", async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const theirs = await givenAnInitiative(police, { name: 'Polisens hemliga insats' })
  const ours = await givenAnInitiative(municipality, { name: 'Nattvandring' })
  for (const body of [
    { section: 'initiatives', copyOf: theirs },
    { section: 'initiatives', copyOf: newId() },
    { section: 'jointActions', copyOf: ours },
  ]) {
    const params = { respondentId, entryId: newId() }
    await refused(world, 'entry-not-found', () => client.refusal(answers.addEntry, { params, body }))
  }
})

test('an entry is removed and taken back, with its answers', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const { client, respondentId } = municipality
  const entryId = await givenAnInitiative(municipality, { name: 'Nattvandring' })
  const params = { respondentId, entryId }
  const removed = await client.call(answers.removeEntry, { params })
  expect(removed).toMatchObject({ id: entryId, removedAt: aString, removedBy: 'Anna Ek' })
  await nothingIsWritten(world, async () => expect(await client.call(answers.removeEntry, { params })).toEqual(removed))
  expect(
    (await client.call(answers.overview, { params })).sections.find((it) => it.section === 'initiatives')?.entries,
  ).toBe(0)
  expect(await client.call(answers.restoreEntry, { params })).toMatchObject({ removedAt: null, removedBy: null })
  await nothingIsWritten(world, () => client.call(answers.restoreEntry, { params }))
  const { answers: rows } = await client.call(answers.read, { params })
  expect(rows).toMatchObject([{ entry: entryId, value: 'Nattvandring' }])
})

test('whoever answers together sees who removed an entry, and may take it back until it is submitted', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId } = municipality
  const entryId = await givenAnInitiative(municipality, { name: 'Nattvandring' })
  const params = { respondentId, entryId }
  await colleague.client.call(answers.removeEntry, { params })
  expect(await entriesOf(municipality)).toMatchObject([{ removedAt: aString, removedBy: 'Siv Ros' }])
  // What is written in it meanwhile is kept with it.
  const late = { entry: entryId, question: 'initiatives.name', value: 'Nattvandring i Ransta', seen: 1, sequence: 1 }
  await municipality.client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [late] } })
  await municipality.client.call(answers.restoreEntry, { params })
  expect(await entriesOf(municipality)).toMatchObject([{ removedAt: null, removedBy: null }])
  const { answers: rows } = await municipality.client.call(answers.read, { params: { respondentId } })
  expect(rows).toMatchObject([{ entry: entryId, value: 'Nattvandring i Ransta' }])
})

test('there are no entries in a section that has none', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId, entryId: newId() }
  for (const section of ['problems', 'weather', 'organisation']) {
    const body = { section, copyOf: null }
    await refused(world, 'answer-not-asked', () => municipality.client.refusal(answers.addEntry, { params, body }))
  }
})

test("another's entry is neither taken over, removed nor restored", async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const entryId = await givenAnInitiative(police)
  const params = { respondentId: municipality.respondentId, entryId }
  const { client } = municipality
  await refused(world, 'entry-not-found', () => client.refusal(answers.addEntry, { params, body: initiative }))
  await refused(world, 'entry-not-found', () => client.refusal(answers.removeEntry, { params }))
  await refused(world, 'entry-not-found', () => client.refusal(answers.restoreEntry, { params }))
  const theirs = { ...params, respondentId: police.respondentId }
  await refused(world, 'not-found', () => client.refusal(answers.addEntry, { params: theirs, body: initiative }))
  await refused(world, 'not-found', () => client.refusal(answers.removeEntry, { params: theirs }))
  await refused(world, 'not-found', () => client.refusal(answers.restoreEntry, { params: theirs }))
})

test('entries rest when the round is closed', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const entryId = await givenAnInitiative(municipality)
  await coordinator.call(rounds.close, { params: { roundId } })
  const params = { respondentId: municipality.respondentId, entryId }
  const { client } = municipality
  await refused(world, 'round-is-not-open', () => client.refusal(answers.removeEntry, { params }))
  await refused(world, 'round-is-not-open', () =>
    client.refusal(answers.addEntry, { params: { ...params, entryId: newId() }, body: initiative }),
  )
})
