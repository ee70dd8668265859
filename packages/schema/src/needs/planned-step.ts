import { z } from 'zod'
import { Code, line, someLine } from '../typed-text.ts'

/** A next step that the county board has planned for a need: what, who and when. */
export const PlannedStep = z.object({
  /** A code of the list `supportMeasure`; null where it is none of them. */
  measure: Code.nullable(),
  what: someLine(200),
  who: line(120),
  /** In words: "februari 2026". */
  when: line(60),
})
export type PlannedStep = z.infer<typeof PlannedStep>
