import { sameValue, type Place, type Value } from '../questionnaire/places.ts'
import type { Autosave } from '../questionnaire/autosave.ts'

/** An answer brought in over what stood there. */
export interface BroughtAnswer {
  readonly place: Place
  readonly before: Value
  readonly after: Value
}

/** What has just been brought in, so that it can be undone; goes along to the page that tells of it. */
export interface Brought {
  /** The name of the assignment it came from; null when it came from a file. */
  readonly from: string | null
  readonly entries: readonly string[]
  readonly answers: readonly BroughtAnswer[]
}

/** Lets each answer say again what it said, unless somebody has written another since. */
export function undoAnswers(saving: Autosave, answers: readonly BroughtAnswer[]): readonly BroughtAnswer[] {
  const untouched = answers.filter(({ place, after }) => sameValue(saving.valueAt(place), after))
  for (const { place, before } of untouched) saving.change(place, before)
  return untouched
}
