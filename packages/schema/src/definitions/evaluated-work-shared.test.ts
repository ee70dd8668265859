import { expect, test } from 'vitest'
import type { Initiative } from '../answers/address.ts'
import { evaluatedWorkShared } from './evaluated-work-shared.ts'

const work = (changes: Partial<Initiative>): Initiative => ({
  id: 'a',
  problems: ['narcotics'],
  phase: 'ongoing',
  evaluated: ['own'],
  share: 'yes_talk',
  ...changes,
})

const cases: readonly (readonly [string, Partial<Initiative>, boolean])[] = [
  ['evaluated by themselves and told of', {}, true],
  ['over by now', { phase: 'ended', evaluated: ['process'], share: 'yes_docs' }, true],
  ['not shared now', { share: 'not_now' }, false],
  ['an evaluation that is only planned', { evaluated: ['planned'] }, false],
  ['not evaluated', { evaluated: ['no'] }, false],
  ['not begun', { phase: 'planning' }, false],
  ['never came about', { phase: 'ended', statusSinceLast: 'never_started' }, false],
  ['against another problem', { problems: ['theft_retail'] }, false],
]

test.each(cases)('%s', (_, changes, isFound) => {
  const initiatives = { entries: [work(changes)] }
  expect(evaluatedWorkShared({ answers: { initiatives } }, 'narcotics')).toHaveLength(isFound ? 1 : 0)
})

test('what there is most to learn from comes first, and "another problem" is nobody else’s', () => {
  const entries = [
    work({ id: 'a' }),
    work({ id: 'b', evaluated: ['effect'], result: 'reached' }),
    work({ id: 'c', problems: ['other'] }),
  ]
  const answered = { answers: { initiatives: { entries } } }
  expect(evaluatedWorkShared(answered, 'narcotics').map(({ id }) => id)).toEqual(['b', 'a'])
  expect(evaluatedWorkShared(answered, 'other')).toEqual([])
})
