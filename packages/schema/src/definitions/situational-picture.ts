import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import type { Month } from '../answers/value.ts'
import { monthIn, monthsBetween } from './month.ts'
import { isNotKnown } from './not-known.ts'

export interface SituationalPicture {
  /** As the date says where it says that the picture is too old, otherwise as the respondent does. */
  readonly state: ValueAt<'knowledge.pictureStatus'>
  readonly month: Month | undefined
  /** In months, at the reference date. */
  readonly age: number | undefined
  readonly tooOld: boolean
  /** The two years of the law have passed, whatever the round finds too old. */
  readonly pastLaw: boolean
  /** Said to be current, of a month that is not known, in a round that finds a picture too old before the law does. */
  readonly ageNotKnown: boolean
}

export type NotCurrent = Exclude<SituationalPicture['state'], 'current'>

/** What it is instead of current; undefined when it is. */
export function whyNotCurrent({ state, ageNotKnown }: SituationalPicture): NotCurrent | undefined {
  if (ageNotKnown) return 'unknown'
  return state === 'current' ? undefined : state
}

/** Too old for the law, and not only for the round. */
export const isOldForTheLaw = ({ state, pastLaw }: SituationalPicture) => state === 'outdated' && pastLaw

/** "At least every second year" */
export const MONTHS_OF_THE_LAW = 24

export interface WhenPicturesAge {
  readonly referenceDate: string
  readonly thresholds: { readonly pictureMonths: number }
}

export function situationalPicture(
  from: Answered,
  { referenceDate, thresholds }: WhenPicturesAge,
): SituationalPicture | undefined {
  const status = answer(from, 'knowledge.pictureStatus')
  if (status === undefined) return undefined
  const said = answer(from, 'knowledge.pictureMonth')
  const month = monthIn(said)
  const age = month && monthsBetween(month, referenceDate)
  const tooOld = age !== undefined && age > thresholds.pictureMonths
  return {
    state: status === 'current' && tooOld ? 'outdated' : status,
    month,
    age,
    tooOld,
    pastLaw: status === 'outdated' || (age !== undefined && age > MONTHS_OF_THE_LAW),
    ageNotKnown: status === 'current' && isNotKnown(said) && thresholds.pictureMonths < MONTHS_OF_THE_LAW,
  }
}
