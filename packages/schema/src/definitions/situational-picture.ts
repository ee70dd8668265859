import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import type { Month } from '../answers/value.ts'
import { monthsBetween } from './month.ts'

export interface SituationalPicture {
  /** As the date says where it says that the picture is too old, otherwise as the respondent does. */
  readonly state: ValueAt<'knowledge.pictureStatus'>
  readonly month: Month | undefined
  /** In months, at the reference date. */
  readonly age: number | undefined
  readonly tooOld: boolean
}

export type NotCurrent = Exclude<SituationalPicture['state'], 'current'>

/** What it is instead of current; undefined when it is. */
export const whyNotCurrent = ({ state }: SituationalPicture): NotCurrent | undefined =>
  state === 'current' ? undefined : state

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
  const month = answer(from, 'knowledge.pictureMonth')
  const age = month && monthsBetween(month, referenceDate)
  const tooOld = age !== undefined && age > thresholds.pictureMonths
  return { state: status === 'current' && tooOld ? 'outdated' : status, month, age, tooOld }
}
