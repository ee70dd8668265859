import { counties } from '@kartlaggning/schema/rounds/county'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../../test/world.ts'

const params = { county: '19' }
const letterhead = {
  address: 'Exempelgatan 1, 123 45 Exempelstad',
  phone: '010-123 45 67',
  email: 'lansstyrelsen@example.org',
  website: 'www.example.org',
}

test('the county board says how it is reached, changes it, and leaves it empty again, each in the trail', async () => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const read = async () => (await coordinator.call(counties.read, { params })).letterhead
  expect(await read()).toBeNull()
  const empty = { address: '', phone: '', email: '', website: '' }
  for (const body of [letterhead, { ...letterhead, phone: '' }, empty]) {
    const written = await coordinator.call(counties.writeLetterhead, { params, body })
    expect([written.letterhead, await read()]).toEqual([body, body])
  }
  const { rows } = await world.owner.query<{ operation: string; phone: string }>(
    `select operation, new ->> 'phone' as phone from trail
     where relation = 'county_letterhead' and person_id is not null order by position`,
  )
  expect(rows.map((it) => [it.operation, it.phone])).toEqual([
    ['insert', letterhead.phone],
    ['update', ''],
    ['update', ''],
  ])
})

test.each([
  ['email', 'lansstyrelsen'],
  ['address', 'x'.repeat(161)],
  ['phone', '1'.repeat(41)],
  ['website', 'w'.repeat(101)],
])('%s is refused as %s', async (field, written) => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  await refused(world, 'input-not-valid', () =>
    coordinator.refusal(counties.writeLetterhead, { params, body: { ...letterhead, [field]: written } }),
  )
})

test('nobody writes that of another county board, nor without coordinating', async () => {
  const world = await givenAWorld()
  const uppsala = await givenACoordinator(world, '03')
  for (const someone of [uppsala, await givenAnAnalyst(world)])
    await refused(world, 'not-allowed', () => someone.refusal(counties.writeLetterhead, { params, body: letterhead }))
})
