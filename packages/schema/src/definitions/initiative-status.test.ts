import { expect, it } from 'vitest'
import { initiativeStatus, isUnderWay } from './initiative-status.ts'

it.each([
  ['idea', 'idea', false],
  ['planning', 'planned', true],
  ['ongoing', 'ongoing', true],
  ['permanent', 'ongoing', true],
  ['paused', 'over', false],
  ['ended', 'over', false],
  ['unknown', 'not_known', false],
  [undefined, 'not_known', false],
] as const)('an initiative in phase %s is %s', (phase, expected, underWay) => {
  const status = initiativeStatus(phase ? { phase } : {})
  expect(status).toBe(expected)
  expect(isUnderWay(status)).toBe(underWay)
})

it('what never came about is none, whatever phase it was in', () => {
  expect(initiativeStatus({ phase: 'ongoing', statusSinceLast: 'never_started' })).toBe('never_started')
  expect(initiativeStatus({ phase: 'ongoing', statusSinceLast: 'changed' })).toBe('ongoing')
})
