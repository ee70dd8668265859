import { expect, it } from 'vitest'
import { temporaryMoneyEnds } from './r18-temporary-money-ends.ts'
import { anInitiative, aRound, entryId, findings, verdicts } from '../test-round.ts'

const paid = (financing: string[], end: string | undefined, changes = {}) =>
  aRound({
    Köping: {
      municipality: { initiatives: { entries: [anInitiative(1, { financing, ...(end && { end }), ...changes })] } },
    },
  })
const key = `R18:1983:${entryId(1)}`
const grant = ['bra_grant']

it.each([
  ['a grant that ends in exactly 12 months', paid(grant, '2027-11'), 2],
  ['in 11 months', paid(grant, '2027-10'), 2],
  ['in 13 months', paid(grant, '2027-12'), undefined],
  ['this month', paid(grant, '2026-11'), 2],
  ['last month', paid(grant, '2026-10'), undefined],
  ['another government grant', paid(['state_grant_other'], '2027-01'), 2],
  ['EU funds and a foundation', paid(['project_eu', 'foundation'], '2027-01'), 2],
  ['county administrative board funds', paid(['cab'], '2027-01'), 2],
  ['a grant and the regular budget', paid(['bra_grant', 'ordinary'], '2027-01'), undefined],
  ['the regular budget', paid(['ordinary'], '2027-01'), undefined],
  ['a housing company', paid(['housing'], '2027-01'), undefined],
  ['how it is paid for is not known', paid(['unknown'], '2027-01'), 'cannot be assessed'],
  ['nor known, but it ends later', paid(['unknown'], '2027-12'), undefined],
  ['without an end', paid(grant, undefined), undefined],
  ['planned', paid(grant, '2027-01', { phase: 'planning' }), 2],
  ['ended', paid(grant, '2026-12', { phase: 'ended' }), undefined],
])('%s', (_, round, expected) => {
  expect(verdicts(temporaryMoneyEnds, round)).toEqual(expected === undefined ? {} : { [key]: expected })
})

it('follows the threshold of the round', () => {
  const given = paid(grant, '2027-05')
  const round = (moneyEndMonths: number) => ({ ...given, thresholds: { ...given.thresholds, moneyEndMonths } })
  expect(verdicts(temporaryMoneyEnds, round(6))).toEqual({ [key]: 2 })
  expect(verdicts(temporaryMoneyEnds, round(5))).toEqual({})
})

it('says when it ends, and points to how it is paid for', () => {
  const [finding] = findings(temporaryMoneyEnds, paid(grant, '2027-06'))
  expect(finding?.sentence.sv).toBe(
    '”Insats 1” betalas bara med tillfälliga medel och slutar i juni 2027. Om arbetet behövs även därefter behöver det få en annan finansiering i tid. Länsstyrelsen kan ge stöd med ansökan om medel.',
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['initiatives.financing', ['bra_grant']],
    ['initiatives.end', '2027-06'],
  ])
})
