import type { AnswersWanted } from '@kartlaggning/schema/report/answers-behind'
import { reports } from '@kartlaggning/schema/report/report'
import { expect, test } from 'vitest'
import { refused } from '../../test/refused.ts'
import { aDocument } from '../../test/story.ts'
import { givenAnAnalysis, givenAReconciliation, having, judging } from '../../test/story-after-closing.ts'
import { givenAWorld } from '../../test/world.ts'

const sides = { municipality: judging({ narcotics: 4, arson: 1 }), police: judging({ narcotics: 2, arson: 1 }) }

const behind = (roundId: string, figure: string, querystring: AnswersWanted = {}) => ({
  params: { roundId, figure },
  querystring,
})

test('the answers that a figure counts are listed, each with where it was given', async () => {
  const { coordinator, roundId } = await givenAnAnalysis(await givenAWorld(), sides)
  const across = await coordinator.call(
    reports.answersBehind,
    behind(roundId, 'across-figure', { questions: 'problems.concern' }),
  )
  expect(across.questions).toContain('cooperation.with')
  const about = across.evidence.filter(({ question }) => question === 'problems.concern.narcotics')
  expect(about.map(({ kind, value }) => [kind, value])).toEqual([
    ['municipality', 4],
    ['police', 2],
  ])
  const steps = await coordinator.call(reports.answersBehind, behind(roundId, 'steps-figure'))
  expect(steps.chosen).toEqual(steps.questions.slice(0, 1))
})

test('behind one value of a figure stand the answers that it is made of, and no others', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, sides)
  const valueOf = async (figure: string, wanted: AnswersWanted) => {
    const { evidence } = await coordinator.call(reports.answersBehind, behind(roundId, figure, wanted))
    return evidence.map(({ kind, question, value }) => [kind, question, value])
  }
  const questions = 'problems.concern.narcotics'
  expect(await valueOf('problems-figure', { questions })).toEqual([
    ['municipality', questions, 4],
    ['police', questions, 2],
  ])
  expect(await valueOf('problems-figure', { questions, side: 'police' })).toEqual([['police', questions, 2]])
  expect(await valueOf('problems-figure', { questions, municipality: '0000' })).toEqual([])
  await refused(world, 'not-found', () =>
    coordinator.refusal(
      reports.answersBehind,
      behind(roundId, 'problems-figure', { questions: `${questions},problems.priority` }),
    ),
  )
})

test('of what is entered, that stands behind a value which counts and says what is wanted', async () => {
  const initiatives = [
    { phase: 'ongoing', level: 'selective', approach: 'both', name: 'Nattvandring' },
    { phase: 'ongoing', level: 'universal', approach: 'social', name: 'Skolpaket' },
    { phase: 'ended', level: 'selective', approach: 'social', name: 'Över' },
  ]
  const world = await givenAWorld()
  const made = await aDocument(world, 'municipality', { seed: 5, entries: 3 })
  const { coordinator, roundId } = await givenAnAnalysis(world, {
    municipality: having('initiatives', made, ...initiatives),
  })
  const saying = 'initiatives.level:selective;initiatives.approach:social,both'
  const { evidence } = await coordinator.call(
    reports.answersBehind,
    behind(roundId, 'prevention-mix-figure', { saying }),
  )
  expect(evidence.map(({ entryName, question }) => [entryName, question])).toEqual([
    ['Nattvandring', 'initiatives.level'],
    ['Nattvandring', 'initiatives.approach'],
  ])
})

test('there is nothing behind what is no figure, nor to a question that it does not rest on', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAnAnalysis(world, sides)
  const refusal = (figure: string, questions?: string) =>
    coordinator.refusal(reports.answersBehind, behind(roundId, figure, questions ? { questions } : {}))
  await refused(world, 'not-found', () => refusal('no-figure'))
  await refused(world, 'not-found', () => refusal('across-figure', 'about.years'))
})

test('before the analysis nothing is shown', async () => {
  const world = await givenAWorld()
  const { coordinator, roundId } = await givenAReconciliation(world)
  await refused(world, 'round-is-not-in-analysis', () =>
    coordinator.refusal(reports.answersBehind, behind(roundId, 'across-figure')),
  )
})
