import { expect, it } from 'vitest'
import { longRunningNotEvaluated } from './r15-long-running-not-evaluated.ts'
import { anInitiative, aRound, entryId, findings, verdicts } from '../test-round.ts'

const of = (start: string | undefined, evaluated = ['no'], changes = {}) =>
  aRound({
    Köping: {
      police: { initiatives: { entries: [anInitiative(1, { evaluated, ...(start && { start }), ...changes })] } },
    },
  })
const key = `R15:1983:${entryId(1)}`

it.each([
  ['exactly 36 months', of('2023-11'), undefined],
  ['35 months', of('2023-12'), undefined],
  ['37 months', of('2023-10'), 2],
  ['37 months, and evaluated for its effect', of('2023-10', ['effect']), undefined],
  ['37 months, and evaluated for how it is done', of('2023-10', ['process']), undefined],
  ['37 months, and evaluated in a simple way', of('2023-10', ['own']), undefined],
  ['37 months, and to be evaluated', of('2023-10', ['planned']), undefined],
  ['37 months, and nobody knows of an evaluation', of('2023-10', ['unknown']), 'cannot be assessed'],
  ['36 months, and nobody knows of an evaluation', of('2023-11', ['unknown']), undefined],
  ['a month that is not known', of('unknown'), 'cannot be assessed'],
  ['a month that is not known, but it is evaluated', of('unknown', ['effect']), undefined],
  ['no month', of(undefined), undefined],
  ['a month that is still to come', of('2027-01'), undefined],
  ['permanent', of('2020-01', ['no'], { phase: 'permanent' }), 2],
  ['paused', of('2020-01', ['no'], { phase: 'paused' }), undefined],
  ['ended', of('2020-01', ['no'], { phase: 'ended' }), undefined],
])('%s', (_, round, expected) => {
  expect(verdicts(longRunningNotEvaluated, round)).toEqual(expected === undefined ? {} : { [key]: expected })
})

it('follows the threshold of the round', () => {
  const round = (initiativeMonths: number) => ({
    ...of('2025-11'),
    thresholds: { ...of('2025-11').thresholds, initiativeMonths },
  })
  expect(verdicts(longRunningNotEvaluated, round(12))).toEqual({})
  expect(verdicts(longRunningNotEvaluated, round(11))).toEqual({ [key]: 2 })
})

it('says since when', () => {
  const [finding] = findings(longRunningNotEvaluated, of('2019-08', ['no'], { name: 'Grannsamverkan' }))
  expect(finding?.sentence.sv).toBe('”Grannsamverkan” har pågått sedan 2019 men har inte utvärderats.')
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['initiatives.start', '2019-08'],
    ['initiatives.evaluated', ['no']],
  ])
})
