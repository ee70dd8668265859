import { isWithheld } from '../answers/audience.ts'
import { indicatorStatus as statusOf, type IndicatorStatus as AnswerStatus } from '../definitions/structure.ts'
import type { Report } from './report.ts'

/** What an answer about the structure of the work amounts to, or why there is none to tell. */
export type IndicatorStatus = AnswerStatus | 'not_answered' | 'not_shown'

/** Each status by a sign of its own. */
export const signs = {
  in_place: '●',
  partly: '◐',
  under_way: '○',
  none: '–',
  unknown: '~',
  not_answered: '?',
  not_shown: '×',
} as const satisfies Record<IndicatorStatus, string>

type Answers = Report['structure'][number]['answers'][number]

export function indicatorStatus(question: string, answer: Answers['municipality']): IndicatorStatus {
  if (answer === null) return 'not_answered'
  if (isWithheld(answer)) return 'not_shown'
  return typeof answer === 'string' ? statusOf(question, answer) : 'unknown'
}
