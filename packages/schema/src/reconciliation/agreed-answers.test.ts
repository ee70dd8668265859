import { expect, test } from 'vitest'
import { answerAt, withAgreed } from './agreed-answers.ts'

const document = { problems: { concern: { narcotics: 4, arson: 1 }, safety: 'good' }, organisation: { council: 'no' } }

test('what is agreed is read in the place of what was answered, and the document stays as it is', () => {
  const before = JSON.stringify(document)
  const read = withAgreed(document, [
    { question: 'problems.concern.narcotics', value: 3 },
    { question: 'organisation.council', value: 'own' },
  ])
  expect(read).toEqual({
    problems: { concern: { narcotics: 3, arson: 1 }, safety: 'good' },
    organisation: { council: 'own' },
  })
  expect(JSON.stringify(document)).toBe(before)
})

test('what is not there, or not shown, is not filled in', () => {
  const agreed = ['problems.concern.theft', 'knowledge.pictureStatus', 'organisation.councilChair']
  expect(
    withAgreed(
      document,
      agreed.map((question) => ({ question, value: 3 })),
    ),
  ).toEqual(document)
  expect(answerAt(document, 'problems.concern.arson')).toBe(1)
  expect(answerAt(null, 'problems.safety')).toBeUndefined()
})
