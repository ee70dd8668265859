import { expect, it } from 'vitest'
import { measuresBesideThePicture } from './r23-measures-beside-the-picture.ts'
import { anInitiative, aRound, findings, verdicts } from '../test-round.ts'

const planned = (
  planLinked: string | undefined,
  priority: string[] = [],
  ...entries: ReturnType<typeof anInitiative>[]
) => ({
  municipality: { knowledge: { ...(planLinked && { planLinked }) }, problems: { priority }, initiatives: { entries } },
})
const against = (number: number, inPlan: string, changes = {}) => anInitiative(number, { inPlan, ...changes })
const gap = { 'R23:1983': 3 }
const ofNarcotics = { 'R23:1983:narcotics': 3 }
const top = ['narcotics']

it.each([
  ['all measures respond to the picture', planned('all'), {}],
  ['most of them do', planned('most'), {}],
  ['some of them do', planned('some'), gap],
  ['none of them does', planned('none'), gap],
  ['how many is not known', planned('unknown'), { 'R23:1983': 'cannot be assessed' }],
  ['there is no plan', planned(undefined, top), {}],
  ['no initiative against a priority', planned('all', top), ofNarcotics],
  ['one that is in the plan', planned('all', top, against(1, 'yes')), {}],
  ['one that is not', planned('all', top, against(1, 'no')), ofNarcotics],
  ['one of two is', planned('all', top, against(1, 'no'), against(2, 'yes')), {}],
  ['one that is planned', planned('all', top, against(1, 'yes', { phase: 'planning' })), {}],
  ['one that is an idea', planned('all', top, against(1, 'yes', { phase: 'idea' })), ofNarcotics],
  ['one that has ended', planned('all', top, against(1, 'yes', { phase: 'ended' })), ofNarcotics],
  ['one against another problem', planned('all', top, against(1, 'yes', { problems: ['arson'] })), ofNarcotics],
  [
    'one of which it is not known',
    planned('all', top, against(1, 'unknown')),
    { 'R23:1983:narcotics': 'cannot be assessed' },
  ],
  ['one of which it is not known, and one that is', planned('all', top, against(1, 'unknown'), against(2, 'yes')), {}],
  [
    'one of unknown phase that is in the plan',
    planned('all', top, against(1, 'yes', { phase: 'unknown' })),
    { 'R23:1983:narcotics': 'cannot be assessed' },
  ],
  ['one of unknown phase that is not', planned('all', top, against(1, 'no', { phase: 'unknown' })), ofNarcotics],
  ['few measures, and a priority without', planned('some', top), { ...gap, ...ofNarcotics }],
])('%s', (_, sides, expected) => {
  expect(verdicts(measuresBesideThePicture, aRound({ Köping: sides }))).toEqual(expected)
})

it('leaves out what the police hold most important, and what they do: the plan is the municipality’s', () => {
  const police = planned('all', top, against(1, 'yes')).municipality
  expect(verdicts(measuresBesideThePicture, aRound({ Köping: { police } }))).toEqual({})
  const round = aRound({ Köping: { ...planned('all', top), police } })
  expect(verdicts(measuresBesideThePicture, round)).toEqual(ofNarcotics)
})

it('points to the priority and to the initiatives that are not in the plan', () => {
  const [finding] = findings(measuresBesideThePicture, aRound({ Köping: planned('all', top, against(1, 'no')) }))
  expect(finding?.sentence.sv).toBe(
    'Narkotikabrott och öppen droghandel är ett av kommunens tre viktigaste problem, men ingen insats mot det finns i åtgärdsplanen. Lagen säger att åtgärdsplanen ska utgå från lägesbilden. Länsstyrelsen kan ge stöd med åtgärdsplanen.',
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['problems.priority', ['narcotics']],
    ['initiatives.problems', ['narcotics']],
    ['initiatives.inPlan', 'no'],
  ])
})
