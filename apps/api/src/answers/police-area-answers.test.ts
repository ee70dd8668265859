import { answers } from '@kartlaggning/schema/answers/answers'
import { expect, test } from 'vitest'
import { anOwnQuestion } from '../../test/an-own-question.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { submit, write } from '@kartlaggning/schema/test/story'
import { givenAWorld } from '../../test/world.ts'

const areaReadBy = async ({ client, respondentId }: Answerer) =>
  (await client.call(answers.read, { params: { respondentId } })).policeArea

test('P5: both sides of a municipality read what its police area has submitted, and nothing before', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world, { municipalities: ['1981'] })
  const area = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  const document = await aDocument(world, 'police_area')
  await write(area, document)
  for (const side of [municipality, police]) {
    expect(await areaReadBy(side)).toMatchObject({ submittedAt: null, document: {} })
  }
  expect(await areaReadBy(area)).toBeNull()
  await area.client.call(answers.submit, { params: { respondentId: area.respondentId } })
  for (const side of [municipality, police]) {
    expect((await areaReadBy(side))?.document).toEqual(document)
    const { respondentId, client } = side
    const read = await client.call(answers.read, { params: { respondentId }, querystring: { section: 'knowledge' } })
    expect(read.policeArea?.document).toEqual({ knowledge: document['knowledge'] })
  }
})

test('P5: nobody reads the answers of another police area', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenAnswerers(world, { municipalities: ['1981', '1980'] })
  const area = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  await submit(area, await aDocument(world, 'police_area'))
  const other = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1980')
  const read = await Promise.all([municipality, other].map(areaReadBy))
  expect(read.filter((it) => it !== null && it.submittedAt !== null)).toHaveLength(1)
})

test('P7: what a police area has answered for the county board only, nobody in its municipalities reads', async () => {
  const world = await givenAWorld()
  const xboard = anOwnQuestion({ id: 'xboard', askedOf: ['police_area'] })
  const xall = anOwnQuestion({ id: 'xall', askedOf: ['police_area'], audience: 'lansbra' })
  const selection = { modulesOff: [], supplementary: [xboard, xall] }
  const { coordinator, roundId, municipality, police } = await givenAnswerers(
    world,
    { municipalities: ['1981'] },
    selection,
  )
  const area = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  const document = { ...(await aDocument(world, 'police_area')), supplementary: { xboard: 'o1', xall: 'o2' } }
  await submit(area, document)
  for (const side of [municipality, police]) {
    expect((await areaReadBy(side))?.document).toEqual({ ...document, supplementary: { xall: 'o2' } })
  }
  const params = { respondentId: area.respondentId }
  expect((await coordinator.call(answers.submitted, { params })).document).toEqual(document)
})
