import { z } from 'zod'
import { Code, someLine } from '../typed-text.ts'
import { PlannedStep } from './planned-step.ts'

/** Next steps of the county board's own, proposed in the place of those of the catalogue. */
export const CountyNextSteps = z.object({
  rule: Code,
  steps: z.array(z.object({ measure: PlannedStep.shape.measure, what: someLine(200) })).max(10),
})
export type CountyNextSteps = z.infer<typeof CountyNextSteps>
