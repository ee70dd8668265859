import { gaps } from '@kartlaggning/schema/gaps/gap'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAnAnalysis, judging } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAWorld } from '../../test/world.ts'

test('from each answer of a respondent one comes to the gaps that rest on it', async () => {
  const large = judging({ narcotics: 3 })
  const { coordinator, roundId, municipality } = await givenAnAnalysis(await givenAWorld(), { municipality: large })
  const params = { respondentId: municipality.respondentId }
  const found = await coordinator.call(gaps.onAnswers, { params })
  const built = (await coordinator.call(gaps.list, { params: { roundId } }))
    .filter((gap) => isGap(gap))
    .flatMap(({ id, rule, problem, evidence }) =>
      evidence
        .filter((it) => it.respondentId === params.respondentId)
        .map(({ entry, question }) => ({ gapId: id, rule, problem, entry, question })),
    )
  expect(new Set(found.map((it) => JSON.stringify(it)))).toEqual(new Set(built.map((it) => JSON.stringify(it))))
  expect(found).toContainEqual(expect.objectContaining({ rule: 'R12', question: 'problems.concern.narcotics' }))
})

test('they are for the county board that follows the round', async () => {
  const world = await givenAWorld()
  const { municipality } = await givenAnAnalysis(world)
  const params = { respondentId: municipality.respondentId }
  await refused(world, 'not-found', () => municipality.client.refusal(gaps.onAnswers, { params }))
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(gaps.onAnswers, { params }))
})
