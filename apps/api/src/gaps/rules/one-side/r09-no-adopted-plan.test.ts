import { expect, it } from 'vitest'
import { noAdoptedPlan } from './r09-no-adopted-plan.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

it.each([
  ['an adopted plan is no gap', 'adopted', undefined],
  ['no plan is a statutory gap', 'none', 4],
  ['an expired plan is a significant gap', 'expired', 3],
  ['a plan in progress is half a gap', 'in_progress', 2],
  ['an unknown plan cannot be assessed', 'unknown', 'cannot be assessed'],
])('%s', (_, planStatus, expected) => {
  const round = aRound({ Sala: { municipality: { knowledge: { planStatus } } } })
  expect(verdicts(noAdoptedPlan, round)).toEqual(expected === undefined ? {} : { 'R09:1981': expected })
})

it('says nothing of a municipality that was not asked or has not answered', () => {
  expect(verdicts(noAdoptedPlan, aRound({ Sala: { municipality: {} }, Köping: {} }))).toEqual({})
})

it('points to the answer and to the tasks it concerns', () => {
  const [finding] = findings(
    noAdoptedPlan,
    aRound({ Sala: { municipality: { knowledge: { planStatus: 'expired', planMonth: '2021-05' } } } }),
  )
  expect(finding?.tasks).toEqual(['knowledge_based_work', 'practical_support'])
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['knowledge.planStatus', 'expired'],
    ['knowledge.planMonth', '2021-05'],
  ])
})
