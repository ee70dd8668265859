import { z } from 'zod'
import { ruleCatalogue } from './catalogue.ts'
import type { RuleCatalogue, ThresholdEntry } from './rule-entry.ts'

type ThresholdName<C extends RuleCatalogue> = {
  [Rule in keyof C]: C[Rule] extends { readonly thresholds: infer Own } ? keyof Own & string : never
}[keyof C]

type ThresholdFields<C extends RuleCatalogue> = Record<ThresholdName<C>, z.ZodDefault<z.ZodInt>>

/** The thresholds of all rules as a round keeps them: a number for each, its default where none was set. */
function thresholdsSchema<const C extends RuleCatalogue>(catalogue: C) {
  const entries = Object.values<RuleCatalogue[string]>(catalogue).flatMap(({ thresholds = {} }) =>
    Object.entries(thresholds).map(([name, entry]) => [name, thresholdField(entry)] as const),
  )
  return z.object(Object.fromEntries(entries) as ThresholdFields<C>)
}

const thresholdField = ({ min, max, default: usual }: ThresholdEntry) => z.int().min(min).max(max).default(usual)

export const Thresholds = thresholdsSchema(ruleCatalogue)
export type Thresholds = z.infer<typeof Thresholds>
