import { sectionsFor, type Section } from '@kartlaggning/schema/questionnaire/section'
import { problems } from '@kartlaggning/schema/questionnaires/2026/problems'
import { expect, test } from 'vitest'
import { answersIn, comparisonOf, only, onlyOneSide, type ComparedAnswer } from './comparison.ts'

const [section] = sectionsFor({ version: '2026', sections: [problems] }, 'municipality', 'full')
const sections: readonly Section[] = section ? [section] : []

const own = (kind: 'municipality' | 'police') => ({ respondentId: 'r', kind, name: '', submitted: true })
const mirrors = [
  { question: 'problems.safety', municipality: 'good', police: 'poor', state: 'differs' },
  { question: 'problems.concern.traffic', municipality: 1, police: 1, state: 'same' },
  { question: 'problems.concern.narcotics', municipality: 2, police: 4, state: 'differs' },
  { question: 'problems.safetyTrend', municipality: 'unknown', police: null, state: 'not_comparable' },
] as const

test('answers stand in the order of the questionnaire, the rows of a matrix under their question', () => {
  const [compared] = comparisonOf({ own: own('municipality'), mirrors: [...mirrors] }, sections)
  expect(
    compared?.questions.map(({ question, answers }) => [question.id, ...answers.map((it) => it.row?.code)]),
  ).toEqual([
    ['problems.concern', 'narcotics', 'traffic'],
    ['problems.safety', undefined],
    ['problems.safetyTrend', undefined],
  ])
})

test('each side sees its own answer as its own', () => {
  const safetyOf = (kind: 'municipality' | 'police') =>
    answersIn(comparisonOf({ own: own(kind), mirrors: [...mirrors] }, sections)).find(
      (it) => it.id === 'problems.safety',
    )
  expect(safetyOf('municipality')).toMatchObject({ own: 'good', theirs: 'poor' })
  expect(safetyOf('police')).toMatchObject({ own: 'poor', theirs: 'good' })
})

test('only what differs leaves no empty question behind', () => {
  const differing = only(comparisonOf({ own: own('municipality'), mirrors: [...mirrors] }, sections), 'differs')
  expect(answersIn(differing).map((it) => it.id)).toEqual(['problems.concern.narcotics', 'problems.safety'])
  expect(only(differing, 'same')).toEqual([])
})

const chosen = (ours: readonly string[], theirs: readonly string[]): ComparedAnswer => ({
  id: 'agreements.agreementFocus',
  row: null,
  kind: { kind: 'multi', options: [] },
  state: 'differs',
  own: ours,
  theirs,
})

test('what only one side has chosen is picked out, when something is the same', () => {
  expect(onlyOneSide(chosen(['a', 'b'], ['b', 'c']))).toEqual({ own: ['a'], theirs: ['c'] })
  expect(onlyOneSide(chosen(['a'], ['c']))).toEqual({ own: [], theirs: [] })
})
