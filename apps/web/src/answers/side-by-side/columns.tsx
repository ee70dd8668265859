import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useMemo, type ReactNode } from 'react'
import { useSaveOnLeave } from '../../questionnaire/saving/use-save-on-leave.ts'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { fromForm, toForm } from '../../questionnaire/form-values.ts'
import type { QuestionContext } from '../../questionnaire/question-context.tsx'
import type { AnswerAddress, Value } from '../../questionnaire/saving/answer-address.ts'
import { useQuestionForm, type Shown } from '../../questionnaire/use-question-form.ts'
import { codeIn } from './same-for-all.ts'
import { namesOf, type Row } from './rows.ts'

/** A municipality: its draft in a form of its own, as on the section's ordinary page. */
export interface Column {
  readonly draft: Draft
  readonly context: QuestionContext
  readonly shown: readonly Shown[]
  /** The lines that are asked, given the answers above them. */
  readonly asked: ReadonlySet<string>
}

interface ColumnsProps {
  readonly drafts: readonly Draft[]
  readonly section: Section
  readonly made?: readonly Column[]
  readonly children: (columns: readonly Column[]) => ReactNode
}

/** One form for each draft, however many there are: each within the one before. */
export function Columns({ drafts, section, made = [], children }: ColumnsProps): ReactNode {
  const [draft, ...rest] = drafts
  if (!draft) return children(made)
  return (
    <OneColumn draft={draft} section={section}>
      {(column) => (
        <Columns drafts={rest} section={section} made={[...made, column]}>
          {children}
        </Columns>
      )}
    </OneColumn>
  )
}

interface OneColumnProps {
  readonly draft: Draft
  readonly section: Section
  readonly children: (column: Column) => ReactNode
}

function OneColumn({ draft, section, children }: OneColumnProps) {
  const opened = useMemo(
    () => ({ draft, section: section.id, entry: null, questions: section.questions }),
    [draft, section],
  )
  const { context, shown } = useQuestionForm(opened)
  useSaveOnLeave(draft.saving)
  const column = useMemo((): Column => ({ draft, context, shown, asked: namesOf(shown) }), [draft, context, shown])
  return children(column)
}

/** The codes that a question offers there, of one that offers what is chosen above it. */
export function partsOffered({ shown }: Column, { question }: Row): string | undefined {
  if (question.kind !== 'single' || question.chosenIn === undefined) return undefined
  return shown.find((it) => it.question.id === question.id)?.parts
}

/** Whether the line is asked there, and can be answered so. */
export function takes(column: Column, row: Row, value: Value): boolean {
  if (isReason(row.question)) return true
  if (!column.asked.has(row.name)) return false
  const offered = partsOffered(column, row)
  return value === null || offered === undefined || offered.split(' ').includes(codeIn(value))
}

export const placeOf = ({ section }: QuestionContext, { name }: Pick<Row, 'name'>): AnswerAddress => ({
  entry: null,
  question: `${section}.${name}`,
})

export const valueIn = ({ form }: QuestionContext, { name, kind }: Row): Value => fromForm(kind, form.getValues(name))

/** Answers as if it had been typed there; an answer from the last round that says the same is confirmed. */
export function answerIn(context: QuestionContext, row: Row, value: Value) {
  context.form.setValue(row.name, toForm(row.kind, value))
  context.saving.confirm([placeOf(context, row)])
}
