import { actors } from '@kartlaggning/schema/respondents/actor'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenACoordinator, givenAPerson, givenAWorld } from '../../test/world.ts'
import { givenAnswerers } from '../../test/story.ts'

const aProposal = { name: 'Sala Nattvandrare', kind: 'night_walkers', municipality: '1981', county: '19' }

test('the register is read in Swedish alphabetical order', async () => {
  const world = await givenAWorld()
  const names = (await (await givenACoordinator(world)).call(actors.list, {})).map((it) => it.name)
  expect(names.length).toBeGreaterThan(40)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')))
})

test('each sees the organisations of the own county, and those of the whole country', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const counties = async (client: typeof municipality.client) =>
    new Set((await client.call(actors.list, {})).map((it) => it.county))
  expect(await counties(municipality.client)).toEqual(new Set(['19', null]))
  expect(await counties(await givenACoordinator(world, '03'))).toEqual(new Set(['03', null]))
  expect(await counties((await givenAPerson(world, 'Per Lind')).client)).toEqual(new Set([null]))
})

test('of the same organisation proposed four times at once there is one', async () => {
  const { municipality } = await givenAnswerers(await givenAWorld())
  const { client } = municipality
  const propose = () => client.call(actors.propose, { params: { actorId: newId() }, body: aProposal })
  const proposed = await Promise.all([propose(), propose(), propose(), propose()])
  expect(new Set(proposed.map((it) => it.id)).size).toBe(1)
})

test('an organisation that the register lacks is proposed, used at once, and known by its name afterwards', async () => {
  const world = await givenAWorld()
  const { municipality, police } = await givenAnswerers(world)
  const { client } = municipality
  const actorId = newId()
  const proposed = { id: actorId, ...aProposal, proposed: true, mergedInto: null }
  expect(await client.call(actors.propose, { params: { actorId }, body: aProposal })).toEqual(proposed)
  expect(await client.call(actors.propose, { params: { actorId }, body: aProposal })).toEqual(proposed)
  const again = { params: { actorId: newId() }, body: { ...aProposal, name: 'SALA nattvandrare', kind: 'other' } }
  expect(await police.client.call(actors.propose, again)).toEqual(proposed)
  expect((await police.client.call(actors.list, {})).filter((it) => it.proposed)).toEqual([proposed])
})

test.each([
  ['without a name', { name: ' S ' }],
  ['of no known kind', { kind: 'no_such_kind' }],
  ['in a municipality of another county', { municipality: '0382' }],
])('an organisation %s is not proposed', async (_, wrong) => {
  const world = await givenAWorld()
  const { municipality } = await givenAnswerers(world)
  const input = { params: { actorId: newId() }, body: { ...aProposal, ...wrong } }
  await refused(world, 'input-not-valid', () => municipality.client.refusal(actors.propose, input))
})

test('nothing is proposed to a county where one does not answer, nor under the id of what one does not see', async () => {
  const world = await givenAWorld()
  const { municipality, coordinator } = await givenAnswerers(world)
  const body = { ...aProposal, municipality: null }
  const params = { actorId: newId() }
  await refused(world, 'not-allowed', () =>
    municipality.client.refusal(actors.propose, { params, body: { ...body, county: '03' } }),
  )
  await refused(world, 'not-allowed', () => coordinator.refusal(actors.propose, { params, body }))
  await world.owner.query(
    `insert into actor (id, name, kind, county_code) values ($1, 'Östhammars BK', 'other', '03')`,
    [params.actorId],
  )
  await refused(world, 'not-found', () => municipality.client.refusal(actors.propose, { params, body }))
})
