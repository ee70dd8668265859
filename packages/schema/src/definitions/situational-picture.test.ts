import { expect, it } from 'vitest'
import { canonicalAnswers } from '../answers/canonical-answers.ts'
import { situationalPicture, whyNotCurrent } from './situational-picture.ts'

const at = (pictureMonths: number) => ({ referenceDate: '2026-11-22', thresholds: { pictureMonths } })
const when = at(24)
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
  expect(picture(status, month)).toMatchObject({ state, month, age, tooOld: age !== undefined && age > 24 })
})

it.each([
  ['current', '2024-11', 12, true, false],
  ['current', '2024-11', 24, false, false],
  ['current', '2024-10', 36, false, true],
  ['current', '2024-10', 12, true, true],
  ['outdated', undefined, 12, false, true],
  ['outdated', 'unknown', 12, false, true],
  ['in_progress', undefined, 12, false, false],
])(
  '%s from %s, with a limit of %i months, is past what the law allows or not',
  (status, month, limit, tooOld, pastLaw) => {
    const found = situationalPicture(
      { answers: canonicalAnswers({ knowledge: { pictureStatus: status, pictureMonth: month } }, '2026') },
      at(limit),
    )
    expect(found).toMatchObject({ tooOld, pastLaw })
  },
)

it.each([
  ['current', 24, undefined],
  ['current', 23, 'unknown'],
  ['outdated', 12, 'outdated'],
  ['unknown', 24, 'unknown'],
])('%s from a month that is not known, with a limit of %i months: %s', (pictureStatus, limit, why) => {
  const answers = canonicalAnswers({ knowledge: { pictureStatus, pictureMonth: 'unknown' } }, '2026')
  const found = situationalPicture({ answers }, at(limit))
  expect(found).toMatchObject({ month: undefined, age: undefined })
  expect(found && whyNotCurrent(found)).toBe(why)
})

it('is nothing where nothing is answered, whatever month there is', () => {
  expect(picture(undefined, '2020-01')).toBeUndefined()
})
