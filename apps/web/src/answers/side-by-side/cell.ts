import type { QuestionContext } from '../../questionnaire/question-context.tsx'
import type { Row } from './rows.ts'
import type { useCell } from './use-cell.ts'

export interface CellProps {
  readonly row: Row
  /** The municipality's form, or that of what is said for all. */
  readonly context: QuestionContext
  readonly common: QuestionContext
  /** Which column it stands in; 0 is what is said for all. */
  readonly at: number
  /** "Arboga", "samma för alla" */
  readonly of: string
  /** Of a question that offers what is chosen above it: the codes, as one word. */
  readonly parts?: string | undefined
}

export interface ControlProps extends CellProps {
  readonly cell: ReturnType<typeof useCell>
  /** Id of the words about how it stands. */
  readonly note: string
}

export const cellId = (at: number, { name }: Pick<Row, 'name'>) => `cell-${at}-${name}`
