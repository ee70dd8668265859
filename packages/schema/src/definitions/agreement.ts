import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import { monthIn, monthsBetween } from './month.ts'

export interface Agreement {
  /** Expired where its last month has passed, otherwise as the respondent says. */
  readonly state: ValueAt<'agreements.agreementStatus'>
  readonly signed: ValueAt<'agreements.agreementSigned'> | undefined
  /** The last month in which it is valid. */
  readonly to: ValueAt<'agreements.agreementTo'> | undefined
  /** It is said to be valid, until a month that has passed. */
  readonly saidValid: boolean
  /** Months left of one that is valid and has an end. */
  readonly monthsLeft: number | undefined
}

/** The cooperation agreement as one side states it; the date comes before the status. */
export function agreementOf(from: Answered, referenceDate: string): Agreement | undefined {
  const status = answer(from, 'agreements.agreementStatus')
  if (status === undefined) return undefined
  const to = answer(from, 'agreements.agreementTo')
  const last = monthIn(to)
  const left = status === 'valid' && last !== undefined ? monthsBetween(referenceDate, last) : undefined
  const hasPassed = left !== undefined && left < 0
  return {
    state: hasPassed ? 'expired' : status,
    signed: answer(from, 'agreements.agreementSigned'),
    to,
    saidValid: hasPassed,
    monthsLeft: hasPassed ? undefined : left,
  }
}

export const isInForce = ({ state }: Agreement) => state === 'valid'

/** The respondent knows whether there is one. */
export const isKnown = ({ state }: Agreement) => state !== 'unknown'

/** None is in force yet, or a new one is on its way. */
export const isBeingNegotiated = ({ state }: Agreement) => state === 'negotiating'

/** The respondent does not know how long the one in force is valid. */
export const isEndNotKnown = (agreement: Agreement) => isInForce(agreement) && agreement.to === 'unknown'

/** Whether an agreement in force ends so soon that a new one should be under way. */
export const endsWithin = ({ monthsLeft }: Agreement, months: number) =>
  monthsLeft !== undefined && monthsLeft <= months
