import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useQuestionContext } from '../question-context.tsx'

// Few change the same answer as another.
const ConflictChoice = lazy(async () => ({ default: (await import('./conflict-choice.tsx')).ConflictChoice }))

/** The conflicts that concern a question: one for a plain one, for a matrix one for each row. */
export function ConflictChoices({ question }: { readonly question: Question }) {
  const { saving, entry } = useQuestionContext()
  const conflicts = useSyncExternalStore(saving.state.subscribe, () => saving.state.get().conflicts)
  const concerned = [...conflicts.values()].filter(
    ({ address }) =>
      address.entry === entry && (address.question === question.id || address.question.startsWith(`${question.id}.`)),
  )
  return concerned.map((conflict) => (
    <Suspense key={conflict.address.question + conflict.version}>
      <ConflictChoice question={question} conflict={conflict} />
    </Suspense>
  ))
}
