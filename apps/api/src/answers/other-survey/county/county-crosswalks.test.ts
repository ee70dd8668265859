import { countyCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import { otherSurveys } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { newId } from '@kartlaggning/schema/id'
import { actorOf } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../../../test/behind-the-wall.ts'
import { nothingIsWritten, refused } from '../../../../test/refused.ts'
import { givenAnswerers } from '../../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../../../test/world.ts'

const county = '19'
const row = (at: number, addresses: string, options = '') => ({
  row: at,
  number: String(at),
  wording: 'Finns en lägesbild? åäö 😀',
  addresses,
  options,
})
const body = { name: 'Nationell enkät (fiktiv)', rows: [row(2, 'knowledge.pictureStatus', 'current = Ja'), row(3, '')] }

async function givenACrosswalk() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const coordinator = await givenACoordinator(world)
  const params = { county, crosswalkId: newId() }
  await coordinator.call(countyCrosswalks.keep, { params, body })
  return { world, ...story, coordinator, params }
}

test('the county board puts a crosswalk there once, and everybody who answers in the county can answer by it', async () => {
  const { coordinator, municipality, police, params } = await givenACrosswalk()
  expect(await coordinator.call(countyCrosswalks.list, { params: { county } })).toMatchObject([
    { id: params.crosswalkId, name: body.name, questions: 2, by: 'Karin Berg' },
  ])
  for (const { client, respondentId } of [municipality, police]) {
    const offered = await client.call(countyCrosswalks.offered, { params: { respondentId } })
    expect(offered).toEqual([{ id: params.crosswalkId, name: body.name }])
    const crosswalk = await client.call(countyCrosswalks.read, {
      params: { respondentId, crosswalkId: params.crosswalkId },
    })
    expect(crosswalk).toEqual(body)
    const survey = await client.call(otherSurveys.answer, {
      params: { respondentId },
      body: { crosswalk, language: 'sv', of: 'draft' },
    })
    expect([survey.name, survey.questions.length]).toEqual([body.name, 2])
  }
})

test('it is replaced and removed, each in the trail, which names nobody', async () => {
  const { world, coordinator, municipality, params } = await givenACrosswalk()
  const { respondentId, client } = municipality
  const changed = { name: 'Nationell enkät, rättad', rows: [row(2, 'knowledge.planStatus')] }
  const { crosswalks, faults } = await coordinator.call(countyCrosswalks.keep, { params, body: changed })
  expect([crosswalks.map(({ name, questions }) => [name, questions]), faults]).toEqual([[[changed.name, 1]], []])
  const one = { params: { respondentId, crosswalkId: params.crosswalkId } }
  expect(await client.call(countyCrosswalks.read, one)).toEqual(changed)

  expect(await coordinator.call(countyCrosswalks.remove, { params })).toEqual([])
  expect(await client.call(countyCrosswalks.offered, { params: { respondentId } })).toEqual([])
  await refused(world, 'not-found', () => client.refusal(countyCrosswalks.read, one))
  await refused(world, 'not-found', () => coordinator.refusal(countyCrosswalks.remove, { params }))
  const { rows } = await world.owner.query<{ operation: string; step: string }>(
    `select operation, concat(old, new) as step from trail where relation = 'county_crosswalk' order by position`,
  )
  expect(rows.map(({ operation }) => operation)).toEqual(['insert', 'update', 'delete'])
  expect(rows[2]?.step).toContain(changed.name)
  expect(rows.filter(({ step }) => step.includes('Karin Berg'))).toEqual([])
})

test('with a fault in any row nothing is written, and each fault is said by its row', async () => {
  const { world, coordinator, params } = await givenACrosswalk()
  const wrong = {
    name: 'Fel',
    rows: [row(2, 'knowledge.madeUp'), row(3, 'knowledge.pictureStatus', 'none_such = Nej')],
  }
  for (const crosswalkId of [params.crosswalkId, newId()]) {
    const reply = await nothingIsWritten(world, () =>
      coordinator.call(countyCrosswalks.keep, { params: { county, crosswalkId }, body: wrong }),
    )
    expect(reply.faults).toEqual([
      { row: 2, fault: 'question-unknown', said: 'knowledge.madeUp' },
      { row: 3, fault: 'option-unknown', said: 'none_such' },
    ])
    expect(reply.crosswalks.map(({ name }) => name)).toEqual([body.name])
  }
  for (const empty of [
    { ...body, name: ' ' },
    { ...body, rows: [] },
  ])
    await refused(world, 'input-not-valid', () => coordinator.refusal(countyCrosswalks.keep, { params, body: empty }))
})

test('nobody but who coordinates the county writes, and another county neither reads nor takes it over', async () => {
  const { world, municipality, params } = await givenACrosswalk()
  const uppsala = await givenACoordinator(world, '03')
  for (const someone of [uppsala, await givenAnAnalyst(world), municipality.client]) {
    await refused(world, 'not-allowed', () => someone.refusal(countyCrosswalks.keep, { params, body }))
    await refused(world, 'not-allowed', () => someone.refusal(countyCrosswalks.remove, { params }))
  }
  await refused(world, 'not-allowed', () => uppsala.refusal(countyCrosswalks.list, { params: { county } }))
  const taken = { ...params, county: '03' }
  await refused(world, 'not-found', () => uppsala.refusal(countyCrosswalks.keep, { params: taken, body }))
  await refused(world, 'not-found', () => uppsala.refusal(countyCrosswalks.remove, { params: taken }))

  const wall = pastThePermissions(world)
  const whose = { column: 'id', id: params.crosswalkId }
  const analyst = await givenAnAnalyst(world)
  for (const [someone, sees] of [
    [municipality.client, true],
    [analyst, true],
    [uppsala, false],
  ] as const) {
    const { personId } = await actorOf(someone)
    expect([await wall.sees(personId, 'county_crosswalk', whose), sees]).toEqual([sees, sees])
    expect(await wall.changes(personId, 'county_crosswalk', whose)).toEqual([])
  }
})
