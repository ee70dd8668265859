import type { InputOf } from '@kartlaggning/schema/endpoint'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { reports } from '@kartlaggning/schema/report/report'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAnAnalysis, givenBothHaveSubmitted, judging } from '../../test/story-after-closing.ts'
import { givenAnAnalyst, givenACoordinator, givenAWorld, type World } from '../../test/world.ts'

type OwnNeed = InputOf<typeof needs.writeOwn>['body']

const written: Omit<OwnNeed, 'answers'> = {
  title: 'Kommunen saknar lokaler för unga',
  municipalities: ['1981'],
  tasks: ['practical_support'],
  motivation: 'Kommunen skriver det.',
  priority: 'high',
  steps: [{ measure: 'visit', what: 'Besök', who: 'Karin Berg', when: 'mars 2026' }],
}

async function given(world: World) {
  const story = await givenAnAnalysis(world, { municipality: judging({ narcotics: 3 }) })
  const { respondentId } = story.municipality
  const answer = { respondentId, entry: null, question: 'problems.concern.narcotics' }
  const needId = newId()
  const request = (changes: Partial<OwnNeed> = {}) => ({
    params: { roundId: story.roundId, needId },
    body: { ...written, answers: [answer], ...changes },
  })
  return { ...story, answer, needId, request }
}

test('a need that no rule has found is written from a submitted answer, and is confirmed', async () => {
  const { coordinator, needId, answer, request } = await given(await givenAWorld())
  const need = await coordinator.call(needs.writeOwn, request())
  expect(need).toMatchObject({ id: needId, status: 'confirmed', priority: 'high', municipalities: ['1981'] })
  expect(need).toMatchObject({ measures: ['visit'], steps: written.steps, tasks: ['practical_support'] })
  expect(need.decisions).toMatchObject([{ status: 'confirmed', motivation: 'Kommunen skriver det.' }])
  expect(need.gaps).toMatchObject([
    { rule: 'own', sentence: { sv: written.title }, evidence: [{ ...answer, value: 3 }] },
  ])
  expect(await coordinator.call(needs.writeOwn, request())).toEqual(need)
})

test('it is no gap, survives a new run of the rules, and is told in the report', async () => {
  const { coordinator, roundId, needId, request } = await given(await givenAWorld())
  const params = { roundId }
  await coordinator.call(needs.writeOwn, request())
  await coordinator.call(gaps.analyse, { params })
  expect((await coordinator.call(gaps.list, { params })).map(({ id }) => id)).not.toContain(needId)
  expect(await coordinator.call(needs.read, { params: { needId } })).toMatchObject({ evidenceChanged: false })
  expect((await coordinator.call(needs.queue, { params })).needs.map(({ id }) => id)).toContain(needId)
  expect((await coordinator.call(reports.preview, { params })).needs.map(({ id }) => id)).toEqual([needId])
})

test('an answer that was not given is no evidence, and neither is that of another round', async () => {
  const world = await givenAWorld()
  const { coordinator, answer, request } = await given(world)
  for (const changes of [
    { answers: [{ ...answer, question: 'problems.concern.nothing' }] },
    { answers: [{ ...answer, respondentId: newId() }] },
    { answers: [{ ...answer, entry: newId() }] },
    { answers: [] },
    { title: ' ' },
    { motivation: '' },
  ])
    await refused(world, 'input-not-valid', () => coordinator.refusal(needs.writeOwn, request(changes)))
})

test('before the analysis no need is written, and by others none at all', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenBothHaveSubmitted(world)
  const answers = [{ respondentId: municipality.respondentId, entry: null, question: 'problems.concern.narcotics' }]
  const request = { params: { roundId, needId: newId() }, body: { ...written, answers } }
  await refused(world, 'round-is-not-in-analysis', () => coordinator.refusal(needs.writeOwn, request))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(needs.writeOwn, request))
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(needs.writeOwn, request))
})
