import { answer, type Answered, type ValueAt } from '../answers/address.ts'

/** A side states that it cooperates with no other municipality. */
export const cooperatesWithNone = (from: Answered) => answer(from, 'cooperation.with')?.includes('none') ?? false

/** The municipalities that a side states it cooperates with. */
export const cooperatesWith = (from: Answered) =>
  (answer(from, 'cooperation.with') ?? []).filter((municipality) => municipality !== 'none')

/** A side states that the cooperation is about learning together: joint training, or networks. */
export const learnsTogether = (from: Answered) =>
  answer(from, 'cooperation.forms')?.some((form) => form === 'training' || form === 'network') ?? false

type Attendance = 'often' | 'seldom' | 'not_known'

const attendances = {
  all: 'often',
  most: 'often',
  some: 'seldom',
  none: 'seldom',
  unknown: 'not_known',
} as const satisfies Record<ValueAt<'cooperation.lansbraMeetings'>, Attendance>

/** How much a side has taken part in the county's network; undefined when it was not asked. */
export function networkAttendanceOf(from: Answered): Attendance | undefined {
  const meetings = answer(from, 'cooperation.lansbraMeetings')
  return meetings && attendances[meetings]
}
