import { expect, it } from 'vitest'
import { canonicalAnswers } from '../answers/canonical-answers.ts'
import { agreementOf, endsWithin } from './agreement.ts'

const agreement = (agreementStatus?: string, agreementTo?: string) =>
  agreementOf({ answers: canonicalAnswers({ agreements: { agreementStatus, agreementTo } }, '2026') }, '2026-11-22')

it.each([
  ['valid', '2026-11', 'valid', false, 0],
  ['valid', '2026-10', 'expired', true, undefined],
  ['valid', '2027-05', 'valid', false, 6],
  ['valid', 'open_ended', 'valid', false, undefined],
  ['valid', undefined, 'valid', false, undefined],
  ['valid', 'unknown', 'valid', false, undefined],
  ['expired', undefined, 'expired', false, undefined],
  ['negotiating', undefined, 'negotiating', false, undefined],
  ['unknown', undefined, 'unknown', false, undefined],
])('%s until %s is %s: the date comes before the status', (status, to, state, saidValid, monthsLeft) => {
  expect(agreement(status, to)).toEqual({ state, saidValid, monthsLeft, to, signed: undefined })
})

it('ends soon only while it is in force and has an end', () => {
  const soon = (status: string, to?: string) => {
    const found = agreement(status, to)
    return found && endsWithin(found, 6)
  }
  expect([soon('valid', '2027-05'), soon('valid', '2027-06'), soon('valid', '2026-10')]).toEqual([true, false, false])
  expect([soon('valid', 'open_ended'), soon('valid'), soon('never')]).toEqual([false, false, false])
})

it('is nothing where nothing is answered', () => {
  expect(agreement(undefined, '2027-01')).toBeUndefined()
})
