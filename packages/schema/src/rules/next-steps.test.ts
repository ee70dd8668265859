import { expect, test } from 'vitest'
import { supportMeasure } from '../questionnaires/code-lists/support.ts'
import { ruleCatalogue } from './catalogue.ts'
import { nextSteps, nextStepsOf } from './next-steps.ts'

const numbers = Array.from({ length: 60 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`)

test('each of the sixty rules has something to offer, and nothing else has', () => {
  expect(Object.keys(nextSteps).toSorted()).toEqual(numbers)
  expect(Object.keys(ruleCatalogue).filter((rule) => nextStepsOf(rule).length === 0)).toEqual([])
  expect(nextStepsOf('R99')).toEqual([])
})

test('a step is one of the support measures, is said in both languages, and fits in a line', () => {
  const codes = supportMeasure.map((it) => it.code)
  for (const steps of Object.values(nextSteps)) {
    expect(new Set(steps.map((it) => it.what.sv)).size).toBe(steps.length)
    for (const { measure, what } of steps) {
      expect(codes).toContain(measure)
      for (const text of [what.sv, what.en]) {
        expect(text).not.toBe('')
        expect(text.length).toBeLessThanOrEqual(200)
        expect(text).not.toMatch(/[!.]$/)
      }
    }
  }
})
