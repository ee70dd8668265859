import { answer, type Answered, type ValueAt } from '../answers/address.ts'

/** What was not asked is no. */
type Holds = 'yes' | 'no' | 'not_known'

type Staffing = ValueAt<'organisation.policeContact'>
type Diverted = ValueAt<'organisation.policeDiverted'>

const pressedStaffing = { full: 'no', part: 'no', shared: 'yes', vacant: 'yes', unknown: 'not_known' } as const
const ownStaffing = { full: 'yes', part: 'yes', shared: 'no', vacant: 'no', unknown: 'not_known' } as const
const pressedTime = { never: 'no', seldom: 'no', monthly: 'yes', weekly: 'yes', unknown: 'not_known' } as const

const lookedUp = <Answer extends string>(words: Readonly<Record<Answer, Holds>>, given: Answer | undefined): Holds =>
  given === undefined ? 'no' : words[given]

/** The police have no officer of their own for the municipality, or often have to use the time for other things. */
export function arePolicePressed(police: Answered): Holds {
  const staffing = lookedUp<Staffing>(pressedStaffing, answer(police, 'organisation.policeContact'))
  const time = lookedUp<Diverted>(pressedTime, answer(police, 'organisation.policeDiverted'))
  if (staffing === 'yes' || time === 'yes') return 'yes'
  return staffing === 'not_known' || time === 'not_known' ? 'not_known' : 'no'
}

/** The police have an officer of their own for the municipality. */
export const arePoliceStaffed = (police: Answered): Holds =>
  lookedUp<Staffing>(ownStaffing, answer(police, 'organisation.policeContact'))

/** The municipality counts on an operational group that meets every week. */
export function countsOnWeeklyGroup(municipality: Answered): Holds {
  const group = answer(municipality, 'organisation.operationalGroup')
  return group === 'unknown' ? 'not_known' : group === 'weekly' ? 'yes' : 'no'
}

/** Per cent of full time. */
const LITTLE = 10

/** The municipality has set aside hardly any time for coordination; of a shared function, its own part is counted. */
export function hasHardlyAnyTime(municipality: Answered): Holds {
  const allocated = answer(municipality, 'organisation.fteAllocated')
  if (allocated === 'unknown') return 'not_known'
  return allocated !== undefined && allocated < LITTLE ? 'yes' : 'no'
}

/** Whether two things hold together. */
export function holdTogether(one: Holds, other: Holds): Holds {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'yes' && other === 'yes' ? 'yes' : 'not_known'
}
