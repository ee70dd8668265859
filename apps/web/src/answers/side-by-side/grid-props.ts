import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { QuestionContext } from '../../questionnaire/question-context.tsx'
import type { Column } from './columns.tsx'
import type { Ticks } from './counts.ts'

export interface GridProps {
  readonly section: Section
  readonly columns: readonly Column[]
  /** What is said for all. */
  readonly common: QuestionContext
  readonly ticks: Ticks
}
