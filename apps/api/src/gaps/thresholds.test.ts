import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { reports } from '@kartlaggning/schema/report/report'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { givenAnAnalysis, givenBothHaveSubmitted } from '../../test/story-after-closing.ts'
import { givenAnAnalyst, givenAWorld } from '../../test/world.ts'

/** A situational picture that was finished in this month. */
const pictureOf =
  (month: string) =>
  (document: AnswerDocument): AnswerDocument => ({
    ...document,
    knowledge: {
      ...document['knowledge'],
      pictureStatus: 'current',
      pictureMonth: month,
      pictureContents: ['mapping'],
      pictureSources: ['reported_crime'],
    },
  })

const monthsAgo = (months: number) => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7)
}

const R06 = (found: readonly { rule: string; assessed: boolean }[]) =>
  found.filter((it) => it.rule === 'R06' && it.assessed)

test('it is told which gaps come and go before a threshold is moved, and nothing is written', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, { municipality: pictureOf(monthsAgo(12)) })
  const params = { roundId }
  const before = await coordinator.call(gaps.list, { params })
  expect(R06(before)).toEqual([])
  const body = { thresholds: { pictureMonths: 6 } }
  const preview = await (await givenAnAnalyst(world)).call(gaps.previewThresholds, { params, body })
  const counted = before.filter((it) => isGap(it)).length
  expect(preview).toMatchObject({ before: counted })
  expect(preview.after - preview.before).toBe(
    preview.effects.filter((it) => it.effect === 'comes').length -
      preview.effects.filter((it) => it.effect === 'goes').length,
  )
  expect(preview.effects).toContainEqual({ effect: 'comes', rule: 'R06', municipalities: ['1981'], problem: null })
  expect(await coordinator.call(gaps.list, { params })).toEqual(before)

  const same = await coordinator.call(gaps.previewThresholds, { params, body: { thresholds: {} } })
  expect(same).toEqual({ before: counted, after: counted, effects: [] })
})

test('a threshold is moved: the rules run anew, and the method chapter and the trail say so', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, { municipality: pictureOf(monthsAgo(12)) })
  const params = { roundId }
  const moved = await coordinator.call(gaps.moveThresholds, { params, body: { thresholds: { pictureMonths: 6 } } })
  const others = await coordinator.call(rounds.read, { params })
  expect(moved.round.thresholds).toEqual({ ...others.thresholds, pictureMonths: 6 })
  expect(R06(await coordinator.call(gaps.list, { params }))).toHaveLength(1)
  const { method } = await coordinator.call(reports.preview, { params })
  expect(method.thresholds).toMatchObject({ pictureMonths: 6 })
  const { rows } = await world.owner.query(
    `select count(*)::int as count from trail where relation = 'round' and (new -> 'thresholds' ->> 'pictureMonths') = '6'`,
  )
  expect(rows).toEqual([{ count: 1 }])
})

test('a threshold is not moved past its bounds, nor before the round is closed, nor by others', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await givenBothHaveSubmitted(world)
  const params = { roundId }
  const moving = (pictureMonths: number) => ({ params, body: { thresholds: { pictureMonths } } })
  await refused(world, 'input-not-valid', () => coordinator.refusal(gaps.moveThresholds, moving(0)))
  await refused(world, 'round-is-not-closed', () => coordinator.refusal(gaps.moveThresholds, moving(12)))
  const analyst = await givenAnAnalyst(world)
  await refused(world, 'not-allowed', () => analyst.refusal(gaps.moveThresholds, moving(12)))
  await refused(world, 'not-allowed', () => municipality.client.refusal(gaps.previewThresholds, moving(12)))
})
