import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import type { Problem } from './problem-size.ts'

type Status = ValueAt<'agreements.promiseStatus'>

interface CitizenPromise {
  readonly status: Status
  /** Of one that is in force and whose focus is stated. */
  readonly focus: readonly Problem[] | undefined
}

/** The citizen promise as one side states it; undefined when it was not asked. */
export function citizenPromiseOf(from: Answered): CitizenPromise | undefined {
  const status = answer(from, 'agreements.promiseStatus')
  return status && { status, focus: status === 'active' ? answer(from, 'agreements.promiseFocus') : undefined }
}

export const isPromiseKnown = ({ status }: CitizenPromise) => status !== 'unknown'
