import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useCallback, useSyncExternalStore } from 'react'
import type { Autosave } from './autosave.ts'
import type { AnswerAddress } from './answer-address.ts'
import type { Shown } from '../use-question-form.ts'

interface Part {
  readonly section: string
  readonly entry: string | null
  /** Only answers to these; all of the part when it is not said. */
  readonly shown?: readonly Shown[]
}

/** The answers of a part that came along from the last round and that nobody has confirmed. */
export function useUnconfirmed(saving: Autosave, { section, entry, shown }: Part): readonly AnswerAddress[] {
  const all = useSyncExternalStore(saving.state.subscribe, () => saving.state.get().unconfirmed)
  const isAsked = useCallback(
    (place: AnswerAddress) =>
      place.entry === entry &&
      place.question.startsWith(`${section}.`) &&
      (shown === undefined || shown.some((it) => isOf(it, place))),
    [section, entry, shown],
  )
  return [...all.values()].filter(isAsked)
}

function isOf({ question, parts }: Shown, place: AnswerAddress): boolean {
  if (question.kind !== 'matrix') return place.question === question.id
  return parts.split(' ').some((row) => place.question === `${question.id}.${row}`)
}

/** Whether a section's entries may be said to have ended; the others are removed when they have. */
export const statusQuestionIn = ({ entries }: Section) =>
  entries?.questions.find((question) => nameOf(question) === 'statusSinceLast')
