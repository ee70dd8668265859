import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAnAnalysis } from '../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld } from '../../test/world.ts'

const steps = [{ measure: 'picture_help', what: 'Vår egen arbetsdag om lägesbilden' }]

test('a county board writes proposals of its own for a rule, and the trail keeps what they were', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const write = (those: typeof steps) =>
    coordinator.call(needs.writeNextSteps, { params: { roundId, rule: 'R06' }, body: { steps: those } })
  expect(await coordinator.call(needs.nextSteps, { params: { roundId } })).toEqual([])
  await write(steps)
  const analyst = await givenAnAnalyst(world)
  expect(await analyst.call(needs.nextSteps, { params: { roundId } })).toEqual([{ rule: 'R06', steps }])
  await write([])
  expect(await analyst.call(needs.nextSteps, { params: { roundId } })).toEqual([{ rule: 'R06', steps: [] }])
  const { rows } = await world.owner.query(
    `select old -> 'steps' as was from trail where relation = 'county_next_steps' and operation = 'update'`,
  )
  expect(rows).toEqual([{ was: steps }])
})

test('no other county does, and not for a rule that there is not', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world)
  const writing = (rule: string, of = roundId) => ({ params: { roundId: of, rule }, body: { steps } })
  await refused(world, 'not-found', () => coordinator.refusal(needs.writeNextSteps, writing('R99')))
  await refused(world, 'not-found', () => coordinator.refusal(needs.writeNextSteps, writing('R06', newId())))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(needs.writeNextSteps, writing('R06')))
  const other = await givenACoordinator(world, '03')
  await refused(world, 'not-found', () => other.refusal(needs.writeNextSteps, writing('R06')))
})
