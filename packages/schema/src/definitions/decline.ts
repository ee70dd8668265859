import { answer, type Answered } from '../answers/address.ts'
import { agreementOf } from './agreement.ts'
import { timeAllocated } from './coordination-time.ts'
import { MONTHS_OF_THE_LAW, situationalPicture } from './situational-picture.ts'

/** What a municipality should keep from round to round. */
export const kept = ['picture', 'council', 'agreement'] as const
export type Kept = (typeof kept)[number]

type State = 'in_place' | 'not_in_place' | 'not_known' | undefined

/** Whether it is in place as a side states it; undefined where the side was not asked. */
export function stateOf(what: Kept, from: Answered, referenceDate: string): State {
  const stated = statedOf(what, from, referenceDate)
  if (stated === undefined) return undefined
  if (stated === 'unknown') return 'not_known'
  return inPlace.includes(stated) ? 'in_place' : 'not_in_place'
}

/** A picture declines when the law finds it old, whatever the round does. */
const theLaw = { pictureMonths: MONTHS_OF_THE_LAW }

const inPlace: readonly string[] = ['current', 'active', 'shared', 'valid']

function statedOf(what: Kept, from: Answered, referenceDate: string): string | undefined {
  if (what === 'picture') return situationalPicture(from, { referenceDate, thresholds: theLaw })?.state
  return what === 'council' ? answer(from, 'organisation.council') : agreementOf(from, referenceDate)?.state
}

/** Whether the time for coordination has fallen by so many per cent at least. */
export function hasTimeFallen(then: Answered, now: Answered, percent: number): 'yes' | 'no' | 'not_known' | undefined {
  const [before, after] = [timeAllocated(then), timeAllocated(now)]
  if (typeof before !== 'number' || before === 0 || after === undefined) return undefined
  if (typeof after !== 'number') return 'not_known'
  return (before - after) * 100 >= percent * before ? 'yes' : 'no'
}
