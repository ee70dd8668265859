import { newId } from '@kartlaggning/schema/id'
import { counties, type ReferenceFact } from '@kartlaggning/schema/rounds/county'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { aPlan, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, givenStaffOf, type World } from '../../../test/world.ts'

const source = 'Länsstyrelsens egen sammanställning'
const day = { from: '2026-01-01', to: null, source }
const population: ReferenceFact = {
  kind: 'population',
  municipality: '2580',
  on: '2025-12-31',
  population: 79_500,
  source,
}
const neighbour: ReferenceFact = { kind: 'neighbour', municipality: '2580', neighbour: '2583', ...day }
const group: ReferenceFact = { kind: 'group', municipality: '2580', group: 'B4', ...day }
const lulea: ReferenceFact = { kind: 'policeArea', municipality: '2580', policeArea: 'Luleå-Boden', ...day }
const boden: ReferenceFact = { ...lulea, municipality: '2582' }
const params = { county: '25' }

async function givenNorrbotten() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world, '25')
  const enter = (facts: ReferenceFact[], dryRun = false) =>
    coordinator.call(counties.enter, { params, body: { dryRun, facts } })
  const read = () => coordinator.call(counties.read, { params })
  return { world, coordinator, enter, read }
}

const codesOf = async ({ owner }: World, county: string) =>
  (await owner.query<{ code: string }>('select code from municipality where county_code = $1', [county])).rows.map(
    ({ code }) => code,
  )

test.each([
  ['03', 8],
  ['25', 14],
  ['14', 49],
  ['09', 1],
])('the coordinator of county %s plans and opens a round with its %i municipalities', async (county, count) => {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world, county)
  const municipalities = await codesOf(world, county)
  expect(municipalities).toHaveLength(count)
  const round = await givenAnOpenRound(coordinator, { county, municipalities })
  expect([round.status, round.respondents]).toEqual(['open', 2 * count])
})

test('every county can plan a round of all its municipalities', async () => {
  const world = await givenAWorld()
  const all = await (await givenAnAnalyst(world)).call(counties.list, {})
  expect(all).toHaveLength(21)
  const everywhere = await givenStaffOf(world, Object.fromEntries(all.map(({ code }) => [code, 'coordinator'])))
  for (const { code, name } of all) {
    const municipalities = await codesOf(world, code)
    const body = aPlan({ county: code, name, municipalities })
    const round = await everywhere.call(rounds.plan, { params: { roundId: newId() }, body })
    expect([round.countyName, round.municipalities]).toEqual([name, municipalities.toSorted()])
  }
})

test('what came with the application has its source, and so has what the county enters beside it', async () => {
  const { enter, read } = await givenNorrbotten()
  const before = await read()
  expect([before.name, before.policeRegion, before.municipalities.length]).toEqual(['Norrbottens län', 'Nord', 14])
  const known = before.municipalities.flatMap((it) => [...it.populations, ...it.groups, ...it.neighbours])
  expect(known.filter((it) => it.entered || it.source === '')).toEqual([])
  expect(before.municipalities.filter((it) => it.populations.length === 0 || it.groups.length === 0)).toEqual([])
  expect(before.municipalities.flatMap((it) => it.policeAreas)).toEqual([])

  const facts = [population, group, neighbour, lulea, boden]
  expect(await enter(facts, true)).toEqual({ entered: 5, unchanged: 0, errors: [] })
  expect(await read()).toEqual(before)
  expect(await enter(facts)).toEqual({ entered: 5, unchanged: 0, errors: [] })
  const place = (await read()).municipalities.find(({ code }) => code === '2580')
  expect(place).toMatchObject({
    officialName: 'Luleå kommun',
    populations: [
      { on: '2025-12-31', population: 79_500, source, entered: true },
      { on: '2024-12-31', population: 79_645, entered: false },
    ],
    groups: [
      { group: 'B4', from: '2026-01-01', to: null, entered: true },
      { group: 'B3', from: '2023-01-01' },
    ],
    policeAreas: [{ name: 'Luleå-Boden' }],
  })
  expect(place?.neighbours.find(({ entered }) => entered)).toMatchObject({ name: 'Haparanda', from: '2026-01-01' })
  expect(await enter(facts)).toEqual({ entered: 0, unchanged: 5, errors: [] })
})

test('a border has two sides whoever enters, ends or removes it, also where the other is another county’s', async () => {
  const { world, enter, coordinator } = await givenNorrbotten()
  const neighboursOf = async (code: string) =>
    (await coordinator.call(rounds.municipalities, {})).find((it) => it.code === code)?.neighbours ?? []
  expect(await neighboursOf('2482')).toContain('2581')
  expect(await neighboursOf('2480')).not.toContain('2581')

  const across = { ...neighbour, municipality: '2581', neighbour: '2480' }
  await enter([across])
  expect([await neighboursOf('2581'), await neighboursOf('2480')]).toEqual([
    expect.arrayContaining(['2480']),
    expect.arrayContaining(['2581']),
  ])
  // What came with the application ends on a day, whenever it is said to have begun.
  await enter([{ ...neighbour, municipality: '2581', neighbour: '2482', from: '2024-05-01', to: '2025-12-31' }])
  expect([await neighboursOf('2581'), await neighboursOf('2482')].flat().filter((it) => it === '2482')).toEqual([])
  expect(await neighboursOf('2482')).not.toContain('2581')

  const vasterbotten = await givenACoordinator(world, '24')
  const own = { params: { county: '24' } }
  const umea = (await vasterbotten.call(counties.read, own)).municipalities.find(({ code }) => code === '2480')
  const factId = umea?.neighbours.find(({ code }) => code === '2581')?.id ?? ''
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => uppsala.refusal(counties.remove, { params: { county: '03', factId } }))
  await vasterbotten.call(counties.remove, { params: { ...own.params, factId } })
  expect(await neighboursOf('2581')).not.toContain('2480')
  const { rows } = await world.owner.query(`select from municipality_neighbour as one where not exists (
    select from municipality_neighbour as other where other.municipality_code = one.neighbour_code
      and other.neighbour_code = one.municipality_code and other.valid_to is not distinct from one.valid_to)`)
  expect(rows).toEqual([])
})

test('with a fault in one of them nothing is entered, and each fault says where it is', async () => {
  const { world, coordinator, enter } = await givenNorrbotten()
  const facts: ReferenceFact[] = [
    population,
    { ...population, municipality: '1981' },
    { ...neighbour, neighbour: '2580' },
    { ...neighbour, neighbour: '9999' },
    { ...lulea, to: '2025-01-01' },
  ]
  const { entered, errors } = await enter(facts)
  expect(entered).toBe(0)
  expect(errors.map(({ fact, path, code }) => [fact, path, code])).toEqual([
    [1, 'municipality', 'not-in-the-county'],
    [2, 'neighbour', 'is-itself'],
    [3, 'neighbour', 'choose-one'],
    [4, 'to', 'ends-before-it-begins'],
  ])
  const { rows } = await world.owner.query('select from municipality_population where entered_by is not null')
  expect(rows).toEqual([])
  await refused(world, 'not-allowed', () =>
    coordinator.refusal(counties.enter, { params: { county: '19' }, body: { dryRun: false, facts: [population] } }),
  )
})

test('what was entered by mistake is removed, and what came with the application is not', async () => {
  const { world, coordinator, enter, read } = await givenNorrbotten()
  await enter([population])
  const known = (await read()).municipalities.flatMap((it) => it.populations).find((it) => it.entered)
  const factId = known?.id ?? ''
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(counties.remove, { params: { county: '03', factId } }))
  const left = await coordinator.call(counties.remove, { params: { ...params, factId } })
  expect(left.municipalities.flatMap((it) => it.populations).filter((it) => it.entered)).toEqual([])

  const vastmanland = await givenACoordinator(world, '19')
  const data = await vastmanland.call(counties.read, { params: { county: '19' } })
  const own = data.municipalities[0]?.populations[0]
  expect(own?.entered).toBe(false)
  await refused(world, 'not-found', () =>
    vastmanland.refusal(counties.remove, { params: { county: '19', factId: own?.id ?? '' } }),
  )
})

test('a round that is planned asks the police areas that are entered afterwards, and none that has ended', async () => {
  const { coordinator, enter, read } = await givenNorrbotten()
  const roundId = newId()
  const municipalities = ['2580', '2581', '2582']
  await coordinator.call(rounds.plan, { params: { roundId }, body: aPlan({ county: '25', municipalities }) })
  const areas = async () =>
    (await coordinator.call(respondents.list, { params: { roundId } }))
      .filter(({ kind }) => kind === 'police_area')
      .map(({ name }) => name)
  expect(await areas()).toEqual([])
  await enter([lulea, boden])
  expect(await areas()).toEqual(['Lokalpolisområde Luleå-Boden'])
  for (const { id } of (await read()).municipalities.flatMap((it) => it.policeAreas))
    await coordinator.call(counties.remove, { params: { ...params, factId: id } })
  expect(await areas()).toEqual([])
})

test('a large municipality lies in several police areas', async () => {
  const { coordinator, enter } = await givenNorrbotten()
  await enter([lulea, { ...lulea, policeArea: 'Luleå norra' }])
  const all = await coordinator.call(rounds.municipalities, {})
  expect(all.find(({ code }) => code === '2580')?.policeAreas).toHaveLength(2)
  const round = await givenAnOpenRound(coordinator, { county: '25', municipalities: ['2580'] })
  expect(round.respondents).toBe(4)
})

test('nobody plans in a county that is another’s, moves a plan to another county, or builds on a round from there', async () => {
  const world = await givenAWorld()
  const both = await givenStaffOf(world, { '19': 'coordinator', '03': 'coordinator' })
  const uppsala = await givenACoordinator(world, '03')
  const roundId = newId()
  await refused(world, 'not-allowed', () => uppsala.refusal(rounds.plan, { params: { roundId }, body: aPlan() }))
  await both.call(rounds.plan, { params: { roundId }, body: aPlan() })
  const moved = aPlan({ county: '03', municipalities: [] })
  await refused(world, 'input-not-valid', () => both.refusal(rounds.plan, { params: { roundId }, body: moved }))
  const onAnother = { params: { roundId: newId() }, body: { ...moved, previousRoundId: roundId } }
  await refused(world, 'input-not-valid', () => both.refusal(rounds.plan, onAnother))
  const outside = { params: { roundId: newId() }, body: aPlan({ county: '03' }) }
  await refused(world, 'input-not-valid', () => both.refusal(rounds.plan, outside))
})
