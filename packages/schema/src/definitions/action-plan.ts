import { answer, type Answered, type ValueAt } from '../answers/address.ts'

export type NotAdopted = Exclude<ValueAt<'knowledge.planStatus'>, 'adopted'>

/** What an action plan is instead of adopted and in force; undefined when it is, or when nothing is said of it. */
export function whyNotAdopted(from: Answered): NotAdopted | undefined {
  const status = answer(from, 'knowledge.planStatus')
  return status === 'adopted' ? undefined : status
}
