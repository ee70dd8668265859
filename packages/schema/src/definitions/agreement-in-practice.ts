import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import { isLow } from './low-degree.ts'

/** Whether a side finds that the agreement steers the everyday work to a small extent only. */
export const steersLittle = (from: Answered) => isLow(answer(from, 'agreements.agreementSteers'))

export const isSteeringNotKnown = (from: Answered) => answer(from, 'agreements.agreementSteers') === 'unknown'

type FollowedUp = 'yes' | 'no' | 'not_known'

const followUps = {
  yes: 'yes',
  no: 'no',
  unknown: 'not_known',
} as const satisfies Record<ValueAt<'agreements.agreementFollowed'>, FollowedUp>

/** Whether a side says that the two have followed up the agreement together; undefined when it was not asked. */
export function jointFollowUpOf(from: Answered): FollowedUp | undefined {
  const followed = answer(from, 'agreements.agreementFollowed')
  return followed && followUps[followed]
}
