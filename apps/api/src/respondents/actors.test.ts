import { actors } from '@kartlaggning/schema/actor'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAPerson, givenAWorld } from '../../test/story.ts'

test('the register is read in Swedish alphabetical order', async () => {
  const { client } = await givenAPerson(await givenAWorld(), 'Anna Ek')
  const names = (await client.call(actors.list, {})).map((it) => it.name)
  expect(names.length).toBeGreaterThan(10)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')))
})

test('an organisation that the register lacks is proposed, and a known name gives the one that is there', async () => {
  const { client } = await givenAPerson(await givenAWorld(), 'Anna Ek')
  const actorId = newId()
  const body = { name: 'Sala Nattvandrare', kind: 'night_walkers' }
  const proposed = { id: actorId, ...body, proposed: true }
  expect(await client.call(actors.propose, { params: { actorId }, body })).toEqual(proposed)
  expect(await client.call(actors.propose, { params: { actorId }, body })).toEqual(proposed)
  const again = { params: { actorId: newId() }, body: { name: 'SALA nattvandrare', kind: 'other' } }
  expect(await client.call(actors.propose, again)).toEqual(proposed)
  expect((await client.call(actors.list, {})).filter((it) => it.proposed)).toEqual([proposed])
})

test('an organisation without a name, or of no known kind, is not proposed', async () => {
  const world = await givenAWorld()
  const { client } = await givenAPerson(world, 'Anna Ek')
  const params = { actorId: newId() }
  for (const body of [
    { name: ' S ', kind: 'other' },
    { name: 'Sala Nattvandrare', kind: 'no_such_kind' },
  ]) {
    await refused(world, 'input-not-valid', () => client.refusal(actors.propose, { params, body }))
  }
})
