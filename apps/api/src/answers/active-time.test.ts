import type { MeasuredTime } from '@kartlaggning/schema/answers/active-time'
import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import { nothingIsWritten, refused } from '../../test/refused.ts'
import { givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { givenSomeoneWhoAnswers, type Answerer } from '../../test/story.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

const page = newId()
const measure = ({ client, respondentId }: Answerer, body: MeasuredTime) =>
  client.call(activeTime.measure, { params: { respondentId }, body })
const secondsOf = async ({ client, respondentId }: Answerer, section: string) => {
  const { sections } = await client.call(answers.overview, { params: { respondentId } })
  return sections.find((it) => it.section === section)?.seconds
}

async function givenThreeMunicipalities() {
  const world = await givenAWorld()
  const coordinator = await givenACoordinator(world)
  const codes = ['1981', '1983', '1984']
  const { id: roundId } = await givenAnOpenRound(coordinator, { municipalities: codes })
  const answerers = []
  for (const code of codes) {
    answerers.push(await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', code))
  }
  return { world, coordinator, roundId, answerers }
}

test('a page tells how long it has been worked in; told twice or late, it counts once', async () => {
  const { world, answerers } = await givenThreeMunicipalities()
  const [sala] = answerers
  if (!sala) throw new Error('nobody answers')
  await measure(sala, { page, section: 'problems', seconds: 60 })
  await measure(sala, { page, section: 'problems', seconds: 125 })
  await nothingIsWritten(world, () => measure(sala, { page, section: 'problems', seconds: 125 }))
  await nothingIsWritten(world, () => measure(sala, { page, section: 'problems', seconds: 60 }))
  await measure(sala, { page: newId(), section: 'problems', seconds: 15 })
  expect(await secondsOf(sala, 'problems')).toBe(140)
  expect(await secondsOf(sala, 'knowledge')).toBe(0)
})

test('the coordinator reads medians, and none of fewer than three', async () => {
  const { coordinator, roundId, answerers } = await givenThreeMunicipalities()
  for (const [at, answerer] of answerers.entries()) {
    await measure(answerer, { page: newId(), section: 'problems', seconds: 100 * (at + 1) })
    if (at < 2) await measure(answerer, { page: newId(), section: 'knowledge', seconds: 50 })
  }
  const kind = 'municipality'
  expect(await coordinator.call(activeTime.time, { params: { roundId } })).toEqual([
    { kind, section: 'problems', respondents: 3, seconds: 200 },
    { kind, section: null, respondents: 3, seconds: 250 },
  ])
})

test('only sections that are asked are measured, and times that can be', async () => {
  const { world, answerers } = await givenThreeMunicipalities()
  const [sala] = answerers
  if (!sala) throw new Error('nobody answers')
  const params = { respondentId: sala.respondentId }
  const refuse = (body: MeasuredTime) => () => sala.client.refusal(activeTime.measure, { params, body })
  await refused(world, 'answer-not-asked', refuse({ page, section: 'weather', seconds: 5 }))
  await refused(world, 'input-not-valid', refuse({ page, section: 'problems', seconds: -5 }))
  await refused(world, 'input-not-valid', refuse({ page, section: 'problems', seconds: 90_000 }))
})
