import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useSyncExternalStore } from 'react'
import { QuestionContextProvider, useTextFor } from '../../questionnaire/question-context.tsx'
import { ConflictChoices } from '../../questionnaire/saving/conflict-choices.tsx'
import type { Column } from './columns.tsx'

interface ConflictsProps {
  readonly section: Section
  readonly columns: readonly Column[]
}

/** What a colleague has changed too, in any of the municipalities, above the grid: nothing is lost before one has chosen. */
export function Conflicts({ section, columns }: ConflictsProps) {
  return columns.map((column) => (
    <ConflictsOf key={column.draft.answering.respondentId} section={section} column={column} />
  ))
}

function ConflictsOf({ section, column: { draft, context } }: { readonly section: Section; readonly column: Column }) {
  const text = useTextFor(context.kind)
  const { state } = draft.saving
  const conflicts = useSyncExternalStore(state.subscribe, () => state.get().conflicts)
  const disputed = section.questions.filter(({ id }) =>
    [...conflicts.values()].some(
      ({ address }) => address.entry === null && (address.question === id || address.question.startsWith(`${id}.`)),
    ),
  )
  if (disputed.length === 0) return null
  return (
    <section className="grid-conflicts" aria-label={draft.answering.place}>
      <QuestionContextProvider value={context}>
        {disputed.map((question) => (
          <div key={question.id}>
            <h2>
              <span lang="sv">{draft.answering.place}</span>: {text(question.text)}
            </h2>
            <ConflictChoices question={question} />
          </div>
        ))}
      </QuestionContextProvider>
    </section>
  )
}
