import { expect, test } from 'vitest'
import { stepInTrail } from './step-in-trail.ts'

const row = (version: number, value: unknown) => ({ version, value, question: 'problems.safety', entry_id: null })
const whatIs = (old: ReturnType<typeof row> | null, now: ReturnType<typeof row>) =>
  stepInTrail({
    position: 1,
    hash: '',
    at: '',
    by: '',
    relation: 'answer',
    operation: old ? 'update' : 'insert',
    old,
    new: now,
  }).what

test.each([
  ['first written', null, row(1, 'good'), 'answered'],
  ['changed', row(1, 'good'), row(2, 'poor'), 'answered'],
  ['written again as it was', row(1, 'good'), row(2, 'good'), 'answered'],
  ['laid in from the last round', null, row(0, 'good'), 'carried'],
  ['confirmed as it was last round', row(0, 'good'), row(1, 'good'), 'confirmed'],
  ['asked about again, as it came along', row(1, 'good'), row(0, 'good'), 'unconfirmed'],
  ['changed since the last round', row(0, 'good'), row(1, 'poor'), 'answered'],
] as const)('an answer %s', (_, old, now, what) => {
  expect(whatIs(old, now)).toBe(what)
})
