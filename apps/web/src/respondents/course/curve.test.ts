import { expect, test } from 'vitest'
import { stepsThrough } from './curve.ts'

test('the line rises on the day that somebody submits, and ends today', () => {
  const days = [
    { day: 10, submitted: 5 },
    { day: 30, submitted: 10 },
  ]
  expect(stepsThrough(days, { width: 40, height: 20, until: 20 })).toBe('M0 100H25V75H50')
  expect(stepsThrough(days, { width: 40, height: 20, until: 40 })).toBe('M0 100H25V75H75V50H100')
})

test('where nobody has submitted it lies along the foot', () => {
  expect(stepsThrough([], { width: 0, height: 0, until: 0 })).toBe('M0 100H0')
})
