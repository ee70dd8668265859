import type { supportMeasure } from '../../questionnaires/code-lists/support.ts'
import type { Text } from '../../text.ts'

/** Something the county board can offer when a rule has found a need; a proposal to take over and change. */
export interface NextStep {
  readonly measure: (typeof supportMeasure)[number]['code']
  readonly what: Text
}

export type NextSteps = Readonly<Record<string, readonly NextStep[]>>

export const step = (measure: NextStep['measure'], sv: string, en: string): NextStep => ({ measure, what: { sv, en } })
