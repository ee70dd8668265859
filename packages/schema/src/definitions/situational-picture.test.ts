import { expect, it } from 'vitest'
import { canonicalAnswers } from '../answers/canonical-answers.ts'
import { situationalPicture } from './situational-picture.ts'

const when = { referenceDate: '2026-11-22', thresholds: { pictureMonths: 24 } }
const picture = (pictureStatus?: string, pictureMonth?: string) =>
  situationalPicture({ answers: canonicalAnswers({ knowledge: { pictureStatus, pictureMonth } }, '2026') }, when)

it.each([
  ['current', '2024-11', 'current', 24],
  ['current', '2024-10', 'outdated', 25],
  ['current', undefined, 'current', undefined],
  ['outdated', '2026-01', 'outdated', 10],
  ['outdated', '2021-01', 'outdated', 70],
  ['in_progress', undefined, 'in_progress', undefined],
  ['unknown', undefined, 'unknown', undefined],
])('%s from %s is %s: the date comes before the status', (status, month, state, age) => {
  expect(picture(status, month)).toEqual({ state, month, age, tooOld: age !== undefined && age > 24 })
})

it('is nothing where nothing is answered, whatever month there is', () => {
  expect(picture(undefined, '2020-01')).toBeUndefined()
})
