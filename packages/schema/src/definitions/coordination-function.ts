import { answer, type Answered, type ValueAt } from '../answers/address.ts'

type Stated = ValueAt<'organisation.function'>

export type NoFunction = Extract<Stated, 'in_progress' | 'no' | 'unknown'>

/** What a municipality has instead of a coordination function; undefined when it has one, or has not been asked. */
export function whyNoFunction(from: Answered): NoFunction | undefined {
  const stated = answer(from, 'organisation.function')
  return stated === 'in_progress' || stated === 'no' || stated === 'unknown' ? stated : undefined
}
