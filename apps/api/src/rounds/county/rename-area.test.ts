import { counties, type NewAreaName, type ReferenceFact } from '@kartlaggning/schema/rounds/county'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

const source = 'Polismyndigheten, beslut'
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function givenTwoAreas() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world, '25')
  const params = { county: '25' }
  const lies = (municipality: string, policeArea: string): ReferenceFact => {
    return { kind: 'policeArea', municipality, policeArea, from: '2020-01-01', to: null, source }
  }
  const enter = (facts: ReferenceFact[]) => coordinator.call(counties.enter, { params, body: { dryRun: false, facts } })
  await enter([lies('2580', 'Luleå-Boden'), lies('2581', 'Piteå')])
  const round = await givenAnOpenRound(coordinator, { county: '25', municipalities: ['2580', '2581'] })
  // It opened a while ago.
  await world.owner.query(`update round set opened_at = now() - interval '100 days' where id = $1`, [round.id])
  const areas = async () => (await coordinator.call(counties.read, { params })).policeAreas
  const areaId = (await areas()).find(({ name }) => name === 'Luleå-Boden')?.id ?? ''
  const renameAs = (body: NewAreaName) => ({ params: { ...params, areaId }, body })
  const rename = (name: string, from: string | null) =>
    coordinator.call(counties.renameArea, renameAs({ name, from, source }))
  return { world, coordinator, enter, lies, areas, areaId, renameAs, rename, roundId: round.id }
}

const inRound = async (coordinator: Awaited<ReturnType<typeof givenACoordinator>>, roundId: string) =>
  (await coordinator.call(respondents.list, { params: { roundId } }))
    .filter(({ kind }) => kind === 'police_area')
    .map(({ name }) => name)
    .toSorted()

const formerNames = async ({ owner }: World) => (await owner.query('select from police_area_former_name')).rowCount

test('a round that opened before keeps the name, and what comes after has the new one', async () => {
  const { coordinator, areas, rename, roundId, enter, lies } = await givenTwoAreas()
  await rename('Luleå', day(-30))
  expect(await inRound(coordinator, roundId)).toEqual(['Lokalpolisområde Luleå-Boden', 'Lokalpolisområde Piteå'])
  expect((await areas())[0]).toMatchObject({ name: 'Luleå', formerNames: [{ name: 'Luleå-Boden', to: day(-31) }] })
  const [lulea] = (await coordinator.call(rounds.municipalities, {})).filter(({ code }) => code === '2580')
  expect(lulea?.policeAreas).toMatchObject([{ name: 'Luleå' }])
  const later = await givenAnOpenRound(coordinator, { county: '25', municipalities: ['2580'], name: 'Nästa' })
  expect(await inRound(coordinator, later.id)).toEqual(['Lokalpolisområde Luleå'])
  // A list from before is still about that area.
  expect(await enter([lies('2580', 'Luleå-Boden')])).toMatchObject({ entered: 0, unchanged: 1 })
  expect(await areas()).toHaveLength(2)
})

test('renamed before the round opened, the round has the new name', async () => {
  const { coordinator, rename, roundId } = await givenTwoAreas()
  await rename('Luleå', day(-200))
  expect(await inRound(coordinator, roundId)).toEqual(['Lokalpolisområde Luleå', 'Lokalpolisområde Piteå'])
})

test('a misspelt name is corrected everywhere, and a wrong renaming of the same day is put right or undone', async () => {
  const { world, coordinator, areas, rename, roundId } = await givenTwoAreas()
  await rename('Luleå och Boden', null)
  expect(await inRound(coordinator, roundId)).toEqual(['Lokalpolisområde Luleå och Boden', 'Lokalpolisområde Piteå'])
  expect(await formerNames(world)).toBe(0)
  await rename('Luleåå', day(-30))
  await rename('Luleå', day(-30))
  expect((await areas())[0]).toMatchObject({ name: 'Luleå', formerNames: [{ name: 'Luleå och Boden' }] })
  await rename('Luleå och Boden', day(-30))
  expect((await areas())[0]).toMatchObject({ name: 'Luleå och Boden', formerNames: [] })
  const { rows } = await world.owner.query(
    `select from trail where relation = 'police_area_former_name' and person_id is not null`,
  )
  expect(rows).toHaveLength(2)
})

test('to a name that another has, from a day to come or before the last change, nothing is renamed', async () => {
  const { world, coordinator, areas, renameAs, rename } = await givenTwoAreas()
  await rename('Luleå', day(-30))
  const before = await areas()
  const taken = renameAs({ name: 'Piteå', from: day(-1), source })
  await refused(world, 'police-area-name-taken', () => coordinator.refusal(counties.renameArea, taken))
  for (const from of [day(2), day(-31)]) {
    const wrong = renameAs({ name: 'Norra', from, source })
    await refused(world, 'input-not-valid', () => coordinator.refusal(counties.renameArea, wrong))
  }
  const uppsala = await givenACoordinator(world, '03')
  const theirs = { ...renameAs({ name: 'Norra', from: null, source }) }
  await refused(world, 'not-found', () =>
    uppsala.refusal(counties.renameArea, { ...theirs, params: { ...theirs.params, county: '03' } }),
  )
  expect(await areas()).toEqual(before)
})
