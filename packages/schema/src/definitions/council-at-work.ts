import { answer, type Answered } from '../answers/address.ts'
import { isHigh, isLow } from './low-degree.ts'
import { isNotKnown } from './not-known.ts'

type MissingCouncil = 'no' | 'dormant' | 'not_known'

/**
 * What there is instead of a council at work, as the municipality says and the police do not contradict; undefined when one
 * is at work or planned, or when the municipality was not asked. What the police do not know, nobody can tell.
 */
export function missingCouncil(municipality: Answered, police: Answered | null): MissingCouncil | undefined {
  const stated = answer(municipality, 'organisation.council')
  const theirs = police && answer(police, 'organisation.council')
  if (theirs === 'active' || theirs === 'shared') return undefined
  if (stated === 'unknown' || (theirs === 'unknown' && (stated === 'no' || stated === 'dormant'))) return 'not_known'
  return stated === 'no' || stated === 'dormant' ? stated : undefined
}

/** How many times it has met in twelve months; undefined when the side was not asked. */
export const meetingsOf = (from: Answered) => answer(from, 'organisation.councilMeetings')

/** How far a side finds the council a strategic forum; undefined when it was not asked. */
const strategicDegreeOf = (from: Answered) => answer(from, 'organisation.councilStrategic')

export const isStrategic = (from: Answered) => isHigh(strategicDegreeOf(from))

export const isHardlyStrategic = (from: Answered) => isLow(strategicDegreeOf(from))

/** No side that was asked knows how often the council meets, or how strategic it is. */
export const isCouncilNotKnown = (sides: readonly Answered[]) =>
  [meetingsOf, strategicDegreeOf].some((read) => {
    const stated = sides.flatMap((side) => read(side) ?? [])
    return stated.length > 0 && stated.every(isNotKnown)
  })
