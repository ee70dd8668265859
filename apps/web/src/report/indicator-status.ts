import { isWithheld } from '@kartlaggning/schema/answers/audience'
import type { Report } from '@kartlaggning/schema/report/report'

export type IndicatorStatus = 'in_place' | 'partly' | 'under_way' | 'none' | 'unknown' | 'not_answered' | 'not_shown'

/** Each standing by a sign of its own. */
export const signs = {
  in_place: '●',
  partly: '◐',
  under_way: '○',
  none: '–',
  unknown: '~',
  not_answered: '?',
  not_shown: '×',
} as const satisfies Record<IndicatorStatus, string>

/** What each answer about the structure of the work amounts to. */
const standings: Readonly<Record<string, Readonly<Record<string, IndicatorStatus>>>> = {
  'knowledge.pictureStatus': { current: 'in_place', outdated: 'partly', in_progress: 'under_way', not_started: 'none' },
  'knowledge.planStatus': { adopted: 'in_place', expired: 'partly', in_progress: 'under_way', none: 'none' },
  'knowledge.followup': { systematic: 'in_place', partly: 'partly', none: 'none' },
  'knowledge.causeAnalysis': { all: 'in_place', some: 'partly', none: 'none' },
  'agreements.agreementStatus': { valid: 'in_place', expired: 'partly', negotiating: 'under_way', never: 'none' },
  'agreements.promiseStatus': {
    active: 'in_place',
    expired: 'partly',
    planned: 'under_way',
    chosen_not: 'none',
    no: 'none',
  },
}

type Answers = Report['structure'][number]['answers'][number]

export function indicatorStatus(question: string, answer: Answers['municipality']): IndicatorStatus {
  if (answer === null) return 'not_answered'
  if (isWithheld(answer)) return 'not_shown'
  return (typeof answer === 'string' && standings[question]?.[answer]) || 'unknown'
}
