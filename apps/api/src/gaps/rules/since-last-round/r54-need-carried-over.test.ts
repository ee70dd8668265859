import { expect, it } from 'vitest'
import type { NeedStatus } from '@kartlaggning/schema/needs/need-status'
import { needCarriedOver } from './r54-need-carried-over.ts'
import { longRunningNotEvaluated } from '../one-side/r15-long-running-not-evaluated.ts'
import { noAdoptedPlan } from '../one-side/r09-no-adopted-plan.ts'
import { contradiction } from '../one-side/r60-contradiction.ts'
import { findGaps } from '../rules.ts'
import { anInitiative, aRound, aRoundBefore, entryId } from '../test-round.ts'

const need = (key: string, status: NeedStatus, changes = {}) => ({
  key,
  rule: key.slice(0, 3),
  municipalities: ['1983'],
  problem: null,
  severity: 2,
  id: entryId(700),
  status,
  measures: [],
  mergedInto: null,
  ...changes,
})
const found = (planStatus: string, ...needs: ReturnType<typeof need>[]) =>
  findGaps(
    aRound({ Köping: { municipality: { knowledge: { planStatus } } } }, { previous: aRoundBefore({}, { needs }) }),
    [noAdoptedPlan, needCarriedOver],
  ).map(({ key, severity, carriedOver }) => [key, severity, carriedOver?.status])

it.each<[NeedStatus, string, number | null, boolean]>([
  ['planned', 'in_progress', 3, true],
  ['in_progress', 'in_progress', 3, true],
  ['planned', 'expired', 4, true],
  ['planned', 'none', 4, true],
  ['planned', 'unknown', null, false],
  ['confirmed', 'in_progress', 2, false],
  ['proposed', 'in_progress', 2, false],
  ['dismissed', 'in_progress', 2, false],
  ['resolved', 'in_progress', 2, false],
])('a need that was %s, and a plan that is %s now', (status, planStatus, severity, isCarried) => {
  expect(found(planStatus, need('R09:1983', status))).toEqual([['R09:1983', severity, isCarried ? status : undefined]])
})

it('raises only what is found again by the same rule in the same place', () => {
  expect(found('in_progress', need('R09:1984', 'planned'), need('R06:1983', 'planned'))).toEqual([
    ['R09:1983', 2, undefined],
  ])
})

it('follows a merged need to the one it was merged into', () => {
  const merged = need('R09:1983', 'proposed', { mergedInto: entryId(701) })
  expect(found('in_progress', merged, need('R06:1983', 'planned', { id: entryId(701) }))).toEqual([
    ['R09:1983', 3, 'planned'],
  ])
})

it('follows an initiative under the id it had, and says how grave the gap is by itself', () => {
  const entries = [anInitiative(1, { start: '2019-01', evaluated: ['no'] })]
  const previous = aRoundBefore(
    {},
    { carried: { [entryId(1)]: entryId(11) }, needs: [need(`R15:1983:${entryId(11)}`, 'planned')] },
  )
  const round = aRound({ Köping: { municipality: { initiatives: { entries } } } }, { previous })
  expect(findGaps(round, [longRunningNotEvaluated, needCarriedOver])).toMatchObject([
    { severity: 3, carriedOver: { need: entryId(700), status: 'planned', severity: 2 } },
  ])
})

it('leaves notes to the coordinator as they are', () => {
  const answers = { knowledge: { pictureStatus: 'current', pictureMonth: '2024-01' } }
  const previous = aRoundBefore({}, { needs: [need('R60:1983:municipality:2', 'planned')] })
  const round = aRound({ Köping: { municipality: answers } }, { previous })
  expect(findGaps(round, [contradiction, needCarriedOver]).map(({ severity }) => severity)).toEqual([1])
})
