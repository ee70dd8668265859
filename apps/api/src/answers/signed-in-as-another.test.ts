import { answers } from '@kartlaggning/schema/answers/answers'
import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { newId } from '@kartlaggning/schema/id'
import type { Problem } from '@kartlaggning/schema/problem'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAnswerers } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'

const aChange = { entry: null, question: 'problems.emerging', value: 'Vapen i skolan', seen: 0, sequence: 1 }
const saving = () => ({ writer: newId(), changes: [aChange] })

test('a page of somebody who is no longer signed in writes nothing in the name of whoever is', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId, personId } = municipality
  const params = { respondentId, entryId: newId() }
  // Anna's page, in a browser in which Siv has signed in since.
  const { client } = colleague
  const writes = [
    [answers.save, { params, body: saving() }],
    [answers.addEntry, { params, body: { section: 'initiatives', copyOf: null } }],
    [answers.removeEntry, { params }],
    [answers.restoreEntry, { params }],
    [answers.submit, { params }],
    [answers.reopen, { params, body: { reason: '' } }],
    [answers.begin, { params }],
    [activeTime.measure, { params, body: { page: newId(), section: 'problems', seconds: 60 } }],
    [session.mendName, { body: { name: 'Anna Ek', function: '' } }],
  ] as const
  for (const [endpoint, input] of writes) {
    const reply = async () => (await client.send(endpoint, { ...input, believes: personId })).json<Problem>()
    const problem = await refused(world, 'signed-in-as-another', reply)
    expect(problem).toMatchObject({ status: 409, signedInAs: 'Siv Ros' })
  }
})

test('nor is such a page shown what is for whoever is', async () => {
  const { municipality, colleague } = await givenAnswerers(await givenAWorld())
  const params = { respondentId: municipality.respondentId }
  const reply = await colleague.client.send(answers.read, { params, believes: municipality.personId })
  expect(reply.json()).toMatchObject({ type: 'signed-in-as-another' })
})

test('a page that is right saves, and so does what has no page', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client, personId } = municipality
  const params = { respondentId: municipality.respondentId }
  for (const believes of [{ believes: personId }, {}]) {
    const body = {
      writer: newId(),
      changes: [{ ...aChange, question: `problems.emerging`, seen: believes.believes ? 0 : 1 }],
    }
    expect((await client.send(answers.save, { params, body, ...believes })).statusCode).toBe(200)
  }
})

test('what is no person at all is nobody', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  for (const believes of ['', 'Anna Ek', `${municipality.personId}, ${municipality.personId}`]) {
    const reply = async () =>
      (await municipality.client.send(answers.save, { params, body: saving(), believes })).json<Problem>()
    await refused(world, 'signed-in-as-another', reply)
  }
})
