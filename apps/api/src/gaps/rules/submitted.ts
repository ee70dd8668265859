import type { Collaborator } from '@kartlaggning/schema/answers/address'
import {
  collaboratorsOf,
  initiativesOf,
  jointActionsOf,
  type ListedInitiative,
  type ListedJointAction,
} from './items.ts'
import { once } from './once.ts'
import type { MunicipalityAnswers, SideKind, SubmittedSide } from './round-answers.ts'

/** A side that has submitted, with what it has listed. */
export interface Submitted extends SubmittedSide {
  readonly initiatives: () => readonly ListedInitiative[]
  readonly jointActions: () => readonly ListedJointAction[]
  /** The actors that it works with. */
  readonly collaborators: () => readonly Collaborator[]
}

export function submittedBy(answers: MunicipalityAnswers, kind: SideKind): Submitted | null {
  const side = answers[kind]
  if (!side) return null
  const submitted: Submitted = {
    ...side,
    kind,
    code: answers.code,
    initiatives: once(() => initiativesOf(submitted)),
    jointActions: once(() => jointActionsOf(submitted)),
    collaborators: once(() => collaboratorsOf(submitted)),
  }
  return submitted
}

/** Of two, those that are there. */
export function those<T>(one: T | null | undefined, other: T | null | undefined): readonly T[] {
  if (one && other) return [one, other]
  return one ? [one] : other ? [other] : []
}
