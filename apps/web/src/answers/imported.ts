import { sameValue, type AnswerAddress, type Value } from '../questionnaire/saving/answer-address.ts'
import type { Autosave } from '../questionnaire/saving/autosave.ts'

/** An answer brought in over what stood there. */
export interface ImportedAnswer {
  readonly place: AnswerAddress
  readonly before: Value
  readonly after: Value
}

/** What has just been brought in, so that it can be undone; goes along to the page that tells of it. */
export interface Imported {
  /** The name of the assignment it came from; null when it came from a file. */
  readonly from: string | null
  readonly entries: readonly string[]
  readonly answers: readonly ImportedAnswer[]
}

/** Lets each answer say again what it said, unless somebody has written another since. */
export function undoAnswers(saving: Autosave, answers: readonly ImportedAnswer[]): readonly ImportedAnswer[] {
  const untouched = answers.filter(({ place, after }) => sameValue(saving.valueAt(place), after))
  for (const { place, before } of untouched) saving.change(place, before)
  return untouched
}
