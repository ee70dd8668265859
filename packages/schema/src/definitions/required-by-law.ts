import { answer, type Answered } from '../answers/address.ts'
import { whyNotAdopted } from './action-plan.ts'
import { whyNoFunction } from './coordination-function.ts'
import { situationalPicture, whyNotCurrent, type WhenPicturesAge } from './situational-picture.ts'
import type { Indicator } from './structure.ts'

/** What a municipality comes to beside a requirement of lag (2023:196). */
export type Lawful = 'met' | 'not_met' | 'not_known'

/** Undefined where the law requires nothing, or the municipality was not asked. */
export function lawfulnessOf(from: Answered, indicator: Indicator, when: WhenPicturesAge): Lawful | undefined {
  switch (indicator) {
    case 'organisation.function':
      return answer(from, indicator) === undefined ? undefined : lawful(whyNoFunction(from))
    case 'knowledge.pictureStatus':
      return ofPicture(from, when)
    case 'knowledge.planStatus':
      return answer(from, indicator) === undefined ? undefined : lawful(whyNotAdopted(from))
    default:
      return undefined
  }
}

const lawful = (why: string | undefined): Lawful =>
  why === undefined ? 'met' : why === 'unknown' ? 'not_known' : 'not_met'

/** The two years of the law, whatever the round finds too old. */
function ofPicture(from: Answered, when: WhenPicturesAge): Lawful | undefined {
  const picture = situationalPicture(from, when)
  if (!picture) return undefined
  const isOnlyOldForTheRound = picture.tooOld && !picture.pastLaw
  return isOnlyOldForTheRound ? 'met' : lawful(whyNotCurrent(picture))
}
