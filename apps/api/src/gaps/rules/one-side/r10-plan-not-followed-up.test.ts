import { expect, it } from 'vitest'
import { planNotFollowedUp } from './r10-plan-not-followed-up.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const followed = (followup: string, followupMonth?: string) => ({
  municipality: { knowledge: { followup, ...(followupMonth && { followupMonth }) } },
})

it.each([
  ['followed up last spring', followed('systematic', '2026-03'), undefined],
  ['exactly 24 months ago', followed('partly', '2024-11'), undefined],
  ['23 months ago', followed('partly', '2024-12'), undefined],
  ['25 months ago', followed('partly', '2024-10'), 3],
  ['25 months ago, systematically', followed('systematic', '2024-10'), 3],
  ['not at all', followed('none'), 3],
  ['not known', followed('unknown'), 'cannot be assessed'],
  ['in a month that is not known', followed('partly', 'unknown'), 'cannot be assessed'],
  ['without a plan, no month is asked for', followed('partly'), undefined],
  ['not asked', { municipality: { knowledge: {} } }, undefined],
  ['what the police follow up is not the plan', { police: followed('none').municipality }, undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(planNotFollowedUp, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R10:1983': expected })
})

it('follows the threshold of the round, and counts to the month of the reference date', () => {
  const round = (followupMonths: number, referenceDate = '2026-11-30') =>
    aRound({ Köping: followed('partly', '2025-11') }, { thresholds: { followupMonths }, referenceDate })
  expect(verdicts(planNotFollowedUp, round(12))).toEqual({})
  expect(verdicts(planNotFollowedUp, round(11))).toEqual({ 'R10:1983': 3 })
  expect(verdicts(planNotFollowedUp, round(12, '2026-12-01'))).toEqual({ 'R10:1983': 3 })
})

it('says when it was, and points to the answers', () => {
  const [finding] = findings(planNotFollowedUp, aRound({ Köping: followed('partly', '2024-02') }))
  expect(finding?.sentence.sv).toBe(
    'Enligt svaret följdes åtgärdsplanen senast upp i februari 2024, alltså för 33 månader sedan. Åtgärdsplanen ska följas upp minst vartannat år. Länsstyrelsen kan ge stöd med uppföljning.',
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['knowledge.followup', 'partly'],
    ['knowledge.followupMonth', '2024-02'],
  ])
})
