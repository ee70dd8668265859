import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { differences } from '@kartlaggning/schema/answers/differences'
import { expect, test } from 'vitest'
import type { Client } from '../../test/client.ts'
import { aDocument, givenADelegate, givenAnswerers } from '../../test/story.ts'
import { submit } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../test/world.ts'

let sequence = 0

async function save(
  client: Client,
  respondentId: string,
  question: string,
  value: string | null,
  seen = 0,
  entry: string | null = null,
) {
  const change = { entry, question, value, seen, sequence: ++sequence }
  await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
}

async function givenSalaAndBo(sections: string[] | null = null) {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const { respondentId, client: anna } = story.municipality
  const bo = await givenADelegate(world, story, sections)
  const params = { respondentId }
  const changes = (client = anna) => client.call(differences.read, { params })
  return { world, ...story, anna, bo: bo.client, respondentId, params, changes }
}

test('before anything is submitted, what others have written since one wrote there oneself', async () => {
  const { anna, bo, respondentId, changes } = await givenSalaAndBo()
  await save(anna, respondentId, 'problems.emerging', 'Stölder')
  await save(anna, respondentId, 'problems.safety', 'good')
  expect(await changes()).toEqual({ since: null, answers: [], entries: [] })
  await save(bo, respondentId, 'problems.emerging', 'Stölder och vapen', 1)
  await save(bo, respondentId, 'problems.emerging', 'Stölder, vapen och bedrägerier', 2)
  await save(bo, respondentId, 'problems.safetyTrend', 'up')
  const aMoment: unknown = expect.any(String)
  expect((await changes()).answers).toEqual([
    {
      entry: null,
      question: 'problems.emerging',
      before: 'Stölder',
      after: 'Stölder, vapen och bedrägerier',
      by: 'Bo Lind',
      at: aMoment,
    },
    { entry: null, question: 'problems.safetyTrend', before: null, after: 'up', by: 'Bo Lind', at: aMoment },
  ])
  expect((await changes(bo)).answers.map((it) => [it.question, it.by])).toEqual([['problems.safety', 'Anna Ek']])
  await save(bo, respondentId, 'problems.emerging', 'Stölder', 3)
  expect((await changes()).answers.map((it) => it.question)).toEqual(['problems.safetyTrend'])
})

test('after a submission, everything that is different from it, whoever wrote', async () => {
  const { world, municipality, anna, bo, respondentId, params, changes } = await givenSalaAndBo()
  const { version } = await submit(municipality, await aDocument(world, 'municipality'))
  expect(await changes()).toMatchObject({ since: { version, submittedBy: 'Anna Ek' }, answers: [], entries: [] })
  await anna.call(answers.reopen, { params, body: { reason: '' } })
  const { answers: rows } = await anna.call(answers.read, { params })
  const before = rows.find((it) => it.question === 'problems.safety')?.value
  await save(anna, respondentId, 'problems.safety', 'unknown', 1)
  await save(bo, respondentId, 'problems.emerging', 'Nytt', 1)
  const changed = (await changes()).answers
  expect(changed.map((it) => [it.question, it.after, it.by])).toEqual([
    ['problems.emerging', 'Nytt', 'Bo Lind'],
    ['problems.safety', 'unknown', 'Anna Ek'],
  ])
  expect(changed[1]?.before).toBe(before)
  await anna.call(answers.submit, { params })
  expect(await changes()).toMatchObject({ since: { version: version + 1 }, answers: [], entries: [] })
})

test('entries that have come and gone are told as such, without their answers', async () => {
  const { world, municipality, anna, bo, respondentId, params, changes } = await givenSalaAndBo(['initiatives'])
  await submit(municipality, await aDocument(world, 'municipality'))
  await anna.call(answers.reopen, { params, body: { reason: '' } })
  const { entries } = await anna.call(answers.read, { params })
  const [removed, kept] = entries.filter((it) => it.section === 'initiatives')
  const at = (entryId = '') => ({ params: { respondentId, entryId } })
  const added = newId()
  await bo.call(answers.addEntry, { ...at(added), body: { section: 'initiatives', copyOf: null } })
  await save(bo, respondentId, 'initiatives.name', 'Fältarbete', 0, added)
  await save(bo, respondentId, 'initiatives.name', 'Nattvandring', 1, kept?.id)
  await bo.call(answers.removeEntry, at(removed?.id))
  const comesAndGoes = newId()
  await bo.call(answers.addEntry, { ...at(comesAndGoes), body: { section: 'initiatives', copyOf: null } })
  await bo.call(answers.removeEntry, at(comesAndGoes))
  const said = await changes()
  expect(said.entries.map(({ id, what, by }) => [id, what, by])).toEqual([
    [removed?.id, 'removed', 'Bo Lind'],
    [added, 'added', 'Bo Lind'],
  ])
  expect(said.answers.map(({ entry, after }) => [entry, after])).toEqual([[kept?.id, 'Nattvandring']])
})
