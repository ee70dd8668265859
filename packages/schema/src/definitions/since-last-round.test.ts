import { expect, test } from 'vitest'
import { fateOf } from './since-last-round.ts'

test.each([
  [{ statusSinceLast: 'continues' }, 'continues'],
  [{ statusSinceLast: 'changed' }, 'changed'],
  [{ statusSinceLast: 'ended_done' }, 'ended'],
  [{ statusSinceLast: 'ended_other' }, 'ended'],
  [{ statusSinceLast: 'never_started', phase: 'ended' }, 'never_started'],
  [{ statusSinceLast: 'unknown', phase: 'ongoing' }, 'unstated'],
  [{ phase: 'ended' }, 'ended'],
  [{ phase: 'ongoing' }, 'continues'],
  [{}, 'continues'],
] as const)('%j is %s', (now, fate) => {
  expect(fateOf({ id: 'one', ...now })).toBe(fate)
})

test('of what is not there any more nothing is told', () => {
  expect(fateOf(undefined)).toBe('unstated')
})
