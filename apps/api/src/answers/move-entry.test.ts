import { answers } from '@kartlaggning/schema/answers/answers'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { newId } from '@kartlaggning/schema/id'
import { write } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { aDocument, draftOf, givenAnswerers } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'

async function givenWrittenAnswers() {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const document = await aDocument(world, 'municipality')
  await write(municipality, document)
  const { client, respondentId } = municipality
  const entriesIn = async (section: string) => (await draftOf(municipality))[section]?.entries ?? []
  const move = (entryId: string, to = newId()) =>
    client.call(revisions.moveEntry, { params: { respondentId, entryId }, body: { entryId: to } })
  return { world, municipality, client, respondentId, entriesIn, move }
}

test('what is done together is moved to the joint actions: the same answers, and who leads among those who take part', async () => {
  const { client, respondentId, entriesIn, move } = await givenWrittenAnswers()
  const [old] = await entriesIn('initiatives')
  const there = await entriesIn('jointActions')
  const moved = await move(old?.id ?? '')
  expect(moved).toMatchObject({ section: 'jointActions', removedAt: null })
  expect((await entriesIn('initiatives')).map((it) => it.id)).not.toContain(old?.id)
  const now = (await entriesIn('jointActions')).find((it) => it.id === moved.id)
  for (const name of ['name', 'method', 'problems', 'level', 'targets', 'phase', 'start', 'financing', 'share'])
    expect(now?.[name], name).toEqual(old?.[name])
  expect(now?.['actors']).toContainEqual({ actor: old?.['lead'], role: 'leads' })
  expect((await entriesIn('jointActions')).length).toBe(there.length + 1)
  const { steps } = await client.call(receipts.changes, { params: { respondentId }, querystring: {} })
  expect(steps[0]).toMatchObject({ what: 'entry_removed', entry: old?.id })

  // And back, where who leads is asked by itself.
  const back = await move(moved.id)
  const again = (await entriesIn('initiatives')).find((it) => it.id === back.id)
  expect(again).toEqual({ ...old, id: back.id })
})

test('a joint action that is moved there and back keeps its roles, and what is changed meanwhile is as it was changed', async () => {
  const { client, respondentId, entriesIn, move } = await givenWrittenAnswers()
  const [old] = await entriesIn('jointActions')
  const alone = await move(old?.id ?? '')
  const change = { entry: alone.id, question: 'initiatives.name', value: 'Nytt namn', seen: 1, sequence: 1 }
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  const back = await move(alone.id)
  const again = (await entriesIn('jointActions')).find((it) => it.id === back.id)
  const byActor = (it: unknown) =>
    JSON.stringify((it as { actor: string }[]).toSorted((a, b) => (a.actor < b.actor ? -1 : 1)))
  expect({ ...again, actors: byActor(again?.['actors']) }).toEqual({
    ...old,
    id: back.id,
    name: 'Nytt namn',
    actors: byActor(old?.['actors']),
  })
})

test('moving it twice under the same id moves it once, and what is set aside can be restored', async () => {
  const { client, respondentId, entriesIn, move } = await givenWrittenAnswers()
  const before = await entriesIn('initiatives')
  const [old] = before
  const to = newId()
  expect(await move(old?.id ?? '', to)).toEqual(await move(old?.id ?? '', to))
  await client.call(answers.restoreEntry, { params: { respondentId, entryId: old?.id ?? '' } })
  expect(await entriesIn('initiatives')).toEqual(before)
})

test('an entry that was moved is not among those removed, neither where it stood nor, once moved back, where it went', async () => {
  const { client, respondentId, entriesIn, move } = await givenWrittenAnswers()
  const [old] = await entriesIn('initiatives')
  const removed = async () => {
    const { entries } = await client.call(answers.read, { params: { respondentId } })
    return entries.filter((it) => it.removedAt !== null && it.movedTo === null).map((it) => it.id)
  }
  const there = await entriesIn('jointActions')
  const moved = await move(old?.id ?? '')
  expect(await removed()).toEqual([])
  await client.call(answers.restoreEntry, { params: { respondentId, entryId: old?.id ?? '' } })
  expect(await entriesIn('jointActions')).toEqual(there)
  expect(await removed()).toEqual([])

  // What was written there in the meantime can be found again.
  const again = await move(old?.id ?? '')
  const change = { entry: again.id, question: 'jointActions.name', value: 'Vår samverkan', seen: 1, sequence: 1 }
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  await client.call(answers.restoreEntry, { params: { respondentId, entryId: old?.id ?? '' } })
  expect(await removed()).toEqual([again.id])
  expect(moved.id).not.toBe(again.id)
})

test('a collaborator is moved nowhere, nor what has been removed', async () => {
  const { world, client, respondentId, entriesIn } = await givenWrittenAnswers()
  const refusal = (entryId: string) => () =>
    client.refusal(revisions.moveEntry, { params: { respondentId, entryId }, body: { entryId: newId() } })
  const [collaborator] = await entriesIn('collaborators')
  await refused(world, 'answer-not-asked', refusal(collaborator?.id ?? ''))
  const [initiative] = await entriesIn('initiatives')
  await client.call(answers.removeEntry, { params: { respondentId, entryId: initiative?.id ?? '' } })
  await refused(world, 'entry-not-found', refusal(initiative?.id ?? ''))
  await refused(world, 'entry-not-found', refusal(newId()))
})
